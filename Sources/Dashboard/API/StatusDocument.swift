import Engine
import Facts
import Store

/// `GET /api/v1/status`: the same states as the page, for machines.
struct StatusDocument: Codable, Sendable, Equatable {
    struct HostEntry: Codable, Sendable, Equatable {
        var name: String
        var role: String
        var state: String
        var word: String
        var risk: Double?
        var power: String?
        var holdUpSeconds: Double?
        var needSeconds: Double?
        var hottestCelsius: Double?
        var servers: [String]
    }
    struct SourceEntry: Codable, Sendable, Equatable {
        var name: String
        var state: String
        var word: String
        var chargePercent: Double?
        var runtimeSeconds: Double?
    }
    struct CordEntry: Codable, Sendable, Equatable {
        var host: String
        var psu: Int
        var source: String
        var state: String
    }
    struct AlertEntry: Codable, Sendable, Equatable {
        var level: String
        var key: String
        var text: String
        var since: Int64
        var causedBy: String?
    }

    var anvil: String
    var seat: String
    /// Milliseconds since 1970 UTC.
    var now: Int64
    var passAt: Int64
    var passAgeSeconds: Double
    var isStale: Bool
    var isSimulation: Bool
    var observingOnly: Bool
    var sentence: Sentence
    var hosts: [HostEntry]
    var sources: [SourceEntry]
    var cords: [CordEntry]
    var alerts: [AlertEntry]

    init(_ snapshot: Snapshot) {
        anvil = snapshot.anvil
        seat = snapshot.picture.seat
        now = snapshot.now.milliseconds
        passAt = snapshot.passAt.milliseconds
        passAgeSeconds = snapshot.passAgeSeconds
        isStale = snapshot.isStale
        isSimulation = snapshot.isSimulation
        observingOnly = snapshot.isObservingOnly
        sentence = snapshot.said
        hosts = snapshot.picture.hosts.map { host in
            let state = snapshot.state(of: host)
            let told = snapshot.assessment(host.name)
            return HostEntry(
                name: host.name, role: host.role.rawValue, state: state.look.rawValue, word: state.word, risk: told?.risk,
                power: told?.power.rawValue, holdUpSeconds: told?.holdUpSeconds, needSeconds: told?.needSeconds,
                hottestCelsius: told?.heat.hottestCelsius, servers: told?.servers ?? [])
        }
        sources = snapshot.picture.sources.map { source in
            let state = snapshot.state(of: source.name)
            return SourceEntry(
                name: state.name, state: state.kind.rawValue, word: state.word, chargePercent: state.chargePercent,
                runtimeSeconds: state.runtimeSeconds)
        }
        cords = snapshot.picture.cords.map {
            CordEntry(host: $0.host, psu: $0.psu, source: $0.source, state: snapshot.state(of: $0).kind.rawValue)
        }
        alerts = snapshot.openAlerts.map {
            AlertEntry(
                level: $0.alert.level.rawValue, key: $0.alert.key, text: $0.alert.text, since: $0.since.milliseconds,
                causedBy: $0.alert.causedBy)
        }
    }
}
