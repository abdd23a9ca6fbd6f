import AgentKit
import Facts

/// The processors as `/proc/cpuinfo` lists them.
struct Processors: Hashable, Sendable {
    struct Socket: Hashable, Sendable {
        var model: String
        var cores: Int
        var threads: Int
    }

    /// By the number of the package, ascending.
    var sockets: [Socket]

    init(cpuinfo: String) {
        var found: [Int: Socket] = [:]
        var coreNames: [Int: Set<String>] = [:]
        for block in Self.blocks(cpuinfo) where block["processor"] != nil {
            // Machines without packages in the list, such as small ARM boards, are one.
            let package = block["physical id"].flatMap { Int($0) } ?? 0
            var socket = found[package] ?? Socket(model: block["model name"] ?? block["Model"] ?? "", cores: 0, threads: 0)
            socket.threads += 1
            coreNames[package, default: []].insert(block["core id"] ?? block["processor"] ?? "")
            socket.cores = block["cpu cores"].flatMap { Int($0) } ?? coreNames[package, default: []].count
            found[package] = socket
        }
        sockets = found.sorted { $0.key < $1.key }.map(\.value)
    }

    private static func blocks(_ text: String) -> [[String: String]] {
        var blocks: [[String: String]] = [[:]]
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" }) {
            if line.allSatisfy(\.isWhitespace) { blocks.append([:]) }
            guard let (name, value) = line.halves(at: ":") else { continue }
            blocks[blocks.count - 1][name] = value
        }
        return blocks
    }

    var lines: [AgentLine] {
        guard !sockets.isEmpty else { return [] }
        let total = { (part: (Socket) -> Int) in Double(sockets.map(part).reduce(0, +)) }
        return [
            .number("count", "cpu.sockets", Double(sockets.count)), .number("count", "cpu.cores", total(\.cores)),
            .number("count", "cpu.threads", total(\.threads)),
        ]
            + sockets.enumerated().map { index, socket in
                .device(Device(key: "cpu\(index + 1)", kind: "cpu", model: socket.model.identity))
            }
    }
}
