import Cycle
import Facts

/// One host's view: its own facts, its own memory, its own cycle. It knows nothing that did not reach it.
struct Seat: Sendable {
    let host: HostName
    var table = FactTable()
    var cycle = Cycle()
    var memory = Memory()
    var picture: Picture?
    var decision: Decision?
    /// When a hold ends between two regular passes, milliseconds since the start.
    var lookAgainAt: Int64?
    /// What it tells others, and what it has heard of them.
    var bulletin: Bulletin
    var heard: [HostName: Heard] = [:]
    /// When it last reached a Striker, true time, milliseconds.
    var strikerSeenAt: Int64?
    /// What reached the table since the last pass.
    var changes: [FactChanges] = []

    init(host: HostName) {
        self.host = host
        bulletin = Bulletin(from: host)
    }

    mutating func take(_ batch: AgentBatch) {
        let change = table.merge(batch)
        if !change.isEmpty { changes.append(change) }
    }
}

/// What a pass of a seat sees and leaves behind. Intents are handed to the world when the pass ends, at the same moment.
struct SeatEnvironment: Environment {
    let picture: Picture
    var record: PassRecord?
    var intents: [Intent] = []

    init(picture: Picture) { self.picture = picture }

    mutating func observe() -> Picture { picture }
    mutating func record(_ record: PassRecord) { self.record = record }
    mutating func carryOut(_ intent: Intent) { intents.append(intent) }
}

extension Seat {
    /// Whether only the time differs from one pass of this seat to the next: what stands without a hold stands on.
    var isQuiet: Bool {
        guard let decision else { return true }
        return lookAgainAt == nil && decision.intents.isEmpty && memory.holds.isEmpty && memory.latches.isEmpty
    }

    /// Time was left out: for this seat no pass was missed.
    mutating func jump(by milliseconds: Int64) {
        guard let last = memory.lastPass else { return }
        memory.lastPass = Moment(milliseconds: last.milliseconds + milliseconds)
    }
}
