extension AgentDescription {
    /// What is wrong with the settings that the configuration gives this agent, in words; nil when nothing is.
    ///
    /// An agent that describes none is given what is configured: it may be a script that does not tell all it reads.
    public func fault(in given: [String: SettingValue]) -> String? {
        guard !settings.isEmpty else { return nil }
        for (name, value) in given.sorted(by: { $0.key < $1.key }) {
            guard let setting = settings.first(where: { $0.name == name }) else { return unknown(name) }
            guard !setting.accepts(value) else { continue }
            return "the configuration gives its setting '\(name)' a \(value.typeName), and it takes a \(setting.type)"
        }
        return nil
    }

    private func unknown(_ name: String) -> String {
        let known = settings.map(\.name)
        let meant =
            Nearest.word(to: name, among: known).map { "; did you mean '\($0)'?" }
            ?? "; it knows \(known.joined(separator: ", "))"
        return "the configuration gives it a setting '\(name)', which it does not know\(meant)"
    }
}

extension AgentSetting {
    fileprivate func accepts(_ value: SettingValue) -> Bool {
        switch (type, value) {
        case ("number", .number), ("text", .text), ("flag", .flag), ("list", .list): true
        // One word stands for a list of one, and a number may be what a text is made of.
        case ("list", .text), ("text", .number): true
        case ("number", _), ("text", _), ("flag", _), ("list", _): false
        // A type that a later contract brings is for the agent to judge.
        default: true
        }
    }
}

extension SettingValue {
    fileprivate var typeName: String {
        switch self {
        case .number: "number"
        case .text: "text"
        case .flag: "flag"
        case .list: "list"
        }
    }
}
