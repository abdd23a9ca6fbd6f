import Facts

extension Judgement {
    /// R4, R12: BMCs that are silent or make no sense, and firmware that would do the wrong thing when mains returns.
    mutating func watchBMCs() {
        for host in picture.hosts {
            guard let seen = host.bmc else { continue }
            guard let bmc = seen.known(at: now), bmc.on != nil else {
                let view = (situation.nodes + situation.others).first { $0.name == host.name }
                // Without standby power no BMC answers: the outage is told already.
                if !seen.isFresh(at: now), view?.power.condition != .good { continue }
                let what = seen.isFresh(at: now) ? "answers nonsense" : "does not answer"
                alert(
                    .warning, "bmc.\(host.name).silent", host.name, .r4,
                    "The BMC of \(host.name) \(what): whether \(host.name) is on is not known from it, so nothing is booted or turned off on its word."
                )
                continue
            }
            let wanted: PowerRestore = host.role == .striker ? .comesOn : .staysOff
            guard let restore = bmc.restore, restore != wanted else { continue }
            let now = restore == .lastState ? "goes back to what it was" : restore == .comesOn ? "comes on" : "stays off"
            let then =
                host.role == .striker
                ? "must come on: nobody else could boot it" : "must stay off: a Striker boots it once that is safe"
            alert(
                .warning, "bmc.\(host.name).restore", host.name, .r12,
                "When mains returns, \(host.name) \(now) by its firmware; it \(then). Change that setting of its firmware.")
        }
    }

    /// R4: a host that may be off and of which no BMC tells: nothing is done, and that is told. While it has no power its BMC
    /// has none either, and nothing would be done anyway.
    mutating func tellBlind(_ view: NodeView) {
        guard view.host.stop?.reason != .user, view.power.condition == .good, view.isMember == .bad || view.host.stop != nil
        else { return }
        let because =
            "Whether \(view.name) is on is not known: its BMC \(view.host.bmc == nil ? "was never heard" : "does not tell"). It is not booted on a guess."
        refusals.append(Refusal(wanted: .r1, rule: .r4, host: view.name, because: because))
    }

    /// R12: a node that no Striker hears could be booted by nobody.
    mutating func watchStrikers() {
        guard let seen = picture.strikerSeenAt, situation.nodes.contains(where: { $0.name == picture.seat }) else { return }
        let limit = policy.strikerSilentSeconds
        let silent = now.secondsSince(seen)
        guard silent >= limit else { return holds.lookAgain(at: seen.adding(seconds: limit)) }
        alert(
            .warning, "host.\(picture.seat).striker", picture.seat, .r12,
            "\(picture.seat) has heard no Striker for \(Words.duration(limit)): if it stopped now, nobody could boot it again.")
    }

    /// R13: on, and not a member for too long. It is told and never power-cycled without a person.
    mutating func noteAbsent() {
        for view in situation.nodes + situation.others where view.host.role != .striker {
            let isOn = view.host.bmc?.known(at: now)?.on ?? view.host.on?.known(at: now)
            // One that is on its way out was on before its stop was recorded.
            let onSince = view.host.bmc?.since ?? view.host.on?.since ?? now
            let isLeaving = view.host.stop.map { onSince < $0.at } ?? false
            let hold = note(
                .r13, view.name, "onButAway", holds: isOn == true && view.isMember == .bad && !isLeaving,
                lengthSeconds: policy.memberSeconds,
                because: { _ in "\(view.name) is on and not a member of the cluster" })
            guard hold?.isOver == true else { continue }
            alert(
                .critical, "host.\(view.name).stuck", view.name, .r13,
                "\(view.name) is on and has not become a member of the cluster within \(Words.duration(policy.memberSeconds)). Look at it: it is not turned off and on without a person."
            )
        }
    }
}
