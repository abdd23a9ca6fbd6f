import FoundationEssentials

/// One event of the stream, as it is written.
enum ServerEvent: Sendable, Equatable {
    struct Hello: Codable, Sendable, Equatable {
        var rev: Int
        var now: Int64
        var period: Double
        var staleAfter: Double
        var build: String
        var rate: Double
        var passAge: Double
        var stale: Bool
    }
    struct PatchPart: Codable, Sendable, Equatable {
        var id: String
        var html: String
    }
    struct Patch: Codable, Sendable, Equatable {
        var rev: Int
        var now: Int64
        var parts: [PatchPart]
    }
    struct Beat: Codable, Sendable, Equatable {
        var rev: Int
        var now: Int64
        var passAge: Double
        var rate: Double
        var stale: Bool
    }
    struct Say: Codable, Sendable, Equatable {
        var level: String
        var text: String
        /// For the tab.
        var title: String
    }
    struct Reset: Codable, Sendable, Equatable { var why: String }
    struct Bye: Codable, Sendable, Equatable {
        var why: String
        /// Come back after so many seconds.
        var after: Double
    }

    case hello(Hello, retryMilliseconds: Int)
    case patch(Patch)
    case beat(Beat)
    case say(Say)
    case reset(Reset)
    case bye(Bye)

    var text: String {
        switch self {
        case .hello(let data, let retry): "retry: \(retry)\n" + Self.frame("hello", data)
        case .patch(let data): "id: \(data.rev)\n" + Self.frame("patch", data)
        case .beat(let data): Self.frame("beat", data)
        case .say(let data): Self.frame("say", data)
        case .reset(let data): Self.frame("reset", data)
        case .bye(let data): Self.frame("bye", data)
        }
    }

    /// JSON has no raw line ends, so one `data:` line is enough.
    private static func frame(_ name: String, _ data: some Encodable) -> String {
        "event: \(name)\ndata: \(jsonText(data))\n\n"
    }
}

/// JSON with sorted keys. All that is encoded here is plain values: encoding them cannot fail, and if it ever did, the
/// reader is told instead of being shown half of it.
func jsonText(_ value: some Encodable, pretty: Bool = false) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = pretty ? [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes] : [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    do {
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    } catch {
        return "{\"error\":\"this could not be written as JSON\"}"
    }
}
