public import Facts

/// A built-in agent: what it is, and one scan.
///
/// It reads only through the probe, so that every read can be captured and replayed; what it read goes through pure
/// parsers of its own.
public protocol Agent: Sendable {
    static var description: AgentDescription { get }
    static func scan(_ probe: Probe, _ input: AgentInput) async throws -> ScanResult
}

/// What a scan gave. A scan that fails throws.
public enum ScanResult: Equatable, Sendable {
    case lines([AgentLine])
    /// Nothing of this agent's kind is on this host; in words, for people who run it by hand.
    case nothing(String)
}

/// Why a scan failed; the description is the last thing the agent says.
public enum AgentFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// A tool is needed that is not installed; the package that has it, on Debian.
    case toolMissing(String, package: String)
    /// A tool ran and failed.
    case toolFailed(String, because: String)
    /// The device or service does not answer.
    case unreachable(String, because: String)
    /// It answered something that cannot be understood.
    case notUnderstood(String, because: String)
    /// A setting has a value that cannot be.
    case setting(String, found: String, right: String)

    public var description: String {
        switch self {
        case .toolMissing(let tool, let package): "\(tool) is not installed. Install it: apt-get install \(package)"
        case .toolFailed(let tool, let because): "\(tool) failed: \(because)"
        case .unreachable(let what, let because): "\(what) does not answer: \(because)"
        case .notUnderstood(let what, let because): "\(what) said something that cannot be understood: \(because)"
        case .setting(let name, let found, let right): "the setting \(name) is \(found); it must be \(right)"
        }
    }
}
