import AgentKit
import Facts

/// From what upsd said to lines.
struct NutLines {
    let input: AgentInput
    let settings: NutSettings

    func lines(for answers: [NutAnswer]) throws -> [AgentLine] {
        var owners: [String: String] = [:]
        var lines: [AgentLine] = []
        for answer in answers {
            lines += server(answer)
            for ups in answer.upses {
                let name = answer.server.names[ups.name] ?? ups.name
                guard !settings.ignored.contains(name) else { continue }
                if let other = owners.updateValue(answer.server.peer, forKey: name) {
                    let right = "unique: both \(other) and \(answer.server.peer) have a UPS \(name); write NAME=\(name)@HOST"
                    throw AgentFailure.setting("hosts", found: "not clear", right: right)
                }
                lines +=
                    ups.error.map { stale(name, because: $0) }
                    ?? UPSLines(input: input, settings: settings, name: name).lines(ups.variables)
            }
        }
        return lines
    }

    /// One upsd of several that is silent: its sources grow stale, which the rules judge; people are told why.
    private func server(_ answer: NutAnswer) -> [AgentLine] {
        guard settings.servers.count > 1 else { return [] }
        let key = "upsd.\(answer.server.peer.asKey)"
        return [.state(key, answer.problem == nil ? "ok" : "silent")]
            + AgentLine.alert(
                .warning, "nut.\(answer.server.peer)", "upsd on \(answer.server.peer) does not answer: \(answer.problem ?? "")",
                when: answer.problem != nil, stood: input.lastText(key) == "silent",
                end: "upsd on \(answer.server.peer) answers again")
    }

    /// upsd itself has no fresh data. No line for the source: it grows stale rather than keep an old state.
    private func stale(_ name: String, because error: String) -> [AgentLine] {
        let why =
            switch error {
            case "DATA-STALE": "the driver has lost contact with the UPS: look at its cable"
            case "DRIVER-NOT-CONNECTED": "its driver does not run: upsdrvctl start \(name)"
            case "UNKNOWN-UPS": "upsd knows no UPS of this name: see its ups.conf"
            case "ACCESS-DENIED": "upsd refuses this host"
            default: "upsd says \(error)"
            }
        return [.state("\(name).data", "stale", of: .device(name))]
            + AgentLine.alert(
                .warning, "ups.\(name).stale", "nothing is known of \(name): \(why)", when: true, stood: true, end: "")
    }
}

/// The lines of one UPS that upsd has data of.
struct UPSLines {
    let input: AgentInput
    let settings: NutSettings
    let name: String

    private var place: Place { .device(name) }

    func lines(_ variables: [String: String]) -> [AgentLine] {
        var lines: [AgentLine] = [
            .device(
                Device(
                    key: name, kind: isDistribution(variables) ? "pdu" : "ups",
                    vendor: (variables["device.mfr"] ?? variables["ups.mfr"])?.identity,
                    model: (variables["device.model"] ?? variables["ups.model"])?.identity,
                    serial: (variables["device.serial"] ?? variables["ups.serial"])?.identity,
                    firmware: variables["ups.firmware"]?.identity)),
            .state("\(name).data", "ok", of: place),
        ]
        lines += AgentLine.alert(
            .warning, "ups.\(name).stale", "", when: false, stood: input.lastText("\(name).data", of: place) == "stale",
            end: "\(name) is heard again")
        if !isDistribution(variables) { lines += power(variables) }
        return lines + UPSTemperatures(input: input, settings: settings, name: name).lines(variables)
    }

    /// A PDU hands power on; it is no source of its own.
    private func isDistribution(_ variables: [String: String]) -> Bool { variables["device.type"] == "pdu" }

    private func power(_ variables: [String: String]) -> [AgentLine] {
        let state = UPSState(variables)
        let measured = input.lastNumber("\(name).voltage", of: place) != nil
        let (condition, output) = state.judge(measuresVolts: measured)
        let onBattery = output == .battery
        // On battery every change counts; on mains the last digit only fills the history.
        let load = state.loadPercent?.steady(last: onBattery ? nil : last("load"), step: onBattery ? 1 : 2)
        let volts = state.volts.flatMap { $0 > 0 || measured ? $0.steady(last: onBattery ? nil : last("voltage"), step: 2) : nil }
        let runtime = state.runtimeSeconds.map {
            onBattery ? $0.rounded() : $0.steady(last: last("runtime"), step: max(60, $0 / 10).rounded())
        }
        let charge = state.chargePercent?.rounded()
        let line = Power(
            key: name, input: condition, output: output, selfTest: state.isTesting, replaceBattery: state.tokens.contains("RB"),
            chargePercent: charge, runtimeSeconds: runtime, loadPercent: load, inputVolts: volts)
        var lines: [AgentLine] = [.power(line)]
        if let charge { lines.append(.number("percent", "\(name).charge", charge, "%", of: place)) }
        if let runtime { lines.append(.number("time", "\(name).runtime", runtime, "s", of: place)) }
        if let load { lines.append(.number("percent", "\(name).load", load, "%", of: place)) }
        if let volts { lines.append(.number("voltage", "\(name).voltage", volts, "V", of: place)) }
        return lines + claim(condition, state) + status(state, variables)
    }

    /// People are told when the UPS contradicts itself.
    private func claim(_ input: Condition, _ state: UPSState) -> [AgentLine] {
        let before = self.input.lastText("\(name).claim", of: place)
        let doubtful = input == .unknown && !state.tokens.isEmpty
        guard doubtful || before != nil else { return [] }
        let said = state.tokens.sorted().joined(separator: " ")
        return [.state("\(name).claim", doubtful ? "doubtful" : "ok", of: place)]
            + AgentLine.alert(
                .warning, "ups.\(name).claim", "\(name) says \(said), which its own readings do not bear out: look at it",
                when: doubtful, stood: before == "doubtful", end: "\(name) no longer contradicts itself")
    }

    private func last(_ what: String) -> Double? { input.lastNumber("\(name).\(what)", of: place) }

    /// The words that the UPS itself uses, and alerts for those that a person should act on.
    private func status(_ state: UPSState, _ variables: [String: String]) -> [AgentLine] {
        let before = Set((input.lastText("\(name).status", of: place) ?? "").words)
        func alert(_ token: String, _ level: AlertLevel, _ what: String, _ text: String) -> [AgentLine] {
            AgentLine.alert(
                level, "ups.\(name).\(what)", text, when: state.tokens.contains(token), stood: before.contains(token),
                end: "\(name): this is over")
        }
        let word = state.tokens.isEmpty ? "none" : state.tokens.sorted().joined(separator: " ")
        let said = variables["ups.alarm"]?.identity.map { ": \($0)" } ?? ""
        return [.state("\(name).status", word, of: place)]
            + alert("OVER", .warning, "overload", "\(name) is overloaded: take load off it")
            + alert("RB", .warning, "battery", "\(name) asks for a new battery")
            + alert("ALARM", .warning, "alarm", "\(name) reports an alarm\(said)")
            + alert("LB", .warning, "low", "\(name) says that its battery is low")
            + alert("FSD", .warning, "shutdown", "\(name) is marked for forced shutdown in NUT")
    }
}
