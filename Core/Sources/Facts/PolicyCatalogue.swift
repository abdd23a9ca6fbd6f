/// One number of the policy: its name, unit, range, and what it means.
public struct PolicyNumber: Sendable {
    public var name: String
    public var unit: String
    public var range: ClosedRange<Double>
    /// The rules that use it.
    public var rules: String
    public var about: String
    public var path: any (WritableKeyPath<Policy, Double> & Sendable)

    init(
        _ name: String, _ path: any (WritableKeyPath<Policy, Double> & Sendable), _ unit: String,
        _ range: ClosedRange<Double>, _ rules: String, _ about: String
    ) {
        self.name = name
        self.path = path
        self.unit = unit
        self.range = range
        self.rules = rules
        self.about = about
    }

    public var defaultValue: Double { Policy()[keyPath: path] }
}

/// One switch of the policy.
public struct PolicySwitch: Sendable {
    public var name: String
    public var rules: String
    public var about: String
    public var path: any (WritableKeyPath<Policy, Bool> & Sendable)

    public var defaultValue: Bool { Policy()[keyPath: path] }
}

/// Every number and switch of the policy, with its source: `docs/rules.md` unless `about` says otherwise.
public enum PolicyCatalogue {
    public static let numbers: [PolicyNumber] = passes + health + power + temperature + moving + recovery + maintenance

    public static let switches: [PolicySwitch] = [
        PolicySwitch(name: "healthMoves", rules: "H8", about: "move servers for health; off: alert only", path: \.healthMoves),
        PolicySwitch(
            name: "stopWhenCold", rules: "T3", about: "stop a node that is critically cold when no peer is fit",
            path: \.stopWhenCold),
        PolicySwitch(
            name: "bootUnknown", rules: "R3", about: "boot a node that is off without a known reason; off: a person must",
            path: \.bootUnknown),
    ]

    static let passes: [PolicyNumber] = [
        .init("passPeriodSeconds", \.passPeriodSeconds, "s", 1...300, "Pass", "how often a pass begins, its run time included"),
        .init(
            "powerStaleAfterSeconds", \.powerStaleAfterSeconds, "s", 10...600, "Three values",
            "a source not heard for longer is unknown"),
        .init(
            "stalePeriods", \.stalePeriods, "periods", 1...20, "Three values",
            "a fact not seen for so many of its agent's periods is unknown"),
        .init("clockJumpSeconds", \.clockJumpSeconds, "s", 1...3600, "Hold", "a wall clock that jumps by more is an alert"),
    ]

    static let health: [PolicyNumber] = [
        .init(
            "riskDifference", \.riskDifference, "risk", 0.5...1000, "H1 S4",
            "the peer must be better by at least this to receive the servers"),
        .init(
            "riskIgnoredWeight", \.riskIgnoredWeight, "risk", 0...100, "H1",
            "findings of at most this weight do not count in the difference"),
        .init("healthHoldSeconds", \.healthHoldSeconds, "s", 0...3600, "H1", "for how long the difference must last"),
        .init(
            "flapWindowSeconds", \.flapWindowSeconds, "s", 0...86400, "H7",
            "a finding that moved servers within this time waits longer to do it again"),
        .init("flapHoldLimitSeconds", \.flapHoldLimitSeconds, "s", 0...86400, "H7", "the longest that the hold grows to"),
    ]

