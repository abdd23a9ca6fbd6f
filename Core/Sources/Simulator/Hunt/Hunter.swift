public import Facts

/// What came of one seed.
public struct HuntRun: Equatable, Sendable {
    public var seed: UInt64
    public var mix: Mix
    /// What was drawn, without what was not possible: played as a scenario it gives the same log.
    public var schedule: Schedule
    /// The first rule or expectation that did not hold.
    public var violation: LogEvent?
    /// Empty unless it was asked for.
    public var log: [LogEvent]
    /// Simulated time, with the time that it took until all was redundant again.
    public var seconds: Double
    /// How many passes of all seats were made; the others were left out.
    public var passes: Int
    /// How many steps stand before the liveness phase.
    var faultCount: Int
}

/// Draws faults by seed and looks for a rule that breaks. The same seed gives the same run on any machine.
public struct Hunter: Sendable {
    public var mix: Mix
    /// For how long faults are drawn, seconds.
    public var seconds: Double
    public var policy = Policy()
    /// Who judges in the engine's place; nil is the engine.
    public var controller: (@Sendable (Picture) -> Decision)?
    /// See `World.skipsQuietPasses`.
    public var skipsQuietPasses = true
    /// How long full redundancy may take after the last fault has healed (L1), seconds.
    public var redundantWithinSeconds = Rates.redundantWithinSeconds

    /// A week.
    public static let usualSeconds = 604_800.0
    public static let longestSeconds = Numbers.longestRunSeconds

    public init(_ mix: Mix, seconds: Double = Hunter.usualSeconds) {
        self.mix = mix
        self.seconds = seconds
    }

    /// Draws and plays: first faults with all rules checked at every event, then all is healed and must come back.
    public func run(seed: UInt64, keepingLog: Bool = false) -> HuntRun {
        switch mix {
        case .realistic: play(RealisticFate(seed: seed), seed: seed, keepingLog)
        case .hostile: play(HostileFate(seed: seed), seed: seed, keepingLog)
        }
    }

    private func play(_ fate: some Fate, seed: UInt64, _ keepingLog: Bool) -> HuntRun {
        var fate = fate
        let begin = fate.begin()
        var player = Player(begin.site, rig: rig, keepsLog: keepingLog, isWarm: true)
        for shape in begin.shapes { _ = player.play(shape, at: 0) }
        let end = Int64(min(max(0, seconds), Self.longestSeconds) * 1000)
        while player.violation == nil, let next = fate.next(in: player.world), next.at < end {
            fate.done(next.command, wasPossible: player.play(next.command, at: next.at))
        }
        return finish(player, end: end, seed: seed)
    }

    /// Plays steps that were drawn before, in the same way: what is not possible any more is left out.
    func replay(_ schedule: Schedule, seed: UInt64, heals: Bool) -> HuntRun {
        var player = Player(schedule.site, rig: rig, keepsLog: false)
        var time: Int64 = 0
        for step in schedule.steps where player.violation == nil {
            time += step.afterMilliseconds
            _ = player.play(step.command, at: time)
        }
        guard heals else {
            player.rest(to: time + schedule.endMilliseconds)
            return result(player, seed: seed, faults: player.schedule.steps.count)
        }
        return finish(player, end: time + schedule.endMilliseconds, seed: seed)
    }

    private func finish(_ player: Player, end: Int64, seed: UInt64) -> HuntRun {
        var player = player
        let faults = player.schedule.steps.count
        if player.violation == nil { player.heal(at: max(end, player.now), withinSeconds: redundantWithinSeconds) }
        return result(player, seed: seed, faults: faults)
    }

    private func result(_ player: Player, seed: UInt64, faults: Int) -> HuntRun {
        HuntRun(
            seed: seed, mix: mix, schedule: player.schedule, violation: player.violation, log: player.log,
            seconds: player.world.seconds, passes: player.world.passCount, faultCount: faults)
    }

    private var rig: Rig { Rig(policy: policy, controller: controller, skipsQuietPasses: skipsQuietPasses) }
}

extension HuntRun {
    /// What did not hold: the rule's name, or L1 where the site did not come back.
    public var brokenRule: String? { violation.map { $0.rule?.rawValue ?? Rule.l1.rawValue } }

    /// Whether the rule broke while the site should come back, so that healing belongs to the case.
    var brokeWhileHealing: Bool { violation != nil && schedule.steps.count > faultCount }
}
