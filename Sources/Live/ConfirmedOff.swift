import Cycle
public import Facts
import Store

/// What people said of hosts that are off (R8): from when it is read until it was used, or is void.
struct ConfirmedOff {
    private var words: [OffWord] = []
    /// Whether the pass before started servers alone.
    private var wasStarting = false

    /// Takes the words of the store. Returns those that are new.
    mutating func take(_ stored: [OffWord]) -> [OffWord] {
        let new = stored.filter { !words.contains($0) }
        words = stored
        return new
    }

    /// Makes them facts of the picture.
    func apply(to state: inout SeatState) {
        for host in state.histories.keys { state.histories[host]?.confirmedOffAt = nil }
        for word in words { state.histories[word.host, default: HostHistory()].confirmedOffAt = word.at }
    }

    /// The words that no longer count after a pass, with why: each is used once, and void once its host is seen alive.
    mutating func over(_ record: PassRecord) -> [(word: OffWord, because: String)] {
        let picture = record.picture
        let isStarting = record.decision.intents.contains {
            $0.kind == .startServers && $0.rule == .r8 && $0.by == picture.seat
        }
        defer { wasStarting = isStarting }
        let over = words.compactMap { word -> (word: OffWord, because: String)? in
            if let sign = picture.signOfLife(of: word.host) { return (word, sign) }
            if wasStarting && !isStarting { return (word, "\(picture.seat) has started its servers alone on it") }
            guard picture.now.secondsSince(word.at) >= picture.policy.confirmedOffSeconds else { return nil }
            return (word, "too long ago")
        }
        words.removeAll { word in over.contains { $0.word == word } }
        return over
    }
}

extension OffWord {
    var told: String { "\(by) said that \(host) is off (anvil confirm off)." }
}

extension Picture {
    /// What shows that a host is not off; nil when nothing does. Silence shows nothing.
    public func signOfLife(of name: HostName) -> String? {
        guard let host = hosts.first(where: { $0.name == name }) else { return nil }
        if host.member?.known(at: now) == true { return "the cluster sees \(name) as a running member" }
        if host.bmc?.known(at: now)?.on == true { return "the BMC of \(name) says that it is on" }
        if host.on?.known(at: now) == true { return "\(name) is seen to be on" }
        if host.summary?.isFresh(at: now) == true { return "\(name) tells how it is through the cluster" }
        if agents.contains(where: { $0.host == name && $0.isFresh(at: now) }) { return "the agents of \(name) are heard" }
        return nil
    }
}
