// What the engine is worth: the same decades of faults for five who look after a site. `make availability` runs it.
// `--svg` prints the plot behind the tables, `--charges` another table: Anvil with other safe charges.
// usage: availability [--years N] [--span N] [--seed S] [--part-hours H] [--json | --svg | --charges | --only CONTENDER]

import Glibc
import Simulator

@main
struct Availability {
    static func main() async {
        let options = Options(CommandLine.arguments.dropFirst())
        if let only = options.only { return look(at: only, options) }
        if options.form == .charges {
            print(ChargeSweep.markdown(await each(options) { ChargeSweep.measure($0) }), terminator: "")
            return
        }
        var worth = Worth()
        for samples in await each(options, Worth.measure) { worth.add(samples) }
        switch options.form {
        case .markdown, .charges: print(WorthTable(worth).markdown, terminator: "")
        case .json: print(WorthTable(worth).json, terminator: "")
        case .svg: print(WorthTable(worth).markdown + WorthPlot(worth).svg, terminator: "")
        }
        let wrong = worth.seedsOfWorseOracle
        guard wrong.isEmpty else {
            complain("the oracle is worse than ours for the seeds \(wrong): its construction is wrong")
            exit(1)
        }
    }

    /// What comes of each span of years, as many at a time as there are cores.
    private static func each<Part: Sendable>(_ options: Options, _ play: @escaping @Sendable (Years) -> Part) async -> [Part] {
        await withTaskGroup(of: (Int, Part).self) { group in
            for index in 0..<max(1, options.years / options.span) {
                let (seed, length) = (options.seed + UInt64(index), min(options.years, options.span))
                group.addTask { (index, play(Years(seed: seed, years: length, partHours: options.partHours))) }
            }
            var parts: [(Int, Part)] = []
            for await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    /// One contender alone, seed by seed, with what it took: for looking closer.
    private static func look(at contender: Contender, _ options: Options) {
        let clock = ContinuousClock()
        for index in 0..<max(1, options.years / options.span) {
            let seed = options.seed + UInt64(index)
            let years = Years(seed: seed, years: min(options.years, options.span), partHours: options.partHours)
            var tally: Tally?
            let took = clock.measure { tally = contender.play(years) }
            guard let tally else { continue }
            print("seed \(seed), \(years.events.count) events: \(tally), \(took)")
            for cause in DownCause.allCases {
                print("  \(cause.title): \(Int(tally.down(for: cause) / 60)) min")
            }
            for downtime in tally.downtimes where downtime.total >= 60 { print("  \(downtime)") }
            fflush(nil)
        }
    }

    static func complain(_ text: String) {
        let line = Array("availability: \(text)\n".utf8)
        // Nobody is left to tell when this fails.
        _ = write(STDERR_FILENO, line, line.count)
    }
}

/// What was asked for.
struct Options {
    enum Form { case markdown, json, svg, charges }
    var years = 100
    /// Faults are drawn for so many years at a time, each time with rates of its own.
    var span = 10
    var seed: UInt64 = 1001
    var partHours: Double?
    var form = Form.markdown
    var only: Contender?

    init(_ arguments: ArraySlice<String>) {
        var rest = arguments
        while let word = rest.popFirst() {
            switch word {
            case "--json": form = .json
            case "--svg": form = .svg
            case "--charges": form = .charges
            case "--only":
                let name = rest.popFirst() ?? ""
                only = Contender(rawValue: name)
                if only == nil { Self.refuse("--only takes one of \(Contender.allCases.map(\.rawValue)), not \"\(name)\".") }
            case "--years": years = Self.number(word, rest.popFirst(), 1...100_000)
            case "--span": span = Self.number(word, rest.popFirst(), 1...100)
            case "--seed": seed = UInt64(Self.number(word, rest.popFirst(), 0...Int.max))
            case "--part-hours": partHours = Double(Self.number(word, rest.popFirst(), 1000...10_000_000))
            default:
                Self.refuse(
                    "what is \"\(word)\"? There are --years, --span, --seed, --part-hours, --json, --svg, --charges and --only.")
            }
        }
    }

    private static func number(_ name: String, _ text: String?, _ range: ClosedRange<Int>) -> Int {
        guard let number = text.flatMap(Int.init), range.contains(number) else {
            refuse("\(name) takes a number from \(range.lowerBound) to \(range.upperBound), not \"\(text ?? "")\".")
        }
        return number
    }

    private static func refuse(_ because: String) -> Never {
        Availability.complain(because)
        exit(2)
    }
}
