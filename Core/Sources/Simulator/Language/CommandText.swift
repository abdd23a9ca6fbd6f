import Facts

extension Command {
    /// The command as it is written in a story. Read again it is the same command.
    public var text: String {
        switch self {
        case .site(.pair): "site pair"
        case .site(.pairSeparateUPS): "site pair separate-ups"
        case .addServer(let name, let host, let bytes): "servers \(name) on \(host) \(Words.bytes(bytes))"
        case .server(let name, let shape): "server \(name) \(shape.text)"
        case .policy(let name, let value): "policy \(name) \(Words.number(value))"
        case .policySwitch(let name, let on): "policy \(name) \(Words.onOff(on))"
        case .health(let host, let change): change.text(of: host)
        case .heatSensors, .heatSensor, .heatOK, .room, .cooling, .mains, .ups: heatAndPowerText
        case .agent(let host, let name, let mood): "agent \(host) \(name) \(mood.rawValue)"
        case .bmc(let host, let mood): "bmc \(host) \(mood.rawValue)"
        case .cut(let one, let other, let network): "cut \(one) \(other)\(network.map { " \($0)" } ?? "")"
        case .join(let one, let other, let network): "join \(one) \(other)\(network.map { " \($0)" } ?? "")"
        case .database(let host, let up): "database \(host) \(up ? "up" : "down")"
        case .messages, .clock, .kill, .migrations, .firmware, .confirmOff, .daemon, .distant: faultText
        case .crash(let host): "crash \(host)"
        case .restart(let host): "restart \(host)"
        case .stop(let host): "stop \(host) by user"
        case .start(let host): "start \(host)"
        case .maintenance(let host, let order): Self.maintenanceText(host, order)
        case .storage(let host, let state): "storage \(host ?? "both") \(state?.storyWord ?? "ok")"
        case .run(let seconds): "run \(Words.duration(seconds))"
        case .runUntilStopping(let host, let seconds): "run until \(host) stopping \(Words.duration(seconds))"
        case .runUntilRedundant(let seconds): "run until redundant \(Words.duration(seconds))"
        case .expect(let expectation): "expect \(expectation.text)"
        }
    }

    private var heatAndPowerText: String {
        switch self {
        case .heatSensors(let host, let count, let state, let side):
            "heat \(host) sensors \(count) \(state.rawValue)\(side == .low ? " low" : "")"
        case .heatSensor(let host, let key, let celsius): "heat \(host) \(key) \(Words.number(celsius))C"
        case .heatOK(let host): "heat \(host) ok"
        case .room(let celsius): "room \(Words.number(celsius))C"
        case .cooling(let on): "cooling \(Words.onOff(on))"
        case .mains(let source, let on): "mains \(source.map { "\($0) " } ?? "")\(Words.onOff(on))"
        case .ups(let source, let change): "ups \(source) \(change.text)"
        default: ""
        }
    }

    private var faultText: String {
        switch self {
        case .messages(let host, let delivery): "messages \(host) \(delivery.text)"
        case .clock(let host, let seconds):
            "clock \(host) \(seconds < 0 ? "-" : "+")\(Words.duration(seconds < 0 ? -seconds : seconds))"
        case .kill(let host, let point): "kill \(host)\(point.map { " \($0.rawValue)" } ?? "")"
        case .migrations(let fail): "migrations \(fail ? "fail" : "ok")"
        case .firmware(let host, let restore): "firmware \(host) \(restore.storyWord)"
        case .confirmOff(let host): "confirm \(host) off"
        case .daemon(let host, let up): "daemon \(host) \(up ? "up" : "down")"
        case .distant(let host, let sources): "dr \(host) on \(sources.joined(separator: " "))"
        default: ""
        }
    }

    private static func maintenanceText(_ host: HostName?, _ order: MaintenanceOrder?) -> String {
        let place = host.map { "\($0) " } ?? ""
        guard let order else { return "maintenance \(place)off" }
        let length = order.seconds.map { " for \(Words.duration($0))" } ?? ""
        return "maintenance \(place)on\(order.handsOff ? " hands-off" : "")\(length)"
    }

