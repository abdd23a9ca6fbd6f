import AgentKit
import Agents
import Facts
import Testing

/// Whatever a device says, an agent either gives lines that make sense or fails with words; it never crashes.
struct GarbledInputTests {
    @Test("an agent fed with broken-off or garbled input gives sensible lines or an error", arguments: CaseTests.Case.all)
    func survives(_ one: CaseTests.Case) async throws {
        let agent = try #require(BuiltInAgents.all.first { $0.description.name == one.agent })
        for seed in 0..<40 as Range<UInt64> {
            let garbler = Garbler(seed: seed)
            let probe = try AgentMain.probe(replaying: one.folder) { garbler.garble($0, name: $1) }
            let result: ScanResult
            do { result = try await AgentMain.result(of: agent, probe, .test()) } catch is AgentFailure { continue }
            #expect(
                result.lines.nonsense.isEmpty,
                "\(one.testDescription), garbled with seed \(seed), prints nonsense: \(result.lines.nonsense.prefix(3))")
        }
    }
}

/// Spoils text: cuts it off, drops or repeats lines, overwrites bytes. The same seed spoils the same way.
struct Garbler: Sendable {
    var seed: UInt64

    func garble(_ bytes: [UInt8], name: String) -> [UInt8] {
        var chance = Chance(state: seed &* 6_364_136_223_846_793_005 &+ name.utf8.reduce(1) { $0 &* 31 &+ UInt64($1) })
        guard !bytes.isEmpty, chance.below(3) > 0 else { return bytes }
        var text = bytes
        switch chance.below(5) {
        case 0: text = Array(text.prefix(chance.below(text.count)))
        case 1:
            for _ in 0...chance.below(12) { text[chance.below(text.count)] = UInt8(chance.below(256)) }
        case 2:
            var lines = text.split(separator: 10, omittingEmptySubsequences: false)
            lines.remove(at: chance.below(lines.count))
            text = Array(lines.joined(separator: [10]))
        case 3: text += text
        default:
            // Numbers become absurd ones.
            let absurd = ["-1", "65535", "99999999999999999999", "nan", "1e309", "-6437.0", "0x7f", "", "4294967295"]
            var result: [UInt8] = []
            for byte in text {
                let isDigit = (48...57).contains(byte)
                result += isDigit && chance.below(9) == 0 ? Array(absurd[chance.below(absurd.count)].utf8) : [byte]
            }
            text = result
        }
        return text
    }
}

struct Chance {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return limit > 0 ? Int((state >> 33) % UInt64(limit)) : 0
    }
}
