import Glibc

/// What makes a program the same program as before: the file, and when and how it was last changed.
struct FileIdentity: Hashable, Sendable {
    var device: UInt64
    var inode: UInt64
    var size: Int64
    var changedNanoseconds: Int64

    init(_ status: stat) {
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
        size = Int64(status.st_size)
        changedNanoseconds = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
    }
}

/// An agent as it lies in a directory. Its name is the name of the file, so a second link is a second agent.
struct AgentFile: Hashable, Sendable {
    var name: String
    var path: String
    var identity: FileIdentity
}

/// What one look into the agents directories found.
struct AgentListing: Equatable, Sendable {
    var agents: [String: AgentFile] = [:]
    /// Agents that are not safe to run, with the reason.
    var refused: [String: String] = [:]
    /// Directories that could be read.
    var directories = 0

    static func == (left: AgentListing, right: AgentListing) -> Bool {
        left.agents == right.agents && left.refused == right.refused
    }
}

enum AgentDirectory {
    static let prefix = "scan-"
    /// More agents than this are not looked at; chosen here, ten times what a large host has.
    static let agentLimit = 200

    /// Lists every executable whose name begins with `scan-`. Of agents with the same name, the first directory's counts.
    static func list(_ directories: [String]) -> AgentListing {
        var listing = AgentListing()
        var checker = SafePathChecker()
        for directory in directories {
            guard let names = names(in: directory) else { continue }
            listing.directories += 1
            for name in names where listing.agents[name] == nil && listing.refused[name] == nil {
                guard listing.agents.count + listing.refused.count < agentLimit else { return listing }
                add(name, in: directory, to: &listing, &checker)
            }
        }
        return listing
    }

    private static func add(
        _ name: String, in directory: String, to listing: inout AgentListing, _ checker: inout SafePathChecker
    ) {
        let path = directory.hasSuffix("/") ? directory + name : "\(directory)/\(name)"
        var status = stat()
        // What is no executable file is no agent: a README, a directory, a link to nowhere.
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o111 != 0 else { return }
        if case .failure(let unsafe) = checker.check(directory) {
            listing.refused[name] = unsafe.because
            return
        }
        switch checker.check(path) {
        case .success(let safe):
            listing.agents[name] = AgentFile(name: name, path: path, identity: FileIdentity(safe.status))
        case .failure(let unsafe): listing.refused[name] = unsafe.because
        }
    }

    /// The names of possible agents in alphabetical order, or nil when there is no such directory.
    private static func names(in directory: String) -> [String]? {
        guard let handle = opendir(directory) else { return nil }
        defer { closedir(handle) }
        var names: [String] = []
        while let item = readdir(handle) {
            let name = withUnsafePointer(to: &item.pointee.d_name) { name in
                name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasPrefix(prefix) && isPlain(name) { names.append(name) }
        }
        return names.sorted()
    }

    /// Editors' and package managers' leftovers, such as `scan-x~` and `scan-x.dpkg-old`, are no agents.
    private static func isPlain(_ name: String) -> Bool {
        let allowed = name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "@"): true
            default: false
            }
        }
        let leftovers = [
            ".bak", ".old", ".orig", ".disabled", ".swp", ".dpkg-old", ".dpkg-new", ".dpkg-dist", ".rpmsave", ".rpmnew",
        ]
        return allowed && name.utf8.count <= 100 && !leftovers.contains { name.hasSuffix($0) }
    }
}
