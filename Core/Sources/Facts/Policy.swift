/// Every number that a rule uses. `Policy()` is the default; `PolicyCatalogue` gives each one's unit, range and meaning.
public struct Policy: Equatable, Sendable, Codable {
    // Passes and freshness
    public var passPeriodSeconds = 5.0
    public var powerStaleAfterSeconds = 60.0
    public var stalePeriods = 3.0
    public var clockJumpSeconds = 5.0

    // Health
    public var healthMoves = true
    public var riskDifference = 2.0
    public var riskIgnoredWeight = 1.0
    public var healthHoldSeconds = 120.0
    public var flapWindowSeconds = 3600.0
    public var flapHoldLimitSeconds = 3600.0

    // Power
    public var powerHoldSeconds = 120.0
    public var mainsSteadySeconds = 60.0
    public var batteryTimeLimitSeconds = 300.0
    public var batteryTimeWindowSeconds = 1800.0
    public var floorSeconds = 600.0
    public var floorShareOfFullRuntime = 0.5
    public var hostStopSeconds = 120.0
    public var needMargin = 0.25
    public var stopSecondsDefault = 120.0
    public var stopSecondsLimit = 600.0
    public var unknownHoldUpSeconds = 300.0
    public var standingRuntimeFactor = 2.0
    public var restartMainsSeconds = 300.0
    public var restartChargePercent = 35.0
    public var loadWarningPercent = 90.0
    public var loadLimitPercent = 100.0
    public var holdUpDifference = 0.10
    public var runtimeDisagreement = 0.25
    public var runtimeDisagreementSeconds = 60.0

    // Temperature
    public var heatLimit = 5.0
    public var criticalReadingsSeconds = 10.0
    public var heatHoldSeconds = 120.0
    public var bothCriticalGraceSeconds = 60.0
    public var stopWhenCold = false
    public var roomSensors = 2.0
    public var sensorLowestCelsius = -40.0
    public var sensorHighestCelsius = 150.0
    public var sensorJumpCelsius = 30.0
    public var sensorConfirmReadings = 3.0
    public var neighbourDistanceCelsius = 30.0
    public var slopeReadings = 5.0
    public var slopeWindowSeconds = 60.0

    // Moving and claiming
    public var migrationBytesPerSecond = 104_857_600.0
    public var migrationLimitFactor = 2.0
    public var migrationLimitSeconds = 300.0
    public var migrationRetrySeconds = [60.0, 120.0, 240.0]
    public var claimSeconds = 900.0

    // Recovery
    public var bootMainsSeconds = 300.0
    public var bootChargePercent = 35.0
    public var bootWarningSum = 3.0
    public var bootSecondsDefault = 300.0
    public var bootLoadPercent = 30.0
    public var bootUnknown = true
    public var unknownBootLimit = 2.0
    public var unknownBootWindowSeconds = 21600.0
    public var bootSpacingSeconds = 60.0
    public var secondStrikerSeconds = 120.0
    public var coolDown1Seconds = 600.0
    public var coolDown2Seconds = 1800.0
    public var coolDown3Seconds = 3600.0
    public var coolDown4Seconds = 7200.0
    public var coolDown5Seconds = 21600.0
    public var coolDownForgetSeconds = 21600.0
    public var peerWaitSeconds = 600.0
    public var fenceRetrySeconds = 60.0
    public var fenceFirstSeconds = 120.0
    public var confirmedOffSeconds = 3600.0
    public var recordSeconds = 10.0
    public var strikerSilentSeconds = 600.0
    public var memberSeconds = 900.0

    // Maintenance
    public var maintenanceAnnounceSeconds = 300.0
    public var maintenanceEndSeconds = 900.0

    /// Weights that differ from the table, by kind (`fan.failed`), by agent and key (`scan-ipmi/fan2`), or by host,
    /// agent and key (`n1/scan-ipmi/fan2`). The most exact name wins.
    public var weights: [String: Double] = [:]

    public init() {}
}
