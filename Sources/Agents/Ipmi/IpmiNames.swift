import AgentKit
import Facts

/// Short keys for sensors: `FAN 2` and `Fan2A` are `fan2`, `CPU1 Temp` is `cpu1`, `01-Inlet Ambient` is `inlet`.
///
/// The keys of a BMC are made together: only where two sensors would share one is the rest of the name added. The list of
/// a BMC's sensors, absent ones included, is the same from scan to scan, and so are the keys.
struct IpmiNames {
    /// One for each sensor, in their order.
    var keys: [String]

    init(_ sensors: [IpmiSensor]) {
        let short = sensors.map { Self.short($0) }
        let counts = Dictionary(grouping: short) { $0 }.mapValues(\.count)
        var used: Set<String> = []
        keys = zip(sensors, short).map { sensor, short in
            var key = short
            if counts[short, default: 0] > 1 {
                let rest = Self.rest(sensor)
                key = rest.isEmpty ? short : "\(short).\(rest)"
            }
            let base = key
            var number = 2
            while !used.insert(key).inserted {
                key = "\(base)-\(number)"
                number += 1
            }
            return key
        }
    }

    private static func short(_ sensor: IpmiSensor) -> String {
        let whole = sensor.name.withoutListNumber.asKey
        switch (sensor.role, sensor.unit) {
        case (.fan, .rpm), (.fan, .percent), (.fan, .other): return sensor.number.map { "fan\($0)" } ?? whole
        case (.processor, .celsius): return sensor.number.map { "cpu\($0)" } ?? "cpu"
        case (.inlet, .celsius): return "inlet"
        case (.supply, _): return sensor.number.map { "psu\($0).\(kind(sensor.unit))" } ?? whole
        default: return withoutTemp(whole)
        }
    }

    private static func kind(_ unit: IpmiSensor.Unit) -> String {
        switch unit {
        case .celsius: "temperature"
        case .rpm: "fan"
        case .volts: "voltage"
        case .amperes: "current"
        case .watts: "power"
        case .percent: "load"
        case .other: "status"
        }
    }

    /// What the name says beside the short key.
    private static func rest(_ sensor: IpmiSensor) -> String {
        let name = withoutTemp(sensor.name.withoutListNumber.asKey)
        guard let number = sensor.name.withoutListNumber.firstInteger, let range = name.firstRange(of: String(number)) else {
            return name
        }
        let after = name[range.upperBound...].asKey
        return after.drop { $0 == "-" }.asKey
    }

    private static func withoutTemp(_ key: String) -> String {
        for end in ["-temperature", "-temp"] where key.hasSuffix(end) && key.count > end.count {
            return String(key.dropLast(end.count))
        }
        return key
    }
}

extension String {
    func firstRange(of part: String) -> Range<String.Index>? {
        indices.lazy.filter { self[$0...].hasPrefix(part) }.first.map { $0..<index($0, offsetBy: part.count) }
    }
}
