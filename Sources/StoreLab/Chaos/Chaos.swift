import Foundation
import Glibc
import Postgres
import PostgresFixture
import Remote

/// Plays rounds against real databases and looks after each whether all of them hold the same, and all that was acknowledged.
public final class Chaos {
    /// Every so many rounds databases and hosts begin anew, so that a round costs the same at the end as at the start.
    static let epochRounds = 25

    private let seed: UInt64
    private let program: String
    private let folder: String
    private let smallDisk: String?
    private var databases: [ChaosDatabase] = []
    private var writers: [WriterProcess] = []
    private var nextNumber = 0
    private var epoch = 0

    /// - Parameters:
    ///   - program: this very program, which is started again for each host.
    ///   - smallDisk: a small file system of our own that may be filled; nil leaves those rounds out.
    public init(seed: UInt64, program: String, folder: String, smallDisk: String?) {
        self.seed = seed
        self.program = program
        self.folder = folder
        self.smallDisk = smallDisk
    }

    /// Gives what was wrong, in sentences, beginning with the round; none when all was well. `said` hears of each round.
    public func run(rounds: Range<Int>, said: (String) -> Void) async throws -> [String] {
        try await begin()
        for number in rounds {
            if (number - rounds.lowerBound) % Self.epochRounds == 0 { try await renew() }
            let round = ChaosRound(number: number, seed: seed, databases: databases.count, canFillDisk: smallDisk != nil)
            let began = ContinuousClock.now
            let faults: [String]
            do {
                try await play(round)
                faults = try await check()
            } catch {
                faults = ["\(error)"]
            }
            said("\(round): \(faults.isEmpty ? "well" : "WRONG"), \(began.duration(to: .now))")
            if !faults.isEmpty {
                end()
                return ["seed \(seed), \(round)"] + faults
            }
        }
        end()
        return []
    }

    private func begin() async throws {
        for place in 0..<3 {
            databases.append(
                try await ChaosDatabase(name: "d\(place)", folder: folder, smallDisk: place == 2 ? smallDisk : nil))
        }
    }

    /// Empty databases and new hosts.
    private func renew() async throws {
        for writer in writers { writer.stop() }
        epoch += 1
        for database in databases {
            try database.heal()
            try await database.renew()
        }
        nextNumber = 0
        writers = ["n1", "n2"].map { host in
            WriterProcess(
                host: host, program: program, folder: "\(folder)/hosts/\(epoch)-\(host)", addresses: databases.map(\.address))
        }
        for writer in writers { try writer.start() }
    }

    private func end() {
        for writer in writers { writer.stop() }
        for database in databases { database.server.stop() }
    }

    // MARK: One round

    private func play(_ round: ChaosRound) async throws {
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
        // The disk is full before the first byte, every other fault falls into the midst of the writing.
        if round.kind == .fullDisk { databases[round.victim].fillDisk() }
        for writer in writers { writer.order(numbers) }
        try await strike(round)
        for writer in writers { try writer.collect() }
        if round.kind == .linksDown || round.kind == .cutResync { for writer in writers { try writer.forget() } }
        for database in databases { try database.heal() }
        for writer in writers { try writer.heal() }
        try await makeEqual(round)
    }

    private func strike(_ round: ChaosRound) async throws {
        let victim = databases[round.victim]
        usleep(UInt32(round.milliseconds * 1000))
        switch round.kind {
        case .killServer: victim.server.kill()
        case .cutWriter: victim.proxy.become(.cut(afterBytes: round.bytes))
        case .killWriter:
            let writer = writers[round.number % writers.count]
            writer.kill()
            try writer.start()
        case .cutResync: victim.proxy.become(.closed)
        case .twoResyncs: try await resyncTwice()
        case .fullDisk, .oldBackup, .clockJump, .linksDown: break
        }
    }

    /// What the outbox no longer has comes by resync, and so does what a restored database has lost.
    private func makeEqual(_ round: ChaosRound) async throws {
        switch round.kind {
        case .oldBackup:
            try await databases[round.victim].restore()
            try await resyncAll()
            for writer in writers { try writer.heal() }
        case .cutResync:
            databases[round.victim].proxy.become(.cut(afterBytes: round.bytes))
            // It may fail anywhere, or be done before the cut: the next one must bring all to the same.
            try? await resyncAll()
            databases[round.victim].proxy.become(.open)
            try await resyncAll()
        default: try await resyncAll()
        }
    }

    /// Each with each in such an order that all have everything in the end.
    private func resyncAll() async throws {
        for (one, other) in [(0, 1), (1, 2), (0, 1)] { try await resync(one, other) }
    }

    private func resync(_ one: Int, _ other: Int) async throws {
        try await Self.resync(databases[one].address, databases[other].address)
    }

    /// One that finds another at work comes again.
    private static func resync(_ one: Address, _ other: Address) async throws {
        let (left, right) = (try await patiently(one), try await patiently(other))
        defer {
            left.close()
            right.close()
        }
        for _ in 0..<200 {
            var resync = Resync(left, right)
            guard try await resync.run().isBusy else { return }
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

    private func resyncTwice() async throws {
        let pairs = [(0, 1), (1, 0), (1, 2)].map { (databases[$0.0].address, databases[$0.1].address) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (one, other) in pairs { group.addTask { try await Self.resync(one, other) } }
            try await group.waitForAll()
        }
    }

    // MARK: The check

    private func check() async throws -> [String] {
        var connections: [Connection] = []
        for database in databases { connections.append(try await database.open()) }
        defer { for connection in connections { connection.close() } }
        let expected = writers.flatMap { writer in writer.numbers.map { ChaosPass(host: writer.host, number: $0) } }
        let faults = try await RowSets.faults(connections[0], expected: expected)
        return try await RowSets.differences(connections) + faults
    }
}
