import Facts

/// A stop of a host as it is told from host to host. The number tells stops apart; clocks are not compared.
struct StopWord: Hashable, Sendable {
    var number: Int
    var record: StopRecord
    /// It was given up before the host left: it never was a stop.
    var isVoid = false
}

/// A power-on as it is told from Striker to Striker.
struct BootWord: Hashable, Sendable {
    var number: Int
    var record: BootRecord
}

/// What a host keeps on a disk of its own beyond the present moment (R9, R11): why hosts stopped, who was booted, and who
/// holds the newest data.
struct RecordBook: Hashable, Sendable {
    struct Entry: Hashable, Sendable {
        /// The last stop, over or not, and those before it, newest first.
        var stops: [StopWord] = []
        var boots: [BootWord] = []
        var bootSeconds: [Double] = []
        var loads: [HostLoad] = []
        var confirmedOffAt: Moment?
    }

    var entries: [HostName: Entry] = [:]
    var newest: NewestData?

    // MARK: Writing

    mutating func note(_ stop: StopWord, of host: HostName) {
        var entry = entries[host] ?? Entry()
        if let index = entry.stops.firstIndex(where: { $0.number == stop.number }) {
            let before = entry.stops[index].record
            entry.stops[index].isVoid = entry.stops[index].isVoid || stop.isVoid
            entry.stops[index].record.endedAt = before.endedAt ?? stop.record.endedAt
            entry.stops[index].record.keptBy = Set((before.keptBy ?? []) + (stop.record.keptBy ?? [])).sorted()
        } else {
            entry.stops.append(stop)
            entry.stops.sort { $0.number > $1.number }
            entry.stops = Array(entry.stops.prefix(HostHistory.limit + 1))
        }
        entries[host] = entry
    }

    mutating func note(_ boot: BootWord, of host: HostName) {
        var entry = entries[host] ?? Entry()
        if let index = entry.boots.firstIndex(where: { $0.number == boot.number }) {
            if entry.boots[index].record.outcome == .sent { entry.boots[index].record.outcome = boot.record.outcome }
        } else {
            entry.boots.append(boot)
            entry.boots.sort { $0.number > $1.number }
            entry.boots = Array(entry.boots.prefix(HostHistory.limit))
        }
        entries[host] = entry
    }

    /// The host runs again, or never went: its last stop is over.
    mutating func endStop(of host: HostName, at: Moment) {
        guard let last = entries[host]?.stops.first, last.record.endedAt == nil else { return }
        entries[host]?.stops[0].record.endedAt = at
        entries[host]?.confirmedOffAt = nil
    }

    /// A stop that was given up before the host left never was one.
    mutating func withdrawStop(of host: HostName) {
        guard let last = entries[host]?.stops.first, last.record.endedAt == nil else { return }
        entries[host]?.stops[0].isVoid = true
    }

    // MARK: Reading

    /// Why a host is off or about to be; nil when its last stop is over.
    func stop(of host: HostName) -> StopRecord? {
        guard let last = entries[host]?.stops.first, !last.isVoid, last.record.endedAt == nil else { return nil }
        return last.record
    }

    func history(of host: HostName) -> HostHistory? {
        guard let entry = entries[host] else { return nil }
        return HostHistory(
            stops: entry.stops.filter { !$0.isVoid && $0.record.endedAt != nil }.map(\.record), boots: entry.boots.map(\.record),
            bootSeconds: entry.bootSeconds, loads: entry.loads, confirmedOffAt: entry.confirmedOffAt)
    }

    /// Takes over what another host's book has and this one lacks. What is new counts as told now, on this host's clock.
    mutating func merge(_ other: RecordBook, shiftedBy milliseconds: Int64) {
        guard self != other else { return }
        for (host, entry) in other.entries.sorted(by: { $0.key < $1.key }) where entries[host] != entry {
            for stop in entry.stops.reversed() { note(stop.shifted(by: milliseconds), of: host) }
            for boot in entry.boots.reversed() { note(boot.shifted(by: milliseconds), of: host) }
            if entry.bootSeconds.count > (entries[host]?.bootSeconds.count ?? 0) {
                entries[host]?.bootSeconds = entry.bootSeconds
            }
            if !entry.loads.isEmpty { entries[host, default: Entry()].loads = entry.loads }
            if entries[host]?.confirmedOffAt == nil, stop(of: host) != nil || entry.stops.isEmpty {
                entries[host]?.confirmedOffAt = entry.confirmedOffAt?.shifted(by: milliseconds)
            }
        }
    }
}

extension Moment {
    /// The same point in time on a clock that is so far ahead.
    func shifted(by milliseconds: Int64) -> Moment { Moment(milliseconds: self.milliseconds + milliseconds) }
}

extension StopWord {
    func shifted(by milliseconds: Int64) -> StopWord {
        guard milliseconds != 0 else { return self }
        var word = self
        word.record.at = record.at.shifted(by: milliseconds)
        word.record.endedAt = record.endedAt?.shifted(by: milliseconds)
        return word
    }
}

extension BootWord {
    func shifted(by milliseconds: Int64) -> BootWord {
        guard milliseconds != 0 else { return self }
        var word = self
        word.record.at = record.at.shifted(by: milliseconds)
        return word
    }
}
