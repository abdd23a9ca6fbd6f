import Glibc

/// What can go wrong in the lab; each case says what the reader can do next.
public enum LabError: Error, Sendable, CustomStringConvertible {
    /// The system refused a call.
    case system(String, Int32)
    /// An argument of the command line makes no sense.
    case usage(String)

    public var description: String {
        switch self {
        case .system(let call, let code):
            "\(call): \(String(cString: strerror(code)))"
        case .usage(let text): text
        }
    }
}
