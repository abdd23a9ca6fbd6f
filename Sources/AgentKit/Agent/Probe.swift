/// The only way in which an agent reads anything: files, directories, tools, services.
///
/// Every read is a request with an answer, so a run can be captured and replayed. A read that finds nothing gives nil;
/// why it found nothing is in the capture.
public struct Probe: Sendable {
    let answer: @Sendable (ReadRequest) async -> ReadAnswer

    /// A probe that asks `answer` for every read.
    public init(answer: @escaping @Sendable (ReadRequest) async -> ReadAnswer) { self.answer = answer }

    /// The text of a file; nil when it is absent or cannot be read.
    public func file(_ path: String) async -> String? {
        guard case .content(let bytes) = await answer(.file(path)) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The names in a directory, sorted; empty when there is none.
    public func list(_ path: String) async -> [String] {
        guard case .content(let bytes) = await answer(.list(path)) else { return [] }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// Where a symbolic link points; nil when it is none.
    public func link(_ path: String) async -> String? {
        guard case .content(let bytes) = await answer(.link(path)) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether a path exists.
    public func exists(_ path: String) async -> Bool {
        if case .content = await answer(.exists(path)) { true } else { false }
    }

    /// How full a mounted filesystem is; nil when it does not say.
    public func space(_ mountPoint: String) async -> FilesystemSpace? {
        guard case .content(let bytes) = await answer(.space(mountPoint)) else { return nil }
        return FilesystemSpace(text: String(decoding: bytes, as: UTF8.self))
    }

    /// Whether the agent runs as root.
    public func isRoot() async -> Bool {
        if case .content = await answer(.root) { true } else { false }
    }

    /// Whether a tool is installed.
    public func has(tool: String) async -> Bool {
        if case .content = await answer(.which(tool)) { true } else { false }
    }

    /// Runs a tool. `secretInput` goes to its standard input and into no capture: passwords belong there.
    public func tool(
        _ name: String, _ arguments: [String], timeLimitSeconds: Double, secretInput: String = ""
    ) async -> ToolAnswer {
        let call = ToolCall(
            name: name, arguments: arguments, secretInput: secretInput, timeLimitSeconds: timeLimitSeconds)
        switch await answer(.tool(call)) {
        case .tool(let answer): return answer
        case .absent: return .absent
        case .failed(let because): return .failed(because)
        case .content: return .failed("the capture holds no answer of \(name)")
        }
    }

    /// Sends lines to a TCP service and reads what it says until `end` appears or it closes the connection.
    public func talk(_ talk: Conversation) async throws(AgentFailure) -> String {
        switch await answer(.conversation(talk)) {
        case .content(let bytes): return String(decoding: bytes, as: UTF8.self)
        case .failed(let because): throw .unreachable(talk.peer, because: because)
        case .absent, .tool: throw .unreachable(talk.peer, because: "nothing listens there")
        }
    }
}

/// What one run of a tool gave.
public enum ToolAnswer: Hashable, Sendable {
    case ran(status: Int32, output: String, errors: String)
    case timedOut
    case absent
    case failed(String)
}

/// Something an agent wants to read.
public enum ReadRequest: Hashable, Sendable {
    case file(String)
    case list(String)
    case link(String)
    case exists(String)
    case space(String)
    case which(String)
    case root
    case tool(ToolCall)
    case conversation(Conversation)

    /// The name of the read in a capture's manifest.
    var name: String {
        switch self {
        case .file(let path): "file \(path)"
        case .list(let path): "list \(path)"
        case .link(let path): "link \(path)"
        case .exists(let path): "exists \(path)"
        case .space(let path): "space \(path)"
        case .which(let tool): "which \(tool)"
        case .root: "root"
        case .tool(let call): "tool \(([call.name] + call.arguments).joined(separator: " "))"
        case .conversation(let talk): "talk \(talk.peer) \(talk.lines.joined(separator: " | "))"
        }
    }
}

/// What a read gave.
public enum ReadAnswer: Hashable, Sendable {
    case content([UInt8])
    case tool(ToolAnswer)
    /// There is no such file, tool or service.
    case absent
    /// It is there, but reading failed; why, in words.
    case failed(String)
}

/// One call of a tool.
public struct ToolCall: Hashable, Sendable {
    public var name: String
    public var arguments: [String]
    public var secretInput: String
    public var timeLimitSeconds: Double
}

/// One conversation with a line-based TCP service.
public struct Conversation: Hashable, Sendable {
    public var host: String
    public var port: Int
    public var lines: [String]
    /// The answer that ends the conversation.
    public var end: String
    public var timeLimitSeconds: Double

    public init(host: String, port: Int, lines: [String], end: String, timeLimitSeconds: Double) {
        self.host = host
        self.port = port
        self.lines = lines
        self.end = end
        self.timeLimitSeconds = timeLimitSeconds
    }

    public var peer: String { "\(host):\(port)" }
}

/// How full a filesystem is.
public struct FilesystemSpace: Hashable, Sendable {
    public var totalBytes: Double
    /// What anyone but root can still take.
    public var availableBytes: Double
    /// What nobody has taken, the reserve for root included.
    public var freeBytes: Double
    /// Zero where the filesystem has no fixed number of inodes.
    public var inodes: Double
    public var inodesFree: Double
    public var readOnly: Bool

    var text: String {
        "total \(totalBytes)\navailable \(availableBytes)\nfree \(freeBytes)\ninodes \(inodes)\ninodes-free \(inodesFree)\n"
            + "read-only \(readOnly ? 1 : 0)\n"
    }

    init(totalBytes: Double, availableBytes: Double, freeBytes: Double, inodes: Double, inodesFree: Double, readOnly: Bool) {
        self.totalBytes = totalBytes
        self.availableBytes = availableBytes
        self.freeBytes = freeBytes
        self.inodes = inodes
        self.inodesFree = inodesFree
        self.readOnly = readOnly
    }

    init?(text: String) {
        var values: [Substring: Double] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count == 2, let value = words[1].decimal else { return nil }
            values[words[0]] = value
        }
        guard let total = values["total"], let available = values["available"], let free = values["free"] else { return nil }
        self.init(
            totalBytes: total, availableBytes: available, freeBytes: free, inodes: values["inodes"] ?? 0,
            inodesFree: values["inodes-free"] ?? 0, readOnly: values["read-only"] == 1)
    }
}
