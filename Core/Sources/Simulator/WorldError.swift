import Facts

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

extension Nearest {
    /// What to add to a message about a word that is not known; empty when none is near.
    static func hint(for word: String, among known: [String]) -> String {
        Nearest.word(to: word, among: known).map { ", did you mean \"\($0)\"?" } ?? ""
    }
}
