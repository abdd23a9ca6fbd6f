public import Facts

/// A stop of a host as it is told from host to host. The number tells stops apart; clocks are not compared.
public struct StopWord: Hashable, Sendable, Codable {
    public var number: Int
    public var record: StopRecord
    /// It was given up before the host left: it never was a stop.
    public var isVoid = false

    public init(number: Int, record: StopRecord) {
        self.number = number
        self.record = record
    }
}

/// A power-on as it is told from Striker to Striker.
public struct BootWord: Hashable, Sendable, Codable {
    public var number: Int
    public var record: BootRecord

    public init(number: Int, record: BootRecord) {
        self.number = number
        self.record = record
    }
}

/// What a host keeps on a disk of its own beyond the present moment (R9, R11): why hosts stopped, who was booted, and who
/// holds the newest data.
public struct RecordBook: Hashable, Sendable, Codable {
    public struct Entry: Hashable, Sendable, Codable {
        /// The last stop, over or not, and those before it, newest first.
        public var stops: [StopWord] = []
        public var boots: [BootWord] = []
        public var bootSeconds: [Double] = []
        public var loads: [HostLoad] = []
        public var confirmedOffAt: Moment?

        public init() {}
    }

    public var entries: [HostName: Entry] = [:]

    public init() {}

    // MARK: Writing

    public mutating func note(_ stop: StopWord, of host: HostName) {
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

    public mutating func note(_ boot: BootWord, of host: HostName) {
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
    public mutating func endStop(of host: HostName, at: Moment) {
        guard let last = entries[host]?.stops.first, last.record.endedAt == nil else { return }
        entries[host]?.stops[0].record.endedAt = at
        entries[host]?.confirmedOffAt = nil
    }

    /// A stop that was given up before the host left never was one.
    public mutating func withdrawStop(of host: HostName) {
        guard let last = entries[host]?.stops.first, last.record.endedAt == nil else { return }
        entries[host]?.stops[0].isVoid = true
    }

    /// These hosts have the last stop of a host on a disk of their own, if it is not over.
    public mutating func noteKeepers(_ keepers: [HostName], ofStopOf host: HostName) {
        guard let record = stop(of: host) else { return }
        entries[host]?.stops[0].record.keptBy = Set((record.keptBy ?? []) + keepers).sorted()
    }

    // MARK: Reading

    /// Why a host is off or about to be; nil when its last stop is over.
    public func stop(of host: HostName) -> StopRecord? {
        guard let last = entries[host]?.stops.first, !last.isVoid, last.record.endedAt == nil else { return nil }
        return last.record
    }

    public func history(of host: HostName) -> HostHistory? {
        guard let entry = entries[host] else { return nil }
        return HostHistory(
            stops: entry.stops.filter { !$0.isVoid && $0.record.endedAt != nil }.map(\.record), boots: entry.boots.map(\.record),
            bootSeconds: entry.bootSeconds, loads: entry.loads, confirmedOffAt: entry.confirmedOffAt)
    }

    /// Takes over what another host's book has and this one lacks. What is new counts as told now, on this host's clock.
    public mutating func merge(_ other: RecordBook, shiftedBy milliseconds: Int64) {
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
    public func shifted(by milliseconds: Int64) -> Moment { Moment(milliseconds: self.milliseconds + milliseconds) }
}

extension StopWord {
    fileprivate func shifted(by milliseconds: Int64) -> StopWord {
        guard milliseconds != 0 else { return self }
        var word = self
        word.record.at = record.at.shifted(by: milliseconds)
        word.record.endedAt = record.endedAt?.shifted(by: milliseconds)
        return word
    }
}

extension BootWord {
    fileprivate func shifted(by milliseconds: Int64) -> BootWord {
        guard milliseconds != 0 else { return self }
        var word = self
        word.record.at = record.at.shifted(by: milliseconds)
        return word
    }
}
