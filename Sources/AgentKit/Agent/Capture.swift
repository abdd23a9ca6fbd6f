import Facts

/// A captured run: what the agent was given, and every read with its answer.
///
/// The folder holds `manifest.json` and, below `files/`, `lists/`, `links/`, `spaces/`, `tools/` and `talks/`, one file for
/// each read that gave something. A capture can be written by hand: a read that the manifest does not name is looked for
/// in these folders, and a directory without a list is what lies below `files/`.
struct Manifest: Codable, Hashable {
    struct Read: Codable, Hashable {
        /// `file /proc/meminfo`, `tool smartctl --json --scan-open` ...
        var read: String
        /// Where the content lies, relative to the folder; nil when there is none.
        var saved: String?
        /// Where what the tool said on standard error lies.
        var errors: String?
        /// The tool's exit status.
        var status: Int32?
        var timedOut: Bool?
        /// Why the read failed. Neither this nor `saved`: there was no such thing.
        var failed: String?
    }

    var agent: String
    var version: String
    /// What was on standard input; secret settings are replaced.
    var input: AgentInput
    var reads: [Read]
}

extension ReadRequest {
    /// Where a capture keeps the content of the read. Tools and conversations have names that are no paths: they get a number.
    func savedPath(number: Int) -> String? {
        switch self {
        case .file(let path): "files\(path)"
        case .list(let path): "lists\(path).txt"
        case .link(let path): "links\(path).txt"
        case .space(let path): "spaces\(path == "/" ? "/root" : path).txt"
        case .tool(let call): "tools/\(number)-\(call.name).txt"
        case .conversation: "talks/\(number).txt"
        case .exists, .which, .root: nil
        }
    }
}

/// Saves every read of a run.
actor Recorder {
    private let folder: String
    private let secrets: [[UInt8]]
    private var manifest: Manifest
    private var known: [String: ReadAnswer] = [:]
    private(set) var problem: String?

    init(folder: String, agent: String, input: AgentInput, secrets: [String]) {
        self.folder = folder
        self.secrets = secrets.filter { !$0.isEmpty }.map { Array($0.utf8) }
        manifest = Manifest(agent: agent, version: AgentMain.version, input: input, reads: [])
    }

    nonisolated var probe: Probe {
        Probe { request in await self.record(request) }
    }

    /// Reads once and remembers: the same question has one answer within a run, as it will have in the replay.
    private func record(_ request: ReadRequest) async -> ReadAnswer {
        if let before = known[request.name] { return before }
        let answer = redacted(await LiveReads.answer(request))
        if let before = known[request.name] { return before }
        known[request.name] = answer
        manifest.reads.append(save(answer, of: request))
        return answer
    }

    private func save(_ answer: ReadAnswer, of request: ReadRequest) -> Manifest.Read {
        var read = Manifest.Read(read: request.name)
        let path = request.savedPath(number: manifest.reads.count + 1)
        switch answer {
        case .absent: break
        case .failed(let because): read.failed = because
        case .tool(.absent): break
        case .tool(.failed(let because)): read.failed = because
        case .tool(.timedOut): read.timedOut = true
        case .tool(.ran(let status, let output, let errors)):
            read.status = status
            read.saved = write(Array(output.utf8), to: path)
            if !errors.isEmpty { read.errors = write(Array(errors.utf8), to: path.map { $0 + ".err" }) }
        case .content(let bytes):
            read.saved = path == nil ? "" : write(bytes, to: path)
        }
        return read
    }

    private func write(_ bytes: [UInt8], to path: String?) -> String? {
        guard let path else { return nil }
        if let failure = CaptureFolder.write(bytes, to: "\(folder)/\(path)") { problem = problem ?? failure }
        return path
    }

    /// Writes the manifest; gives what went wrong, if anything did.
    func finish() -> String? {
        manifest.reads.sort { $0.read < $1.read }
        guard let bytes = try? AgentLineCodec.prettyBytes(of: manifest) else { return "the manifest cannot be written as JSON" }
        return CaptureFolder.write(bytes, to: "\(folder)/manifest.json") ?? problem
    }

    private func redacted(_ answer: ReadAnswer) -> ReadAnswer {
        guard !secrets.isEmpty else { return answer }
        switch answer {
        case .content(let bytes): return .content(redacted(bytes))
        case .tool(.ran(let status, let output, let errors)):
            let clean = { (text: String) in String(decoding: self.redacted(Array(text.utf8)), as: UTF8.self) }
            return .tool(.ran(status: status, output: clean(output), errors: clean(errors)))
        case .tool, .absent, .failed: return answer
        }
    }

    private func redacted(_ bytes: [UInt8]) -> [UInt8] {
        secrets.reduce(bytes) { text, secret in
            var result: [UInt8] = []
            var index = 0
            while index < text.count {
                if text[index...].starts(with: secret) {
                    result += Array(Manifest.secretMark.utf8)
                    index += secret.count
                } else {
                    result.append(text[index])
                    index += 1
                }
            }
            return result
        }
    }
}

extension Manifest {
    /// Stands where a secret was.
    static let secretMark = "(secret)"
}
