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
    let smallDisk: String?
    var databases: [ChaosDatabase] = []
    var writers: [WriterProcess] = []
    var nextNumber = 0
    private var epoch = 0
    private var tally = ChaosTally()

    /// - Parameters:
    ///   - program: this very program, which is started again for each host.
    ///   - smallDisk: a small file system of our own that may be filled; nil leaves those rounds out.
    public init(seed: UInt64, program: String, folder: String, smallDisk: String?) {
        self.seed = seed
        self.program = program
        self.folder = folder
        self.smallDisk = smallDisk
    }

    /// Gives what was wrong, in sentences, beginning with the round; none when all was well. `said` hears of each round, and in
    /// the end how often each kind of trouble came, and how often it really hit something.
    public func run(rounds: Range<Int>, said: (String) -> Void) async throws -> [String] {
        try await begin()
        for number in rounds {
            if (number - rounds.lowerBound) % Self.epochRounds == 0 { try await renew() }
            let round = ChaosRound(number: number, seed: seed, databases: databases.count, canFillDisk: smallDisk != nil)
            let began = ContinuousClock.now
            let faults: [String]
            do {
                tally.note(round.kind, wasFelt: try await play(round))
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
        said(tally.words)
        return tally.faults
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
