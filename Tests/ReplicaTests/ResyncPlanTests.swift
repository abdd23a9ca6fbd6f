import Replica
import Testing

@Suite("Plan of a resync")
struct ResyncPlanTests {
    static let hour = Place.hourMilliseconds
    static let start: Int64 = 1_790_000_000_000 / hour * hour

    /// Two databases of one fleet, each of which missed some passes.
    static func diverged(_ chance: inout Chance) -> (ToyDatabase, ToyDatabase) {
        var (left, right) = (ToyDatabase(), ToyDatabase())
        let lost = Double.random(in: 0...0.6, using: &chance)
        for seat in 1...Int64.random(in: 1...3, using: &chance) {
            for pass in 0..<Int64.random(in: 0...60, using: &chance) {
                let at = start + pass * 100_000 + pass % 7 * Place.monthMilliseconds
                var rows = [ToyRow(seat: seat, table: "passes", at: at, number: 0)]
                for number in 0..<Int64.random(in: 0...3, using: &chance) {
                    rows.append(ToyRow(seat: seat, table: "history", at: at, number: number))
                }
                if Double.random(in: 0...1, using: &chance) >= lost { left.rows.formUnion(rows) }
                if Double.random(in: 0...1, using: &chance) >= lost { right.rows.formUnion(rows) }
            }
            let now = ToyRow(seat: seat, table: "facts", at: 0, number: Int64.random(in: 0...2, using: &chance))
            if Bool.random(using: &chance) { left.rows.insert(now) } else { right.rows.insert(now) }
        }
        return (left, right)
    }

    @Test("copies what the slow way copies, whatever the two lack", arguments: 0..<300)
    func likeTwin(seed: Int) {
        var chance = Chance(state: UInt64(seed))
        let (left, right) = Self.diverged(&chance)
        let kept = KeptSince(seed % 3 == 0 ? ["history": Self.start + Int64(seed % 4) * 1_700_000] : [:])
        let whole = KeptSince().both(kept)
        var resync = ToyResync(left, right, whole)
        resync.run()
        let (wantedLeft, wantedRight) = Twin.united(left, right, whole)
        #expect(resync.left == wantedLeft, "after a resync (seed \(seed)) the left database differs from comparing all rows")
        #expect(resync.right == wantedRight, "after a resync (seed \(seed)) the right database differs from comparing all rows")
        #expect(resync.left.rows.isSuperset(of: left.rows), "a resync deleted rows (seed \(seed))")
        let again = resync.run()
        #expect(again == 0, "a second resync finds something to do although both are equal (seed \(seed))")
    }

