import Engine
import Facts
import Store

/// What is asked of the list of events; all of it is in the address, so that it can be mailed.
struct EventFilter: Equatable, Sendable {
    var level: AlertLevel = .info
    var text = ""
    var before: Int64?

    static let pageSize = 50

    var query: EventQuery {
        var query = EventQuery()
        query.atLeast = level
        query.text = text.isEmpty ? nil : text
        query.before = before
        query.limit = Self.pageSize + 1
        return query
    }

    func address(_ base: String, before: Int64?) -> String {
        var address = "\(base)/events?level=\(level.rawValue)"
        if !text.isEmpty { address += "&text=\(encoded(text))" }
        if let before { address += "&before=\(before)" }
        return address
    }
}

func eventsPage(_ snapshot: Snapshot, _ filter: EventFilter, _ found: [StoredEvent]) -> Page {
    let events = found.prefix(EventFilter.pageSize)
    let main = h(.section, .class("panel"), .aria(.labelledby, "events-h")) {
        h(.header) {
            h(.h1, .id("events-h"), .class("small-title")) { "Events of \(snapshot.anvil)" }
            h(.p, .class("small")) { "An event has happened; an alert stands until it is over." }
        }
        filterForm(snapshot, filter)
        if events.isEmpty { h(.p, .class("sub empty")) { filter.before != nil ? "Nothing older." : "No event matches." } }
        h(.ul, .class("list events")) {
            for group in grouped(Array(events)) {
                if group.count > 3 { items(snapshot, group) } else { for stored in group { item(snapshot, stored) } }
            }
        }
        h(.p, .class("row")) {
            if filter.before != nil { h(.a, .class("btn"), .href(filter.address(snapshot.base, before: nil))) { "Newest" } }
            if found.count > EventFilter.pageSize, let last = events.last {
                h(.a, .class("btn"), .href(filter.address(snapshot.base, before: last.id))) { "Older" }
            }
        }
    }
    return Page(title: "Events of \(snapshot.anvil)", place: .events, trail: [("Events", nil)], main: main)
}

private func filterForm(_ snapshot: Snapshot, _ filter: EventFilter) -> Node {
    h(.form, .class("pick"), .action("\(snapshot.base)/events")) {
        h(.label) {
            "Level"
            h(.select, .name("level")) {
                for level in AlertLevel.allCases.sorted(by: <) {
                    h(.option, [.value(level.rawValue)] + (level == filter.level ? [.selected] : [])) {
                        level == .critical ? "critical only" : level == .info ? "all" : "\(level.rawValue) and louder"
                    }
                }
            }
        }
        h(.label) {
            "Text or key"
            h(.input, .type("search"), .name("text"), .value(filter.text), .maxlength(100))
        }
        h(.button, .class("btn"), .type("submit")) { "Show" }
    }
}

/// Agents that say the same at the same moment are one entry that opens: a start of ScanCore is one thing that happened.
private func grouped(_ events: [StoredEvent]) -> [[StoredEvent]] {
    events.reduce(into: []) { groups, stored in
        if let last = groups.last?.last?.event, stored.event.kind == "agent", last.kind == "agent", last.at == stored.event.at,
            last.level == stored.event.level
        {
            groups[groups.count - 1].append(stored)
        } else {
            groups.append([stored])
        }
    }
}

private func items(_ snapshot: Snapshot, _ group: [StoredEvent]) -> Node {
    guard let first = group.first else { return .nothing }
    return h(.li) {
        h(.span, .class("when")) { snapshot.exact(first.event.at) }
        h(.div) {
            h(.details, .id("events-\(first.id)")) {
                h(.summary) { "\(group.count) agents reported" }
                h(.ul) { for stored in group { h(.li) { "\(ended(stored.event.text))" } } }
            }
        }
    }
}

private func item(_ snapshot: Snapshot, _ stored: StoredEvent) -> Node {
    h(.li) {
        h(.span, .class("when")) { snapshot.exact(stored.event.at) }
        h(.div) {
            chip(look(of: stored.event.level), word(for: stored.event.level))
            " \(ended(stored.event.text))"
            h(.span, .class("sub")) { " \(word(for: stored.event.kind)), \(stored.event.host)" }
        }
    }
}

private func word(for kind: String) -> String {
    switch kind {
    case "alert.set": "alert began"
    case "alert.clear": "alert is over"
    case "alert.changed": "alert changed"
    case "intent": "decision"
    default: kind
    }
}
