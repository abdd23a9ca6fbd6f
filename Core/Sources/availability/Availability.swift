// What the engine is worth: the same decades of faults for five who look after a site. `make availability` runs it.
// usage: availability [--years N] [--seed S] [--part-hours H] [--json | --svg | --only CONTENDER]

import Glibc
import Simulator

@main
struct Availability {
    /// Faults are drawn for so many years at a time, each time with rates of its own.
    static let spanYears = 10

    static func main() async {
        let options = Options(CommandLine.arguments.dropFirst())
        if let only = options.only { return look(at: only, options) }
        let spans = max(1, options.years / spanYears)
        let length = min(options.years, spanYears)
        var worth = Worth()
        await withTaskGroup(of: [Worth.Sample].self) { group in
            for index in 0..<spans {
                let seed = options.seed + UInt64(index)
                group.addTask { Worth.measure(Years(seed: seed, years: length, partHours: options.partHours)) }
            }
            for await samples in group { worth.add(samples) }
        }
        switch options.form {
        case .markdown: print(WorthTable(worth).markdown, terminator: "")
        case .json: print(WorthTable(worth).json, terminator: "")
        case .svg: print(WorthPlot(worth).svg, terminator: "")
        }
        let wrong = worth.seedsOfWorseOracle
        guard wrong.isEmpty else {
            complain("the oracle is worse than ours for the seeds \(wrong): its construction is wrong")
            exit(1)
        }
    }

    /// One contender alone, seed by seed, with what it took: for looking closer.
    private static func look(at contender: Contender, _ options: Options) {
        let clock = ContinuousClock()
        for index in 0..<max(1, options.years / spanYears) {
            let seed = options.seed + UInt64(index)
            let years = Years(seed: seed, years: min(options.years, spanYears), partHours: options.partHours)
            var tally: Tally?
            let took = clock.measure { tally = contender.play(years) }
            guard let tally else { continue }
            print("seed \(seed), \(years.events.count) events: \(tally), \(took)")
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
    enum Form { case markdown, json, svg }
    var years = 100
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
            case "--only":
                let name = rest.popFirst() ?? ""
                only = Contender(rawValue: name)
                if only == nil { Self.refuse("--only takes one of \(Contender.allCases.map(\.rawValue)), not \"\(name)\".") }
            case "--years": years = Self.number(word, rest.popFirst(), 1...100_000)
            case "--seed": seed = UInt64(Self.number(word, rest.popFirst(), 0...Int.max))
            case "--part-hours": partHours = Double(Self.number(word, rest.popFirst(), 1000...10_000_000))
            default: Self.refuse("what is \"\(word)\"? There are --years, --seed, --part-hours, --json and --svg.")
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
