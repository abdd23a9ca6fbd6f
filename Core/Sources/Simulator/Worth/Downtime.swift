import Facts

/// What stood in the way of servers that were down, as it truly was and not as anybody saw it.
public enum DownCause: String, CaseIterable, Sendable {
    /// No node has mains, and none runs.
    case noMains
    /// No node has mains; one still runs on its battery, and servers were stopped.
    case onBattery
    /// A node has mains again, none was booted yet, and none was stopped for heat or by a person.
    case notBooted
    /// Nodes were stopped, or ended, in the heat, and none runs.
    case heat
    /// A person stopped the nodes that could run.
    case person
    /// A node boots.
    case boot
    /// A node runs with mains; servers are stopped, wait, or start.
    case recovery

    public var title: String {
        switch self {
        case .noMains: "no mains"
        case .onBattery: "stopped on battery"
        case .notBooted: "mains back, not booted"
        case .heat: "heat"
        case .person: "a person's stop"
        case .boot: "boot"
        case .recovery: "recovery, starts"
        }
    }
}

extension Plant {
    /// Why servers are down at this moment, if any are.
    var downCause: DownCause {
        let hasMains = nodes.contains { truePower(of: $0.name) == .good }
        if nodes.contains(where: \.isUp) { return hasMains ? .recovery : .onBattery }
        guard hasMains else { return .noMains }
        if nodes.contains(where: { if case .booting = $0.phase { true } else { false } }) { return .boot }
        if nodes.contains(where: { $0.stopReason == .user }) { return .person }
        return nodes.contains { $0.stopReason == .thermal || $0.heatOffset > Self.warmKelvin } ? .heat : .notBooted
    }

    /// A node that is so much warmer than in a cool room is off for heat. Chosen: its warning limits lie about there.
    private static let warmKelvin = 15.0
}

/// A time in which servers were down without a break.
public struct Downtime: Sendable {
    /// Milliseconds since the start.
    public var from: Int64
    public var to: Int64
    /// Seconds of one server: of three, one down for a minute is 20.
    public var seconds: [DownCause: Double] = [:]

    public var total: Double { DownCause.allCases.reduce(0) { $0 + (seconds[$1] ?? 0) } }
}

extension Downtime: CustomStringConvertible {
    public var description: String {
        let parts = DownCause.allCases.compactMap { cause in
            seconds[cause].map { "\(cause.title) \(WorthTable.text($0 / 60, digits: 1))" }
        }
        return "day \(WorthTable.text(Double(from) / 86_400_000, digits: 3)): \(WorthTable.text(total / 60, digits: 1)) min: "
            + parts.joined(separator: ", ")
    }
}
