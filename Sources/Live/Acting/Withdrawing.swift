import AgentKit
import Facts
import Pacemaker

/// Leaving: the cluster cleanly, then the power. Only a host itself does it, and only when it runs no server.
extension Work {
    func withdraw() async throws -> String {
        if settings.isLeaving { return try await leave() }
        let status = try await pacemaker.status()
        let left = status.servers(on: intent.host)
        guard left.isEmpty else { throw WorkError.unmet("\(left.joined(separator: ", ")) still on \(intent.host)") }
        try await awaitKeeper()
        try await takeClaim(status)
        let reason = intent.stopReason ?? .unknown
        try await pacemaker.note(stopOf: intent.host, "\(reason.rawValue) \(intent.rule.rawValue)")
        guard wish.isWanted else {
            try await pacemaker.note(stopOf: intent.host, nil)
            throw WorkError.givenUp("\(intent.host) stays in the cluster")
        }
        return try await leave()
    }

    /// From here on there is no way back: without the cluster nothing could be asked or told.
    private func leave() async throws -> String {
        for service in ["pacemaker", "corosync"] { try await Systemd.stop(service) }
        try await Systemd.powerOff()
        return "\(intent.host) has left the cluster and powers off"
    }

    /// R11: why this host goes, and who holds the newest data, are on a Striker's own disk first. The engine says how long that is
    /// asked for.
    private func awaitKeeper() async throws {
        guard intent.preconditions.contains(.stopRecorded(intent.host)) else { return }
        let end = SystemClocks.bootSeconds() + settings.recordSeconds
        while !settings.isStopKept() {
            guard wish.isWanted, SystemClocks.bootSeconds() < end else {
                throw WorkError.unmet(
                    "no Striker has taken down why \(intent.host) stops; see whether their databases are reachable: anvil database"
                )
            }
            try await pause()
        }
    }

    /// Only one of the pair may leave by a rule that weighs both: the cluster lets only one have the claim (S1).
    private func takeClaim(_ status: ClusterStatus) async throws {
        guard intent.needsClaim else { return }
        guard status.nodes.allSatisfy({ $0.isMember == true }) else {
            throw WorkError.unmet("no claim without both nodes in membership")
        }
        let text = ClaimText.text(Claim(owner: intent.by, rule: intent.rule, at: settings.now()))
        if try await pacemaker.take(claim: text) { return }
        guard let held = try await pacemaker.notes().claim else { throw WorkError.unmet("the claim was dropped just now") }
        guard ClaimText.claim(held)?.owner == intent.by else { throw WorkError.unmet("the claim is held: \(held)") }
    }
}

/// The claim as it stands in the cluster's configuration: owner, rule, and the moment on the owner's clock.
enum ClaimText {
    static func text(_ claim: Claim) -> String { "\(claim.owner) \(claim.rule.rawValue) \(claim.at.milliseconds)" }

    static func claim(_ text: String) -> Claim? {
        let words = text.words
        guard words.count == 3, let rule = Rule(rawValue: words[1]), let at = Int64(words[2]) else { return nil }
        return Claim(owner: words[0], rule: rule, at: Moment(milliseconds: at))
    }
}
