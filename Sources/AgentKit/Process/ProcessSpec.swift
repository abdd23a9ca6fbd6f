/// A program to run: all it gets, and all it may use.
public struct ProcessSpec: Sendable {
    /// The program, as an absolute path. Its file name becomes its own name, so that a symlink to a multi-call program works.
    public var path: String
    /// The arguments after the program's own name. Never secrets: others on the host can read them.
    public var arguments: [String]
    /// The whole environment, beside the mark of the run.
    public var environment: [String: String]
    /// What it reads on standard input, which is closed after it.
    public var input: [UInt8]
    /// Whom it runs as; nil is as this process.
    public var user: ProcessUser?
    public var limits: ProcessLimits

    public init(
        path: String, arguments: [String] = [], environment: [String: String] = [:], input: [UInt8] = [],
        user: ProcessUser? = nil, limits: ProcessLimits = ProcessLimits()
    ) {
        self.path = path
        self.arguments = arguments
        self.environment = environment
        self.input = input
        self.user = user
        self.limits = limits
    }
}

/// A user and group of the system, by number.
public struct ProcessUser: Hashable, Sendable {
    public var user: UInt32
    public var group: UInt32

    public init(user: UInt32, group: UInt32) {
        self.user = user
        self.group = group
    }
}

/// How much a run may use. A run past a limit is ended with all its descendants.
public struct ProcessLimits: Hashable, Sendable {
    /// Wall time, seconds; above 0.
    public var timeSeconds: Double
    /// From the polite end to the forced one, seconds.
    public var graceSeconds: Double
    /// Standard output, bytes.
    public var outputBytes: Int
    /// One line of standard output, bytes.
    public var lineBytes: Int
    /// Lines of standard output.
    public var lines: Int
    /// How much of the end of standard error is kept, bytes.
    public var errorTailBytes: Int
    /// Processes of one run at the same time.
    public var processes: Int

    /// The defaults are the limits of an agent's run: chosen here, an order of magnitude over what the largest built-in agent needs.
    public init(
        timeSeconds: Double = 30, graceSeconds: Double = 1, outputBytes: Int = 4 << 20, lineBytes: Int = 64 << 10,
        lines: Int = 20_000, errorTailBytes: Int = 4 << 10, processes: Int = 256
    ) {
        self.timeSeconds = timeSeconds
        self.graceSeconds = graceSeconds
        self.outputBytes = outputBytes
        self.lineBytes = lineBytes
        self.lines = lines
        self.errorTailBytes = errorTailBytes
        self.processes = processes
    }
}

/// How a run ended.
public enum ProcessEnding: Hashable, Sendable {
    case exited(Int32)
    /// It died of a signal that was not ours.
    case signalled(Int32)
    /// It never started; the reason as the system's error number.
    case notStarted(Int32)
    case outOfTime
    case tooMuchOutput
    /// The line of this number, from 1, is too long.
    case lineTooLong(Int)
    case tooManyLines
    case tooManyProcesses
    /// The caller no longer wants it.
    case cancelled
}

/// What a run gave and cost.
public struct ProcessResult: Sendable {
    public var ending: ProcessEnding
    /// All of standard output, up to the limit.
    public var output: [UInt8]
    /// The end of standard error.
    public var errorTail: [UInt8]
    public var wallSeconds: Double
    /// Processor time of the run and of all it started, seconds.
    public var cpuSeconds: Double
    /// The largest resident memory of its first process, or of any of its processes where that is more than this
    /// process ever had, bytes; 0 when it was over before anyone could look.
    public var peakBytes: Int64
    /// How many of its processes outlived it and had to be ended.
    public var leftBehind: Int
    /// How many processes were ended with it that hid whose they are.
    public var strays: Int
    /// How many of its processes could not be ended, because they wait inside the kernel. They are still watched.
    public var stuck: Int
}