    static let power: [PolicyNumber] = [
        .init("powerHoldSeconds", \.powerHoldSeconds, "s", 0...3600, "P2 P3 P4 P10 P14", "for how long there must be no power"),
        .init("mainsSteadySeconds", \.mainsSteadySeconds, "s", 0...3600, "P7", "so much steady mains makes the hold zero again"),
        .init(
            "batteryTimeLimitSeconds", \.batteryTimeLimitSeconds, "s", 0...86400, "P3",
            "time without power within the window after which one node is shed, however often mains came back"),
        .init(
            "batteryTimeWindowSeconds", \.batteryTimeWindowSeconds, "s", 60...86400, "P3", "the window of batteryTimeLimitSeconds"
        ),
        .init("floorSeconds", \.floorSeconds, "s", 0...86400, "P4", "under this hold-up the node waits no longer than a hold"),
        .init(
            "floorShareOfFullRuntime", \.floorShareOfFullRuntime, "share", 0...1, "P4",
            "the floor is at most this share of the runtime at full charge and present load"),
        .init(
            "hostStopSeconds", \.hostStopSeconds, "s", 10...3600, "Need", "what a host needs to leave the cluster and power off"),
        .init(
            "needMargin", \.needMargin, "share", 0...2, "Need P6",
            "added to the predicted time to stop, of the host and of each server"),
        .init("stopSecondsDefault", \.stopSecondsDefault, "s", 1...3600, "Need", "the stop time of a server that never stopped"),
        .init("stopSecondsLimit", \.stopSecondsLimit, "s", 1...7200, "Need", "the longest stop time that is believed"),
        .init(
            "unknownHoldUpSeconds", \.unknownHoldUpSeconds, "s", 0...86400, "P12",
            "with no power and nothing known of the batteries, stop after this"),
        .init(
            "standingRuntimeFactor", \.standingRuntimeFactor, "times the need", 1...100, "P5",
            "a site whose full runtime is under this has batteries too small for its servers"),
        .init(
            "restartMainsSeconds", \.restartMainsSeconds, "s", 0...86400, "P9 P10",
            "so much steady mains before stopped servers start again"),
        .init(
            "restartChargePercent", \.restartChargePercent, "%", 0...100, "P9 P10",
            "so much charge before stopped servers start again"),
        .init(
            "loadWarningPercent", \.loadWarningPercent, "%", 1...200, "P11",
            "a surviving source that would carry more is a standing alert"),
        .init(
            "loadLimitPercent", \.loadLimitPercent, "%", 1...200, "P11",
            "a surviving source that would carry more cannot: the weakest counts"),
        .init("holdUpDifference", \.holdUpDifference, "share", 0...1, "Kept node", "hold-ups that differ by no more are equal"),
        .init(
            "runtimeDisagreement", \.runtimeDisagreement, "share", 0...10, "P11",
            "a UPS's estimate that differs by more from the measured discharge is told; chosen here: whole percents alone make 10 % noise"
        ),
        .init(
            "runtimeDisagreementSeconds", \.runtimeDisagreementSeconds, "s", 0...86400, "P11",
            "and by at least this; chosen here: the last minute of a battery is rounding"),
    ]

    static let temperature: [PolicyNumber] = [
        .init("heatLimit", \.heatLimit, "weight", 0...1000, "T1-T8", "a sum over this acts: five sensors do nothing, six do"),
        .init(
            "criticalReadingsSeconds", \.criticalReadingsSeconds, "s", 0...600, "T2",
            "the two critical readings must be this far apart"),
        .init("heatHoldSeconds", \.heatHoldSeconds, "s", 0...3600, "T4 T5 T6", "for how long it must be hot"),
        .init(
            "bothCriticalGraceSeconds", \.bothCriticalGraceSeconds, "s", 0...3600, "T3",
            "both critical: so long the kept node waits after the other began to stop"),
        .init(
            "roomSensors", \.roomSensors, "sensors", 1...100, "T6",
            "so many room sensors in warning make a hot node the room's fault"),
        .init(
            "sensorLowestCelsius", \.sensorLowestCelsius, "C", -273...50, "T7",
            "a reading under this is impossible; chosen here: no electronics run below"),
        .init(
            "sensorHighestCelsius", \.sensorHighestCelsius, "C", 50...1000, "T7",
            "a reading over this is impossible; chosen here: silicon is off long before"),
        .init(
            "sensorJumpCelsius", \.sensorJumpCelsius, "C", 1...500, "T7",
            "a jump of more between two readings is impossible; chosen here, as BMC glitches jump by 60 and more"),
        .init(
            "sensorConfirmReadings", \.sensorConfirmReadings, "readings", 1...5, "T7",
            "so many readings confirm an impossible value"),
        .init(
            "neighbourDistanceCelsius", \.neighbourDistanceCelsius, "C", 1...500, "T7",
            "a sensor this far from the median of its like counts, with an alert; chosen here"),
        .init("slopeReadings", \.slopeReadings, "readings", 2...6, "T8", "the fewest readings a slope is taken from"),
        .init("slopeWindowSeconds", \.slopeWindowSeconds, "s", 10...600, "T8", "the window a slope is taken over"),
    ]

