import Glibc

/// What can go wrong in the lab; each case says what the reader can do next.
public enum LabError: Error, Sendable, CustomStringConvertible {
    /// A program of PostgreSQL is not on this machine.
    case notInstalled(String)
    /// A program ended with another status than 0.
    case failed(program: String, status: Int32, output: String)
    /// The server did not take connections in time.
    case notUp(folder: String, waitedSeconds: Double, log: String)
    /// The system refused a call.
    case system(String, Int32)
    /// An argument of the command line makes no sense.
    case usage(String)

    public var description: String {
        switch self {
        case .notInstalled(let program):
            "\(program) is not on this machine. Install it: apt-get install -y postgresql"
        case .failed(let program, let status, let output):
            "\(program) ended with status \(status): \(output)"
        case .notUp(let folder, let waited, let log):
            "The server in \(folder) took no connection within \(waited) s. The end of its log: \(log)"
        case .system(let call, let code):
            "\(call): \(String(cString: strerror(code)))"
        case .usage(let text): text
        }
    }
}
