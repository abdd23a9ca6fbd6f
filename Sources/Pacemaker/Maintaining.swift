import AgentKit
public import Facts
import Markup

/// That people work on a host or on a whole Anvil, as `anvil maintenance` leaves it in the cluster: both nodes know it, and a boot does
/// not end it.
public struct MaintenanceNote: Hashable, Sendable, Codable {
    /// When it ends by the wall clock, milliseconds since 1970 UTC; nil is until someone ends it.
    public var untilWallMilliseconds: Int64?
    /// Not even P4 acts.
    public var handsOff: Bool

    public init(untilWallMilliseconds: Int64?, handsOff: Bool) {
        self.untilWallMilliseconds = untilWallMilliseconds
        self.handsOff = handsOff
    }

    /// As it stands in the cluster: `1790000000000`, or `always`, with `hands-off` behind it.
    init?(_ text: String) {
        let words = text.words
        guard let first = words.first, first == "always" || Int64(first) != nil else { return nil }
        self.init(untilWallMilliseconds: Int64(first), handsOff: words.contains("hands-off"))
    }

    var text: String { (untilWallMilliseconds.map { "\($0)" } ?? "always") + (handsOff ? " hands-off" : "") }

    public func isOver(atWallMilliseconds now: Int64) -> Bool { untilWallMilliseconds.map { $0 <= now } ?? false }
}

extension Pacemaker {
    private static let maintenance = "anvil-maintenance"
    /// In place of a host's name: the whole Anvil.
    public static let wholeAnvil = ""

    /// Notes the maintenance of a host, or of the whole Anvil; nil ends it.
    public func note(maintenanceOf host: HostName, _ note: MaintenanceNote?) async throws(PacemakerError) {
        let place = host == Self.wholeAnvil ? ["--type", "crm_config"] : ["--node", host, "--lifetime", "forever"]
        let change = note.map { ["--update", $0.text] } ?? ["--delete"]
        try await run("crm_attribute", place + ["--name", Self.maintenance] + change, allowing: [Status.noSuchThing])
    }

    /// All that is noted, by host.
    func maintenances(in configuration: Element) -> [HostName: MaintenanceNote] {
        func note(_ element: Element?) -> MaintenanceNote? {
            element?.descendants("nvpair").first { $0["name"] == Self.maintenance }?["value"].flatMap { MaintenanceNote($0) }
        }
        var notes: [HostName: MaintenanceNote] = [:]
        notes[Self.wholeAnvil] = note(configuration.first("crm_config"))
        for node in configuration.first("nodes")?.all("node") ?? [] {
            if let name = node["uname"] { notes[name] = note(node) }
        }
        return notes
    }
}

/// Servers that `anvil safe-stop` stopped, for `anvil safe-start` to start again.
extension Pacemaker {
    public static let safeStopMark = "safe-stop"

    func safelyStopped(in configuration: Element) -> [ServerName] {
        configuration.descendants("primitive").compactMap { server in
            let mark = server.all("meta_attributes").flatMap { $0.all("nvpair") }.first { $0["name"] == Self.stopMark }
            return mark?["value"] == Self.safeStopMark ? server["id"] : nil
        }
    }
}
