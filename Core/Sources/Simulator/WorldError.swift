/// Why a command cannot be carried out. The message says what would be right.
public enum WorldError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The language has it, this model does not yet carry it out.
    case notYet(String)
    /// No such host, server, source, agent or policy value.
    case unknown(what: String, name: String, known: [String])
    case outOfRange(String)
    /// It cannot be done in the present state of the site.
    case impossible(String)

    public var description: String {
        switch self {
        case .notYet(let what): "\(what): the model does not carry this out yet"
        case .unknown(let what, let name, let known):
            "there is no \(what) \"\(name)\"\(Nearest.hint(for: name, among: known)); known: \(known.joined(separator: ", "))"
        case .outOfRange(let what): what
        case .impossible(let what): what
        }
    }
}

/// The known word that is nearest to a mistyped one.
public enum Nearest {
    public static func hint(for word: String, among known: [String]) -> String {
        guard let best = nearest(to: word, among: known) else { return "" }
        return ", did you mean \"\(best)\"?"
    }

    /// Nil when none is near: more than a third of the letters, and at least two, differ.
    static func nearest(to word: String, among known: [String]) -> String? {
        var best: (word: String, distance: Int)?
        for candidate in known {
            let distance = distance(Array(word.lowercased().utf8), Array(candidate.lowercased().utf8))
            if distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        guard let best, best.distance <= max(1, word.utf8.count / 3 + 1) else { return nil }
        return best.word
    }

    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(above + 1, row[j] + 1, diagonal + (a == b ? 0 : 1))
                diagonal = above
            }
        }
        return row[right.count]
    }
}
