import Engine
import Facts

/// Temperatures: per host the sums, the hottest sensor, and all sensors in a list that opens.
func heatPart(_ snapshot: Snapshot) -> Node {
    let sensors = snapshot.picture.sensors
    return panel("Temperatures", id: "heat") {
        if sensors.isEmpty {
            h(.p, .class("sub")) { "No temperature sensor is known. Virtual machines often have none; scan-hwmon and scan-ipmi find those of real machines." }
        } else {
            table("Sums of the sensors per host", ["Host", "Hottest", "Out of range", "Limit"], snapshot.decision.hosts.compactMap { sums(snapshot, $0) })
            let room = sensors.filter(\.isOfRoom)
            h(.details, .id("heat-all")) {
                h(.summary) { "All \(counted(sensors.count, "sensor", "sensors"))\(room.isEmpty ? "" : ", \(room.count) of the room")" }
                table("All temperature sensors", ["Sensor", "Reads", "State", "Weight"], sensors.sorted(by: hotterFirst).prefix(200).map { sensorRow(snapshot, $0) })
            }
        }
    }
}

private func hotterFirst(_ left: Sensor, _ right: Sensor) -> Bool {
    left.temperature.value.value > right.temperature.value.value
}

private func sums(_ snapshot: Snapshot, _ host: HostAssessment) -> [Node]? {
    guard host.heat.known + host.heat.unknown > 0 else { return nil }
    let heat = host.heat
    let hottest = heat.hottestCelsius.map { "\(celsius($0))\(heat.hottestKey.map { " (\($0))" } ?? "")" }
    let state: Node =
        if heat.known == 0 { tag(.unk, "not known") } else if host.isCritical { tag(.bad, "critical, sum \(decimal(max(heat.criticalHigh, heat.criticalLow)))") }
        else if heat.warningHigh + heat.warningLow > 0 { tag(.warn, "sum \(decimal(heat.warningHigh + heat.warningLow))") } else { tag(.good, "none of \(heat.known)") }
    let unknown = heat.unknown > 0 ? tag(.unk, "\(heat.unknown) not known") : Node.nothing
    return [
        h(.a, .href(snapshot.hostAddress(host.host))) { host.host }, hottest.map { .text($0) } ?? tag(.unk, "not known"),
        .many([state, unknown.isNothing ? .nothing : .text(" "), unknown]),
        .text("over \(decimal(snapshot.picture.policy.heatLimit)) is \(heat.criticalHigh > 0 ? "critical" : "hot")"),
    ]
}

private func sensorRow(_ snapshot: Snapshot, _ sensor: Sensor) -> [Node] {
    let line = sensor.temperature.value
    let place = sensor.isOfRoom ? line.of.rawValue : sensor.host
    guard sensor.temperature.isFresh(at: snapshot.now) else {
        return [.text("\(place), \(line.key)"), .text("was \(celsius(line.value))"), tag(.unk, "no news since \(snapshot.time(sensor.temperature.observedAt))"), .text(decimal(line.weight))]
    }
    let side = line.side.map { $0 == .low ? " (low)" : "" } ?? ""
    let state: Node =
        switch line.state {
        case .nominal: tag(.good, "nominal")
        case .warning: tag(.warn, "warning\(side)")
        case .critical: tag(.bad, "critical\(side)")
        }
    return [.text("\(place), \(line.key)"), .text(celsius(line.value)), state, .text(decimal(line.weight))]
}
