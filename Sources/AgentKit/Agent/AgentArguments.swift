import Facts

/// What an agent was asked to do.
enum AgentArguments: Equatable {
    case scan
    case capture(String)
    case replay(String)
    case describe
    case help
    case version
    case wrong(String)

    static func parse(_ arguments: [String]) -> AgentArguments {
        var words = arguments
        guard !words.isEmpty else { return .scan }
        let first = words.removeFirst()
        if first == "--capture" || first == "--replay" {
            guard words.count == 1, let folder = words.first, !folder.isEmpty else { return .wrong("\(first) needs one folder") }
            return first == "--capture" ? .capture(folder) : .replay(folder)
        }
        guard words.isEmpty else { return .wrong("\(first) takes nothing after it") }
        switch first {
        case "--describe": return .describe
        case "--help", "-h": return .help
        case "--version": return .version
        default: return .wrong("\(first) is not known")
        }
    }

    static func help(_ description: AgentDescription) -> String {
        var text = """
            \(description.name): \(description.about)

            Usage: \(description.name)                scan this host once and print what was found, one JSON object a line
                   \(description.name) --describe     what it is, how often it wants to run, the settings it understands
                   \(description.name) --capture DIR  scan, and save everything that was read in a new folder. Passwords
                                           are left out; serial numbers and addresses are not
                   \(description.name) --replay DIR   print the lines that a capture gives, without touching the machine
                   \(description.name) --version

            Settings come as JSON on standard input: {"settings":{"name":value}}. Without input it uses the defaults.
            Exit status: 0 scanned, 3 nothing of its kind on this host, 1 failed, 2 called wrongly.

            """
        for setting in description.settings {
            let unit = setting.unit.map { ", \($0)" } ?? ""
            let usual = setting.default.map { ", default \($0)" } ?? ""
            text +=
                "\n  \(setting.name) (\(setting.type)\(unit)\(usual))\(setting.secret ? " secret" : "")\n      \(setting.about)\n"
        }
        return text
    }
}
