import Facts

/// One UPS of the model.
struct UPS: Sendable {
    var name: SourceName
    var mains = true
    var capacityJoules = Numbers.batteryJoules
    var joules = Numbers.batteryJoules
    /// What its card believes that the full battery holds: it learns of an aged one only by a calibration.
    var believedJoules = Numbers.batteryJoules
    var isSilent = false
    var toldRuntimeSeconds: Double?
    var selfTest = false
    var replaceBattery = false
    /// What it carries now, watts.
    var watts = 0.0

    init(name: SourceName) { self.name = name }

    var hasOutput: Bool { mains || joules > 0 }
    var chargePercent: Double { joules / capacityJoules * 100 }

    /// How long the battery lasts at the present load, seconds.
    var runtimeSeconds: Double {
        guard watts > 0 else { return Numbers.longestRuntimeSeconds }
        return min(joules / watts, Numbers.longestRuntimeSeconds)
    }

    /// What its card makes of charge and load: right for the battery it believes to have.
    var estimatedSeconds: Double {
        guard watts > 0, believedJoules != capacityJoules else { return runtimeSeconds }
        return min(joules / capacityJoules * believedJoules / watts, Numbers.longestRuntimeSeconds)
    }

    /// Milliseconds until the battery is empty; nil while it is not being emptied.
    var millisecondsLeft: Int64? {
        guard !mains, joules > 0, watts > 0 else { return nil }
        return Int64((joules / watts * 1000).rounded(.up))
    }

    /// Milliseconds until its card says that it is full; nil when it does, or does not charge.
    var millisecondsUntilFull: Int64? {
        let missing = capacityJoules * Self.toldFull - joules
        guard mains, missing > 0 else { return nil }
        return Int64(missing / capacityJoules * Numbers.rechargeSeconds * 1000)
    }

    /// From this share of the charge on it says 100 %: it tells tenths of a percent.
    private static let toldFull = 0.9995

    /// Whether time alone changes it.
    var isSteady: Bool { mains ? joules == capacityJoules : joules == 0 || watts == 0 }

    mutating func advance(seconds: Double) {
        if mains {
            joules = min(capacityJoules, joules + capacityJoules / Numbers.rechargeSeconds * seconds)
        } else {
            joules = joules - watts * seconds
            // Less than a millisecond's worth is an empty battery.
            if joules < watts * 0.001 { joules = 0 }
        }
    }

    mutating func change(_ change: UPSChange) {
        switch change {
        case .charge(let percent): joules = capacityJoules * percent / 100
        case .runtime(let seconds): age(toRuntime: seconds)
        case .aged(let percent):
            let charge = joules / capacityJoules
            capacityJoules = Numbers.batteryJoules * percent / 100
            joules = capacityJoules * charge
        case .silent: isSilent = true
        case .lies(let seconds): toldRuntimeSeconds = seconds
        case .selfTest(let on): selfTest = on
        case .replaceBattery: replaceBattery = true
        case .newBattery:
            capacityJoules = Numbers.batteryJoules
            believedJoules = capacityJoules
            joules = capacityJoules
            replaceBattery = false
        case .ok:
            isSilent = false
            toldRuntimeSeconds = nil
            selfTest = false
            replaceBattery = false
        }
    }

    /// An aged battery: the charge stays what it is, less energy stands behind it.
    private mutating func age(toRuntime seconds: Double) {
        let charge = joules / capacityJoules
        let load = watts > 0 ? watts : Numbers.nodeWatts
        guard charge > 0 else { return }
        joules = load * seconds
        capacityJoules = joules / charge
        believedJoules = capacityJoules
    }

    /// What its card tells; nil while it is silent.
    var told: Power? {
        guard !isSilent else { return nil }
        let output: PowerOutput = mains ? .mains : joules > 0 ? .battery : .off
        return Power(
            key: name, input: mains ? .good : .bad, output: output, selfTest: selfTest, replaceBattery: replaceBattery,
            chargePercent: (chargePercent * 10).rounded() / 10,
            runtimeSeconds: (toldRuntimeSeconds ?? estimatedSeconds).rounded(),
            loadPercent: (watts / Numbers.upsWatts * 1000).rounded() / 10, inputVolts: mains ? Numbers.mainsVolts : 0)
    }
}
