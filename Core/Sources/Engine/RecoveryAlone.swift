import Facts

extension Judgement {
    /// R8: after a full outage one node is back and its peer is not. It starts the servers alone once the peer is known to be
    /// off, and only from the newest data (S12).
    ///
    /// A node that is back alone has no quorum, so it is no member: the cluster waits for the peer. A member whose peer went
    /// away is the cluster's own business and not touched here.
    mutating func returnAlone() {
        guard situation.nodes.count == 2 else { return }
        for node in situation.nodes {
            guard let peer = situation.peer(of: node), peer.isMember != .good else { continue }
            if isStartingAlone(node) { startAlone(node, without: peer, because: "\(peer.name) is off") }
            let isBack = node.isMember == .bad && isRunning(node)
            let hold = note(
                .r8, node.name, "backAlone", holds: isBack, lengthSeconds: policy.peerWaitSeconds,
                because: { _ in "\(node.name) is back after a full outage and waits for \(peer.name)" })
            guard hold?.isOver == true else { continue }
            goOn(node, without: peer)
        }
    }

    /// What has begun goes on when the cluster makes the node a member meanwhile.
    private func isStartingAlone(_ node: NodeView) -> Bool {
        guard node.isMember == .good else { return false }
        return picture.activities.contains {
            $0.kind == .startServers && $0.rule == .r8 && $0.host == node.name && $0.state == .running
        }
    }

    private func isRunning(_ node: NodeView) -> Bool {
        node.name == picture.seat || (node.host.bmc?.known(at: now)?.on ?? node.host.on?.known(at: now)) == true
    }

    private mutating func goOn(_ node: NodeView, without peer: NodeView) {
        let waited = "\(peer.name) has not come back within \(Words.duration(policy.peerWaitSeconds))"
        if let forbidden = notNewest(node, peer) {
            alert(
                .critical, "data.\(node.name).waits", node.name, .r8,
                "\(waited), and \(node.name) starts nothing: \(forbidden).")
            refusals.append(
                Refusal(
                    wanted: .r8, rule: .s12, host: node.name,
                    because: "\(waited); \(node.name) starts nothing, because \(forbidden)."))
            return
        }
        guard let proof = knownOff(peer, by: node) else {
            // What was powered on a moment ago is coming back: it gets its time, or the two seats would boot and fence it for ever.
            if let on = poweredOn(peer), now.secondsSince(on) < policy.peerWaitSeconds {
                return holds.lookAgain(at: on.adding(seconds: policy.peerWaitSeconds))
            }
            return fence(peer, by: node, because: waited)
        }
        startAlone(node, without: peer, because: "\(waited), and \(proof)")
    }

    /// Why this node may not start servers; nil when it is known to hold the newest data.
    private func notNewest(_ node: NodeView, _ peer: NodeView) -> String? {
        if NewestData.newer(memory.newestData, picture.newestData) == nil, memory.newestData != nil {
            return "two records contradict each other on who holds the newest data. It waits for \(peer.name), or for a person"
        }
        guard let newest = memory.newestData else {
            return "nothing tells who holds the newest data. It waits for \(peer.name), or for a person"
        }
        guard newest.holders.contains(node.name) else {
            return "the newest data is on \(Words.list(newest.holders)), for which it waits"
        }
        switch node.host.storage?.known(at: now) {
        case .upToDate, .syncSource: return nil
        case .outdated, .syncTarget: return "its own storage says that it is behind. It waits for \(peer.name)"
        case .unknown, nil:
            return
                "its own storage does not know whether \(peer.name) wrote anything after it. It waits for \(peer.name); that \(peer.name) is off is not enough"
        }
    }

