import Facts

/// What a person must do to heal what was broken: the liveness phase begins with it.
///
/// It is a function of what was done, nothing else, so that a schedule from which steps were dropped still heals
/// exactly what is left of it.
struct Remedies: Sendable {
    /// Each open fault with the command that heals it, in the order in which they came.
    private(set) var open: [(fault: String, heal: Command)] = []

    init() {}

    init(of steps: [Schedule.Step]) {
        for step in steps { note(step.command) }
    }

    mutating func note(_ command: Command) {
        switch command {
        case .health(let host, let change): note(change, of: host)
        case .heatSensors(let host, _, _, _), .heatSensor(let host, _, _): set("heat \(host)", .heatOK(host))
        case .heatOK(let host): clear("heat \(host)")
        case .room(let celsius): set("room", .room(celsius: Numbers.roomCelsius), isFault: celsius != Numbers.roomCelsius)
        case .cooling(let on): set("cooling", .cooling(on: true), isFault: !on)
        case .mains(let source, let on): noteMains(source, on)
        case .ups(let name, let change): note(change, of: name)
        case .agent(let host, let name, let mood):
            set("agent \(host) \(name)", .agent(host, name: name, .ok), isFault: mood != .ok)
        case .bmc(let host, let mood): set("bmc \(host)", .bmc(host, .ok), isFault: mood != .ok)
        case .cut(let one, let other, let network): set(Self.link(one, other), .join(one, other, network: network))
        case .join(let one, let other, _): clear(Self.link(one, other))
        case .database(let host, let up): set("database \(host)", .database(host, up: true), isFault: !up)
        case .storage(let host, let state): set("storage \(host ?? "both")", .storage(host, nil), isFault: state != nil)
        case .maintenance(let host, let order):
            set("maintenance \(host ?? "all")", .maintenance(host, nil), isFault: order != nil)
        case .messages(let host, let delivery): set("messages \(host)", .messages(host, .prompt), isFault: delivery != .prompt)
        case .migrations(let fail): set("migrations", .migrations(fail: false), isFault: fail)
        case .stop(let host): set("host \(host)", .start(host))
        case .crash(let host): if host.hasPrefix("s") { set("host \(host)", .start(host)) }
        case .start(let host), .restart(let host): clear("host \(host)")
        default: break
        }
    }

    private mutating func note(_ change: HealthChange, of host: HostName) {
        switch change {
        case .fan(let number, let failed):
            set("fan \(host) \(number)", .health(host, .fan(number, failed: false)), isFault: failed)
        case .psu(let number, let failed):
            set("psu \(host) \(number)", .health(host, .psu(number, failed: false)), isFault: failed)
        case .drive(let number, let state):
            set("drive \(host) \(number)", .health(host, .drive(number, .ok)), isFault: state != .ok)
        case .array(let state): set("array \(host)", .health(host, .array(.optimal)), isFault: state != .optimal)
        case .memory(let state): set("memory \(host)", .health(host, .memory(.ok)), isFault: state != .ok)
        case .link(let name, let up): set("link \(host) \(name)", .health(host, .link(name, up: true)), isFault: !up)
        case .controllerBattery(let failed):
            set("battery \(host)", .health(host, .controllerBattery(failed: false)), isFault: failed)
        }
    }

    private mutating func note(_ change: UPSChange, of name: SourceName) {
        switch change {
        case .ok: clear("ups \(name)")
        case .silent, .lies, .selfTest: set("ups \(name)", .ups(name, .ok))
        case .replaceBattery, .runtime, .aged: set("battery of \(name)", .ups(name, .newBattery))
        case .newBattery: clear("battery of \(name)")
        case .charge: break
        }
    }

    private mutating func noteMains(_ source: SourceName?, _ on: Bool) {
        for name in source.map({ [$0] }) ?? ["ups1", "ups2"] {
            set("mains \(name)", .mains(name, on: true), isFault: !on)
        }
    }

    private static func link(_ one: HostName, _ other: HostName) -> String { "link \(min(one, other)) \(max(one, other))" }

    private mutating func set(_ fault: String, _ heal: Command, isFault: Bool = true) {
        clear(fault)
        if isFault { open.append((fault, heal)) }
    }

    private mutating func clear(_ fault: String) { open.removeAll { $0.fault == fault } }

    var commands: [Command] { open.map(\.heal) }
}
