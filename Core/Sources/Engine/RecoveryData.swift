import Facts

extension Judgement {
    /// S12: who holds the newest data. A member that sees the storage of the pair notes it; every seat keeps the newest word.
    ///
    /// A holder that is only no longer heard stays one: it is taken off when it is known to be gone or behind, so that no
    /// silence alone changes who may start servers.
    mutating func noteNewestData() {
        let known = NewestData.newer(memory.newestData, picture.newestData)
        let isContradiction = known == nil && memory.newestData != nil
        if !isContradiction { memory.newestData = known }
        guard let own = situation.nodes.first(where: { $0.name == picture.seat }), own.isMember == .good else { return }
        var holders: [HostName] = []
        for node in situation.nodes {
            switch (node.isMember, node.host.storage?.known(at: now)) {
            case (.good, .upToDate), (.good, .syncSource): holders.append(node.name)
            case (.bad, _), (_, .outdated), (_, .syncTarget): break
            case (.good, _), (.unknown, _): if known?.holders.contains(node.name) == true { holders.append(node.name) }
            }
        }
        guard !holders.isEmpty, !isContradiction, Set(holders) != Set(known?.holders ?? []) else { return }
        memory.newestData = NewestData(holders: holders, generation: (known?.generation ?? 0) + 1, keptBy: [picture.seat])
    }

    /// R11: before a host powers off, why it stops and who holds the newest data are on a Striker's own disk. A stop for want
    /// of power or for heat tries that for so long, then goes on.
    mutating func recordStops() {
        guard picture.hasStriker else { return }
        for index in intents.indices where intents[index].kind == .withdraw {
            let tried = holds.note(
                HoldKey.of(.r11, intents[index].host), holds: true, lengthSeconds: policy.recordSeconds)
            let isUrgent = intents[index].rule == .p4 || intents[index].rule == .t3
            guard !isUrgent || tried?.isOver != true else { continue }
            intents[index].preconditions.append(.stopRecorded(intents[index].host))
        }
    }
}
