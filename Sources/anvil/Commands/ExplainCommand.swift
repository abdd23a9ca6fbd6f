import ArgumentParser
import Engine
import Facts
import Terminal

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Judge a saved picture again, on any machine.",
        discussion: """
            Reads what `anvil why --picture FILE` saved. When the file holds the decision of that time, it tells whether \
            this version decides the same; exit status 1 when it does not.
            """)

    @OptionGroup var output: OutputOptions

    @Argument(help: ArgumentHelp("A saved picture; - is standard input.", valueName: "picture"), completion: .file())
    var picture: String

    func run() throws {
        let data = try Files.read(picture, what: "a saved picture")
        let saved: SavedDecision
        do {
            saved = try SavedDecision(json: data)
        } catch let error as SavedDecisionError {
            throw Complaint(.wrongInput, "\(picture): \(error.sentence)")
        }
        let replay = Replay(saved)
        try output.json ? writeJSON(replay) : writeText(replay)
        if replay.isSame == false { throw Complaint.answerIsNo }
    }

    private func writeJSON(_ replay: Replay) throws {
        let report = WhyReport(decision: nil, picture: replay.picture, decision: replay.decision, time: LocalTime())
        Console.write(
            try JSONText.line(Explained(why: report, sameAsRecorded: replay.isSame, differences: replay.differences)))
    }

    private func writeText(_ replay: Replay) {
        var page = Console.page()
        let now = Moment(milliseconds: Console.wallMilliseconds())
        WhyText(picture: replay.picture, decision: replay.decision, number: nil, now: now, time: LocalTime()).write(to: &page)
        page.blank()
        switch replay.isSame {
        case true?: page.item(Cell("ok", .good), "This is the decision that was recorded.", indent: 0)
        case nil: page.item(Cell("-", .faint), "The file holds no decision to compare with.", indent: 0)
        case false?:
            page.item(
                Cell("!", .warning),
                "This is not the decision that was recorded: \(Words.list(replay.differences)) differ. Another version of the engine wrote the file, or the file was changed.",
                indent: 0)
        }
        Console.write(page)
    }
}

/// The answer of `anvil explain --json`.
private struct Explained: Encodable {
    var why: WhyReport
    /// Null when the file holds no decision.
    var sameAsRecorded: Bool?
    var differences: [String]
}
