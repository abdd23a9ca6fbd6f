extension Settings {
    /// A whole file with every key at its default, and what each means. Keys without a default are examples in comments.
    public static let commentedDefault: String = {
        var lines = [
            "# Anvil's configuration.",
            "#",
            "# Every key is shown with its default; a key that is left out has it too. Times take 90s, 2m, 4h and 3d, or a",
            "# plain number in the unit named. Check the file with: anvil config check",
            "",
        ]
        lines += SettingTable.top.flatMap { DefaultFile.lines(of: $0, indent: "") }
        for section in SettingTable.sections {
            lines += DefaultFile.lines(of: section)
        }
        return lines.joined(separator: "\n")
    }()
}

enum DefaultFile {
    private static let width = 118

    /// One part of the file. A part without any default stands there in comments only: an empty `maintenance:` would
    /// begin maintenance.
    static func lines(of section: SettingTable.Section) -> [String] {
        let keys = SettingTable.keys.filter { $0.section == section.path }
        let isComment = keys.allSatisfy { SettingEntry.defaultText(of: $0, in: Settings(host: "")) == nil }
        return wrapped(section.about, prefix: "# ") + ["\(isComment ? "#" : "")\(section.path):"]
            + keys.flatMap { lines(of: $0, indent: "  ") }
    }

    static func lines(of key: SettingKey, indent: String) -> [String] {
        let entry = SettingEntry(key, default: Settings(host: ""))
        var about = key.about
        let allowed = [entry.unit.map { "unit: \($0)" }, rangeWords(key, entry)].compactMap { $0 }
        if !allowed.isEmpty { about += " (\(allowed.joined(separator: "; ")))" }
        return wrapped(about, prefix: "\(indent)# ") + value(of: key, entry, indent: indent) + [""]
    }

    private static func rangeWords(_ key: SettingKey, _ entry: SettingEntry) -> String? {
        switch key.kind {
        case .text(_, .any), .flag, .policySwitch: nil
        default: entry.range.map { "allowed: \($0)" }
        }
    }

    private static func value(of key: SettingKey, _ entry: SettingEntry, indent: String) -> [String] {
        if let text = entry.defaultText { return ["\(indent)\(key.name): \(text)"] }
        guard case .block(_, _, _, let example) = key.kind else { return ["\(indent)#\(key.name): \(key.name)1"] }
        return example.split(separator: "\n").map { "\(indent)#\($0)" }
    }

    private static func wrapped(_ text: String, prefix: String) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty && prefix.count + line.count + word.count >= width {
                lines.append(prefix + line)
                line = ""
            }
            line += line.isEmpty ? String(word) : " \(word)"
        }
        return lines + [prefix + line]
    }
}
