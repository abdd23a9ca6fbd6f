public import Facts

extension Settings {
    /// A file may be so long, bytes.
    static let lengthLimit = 1_048_576

    /// Reads and checks the file. `host` stands in for this host's own short name, where the file has none.
    ///
    /// Throws `SettingsError`, with every fault that was found.
    public static func load(path: String = Settings.defaultPath, host: HostName? = nil) throws(SettingsError) -> Settings {
        let file: System.File
        do {
            file = try System.read(path, limit: lengthLimit)
        } catch {
            switch error {
            case .absent: throw SettingsError.absent(path: path)
            case .unreadable(let because): throw SettingsError.unreadable(path: path, because: because)
            }
        }
        return try parse(file.text, path: path, isOpenToOthers: file.isOpenToOthers, host: host ?? System.shortHostName())
    }

    /// The settings without a file.
    public static func defaults(host: HostName? = nil) -> Settings { Settings(host: host ?? System.shortHostName()) }

    /// Checks a text as if it stood in a file. `isOpenToOthers`: that file can be read by others than its owner.
    public static func parse(
        _ text: String, path: String = Settings.defaultPath, isOpenToOthers: Bool = false, host: HostName
    ) throws(SettingsError) -> Settings {
        let yaml = YAMLFile(text, path: path)
        var reader = SettingsReader(file: path, isOpenToOthers: isOpenToOthers, host: host)
        reader.read(yaml.root)
        let problems = (yaml.problems + reader.problems).sorted { ($0.line, $0.column) < ($1.line, $1.column) }
        guard problems.isEmpty else { throw SettingsError.wrong(problems: problems) }
        return reader.settings
    }
}
