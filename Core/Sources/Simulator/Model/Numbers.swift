/// Every number of the model in one place: its unit, where it comes from, and in which range it may lie.
///
/// *Standard site* means that `docs/scenarios.md` fixes it. *Swept* means that no primary source was found: the value is one
/// of the range that follows, and whoever draws conclusions varies it within that. Failure rates are not here: they belong to
/// whoever draws faults.
public enum Numbers {
    // MARK: Power. Only ratios matter: the unit of load is one running node.

    /// What one running node draws, watts. Swept 150 to 800: a two-socket server at common load.
    static let nodeWatts = 400.0
    /// What a Striker draws, watts, where nothing else does. Swept 10 to 60: a small computer.
    static let strikerWatts = 25.0
    /// What a UPS can put out, watts. Two nodes are 80 % of it, under the alert of P11; swept 60 to 100 %.
    static let upsWatts = 1000.0
    /// The battery of one new UPS, joules. Standard site: two nodes for 30 min, one for 60. Aged ones hold less: lead
    /// batteries are replaced after 3 to 4 years and fail in less than half their design life (makers' figures).
    static let batteryJoules = 2 * nodeWatts * 1800
    /// From empty to full, seconds. Standard site: 6 h; makers state 3 to 12 h.
    static let rechargeSeconds = 21_600.0
    /// A UPS with next to no load tells no more than this, seconds. Swept 2 to 20 h: what its own use leaves.
    static let longestRuntimeSeconds = 36_000.0
    static let mainsVolts = 230.0

    // MARK: Hosts and servers

    /// Standard site.
    static let nodeMemoryBytes: Int64 = 64 << 30
    static let serverMemoryBytes: Int64 = 4 << 30
    /// Standard site: 1 GiB/s, a bonded 10 Gbit/s link. Measured elsewhere: 512 MB in 5 to 7 s; swept 0.1 to 2 GiB/s.
    static let migrationBytesPerSecond = 1_073_741_824.0
    /// Standard site; servers differ from 5 to 600 s, and `stop-time` sets each.
    static let serverStopSeconds = 30.0
    /// The host's own stop, seconds. Standard site; half of it until the cluster is left, half until the power is off.
    static let hostStopSeconds = 60.0
    /// From power-on to a member, seconds. Standard site; server firmware needs 60 to 600.
    static let bootSeconds = 240.0
    /// How long a server takes to start, seconds. Swept 2 to 120.
    static let serverStartSeconds = 10.0
    /// A Striker's restart, seconds. Swept 20 to 180: a small host.
    static let strikerRestartSeconds = 60.0
    /// The system starts a daemon that died again after this, seconds: `RestartSec` of our unit.
    static let daemonRestartSeconds = 5.0

    // MARK: Cluster and BMC

    /// From a node's death, or the loss of the last link, until it is fenced, seconds. Corosync's token of 3 s and consensus of
    /// 3.6 s, then a power-off by BMC that is read back; Proxmox allows 60. Swept 10 to 90.
    static let fenceSeconds = 30.0
    /// What could not be fenced is tried again after this, seconds. Swept 10 to 120.
    static let fenceRetrySeconds = 60.0
    /// One fencing by hand with its reading back, seconds (R8). Swept 5 to 40.
    static let fenceActionSeconds = 20.0
    /// From a power-on that is sent to a BMC until it acts, and again until it is read back, seconds. Whole readings of slow
    /// BMCs take 9 to 32 s, a command a part of it; swept 1 to 30.
    static let bmcSeconds = 5.0

    // MARK: Replicated storage

    /// Resync time as a share of the time away: 5 MiB/s written, 100 MiB/s sent. Swept 0.01 to 0.5.
    static let resyncShareOfAbsence = 0.05
    /// Seconds. Swept 5 to 300.
    static let shortestResyncSeconds = 30.0
    /// An array's rebuild after a drive was replaced, seconds. Swept 1 to 48 h: a drive's size by its rate.
    static let rebuildSeconds = 21_600.0

    // MARK: Heat: two masses, a node's inside and the air of the room, each with its cooling

    /// The room with its cooling on, degrees Celsius. Standard site; recommended 18 to 27.
    static let roomCelsius = 22.0
    /// Beyond the walls, degrees Celsius. Swept -10 to 40.
    static let outsideCelsius = 25.0
    /// How much heat the room takes for one degree, joules per kelvin: two nodes warm it by half a degree a minute. At 5 kW a
    /// cabinet, shutdown after 3 min was measured; a closet of 1 kW is slower. Swept 20,000 to 500,000.
    static let roomJoulesPerKelvin = 96_000.0
    /// What leaves through the walls, watts per kelvin. Swept 2 to 50.
    static let wallWattsPerKelvin = 10.0
    /// How quickly cooling brings the room to its set point, seconds (time constant). Restarts of cooling take 120 to 1800.
    static let coolingSeconds = 300.0
    /// How quickly a node's inside follows its air, seconds (time constant). Swept 30 to 600.
    static let nodeHeatSeconds = 120.0
    static let fansPerNode = 6
    /// A sensor is critical this far over its warning, kelvin. Swept 5 to 20: as the limits of common processors.
    static let criticalOverWarning = 10.0
    /// A node's hardware turns itself off when its hottest part would reach this, degrees Celsius. Makers: 95 to 110.
    static let tripCelsius = 100.0
    /// A sensor is cold at this value, and critically cold at that one, degrees Celsius. Makers state 5 to 10 as the least.
    static let lowWarningCelsius = 5.0
    static let lowCriticalCelsius = 0.0
    /// Mass pins move a sensor no further in one reading: a real one has inertia, and a jump is no news to T7.
    static let pinStepCelsius = 29.0

    // MARK: Messages. No primary source: swept 1 to 300 s

    /// A message that comes twice comes again after this, seconds.
    static let secondArrivalSeconds = 10.0
    /// One that is overtaken arrives this late, seconds.
    static let overtakenSeconds = 7.0

    // MARK: Agents and checks

    /// The periods of the real agents, seconds (`docs/rules.md`).
    static let quickPeriodSeconds = 5.0
    static let slowPeriodSeconds = 15.0
    /// How long after all conditions of R1 hold a node must have been booted, seconds: spacing, a second Striker, retries.
    static let bootGraceSeconds = 900.0
    /// A battery that carries two nodes for so long covers any boot and safe stop, seconds.
    static let plentyOfRuntimeSeconds = 1200.0
    /// The longest story, seconds: ten years.
    public static let longestRunSeconds = 315_360_000.0
}
