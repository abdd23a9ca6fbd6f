/// One key of the configuration, for help, completion and documentation.
public struct SettingEntry: Equatable, Sendable {
    /// The key with its parents: `agents.concurrency`; `site.cords[].psu` in a list; `agents.settings.*` for any name.
    public var path: String
    /// `text`, `number`, `duration`, `whole number`, `flag`, `list of texts`, `map`, `list of maps`, `time`.
    public var type: String
    /// The unit of a plain number.
    public var unit: String?
    /// The allowed range in words: `1 to 65535`.
    public var range: String?
    /// The default as it would be written in the file; nil when the key may be left out or must be given.
    public var defaultText: String?
    public var about: String
}
