import Cycle
import Facts
import Pacemaker
import Remote
import Synchronization

/// What a host tells the others of its Anvil through the databases: what must outlive it (R9, R11).
struct Word: Equatable, Sendable, Codable {
    var host: HostName
    /// When it was sent, on that host's clock.
    var at: Moment
    var newest: NewestData?
    var book = RecordBook()
    /// Who is in maintenance; only members of the cluster know.
    var maintenance: [HostName: MaintenanceNote]?

    /// Whether it says something else.
    func differs(from other: Word) -> Bool {
        newest != other.newest || book != other.book || maintenance != other.maintenance
    }
}

/// Where passes leave what is to be told and find what was heard. The databases are written and read beside the passes.
final class Post: Sendable {
    struct Heard: Sendable {
        var word: Word
        /// When it was told, on the own clock of the boot, milliseconds.
        var bootMilliseconds: Int64
    }

    private struct State {
        var number = 0
        var word: Word?
        var clock: SeatClock?
        var heard: [HostName: Heard] = [:]
        /// The last own word that each host has on a disk of its own.
        var kept: [HostName: Int] = [:]
    }

    private let clocks = SystemClocks()
    private let state = Mutex(State())

    /// Tells this from now on. Its time is set when it goes out, by this clock.
    func tell(_ word: Word, _ clock: SeatClock) {
        state.withLock { state in
            let isNew = state.word.map(word.differs) ?? true
            state.clock = clock
            guard isNew else { return }
            state.word = word
            state.number += 1
        }
    }

    /// What is to be written now.
    func outgoing() -> OwnWord? {
        let reading = clocks.read()
        let (word, number) = state.withLock { state in
            var word = state.word
            if let clock = state.clock { word?.at = clock.steady(reading) }
            return (word, state.number)
        }
        return word.flatMap(encoded).map { OwnWord(number: number, text: $0) }
    }

    /// A word was written, and these were there.
    func take(_ number: Int, _ words: [HeardWord]) {
        let now = clocks.read().bootMilliseconds
        state.withLock { state in
            for heard in words {
                if heard.isHere { state.kept[heard.host] = max(number, state.kept[heard.host] ?? 0) }
                let at = now - heard.ageMilliseconds
                // A word of another version that we cannot read counts as silence.
                guard at > state.heard[heard.host]?.bootMilliseconds ?? .min, let word: Word = decoded(heard.text) else {
                    continue
                }
                state.heard[heard.host] = Heard(word: word, bootMilliseconds: at)
            }
        }
    }

    /// The last word of each other host.
    var heard: [Heard] { state.withLock { $0.heard.values.sorted { $0.word.host < $1.word.host } } }

    /// The hosts that have the present word on a disk of their own.
    var keepers: [HostName] {
        state.withLock { state in state.kept.filter { $0.value == state.number }.map(\.key).sorted() }
    }
}
