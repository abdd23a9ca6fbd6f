import ArgumentParser
import Engine
import Facts
import Live
import Settings
import Store
import Terminal

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "How things stand: one sentence, then what it rests on.",
        discussion: "The sentence is the one at the top of the dashboard. Unknown is never shown as good.")

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let desk = try Desk(data)
        var settings = desk.settings
        settings.host = desk.host
        var reader = try SeatReader(settings)
        guard let view = try reader.read(host: desk.host) else { throw desk.noPass }
        // The picture is judged as of now; what is told is the age of the last pass that it rests on.
        let now = view.picture.now
        let time = LocalTime().reading(now, wallMilliseconds: now.milliseconds + view.wallAheadMilliseconds)
        let clock = SentenceClock(utcOffsetSeconds: desk.utcOffsetSeconds() + Int(view.wallAheadMilliseconds / 1000))
        let words = sentence(of: view.picture, view.decision, clock: clock)
        if output.json {
            let report = StatusReport(
                picture: view.picture, decision: view.decision, headline: words, pass: view.pass.at, isLive: view.isLive,
                time: time)
            Console.write(try JSONText.line(report))
        } else {
            var page = Console.page()
            StatusText(
                picture: view.picture, decision: view.decision, headline: words, pass: view.pass.at, isLive: view.isLive,
                time: time
            ).write(to: &page)
            Console.write(page)
        }
    }
}
