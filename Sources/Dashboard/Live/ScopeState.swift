import Engine

/// What one scope shows, and what changed lately: the state machine beside the hub. Pure.
struct ScopeState: Sendable {
    struct Change: Sendable {
        var revision: Int
        var at: Double
        var ids: [String]
    }

    /// A browser that was away for less than this is sent what changed; else it fetches the page.
    static let ringLimit = 256
    static let ringSeconds = 300.0

    private(set) var revision: Int
    /// The oldest revision from which a patch can still be made.
    private(set) var oldest: Int
    private(set) var parts: [Part] = []
    private(set) var html: [String: String] = [:]
    private var stable: [String: String] = [:]
    private var ring: [Change] = []

    init(revision: Int) {
        self.revision = revision
        oldest = revision
    }

    /// Takes new parts in; renders each once. Returns the ids of those that differ.
    mutating func update(_ parts: [Part], at seconds: Double) -> [String] {
        let isFirst = self.parts.isEmpty
        self.parts = parts
        var changed: [String] = []
        for part in parts {
            let written = part.node.html(stable: true)
            guard stable[part.id] != written else { continue }
            stable[part.id] = written
            html[part.id] = part.node.html()
            changed.append(part.id)
        }
        guard !isFirst, !changed.isEmpty else { return [] }
        revision += 1
        ring.append(Change(revision: revision, at: seconds, ids: changed))
        while let first = ring.first, ring.count > Self.ringLimit || seconds - first.at > Self.ringSeconds {
            oldest = first.revision
            ring.removeFirst()
        }
        return changed
    }

    /// What a browser that has seen `since` must still be sent; nil when that is no longer known.
    func changes(since: Int) -> [String]? {
        guard since >= oldest, since <= revision else { return nil }
        let ids = Set(ring.filter { $0.revision > since }.flatMap(\.ids))
        return parts.map(\.id).filter(ids.contains)
    }
}
