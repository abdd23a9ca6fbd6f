/// Every number of the model in one place, each with its source.
///
/// Where the standard site of `docs/scenarios.md` fixes a number, that is the source; the others are chosen
/// here, and say so.
public enum Numbers {
    // Power. The unit of load is one running node; only ratios matter.

    /// What one running node draws, watts. Chosen: a two-socket server at common load.
    static let nodeWatts = 400.0
    /// What a UPS can put out, watts. Chosen: two nodes are 80 % of it, under the alert of P11.
    static let upsWatts = 1000.0
    /// The battery of one UPS, joules: two nodes for 30 min, one for 60 (standard site).
    static let batteryJoules = 2 * nodeWatts * 1800
    /// From empty to full, seconds (standard site: 6 h).
    static let rechargeSeconds = 21_600.0
    /// A UPS with next to no load tells no more than this, seconds. Chosen: ten hours, what its own use leaves.
    static let longestRuntimeSeconds = 36_000.0
    static let mainsVolts = 230.0

    // Hosts and servers (standard site).

    static let nodeMemoryBytes: Int64 = 64 << 30
    static let serverMemoryBytes: Int64 = 4 << 30
    static let migrationBytesPerSecond = 1_073_741_824.0
    static let serverStopSeconds = 30.0
    /// The host's own stop: half of it until the cluster is left, half until the power is off.
    static let hostStopSeconds = 60.0
    static let bootSeconds = 240.0
    /// How long a server takes to start, seconds. Chosen.
    static let serverStartSeconds = 10.0
    /// From a node's death, or the loss of the last link, until the cluster has fenced it, seconds. Chosen: a token of 3 s,
    /// its consensus, and a power cycle by the BMC that is read back; Proxmox allows 60 s.
    static let fenceSeconds = 30.0
    /// What could not be fenced is tried again after this, seconds. Chosen: as Pacemaker's own retries, swept 10 to 120.
    static let fenceRetrySeconds = 60.0
    /// One fencing by hand with its reading back, seconds (R8). Chosen: as one power cycle by BMC, swept 5 to 40.
    static let fenceActionSeconds = 20.0
    /// From a power-on that is sent to a BMC until it acts, and again until it can be read back, seconds. No primary source:
    /// slow BMCs need 9 to 29 s for all their sensors, one command a tenth of it; swept 1 to 30.
    static let bmcSeconds = 5.0
    /// The system starts a daemon that died again after this, seconds. Chosen: systemd's RestartSec as our unit has it.
    static let daemonRestartSeconds = 5.0
    /// A Striker's restart, seconds. Chosen: a small host.
    static let strikerRestartSeconds = 60.0

    // Replicated storage. Chosen: 5 MiB/s are written, 100 MiB/s resynchronised, at least 30 s.

    static let resyncShareOfAbsence = 0.05
    static let shortestResyncSeconds = 30.0

    // Heat. Chosen: a rack in a small room.

    /// The room with its cooling on, degrees Celsius (standard site).
    static let roomCelsius = 22.0
    /// Beyond the walls, degrees Celsius.
    static let outsideCelsius = 25.0
    /// How much heat the room takes for one degree, joules per kelvin: two nodes warm it by half a degree a minute.
    static let roomJoulesPerKelvin = 96_000.0
    /// What leaves through the walls, watts per kelvin.
    static let wallWattsPerKelvin = 10.0
    /// How quickly cooling brings the room to its set point, seconds (time constant).
    static let coolingSeconds = 300.0
    /// How quickly a node's inside follows its air, seconds (time constant).
    static let nodeHeatSeconds = 120.0
    static let fansPerNode = 6
    /// A sensor is critical this far over its warning, kelvin. Chosen: as the limits of common processors.
    static let criticalOverWarning = 10.0
    /// A sensor is cold at this value, and critically cold at that one, degrees Celsius.
    static let lowWarningCelsius = 5.0
    static let lowCriticalCelsius = 0.0
    /// Mass pins move a sensor no further in one reading: a real one has inertia, and a jump is no news to T7.
    static let pinStepCelsius = 29.0

    // Messages. No primary source: swept 1 to 300 s by hunts.

    /// A message that comes twice comes again after this, seconds.
    static let secondArrivalSeconds = 10.0
    /// One that is overtaken arrives this late, seconds.
    static let overtakenSeconds = 7.0

    // Agents.

    static let quickPeriodSeconds = 5.0
    static let slowPeriodSeconds = 15.0
    /// The longest story, seconds: ten years.
    public static let longestRunSeconds = 315_360_000.0
}
