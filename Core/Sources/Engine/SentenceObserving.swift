import Facts

// What is said where there is no cluster: what is so, and what Anvil would do; never that it does it.

extension SentenceView {
    /// The host that the seat watches.
    private var watched: HostAssessment? { nodes.first { $0.host == picture.seat } ?? nodes.first }

    /// No mains: the batteries run down, and nobody will stop the host but a person.
    func observedWithoutPower() -> SentenceCase? {
        guard let host = watched, host.power == .bad else { return nil }
        let since = powerLostAt.map { " since \(time($0))" } ?? ""
        let left = host.holdUpSeconds
        let lasts = left.map { "Its batteries last about \(span($0))." } ?? "How long its batteries last is not known."
        let need = span(host.needSeconds)
        let empty = left.map { estimate($0) }
        let until = empty.map { " before \(time($0))" } ?? " soon"
        return SentenceCase(
            level: .bad, kicker: "Critical: running on batteries", heading: "\(host.host) has no mains\(since). \(lasts)",
            then:
                "Anvil only observes here and stops nothing. With a cluster it would stop the servers and power off when \(need) are left.",
            short: "\(host.host) on batteries",
            next: .init(
                what: empty == nil ? "The batteries run down" : "Batteries empty", at: empty, from: powerLostAt,
                detail: "An estimate, from what the UPS says and from the measured discharge."),
            you: .init(
                act: .now, answer: "Yes: nobody else stops \(host.host)",
                detail: "Bring mains back, or shut \(host.host) down\(until)."),
            rule: .p4)
    }

    /// One source of several is lost.
    func observedSourceLost() -> SentenceCase? {
        guard let host = watched, host.power == .good else { return nil }
        let feeding = decision.sources.filter { fed(by: $0.name).contains(host.host) }
        guard let lost = feeding.first(where: { $0.condition == .bad }),
            let good = feeding.first(where: { $0.condition == .good })
        else { return nil }
        let since = lost.since.map { " since \(time($0))" } ?? ""
        return SentenceCase(
            level: .warn, kicker: "Warning: less redundant",
            heading: "\(lost.name) has no mains\(since). \(host.host) still has mains through \(good.name).",
            then: "If that fails too, \(host.host) has only what is left in the batteries.", short: "\(lost.name) has no mains",
            next: nothingPlanned(),
            you: .init(act: .later, answer: "In working hours", detail: "Breaker and cable of \(lost.name)."), rule: .p1)
    }

    /// Too many sensors out of range.
    func observedHeat() -> SentenceCase? {
        guard let host = watched, host.isHot || host.isCritical else { return nil }
        let hottest = host.heat.hottestCelsius.map { "The hottest sensor is at \(Words.number($0.rounded())) °C. " } ?? ""
        let sensors = count(host.heat.known - host.heat.nominal, "sensor is", "sensors are")
        return SentenceCase(
            level: host.isCritical ? .bad : .warn, kicker: host.isCritical ? "Critical: too hot" : "Warning: hot",
            heading: "\(host.host) is \(host.isCritical ? "critically hot" : "hot"): \(sensors) out of range.",
            then:
                "\(hottest)Anvil only observes here and stops nothing\(host.isCritical ? "; with a cluster it would power off now" : "").",
            short: "\(host.host) is \(host.isCritical ? "critically hot" : "hot")", next: nothingPlanned(),
            you: .init(act: .now, answer: "Yes: cooling", detail: "Fans, filters, the air conditioning of the room."),
            rule: host.isCritical ? .t3 : .t5)
    }
}
