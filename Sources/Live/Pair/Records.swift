import Cycle
import Facts

/// Why hosts stopped and who was booted, as this seat keeps it on its own disk (R9, R11).
extension SeatNotes {
    /// Takes in what came through the databases. `moment` turns a time of the boot's clock into a moment.
    mutating func take(_ heard: [Post.Heard], on host: HostName, strikers: Set<HostName>, _ moment: (Int64) -> Moment) {
        for other in heard {
            let at = moment(other.bootMilliseconds)
            newest[other.word.host] = other.word.newest
            book.merge(other.word.book, shiftedBy: at.milliseconds - other.word.at.milliseconds)
            if strikers.contains(other.word.host) { strikerSeenAt = max(strikerSeenAt ?? at, at) }
        }
        // A Striker is no member of the cluster: it believes the node that spoke last.
        if strikers.contains(host),
            let last = heard.filter({ $0.word.maintenance != nil }).max(by: { $0.bootMilliseconds < $1.bootMilliseconds })
        {
            maintenance = last.word.maintenance ?? [:]
        }
        // What is merged is in the notes, which lie on this host's disk.
        for other in book.entries.keys { book.noteKeepers([host], ofStopOf: other) }
    }

    /// A host is about to stop, for this reason; told once.
    mutating func noteStop(of host: HostName, _ reason: StopReason, _ rule: Rule?, at now: Moment) {
        if let known = book.stop(of: host) {
            if known.reason == reason, known.rule == rule { return }
            book.withdrawStop(of: host)
        }
        let record = StopRecord(reason: reason, at: now, rule: rule, keptBy: [host])
        book.note(StopWord(number: Int(now.milliseconds), record: record), of: host)
    }

    /// This host runs and is not leaving: what it noted in an earlier life is over, what it noted in this one never was a stop.
    mutating func settleStop(of host: HostName, lifeBegan: Moment, at now: Moment) {
        guard let known = book.stop(of: host) else { return }
        if known.at < lifeBegan { book.endStop(of: host, at: now) } else { book.withdrawStop(of: host) }
    }

    /// A power-on that this host sends, noted before it is known what comes of it, and again when it is.
    mutating func noteBoot(_ activity: Activity, by host: HostName) {
        let outcome: BootRecord.Outcome =
            switch activity.state {
            case .running: .sent
            case .done: .on
            case .failed: .failed
            }
        let record = BootRecord(by: host, at: activity.startedAt, rule: activity.rule, outcome: outcome)
        book.note(BootWord(number: Int(activity.startedAt.milliseconds), record: record), of: activity.host)
    }

    /// The newest word of others. Two of the same generation that contradict each other are no word.
    var newestOfOthers: NewestData? {
        let words = heard.values.compactMap(\.bulletin.newest) + newest.values
        let last = words.filter { $0.generation == words.map(\.generation).max() }
        return last.dropFirst().reduce(last.first) { NewestData.newer($0, $1) }
    }
}

extension SeatState {
    /// Adds what is on record of each host. Words of people that a host is off come from the store.
    mutating func takeRecords(_ book: RecordBook) {
        for host in book.entries.keys {
            if let stop = book.stop(of: host) { stops[host] = stop }
            var history = book.history(of: host)
            history?.confirmedOffAt = histories[host]?.confirmedOffAt
            histories[host] = history
        }
    }
}
