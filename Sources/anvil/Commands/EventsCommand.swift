import ArgumentParser
import Facts
import Foundation
import Store
import Terminal

struct EventsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events", abstract: "What happened, the oldest first.",
        discussion: "With --follow it goes on until it is interrupted, and tells new events as they are recorded.")

    /// How often new events are looked for while following, milliseconds.
    private static let pollMilliseconds = 500
    /// How many events one look reads; more than any pass records.
    private static let pageSize = 1000

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    @Option(name: .long, help: ArgumentHelp("How far back: 90s, 30m, 4h, 3d.", valueName: "time"), transform: Self.span)
    var since: Double?

    @Option(name: .long, help: ArgumentHelp("At least this loud: info, notice, warning or critical.", valueName: "level"))
    var level: Loudness = .info

    @Option(name: .long, help: ArgumentHelp("Only of this host.", valueName: "name"))
    var host: String?

    @Option(name: .long, help: ArgumentHelp("Only with this text.", valueName: "text"))
    var search: String?

    @Option(name: .long, help: ArgumentHelp("At most so many, the newest; 1 to 10000.", valueName: "number"))
    var limit = 50

    @Flag(name: .long, help: "Go on and tell new events as they are recorded.")
    var follow = false

    func validate() throws {
        guard (1...10_000).contains(limit) else { throw ValidationError("--limit is 1 to 10000, not \(limit).") }
    }

    func run() async throws {
        let desk = try Desk(data)
        let events = try newest(desk)
        if output.json || follow {
            for event in events { try tell(event, desk) }
        } else if events.isEmpty {
            Console.write(
                "No event is recorded\(since.map { " of the last \(Words.duration(seconds: $0))" } ?? "")\(filterWords).\n")
        } else {
            var page = Console.page()
            EventsReport(events: events.map { wallEvent($0) }, time: LocalTime())
                .write(to: &page, now: Moment(milliseconds: Console.wallMilliseconds()))
            Console.write(page)
        }
        if follow { try await followOn(desk, after: events.last?.id) }
    }

    /// The newest events that were asked for, the oldest first.
    private func newest(_ desk: Desk) throws -> [StoredEvent] {
        let earliest = since.map { Console.wallMilliseconds() - Int64($0 * 1000) }
        var found: [StoredEvent] = []
        var query = self.query
        while found.count < limit {
            query.limit = min(Self.pageSize, limit - found.count)
            let page = try desk.store.events(query)
            found += page.filter { event in earliest.map { event.wallMilliseconds >= $0 } ?? true }
            guard let oldest = page.last, page.count == query.limit else { break }
            if let earliest, oldest.wallMilliseconds < earliest { break }
            query.before = oldest.id
        }
        return found.reversed()
    }

    private func followOn(_ desk: Desk, after last: Int64?) async throws {
        var last = try last ?? desk.store.events(EventQuery()).first?.id ?? 0
        var version = try desk.store.dataVersion()
        while !Task.isCancelled {
            try await Task.sleep(for: .milliseconds(Self.pollMilliseconds))
            let present = try desk.store.dataVersion()
            guard present != version else { continue }
            version = present
            var query = self.query
            query.limit = Self.pageSize
            let fresh = try desk.store.events(query).filter { $0.id > last }
            for event in fresh.reversed() { try tell(event, desk) }
            last = fresh.map(\.id).max() ?? last
        }
    }

    private func tell(_ event: StoredEvent, _ desk: Desk) throws {
        let event = wallEvent(event)
        Console.write(
            output.json
                ? try JSONText.line(EventLine(event, time: LocalTime()))
                : EventsReport.line(event, ink: Console.ink(), time: LocalTime()))
    }

    /// The event with the time that the wall clock told when it was recorded.
    private func wallEvent(_ stored: StoredEvent) -> Event {
        var event = stored.event
        event.at = Moment(milliseconds: stored.wallMilliseconds)
        return event
    }

    private var query: EventQuery {
        var query = EventQuery()
        query.atLeast = level.level
        query.host = host
        query.text = search
        return query
    }

    private var filterWords: String {
        let parts = [
            host.map { " of \($0)" }, level == .info ? nil : " of level \(level.rawValue) or louder",
            search.map { " that says \"\($0)\"" },
        ]
        return parts.compactMap { $0 }.joined()
    }

    private static func span(_ text: String) throws -> Double {
        guard let seconds = TimeSpan.seconds(text) else {
            throw ValidationError("--since takes a length of time such as 90s, 30m, 4h or 3d, not \"\(text)\".")
        }
        return seconds
    }
}

/// The levels as an argument.
enum Loudness: String, CaseIterable, ExpressibleByArgument {
    case info, notice, warning, critical

    var level: AlertLevel {
        switch self {
        case .info: .info
        case .notice: .notice
        case .warning: .warning
        case .critical: .critical
        }
    }
}
