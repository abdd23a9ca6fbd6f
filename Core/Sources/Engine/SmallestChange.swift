import Facts

/// A number of the picture that could have been another.
struct Dial {
    /// How far it may be turned from where it is, in its own unit; negative turns it down.
    var furthest: Double
    /// Turning by this much is as large a change as a source that fails.
    var whole: Double
    /// What is said of the fact when it is turned by so much.
    var ifWere: (Double) -> String
    var turn: (inout Picture, Double) -> Void
}

/// The smallest turn of each dial that gives another plan, found by judging again and again: twice as near each time.
func smallestTurns(_ picture: Picture, _ before: [Intent]) -> [(size: Double, change: Counterfactual)] {
    dials(of: picture).compactMap { dial in
        func judged(_ by: Double) -> Counterfactual? {
            var turned = picture
            dial.turn(&turned, by)
            return Counterfactual(dial.ifWere(by), before, decide(turned).intents)
        }
        guard abs(dial.furthest) >= 1, var found = judged(dial.furthest.rounded(.towardZero)) else { return nil }
        var (same, other) = (0.0, dial.furthest.rounded(.towardZero))
        // Whole units: a change that nobody could read off a display explains nothing.
        while abs(other - same) > 1 {
            let middle = ((same + other) / 2).rounded(.towardZero)
            guard middle != same, middle != other else { break }
            if let change = judged(middle) { (other, found) = (middle, change) } else { same = middle }
        }
        return (abs(other) / dial.whole, found)
    }
}

/// The numbers that rules hold against a limit: time, charge, runtime, and each number of the policy is one of these turned round.
private func dials(of picture: Picture) -> [Dial] {
    let hour = 3600.0
    var dials = [
        Dial(
            furthest: -hour, whole: hour, ifWere: { "it were \(Words.duration(-$0)) earlier" },
            turn: { $0.now = $0.now.adding(seconds: $1) })
    ]
    for index in picture.sources.indices {
        guard let power = picture.sources[index].power?.known(at: picture.now) else { continue }
        let name = picture.sources[index].name
        if let runtime = power.runtimeSeconds {
            for furthest in [-runtime, max(runtime * 3, 1800)] {
                dials.append(
                    Dial(
                        furthest: furthest, whole: max(runtime, 600),
                        ifWere: { "\(name) said \(Words.duration(runtime + $0)) were left, not \(Words.duration(runtime))" },
                        turn: { $0.sources[index].power?.value.runtimeSeconds = runtime + $1 }))
            }
        }
        if let charge = power.chargePercent {
            for furthest in [-charge, 100 - charge] {
                dials.append(
                    Dial(
                        furthest: furthest, whole: 100,
                        ifWere: { "\(name) were charged to \(Words.percent(charge + $0)), not \(Words.percent(charge))" },
                        turn: { $0.sources[index].power?.value.chargePercent = charge + $1 }))
            }
        }
    }
    return dials
}
