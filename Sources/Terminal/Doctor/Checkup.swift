/// One thing that the doctor looked at: a line of `anvil doctor --json`.
public struct Checkup: Encodable, Equatable, Sendable {
    public enum Verdict: String, Encodable, Sendable { case ok, lacks, unknown }

    /// What was looked at, one or two words.
    public var name: String
    public var verdict: Verdict
    public var text: String
    /// The command that mends it.
    public var mend: String?
    /// False: Anvil does its work without it, only sees or does less.
    public var needed: Bool

    public init(_ name: String, _ verdict: Verdict, _ text: String, mend: String? = nil, needed: Bool = true) {
        self.name = name
        self.verdict = verdict
        self.text = text
        self.mend = mend
        self.needed = needed
    }
}

/// What this host lacks, judged from what was seen of it.
public struct Diagnosis: Sendable {
    public let checkups: [Checkup]

    public init(_ survey: Survey) {
        checkups =
            [config(survey)] + agents(survey) + data(survey) + [pass(survey), clock(survey)] + services(survey)
            + tools(survey) + [cluster(survey)]
    }

    /// What was looked at elsewhere.
    public init(_ checkups: [Checkup]) { self.checkups = checkups }

    /// The same with what fence devices answered.
    public init(_ survey: Survey, fences: [FenceAnswer]) {
        checkups = Diagnosis(survey).checkups + fences.map(\.checkup)
    }

    /// Whether something that Anvil needs is lacking.
    public var isIll: Bool { checkups.contains { $0.verdict == .lacks && $0.needed } }

    public func write(to page: inout Page) {
        let width = (checkups.map(\.name.columns).max() ?? 0) + 2
        for checkup in checkups {
            let (word, tone) = Self.word(checkup)
            let name = checkup.name + String(repeating: " ", count: width - checkup.name.columns)
            page.item(Cell("\(word) \(name)", tone), checkup.text, indent: 0)
            if let mend = checkup.mend, checkup.verdict != .ok {
                page.item(Cell(String(repeating: " ", count: width + 10) + "mend:", .faint), mend, .strong, indent: 0)
            }
        }
        page.blank()
        let lacking = checkups.filter { $0.verdict == .lacks }
        let needed = lacking.count { $0.needed }
        if lacking.isEmpty {
            page.say("Nothing is lacking.")
        } else if needed == 0 {
            page.say("Anvil works. It would see or do more with \(Words.list(lacking.map(\.name))).")
        } else {
            page.say(
                "\(Words.count(needed, "thing")) must be mended: \(Words.list(lacking.filter(\.needed).map(\.name))).", .strong)
        }
    }

    private static func word(_ checkup: Checkup) -> (String, Tone) {
        switch checkup.verdict {
        case .ok: ("ok      ", .good)
        case .lacks: ("lacks   ", checkup.needed ? .bad : .warning)
        case .unknown: ("unknown ", .unknown)
        }
    }
}

/// What one fence device of the site answered when it was asked whether its host is on.
public struct FenceAnswer: Sendable {
    var host: String
    var agent: String
    /// Nil when it gave no answer; then why.
    var isOn: Bool?
    var because: String

    public init(host: String, agent: String, isOn: Bool?, because: String = "") {
        self.host = host
        self.agent = agent
        self.isOn = isOn
        self.because = because
    }

    var checkup: Checkup {
        guard let isOn else {
            return Checkup("fencing \(host)", .lacks, "\(agent) gives no answer: \(because)", mend: "anvil config show")
        }
        return Checkup("fencing \(host)", .ok, "\(agent) answers: \(host) is \(isOn ? "on" : "off")")
    }
}
