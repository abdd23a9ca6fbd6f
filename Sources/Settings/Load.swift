public import Facts
import Yams

extension Settings {
    /// Every key that the file may have.
    public static var catalogue: [SettingEntry] { [] }
    /// A whole file with every key at its default, and what each means.
    public static var commentedDefault: String { "" }

    /// Reads and checks the file. `host` stands in for this host's own short name, where the file has none.
    public static func load(path: String = Settings.defaultPath, host: HostName? = nil) throws -> Settings {
        Settings(host: host ?? "localhost")
    }
}
