import Facts

/// The site as it truly is: machines, servers, power, heat, links. Nobody in the story sees it directly.
struct Plant: Sendable {
    /// Milliseconds since the start.
    var now: Int64 = 0
    /// The moment of the start.
    let epoch: Moment
    let kind: SiteKind

    /// Nodes first, then Strikers.
    var machines: [Machine]
    var upses: [UPS]
    var servers: [VirtualServer]
    var room = Room()
    /// What thermometers made of the heat when they were last read; see `roundedHeat`.
    var readHeat: [Double] = []

    var cuts: Set<Cut> = []
    var claim: Claim?
    var undertakings: [Undertaking] = []
    var fences: [Fence] = []
    var letters: [Letter] = []
    /// What the cluster brought to each node since it last read.
    var clusterInbox: [HostName: [Bulletin]] = [:]
    /// Stops and power-ons are numbered, so that what is told twice is known as the same.
    var recordNumber = 0
    var migrationsFail = false
    /// Since when no node runs although all that a boot needs is there, milliseconds; nil while that is not so.
    var couldRunSince: Int64?
    var maintenance: Maintenance?

    /// What machines do by themselves.
    var habits = Habits()
    /// Nodes that lost their last power and have not come on since.
    var darkened: Set<HostName> = []

    /// What each agent of each machine said last: the same again is the same array, which compares at no cost.
    var lastLines: [[AgentLine]] = []

    /// What happened since the log was last drained.
    var events: [LogEvent] = []
    /// What each state line said last, so that only changes are told.
    var told: [String: String] = [:]

    init(_ kind: SiteKind, epoch: Moment) {
        self.kind = kind
        self.epoch = epoch
        let separate = kind == .pairSeparateUPS
        machines = [
            Machine(name: "n1", role: .node, psus: separate ? ["ups1", "ups1"] : ["ups1", "ups2"]),
            Machine(name: "n2", role: .node, psus: separate ? ["ups2", "ups2"] : ["ups1", "ups2"]),
            Machine(name: "s1", role: .striker, psus: ["ups1", "ups2"]),
            Machine(name: "s2", role: .striker, psus: ["ups1", "ups2"]),
        ]
        for index in machines.indices where machines[index].role == .striker { machines[index].restore = .comesOn }
        upses = [UPS(name: "ups1"), UPS(name: "ups2")]
        servers = ["srv1", "srv2", "srv3"].map {
            VirtualServer(name: $0, host: "n1", memoryBytes: Numbers.serverMemoryBytes)
        }
        shareLoad()
        tellStates()
    }

    /// The moment that hosts' clocks show now.
    var moment: Moment { moment(at: now) }
    func moment(at milliseconds: Int64) -> Moment { Moment(milliseconds: epoch.milliseconds + milliseconds) }

    /// What is configured of the site: what the engine knows without looking.
    var site: Site {
        Site(
            anvil: "pair", hosts: machines.map { .init(name: $0.name, role: $0.role) }, servers: servers.map(\.entry),
            sources: upses.map(\.name),
            cords: machines.flatMap { machine in
                machine.psus.enumerated().map { Cord(source: $1, psu: $0 + 1, host: machine.name) }
            })
    }

    // MARK: Finding things

    func index(of host: HostName) -> Int? { machines.firstIndex { $0.name == host } }
    func machine(_ host: HostName) -> Machine? { machines.first { $0.name == host } }
    func ups(_ name: SourceName) -> UPS? { upses.first { $0.name == name } }
    func serverIndex(_ name: ServerName) -> Int? { servers.firstIndex { $0.name == name } }
    func server(_ name: ServerName) -> VirtualServer? { servers.first { $0.name == name } }
    func servers(on host: HostName) -> [VirtualServer] { servers.filter { $0.host == host } }
    func peer(of host: HostName) -> Machine? {
        guard machine(host)?.role == .node else { return nil }
        return machines.first { $0.role == .node && $0.name != host }
    }
    var nodes: [Machine] { machines.filter { $0.role == .node } }
    /// Hosts of the cluster: nodes and DR hosts.
    var clustered: [Machine] { machines.filter { $0.role != .striker } }

    // MARK: Telling

    mutating func tell(_ event: LogEvent) { events.append(event) }

    /// Writes a line for every host and server whose state is not the one last told.
    mutating func tellStates() {
        for machine in machines {
            let line = LogEvent(
                milliseconds: now, event: .state, host: machine.name, power: machine.isOn, member: machine.isMember)
            tellOnce(line, subject: machine.name, digest: "\(machine.isOn) \(machine.isMember)")
        }
        for server in servers {
            let running = server.isRunning
            let line = LogEvent(
                milliseconds: now, event: .state, server: server.name, on: running ? server.host : nil, running: running)
            tellOnce(line, subject: server.name, digest: running ? server.host ?? "?" : "off")
        }
    }

    private mutating func tellOnce(_ line: LogEvent, subject: String, digest: String) {
        guard told[subject] != digest else { return }
        told[subject] = digest
        tell(line)
    }

    mutating func violation(_ rule: Rule?, _ because: String, by: HostName? = nil) {
        tell(LogEvent(milliseconds: now, event: .violation, rule: rule, by: by, because: because))
    }
}

/// Two hosts that do not hear each other on one network, or on any.
struct Cut: Hashable, Sendable {
    var one: HostName
    var other: HostName
    var network: String?

    init(_ one: HostName, _ other: HostName, network: String?) {
        self.one = min(one, other)
        self.other = max(one, other)
        self.network = network
    }
}
