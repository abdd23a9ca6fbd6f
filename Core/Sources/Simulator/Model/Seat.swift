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
    /// Time was left out in which all went on as it was: for this seat no pass and no reading was missed.
    ///
    /// - Parameter time: the time on its clock.
    mutating func leap(over time: QuietTime) {
        bulletin.leap(over: time)
        memory.leap(by: time.milliseconds)
        table.leap(over: time)
    }
}

extension QuietTime {
    var passes: Int { Int(milliseconds / pass) }
}

extension Memory {
    /// What was so in the last pass was so in all that were left out.
    fileprivate mutating func leap(by milliseconds: Int64) {
        guard let last = lastPass else { return }
        let now = Moment(milliseconds: last.milliseconds + milliseconds)
        for index in outages.indices where outages[index].to == last { outages[index].to = now }
        for index in holdUps.indices where holdUps[index].at == last { holdUps[index].at = now }
        lastPass = now
    }
}
