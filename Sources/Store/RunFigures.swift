import Facts

/// The figures of one run as they lie in the row of its pass, a few bytes each: an agent that goes on as before then
/// needs no row of its own. Written `3+12000,8000,11264,25`: the agent's number, `+` for success or `-`, wall and
/// processor time in microseconds, largest memory in KiB, lines.
struct RunFigures: Equatable {
    var agent: Int64
    var succeeded: Bool
    var wallMicroseconds: Int64
    var cpuMicroseconds: Int64
    var peakKibibytes: Int64
    var lines: Int64

    init(agent: Int64, of run: AgentRun) {
        self.agent = agent
        succeeded = run.outcome.isSuccess
        wallMicroseconds = Self.micro(run.wallSeconds)
        cpuMicroseconds = Self.micro(run.cpuSeconds)
        peakKibibytes = run.peakBytes / 1024
        lines = Int64(run.lines)
    }

    var text: String {
        "\(agent)\(succeeded ? "+" : "-")\(wallMicroseconds),\(cpuMicroseconds),\(peakKibibytes),\(lines)"
    }

    /// Puts the figures into a run of the same agent.
    func apply(to run: inout AgentRun, at: Moment) {
        run.ranAt = at
        if succeeded { run.succeededAt = at }
        run.wallSeconds = Double(wallMicroseconds) / 1e6
        run.cpuSeconds = Double(cpuMicroseconds) / 1e6
        run.peakBytes = peakKibibytes * 1024
        run.lines = Int(lines)
    }

    private static func micro(_ seconds: Double) -> Int64 {
        Int64((min(max(seconds, 0), 1e9) * 1e6).rounded())
    }
}

extension RunFigures {
    /// All runs of a pass. What cannot be read is left out: figures of one run are not worth a database that fails.
    static func parse(_ text: String) -> [RunFigures] {
        var runs: [RunFigures] = []
        var numbers: [Int64] = [0]
        var succeeded = false
        func finish() {
            guard numbers.count == 5 else { return }
            runs.append(
                RunFigures(
                    agent: numbers[0], succeeded: succeeded, wallMicroseconds: numbers[1], cpuMicroseconds: numbers[2],
                    peakKibibytes: numbers[3], lines: numbers[4]))
        }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                numbers[numbers.count - 1] = numbers[numbers.count - 1] &* 10 &+ Int64(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "+"), UInt8(ascii: "-"):
                succeeded = byte == UInt8(ascii: "+")
                numbers.append(0)
            case UInt8(ascii: ","): numbers.append(0)
            default:
                finish()
                numbers = [0]
            }
        }
        finish()
        return runs
    }

    private init(
        agent: Int64, succeeded: Bool, wallMicroseconds: Int64, cpuMicroseconds: Int64, peakKibibytes: Int64, lines: Int64
    ) {
        self.agent = agent
        self.succeeded = succeeded
        self.wallMicroseconds = wallMicroseconds
        self.cpuMicroseconds = cpuMicroseconds
        self.peakKibibytes = peakKibibytes
        self.lines = lines
    }

    static func text(_ runs: [RunFigures]) -> String { runs.map(\.text).joined(separator: " ") }
}

extension AgentOutcome {
    var isSuccess: Bool { self == .scanned || self == .nothing }
    /// Whether an agent with this outcome was run at all.
    var hasRun: Bool { self != .absent && self != .refused }
}
