import Cycle
import Facts

/// All that one host tells others: what its agents last said, what it does, what it keeps. It goes into the databases
/// whole; the cluster carries all but the agents' lines.
struct Bulletin: Sendable {
    /// One agent's last run, with the number of the writing in which it changed.
    struct Entry: Sendable {
        var number: Int
        var batch: AgentBatch
    }

    var from: HostName
    /// Grows with each writing: a late or repeated bulletin is known by it.
    var number = 0
    /// By agent, in the order of `ModelAgent.allCases`.
    var entries: [Entry?] = Array(repeating: nil, count: ModelAgent.allCases.count)
    var activities: [Activity] = []
    var summary: HostAssessment?
    var newest: NewestData?
    var claim: Claim?
    var book = RecordBook()
    /// How far the clock of the host that wrote it is ahead of the true time, milliseconds.
    var clockAhead: Int64 = 0
    /// When it was written and when it arrived, true time, milliseconds.
    var writtenAt: Int64 = 0
    var arrivedAt: Int64 = 0

    init(from: HostName) { self.from = from }

    /// Takes in what an agent says; the next writing carries it.
    mutating func note(_ batch: AgentBatch, of agent: ModelAgent) {
        entries[agent.index] = Entry(number: number + 1, batch: batch)
    }
}

/// A database on a Striker: the last bulletin of each host. It survives a restart of its Striker.
struct Database: Sendable {
    var bulletins: [Bulletin] = []

    /// A bulletin that is older than the one that is there changes nothing.
    mutating func take(_ bulletin: Bulletin) {
        guard let index = bulletins.firstIndex(where: { $0.from == bulletin.from }) else {
            bulletins.append(bulletin)
            return
        }
        if bulletins[index].number < bulletin.number { bulletins[index] = bulletin }
    }
}

/// How messages of a host travel. The same letters are hit in every run.
public enum Delivery: Hashable, Sendable {
    case prompt
    /// All arrive so much later.
    case late(seconds: Double)
    /// Two of three are lost.
    case lost
    /// Each arrives a second time, later.
    case twice
    /// Every other one is overtaken by the one behind it.
    case shuffled
}

/// A bulletin on its way.
struct Letter: Sendable {
    enum Address: Hashable, Sendable {
        /// The database on this Striker.
        case database(HostName)
        /// The node at the other end of the cluster's link.
        case node(HostName)
    }
    var to: Address
    var bulletin: Bulletin
    var arrivesAt: Int64
}
