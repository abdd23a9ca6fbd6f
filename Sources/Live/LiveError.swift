/// Why ScanCore cannot start; each case says what to do next.
public enum LiveError: Error, Hashable, Sendable {
    /// Another ScanCore uses the data directory.
    case alreadyRuns(directory: String, process: String)
    /// The data directory cannot be made or used.
    case noDirectory(String, because: String)
    /// The system has no descriptors left.
    case noDescriptors
}

extension LiveError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .alreadyRuns(let directory, let process):
            "Another ScanCore (process \(process)) already keeps its records in \(directory). Stop it (systemctl stop scancore), or name another directory with --data."
        case .noDirectory(let directory, let because):
            "\(directory): ScanCore cannot keep its records there (\(because)). Run as root, or name another directory with --data."
        case .noDescriptors:
            "The system gives no more file descriptors to this process. Raise the limit (ulimit -n), then start ScanCore again."
        }
    }
}
