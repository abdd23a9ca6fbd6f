import Facts
import Store

/// All Anvils of a fleet, the most troubled first. It follows no stream: a browser with scripts reads it anew every few seconds, and
/// says so when it cannot.
func fleetPage(_ lines: [FleetLine]) -> String {
    let sorted = lines.sorted { ($1.trouble, $0.anvil) < ($0.trouble, $1.anvil) }
    return bareDocument("All Anvils", everySeconds: 5) {
        h(.h1, .class("page")) { "All Anvils" }
        h(.p, .class("sub"), .id("summary")) { summary(lines) }
        h(.section, .class("panel"), .id("anvils"), .aria(.label, "Anvils")) {
            if lines.isEmpty {
                h(.p) { "No Anvil has written to this database yet. On its hosts: anvil database add." }
            } else {
                table("All Anvils", ["Anvil", "State", "Heard", "Alerts", "Last decision", "Hosts"], sorted.map(row))
            }
        }
    }
}

private func row(_ line: FleetLine) -> [Node] {
    let (look, word) = line.state
    func labelled(_ name: String, _ value: String) -> Node { .many([h(.span, .class("lbl")) { "\(name) " }, .text(value)]) }
    return [
        h(.a, .href("/a/\(encoded(line.anvil))")) { line.anvil }, tag(look, word),
        labelled("heard", "\(span(line.silentSeconds)) ago"), labelled("alerts", String(line.alertCount)),
        .text(line.text.isEmpty ? "All quiet." : ended(capitalised(withoutTwin(line.text)))),
        labelled("hosts", line.hosts.joined(separator: ", ")),
    ]
}

private func summary(_ lines: [FleetLine]) -> String {
    let silent = lines.count(where: \.isSilent)
    let alarmed = lines.count { !$0.isSilent && $0.loudest.map { $0 >= .warning } ?? false }
    return "\(counted(lines.count, "Anvil", "Anvils")): \(alarmed) with a warning or worse, \(silent) silent."
}

extension FleetLine {
    /// Longer than a pass of any host takes to come, with some to spare.
    static let silentAfterSeconds = 90.0

    var isSilent: Bool { silentSeconds > Self.silentAfterSeconds }

    /// The greater, the higher in the list. What is not heard may be anything: it stands above all but what is known to be critical.
    fileprivate var trouble: Int { (loudest.map { $0.rank + 1 } ?? 0) * 2 + (isSilent ? 2 * AlertLevel.critical.rank + 1 : 0) }

    fileprivate var state: (Look, String) {
        if isSilent { return (.unk, "Not heard") }
        guard let loudest else { return (.good, "Quiet") }
        return (look(of: loudest), word(for: loudest))
    }
}
