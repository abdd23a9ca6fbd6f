import Facts

/// What the existing implementation makes of power, heat and health before it decides.
extension ExistingRules.Round {
    struct PowerState {
        /// 0 unknown, 1 at least one UPS has mains, 2 all are on battery.
        var level: Int
        /// Time on battery as it believes, seconds.
        var seconds: Double
        var holdUpSeconds: Double
        var chargePercent: Double
    }

    struct HeatState {
        /// 1 all is well, 2 something is out of range, 3 hot, 4 critical.
        var level: Int
        var seconds: Double
    }

    /// D18: a UPS that falls silent keeps its last state for ever. Hold-up and charge are those of the best UPS.
    mutating func power(_ host: HostName) -> PowerState {
        let sources = picture.sources(of: host).compactMap { $0.power?.value }
        let charge = sources.compactMap(\.chargePercent).max() ?? 0
        let holdUp = sources.compactMap(\.runtimeSeconds).max() ?? 0
        guard !sources.isEmpty else { return PowerState(level: 0, seconds: 0, holdUpSeconds: 0, chargePercent: 0) }
        let hasMains = sources.contains { $0.input == .good }
        let seconds = batteryAge(host, isDark: !hasMains, charge: charge)
        return PowerState(level: hasMains ? 1 : 2, seconds: seconds, holdUpSeconds: holdUp, chargePercent: charge)
    }

    /// D2: the age counts from the last row that said "on mains". Rows are written on change only, so after a time in which a
    /// full battery changed nothing that row is old, and the 120 s are over in the first loop on battery.
    private mutating func batteryAge(_ host: HostName, isDark: Bool, charge: Double) -> Double {
        let steady = "m3.full/\(host)"
        guard isDark else {
            memory.holds.removeAll { $0.key == "m3.dark/\(host)" || $0.key == steady }
            if charge >= 100 { memory.holds.append(Hold(key: steady, since: picture.now, observedAt: picture.now)) }
            return 0
        }
        let wasFull = memory.holds.contains { $0.key == steady }
        if !memory.holds.contains(where: { $0.key == "m3.dark/\(host)" }) {
            let since = wasFull ? picture.now.adding(seconds: -3600) : picture.now
            memory.holds.append(Hold(key: "m3.dark/\(host)", since: since, observedAt: picture.now))
        }
        let since = memory.holds.first { $0.key == "m3.dark/\(host)" }?.since ?? picture.now
        return picture.now.secondsSince(since)
    }

    /// D13: the BMC's critical limit is taken for the warning limit too, so there is no warning band: only critical sensors
    /// count, in both sums. The limit is `>= 5`. D3: the age is forgotten only in a loop that sees "something out of range";
    /// when all is well at once it stays, and the next event begins with an old age.
    mutating func temperature(_ host: HostName) -> HeatState {
        let out = picture.sensors.filter { sensor in
            sensor.host == host && !sensor.isOfRoom && sensor.temperature.value.state == .critical
        }
        let sum = out.reduce(0) { $0 + $1.temperature.value.weight }
        let level = sum >= ExistingRules.heatLimit ? 4 : sum > 0 ? 2 : 1
        let key = "m3.hot/\(host)"
        if level == 2 { memory.holds.removeAll { $0.key == key } }
        guard level == 4 else { return HeatState(level: level, seconds: 0) }
        if !memory.holds.contains(where: { $0.key == key }) {
            memory.holds.append(Hold(key: key, since: picture.now, observedAt: picture.now))
        }
        let since = memory.holds.first { $0.key == key }?.since ?? picture.now
        return HeatState(level: level, seconds: picture.now.secondsSince(since))
    }

    /// For how long the peer has been sicker by the difference; -1 while it is not. The age is forgotten only once the peer is
    /// as well as this host, not when the difference drops under the limit.
    mutating func sicknessAge(_ peer: HostName) -> Double {
        let difference = sickness(peer) - sickness(picture.seat)
        let key = "m3.sick/\(peer)"
        if difference <= 0 { memory.holds.removeAll { $0.key == key } }
        guard difference >= ExistingRules.healthDifference else { return -1 }
        if !memory.holds.contains(where: { $0.key == key }) {
            memory.holds.append(Hold(key: key, since: picture.now, observedAt: picture.now))
        }
        let since = memory.holds.first { $0.key == key }?.since ?? picture.now
        return picture.now.secondsSince(since)
    }

    /// Each fault of the BMC weighs 1, whatever it is. D11: those of the RAID controller come and go each loop and never
    /// reach the 120 s. D12: a fault that was repaired stays.
    private mutating func sickness(_ host: HostName) -> Double {
        let reports = picture.health.filter { $0.host == host }
        for report in reports where report.agent == "scan-ipmi" {
            let key = "m3.row/\(host)/\(report.health.value.key)"
            memory.holds.removeAll { $0.key == key }
            memory.holds.append(Hold(key: key, since: picture.now, observedAt: picture.now))
        }
        let now = picture.now
        memory.holds.removeAll { $0.key.hasPrefix("m3.row/") && now.secondsSince($0.since) > ExistingRules.forgottenSeconds }
        let rows = memory.holds.count { $0.key.hasPrefix("m3.row/\(host)/") }
        let links = reports.count { $0.health.value.kind == .linkFailed }
        return Double(rows + links)
    }
}
