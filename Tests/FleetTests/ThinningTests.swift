import Postgres
import PostgresFixture
import Testing

@testable import Fleet

/// Retention in a real PostgreSQL: what is left of history, and that nothing is lost or counted twice on the way.
@Suite("Thinning of history")
struct ThinningTests {
    static let late = Sample.start + 16 * Sample.day

    @Test("A minute keeps the lowest, the highest, the mean over time, the last value and how many there were")
    func minute() async throws {
        let sample = try await Sample()
        for (second, value) in [(0, 20.0), (30, 40.0), (45, 10.0)] {
            try await sample.pass(at: Sample.start + Int64(second) * 1000, ["t": value])
        }
        try await sample.thin(asOf: Self.late)
        let row = try await sample.connection.query("SELECT low, high, mean, last, count, at FROM anvil.minutes")
        #expect(row.count == 1, "three changes in one minute became \(row.count) minutes")
        #expect(row.first?.double(0) == 10 && row.first?.double(1) == 40, "lowest and highest are not 10 and 40: \(row)")
        #expect(row.first?.double(2) == 22.5, "30 s of 20, 15 s of 40 and 15 s of 10 have the mean \(row.first?.double(2) ?? 0)")
        #expect(row.first?.double(3) == 10 && row.first?.int(4) == 3, "last value and count are not 10 and 3: \(row)")
        #expect(try await sample.number("SELECT count(*) FROM anvil.history") == 0, "raw rows of a thinned day are still there")
    }

    @Test("Hours are made of minutes, and a value that held between them counts for as long as it held")
    func hour() async throws {
        let sample = try await Sample()
        try await sample.pass(at: Sample.start, ["t": 10])
        try await sample.pass(at: Sample.start + 1_800_000, ["t": 30])
        try await sample.thin(asOf: Sample.start + 120 * Sample.day)
        let row = try await sample.connection.query("SELECT low, high, mean, last, count FROM anvil.hours")
        #expect(row.count == 1, "two changes in one hour became \(row.count) hours")
        #expect(row.first?.double(2) == 20, "half an hour of 10 and one of 30 have the mean \(row.first?.double(2) ?? 0)")
        #expect(row.first?.int(4) == 2, "an hour of two changes counts \(row.first?.int(4) ?? 0)")
        #expect(try await sample.number("SELECT count(*) FROM anvil.minutes") == 0, "minutes of a thinned week are still there")
    }

    @Test("Two databases that thin in pieces of different size, at different times, hold the same bins")
    func same() async throws {
        let (one, other) = (try await Sample(), try await Sample())
        for sample in [one, other] {
            for step in 0..<200 {
                let host = step % 3 == 0 ? "n1" : "n2"
                let value = Double(step * 7 % 31) / 10
                try await sample.pass(at: Sample.start + Int64(step) * 17_003, host: host, value)
            }
        }
        try await one.thin(asOf: Self.late, rows: 1)
        try await other.thin(asOf: Self.late + 30 * Sample.day)
        let (left, right) = (try await one.rows("minutes"), try await other.rows("minutes"))
        #expect(!left.isEmpty && left == right, "the bins differ: \(left.count) and \(right.count) rows")
    }

    @Test("A row that comes while its day is being thinned is in the bins too")
    func meanwhile() async throws {
        let sample = try await Sample()
        try await sample.pass(at: Sample.start, ["t": 1])
        try await sample.thin(asOf: Self.late, steps: 1)
        try await sample.pass(at: Sample.start + 600_000, ["t": 5])
        let said = try await sample.thin(asOf: Self.late)
        let sum = try await sample.number("SELECT sum(count) FROM anvil.minutes")
        #expect(sum == 2, "of two raw rows \(sum) are in the bins; it said \(said)")
        #expect(try await sample.number("SELECT count(*) FROM anvil.thinning") == 0, "thinning never ended: \(said)")
    }

    @Test("A pass that comes after its day is gone is thinned later; one that comes twice is counted once")
    func afterwards() async throws {
        let sample = try await Sample()
        try await sample.pass(at: Sample.start, ["t": 1])
        try await sample.pass(at: Sample.start + 60_000, ["t": 2])
        try await sample.thin(asOf: Self.late)
        let before = try await sample.rows("minutes")
        let again = "INSERT INTO anvil.history SELECT seat, series, at, last, NULL FROM anvil.minutes WHERE at = $1"
        try await sample.connection.execute("SELECT anvil.make_partition('history', $1)", [.int(Sample.start)])
        try await sample.connection.execute(again, [.int(Sample.start)])
        try await sample.pass(at: Sample.start + 120_000, ["t": 3])
        try await sample.thin(asOf: Self.late)
        let after = try await sample.rows("minutes")
        #expect(after.count == 3 && after.starts(with: before), "what came late changed what was there: \(after)")
    }

    @Test("An alert that stands outlives the partition in which it was set")
    func standing() async throws {
        let sample = try await Sample()
        func alert(_ key: String, _ change: String) -> String {
            #","alerts":[{"key":"\#(key)","change":"\#(change)","alert":"{}","since":1}]"#
        }
        try await sample.pass(at: Sample.start, more: alert("stands", "set"))
        try await sample.pass(at: Sample.start + 1, more: alert("over", "set"))
        try await sample.pass(at: Sample.start + 2, more: alert("over", "clear"))
        let said = try await sample.thin(asOf: Sample.start + 800 * Sample.day)
        let keys = try await sample.connection.query("SELECT DISTINCT key, change FROM anvil.alerts").map(\.cells)
        #expect(keys == [["stands", "set"]], "after two years the alerts are \(keys); it said \(said)")
        let open = try await sample.connection.query("SELECT key FROM anvil.standing WHERE change <> 'clear'").map(\.cells)
        #expect(open == [["stands"]], "the alerts that stand are \(open)")
    }

    @Test("A digest of rows that are gone is gone too")
    func digests() async throws {
        let sample = try await Sample()
        try await sample.pass(at: Sample.start, ["t": 1])
        try await sample.thin(asOf: Self.late)
        let left = try await sample.number(
            "SELECT count(*) FROM anvil.digests WHERE name IN ('history', 'passes') AND bucket > 0")
        #expect(left == 0, "\(left) digests tell of rows that were thinned: a resync would bring them back")
    }

    @Test("Nobody waits for thinning: a reader that holds the table makes it let go and try again")
    func locks() async throws {
        let sample = try await Sample()
        try await sample.pass(at: Sample.start, ["t": 1])
        try await sample.thin(asOf: Self.late, steps: 1)
        let reader = try await Connection.open(sample.address)
        try await reader.execute("BEGIN")
        _ = try await reader.query("SELECT count(*) FROM anvil.history")
        var refusal: PostgresError?
        do { try await sample.thin(asOf: Self.late, steps: 1) } catch let error as PostgresError { refusal = error }
        #expect(refusal != nil, "thinning took a table away from under a reader")
        try await reader.execute("COMMIT")
        try await sample.thin(asOf: Self.late)
        #expect(try await sample.number("SELECT count(*) FROM anvil.history") == 0, "it did not try again")
        reader.close()
    }
}

extension Sample {
    fileprivate func pass(at: Int64, host: String, _ value: Double) async throws {
        try await pass("x", host, at: at, ["t": value])
    }
}
