public import Cycle
public import Facts

/// What came of running a story.
public struct ScenarioResult: Equatable, Sendable {
    /// What happened because of each block.
    public var blocks: [[LogEvent]]
    /// Where the file says something else than what happened.
    public var differences: [GoldenDifference]
    /// The file as it would be with what happened as its golden parts.
    public var recorded: String

    public var events: [LogEvent] { blocks.flatMap { $0 } }
    public var violations: [LogEvent] { events.filter { $0.event == .violation } }
    /// 0 when all expectations and invariants held, 1 when one did not.
    public var exitStatus: Int32 { violations.isEmpty ? 0 : 1 }
    /// The log as text, one line per event.
    public var text: String { events.map { $0.text + "\n" }.joined() }
    /// The log as JSON, one object per line.
    public var json: String { events.map { $0.json + "\n" }.joined() }
}

/// A block whose golden part is not what happened.
public struct GoldenDifference: Hashable, Sendable, CustomStringConvertible {
    public var line: Int
    public var command: String
    public var expected: [String]
    public var happened: [String]

    /// A reader's diff: lines that should be there with `-`, lines that are there with `+`.
    public var description: String {
        (["line \(line): \(command)"] + Diff.lines(expected, happened)).joined(separator: "\n")
    }
}

/// Runs stories.
public enum ScenarioRunner {
    /// Runs a story from its beginning. The same story and policy give the same result, byte for byte.
    ///
    /// - Parameters:
    ///   - skipsQuietPasses: see `World.skipsQuietPasses`; the result is the same.
    ///   - onPass: see `World.onPass`.
    /// - Throws: `ScenarioError` for a command that cannot be carried out, with its line.
    public static func run(
        _ scenario: Scenario, policy: Policy = Policy(), skipsQuietPasses: Bool = true,
        onPass: (@Sendable (HostName, PassRecord, [FactChanges]) -> Void)? = nil
    ) throws(ScenarioError) -> ScenarioResult {
        var world: World?
        var blocks: [[LogEvent]] = []
        for (index, block) in scenario.blocks.enumerated() {
            if case .site(let kind) = block.command {
                world = World(kind, policy: policy)
                world?.skipsQuietPasses = skipsQuietPasses
                world?.onPass = onPass
            }
            guard var present = world else { continue }
            world = nil
            try perform(block, before: next(scenario, after: index), in: &present)
            blocks.append(present.drainEvents())
            world = present
        }
        let happened = blocks.map { $0.map(\.text) }
        return ScenarioResult(
            blocks: blocks, differences: differences(scenario, happened), recorded: scenario.recorded(happened))
    }

    /// Reads and runs a story.
    public static func run(
        text: String, policy: Policy = Policy(), skipsQuietPasses: Bool = true,
        onPass: (@Sendable (HostName, PassRecord, [FactChanges]) -> Void)? = nil
    ) throws(ScenarioError) -> ScenarioResult {
        try run(try Scenario.parse(text), policy: policy, skipsQuietPasses: skipsQuietPasses, onPass: onPass)
    }

    private static func perform(_ block: Scenario.Block, before next: Command?, in world: inout World) throws(ScenarioError) {
        switch block.command {
        case .site: return
        case .run(let seconds):
            // What the next command changes takes effect before the pass of its moment.
            world.advance(seconds: seconds, passAtEnd: next?.changesNothing ?? true)
        default:
            do throws(WorldError) {
                try world.apply(block.command)
            } catch {
                throw ScenarioError(line: block.line, column: block.column, message: "\(block.source): \(error)")
            }
        }
    }

    private static func next(_ scenario: Scenario, after index: Int) -> Command? {
        index + 1 < scenario.blocks.count ? scenario.blocks[index + 1].command : nil
    }

    private static func differences(_ scenario: Scenario, _ happened: [[String]]) -> [GoldenDifference] {
        zip(scenario.blocks, happened).compactMap { block, happened in
            guard let golden = block.golden, golden != happened else { return nil }
            return GoldenDifference(line: block.line, command: block.source, expected: golden, happened: happened)
        }
    }
}

/// The shortest edit between two short lists of lines.
enum Diff {
    static func lines(_ old: [String], _ new: [String]) -> [String] {
        let difference = new.difference(from: old)
        var removed = Set<Int>()
        var inserted = Set<Int>()
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var out: [String] = []
        var (o, n) = (0, 0)
        while o < old.count || n < new.count {
            if o < old.count && removed.contains(o) {
                out.append("- \(old[o])")
                o += 1
            } else if n < new.count && inserted.contains(n) {
                out.append("+ \(new[n])")
                n += 1
            } else {
                if n < new.count { out.append("  \(new[n])") }
                o += 1
                n += 1
            }
        }
        return out
    }
}
