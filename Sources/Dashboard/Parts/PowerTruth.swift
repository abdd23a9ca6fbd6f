import Engine
import Facts

/// What can be said of a source of power, in the one place from which drawing, words and interface take it.
struct SourceState: Equatable, Sendable {
    enum Kind: String, Sendable, CaseIterable { case mains, battery, dead, unknown }

    var name: SourceName
    var kind: Kind
    /// Older than its agent's period, not yet unknown: last seen at.
    var asOf: Moment?
    /// At most 12 letters: it must fit the narrow drawing.
    var word: String
    var chargePercent: Double?
    var runtimeSeconds: Double?
    /// What the UPS says, when Anvil believes less.
    var claimedSeconds: Double?
    var inputSince: Moment?
    var lastHeard: Moment?

    var look: Look {
        switch kind {
        case .mains: asOf == nil ? .good : .off
        case .battery: .warn
        case .dead: .bad
        case .unknown: .unk
        }
    }

    /// `62 %, 41 min`.
    var numbers: String {
        [chargePercent.map(percent), runtimeText].compactMap { $0 }.joined(separator: ", ")
    }

    var runtimeText: String? {
        guard let runtimeSeconds else { return nil }
        if let claimedSeconds, abs(claimedSeconds - runtimeSeconds) > 60 {
            return "\(span(runtimeSeconds)) (UPS says \(span(claimedSeconds)))"
        }
        return span(runtimeSeconds)
    }
}

/// What one cord carries.
struct CordState: Equatable, Sendable {
    enum Kind: String, Sendable, CaseIterable { case mains, battery, dead, idle, unknown }

    var cord: Cord
    var kind: Kind
    var asOf: Moment?

    var id: String { "\(cord.host)/\(cord.psu)/\(cord.source)" }

    var look: Look {
        switch kind {
        case .mains: asOf == nil ? .good : .off
        case .battery: .warn
        case .dead: .bad
        case .idle: .off
        case .unknown: .unk
        }
    }

    var words: String {
        let what =
            switch kind {
            case .mains: "fed from mains"
            case .battery: "carries power from a battery"
            case .dead: "no power"
            case .idle: "nothing drawn, \(cord.host) is off"
            case .unknown: "not known"
            }
        return what
    }
}

extension Snapshot {
    func state(of source: SourceName) -> SourceState {
        let told = assessment(source: source)
        let seen = picture.sources.first { $0.name == source }
        let power = seen?.power
        var state = SourceState(
            name: source, kind: .unknown, word: power == nil ? "Never heard" : "No answer", inputSince: seen?.inputSince,
            lastHeard: power?.observedAt)
        guard let power, let known = power.known(at: judgedAt), told?.condition != .unknown, known.output != .unknown else {
            return state
        }
        state.chargePercent = told?.chargePercent ?? known.chargePercent
        state.runtimeSeconds = told?.runtimeSeconds ?? known.runtimeSeconds
        state.claimedSeconds = told?.claimedRuntimeSeconds
        if now.secondsSince(power.observedAt) > power.staleAfterSeconds / 2 { state.asOf = power.observedAt }
        switch (known.output, known.input) {
        case (.off, _): (state.kind, state.word) = (.dead, "No output")
        case (_, .unknown) where known.output != .battery: (state.kind, state.word) = (.unknown, "Input ?")
        case (.battery, .good): (state.kind, state.word) = (.battery, known.selfTest ? "Self-test" : "On battery")
        case (.battery, _), (_, .bad): (state.kind, state.word) = (.battery, "On battery")
        // The UPS says mains and the engine does not believe it.
        case _ where told?.condition == .bad: (state.kind, state.word) = (.battery, "Not trusted")
        case (.bypass, _): (state.kind, state.word) = (.mains, "Bypass")
        default: (state.kind, state.word) = (.mains, "On mains")
        }
        if state.kind == .battery, let charge = state.chargePercent, charge <= 0 { (state.kind, state.word) = (.dead, "Empty") }
        return state
    }

    func state(of cord: Cord) -> CordState {
        let source = state(of: cord.source)
        if let host = picture.hosts.first(where: { $0.name == cord.host }), isOff(host) {
            return CordState(cord: cord, kind: .idle)
        }
        let kind: CordState.Kind =
            switch source.kind {
            case .mains: .mains
            case .battery: .battery
            case .dead: .dead
            case .unknown: .unknown
            }
        return CordState(cord: cord, kind: kind, asOf: source.asOf)
    }

    /// Known to be off; a host that is only silent is not.
    func isOff(_ host: Host) -> Bool {
        if let on = host.on?.known(at: judgedAt) { return !on }
        return host.member?.known(at: judgedAt) == false && host.stop != nil
    }

    /// The drawing in one sentence, for those who do not see it.
    var powerInOneSentence: String {
        let states = picture.sources.map { state(of: $0.name) }
        let parts = states.map { state in
            let fed = picture.cords.filter { $0.source == state.name && self.state(of: $0).kind != .idle }.map(\.host)
            let names = nodes.map(\.name).filter { fed.contains($0) }
            let feeds = names.isEmpty ? "" : ", feeds \(names.joined(separator: " and "))"
            switch state.kind {
            case .mains: return "\(state.name) has mains\(feeds)"
            case .battery: return "\(state.name) runs on battery\(feeds)"
            case .dead: return "\(state.name) gives no power"
            case .unknown: return "\(state.name) does not answer\(state.lastHeard.map { " since \(time($0))" } ?? "")"
            }
        }
        let off = nodes.filter(isOff).map { "\($0.name) is off" }
        return "Power path: \((parts + off).joined(separator: "; ")). In words below."
    }
}
