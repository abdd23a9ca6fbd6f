import Facts

/// Checks that the values of a line are possible, so that everything behind the codec may rely on them.
enum AgentLineCheck {
    /// Keys become names of facts and columns of tables; this is longer than any that makes sense.
    static let keyLimitCharacters = 200
    /// A sentence for people, not a log.
    static let textLimitCharacters = 4000

    static func check(_ line: AgentLine) throws(AgentLineError) {
        switch line {
        case .reading(let reading): try check(reading)
        case .temperature(let temperature): try check(temperature)
        case .power(let power): try check(power)
        case .health(let health):
            try name(health.key, "health.key")
            if let of = health.of { try name(of, "health.of") }
            try text(health.reason, "health.reason")
            try number(health.weight, "health.weight", 0...100)
        case .device(let device):
            try name(device.key, "device.key")
            try name(device.kind, "device.kind")
        case .alert(let alert):
            try name(alert.key, "alert.key")
            try text(alert.text, "alert.text")
        case .action(let action):
            try text(action.what, "action.what")
            try text(action.outcome, "action.outcome")
        case .member(let member): try name(member.key, "member.key")
        case .server(let server): try name(server.key, "server.key")
        case .bmc(let bmc): try name(bmc.key, "bmc.key")
        case .storage(let storage): try name(storage.key, "storage.key")
        case .done(let count):
            guard count >= 0 else { throw .impossible(key: "done", found: "\(count)", right: "the number of lines before it") }
        }
    }

    static func check(_ description: AgentDescription) throws(AgentLineError) {
        try name(description.name, "name")
        guard description.contract == AgentDescription.contractVersion else {
            throw .impossible(
                key: "contract", found: "\(description.contract)",
                right: "\(AgentDescription.contractVersion), the version spoken here")
        }
        try number(description.periodSeconds, "periodSeconds", 1...86_400)
        try number(description.timeLimitSeconds, "timeLimitSeconds", 1...600)
        try number(description.historySeconds, "historySeconds", 0...31_536_000)
        let types = ["number", "text", "flag", "list"]
        for setting in description.settings where !types.contains(setting.type) {
            throw .impossible(
                key: "settings.\(setting.name).type", found: setting.type, right: "one of \(types.joined(separator: ", "))")
        }
    }

    private static func check(_ reading: Reading) throws(AgentLineError) {
        try name(reading.kind, "reading.kind")
        try name(reading.key, "reading.key")
        try name(reading.of.rawValue, "reading.of")
        switch reading.value {
        case .number(let value): try number(value, "reading.value", -1e300...1e300)
        case .text(let value): try text(value, "reading.value")
        case .flag: break
        }
    }

    private static func check(_ temperature: Temperature) throws(AgentLineError) {
        try name(temperature.key, "temperature.key")
        try name(temperature.of.rawValue, "temperature.of")
        // Impossible temperatures are for the engine to judge (T7); here only what is no number at all.
        try number(temperature.value, "temperature.value", -1e6...1e6)
        try number(temperature.weight, "temperature.weight", 0...100)
    }

    private static func check(_ power: Power) throws(AgentLineError) {
        try name(power.key, "power.key")
        try number(power.chargePercent, "power.chargePercent", 0...100)
        try number(power.runtimeSeconds, "power.runtimeSeconds", 0...10_000_000)
        try number(power.loadPercent, "power.loadPercent", 0...1000)
        try number(power.inputVolts, "power.inputVolts", 0...100_000)
    }

    private static func name(_ text: String, _ key: String) throws(AgentLineError) {
        guard !text.isEmpty, text.utf8.count <= keyLimitCharacters, text.utf8.allSatisfy({ $0 >= 32 && $0 != 127 }) else {
            throw .impossible(
                key: key, found: "\"\(text.prefix(40))\"",
                right: "a name of 1 to \(keyLimitCharacters) bytes without control characters")
        }
    }

    private static func text(_ text: String, _ key: String) throws(AgentLineError) {
        guard text.utf8.count <= textLimitCharacters else {
            throw .impossible(key: key, found: "\(text.utf8.count) bytes long", right: "at most \(textLimitCharacters) bytes")
        }
    }

    private static func number(_ value: Double?, _ key: String, _ range: ClosedRange<Double>) throws(AgentLineError) {
        guard let value else { return }
        guard range.contains(value) else {
            throw .impossible(key: key, found: "\(value)", right: "from \(range.lowerBound) to \(range.upperBound)")
        }
    }
}
