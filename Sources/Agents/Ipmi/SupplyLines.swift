import AgentKit
import Facts

/// Power supplies. Their keys are `psu` and the number, as the wiring has it: the engine looks for them.
struct SupplyLines {
    let input: AgentInput
    let ignored: NamePatterns
    /// Whose supplies they are; the states that are remembered are told of it.
    let place: Place

    /// What all sensors of one supply say together, worst last.
    enum State: String, Comparable {
        /// The BMC gives no reading.
        case unread
        case absent, present, predicted, inputLost, failed

        static func < (left: State, right: State) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .unread: 0
            case .absent: 1
            case .present: 2
            case .predicted: 3
            case .failed: 4
            // A supply without input often calls itself failed as well: the input is the cause.
            case .inputLost: 5
            }
        }
    }

    func lines(for sensors: [IpmiSensor]) -> [AgentLine] {
        var states: [Int: State] = [:]
        for sensor in sensors where sensor.role == .supply && sensor.value == nil {
            guard let number = sensor.number, (1...64).contains(number), let state = Self.state(of: sensor) else { continue }
            states[number] = max(states[number] ?? .unread, state)
        }
        return states.sorted { $0.key < $1.key }.flatMap { number, state -> [AgentLine] in
            ignored.contains("psu\(number)") ? [] : lines(number, state)
        }
    }

    /// Nil for sensors that say nothing of the supply itself, such as that of their redundancy.
    static func state(of sensor: IpmiSensor) -> State? {
        if sensor.name.lowercased().contains("redundan") || sensor.says("redundan") { return nil }
        if sensor.says("ac lost", "input lost", "input out-of-range", "ac out-of-range") { return .inputLost }
        if sensor.says("failure detected", "config error", "configuration error", "transition to off", "fault")
            && !sensor.says("predictive failure")
        {
            return .failed
        }
        if sensor.says("predictive failure") { return sensor.says("failure detected") ? .failed : .predicted }
        if sensor.says("presence detected", "present", "fully operational", "transition to ok", "transition to running") {
            return sensor.says("not present", "absent") ? .absent : .present
        }
        return sensor.state == .none ? .unread : .absent
    }

    private func lines(_ number: Int, _ state: State) -> [AgentLine] {
        let key = "psu\(number)"
        let last = input.lastText("\(key).state", of: place)
        let name = "power supply \(number)"
        switch state {
        case .present: return [told(key, "present")]
        case .failed: return [told(key, "failed"), .fault(key, .psuFailed, "\(name) failed")]
        case .inputLost: return [told(key, "inputLost"), .fault(key, .psuInputLost, "\(name) has lost its input")]
        case .predicted:
            return [
                told(key, "predicted"),
                .fault(key, .psuPredicted, "\(name) expects to fail", weight: HealthKind.psuPredictedWeight),
            ]
        case .unread: return unread(key, name, last)
        case .absent:
            // An empty bay is no fault. A supply that was there and is gone is as good as failed.
            guard let last, last != "absent" else { return [told(key, "absent")] }
            return [told(key, "removed"), .fault(key, .psuFailed, "\(name) was taken out")]
        }
    }

    private func told(_ key: String, _ word: String) -> AgentLine { .state("\(key).state", word, of: place) }

    /// It was not read this time: a fault that it had is unknown, not gone.
    private func unread(_ key: String, _ name: String, _ last: String?) -> [AgentLine] {
        let kinds: [String: HealthKind] = [
            "failed": .psuFailed, "removed": .psuFailed, "inputLost": .psuInputLost, "predicted": .psuPredicted,
        ]
        guard let last, let kind = kinds[last] else { return [] }
        return [
            told(key, last),
            .health(Health(key: key, kind: kind, reason: "\(name) gives no reading; it had a fault before", state: .unknown)),
        ]
    }
}

extension HealthKind {
    static let psuPredicted = HealthKind(rawValue: "psu.predicted")
    /// As a drive that expects to fail.
    static let psuPredictedWeight = 1.0
}
