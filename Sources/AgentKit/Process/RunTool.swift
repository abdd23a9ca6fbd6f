import Glibc

/// What a tool gave.
public struct ToolResult: Sendable {
    /// Its exit status.
    public var status: Int32
    public var output: [UInt8]
    /// The end of what it said on standard error.
    public var errors: [UInt8]

    public init(status: Int32, output: [UInt8], errors: [UInt8] = []) {
        self.status = status
        self.output = output
        self.errors = errors
    }
}

/// Why a tool gave no result.
public enum ToolFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// It is not installed: say which package has it.
    case notFound(String)
    /// It could not be started; the reason in words.
    case notStarted(String, because: String)
    /// It did not end in time, and was ended with all it started.
    case outOfTime(String, seconds: Double)
    /// It printed more than the limit, and was ended.
    case tooMuchOutput(String, bytes: Int)
    /// It died of a signal.
    case signalled(String, signal: Int32)
    /// The caller no longer wants it.
    case cancelled(String)

    public var description: String {
        switch self {
        case .notFound(let tool): "\(tool) is not installed"
        case .notStarted(let tool, let because): "\(tool) could not be started: \(because)"
        case .outOfTime(let tool, let seconds): "\(tool) did not end within \(wholeOrExact(seconds)) s"
        case .tooMuchOutput(let tool, let bytes): "\(tool) printed more than \(bytes) bytes"
        case .signalled(let tool, let signal): "\(tool) died of signal \(signal)"
        case .cancelled(let tool): "\(tool) was ended before it was done"
        }
    }
}

/// Runs a tool to its end. `path` is absolute, or a name that is looked up on PATH and in the usual system directories.
///
/// The tool gets PATH, HOME, TZ and the C locale, nothing else. It ends with all it started: in time, or at the limit.
public func runTool(
    _ path: String, _ arguments: [String], input: [UInt8] = [], timeLimitSeconds: Double, outputLimitBytes: Int = 4 << 20
) async throws(ToolFailure) -> ToolResult {
    guard let program = findTool(path) else { throw .notFound(path) }
    let limits = ProcessLimits(
        timeSeconds: timeLimitSeconds, outputBytes: outputLimitBytes, lineBytes: outputLimitBytes, lines: .max)
    let spec = ProcessSpec(
        path: program, arguments: arguments, environment: toolEnvironment(), input: input, limits: limits)
    let result = await ProcessRun(spec).result()
    switch result.ending {
    case .exited(let status): return ToolResult(status: status, output: result.output, errors: result.errorTail)
    case .signalled(let signal): throw .signalled(path, signal: signal)
    case .notStarted(let number): throw .notStarted(path, because: systemWords(number))
    case .outOfTime, .tooManyProcesses: throw .outOfTime(path, seconds: timeLimitSeconds)
    case .tooMuchOutput, .lineTooLong, .tooManyLines: throw .tooMuchOutput(path, bytes: outputLimitBytes)
    case .cancelled: throw .cancelled(path)
    }
}

/// Where a tool is, or nil when this host does not have it.
public func findTool(_ name: String) -> String? {
    if name.hasPrefix("/") { return access(name, X_OK) == 0 ? name : nil }
    let path = getenv("PATH").map { String(cString: $0) } ?? ""
    let usual = ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"]
    let directories = path.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") } + usual
    return directories.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
}

/// What the system calls an error number.
func systemWords(_ number: Int32) -> String { String(cString: strerror(number)) }

func wholeOrExact(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : String(number)
}

private func toolEnvironment() -> [String: String] {
    var environment = ["LC_ALL": "C", "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/"]
    for name in ["PATH", "HOME", "TZ"] {
        if let value = getenv(name) { environment[name] = String(cString: value) }
    }
    return environment
}
