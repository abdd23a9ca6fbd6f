import Facts

extension SentenceView {
    /// R10: when a host that is off will be booted, and what it waits for; nil when nothing is known of that.
    func nextBoot() -> Sentence.Next? {
        let waiting = decision.boots ?? []
        guard let forecast = waiting.first(where: { $0.at != nil }) ?? waiting.first else { return nil }
        let missing = forecast.missing
        guard !missing.isEmpty else {
            return .init(
                what: "A Striker boots \(forecast.host)", at: nil, from: nil,
                detail: "Power, charge and heat allow it: now.")
        }
        let why = list(missing.map(\.because))
        guard let at = forecast.at else {
            return .init(
                what: "A Striker boots \(forecast.host)", at: nil, from: nil,
                detail: ended("When cannot be foretold yet. Now: \(why)"))
        }
        let rounded = estimate(at.secondsSince(now))
        let error = forecast.errorSeconds >= 60 ? ", give or take \(span(forecast.errorSeconds))" : ""
        return .init(
            what: "A Striker boots \(forecast.host)", at: rounded, from: nil,
            detail: ended("About \(time(rounded))\(error). Now: \(why)"))
    }
}
