import AgentKit
import Cycle
import Facts
public import Settings
import Store

/// What ScanCore is started with.
public struct ScanCoreOptions: Sendable {
    public var settings: Settings
    /// One pass, all agents waited for, then the end.
    public var once: Bool
    /// Reads the settings anew, on SIGHUP.
    public var reload: @Sendable () throws -> Settings

    public init(settings: Settings, once: Bool = false, reload: @escaping @Sendable () throws -> Settings) {
        self.settings = settings
        self.once = once
        self.reload = reload
    }
}

extension Settings {
    var databasePath: String { "\(dataDirectory)/\(Store.fileName)" }

    var fleetOptions: FleetOptions {
        var options = FleetOptions(host: host, directories: agents.directories)
        options.user = agents.user
        options.path = agents.path
        options.concurrency = agents.concurrency
        options.disabled = Set(agents.disabled)
        options.settings = agents.settings
        options.secrets = agents.secrets
        options.passPeriodSeconds = policy.passPeriodSeconds
        options.stalePeriods = policy.stalePeriods
        return options
    }

    var storeRetention: Retention {
        var kept = Retention()
        kept.historyDays = retention.historyDays
        kept.recordDays = retention.recordDays
        kept.passHours = retention.passHours
        kept.sizeLimitBytes = Int64(retention.sizeLimitMebibytes * 1_048_576)
        return kept
    }

    /// What the seat knows beside the facts. `clock` turns the end of a maintenance into a moment.
    func seatState(_ clock: SeatClock, _ now: ClockReading) -> SeatState {
        var state = SeatState(seat: host, site: site, policy: policy, cluster: Cluster().presence(for: host, in: site))
        state.take(maintenance: [:], maintenance) { clock.moment(ofWallMilliseconds: $0, now) }
        return state
    }
}
