import Cycle
import Facts
import Pacemaker
import Settings

/// What one node tells its peer in each pass, through the cluster (S11): decisions go on with no database at all.
struct Bulletin: Equatable, Sendable, Codable {
    var host: HostName
    /// When it was written, on that host's clock: a later one has a later moment, also after a restart of its daemon.
    var at: Moment
    /// What the host thinks of itself.
    var summary: HostAssessment?
    /// Only a host itself knows the memory that servers could still take, bytes.
    var memoryFreeBytes: Int64?
    var activities: [Activity] = []
    var newest: NewestData?
    var book = RecordBook()
}

/// What a seat knows beside the facts of its agents: what goes on in the pair. The daemon keeps it in a file of its data
/// directory, where those who only look find it, and where a later life of the daemon goes on from it.
struct SeatNotes: Equatable, Sendable, Codable {
    /// A bulletin, and when it arrived on the own clock. Clocks of two hosts are never compared.
    struct Heard: Equatable, Sendable, Codable {
        var bulletin: Bulletin
        var at: Moment
    }

    /// What this host itself carries out or carried out.
    var activities: [Activity] = []
    var heard: [HostName: Heard] = [:]
    var claim: Claim?
    /// Why each host stops or was stopped, as the cluster keeps it.
    var stops: [HostName: StopRecord] = [:]
    /// The same and more, as the hosts tell it each other: it is here also when there is no cluster.
    var book = RecordBook()
    /// Who holds the newest data, as each other host told through a database.
    var newest: [HostName: NewestData] = [:]
    /// Who is in maintenance, as `anvil maintenance` left it in the cluster; by host, or `Pacemaker.wholeAnvil`.
    var maintenance: [HostName: MaintenanceNote] = [:]
    /// When a Striker was heard last.
    var strikerSeenAt: Moment?

    /// A bulletin that repeats or is overtaken changes nothing.
    mutating func hear(_ bulletin: Bulletin, at now: Moment) {
        guard bulletin.at > heard[bulletin.host]?.bulletin.at ?? Moment(milliseconds: .min) else { return }
        heard[bulletin.host] = Heard(bulletin: bulletin, at: now)
        book.merge(bulletin.book, shiftedBy: now.milliseconds - bulletin.at.milliseconds)
    }
}

extension SeatState {
    /// Adds what goes on in the pair to what is configured.
    mutating func take(_ notes: SeatNotes) {
        claim = notes.claim
        stops = notes.stops
        takeRecords(notes.book)
        strikerSeenAt = notes.strikerSeenAt
        let others = notes.heard.values.flatMap { heard in
            heard.bulletin.activities.map { $0.shifted(by: heard.at.milliseconds - heard.bulletin.at.milliseconds) }
        }
        activities = (notes.activities + others).sorted { ($0.startedAt, $0.intent) < ($1.startedAt, $1.intent) }
        let staleAfter = policy.stalePeriods * policy.passPeriodSeconds
        for (host, heard) in notes.heard {
            summaries[host] = heard.bulletin.summary.map {
                Observed($0, since: heard.at, observedAt: heard.at, staleAfterSeconds: staleAfter)
            }
        }
        newestData = notes.newestOfOthers
    }
}

extension SeatState {
    /// Who is in maintenance now: by the configuration, which goes first, and by `anvil maintenance`.
    mutating func take(
        maintenance notes: [HostName: MaintenanceNote], _ planned: MaintenanceSettings?, _ moment: (Int64) -> Moment
    ) {
        let configured = planned.map {
            MaintenanceNote(untilWallMilliseconds: $0.untilWallMilliseconds, handsOff: $0.handsOff)
        }
        func running(_ note: MaintenanceNote) -> Maintenance {
            Maintenance(until: note.untilWallMilliseconds.map(moment), handsOff: note.handsOff)
        }
        maintenance = (configured ?? notes[Pacemaker.wholeAnvil]).map(running)
        hostMaintenance = notes.filter { $0.key != Pacemaker.wholeAnvil }.mapValues(running)
    }
}

extension Picture {
    /// What only another host itself knows, while its word is fresh.
    mutating func take(_ notes: SeatNotes) {
        for index in hosts.indices where hosts[index].memoryFreeBytes == nil {
            guard hosts[index].summary?.isFresh(at: now) == true else { continue }
            hosts[index].memoryFreeBytes = notes.heard[hosts[index].name]?.bulletin.memoryFreeBytes
        }
    }
}

extension Activity {
    /// The same as stamped by a clock that is so far ahead.
    fileprivate func shifted(by milliseconds: Int64) -> Activity {
        var activity = self
        activity.startedAt.milliseconds += milliseconds
        activity.changedAt.milliseconds += milliseconds
        activity.predictedEnd?.milliseconds += milliseconds
        return activity
    }
}
