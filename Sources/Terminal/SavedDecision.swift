import Engine
public import Facts
public import FoundationEssentials

/// What `anvil why --picture` writes and `anvil explain` reads: a picture and, where one was made, its decision.
public struct SavedDecision: Codable, Equatable, Sendable {
    /// The form of the file; raised when an older program could no longer read it.
    public static let format = 1

    public var format: Int
    public var picture: Picture
    public var decision: Decision?

    public init(picture: Picture, decision: Decision?) {
        self.format = Self.format
        self.picture = picture
        self.decision = decision
    }

    /// Reads a saved decision, or a bare picture. Throws a `SavedDecisionError`.
    public init(json: Data) throws {
        let decoder = JSONDecoder()
        do {
            if let probe = try? decoder.decode(Probe.self, from: json), let format = probe.format {
                guard format == Self.format else { throw SavedDecisionError.otherFormat(format) }
                self = try decoder.decode(SavedDecision.self, from: json)
            } else {
                self.init(picture: try decoder.decode(Picture.self, from: json), decision: nil)
            }
        } catch let error as DecodingError {
            throw SavedDecisionError.unreadable(Self.sentence(for: error))
        }
    }

    private struct Probe: Decodable { var format: Int? }

    private static func sentence(for error: DecodingError) -> String {
        func place(_ path: [any CodingKey]) -> String {
            let names = path.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }
            return names.isEmpty ? "at the top" : "in " + names.joined(separator: ".").replacing(".[", with: "[")
        }
        switch error {
        case .keyNotFound(let key, let context): return "\"\(key.stringValue)\" is missing \(place(context.codingPath))"
        case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
            return "\(place(context.codingPath)) stands something that is no \(type)"
        case .dataCorrupted(let context):
            return context.codingPath.isEmpty
                ? "it is no JSON" : "\(place(context.codingPath)): \(context.debugDescription)"
        @unknown default: return "it has another form"
        }
    }
}

/// Why a saved picture cannot be replayed.
public enum SavedDecisionError: Error, Equatable {
    case otherFormat(Int)
    case unreadable(String)

    public var sentence: String {
        switch self {
        case .otherFormat(let format):
            "It has form \(format), this program reads form \(SavedDecision.format): use the program that wrote it, or a newer one."
        case .unreadable(let why):
            "It is not a saved picture: \(why). Save one with `anvil why --picture FILE`."
        }
    }
}

/// The answer of `anvil explain`: the picture judged again, beside what was recorded.
public struct Replay: Sendable {
    public var picture: Picture
    public var decision: Decision
    public var recorded: Decision?
    /// Nil when nothing was recorded to compare with.
    public var isSame: Bool? { recorded.map { $0 == decision } }

    public init(_ saved: SavedDecision) {
        picture = saved.picture
        decision = decide(saved.picture)
        recorded = saved.decision
    }

    /// Which parts of the recorded decision the replay does not repeat.
    public var differences: [String] {
        guard let recorded else { return [] }
        let parts: [(name: String, isSame: Bool)] = [
            ("intents", recorded.intents == decision.intents), ("refusals", recorded.refusals == decision.refusals),
            ("findings", recorded.findings == decision.findings), ("alerts", recorded.alerts == decision.alerts),
            ("hosts", recorded.hosts == decision.hosts), ("sources", recorded.sources == decision.sources),
            ("kept node", recorded.kept == decision.kept), ("memory", recorded.memory == decision.memory),
            ("time to look again", recorded.lookAgainAt == decision.lookAgainAt),
        ]
        return parts.filter { !$0.isSame }.map(\.name)
    }
}
