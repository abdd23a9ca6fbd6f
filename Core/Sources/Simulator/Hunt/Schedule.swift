import Facts

/// What is done to a site over a time: the same as a scenario without golden parts.
public struct Schedule: Equatable, Sendable {
    /// Time that passes, and what is then done.
    public struct Step: Hashable, Sendable {
        public var afterMilliseconds: Int64
        public var command: Command

        public init(afterMilliseconds: Int64, _ command: Command) {
            self.afterMilliseconds = afterMilliseconds
            self.command = command
        }
    }

    public var site: SiteKind
    public var steps: [Step]
    /// Time that passes after the last step.
    public var endMilliseconds: Int64

    public init(site: SiteKind, steps: [Step] = [], endMilliseconds: Int64 = 0) {
        self.site = site
        self.steps = steps
        self.endMilliseconds = endMilliseconds
    }

    /// How long it lasts, without what a command itself waits for.
    public var milliseconds: Int64 { steps.reduce(endMilliseconds) { $0 + $1.afterMilliseconds } }

    /// The commands in order, with the time that passes between them.
    public var commands: [Command] {
        var commands: [Command] = [.site(site)]
        for step in steps {
            if step.afterMilliseconds > 0 { commands.append(.run(seconds: Double(step.afterMilliseconds) / 1000)) }
            commands.append(step.command)
        }
        if endMilliseconds > 0 { commands.append(.run(seconds: Double(endMilliseconds) / 1000)) }
        return commands
    }

    /// The schedule as a scenario.
    public var text: String { commands.map { $0.text + "\n" }.joined() }

    /// Reads a scenario as a schedule. Golden parts are left out; `run` after `run` is one longer one.
    public static func parse(_ text: String) throws(ScenarioError) -> Schedule {
        var schedule = Schedule(site: .pair)
        for block in try Scenario.parse(text).blocks {
            switch block.command {
            case .site(let kind): schedule.site = kind
            case .run(let seconds): schedule.endMilliseconds += Int64((seconds * 1000).rounded())
            default:
                schedule.steps.append(Step(afterMilliseconds: schedule.endMilliseconds, block.command))
                schedule.endMilliseconds = 0
            }
        }
        return schedule
    }
}
