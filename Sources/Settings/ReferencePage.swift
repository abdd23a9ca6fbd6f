extension Settings {
    /// `docs/configuration.md`: every key with type, default, range and meaning.
    public static var referencePage: String {
        var lines = [
            "# Configuration", "",
            "One YAML file, `\(defaultPath)` or the one that `--config` names. Everything has a default: an empty file is a",
            "whole one. `anvil config check` checks it, `anvil config default` prints it whole with comments. Every fault is told",
            "at once, each with file, line, column, key and what would be right; a key that is not known, or is there twice, is a",
            "fault too. ScanCore reads the file at its start and on `systemctl reload scancore`.", "",
            "- Times take `90s`, `2m`, `4h` and `3d`, or a plain number in the unit of their key.",
            "- Secrets of agents (keys that end in password, passphrase, secret, token, community or credential) lie in files of",
            "  their own, mode 0600: `password: !file /etc/anvil/rack2.password`, or `passwordFile: /etc/anvil/rack2.password`.",
            "  The first line of that file is the secret. A secret in the configuration itself is accepted only if nobody but its",
            "  owner can read the configuration.",
            "- This page is made from the tables that the program reads the file by; a test compares them.", "",
        ]
        let top = catalogue.filter { !$0.path.contains(".") }
        lines += ["## Names and places", ""] + table(top)
        for section in SettingTable.sections {
            let entries = catalogue.filter { $0.path.hasPrefix("\(section.path).") }
            lines += ["", "## \(section.path)", "", section.about, ""] + table(entries)
            for example in examples(of: section.path) { lines += ["", "```yaml", example, "```"] }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func table(_ entries: [SettingEntry]) -> [String] {
        ["| key | type | default | allowed | meaning |", "|---|---|---|---|---|"]
            + entries.map { entry in
                let type = entry.unit.map { "\(entry.type), \($0)" } ?? entry.type
                let text = entry.defaultText.map { "`\($0)`" } ?? ""
                return "| `\(entry.path)` | \(type) | \(text) | \(entry.range ?? "") | \(entry.about) |"
            }
    }

    private static func examples(of section: String) -> [String] {
        SettingTable.keys.compactMap { key in
            guard key.section == section, case .block(_, _, _, let example) = key.kind, example.contains("\n") else { return nil }
            return "\(section):\n" + example.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
        }
    }
}
