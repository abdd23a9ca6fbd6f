/// Why a configuration cannot be used: every fault that was found, not only the first.
public enum SettingsError: Error, Equatable, Sendable {
    /// There is no such file; without `--config` that is no error, the defaults hold.
    case absent(path: String)
    case unreadable(path: String, because: String)
    case wrong(problems: [SettingsProblem])
}

/// One fault in the file.
public struct SettingsProblem: Equatable, Sendable {
    public var file: String
    /// From 1.
    public var line: Int
    /// From 1.
    public var column: Int
    /// The key with its parents, such as `policy.powerHoldSeconds`; empty for the file as a whole.
    public var key: String
    /// What is wrong, and what would be right.
    public var text: String

    public init(file: String, line: Int, column: Int, key: String, text: String) {
        self.file = file
        self.line = line
        self.column = column
        self.key = key
        self.text = text
    }
}

extension SettingsProblem: CustomStringConvertible {
    public var description: String {
        key.isEmpty ? "\(file):\(line):\(column): \(text)" : "\(file):\(line):\(column): \(key): \(text)"
    }
}

extension SettingsError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .absent(let path):
            "\(path): there is no such file. Make one with: anvil config default > \(path)"
        case .unreadable(let path, let because):
            "\(path): cannot be read (\(because)). Run as root, or name another file with --config."
        case .wrong(let problems):
            problems.map(\.description).joined(separator: "\n")
        }
    }
}
