import FoundationEssentials

/// Answers reads from a capture.
struct Replay: Sendable {
    let folder: String
    let manifest: Manifest?
    private let reads: [String: Manifest.Read]

    /// Nil where the folder holds no manifest that can be read and none of the folders of a hand-made capture.
    init(folder: String) throws(AgentFailure) {
        self.folder = folder
        guard let bytes = CaptureFolder.read("\(folder)/manifest.json") else {
            guard !CaptureFolder.names(in: folder).isEmpty else {
                throw .unreachable("the capture \(folder)", because: "there is no such folder, or it is empty")
            }
            manifest = nil
            reads = [:]
            return
        }
        do {
            let manifest: Manifest = try AgentLineCodec.value(from: bytes)
            self.manifest = manifest
            reads = Dictionary(manifest.reads.map { ($0.read, $0) }) { first, _ in first }
        } catch {
            throw .notUnderstood("\(folder)/manifest.json", because: error.description)
        }
    }

    var probe: Probe { Probe { answer($0) } }

    func answer(_ request: ReadRequest) -> ReadAnswer {
        guard let read = reads[request.name] else { return unlisted(request) }
        if let because = read.failed { return .failed(because) }
        if read.timedOut == true { return .tool(.timedOut) }
        guard let saved = read.saved else { return .absent }
        let content = saved.isEmpty ? [] : CaptureFolder.read("\(folder)/\(saved)") ?? []
        guard case .tool = request else { return .content(content) }
        let errors = read.errors.flatMap { CaptureFolder.read("\(folder)/\($0)") } ?? []
        return .tool(
            .ran(
                status: read.status ?? 0, output: String(decoding: content, as: UTF8.self),
                errors: String(decoding: errors, as: UTF8.self)))
    }

    /// A read that the manifest does not name: what lies in the folders, for captures made by hand.
    private func unlisted(_ request: ReadRequest) -> ReadAnswer {
        switch request {
        case .exists(let path): return CaptureFolder.exists("\(folder)/files\(path)") ? .content([]) : .absent
        case .list(let path):
            let names = CaptureFolder.names(in: "\(folder)/files\(path)")
            return names.isEmpty ? .absent : .content(Array(names.joined(separator: "\n").utf8))
        case .which, .root, .tool, .conversation: return .absent
        case .file, .link, .space:
            guard let path = request.savedPath(number: 0), var content = CaptureFolder.read("\(folder)/\(path)") else {
                return .absent
            }
            if case .link = request, content.last == UInt8(ascii: "\n") { content.removeLast() }
            return .content(content)
        }
    }
}
