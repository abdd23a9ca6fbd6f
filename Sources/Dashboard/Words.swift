import Engine
import Facts

// How values are told to people.

/// `61 °C`, `61.5 °C` below 10 and where a half is told.
func celsius(_ value: Double) -> String { "\(rounded(value)) °C" }

/// At most one decimal, none from 100 on.
func rounded(_ value: Double) -> String { abs(value) >= 100 ? decimal(value.rounded()) : decimal(value) }

func percent(_ value: Double) -> String { "\(decimal(value.rounded())) %" }

func span(_ seconds: Double) -> String { SentenceClock.span(seconds) }

/// `48 GiB`.
func bytes(_ count: Double) -> String {
    let units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"]
    var value = count
    var unit = 0
    while abs(value) >= 1024 && unit < units.count - 1 {
        value /= 1024
        unit += 1
    }
    return "\(unit == 0 ? decimal(value.rounded()) : rounded(value)) \(units[unit])"
}

/// `1.5 Gbit/s`.
func bits(_ count: Double) -> String {
    let units = ["bit/s", "kbit/s", "Mbit/s", "Gbit/s", "Tbit/s"]
    var value = count
    var unit = 0
    while abs(value) >= 1000 && unit < units.count - 1 {
        value /= 1000
        unit += 1
    }
    return "\(rounded(value)) \(units[unit])"
}

func counted(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }

/// For the start of a sentence. Names of hosts, devices and agents stay as their owner writes them: `n1`, `scan-nut`.
func capitalised(_ text: String) -> String {
    let first = text.prefix { $0 != " " && $0 != ":" }
    guard !first.contains(where: { $0.isNumber || $0 == "-" || $0 == "." || $0 == "/" }) else { return text }
    return text.prefix(1).uppercased() + text.dropFirst()
}

func ended(_ text: String) -> String {
    guard let last = text.last else { return text }
    return ".…?!".contains(last) ? text : text + "."
}

/// The value of a fact, as a person reads it.
func value(of line: AgentLine) -> String {
    switch line {
    case .reading(let line): value(line.value, unit: line.unit)
    case .temperature(let line): line.state == .nominal ? celsius(line.value) : "\(celsius(line.value)), \(line.state.rawValue)"
    case .power(let line):
        [
            "on \(line.output.rawValue)", line.input == .good ? nil : "input \(line.input.rawValue)",
            line.chargePercent.map { "charge \(percent($0))" },
            line.runtimeSeconds.map { "runtime \(span($0))" }, line.loadPercent.map { "load \(percent($0))" },
        ]
        .compactMap { $0 }.joined(separator: ", ")
    case .health(let line): line.state == .unknown ? "not known: \(line.reason)" : line.reason
    case .device(let line):
        [line.kind, line.vendor, line.model, line.serial.map { "serial \($0)" }, line.firmware.map { "firmware \($0)" }]
            .compactMap { $0 }.joined(separator: ", ")
    case .member(let line): "\(line.member ? "member" : "not a member"), storage \(storageWords(line.storage))"
    case .server(let line): "\(line.state.rawValue)\(line.on.map { " on \($0)" } ?? "")"
    case .bmc(let line): line.on.map { $0 ? "on" : "off" } ?? "not known whether on"
    case .storage(let line): "storage \(storageWords(line.state))"
    case .alert(let line): line.text
    case .action(let line): "\(line.what) \(line.to)"
    case .done(let lines): String(lines)
    }
}

func value(_ value: ReadingValue, unit: String?) -> String {
    switch value {
    case .text(let text): text
    case .flag(let flag): flag ? "yes" : "no"
    case .number(let number):
        switch unit {
        case "bytes"?, "B"?: bytes(number)
        case "bit/s"?: bits(number)
        case "s"?: span(number)
        case "C"?, "°C"?: celsius(number)
        case let unit?: "\(rounded(number)) \(unit)"
        case nil: rounded(number)
        }
    }
}

func storageWords(_ state: StorageState) -> String {
    switch state {
    case .upToDate: "up to date"
    case .syncSource: "up to date, sends to the other node"
    case .syncTarget: "catching up with the other node"
    case .outdated: "outdated"
    case .unknown: "not known"
    }
}

/// What a level of alert is drawn as.
func look(of level: AlertLevel) -> Look {
    switch level {
    case .critical: .bad
    case .warning: .warn
    case .notice, .info: .off
    }
}

func word(for level: AlertLevel) -> String { capitalised(level.rawValue) }
