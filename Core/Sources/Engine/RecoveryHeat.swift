import Facts

extension Judgement {
    /// R1: of the known sensors none is critical and their warning sum is small. After a room was hot, its peer's and the
    /// room's count too. Where none is known the cool-down is the next longer one instead.
    func heatCondition(_ view: NodeView) -> BootCondition {
        let limit = policy.bootWarningSum
        let sensors = believed(around: view)
        guard !sensors.isEmpty else {
            return BootCondition(.heat, .good, "no sensor read while it is off, so it cools down for longer")
        }
        let out = sensors.filter { $0.state != .nominal }
        if let critical = out.first(where: { $0.state == .critical }) {
            return BootCondition(.heat, .bad, "\(critical.key) critical at \(Words.number(critical.value)) °C")
        }
        let sum = out.reduce(0) { $0 + $1.weight }
        return sum <= limit
            ? BootCondition(.heat, .good, "temperatures in range")
            : BootCondition(.heat, .bad, "sensors in warning weigh \(Words.number(sum)), more than \(Words.number(limit))")
    }

    /// R5: the n-th thermal stop cools down for longer. It counts from the stop.
    func coolDownCondition(_ view: NodeView) -> BootCondition {
        let isBlind = believed(around: view).isEmpty
        let thermal = thermalStops(view.host)
        let count = thermal.count + (isBlind ? 1 : 0)
        guard count > 0 else { return BootCondition(.coolDown, .good, "no cool-down (it did not stop for heat)") }
        guard let from = thermal.first?.at ?? view.host.stop?.at ?? view.host.bmc?.since else {
            return BootCondition(.coolDown, .unknown, "nothing known of when it stopped")
        }
        let seconds = policy.coolDownSeconds(count)
        let why =
            thermal.isEmpty
            ? "its temperature is not known"
            : "\(Words.count(thermal.count, "stop")) for heat\(isBlind ? ", and its temperature is not known" : "")"
        let isOver = now.secondsSince(from) >= seconds
        return BootCondition(
            .coolDown, isOver ? .good : .bad,
            "cool-down of \(Words.duration(seconds)) \(isOver ? "over" : "not over") (\(why))",
            at: isOver ? nil : from.adding(seconds: seconds))
    }

    private func believed(around view: NodeView) -> [Temperature] {
        let isRoom = view.host.stop?.rule.map { [.t4, .t6, .t8].contains($0) } ?? false
        var hosts: Set<HostName> = [view.name]
        if isRoom, let peer = situation.peer(of: view) { hosts.insert(peer.name) }
        return picture.sensors.compactMap { sensor in
            guard sensor.isOfRoom ? isRoom : hosts.contains(sensor.host) else { return nil }
            guard sensor.temperature.isFresh(at: now), sensor.isBelieved(policy) else { return nil }
            return sensor.temperature.value
        }
    }

    /// The thermal stops that count, newest first: those with less than so much running between them.
    private func thermalStops(_ host: Host) -> [StopRecord] {
        let stops = (host.stop.map { [$0] } ?? []) + (host.history?.stops ?? [])
        var counted: [StopRecord] = []
        var ranSeconds = 0.0
        for (index, stop) in stops.enumerated() {
            if index > 0, let began = stop.endedAt { ranSeconds += max(0, stops[index - 1].at.secondsSince(began)) }
            guard ranSeconds < policy.coolDownForgetSeconds else { break }
            guard stop.reason == .thermal else { continue }
            counted.append(stop)
            ranSeconds = 0
        }
        return counted
    }
}

extension Policy {
    /// How long a node cools down after its n-th thermal stop in a row, seconds (R5); `count` from 1, the last step stays.
    func coolDownSeconds(_ count: Int) -> Double {
        switch count {
        case ...1: coolDown1Seconds
        case 2: coolDown2Seconds
        case 3: coolDown3Seconds
        case 4: coolDown4Seconds
        default: coolDown5Seconds
        }
    }
}
