import AgentKit
import Facts

/// Temperatures that a UPS knows: its own inside, and those of a probe in the room.
struct UPSTemperatures {
    let input: AgentInput
    let settings: NutSettings
    let name: String

    /// Drivers give 0 for a sensor that is not there, and kelvins or Fahrenheits for some that are.
    static let believableCelsius = 0.5...100.0

    func lines(_ variables: [String: String]) -> [AgentLine] {
        inside(variables) + room(variables)
    }

    private func inside(_ variables: [String: String]) -> [AgentLine] {
        guard let value = (variables["ups.temperature"] ?? variables["battery.temperature"])?.decimal,
            Self.believableCelsius.contains(value)
        else { return [] }
        let limits = limits(variables["ups.temperature.high"], variables["ups.temperature.critical"], settings.ups)
        return HeatPrinter(input: input).lines(key: "\(name).temperature", value: value, limits: limits, of: .device(name))
    }

    private func room(_ variables: [String: String]) -> [AgentLine] {
        // One probe, or several numbered ones.
        let names = ["ambient"] + (1...8).map { "ambient.\($0)" }
        return names.flatMap { prefix -> [AgentLine] in
            guard let value = variables["\(prefix).temperature"]?.decimal, Self.believableCelsius.contains(value),
                variables["\(prefix).present"]?.lowercased() != "no"
            else { return [] }
            let limits = limits(
                variables["\(prefix).temperature.high"] ?? variables["\(prefix).temperature.high.warning"],
                variables["\(prefix).temperature.high.critical"], settings.room)
            let key = "\(name).\(prefix)"
            var lines = HeatPrinter(input: input).lines(key: key, value: value, limits: limits, of: .room)
            if let humidity = variables["\(prefix).humidity"]?.decimal, (1...100).contains(humidity) {
                let last = input.lastNumber("\(key).humidity", of: .room)
                lines.append(.number("humidity", "\(key).humidity", humidity.steady(last: last, step: 2), "%", of: .room))
            }
            return lines
        }
    }

    private func limits(_ high: String?, _ critical: String?, _ defaults: HeatLimits) -> HeatLimits {
        HeatLimits(deviceWarning: high?.decimal, deviceCritical: critical?.decimal, defaults: defaults)
    }
}
