/// The figures as text, as a table for the docs, and as JSON.
public struct WorthTable {
    let worth: Worth

    public init(_ worth: Worth) { self.worth = worth }

    /// A table in Markdown: each mean with its 95 % interval.
    public var markdown: String {
        let head = [
            "| | down, min/year | availability | nines | moves/year | of them unneeded | shutdowns/year | of them unneeded "
                + "| lost hard with servers/year | a person had to come/year |",
            "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
        ]
        return (head + Contender.allCases.map(row)).joined(separator: "\n") + "\n"
    }

    private func row(_ contender: Contender) -> String {
        let down = worth.estimate(of: contender, \.downMinutes)
        let share = 100 - down.mean * 60 / Years.secondsPerYear * 100
        let cells = [
            contender.title, span(down, digits: 1), "\(Self.text(share, digits: 4)) %",
            Self.text(Estimate.nines(downMinutes: down.mean), digits: 1), span(worth.estimate(of: contender, \.moves)),
            span(worth.estimate(of: contender, \.unneededMoves)), span(worth.estimate(of: contender, \.shutdowns)),
            span(worth.estimate(of: contender, \.unneededShutdowns)), span(worth.estimate(of: contender, \.hardEnds)),
            span(worth.estimate(of: contender, \.persons)),
        ]
        return "| " + cells.joined(separator: " | ") + " |"
    }

    private func span(_ estimate: Estimate, digits: Int = 2) -> String {
        let parts = [estimate.mean, estimate.low, estimate.high].map { Self.text($0, digits: digits) }
        return "\(parts[0]) (\(parts[1]) to \(parts[2]))"
    }

    /// One object for each contender, and one for each sample.
    public var json: String {
        let contenders = Contender.allCases.map { contender in
            let figures: [(String, KeyPath<Worth.Sample, Double>)] = [
                ("downMinutes", \.downMinutes), ("moves", \.moves), ("unneededMoves", \.unneededMoves),
                ("shutdowns", \.shutdowns), ("unneededShutdowns", \.unneededShutdowns), ("hardEnds", \.hardEnds),
                ("persons", \.persons),
            ]
            let fields = figures.map { name, path in
                let estimate = worth.estimate(of: contender, path)
                return "\"\(name)\":{\"mean\":\(estimate.mean),\"low\":\(estimate.low),\"high\":\(estimate.high)}"
            }
            return "{\"contender\":\"\(contender.rawValue)\",\(fields.joined(separator: ","))}"
        }
        let samples = worth.samples.map { sample in
            "{\"contender\":\"\(sample.contender.rawValue)\",\"seed\":\(sample.seed),\"downMinutes\":\(sample.downMinutes)}"
        }
        return (contenders + samples).joined(separator: "\n") + "\n"
    }

    static func text(_ value: Double, digits: Int) -> String {
        guard value.isFinite else { return "-" }
        let scale = (0..<digits).reduce(1.0) { product, _ in product * 10 }
        let scaled = Int64((abs(value) * scale).rounded())
        let fraction = String(scaled % Int64(scale))
        let zeros = String(repeating: "0", count: max(0, digits - fraction.count))
        let sign = value < 0 && scaled != 0 ? "-" : ""
        return sign + String(scaled / Int64(scale)) + (digits == 0 ? "" : "." + zeros + fraction)
    }
}
