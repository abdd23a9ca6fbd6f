import Cycle
import Engine
import Facts
import Foundation
import Simulator
import Synchronization

/// Pictures on which a judgement was made in the stories, each as a seat had it: what the metamorphic checks change and
/// judge again.
struct Gathered: Sendable {
    var story: String
    var picture: Picture
    var decision: Decision

    /// New judgements of all stories that take no more than an hour.
    static let all: [Gathered] = Story.all.filter(isShort).flatMap(gather)

    /// At most so many of one story: one that flaps has many alike.
    private static let limit = 6

    private static func isShort(_ story: Story) -> Bool {
        guard let scenario = try? Scenario.parse(story.text) else { return false }
        let seconds = scenario.blocks.reduce(0.0) { sum, block in
            switch block.command {
            case .run(let seconds), .runUntilStopping(_, let seconds), .runUntilRedundant(let seconds): sum + seconds
            default: sum
            }
        }
        return seconds <= 3600
    }

    private static func gather(_ story: Story) -> [Gathered] {
        guard let scenario = try? Scenario.parse(story.text), case .site(let kind)? = scenario.blocks.first?.command else {
            return []
        }
        let kept = Mutex<[Gathered]>([])
        let box = Box(kept)
        var world = World(kind)
        world.onPass = { seat, record, _ in
            guard seat == "n1", record.isNewDecision else { return }
            box.add(Gathered(story: story.name, picture: record.picture, decision: record.decision), limit: limit)
        }
        for block in scenario.blocks.dropFirst() {
            // What a story cannot do is found by its own test.
            guard (try? world.apply(block.command)) != nil else { break }
        }
        return box.all
    }

    /// What a pass leaves in the closure that sees it.
    private final class Box: Sendable {
        private let kept: Mutex<[Gathered]>
        init(_ kept: consuming Mutex<[Gathered]>) { self.kept = kept }
        func add(_ one: Gathered, limit: Int) { kept.withLock { if $0.count < limit { $0.append(one) } } }
        var all: [Gathered] { kept.withLock { $0 } }
    }
}

/// What a decision asks for and refuses, without its words: those list things in the order of the picture.
struct Plan: Hashable, CustomStringConvertible {
    var intents: Set<String>
    var refusals: Set<String>

    init(_ decision: Decision) {
        intents = Set(
            decision.intents.map { intent in
                "\(intent.by): \(intent.rule.rawValue) \(intent.kind.rawValue) \(intent.servers.sorted().joined(separator: ",")) of \(intent.host) to \(intent.to ?? "-")"
            })
        refusals = Set(decision.refusals.map { "\($0.host): \($0.wanted.rawValue) by \($0.rule.rawValue)" })
    }

    var description: String { (intents.sorted() + refusals.sorted()).joined(separator: "; ") }
}

extension Picture {
    /// The picture written down and read again, with each word and each moment changed on the way. That reaches all that a picture
    /// holds, also what is added to it one day.
    func rewritten(word: (String) -> String = { $0 }, moment: (Int64) -> Int64 = { $0 }) throws -> Picture {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        let text = Rewriting.bytes(Array(try encoder.encode(self)), word: word, moment: moment)
        return try JSONDecoder().decode(Picture.self, from: Data(text))
    }
}

enum Rewriting {
    /// Runs of letters and digits are words; those of 13 digits outside a string are moments: the world begins in 2026.
    static func bytes(_ bytes: [UInt8], word: (String) -> String, moment: (Int64) -> Int64) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var run: [UInt8] = []
        func flush() {
            defer { run.removeAll(keepingCapacity: true) }
            if run.count == 13, let number = Int64(String(decoding: run, as: UTF8.self)) {
                out += Array(String(moment(number)).utf8)
            } else if run.count == 2 {
                out += Array(word(String(decoding: run, as: UTF8.self)).utf8)
            } else {
                out += run
            }
        }
        for byte in bytes {
            let isLetter = (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
            if isLetter {
                run.append(byte)
            } else {
                flush()
                out.append(byte)
            }
        }
        flush()
        return out
    }

    /// The nodes' names exchanged.
    static func swapped(_ name: String) -> String { name == "n1" ? "n2" : name == "n2" ? "n1" : name }

    static func mirrored(_ text: String) -> String {
        String(decoding: bytes(Array(text.utf8), word: swapped, moment: { $0 }), as: UTF8.self)
    }
}
