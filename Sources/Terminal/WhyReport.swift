public import Engine
public import Facts

/// Why something was decided, or nothing: the fields of `anvil why --json` and `anvil explain --json`.
public struct WhyReport: Encodable, Sendable {
    public struct Known: Encodable, Sendable {
        public var what: String
        public var value: String
        public var since: String?
        public var seen: String?
    }

    public struct Hold: Encodable, Sendable {
        public var rule: String
        public var finding: String
        public var about: String
        public var because: String
        public var since: String
        public var lastedSeconds: Double
        public var holdSeconds: Double?
    }

    public struct Rejected: Encodable, Sendable {
        public var what: String
        public var because: String
    }

    public struct Action: Encodable, Sendable {
        public var id: String
        public var kind: String
        public var rule: String
        public var by: String
        public var host: String
        public var to: String?
        public var servers: [String]
        public var what: String
        public var because: String
        public var facts: [Known]
        public var holds: [Hold]
        public var rejected: [Rejected]
        public var preconditions: [String]
        public var needsClaim: Bool
        public var limitSeconds: Double?
    }

    public struct Forbidden: Encodable, Sendable {
        public var wanted: String
        public var rule: String
        public var host: String
        public var because: String
    }

    public struct Kept: Encodable, Sendable {
        public var question: String
        public var answers: [String]
        public var keeps: String?
    }

    /// The number of the decision in the store; nil for a replayed picture.
    public var decision: Int64?
    public var at: String
    public var anvil: String
    public var seat: String
    public var observingOnly: String?
    public var actions: [Action]
    public var refusals: [Forbidden]
    public var findings: [Hold]
    public var kept: [Kept]
    public var wouldChange: [Counterfactual]
    public var alerts: [Alert]
    public var lookAgainAt: String?

    public init(decision number: Int64?, picture: Picture, decision: Decision, time: LocalTime) {
        let now = picture.now
        self.decision = number
        at = time.iso(now)
        anvil = picture.anvil
        seat = picture.seat
        if case .absent(let because) = picture.cluster { observingOnly = because }
        actions = decision.intents.map { Action($0, at: now, time: time) }
        refusals = decision.refusals.map(Forbidden.init)
        findings = decision.findings.map { Hold($0, at: now, time: time) }
        kept = decision.kept.map { Kept(question: $0.question, answers: $0.answers, keeps: $0.keeps) }
        wouldChange = Engine.wouldChange(picture)
        alerts = decision.alerts
        lookAgainAt = decision.lookAgainAt.map { time.iso($0) }
    }
}

extension WhyReport.Hold {
    init(_ finding: Finding, at now: Moment, time: LocalTime) {
        rule = finding.rule.rawValue
        self.finding = finding.name
        about = finding.about
        because = finding.because
        since = time.iso(finding.since)
        lastedSeconds = now.secondsSince(finding.since)
        holdSeconds = finding.holdSeconds
    }
}

extension WhyReport.Action {
    init(_ intent: Intent, at now: Moment, time: LocalTime) {
        id = intent.id
        kind = intent.kind.rawValue
        rule = intent.rule.rawValue
        by = intent.by
        host = intent.host
        to = intent.to
        servers = intent.servers
        what = intent.sentence
        because = intent.because
        facts = intent.evidence.map {
            WhyReport.Known(
                what: $0.what, value: $0.value, since: $0.since.map { time.iso($0) }, seen: $0.observedAt.map { time.iso($0) })
        }
        holds = intent.findings.map { WhyReport.Hold($0, at: now, time: time) }
        rejected = intent.rejected.map { WhyReport.Rejected(what: $0.what, because: $0.because) }
        preconditions = intent.preconditions.map(\.sentence)
        needsClaim = intent.needsClaim
        limitSeconds = intent.limitSeconds
    }
}

extension Intent {
    /// What is to be done, as a person says it.
    var sentence: String {
        let names = servers.isEmpty ? "its servers" : Words.list(servers)
        switch kind {
        case .migrate: return "\(by) pulls \(names) from \(host) by live migration"
        case .withdraw: return "\(host) leaves the cluster with no servers left, then powers off"
        case .stopServers: return "\(host) stops \(names) gracefully, in this order"
        case .forceOff: return "\(host) turns \(names) off at once"
        case .boot: return "\(by) powers \(host) on"
        case .fence: return "\(by) turns \(host) off by its BMC, then by its PDU, and verifies it"
        case .startServers: return "\(host) starts \(names), in this order"
        case .cancelMigration: return "\(by) gives up the migration of \(names)"
        }
    }
}

extension Precondition {
    var sentence: String {
        switch self {
        case .serverOn(let server, let host): "\(server) runs on \(host)"
        case .isMember(let host): "\(host) is a running member of the cluster"
        case .hostsNothing(let host): "\(host) runs no server"
        case .hasNoPower(let host): "\(host) has no power"
        case .hasPower(let host): "\(host) has power"
        case .notMember(let host): "\(host) is not a running member of the cluster"
        case .isOff(let host): "the BMC of \(host) says that it is off"
        case .stopRecorded(let host): "a Striker keeps why \(host) stops, and who holds the newest data"
        }
    }
}
