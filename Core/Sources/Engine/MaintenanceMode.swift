import Facts

extension Judgement {
    /// S6: in maintenance alerts and records go on and no intent is carried out, except the stop for want of power,
    /// unless hands are to be kept off even then. A host in maintenance is neither target nor withdrawn.
    mutating func respectMaintenance() {
        var allowed: [Intent] = []
        for intent in intents {
            if let because = forbiddance(of: intent) {
                refusals.append(
                    Refusal(
                        wanted: intent.rule, rule: .s6, host: intent.host,
                        because: "\(because), so nothing is done: \(intent.because)"))
            } else {
                allowed.append(intent)
            }
        }
        intents = allowed
    }

    /// Who is in maintenance now. When one of them no longer is, all holds begin anew.
    static func maintained(_ picture: Picture) -> [String] {
        let hosts = picture.hosts.filter { $0.maintenance?.isRunning(at: picture.now) == true }.map(\.name)
        return hosts + (picture.maintenance?.isRunning(at: picture.now) == true ? [picture.anvil] : [])
    }

    /// Whether people work on this host or on the whole Anvil.
    func isMaintained(_ node: NodeView) -> Bool {
        node.inMaintenance || picture.maintenance?.isRunning(at: now) == true
    }

    private func forbiddance(of intent: Intent) -> String? {
        let isPowerStop = [.p4, .p6, .p13].contains(intent.rule)
        if let maintenance = picture.maintenance, maintenance.isRunning(at: now), !isPowerStop || maintenance.handsOff {
            return "\(picture.anvil) is in maintenance"
        }
        for name in [intent.host, intent.to].compactMap(\.self) {
            guard let host = picture.hosts.first(where: { $0.name == name }), let maintenance = host.maintenance,
                maintenance.isRunning(at: now), !isPowerStop || maintenance.handsOff
            else { continue }
            return "\(name) is in maintenance"
        }
        return nil
    }

    /// The announcements that people at work need: a stop that is near, an end that is near.
    mutating func announceMaintenance() {
        let entries =
            picture.hosts.compactMap { host in host.maintenance.map { (host.name, $0) } }
            + [picture.maintenance.map { (picture.anvil, $0) }].compactMap(\.self)
        for (name, maintenance) in entries where maintenance.isRunning(at: now) {
            guard let until = maintenance.until else { continue }
            let left = until.secondsSince(now)
            holds.lookAgain(
                at: until.adding(seconds: -policy.maintenanceEndSeconds) > now
                    ? until.adding(seconds: -policy.maintenanceEndSeconds) : until)
            guard left <= policy.maintenanceEndSeconds else { continue }
            alerts.append(
                Alert(
                    level: .notice, key: "maintenance.\(name).ends",
                    text:
                        "The maintenance of \(name) ends within \(Words.duration(policy.maintenanceEndSeconds)): Anvil then acts again.",
                    rule: .s6))
        }
        for node in situation.nodes where isMaintained(node) && node.hasNoPower && situation.isActive(node) {
            // An estimate trembles; what was announced stands for a while when it rises again.
            let key = HoldKey.of(.s6, node.name)
            let isNear = node.holdUpSeconds ?? 0 < node.needSeconds + policy.maintenanceAnnounceSeconds
            _ = holds.note(key, holds: isNear, lengthSeconds: 0, graceSeconds: policy.mainsSteadySeconds)
            guard holds.holds.contains(where: { $0.key == key }) else { continue }
            alerts.append(
                Alert(
                    level: .critical, key: "maintenance.\(node.name).stop", host: node.name,
                    text:
                        "\(node.name) is in maintenance but has no power: it stops within \(Words.duration(policy.maintenanceAnnounceSeconds)) if mains does not return.",
                    rule: .s6))
        }
    }
}
