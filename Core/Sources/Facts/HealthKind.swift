/// A kind of fault. Agents may name kinds that are not listed here; those weigh 1 unless the line says otherwise.
public struct HealthKind: RawRepresentable, Hashable, Sendable {
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    init(_ rawValue: String) { self.rawValue = rawValue }

    public static let drivePredicted = HealthKind("drive.predicted")
    public static let driveFailed = HealthKind("drive.failed")
    public static let fanFailed = HealthKind("fan.failed")
    public static let psuFailed = HealthKind("psu.failed")
    public static let psuInputLost = HealthKind("psu.inputLost")
    public static let arrayPartlyDegraded = HealthKind("array.partlyDegraded")
    public static let arrayDegraded = HealthKind("array.degraded")
    public static let arrayFailed = HealthKind("array.failed")
    public static let memoryCorrectable = HealthKind("memory.correctable")
    public static let memoryUncorrectable = HealthKind("memory.uncorrectable")
    public static let linkFailed = HealthKind("link.failed")
    public static let controllerBattery = HealthKind("controller.battery")
    public static let heatWarning = HealthKind("heat.warning")
    public static let other = HealthKind("other")
}

extension HealthKind: Codable {
    public init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

/// How much each kind of fault weighs. The one table of default weights; a site can override each.
public struct HealthWeight: Sendable {
    public var kind: HealthKind
    /// The higher, the worse; two nodes that differ by 2 change places.
    public var weight: Double
    /// Why it weighs this much.
    public var because: String

    public static let defaults: [HealthWeight] = [
        .init(.drivePredicted, 1, "a prediction; the array still has all its drives"),
        .init(
            .driveFailed, 1, "the array's own state carries the loss of redundancy; a drive alone adds no more than a prediction"),
        .init(.fanFailed, 5, "cooling is redundant, the next fan may not be"),
        .init(.psuFailed, 5, "the other supply carries all, the next one may not"),
        .init(
            .psuInputLost, 5,
            "as a failed supply while its source is good; while the source is bad or unknown it weighs 0, that is the power rules'"
        ),
        .init(.arrayPartlyDegraded, 5, "some redundancy is left"),
        .init(.arrayDegraded, 10, "one more drive and the data of this node is gone: worse than any single fan or supply"),
        .init(.arrayFailed, 20, "the data of this node is gone: worse than a degraded array and a fan together"),
        .init(.memoryUncorrectable, 5, "a server may crash at any moment"),
        .init(.memoryCorrectable, 1, "corrected; a hint of what may come"),
        .init(.linkFailed, 1, "one link of a redundant pair; the other carries all"),
        .init(.controllerBattery, 5, "writes are slow or, without the battery, at risk"),
        .init(.heatWarning, 1, "T1: warnings at or under the limit; never moves a server alone"),
        .init(.other, 1, "a fault of a kind that the table does not know"),
    ]

    init(_ kind: HealthKind, _ weight: Double, _ because: String) {
        self.kind = kind
        self.weight = weight
        self.because = because
    }

    static let byKind: [HealthKind: Double] = Dictionary(uniqueKeysWithValues: defaults.map { ($0.kind, $0.weight) })

    /// The default weight of a kind.
    public static func weight(of kind: HealthKind) -> Double {
        byKind[kind] ?? byKind[.other] ?? 1
    }
}
