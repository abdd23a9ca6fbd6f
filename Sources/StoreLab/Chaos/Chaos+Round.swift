import Glibc
import Postgres
import PostgresFixture
import Remote

/// One round: what happens to whom while hosts write, and how all comes together again.
extension Chaos {
    /// Gives whether the trouble really hit something, as far as that can be seen from outside.
    func play(_ round: ChaosRound) async throws -> Bool {
        if round.kind == .oldBackup { try await databases[round.victim].backUp() }
        if round.kind == .clockJump {
            nextNumber += round.skip
            writers[round.number % writers.count].wallAheadMilliseconds = round.wallAheadMilliseconds
        }
        if round.kind == .linksDown {
            for database in databases where database !== databases[round.victim] { database.proxy.become(.closed) }
        }
        let numbers = Array(nextNumber..<nextNumber + round.passes)
        nextNumber += round.passes
        // The disk is full before the first byte, every other trouble falls into the midst of the writing.
        if round.kind == .fullDisk { databases[round.victim].fillDisk() }
        for writer in writers { writer.order(numbers) }
        var wasFelt = try await strike(round)
        for writer in writers { try writer.collect() }
        if round.kind == .fullDisk { wasFelt = await databases[round.victim].isFull() }
        if round.kind == .linksDown || round.kind == .cutResync {
            for writer in writers { wasFelt = try writer.forget() > 0 || wasFelt }
        }
        for database in databases { try database.heal() }
        for writer in writers { try writer.heal() }
        return try await makeEqual(round) || wasFelt
    }

    private func strike(_ round: ChaosRound) async throws -> Bool {
        let victim = databases[round.victim]
        usleep(UInt32(round.milliseconds * 1000))
        switch round.kind {
        case .killServer:
            victim.server.kill()
            return !victim.isUp
        case .cutWriter:
            victim.proxy.become(.cut(afterBytes: round.bytes))
            return false
        case .killWriter:
            let writer = writers[round.number % writers.count]
            writer.kill()
            try writer.start()
            return true
        case .cutResync:
            victim.proxy.become(.closed)
            return false
        case .twoResyncs: return try await resyncTwice()
        case .clockJump: return round.skip > 0 || round.wallAheadMilliseconds != 0
        case .fullDisk, .oldBackup, .linksDown: return false
        }
    }

    /// What the outbox no longer has comes by resync, and so does what a restored database has lost. Gives whether this is
    /// where the trouble was felt.
    private func makeEqual(_ round: ChaosRound) async throws -> Bool {
        let victim = databases[round.victim]
        switch round.kind {
        case .oldBackup:
            let before = try await victim.passes()
            try await victim.restore()
            let isOlder = try await victim.passes() < before
            try await resyncAll()
            for writer in writers { try writer.heal() }
            return isOlder
        case .cutResync:
            victim.proxy.become(.cut(afterBytes: round.bytes))
            // It may fail anywhere, or be done before the cut: the next one must bring all to the same.
            var wasCut = false
            do { try await resyncAll() } catch { wasCut = true }
            victim.proxy.become(.open)
            try await resyncAll()
            return wasCut
        case .cutWriter:
            let wasCut = victim.takeCuts() > 0
            try await resyncAll()
            return wasCut
        default:
            try await resyncAll()
            return false
        }
    }

    /// Each with each in such an order that all have everything in the end.
    private func resyncAll() async throws {
        for (one, other) in [(0, 1), (1, 2), (0, 1)] {
            _ = try await Self.resync(databases[one].address, databases[other].address)
        }
    }

    /// One that finds another at work comes again. Gives whether it found another.
    private static func resync(_ one: Address, _ other: Address) async throws -> Bool {
        let (left, right) = (try await patiently(one), try await patiently(other))
        defer {
            left.close()
            right.close()
        }
        for attempt in 0..<200 {
            var resync = Resync(left, right)
            guard try await resync.run().isBusy else { return attempt > 0 }
            usleep(10_000)
        }
        throw LabError.usage("a resync found another at work for 2 s")
    }

    /// A server that recovers after a kill lets nobody in for a moment.
    private static func patiently(_ address: Address) async throws -> Connection {
        for _ in 0..<1000 {
            do throws(PostgresError) { return try await Connection.open(address) } catch {
                guard error.passes else { throw error }
                usleep(10_000)
            }
        }
        return try await Connection.open(address)
    }

    private func resyncTwice() async throws -> Bool {
        let pairs = [(0, 1), (1, 0), (1, 2)].map { (databases[$0.0].address, databases[$0.1].address) }
        return try await withThrowingTaskGroup(of: Bool.self) { group in
            for (one, other) in pairs { group.addTask { try await Self.resync(one, other) } }
            return try await group.reduce(false) { $0 || $1 }
        }
    }
}
