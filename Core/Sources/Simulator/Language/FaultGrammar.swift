import Facts

/// The commands for what goes wrong between hosts and inside our own daemons.
extension CommandParser {
    mutating func faults(_ word: String) throws(ScenarioError) -> Command {
        switch word {
        case "messages": return .messages(try host(), try delivery())
        case "clock":
            let name = try host()
            let units = ["s": 1.0, "m": 60, "h": 3600, "d": 86_400]
            return .clock(name, seconds: try quantity("a jump", units, example: "+400s or -10m", in: -3.2e9...3.2e9))
        case "kill":
            let name = try host()
            if atEnd { return .kill(name, nil) }
            let points = FaultPoint.allCases.map(\.rawValue)
            let point = try self.word("after what the daemon is killed, or the end of the line", among: points)
            return .kill(name, FaultPoint(rawValue: point))
        case "daemon": return .daemon(try host(), up: try self.word("up or down", among: ["up", "down"]) == "up")
        case "migrations": return .migrations(fail: try self.word("fail or ok", among: ["fail", "ok"]) == "fail")
        case "firmware":
            let name = try host()
            let states = ["stays-off": PowerRestore.staysOff, "comes-on": .comesOn, "last-state": .lastState]
            let wanted = try self.word("what the firmware does when AC comes back", among: states.keys.sorted())
            return .firmware(name, states[wanted] ?? .staysOff)
        case "confirm":
            let name = try node()
            _ = try self.word("off", among: ["off"])
            return .confirmOff(name)
        default: return try distant()
        }
    }

    private mutating func delivery() throws(ScenarioError) -> Delivery {
        switch try word("how its messages travel", among: ["late", "lost", "twice", "shuffled", "ok"]) {
        case "late": .late(seconds: try duration("how late"))
        case "lost": .lost
        case "twice": .twice
        case "shuffled": .shuffled
        default: .prompt
        }
    }

    private mutating func distant() throws(ScenarioError) -> Command {
        let name = try next("the name of the DR host")
        guard !names.hosts.contains(name.text), !names.servers.contains(name.text) else {
            throw error(name, "expected a new name, there is a \(name.text) already")
        }
        _ = try word("on", among: ["on"])
        var sources = [try word("a UPS", among: names.sources)]
        while !atEnd { sources.append(try word("a UPS", among: names.sources)) }
        names.distant.append(name.text)
        return .distant(name.text, sources)
    }
}
