/// Why a database cannot be set up here; each case says what the reader can do next.
public enum SetupError: Error, Equatable, Sendable, CustomStringConvertible {
    case notInstalled(String, command: String)
    case mustBeRoot(String)
    case toolFailed(String, because: String)
    case portTaken(Int)
    case foreignDirectory(String)
    case file(String, because: String)
    case notAKey(String, because: String)

    public var description: String {
        switch self {
        case .notInstalled(let what, let command): "\(what) is not installed here. Run: \(command)"
        case .mustBeRoot(let what):
            "Only root can \(what). Run the same command as root, or name a directory of your own with --data."
        case .toolFailed(let tool, let because): "\(tool) did not do it: \(because)"
        case .portTaken(let port):
            "Port \(port) is taken by another program. Name a free one with --port."
        case .foreignDirectory(let path):
            "\(path): this directory holds something else than a database of ours. Name an empty or new one with --data."
        case .file(let path, let because): "\(path): \(because)"
        case .notAKey(let path, let because):
            "\(path): this is no key of an Anvil database (\(because)). On the server, 'anvil database key' prints one; hand it over whole: ssh SERVER anvil database key | anvil database add -"
        }
    }
}
