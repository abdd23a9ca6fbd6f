import ArgumentParser
import Facts
import Foundation
import Store
import Terminal

struct WhyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "Why something was decided: the facts, what was rejected, what would change it.",
        discussion: """
            Without a number it tells the last decision that was more than "all is quiet". --list names the recent ones. --picture saves the decision with \
            all that was known, for a bug report or for `anvil explain`.
            """)

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: ArgumentHelp("The number of the decision, as --list and the dashboard tell it.", valueName: "decision"))
    var decision: Int64?

    @Flag(name: .long, help: "List the recent decisions instead.")
    var list = false

    @Option(name: .long, help: ArgumentHelp("How many to list; 1 to 1000.", valueName: "number"))
    var limit = 20

    @Option(
        name: .long, help: ArgumentHelp("Save the decision and its picture to this file.", valueName: "file"), completion: .file()
    )
    var picture: String?

    func validate() throws {
        guard (1...1000).contains(limit) else { throw ValidationError("--limit is 1 to 1000, not \(limit).") }
        if list && (decision != nil || picture != nil) {
            throw ValidationError("--list goes with neither a decision nor --picture.")
        }
    }

    func run() throws {
        let desk = try Desk(data)
        if list { return try writeList(desk) }
        let stored = try chosen(desk)
        guard let seen = stored.picture else {
            throw Complaint(
                .nothingYet,
                "Of decision \(stored.summary.id) only the sentence is left, its picture was too old to keep: \(stored.summary.text)"
            )
        }
        if let picture { try save(stored, seen, to: picture) }
        let time = desk.time(of: stored.summary)
        if output.json {
            let report = WhyReport(
                decision: stored.summary.id, picture: seen, decision: stored.decision, time: time)
            Console.write(try JSONText.line(report))
        } else {
            var page = Console.page()
            let now = time.moment(wallMilliseconds: Console.wallMilliseconds())
            WhyText(picture: seen, decision: stored.decision, number: stored.summary.id, now: now, time: time)
                .write(to: &page)
            Console.write(page)
        }
    }

    private func chosen(_ desk: Desk) throws -> StoredDecision {
        if let decision {
            if let stored = try desk.store.decision(id: decision) { return stored }
            let newest = try desk.store.decisions(limit: 1).first.map { " The last one is \($0.id)." } ?? ""
            throw Complaint(
                .wrongInput, "There is no decision \(decision), or it is forgotten.\(newest) `anvil why --list` names them.")
        }
        let recent = try desk.store.decisions(limit: 1000)
        // That all is quiet again is a decision, too, but not the one that a person asks about.
        guard let last = recent.first(where: { $0.kind != .quiet }) ?? recent.first,
            let stored = try desk.store.decision(id: last.id)
        else {
            throw Complaint(
                .nothingYet, "Nothing was ever decided: no condition of any rule was met. `anvil status` tells how things stand.")
        }
        return stored
    }

    private func save(_ stored: StoredDecision, _ seen: Picture, to file: String) throws {
        let text = try JSONText.pretty(SavedDecision(picture: seen, decision: stored.decision))
        try Files.write(text, to: file)
        Console.complain("Saved decision \(stored.summary.id) and its picture to \(file). Replay it with: anvil explain \(file)")
    }

    private func writeList(_ desk: Desk) throws {
        let decisions = try desk.store.decisions(limit: limit)
        if output.json {
            for decision in decisions { Console.write(try JSONText.line(DecisionLine(decision, time: desk.time(of: decision)))) }
            return
        }
        guard !decisions.isEmpty else { return Console.write("Nothing was ever decided.\n") }
        let wall = Moment(milliseconds: Console.wallMilliseconds())
        var table = Table([
            Column("No", alignsRight: true), Column("Time (\(LocalTime().zoneName(at: wall)))"), Column("Seen by"),
            Column("Rule"), Column("What", fit: .wraps),
        ])
        for decision in decisions {
            table.add(
                Cell(String(decision.id), .strong),
                Cell(LocalTime().short(Moment(milliseconds: decision.wallMilliseconds), at: wall)), Cell(decision.host),
                Cell(decision.rule?.rawValue ?? ""), Cell(decision.text, decision.kind == .quiet ? .faint : .plain))
        }
        var page = Console.page()
        page.table(table)
        Console.write(page)
    }
}

/// A line of `anvil why --list --json`.
private struct DecisionLine: Encodable {
    var decision: Int64
    var at: String
    var seat: String
    var rule: String?
    var kind: String
    var text: String
    var hasPicture: Bool

    init(_ summary: DecisionSummary, time: LocalTime) {
        decision = summary.id
        at = time.iso(summary.at)
        seat = summary.host
        rule = summary.rule?.rawValue
        kind = summary.kind.rawValue
        text = summary.text
        hasPicture = summary.hasPicture
    }
}
