/// A number that was measured, with how far the truth may be from it.
public struct Measured: Hashable, Sendable, Codable {
    public var value: Double
    /// The truth lies within `value` plus and minus this, in the same unit.
    public var error: Double

    public init(_ value: Double, error: Double) {
        self.value = value
        self.error = error
    }

    /// The middle of some measurements and half their spread; nil of none. One alone is no spread: half of it.
    public init?(of values: [Double]) {
        guard let least = values.min(), let most = values.max() else { return nil }
        self.init((least + most) / 2, error: values.count == 1 ? least / 2 : (most - least) / 2)
    }
}
