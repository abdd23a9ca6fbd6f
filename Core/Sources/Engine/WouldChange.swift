import Facts

/// One fact that, had it been otherwise, would have led to another plan.
public struct Counterfactual: Hashable, Sendable, Codable {
    /// The fact as it would have been: "ups1 had mains".
    public var ifWere: String
    /// Intents of the decision that would then not be, by id.
    public var without: [String]
    /// Intents that would then be, by id.
    public var instead: [String]

    public init(ifWere: String, without: [String], instead: [String]) {
        self.ifWere = ifWere
        self.without = without
        self.instead = instead
    }
}

extension Counterfactual {
    /// nil when the plan is the same.
    init?(_ ifWere: String, _ before: [Intent], _ after: [Intent]) {
        let without = before.filter { intent in !after.contains { $0.isSame(as: intent) } }.map(\.id)
        let instead = after.filter { intent in !before.contains { $0.isSame(as: intent) } }.map(\.id)
        guard !without.isEmpty || !instead.isEmpty else { return nil }
        self.init(ifWere: ifWere, without: without, instead: instead)
    }
}

/// What would have changed the decision, the smallest change first: how far each number would have had to be another, then each
/// fact that spoke against health put right in turn, then several at once. Everything else stays as it was, and the picture is
/// judged again.
public func wouldChange(_ picture: Picture) -> [Counterfactual] {
    let before = decide(picture).intents
    var found = smallestTurns(picture, before).sorted { $0.size < $1.size }.filter { $0.size < 1 }.map(\.change)
    for alteration in alterations(of: picture).prefix(Alteration.limit) {
        guard let change = Counterfactual(alteration.ifWere, before, decide(alteration.picture).intents) else { continue }
        // Where one of several suffices, that all of them would is no news.
        let isKnown = found.contains { $0.without == change.without && $0.instead == change.instead }
        if alteration.isWhole && isKnown { continue }
        found.append(change)
    }
    return found
}

/// A picture in which one thing is otherwise.
struct Alteration {
    /// Each costs one judgement; a site that has more faults than this is beyond explaining by single ones.
    static let limit = 200

    var ifWere: String
    var picture: Picture
    /// Several things at once, that are also tried one by one.
    var isWhole: Bool

    init(_ ifWere: String, _ picture: Picture, isWhole: Bool = false, change: (inout Picture) -> Void) {
        self.ifWere = ifWere
        self.isWhole = isWhole
        self.picture = picture
        change(&self.picture)
    }
}

func alterations(of picture: Picture) -> [Alteration] {
    powerAlterations(picture) + healthAlterations(picture) + heatAlterations(picture) + hostAlterations(picture)
        + policyAlterations(picture)
}

private func powerAlterations(_ picture: Picture) -> [Alteration] {
    let out = picture.sources.indices.filter { index in
        guard let power = picture.sources[index].power?.known(at: picture.now) else { return true }
        return power.input != .good || power.output != .mains
    }
    let single = out.map { index in
        Alteration("\(picture.sources[index].name) had mains", picture) { $0.restoreMains(at: index) }
    }
    guard out.count > 1 else { return single }
    let all = Alteration("all sources had mains", picture, isWhole: true) { picture in
        for index in out { picture.restoreMains(at: index) }
    }
    return single + [all]
}

private func healthAlterations(_ picture: Picture) -> [Alteration] {
    picture.health.indices.map { index in
        let report = picture.health[index]
        return Alteration("\(report.host) did not report \"\(report.health.value.reason)\"", picture) {
            $0.health.remove(at: index)
        }
    }
}

private func heatAlterations(_ picture: Picture) -> [Alteration] {
    let out = picture.sensors.indices.filter { picture.sensors[$0].temperature.value.state != .nominal }
    let owners = Set(out.map { picture.sensors[$0].owner }).sorted()
    let single = out.map { index in
        let sensor = picture.sensors[index]
        return Alteration("\(sensor.temperature.value.key) of \(sensor.owner) were nominal", picture) {
            $0.cool(at: index)
        }
    }
    let grouped = owners.map { owner in
        Alteration("all sensors of \(owner) were nominal", picture, isWhole: true) { picture in
            for index in out where picture.sensors[index].owner == owner { picture.cool(at: index) }
        }
    }
    return single + grouped
}

private func hostAlterations(_ picture: Picture) -> [Alteration] {
    picture.hosts.indices.filter { picture.hosts[$0].role == .node }.flatMap { index -> [Alteration] in
        let host = picture.hosts[index]
        var found: [Alteration] = []
        if host.member?.known(at: picture.now) != true {
            found.append(
                Alteration("\(host.name) were a running member of the cluster", picture) {
                    $0.hosts[index].member = .seen(true, at: picture.now)
                    $0.hosts[index].on = .seen(true, at: picture.now)
                })
        }
        if host.storage?.known(at: picture.now) != .upToDate {
            found.append(
                Alteration("the storage of \(host.name) were up to date", picture) {
                    $0.hosts[index].storage = .seen(.upToDate, at: picture.now)
                })
        }
        if host.maintenance != nil {
            found.append(
                Alteration("\(host.name) were not in maintenance", picture) { $0.hosts[index].maintenance = nil })
        }
        return found
    }
}

private func policyAlterations(_ picture: Picture) -> [Alteration] {
    var found = PolicyCatalogue.switches.map { toggle in
        let isOn = picture.policy[keyPath: toggle.path]
        return Alteration("the policy \(toggle.name) were \(isOn ? "off" : "on")", picture) {
            $0.policy[keyPath: toggle.path] = !isOn
        }
    }
    if picture.maintenance != nil {
        found.append(Alteration("\(picture.anvil) were not in maintenance", picture) { $0.maintenance = nil })
    }
    return found
}

extension Picture {
    fileprivate mutating func restoreMains(at index: Int) {
        var power = sources[index].power?.value ?? Power(key: sources[index].name, input: .good, output: .mains)
        power.input = .good
        power.output = .mains
        sources[index].power = .seen(power, at: now)
        sources[index].inputSince = Moment(milliseconds: 0)
    }

    fileprivate mutating func cool(at index: Int) {
        var temperature = sensors[index].temperature.value
        temperature.state = .nominal
        temperature.side = nil
        sensors[index].temperature.value = temperature
    }
}

extension Observed {
    /// A value that was always so and is seen now.
    fileprivate static func seen(_ value: Value, at now: Moment) -> Self {
        Observed(value, since: Moment(milliseconds: 0), observedAt: now, staleAfterSeconds: 60)
    }
}

extension Sensor {
    fileprivate var owner: String { isOfRoom ? "the room" : host }
}

extension Intent {
    /// Whether it asks for the same of the same.
    func isSame(as other: Intent) -> Bool {
        id == other.id && servers == other.servers && to == other.to && by == other.by
    }
}
