import Facts
import GRDB
import Replica

extension PassWriter {
    mutating func writeJudgement() throws {
        guard let judgement = pass.decision else { return }
        let headline = DecisionHeadline(judgement.decision)
        try run(
            "INSERT INTO decisions(host, at, wall, rule, kind, text, decision) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                hostID, pass.at.milliseconds, pass.wallMilliseconds, headline.rule?.rawValue, headline.kind.rawValue,
                headline.text, JSON.text(judgement.decision),
            ])
        let id = db.lastInsertedRowID
        try run("INSERT INTO pictures(decision, picture) VALUES (?, ?)", [id, JSON.text(judgement.picture)])
        cost.decision = id
        bundle?.decision = PassBundle.DecisionRow(
            rule: headline.rule?.rawValue, kind: headline.kind.rawValue, text: headline.text,
            decision: try JSON.text(judgement.decision), picture: try JSON.text(judgement.picture))
    }

    mutating func writeAlerts() throws {
        for change in pass.alertChanges {
            let key = change.alert.key
            bundleAlert(change, try JSON.text(change.alert))
            switch change.change {
            case .set, .changed:
                try run(
                    """
                    INSERT INTO alerts(host, key, alert, since, wall) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT(host, key) WHERE cleared IS NULL DO UPDATE SET alert = excluded.alert
                    """,
                    [hostID, key, JSON.text(change.alert), change.since.milliseconds, pass.wallMilliseconds])
            case .clear:
                try run(
                    "UPDATE alerts SET cleared = ? WHERE host = ? AND key = ? AND cleared IS NULL",
                    [pass.at.milliseconds, hostID, key])
            }
        }
    }

    mutating func writeEvents(_ events: [Event], wallMilliseconds: Int64) throws {
        for event in events {
            try run(
                "INSERT INTO events(seat, at, wall, level, host, kind, key, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    hostID, event.at.milliseconds, wallMilliseconds, event.level.rank, event.host, event.kind, event.key,
                    event.text,
                ])
            bundleEvent(event, wallMilliseconds: wallMilliseconds)
        }
    }
}

/// What a decision is listed as: its first intent, else its first refusal, else its first finding.
struct DecisionHeadline {
    var kind: DecisionKind
    var rule: Rule?
    var text: String

    init(_ decision: Decision) {
        if let intent = decision.intents.first {
            (kind, rule, text) = (.intent, intent.rule, intent.because)
        } else if let refusal = decision.refusals.first {
            (kind, rule, text) = (.refusal, refusal.rule, refusal.because)
        } else if let finding = decision.findings.first {
            (kind, rule, text) = (.finding, finding.rule, "\(finding.about): \(finding.because)")
        } else {
            (kind, rule, text) = (.quiet, nil, "Nothing is found and nothing is to be done.")
        }
    }
}