    @Test("goes on from every half-done state", arguments: 0..<60)
    func cutOff(seed: Int) {
        var chance = Chance(state: UInt64(seed) &+ 1000)
        let (left, right) = Self.diverged(&chance)
        let wanted = Twin.united(left, right, KeptSince()).0
        var whole = ToyResync(left, right)
        for done in 0...whole.run() {
            var resync = ToyResync(left, right)
            resync.run(batches: done)
            resync.run()
            #expect(
                resync.left == wanted && resync.right == wanted,
                "a resync that was cut off after \(done) batches does not end with all rows in both (seed \(seed))")
        }
    }

    @Test("a pass is never half there between two batches", arguments: 0..<60)
    func whole(seed: Int) {
        var chance = Chance(state: UInt64(seed) &+ 5000)
        let (left, right) = Self.diverged(&chance)
        let all = left.rows.union(right.rows)
        var whole = ToyResync(left, right)
        for done in 0...whole.run() {
            var resync = ToyResync(left, right)
            resync.run(batches: done)
            for side in [resync.left, resync.right] {
                for pass in side.rows where pass.at > 0 {
                    let there = side.rows.filter { $0.at == pass.at && $0.seat == pass.seat }.count
                    let wanted = all.filter { $0.at == pass.at && $0.seat == pass.seat }.count
                    #expect(there == wanted, "after \(done) batches a pass has \(there) of its \(wanted) rows (seed \(seed))")
                }
            }
        }
    }

    @Test("the cost follows the difference, not the history")
    func cost() {
        var left = ToyDatabase()
        for pass in 0..<5000 {
            left.rows.insert(ToyRow(seat: 1, table: "passes", at: Self.start + Int64(pass) * 5000, number: 0))
        }
        var right = left
        for pass in [17, 800, 801, 4999] {
            right.rows.remove(ToyRow(seat: 1, table: "passes", at: Self.start + Int64(pass) * 5000, number: 0))
        }
        var resync = ToyResync(left, right)
        resync.run()
        #expect(resync.right == left, "four missing passes were not all brought back")
        #expect(resync.rowsSent == 4, "for 4 missing rows \(resync.rowsSent) were sent")
    }

    @Test("rows that are missing without their pass, and rows that say something else, are found as well")
    func content() {
        var (left, right) = (ToyDatabase(), ToyDatabase())
        for pass in 0..<40 as Range<Int64> {
            let at = Self.start + pass * 60_000
            for side in [true, false] {
                var rows = [ToyRow(seat: 1, table: "passes", at: at, number: 0)]
                if side || pass != 12 { rows.append(ToyRow(seat: 1, table: "history", at: at, number: 1)) }
                // One row in its place says something else in each.
                rows.append(ToyRow(seat: 1, table: "history", at: at, number: pass == (side ? 7 : 30) ? 100 : 2))
                if side { left.rows.formUnion(rows) } else if pass != 20 { right.rows.formUnion(rows) }
            }
        }
        let all = left.rows.union(right.rows)
        var resync = ToyResync(left, right)
        resync.run()
        #expect(resync.left.rows == all && resync.right.rows == all, "rows that differ beside a missing pass were left out")
        #expect(resync.rowsSent <= 20, "for 8 rows that differ \(resync.rowsSent) were sent")
    }

    @Test("of an hour in which one row is missing or says something else, only its share of the series is read")
    func shares() {
        let row = ToyRow(seat: 1, table: "history", at: Self.start + Self.hour, number: 5)
        var (left, right) = (ToyDatabase(), ToyDatabase())
        for number in 0..<64 as Range<Int64> {
            left.rows.insert(ToyRow(seat: 1, table: "history", at: row.at, number: number))
            right.rows.insert(ToyRow(seat: 1, table: "history", at: row.at, number: number))
        }
        right.rows.remove(row)
        let shares = Shares(left: left.shares(of: row.hour, isOld: false), right: right.shares(of: row.hour, isOld: false))
        #expect(shares == Shares(bits: 1 << (row.series & 15)), "one missing row is looked for in the shares \(shares.bits)")
        let unknown = Shares(left: nil, right: right.shares(of: row.hour, isOld: false))
        #expect(unknown == .all, "an hour without shares is not read whole")
        #expect(Shares(left: [1], right: [1]) == .all, "digests that changed meanwhile hide rows")
        let read = left.within([row.hour], Self.hour, by: 1, [row.hour: shares])
        #expect(read.values.map(\.count) == [4], "more is read than one share of sixteen")
    }

    @Test("what one side has thinned by retention is not brought back, and is no difference")
    func retention() {
        let old = ToyRow(seat: 1, table: "history", at: Self.start, number: 1)
        let new = ToyRow(seat: 1, table: "history", at: Self.start + 3 * Self.hour, number: 2)
        let kept = KeptSince(["history": Self.start + Self.hour]).both(KeptSince(["history": Self.start + 1]))
        var resync = ToyResync(ToyDatabase(rows: [old, new]), ToyDatabase(), kept)
        resync.run()
        #expect(resync.right.rows == [new], "rows that retention removed were brought back, or newer ones were not")
        #expect(resync.left.rows == [old, new], "a resync deleted what only one side had")
        #expect(resync.run() == 0, "thinned rows are taken for missing ones")
    }

    @Test("an hour that one side lacks wholly is copied by its digest alone")
    func wholeHour() {
        let places = (0..<48).map { Place(seat: 1, table: "history", start: Self.start + Int64($0) * Self.hour) }
        let left = Dictionary(uniqueKeysWithValues: places.map { ($0, Digest(count: 5, sum: 77)) })
        let hours = ResyncPlan.hours(left: left, right: [:], kept: KeptSince())
        #expect(hours.unclear.isEmpty, "hours that only one side has were to be looked at row by row")
        #expect(hours.transfers.allSatisfy { $0.giver == .left && $0.isNew }, "the empty side gives, or its rows are looked for")
    }
}
