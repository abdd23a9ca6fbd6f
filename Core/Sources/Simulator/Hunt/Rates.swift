/// How often things break when faults are drawn, how long they stay so, and where each number comes from.
///
/// Rates are per year and thing. Where there is no primary source a range is given: each drawn schedule takes one value
/// from it, so that many schedules sweep it.
enum Rates {
    static let yearSeconds = 31_557_600.0
    static let hourSeconds = 3600.0

    // Mains. EIA table 11.1, IEEE method: 2014 to 2023 SAIFI 1.257 to 1.436, CAIDI 188 to 356 min; by state 0.84 to 3.31
    // and 249 to 562. EPRI: 98 % of all outages last less than 10 s, so about 50 short ones for each long one.

    /// Outages of more than 5 min a year.
    static let longOutages = 0.84...3.31
    static let longOutageSeconds = 188.0 * 60...562 * 60
    static let shortOutages = 50.0
    static let shortOutageSeconds = 10.0
    /// Of the short ones, those that last up to 5 min.
    static let middleOutageShare = 0.05
    static let middleOutageSeconds = 300.0
    /// One UPS loses its input alone: a breaker, a transfer switch. No source for two sites; Uptime 2025 gives only shares.
    static let inputLost = 0.05...1.0

    // UPS. VRLA batteries are replaced after 3 to 4 years and fail in less than half their design life; batteries are
    // more than a third of UPS failures (Emerson; Ponemon 2013).

    static let batteryAged = 0.25
    /// What is left of its capacity then. Chosen: from a weak battery to a bad one.
    static let batteryLeft = 0.2...0.8
    /// Its card falls silent, or tells nonsense about the runtime. No source: as for a network card.
    static let cardHours = 50_000.0...500_000

    // Drives. Backblaze: AFR 1.01 % (2021) to 2.28 % (Q2 2023). More than 56 % of failed drives gave no warning
    // (Google 2007).

    static let drivesPerNode = 8
    static let driveFails = 0.0101...0.0228
    static let driveWarns = 0.44
    /// From the warning to the failure. Chosen.
    static let driveWarnsSeconds = 14.0 * 86_400
    /// An array rebuilds after the drive was replaced. Chosen: 4 TB at 100 MB/s.
    static let rebuildSeconds = 40_000.0

    // Memory. Schroeder 2009: a third of the machines with correctable errors in a year, 1.3 % (up to 4 %) uncorrectable.

    static let memoryCorrectable = 0.33
    static let memoryUncorrectable = 0.013...0.04

    // Fans: 300,000 h is a textbook's example only. PSU, BMC, network card, cooling: no primary source was found; swept.

    static let fanHours = 100_000.0...500_000
    static let partHours = 50_000.0...500_000
    static let coolingHours = 50_000.0...500_000
    /// Cooling restarts: 3 min (a compressor) to 30 min (a chiller), or waits for a person. Opengate; Rackspace.
    static let coolingOffSeconds = 180.0...4 * 3600.0

    // Software and people. No source: swept over what operators report.

    /// An operating system's crash, a Striker's too.
    static let crashHours = 8_766.0...87_660
    /// An agent that hangs or fails; a database that is down; a link that is cut.
    static let softwareHours = 4_383.0...43_830
    static let softwareSeconds = 30.0...4 * 3600.0
    /// A node is stopped by a person for an update, a year.
    static let stops = 4.0
    static let stopSeconds = 600.0...4 * 3600.0
    static let maintenances = 6.0
    static let maintenanceSeconds = 900.0...8 * 3600.0

    /// A person replaces a part: an hour's stock to two weeks of waiting.
    static let repairSeconds = 3600.0...14 * 86_400.0

    /// Years' rate of something that has this many hours between failures.
    static func perYear(hours: Double) -> Double { yearSeconds / hourSeconds / hours }

    // Liveness: what must be back within this time after the last fault has healed (L1).

    /// The longest cool-down of R5 (6 h), a recharge to the safe charge (6 h), a boot, a resync and some room.
    static let redundantWithinSeconds = 24 * 3600.0
}
