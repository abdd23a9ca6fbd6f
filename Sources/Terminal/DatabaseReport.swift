/// What `anvil database check` found of one database.
public struct DatabaseCheckup: Sendable, Encodable {
    public struct Finding: Sendable, Encodable {
        public enum Mark: String, Sendable, Encodable { case good, warning, bad }

        /// What was looked at: `connection`, `encryption`, `schema`, `rights`, `clock`, `room`.
        public var about: String
        public var mark: Mark
        public var text: String

        public init(_ about: String, _ mark: Mark, _ text: String) {
            self.about = about
            self.mark = mark
            self.text = text
        }
    }

    public var name: String
    public var at: String
    public var findings: [Finding] = []

    public init(name: String, at: String) {
        self.name = name
        self.at = at
    }

    public var isBad: Bool { findings.contains { $0.mark == .bad } }

    public func write(to page: inout Page) {
        page.heading("\(name): \(at)")
        for finding in findings {
            switch finding.mark {
            case .good: page.item(Cell("ok", .good), finding.text)
            case .warning: page.item(Cell("! ", .warning), finding.text, .warning)
            case .bad: page.item(Cell("x ", .bad), finding.text, .bad)
            }
        }
    }
}

/// What `anvil database status` tells of one database.
public struct DatabaseState: Sendable, Encodable {
    public var name: String
    public var at: String
    /// Why it cannot be reached; nil when it can.
    public var trouble: String?
    /// Passes of this host that it does not have yet; nil when ScanCore has not written to it yet.
    public var waitingPasses: Int?
    /// How long ago the last pass was made that it has, seconds.
    public var behindSeconds: Double?
    /// The wall clock of that pass, milliseconds since 1970 UTC.
    public var lastPassWallMilliseconds: Int64?
    public var sizeBytes: Int64?

    public init(name: String, at: String) {
        self.name = name
        self.at = at
    }
}

/// All databases of this host.
public struct DatabasesReport: Sendable {
    public var states: [DatabaseState]

    public init(states: [DatabaseState]) { self.states = states }

    public func write(to page: inout Page) {
        var table = Table([
            Column("Database"), Column("Where", fit: .wraps), Column("State"), Column("Last pass there"),
            Column("Waiting here", alignsRight: true), Column("Size", alignsRight: true),
        ])
        for state in states {
            table.add(
                Cell(state.name, .strong), Cell(state.at),
                state.trouble == nil ? Cell("reachable", .good) : Cell("of no use", .bad),
                lastPass(state), waiting(state), Cell(state.sizeBytes.map { Words.bytes(Double($0)) } ?? ""))
        }
        page.table(table)
        for state in states {
            guard let trouble = state.trouble else { continue }
            page.blank()
            page.item(Cell("x", .bad), trouble, indent: 0)
        }
    }

    private func lastPass(_ state: DatabaseState) -> Cell {
        guard let behind = state.behindSeconds else { return Cell("No news", .unknown) }
        return Cell("\(Words.duration(seconds: behind)) ago", behind > 600 ? .warning : .plain)
    }

    private func waiting(_ state: DatabaseState) -> Cell {
        guard let waiting = state.waitingPasses else { return Cell("") }
        return waiting == 0 ? Cell("nothing") : Cell(Words.count(waiting, "pass", "passes"), waiting > 100 ? .warning : .plain)
    }
}
