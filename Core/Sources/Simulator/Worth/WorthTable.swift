/// The figures as text, as a table for the docs, and as JSON.
public struct WorthTable {
    let worth: Worth

    public init(_ worth: Worth) { self.worth = worth }

    /// What it takes to put right what a node left behind that was lost with servers running: file systems, databases. No source
    /// was found, so it is swept, minutes of all its servers.
    static let repairMinutes = [0.0, 30, 120, 480]

    /// Three tables in Markdown: the figures of each contender, each mean with its 95 % interval; why servers were down; and
    /// downtime where a hard loss has to be repaired.
    public var markdown: String {
        let head = [
            "| | down, min/year | the oracle avoids of it | availability | nines | lost hard with servers/year | moves/year "
                + "| of them unneeded | shutdowns/year | of them unneeded | a person had to come/year |",
            "|---|" + String(repeating: "---:|", count: 10),
        ]
        let causes = [
            "", "| down, min/year | \(DownCause.allCases.map(\.title).joined(separator: " | ")) |",
            "|---|" + String(repeating: "---:|", count: DownCause.allCases.count),
        ]
        let repairs = [
            "",
            "| repair after a hard loss | \(Self.repairMinutes.map { "\(Self.text($0, digits: 0)) min" }.joined(separator: " | ")) |",
            "|---|" + String(repeating: "---:|", count: Self.repairMinutes.count),
        ]
        let all = Contender.allCases
        let lines = head + all.map(row) + causes + all.map(causeRow) + repairs + all.map(repairRow)
        return lines.joined(separator: "\n") + "\n"
    }

    private func repairRow(_ contender: Contender) -> String {
        let (down, hard) = (worth.estimate(of: contender, \.downMinutes).mean, worth.estimate(of: contender, \.hardEnds).mean)
        let cells = Self.repairMinutes.map { Self.text(down + hard * $0, digits: 1) }
        return "| \(contender.title) | \(cells.joined(separator: " | ")) |"
    }

    private func row(_ contender: Contender) -> String {
        let down = worth.estimate(of: contender, \.downMinutes)
        let share = 100 - down.mean * 60 / Years.secondsPerYear * 100
        let paths: [KeyPath<Worth.Sample, Double>] = [
            \.hardEnds, \.moves, \.unneededMoves, \.shutdowns, \.unneededShutdowns, \.persons,
        ]
        let cells =
            [
                contender.title, Self.span(down, digits: 1),
                Self.span(worth.estimate(of: contender, \.avoidableMinutes), digits: 1),
                "\(Self.text(share, digits: 4)) %", Self.text(Estimate.nines(downMinutes: down.mean), digits: 1),
            ] + paths.map { Self.span(worth.estimate(of: contender, $0)) }
        return "| " + cells.joined(separator: " | ") + " |"
    }

    private func causeRow(_ contender: Contender) -> String {
        let cells = DownCause.allCases.map { cause in
            Self.text(worth.estimate(of: contender, for: cause).mean, digits: 1)
        }
        return "| \(contender.title) | \(cells.joined(separator: " | ")) |"
    }

    static func span(_ estimate: Estimate, digits: Int = 2) -> String {
        let parts = [estimate.mean, estimate.low, estimate.high].map { text($0, digits: digits) }
        return "\(parts[0]) (\(parts[1]) to \(parts[2]))"
    }

    /// One object for each contender, and one for each sample.
    public var json: String {
        let contenders = Contender.allCases.map { contender in
            let figures: [(String, KeyPath<Worth.Sample, Double>)] = [
                ("downMinutes", \.downMinutes), ("avoidableMinutes", \.avoidableMinutes), ("moves", \.moves),
                ("unneededMoves", \.unneededMoves),
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
