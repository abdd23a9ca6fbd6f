import Cycle
import Facts

/// What is written to disks before a host stops, and when one is booted (R9, R11).
extension Plant {
    /// The moment as the clock of a host's daemon shows it: what that clock is ahead is its wall clock's lead at boot.
    func clock(of index: Int) -> Moment { moment.shifted(by: machines[index].clockAhead) }

    /// Writes why a host stops on its own disk, its peer's, and those of all Strikers that can be reached.
    mutating func recordStop(_ index: Int, _ reason: StopReason, _ rule: Rule?) {
        let name = machines[index].name
        recordNumber += 1
        let keepers = machines.indices.filter { isKeeper($0, of: index) }
        let names = keepers.map { machines[$0].name }.sorted()
        for keeper in keepers {
            let record = StopRecord(reason: reason, at: clock(of: keeper), rule: rule, keptBy: names)
            machines[keeper].book.note(StopWord(number: recordNumber, record: record), of: name)
        }
    }

    private func isKeeper(_ keeper: Int, of index: Int) -> Bool {
        if keeper == index { return true }
        let other = machines[keeper]
        switch other.role {
        case .striker: return canUse(databaseOf: other, from: machines[index])
        case .node: return other.isMember && machines[index].isMember && areLinked(other.name, machines[index].name)
        case .dr: return false
        }
    }

    /// Whether a stop that has begun is on a Striker's own disk.
    func isStopRecorded(_ host: HostName) -> Bool {
        let kept = machine(host)?.book.stop(of: host)?.keptBy ?? []
        return machines.contains { $0.role == .striker && kept.contains($0.name) }
    }

    /// What a host takes of its sources while it runs; those that are up remember it for when it shall come back.
    mutating func noteLoads(_ index: Int) {
        guard machines[index].role != .striker, machines[index].isOn else { return }
        let live = livePSUs(machines[index])
        guard !live.isEmpty else { return }
        let percent = Numbers.nodeWatts / Double(live.count) / Numbers.upsWatts * 100
        var loads: [HostLoad] = []
        for source in live {
            if let known = loads.firstIndex(where: { $0.source == source }) {
                loads[known].percent += percent
            } else {
                loads.append(HostLoad(source: source, percent: percent))
            }
        }
        for keeper in machines.indices where machines[keeper].isUp {
            machines[keeper].book.entries[machines[index].name, default: .init()].loads = loads
        }
    }

    /// A Striker notes what it sends before it sends it.
    mutating func recordBoot(of host: HostName, by striker: HostName, rule: Rule) -> Int {
        recordNumber += 1
        guard let index = index(of: striker) else { return recordNumber }
        let record = BootRecord(by: striker, at: clock(of: index), rule: rule)
        machines[index].book.note(BootWord(number: recordNumber, record: record), of: host)
        return recordNumber
    }

    mutating func endBoot(_ number: Int, of host: HostName, by striker: HostName, _ outcome: BootRecord.Outcome) {
        guard let index = index(of: striker) else { return }
        guard var word = machines[index].book.entries[host]?.boots.first(where: { $0.number == number }) else { return }
        word.record.outcome = outcome
        machines[index].book.note(word, of: host)
    }
}