    /// Quantities as the language writes them.
    enum Words {
        static func onOff(_ on: Bool) -> String { on ? "on" : "off" }

        /// The shortest number that is read again as the same value.
        static func number(_ value: Double) -> String {
            let text = "\(value)"
            return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        }

        /// A time to the millisecond, in the largest unit in which it is whole.
        static func duration(_ seconds: Double) -> String {
            let milliseconds = Int64((seconds * 1000).rounded())
            for (unit, length) in [("d", 86_400_000), ("h", 3_600_000), ("m", 60_000)] as [(String, Int64)]
            where milliseconds != 0 && milliseconds % length == 0 {
                return "\(milliseconds / length)\(unit)"
            }
            return "\(LogEvent.seconds(milliseconds))s"
        }

        static func bytes(_ bytes: Int64) -> String {
            bytes % (1 << 30) == 0 ? "\(bytes >> 30)GiB" : "\(number(Double(bytes) / 1_048_576))MiB"
        }
    }
}

extension ServerShape {
    var text: String {
        switch self {
        case .nonEssential: "non-essential"
        case .after(let parent, let delay): "after \(parent)\(delay == 0 ? "" : " delay \(Command.Words.duration(delay))")"
        case .stopTime(let seconds): "stop-time \(Command.Words.duration(seconds))"
        case .ignoresStop: "ignores-stop"
        case .stayOff: "stay-off"
        case .cannotMigrate: "no-migrate"
        }
    }
}

extension HealthChange {
    func text(of host: HostName) -> String {
        switch self {
        case .fan(let number, let failed): "fan \(host) \(number) \(failed ? "failed" : "ok")"
        case .psu(let number, let failed): "psu \(host) \(number) \(failed ? "failed" : "ok")"
        case .drive(let number, let state): "drive \(host) \(number) \(state.rawValue)"
        case .array(let state): "array \(host) \(state.rawValue)"
        case .memory(let state): "memory \(host) \(state.rawValue)"
        case .link(let name, let up): "link \(host) \(name) \(up ? "up" : "down")"
        case .controllerBattery(let failed): "battery \(host) \(failed ? "failed" : "ok")"
        }
    }
}

extension UPSChange {
    var text: String {
        switch self {
        case .charge(let percent): "charge \(Command.Words.number(percent))%"
        case .runtime(let seconds): "runtime \(Command.Words.duration(seconds))"
        case .silent: "silent"
        case .lies(let seconds): "lies \(Command.Words.number(seconds))"
        case .selfTest(let on): "self-test \(Command.Words.onOff(on))"
        case .replaceBattery: "replace-battery"
        case .newBattery: "new-battery"
        case .aged(let percent): "aged \(Command.Words.number(percent))%"
        case .ok: "ok"
        }
    }
}

extension Delivery {
    var text: String {
        switch self {
        case .prompt: "ok"
        case .late(let seconds): "late \(Command.Words.duration(seconds))"
        case .lost: "lost"
        case .twice: "twice"
        case .shuffled: "shuffled"
        }
    }
}

extension PowerRestore {
    var storyWord: String {
        switch self {
        case .staysOff: "stays-off"
        case .comesOn: "comes-on"
        case .lastState: "last-state"
        }
    }
}

extension StorageState {
    /// As a story names it; nil for what a story cannot hold.
    var storyWord: String? {
        switch self {
        case .syncSource: "sync-source"
        case .syncTarget: "sync-target"
        case .outdated: "outdated"
        case .upToDate, .unknown: nil
        }
    }
}

extension Expectation {
    var text: String {
        switch self {
        case .noIntents: "no intents"
        case .server(let name, let host): "\(name) on \(host)"
        case .serverOff(let name): "\(name) off"
        case .host(let name, let on): "\(name) \(Command.Words.onOff(on))"
        case .booted(let name, let by): "\(name) booted by \(by.joined(separator: " or "))"
        }
    }
}
