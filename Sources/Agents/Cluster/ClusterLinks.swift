import AgentKit

/// The links over which the cluster's members hear each other, as `corosync-cfgtool -s` lists them.
struct ClusterLinks: Equatable, Sendable {
    struct Link: Equatable, Sendable {
        /// Its number in the configuration, from 0.
        var number: Int
        /// Members by their number; how each is heard: `connected`, `localhost`, `disconnected`.
        var peers: [String: String] = [:]

        /// Whether a member is not heard on it.
        var isDown: Bool { peers.values.contains { $0 != "connected" && $0 != "localhost" } }
    }

    var links: [Link] = []

    static let tool = "corosync-cfgtool"

    /// Empty when nothing can be read: then nothing is said of links.
    static func read(_ probe: Probe) async -> ClusterLinks {
        guard case .ran(0, let output, _) = await probe.tool(tool, ["-s"], timeLimitSeconds: ScanCluster.toolSeconds) else {
            return ClusterLinks()
        }
        return ClusterLinks(output)
    }

    init() {}

    init(_ text: String) {
        for line in text.lines {
            let words = line.words
            if words.count >= 3, words[0] == "LINK", words[1] == "ID", let number = Int(words[2]) {
                links.append(Link(number: number))
            } else if words.count >= 3, words[0] == "nodeid:", !links.isEmpty {
                links[links.count - 1].peers[words[1].filter(\.isNumber)] = words[2]
            }
        }
    }
}
