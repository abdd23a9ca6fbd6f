public import AgentKit
public import Facts

/// UPSes, by Network UPS Tools: asks upsd itself, over its own protocol.
public enum ScanNut: Agent {
    public static let description = AgentDescription(
        name: "scan-nut", about: "UPSes, as Network UPS Tools (upsd) tells of them", periodSeconds: 5, timeLimitSeconds: 15,
        settings: [
            AgentSetting(
                name: "hosts", type: "list", default: "localhost",
                about: "where upsd listens: HOST, HOST:PORT, UPS@HOST or NAME=UPS@HOST:PORT; NAME is the UPS's name in the wiring"
            ),
            AgentSetting(name: "ignore", type: "list", about: "UPSes that are left out; a * at the end stands for the rest"),
            AgentSetting(
                name: "upsWarningCelsius", type: "number", unit: "C", default: "50", about: "inside a UPS that names no limit"),
            AgentSetting(
                name: "upsCriticalCelsius", type: "number", unit: "C", default: "60", about: "inside a UPS that names no limit"),
            AgentSetting(
                name: "roomWarningCelsius", type: "number", unit: "C", default: "32", about: "for a probe that names no limit"),
            AgentSetting(
                name: "roomCriticalCelsius", type: "number", unit: "C", default: "40", about: "for a probe that names no limit"),
        ])

    static let answerSeconds = 4.0

    public static func scan(_ probe: Probe, _ input: AgentInput) async throws -> ScanResult {
        let settings = try NutSettings(input)
        let answers = await NutReader(probe: probe).ask(settings.servers)
        let heard = answers.filter { $0.problem == nil }
        if heard.isEmpty, let first = answers.first, let problem = first.problem {
            guard settings.isConfigured || problem != NutReader.refused else {
                return .nothing("no upsd listens on \(first.server.peer)")
            }
            throw AgentFailure.unreachable("upsd on \(first.server.peer)", because: problem)
        }
        let lines = try NutLines(input: input, settings: settings).lines(for: answers)
        return lines.isEmpty ? .nothing("upsd knows no UPS") : .lines(lines)
    }
}

/// The settings, checked.
struct NutSettings {
    var servers: [NutServer]
    var isConfigured: Bool
    var ignored: NamePatterns
    var ups: HeatLimits
    var room: HeatLimits

    init(_ input: AgentInput) throws {
        let hosts = try input.list("hosts", default: [])
        isConfigured = !hosts.isEmpty
        servers = try NutServer.group(hosts.isEmpty ? ["localhost"] : hosts)
        ignored = NamePatterns(patterns: try input.list("ignore", default: []))
        ups = try HeatLimits(input, "upsWarningCelsius", 50, "upsCriticalCelsius", 60)
        room = try HeatLimits(input, "roomWarningCelsius", 32, "roomCriticalCelsius", 40)
    }
}

/// One upsd, and which of its UPSes are wanted under which names.
struct NutServer: Hashable, Sendable {
    var host: String
    var port: Int
    /// The names in the wiring by upsd's names; empty: all, under upsd's own names.
    var names: [String: String] = [:]

    var peer: String { "\(host):\(port)" }

    /// Reads `HOST`, `HOST:PORT`, `UPS@HOST`, `NAME=UPS@HOST:PORT`, and puts those of one upsd together.
    static func group(_ texts: [String]) throws -> [NutServer] {
        var servers: [NutServer] = []
        for text in texts {
            let right = "HOST, HOST:PORT, UPS@HOST or NAME=UPS@HOST:PORT"
            let wrong = AgentFailure.setting("hosts", found: "\"\(text)\"", right: right)
            let (name, rest) = text.halves(at: "=") ?? ("", text.trimmed)
            let (ups, place) = rest.halves(at: "@") ?? ("", rest)
            guard !place.isEmpty, !place.contains(where: \.isWhitespace), name.isEmpty || !ups.isEmpty else { throw wrong }
            guard var server = NutServer(place: place) else { throw wrong }
            if let index = servers.firstIndex(where: { $0.peer == server.peer }) { server = servers.remove(at: index) }
            if !ups.isEmpty { server.names[ups] = name.isEmpty ? ups : name }
            servers.append(server)
        }
        return servers
    }

    private init?(place: String) {
        port = 3493
        host = place
        if place.hasPrefix("["), let (address, rest) = place.dropFirst().halves(at: "]") {
            host = address
            guard rest.isEmpty || rest.hasPrefix(":") else { return nil }
            if !rest.isEmpty { guard takePort(String(rest.dropFirst())) else { return nil } }
        } else if place.count(where: { $0 == ":" }) == 1, let (name, number) = place.halves(at: ":") {
            host = name
            guard takePort(number), !name.isEmpty else { return nil }
        }
    }

    private mutating func takePort(_ text: String) -> Bool {
        guard let number = Int(text), (1...65_535).contains(number) else { return false }
        port = number
        return true
    }
}
