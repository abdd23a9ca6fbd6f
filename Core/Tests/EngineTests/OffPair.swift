import Engine
import Facts

/// The standard pair with two Strikers, seen from the first of them, after both nodes went: n2 was shed, n1 stopped its
/// servers and followed. Mains is back and the batteries are charged, so that everything a boot asks for is there; a test
/// takes one thing away.
struct OffPair {
    var pair = StandardPair()
    static let sensorsRead = 12

    /// - Parameter stoppedAt: when n1 stopped, seconds before the start; n2 stopped 60 s before it.
    init(reason: StopReason? = .power, rule: Rule? = .p4, stoppedSecondsAgo: Double = 7200) {
        pair.picture.seat = "s1"
        for name in ["s2", "s1"] {
            pair.picture.hosts.append(Host(name: name, role: .striker, on: StandardPair.seen(true)))
        }
        pair.place(nil, state: .stopped)
        for index in pair.picture.servers.indices {
            pair.picture.servers[index].stoppedBy = ServerStop(by: .engine, rule: .p4, at: Moment(seconds: -stoppedSecondsAgo))
        }
        for (index, name) in ["n1", "n2"].enumerated() {
            let at = Moment(seconds: -stoppedSecondsAgo - 60 * Double(index))
            pair.host(name) { host in
                host.member = StandardPair.seen(false)
                host.on = StandardPair.seen(false)
                host.storage = nil
                host.stop = reason.map { StopRecord(reason: $0, at: at, rule: rule, keptBy: ["n1", "n2", "s1"]) }
                host.bmc = Observed(
                    BMC(key: name, on: false, restore: .staysOff), since: at, observedAt: at, staleAfterSeconds: 15)
                host.history = HostHistory(
                    bootSeconds: [120, 120],
                    loads: [HostLoad(source: "ups1", percent: 10), HostLoad(source: "ups2", percent: 10)])
            }
        }
        pair.picture.newestData = NewestData(holders: ["n1"], generation: 2, keptBy: ["s1"])
    }

    mutating func charge(_ percent: Double?, _ names: [SourceName] = ["ups1", "ups2"]) {
        for index in pair.picture.sources.indices where names.contains(pair.picture.sources[index].name) {
            pair.picture.sources[index].power?.value.chargePercent = percent
        }
    }

    /// Another host's record of a power-on.
    mutating func booted(_ name: HostName, by striker: HostName = "s1", rule: Rule = .r1, secondsAgo: Double = 0) {
        let at = Moment(seconds: pair.time - secondsAgo)
        pair.host(name) { $0.history?.boots.insert(BootRecord(by: striker, at: at, rule: rule), at: 0) }
    }

    /// n2 runs and carries all; only n1 is off.
    mutating func peerRuns() {
        pair.host("n2") { host in
            host.member = StandardPair.seen(true)
            host.on = StandardPair.seen(true)
            host.storage = StandardPair.seen(.upToDate)
            host.bmc = StandardPair.seen(BMC(key: "n2", on: true, restore: .staysOff))
            host.stop = nil
        }
        pair.place("n2")
        for index in pair.picture.servers.indices { pair.picture.servers[index].stoppedBy = nil }
    }

    mutating func unplugSensors() { pair.picture.sensors.removeAll { $0.host == "n1" } }

    @discardableResult mutating func run(_ seconds: Double) -> Decision { pair.run(seconds) }
}

extension Decision {
    func forecast(_ host: HostName) -> BootForecast? { boots?.first { $0.host == host } }
    func missing(_ host: HostName) -> [BootCondition.Kind] { forecast(host)?.missing.map(\.kind) ?? [] }
    func alert(_ key: String) -> Alert? { alerts.first { $0.key == key } }
    var boot: Intent? { intents.first { $0.kind == .boot } }
}
