import Glibc

/// The file in which the notes of the seat lie, written anew in each pass and replaced in one step.
struct NotesFile: Sendable {
    let path: String

    static let limitBytes = 1 << 20

    init(directory: String) { path = "\(directory)/seat.json" }

    /// Nothing when there is none yet: the first pass of all writes it.
    func read() -> SeatNotes { decoded(readText(path, limitBytes: Self.limitBytes)) ?? SeatNotes() }

    /// What cannot be written is told by the store, which lies on the same disk; until then readers see the last notes.
    func write(_ notes: SeatNotes) {
        guard var text = encoded(notes) else { return }
        let new = "\(path).new"
        let file = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o640)
        guard file >= 0 else { return }
        let isWhole = text.withUTF8 { Glibc.write(file, $0.baseAddress, $0.count) == $0.count }
        close(file)
        if isWhole { rename(new, path) }
    }
}