    static let moving: [PolicyNumber] = [
        .init(
            "migrationBytesPerSecond", \.migrationBytesPerSecond, "bytes/s", 1_000_000...1_000_000_000_000, "Migrations",
            "rate assumed until one was measured; chosen here: a gigabit link, 100 MiB/s"),
        .init(
            "migrationLimitFactor", \.migrationLimitFactor, "times", 1...100, "Migrations",
            "a migration may take this many times its prediction"),
        .init("migrationLimitSeconds", \.migrationLimitSeconds, "s", 10...86400, "Migrations", "but at least this long"),
        .init("claimSeconds", \.claimSeconds, "s", 60...86400, "Claim", "a claim is void after this if its owner still runs"),
    ]

    static let recovery: [PolicyNumber] = [
        .init(
            "bootMainsSeconds", \.bootMainsSeconds, "s", 0...86_400, "R1",
            "a host is booted after so much power without interruption"),
        .init(
            "bootChargePercent", \.bootChargePercent, "%", 0...100, "R1",
            "and with so much charge in the best of its good sources"),
        .init(
            "bootWarningSum", \.bootWarningSum, "weight", 0...1000, "R1",
            "and while its sensors in warning weigh at most this, none critical"),
        .init(
            "bootSecondsDefault", \.bootSecondsDefault, "s", 10...3600, "R1",
            "how long a boot takes until one was measured; chosen here: servers test their memory for minutes"),
        .init(
            "bootLoadPercent", \.bootLoadPercent, "%", 1...200, "R1",
            "what a host takes of a UPS until it was measured; chosen here: a pair at half of its UPS, and some"),
        .init(
            "unknownBootLimit", \.unknownBootLimit, "boots", 0...100, "R3",
            "a host that died is booted so often within the window"),
        .init(
            "fenceFirstSeconds", \.fenceFirstSeconds, "s", 0...3600, "R3",
            "so long a host that died is off before it is booted while its peer runs: the cluster fences it first; chosen here"),
        .init("unknownBootWindowSeconds", \.unknownBootWindowSeconds, "s", 60...604_800, "R3", "the window of unknownBootLimit"),
        .init(
            "bootSpacingSeconds", \.bootSpacingSeconds, "s", 0...3600, "S9",
            "so long after one boot comes the next on the same UPS"),
        .init(
            "secondStrikerSeconds", \.secondStrikerSeconds, "s", 10...3600, "R6",
            "a host that is not on after this is booted by the next Striker"),
        .init("coolDown1Seconds", \.coolDown1Seconds, "s", 0...604_800, "R5", "cool-down after the first stop for heat"),
        .init("coolDown2Seconds", \.coolDown2Seconds, "s", 0...604_800, "R5", "after the second"),
        .init("coolDown3Seconds", \.coolDown3Seconds, "s", 0...604_800, "R5", "after the third"),
        .init("coolDown4Seconds", \.coolDown4Seconds, "s", 0...604_800, "R5", "after the fourth"),
        .init("coolDown5Seconds", \.coolDown5Seconds, "s", 0...604_800, "R5", "after the fifth and each further one"),
        .init(
            "coolDownForgetSeconds", \.coolDownForgetSeconds, "s", 60...604_800, "R5",
            "so much running without a stop for heat forgets them"),
        .init(
            "peerWaitSeconds", \.peerWaitSeconds, "s", 0...86_400, "R8", "after a full outage a node waits so long for its peer"),
        .init(
            "fenceRetrySeconds", \.fenceRetrySeconds, "s", 10...3600, "R8", "turning the peer off is tried, and told, this often"),
        .init(
            "confirmedOffSeconds", \.confirmedOffSeconds, "s", 60...86_400, "R8",
            "a person's word that a host is off counts so long; chosen here: nobody knows who switches it on later"),
        .init(
            "recordSeconds", \.recordSeconds, "s", 0...60, "R11",
            "so long P4 and T3 try to reach a Striker before the host powers off"),
        .init(
            "strikerSilentSeconds", \.strikerSilentSeconds, "s", 60...86_400, "R12",
            "a node that heard no Striker for this long alerts"),
        .init("memberSeconds", \.memberSeconds, "s", 60...86_400, "R13", "a host that is on must be a member within this"),
    ]

    static let maintenance: [PolicyNumber] = [
        .init(
            "maintenanceAnnounceSeconds", \.maintenanceAnnounceSeconds, "s", 0...3600, "S6",
            "P4 is announced this long ahead to people at work"),
        .init(
            "maintenanceEndSeconds", \.maintenanceEndSeconds, "s", 0...86400, "S6",
            "the end of maintenance is alerted this long before"),
    ]
}
