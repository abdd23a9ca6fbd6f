import AgentKit
import Facts
import Markup
import Pacemaker

/// What the cluster's configuration says of servers, beyond their state.
struct ServerConfiguration: Equatable, Sendable {
    /// Memory by the definition of each server, bytes.
    var memoryBytes: [String: Int64] = [:]
    /// Who stopped each, where the engine left its mark.
    var stops: [String: ServerStop] = [:]

    static func read(_ probe: Probe, _ unmeasured: Set<String>) async -> ServerConfiguration {
        var found = ServerConfiguration()
        let call = ["--query", "--scope", "resources"]
        guard case .ran(0, let output, _) = await probe.tool("cibadmin", call, timeLimitSeconds: ScanServer.toolSeconds),
            let root = try? Document.parse(output)
        else { return found }
        for resource in root.descendants("primitive") {
            guard let name = resource["id"] else { continue }
            if let mark = value("meta_attributes", Pacemaker.stopMark, of: resource) { found.stops[name] = stop(mark) }
            guard unmeasured.contains(name), let path = value("instance_attributes", "config", of: resource),
                let text = await probe.file(path), let definition = try? Document.parse(text)
            else { continue }
            found.memoryBytes[name] = memory(definition)
        }
        return found
    }

    private static func value(_ kind: String, _ name: String, of resource: Element) -> String? {
        resource.all(kind).flatMap { $0.all("nvpair") }.first { $0["name"] == name }?["value"]
    }

    static func stop(_ mark: String) -> ServerStop? {
        let words = mark.words
        guard words.count == 2, let rule = Rule(rawValue: words[0]), let at = Int64(words[1]) else { return nil }
        return ServerStop(by: .engine, rule: rule, at: Moment(milliseconds: at))
    }

    /// Of a domain's definition; its unit is KiB unless it names another.
    static func memory(_ definition: Element) -> Int64? {
        guard let element = definition.first("memory"), let value = element.text.decimal, value > 0 else { return nil }
        let factor: Double =
            switch element["unit"]?.lowercased() {
            case nil, "k", "kib": 1024
            case "b", "bytes": 1
            case "kb": 1000
            case "m", "mib": 1_048_576
            case "mb": 1_000_000
            case "g", "gib": 1_073_741_824
            case "gb": 1_000_000_000
            case "t", "tib": 1_099_511_627_776
            case "tb": 1_000_000_000_000
            default: 0
            }
        let bytes = value * factor
        return bytes > 0 && bytes < 1e18 ? Int64(bytes) : nil
    }
}
