import Facts

/// Draws what a site is like: its wiring, its servers, its policy.
struct Shapes {
    /// Numbers of the policy that a site may well shorten or lengthen: none of them is a promise to the battery.
    static let policies: [(name: String, values: ClosedRange<Double>)] = [
        ("powerHoldSeconds", 10...240), ("healthHoldSeconds", 10...600),
        ("heatHoldSeconds", 10...300), ("mainsSteadySeconds", 10...120), ("restartMainsSeconds", 30...600),
        ("restartChargePercent", 20...60), ("flapWindowSeconds", 0...7200), ("riskDifference", 1...10),
        ("criticalReadingsSeconds", 0...60), ("bothCriticalGraceSeconds", 0...120), ("batteryTimeLimitSeconds", 60...600),
        ("needMargin", 0.25...1), ("claimSeconds", 300...1800), ("roomSensors", 1...3),
    ]

    static func draw(_ chance: inout Chance, hostile: Bool) -> (SiteKind, [Command]) {
        let site: SiteKind = chance.isTrue(0.25) ? .pairSeparateUPS : .pair
        var commands: [Command] = []
        if chance.isTrue(hostile ? 0.4 : 0.1) {
            for _ in 0..<chance.int(in: 1...3) {
                commands.append(policy(&chance))
            }
        }
        let added = chance.int(in: 0...(hostile ? 3 : 2))
        for number in 0..<added {
            commands.append(
                .addServer("srv\(4 + number)", on: chance.pick(["n1", "n2"]), memoryBytes: Int64(chance.int(in: 1...12)) << 30))
        }
        for number in 1...(3 + added) {
            guard let shape = shape(&chance, of: number, hostile: hostile) else { continue }
            commands.append(.server("srv\(number)", shape))
        }
        return (site, commands)
    }

    /// Passes more often or more seldom than usual, or one number of the policy.
    static func policy(_ chance: inout Chance) -> Command {
        guard chance.isTrue(0.9) else { return .policy(name: "passPeriodSeconds", value: chance.pick([1, 2, 3, 10, 15])) }
        let number = chance.pick(policies)
        return .policy(name: number.name, value: chance.double(in: number.values).rounded(to: 2))
    }

    private static func shape(_ chance: inout Chance, of number: Int, hostile: Bool) -> ServerShape? {
        switch chance.int(in: 0...(hostile ? 7 : 11)) {
        case 0: .nonEssential
        case 1 where number > 1: .after("srv\(chance.int(in: 1...number - 1))", delaySeconds: Double(chance.int(in: 0...60)))
        case 2: .stopTime(seconds: Double(chance.int(in: 1...240)))
        case 3 where hostile && chance.isTrue(0.3): .ignoresStop
        case 4 where hostile && chance.isTrue(0.5): .cannotMigrate
        default: nil
        }
    }
}

extension Double {
    /// With so many digits behind the point.
    func rounded(to digits: Int) -> Double {
        let factor = (0..<digits).reduce(1.0) { value, _ in value * 10 }
        return (self * factor).rounded() / factor
    }
}
