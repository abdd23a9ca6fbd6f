import Foundation
import Glibc
import Postgres
import StoreLab

// Benchmarks and chaos on real databases; started by scripts, not by people: see bench/store, bench/fleet and scripts/chaos.

signal(SIGPIPE, SIG_IGN)
let words = Array(CommandLine.arguments.dropFirst())

func tell(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }

func complain(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

func number(_ place: Int, _ fallback: Int) -> Int { words.count > place ? Int(words[place]) ?? fallback : fallback }

do {
    switch words.first {
    case "bench":
        let figures = try await StoreBench(rows: number(1, 10_000_000)).run { complain("    \($0)") }
        tell(Figure.heading)
        for figure in figures { tell(figure.line) }
        exit(figures.contains { $0.isMet == false } ? 1 : 0)
    case "fleet":
        let fleet = FleetBench(hosts: number(1, 2000), seconds: Double(number(2, 60)), pastRows: number(3, 10_000_000))
        let figures = try await fleet.run { complain("    \($0)") }
        tell(Figure.heading)
        for figure in figures { tell(figure.line) }
    case "chaos" where words.count >= 4:
        let rounds = number(1, 50)
        let chaos = Chaos(
            seed: UInt64(words[2]) ?? 1, program: CommandLine.arguments[0], folder: words[3],
            smallDisk: words.count > 4 ? words[4] : nil)
        let faults = try await chaos.run(rounds: number(5, 0)..<number(5, 0) + rounds) { tell($0) }
        for fault in faults { complain(fault) }
        exit(faults.isEmpty ? 0 : 1)
    case "writer" where words.count >= 3 && words.count % 4 == 3:
        let addresses = stride(from: 3, to: words.count, by: 4).map {
            Address(host: words[$0], port: Int(words[$0 + 1]) ?? 5432, name: words[$0 + 2], user: words[$0 + 3])
        }
        var writer = try ChaosWriter(host: words[1], folder: words[2], addresses: addresses)
        try await writer.run()
    default:
        complain("usage: store-lab bench [ROWS] | fleet [HOSTS SECONDS ROWS] | chaos ROUNDS SEED FOLDER [SMALL-DISK [FIRST]]")
        exit(2)
    }
} catch {
    complain("\(error)")
    exit(1)
}
