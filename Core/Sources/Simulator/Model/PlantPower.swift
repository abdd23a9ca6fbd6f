import Facts

extension Plant {
    /// Power supplies of a machine that give power now.
    func livePSUs(_ machine: Machine) -> [SourceName] {
        machine.psus.enumerated().compactMap { index, source in
            guard !machine.failedPSUs.contains(index + 1), ups(source)?.hasOutput == true else { return nil }
            return source
        }
    }

    /// Gives each UPS its share of what the machines draw. What Strikers draw counts where nothing else does: the times of
    /// the standard site have it in them.
    mutating func shareLoad() {
        for index in upses.indices { upses[index].watts = 0 }
        for machine in machines where machine.isOn && machine.role != .striker { draw(Numbers.nodeWatts, machine) }
        let isLoaded = upses.map { $0.watts > 0 }
        for machine in machines where machine.isOn && machine.role == .striker {
            let live = livePSUs(machine)
            for index in upses.indices where !isLoaded[index] && live.contains(upses[index].name) {
                upses[index].watts += Numbers.strikerWatts / Double(live.count)
            }
        }
    }

    private mutating func draw(_ watts: Double, _ machine: Machine) {
        let live = livePSUs(machine)
        for source in live {
            guard let index = upses.firstIndex(where: { $0.name == source }) else { continue }
            upses[index].watts += watts / Double(live.count)
        }
    }

    /// Heat that the machines give to the room, watts.
    var heatWatts: Double { Double(machines.count { $0.isOn && $0.role != .striker }) * Numbers.nodeWatts }

    /// Lets batteries, room and nodes go on for a while in which nothing else happens.
    mutating func advancePhysics(to time: Int64) {
        let seconds = Double(time - now) / 1000
        now = time
        guard seconds > 0 else { return }
        for index in upses.indices { upses[index].advance(seconds: seconds) }
        advanceHeat(seconds: seconds)
    }

    /// Lets the air of the room and what is inside the nodes go on.
    mutating func advanceHeat(seconds: Double) {
        room.advance(seconds: seconds, heatWatts: heatWatts)
        for index in machines.indices where machines[index].role != .striker {
            let target = insideOffset(of: machines[index])
            var offset = machines[index].heatOffset
            offset += (target - offset) * min(1, seconds / Numbers.nodeHeatSeconds)
            machines[index].heatOffset = abs(target - offset) < 0.02 ? target : offset
        }
    }

    /// How much warmer than healthy a node's inside becomes, kelvin: the air it breathes, and the air it no longer moves.
    /// One fan may fail without effect, the others turn faster.
    func insideOffset(of machine: Machine) -> Double {
        let missing = max(0, machine.failedFans.count - 1)
        let moving = Double(max(1, Numbers.fansPerNode - missing))
        let stillAir = machine.isOn ? 30 * (Double(Numbers.fansPerNode) / moving - 1) : 0
        return room.celsius - Numbers.roomCelsius + stillAir
    }

    /// What thermometers make of the heat: all that healthy sensors read is this and whole degrees. They stay what they are while
    /// it does.
    var roundedHeat: [Double] { [room.celsius.rounded()] + machines.map { ($0.heatOffset + Numbers.roomCelsius).rounded() } }

    /// Whether time alone changes no temperature.
    var isHeatSteady: Bool {
        room.isSteady && machines.allSatisfy { $0.role != .node || $0.heatOffset == insideOffset(of: $0) }
    }

    /// Hosts that no supply feeds any more die at once; those that hang on an empty battery are a violation.
    mutating func loseUnpowered() {
        for index in machines.indices where machines[index].isOn && livePSUs(machines[index]).isEmpty {
            let name = machines[index].name
            if machines[index].role != .striker {
                let running = servers(on: name).filter(\.isRunning).map(\.name)
                if !running.isEmpty || !wasStartedInVain(machines[index]) {
                    violation(.s13, "\(name) lost its last power\(Self.lost(running))", by: name)
                }
                darkened.insert(name)
            }
            die(index)
            machines[index].diedWithAC = true
        }
        shareLoad()
    }

    /// Whether a person, or firmware, switched on a host whose batteries did not last until it could have booted, looked at its
    /// power and stopped again: no engine could have kept it from that (decision 190).
    private func wasStartedInVain(_ machine: Machine) -> Bool {
        let needed = milliseconds(Numbers.bootSeconds + 2 * Numbers.slowPeriodSeconds + Numbers.hostStopSeconds)
        return machine.bootedBy == nil && machine.bootBegan > 0 && now - machine.bootBegan <= needed
    }

    /// The hardware turns itself off before it is damaged, whatever the engine does.
    mutating func tripOnHeat() {
        let hottest = SensorModel.hottestHealthyCelsius
        for index in machines.indices where machines[index].role != .striker && machines[index].isOn {
            guard hottest + machines[index].heatOffset >= Numbers.tripCelsius else { continue }
            let name = machines[index].name
            let running = servers(on: name).filter(\.isRunning).map(\.name)
            if !running.isEmpty {
                violation(
                    .s13, "\(name) turned itself off for heat, with \(running.joined(separator: ", ")) running on it", by: name)
            }
            die(index)
        }
    }

    mutating func endRebuilds() {
        for index in machines.indices {
            guard let ends = machines[index].rebuildEnds, ends <= now else { continue }
            machines[index].rebuildEnds = nil
            machines[index].array = .optimal
        }
    }

    /// Hosts whose firmware lets them come on with AC do so once AC is back.
    mutating func comeOnWithAC() {
        for index in machines.indices where !machines[index].isOn {
            guard !livePSUs(machines[index]).isEmpty else {
                machines[index].lostAC = true
                continue
            }
            guard machines[index].lostAC else { continue }
            machines[index].lostAC = false
            switch machines[index].restore {
            case .staysOff: break
            case .comesOn: beginBoot(index, by: nil)
            case .lastState: if machines[index].diedWithAC { beginBoot(index, by: nil) }
            }
        }
    }

    /// What truly is of a node's power, in the words of the rules: good, bad, or unknown.
    func truePower(of host: HostName) -> Condition {
        guard let machine = machine(host) else { return .unknown }
        let sources = machine.psus.enumerated().filter { !machine.failedPSUs.contains($0.offset + 1) }
            .compactMap { ups($0.element) }
        return sources.contains { $0.mains } ? .good : .bad
    }
}
