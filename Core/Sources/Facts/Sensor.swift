/// One temperature sensor, as one seat sees it.
public struct Sensor: Equatable, Sendable, Codable {
    public struct Past: Hashable, Sendable, Codable {
        public var at: Moment
        /// Degrees Celsius.
        public var value: Double
        public init(at: Moment, value: Double) {
            self.at = at
            self.value = value
        }
    }

    /// The host whose agent reads it.
    public var host: HostName
    public var agent: String
    public var temperature: Observed<Temperature>
    /// Its last readings, the oldest first, the newest being the present one. At most `Sensor.recentLimit`.
    public var recent: [Past]

    /// How many readings the picture carries for each sensor: T8 needs 5 in 60 s, T7 needs 3 and the one before.
    public static let recentLimit = 6

    public init(host: HostName, agent: String, temperature: Observed<Temperature>, recent: [Past] = []) {
        self.host = host
        self.agent = agent
        self.temperature = temperature
        self.recent = recent
    }

    /// Whether it belongs to the room: an environment probe, or a device that is no host's (UPS, PDU, switch).
    public var isOfRoom: Bool { temperature.value.of != .host }
}

/// A fault of a host, as one seat sees it.
public struct HealthReport: Equatable, Sendable, Codable {
    public var host: HostName
    public var agent: String
    public var health: Observed<Health>

    public init(host: HostName, agent: String, health: Observed<Health>) {
        self.host = host
        self.agent = agent
        self.health = health
    }
}
