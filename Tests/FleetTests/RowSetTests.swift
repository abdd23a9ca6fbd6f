import Postgres
import StoreLab
import Testing

@testable import Fleet

/// The check that chaos ends with can fail: each fault is made by hand, and must be told.
@Suite("The check of chaos")
struct RowSetTests {
    let one: Sample
    let other: Sample
    let passes = (0..<4).map { ChaosPass(host: "n1", number: $0) }

    init() async throws {
        one = try await Sample()
        other = try await Sample()
        for sample in [one, other] {
            for pass in passes { try await sample.record(pass) }
        }
    }

    @Test("Databases that hold the same, and all that was recorded, are told to be well")
    func well() async throws {
        let differences = try await RowSets.differences([one.connection, other.connection])
        let faults = try await RowSets.faults(one.connection, expected: passes)
        #expect(differences.isEmpty && faults.isEmpty, "two equal databases are told to be wrong: \(differences + faults)")
    }

    @Test(
        "A row that is missing, changed or there twice is told",
        arguments: [
            "DELETE FROM anvil.history WHERE at = (SELECT max(at) FROM anvil.history)",
            "UPDATE anvil.history SET value = value + 1 WHERE at = (SELECT min(at) FROM anvil.history)",
            "INSERT INTO anvil.events SELECT seat, at, kind, key, n + 1, wall, level, host, text FROM anvil.events LIMIT 1",
            "DELETE FROM anvil.passes WHERE at = (SELECT max(at) FROM anvil.passes)",
            "INSERT INTO anvil.passes SELECT seat, at + 1, wall, heard, boot, uptime, took FROM anvil.passes LIMIT 1",
        ])
    func wrong(sql: String) async throws {
        try await other.connection.execute(sql)
        let differences = try await RowSets.differences([one.connection, other.connection])
        #expect(!differences.isEmpty, "two databases that differ are told to be the same after: \(sql)")
        let faults = try await RowSets.faults(other.connection, expected: passes)
        #expect(!faults.isEmpty, "what was acknowledged is not there as it was, and nobody says so, after: \(sql)")
    }

    @Test("A pass that was acknowledged and is in no database is told")
    func lostEverywhere() async throws {
        let more = passes + [ChaosPass(host: "n1", number: 9)]
        let faults = try await RowSets.faults(one.connection, expected: more)
        #expect(faults.contains { $0.contains("pass") }, "a lost pass is not told: \(faults)")
    }

    @Test("A kind of trouble that came often and never hit anything is told")
    func tally() {
        var tally = ChaosTally()
        for number in 0..<ChaosTally.patience {
            tally.note(.fullDisk, wasFelt: false)
            tally.note(.killServer, wasFelt: number == 3)
        }
        tally.note(.clockJump, wasFelt: false)
        #expect(tally.faults.count == 1 && tally.faults.first?.contains("'full disk'") == true, "it is told: \(tally.faults)")
        #expect(tally.words.contains("kill -9 of PostgreSQL 1 of 10"), "the tally is told as: \(tally.words)")
    }

    @Test("The same seed plays the same rounds")
    func seeded() {
        let rounds = (0..<50).map { ChaosRound(number: $0, seed: 5, databases: 3, canFillDisk: true) }
        #expect(rounds == (0..<50).map { ChaosRound(number: $0, seed: 5, databases: 3, canFillDisk: true) })
        let kinds = Set(rounds.map(\.kind))
        #expect(kinds.count == ChaosRound.Kind.allCases.count, "in 50 rounds only \(kinds.count) kinds of fault come")
        #expect(
            rounds != (0..<50).map { ChaosRound(number: $0, seed: 6, databases: 3, canFillDisk: true) },
            "the seed changes nothing")
    }
}

extension Sample {
    /// The rows that ScanCore's store and sender would make of it.
    fileprivate func record(_ pass: ChaosPass) async throws {
        let changes = pass.values.sorted { $0.key < $1.key }.map { key, value in
            #"{"agent":"scan-chaos","kind":"reading","key":"host/\#(key)","part":"","shape":"number","value":\#(value)}"#
        }
        let event =
            #"{"at":\#(pass.at),"wall":1,"level":1,"host":"n1","kind":"chaos","key":"pass","text":"pass \#(pass.number)"}"#
        let text = """
            {"at":\(pass.at),"wall":1,"boot":"b","uptime":1,"took":1,"history":[\(changes.joined(separator: ","))],"events":[\(event)]}
            """
        try await connection.execute("SELECT anvil.record_pass('x', $1, $2::jsonb)", [.text(pass.host), .text(text)])
    }
}
