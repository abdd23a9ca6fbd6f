import Facts

extension Settings {
    /// Every key that the file may have, in the order of the default file.
    public static let catalogue: [SettingEntry] = SettingTable.keys.map { SettingEntry($0, default: Settings(host: "")) }
}

extension SettingEntry {
    init(_ key: SettingKey, default settings: Settings) {
        path = key.path
        about = key.about
        defaultText = Self.defaultText(of: key, in: settings)
        switch key.kind {
        case .text(_, let rule):
            (type, unit, range) = ("text", nil, rule.words)
        case .texts(_, let rule):
            (type, unit, range) = ("list of texts", nil, "each \(rule.words)")
        case .number(_, let unit, let range):
            (type, self.unit, self.range) = (Self.type(of: unit), unit, Values.range(range))
        case .whole(_, let range):
            (type, unit, self.range) = ("whole number", nil, "\(range.lowerBound) to \(range.upperBound)")
        case .flag, .policySwitch:
            (type, unit, range) = ("flag", nil, "true or false")
        case .policyNumber(let number):
            (type, unit, range) = (Self.type(of: number.unit), number.unit, Values.range(number.range))
        case .block(let type, let unit, let range, _):
            (self.type, self.unit, self.range) = (type, unit, range)
        }
    }

    private static func type(of unit: String) -> String { Values.seconds(in: unit) == nil ? "number" : "duration" }

    /// The default as it would be written; nil for a key whose default is to be left out.
    static func defaultText(of key: SettingKey, in settings: Settings) -> String? {
        switch key.kind {
        case .text(let place, _):
            let text = settings[keyPath: place]
            return text.isEmpty ? nil : text
        case .texts(let place, _): return "[\(settings[keyPath: place].joined(separator: ", "))]"
        case .number(let place, _, _): return Values.text(settings[keyPath: place])
        case .whole(let place, _): return String(settings[keyPath: place])
        case .flag(let place): return String(settings[keyPath: place])
        case .policyNumber(let number): return Values.text(number.defaultValue)
        case .policySwitch(let item): return String(item.defaultValue)
        case .block: return nil
        }
    }
}
