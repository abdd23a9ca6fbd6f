import Facts

/// What the safe charge of R1 and P9 costs and saves: Anvil with other numbers, in the same years.
public enum ChargeSweep {
    /// The lowest and highest that the policy allows or nearly so, the default, and what lies between.
    static let percents = [5.0, 20, 35, 60]

    /// Downtime in minutes and nodes lost with servers running, each for one year, for each of the charges.
    public static func measure(_ years: Years) -> [(downMinutes: Double, hardEnds: Double)] {
        percents.map { percent in
            var policy = Policy()
            policy.bootChargePercent = percent
            policy.restartChargePercent = percent
            let tally = Contender.ours.play(years, policy: policy)
            let count = Double(years.years)
            return (tally.down / 60 / count, Double(tally.hardEndsWithServers) / count)
        }
    }

    /// - Parameter samples: of each seed what `measure` gave.
    public static func markdown(_ samples: [[(downMinutes: Double, hardEnds: Double)]]) -> String {
        let head = ["| Safe charge | down, min/year | lost hard with servers/year |", "|---:|---:|---:|"]
        let rows = percents.indices.map { index in
            let down = Estimate(samples.map { $0[index].downMinutes })
            let hard = Estimate(samples.map { $0[index].hardEnds })
            let percent = WorthTable.text(percents[index], digits: 0)
            return "| \(percent) % | \(WorthTable.span(down, digits: 1)) | \(WorthTable.span(hard)) |"
        }
        return (head + rows).joined(separator: "\n") + "\n"
    }
}