    /// What proves that the peer is off; nil when nothing does.
    ///
    /// A clean withdraw that both sides recorded counts where the peer's BMC does not say otherwise and the peer could not
    /// start anything itself, not having the newest data.
    private func knownOff(_ peer: NodeView, by node: NodeView) -> String? {
        var isSeenOn = peer.host.bmc?.known(at: now)?.on
        // A reading from before it was turned off proves nothing of now.
        if let fenced = fenceActivity(peer), fenced.state == .done, let bmc = peer.host.bmc, bmc.observedAt < fenced.changedAt {
            isSeenOn = nil
        }
        if isSeenOn == true { return nil }
        if isSeenOn == false, peer.host.bmc?.value.on == false, let fenced = fenceActivity(peer), fenced.state == .done {
            return "\(peer.name) was turned off and its BMC says so"
        }
        if let fenced = fenceActivity(peer), fenced.state == .done { return "\(peer.name) was turned off, and that was verified" }
        if let at = peer.host.history?.confirmedOffAt, isSeenOn == false || !isHeard(peer, since: at),
            now.secondsSince(at) < policy.confirmedOffSeconds
        {
            return "a person confirmed that \(peer.name) is off"
        }
        let keptBy = peer.host.stop?.keptBy ?? []
        let isAlone = memory.newestData?.holders == [node.name]
        if isAlone, keptBy.contains(peer.name), keptBy.contains(node.name) {
            return "\(peer.name) had left the cluster cleanly, as both have on record"
        }
        return nil
    }

    /// Since when its BMC says that it is on; nil when it does not.
    private func poweredOn(_ peer: NodeView) -> Moment? {
        peer.host.bmc.flatMap { $0.known(at: now)?.on == true ? $0.since : nil }
    }

    /// Whether anything of the peer was heard after a person said that it is off.
    private func isHeard(_ peer: NodeView, since at: Moment) -> Bool {
        if let bmc = peer.host.bmc, bmc.value.on == true, bmc.observedAt > at { return true }
        if let member = peer.host.member, member.value, member.observedAt > at { return true }
        return false
    }

    private func fenceActivity(_ peer: NodeView) -> Activity? {
        picture.activities.last { $0.kind == .fence && $0.host == peer.name }
    }

    /// Turns the peer off by every method, again and again, until one verifies or a person says so.
    private mutating func fence(_ peer: NodeView, by node: NodeView, because: String) {
        let last = fenceActivity(peer)
        if let last, last.state == .failed {
            var unverified = Alert(
                level: .critical, key: "host.\(peer.name).unverified", host: peer.name,
                text:
                    "\(because), and whether \(peer.name) is off cannot be verified: \(last.because ?? "no method worked"). \(node.name) starts nothing until it is. Look at \(peer.name): if it is off, say `anvil confirm off \(peer.name)`.",
                rule: .r8)
            unverified.repeatSeconds = policy.fenceRetrySeconds
            alerts.append(unverified)
            let passed = now.secondsSince(last.changedAt)
            guard passed >= policy.fenceRetrySeconds else {
                return holds.lookAgain(at: last.changedAt.adding(seconds: policy.fenceRetrySeconds))
            }
        }
        intents.append(
            Intent(
                kind: .fence, rule: .r8, by: node.name, host: peer.name,
                because:
                    "\(because). Before \(node.name) starts the servers alone, \(peer.name) is turned off and that is verified, so that no server runs twice.",
                evidence: evidence(of: peer), findings: findings, preconditions: [.notMember(peer.name)]))
    }

    private mutating func startAlone(_ node: NodeView, without peer: NodeView, because: String) {
        let order = startable(picture.servers.filter { $0.state == .stopped && !$0.stayOff && $0.stoppedBy?.by != .person })
        guard !order.isEmpty else { return }
        intents.append(
            Intent(
                kind: .startServers, rule: .r8, by: node.name, host: node.name, servers: order,
                because: "\(because). \(node.name) holds the newest data and starts \(Words.servers(order)) alone.",
                evidence: evidence(of: node), findings: findings,
                preconditions: [.notMember(peer.name), .hasPower(node.name)]))
    }
}
