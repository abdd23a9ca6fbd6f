import Facts

/// One value of a fact that has a history of its own.
struct Part: Equatable {
    var name: String
    var unit: String?
    /// Nil when the line does not tell it this time.
    var value: ReadingValue?

    var shape: Series.Shape? {
        switch value {
        case .number: .number
        case .text: .text
        case .flag: .flag
        case nil: nil
        }
    }
}

extension AgentLine {
    /// The values of this line that are kept as history. Inventory and findings have none: findings are kept as such.
    var parts: [Part] {
        switch self {
        case .reading(let line): [Part(name: "", unit: line.unit, value: line.value)]
        case .temperature(let line): [Part(name: "", unit: "C", value: .number(line.value))]
        case .power(let line):
            [
                Part(name: "input", value: .text(line.input.rawValue)),
                Part(name: "output", value: .text(line.output.rawValue)),
                Part(name: "charge", unit: "%", value: line.chargePercent.map(ReadingValue.number)),
                Part(name: "runtime", unit: "s", value: line.runtimeSeconds.map(ReadingValue.number)),
                Part(name: "load", unit: "%", value: line.loadPercent.map(ReadingValue.number)),
                Part(name: "volts", unit: "V", value: line.inputVolts.map(ReadingValue.number)),
            ]
        case .member(let line):
            [
                Part(name: "member", value: .flag(line.member)), Part(name: "on", value: line.on.map(ReadingValue.flag)),
                Part(name: "storage", value: .text(line.storage.rawValue)),
            ]
        case .server(let line):
            [
                Part(name: "state", value: .text(line.state.rawValue)),
                Part(name: "on", value: line.on.map(ReadingValue.text)),
            ]
        case .bmc(let line): [Part(name: "on", value: line.on.map(ReadingValue.flag))]
        case .storage(let line): [Part(name: "state", value: .text(line.state.rawValue))]
        case .health, .device, .alert, .action, .done: []
        }
    }

    /// The number of a line that is one number.
    var number: Double? {
        switch self {
        case .reading(let line): if case .number(let number) = line.value { number } else { nil }
        case .temperature(let line): line.value
        default: nil
        }
    }
}
