import FoundationEssentials
import Glibc

extension Probe {
    /// Reads this machine.
    public static let live = Probe { request in await LiveReads.answer(request) }
}

/// The reads as they are done on a real machine, each with a limit.
enum LiveReads {
    static let fileLimitBytes = 4 << 20
    static let toolOutputLimitBytes = 16 << 20
    static let listLimitNames = 10_000

    static func answer(_ request: ReadRequest) async -> ReadAnswer {
        switch request {
        case .file(let path): readFile(path)
        case .list(let path): readDirectory(path)
        case .link(let path): readLink(path)
        case .exists(let path): access(path, F_OK) == 0 ? .content([]) : .absent
        case .space(let path): readSpace(path)
        case .which(let name): findTool(name).map { .content(Array($0.utf8)) } ?? .absent
        case .root: geteuid() == 0 ? .content([]) : .absent
        case .tool(let call): await run(call)
        case .conversation(let talk): TCPConversation.hold(talk)
        }
    }

    private static func run(_ call: ToolCall) async -> ReadAnswer {
        do {
            let result = try await runTool(
                call.name, call.arguments, input: Array(call.secretInput.utf8), timeLimitSeconds: call.timeLimitSeconds,
                outputLimitBytes: toolOutputLimitBytes)
            return .tool(
                .ran(
                    status: result.status, output: String(decoding: result.output, as: UTF8.self),
                    errors: String(decoding: result.errors, as: UTF8.self)))
        } catch {
            switch error {
            case .notFound: return .absent
            case .outOfTime: return .tool(.timedOut)
            case .notStarted, .tooMuchOutput, .signalled, .cancelled: return .failed(error.description)
            }
        }
    }

    private static func readFile(_ path: String) -> ReadAnswer {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return lastError() }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16 * 1024)
        while bytes.count < fileLimitBytes {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { return lastError() }
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        return .content(bytes)
    }

    private static func readDirectory(_ path: String) -> ReadAnswer {
        guard let directory = opendir(path) else { return lastError() }
        defer { closedir(directory) }
        var names: [String] = []
        while names.count < listLimitNames, let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return .content(Array(names.sorted().joined(separator: "\n").utf8))
    }

    private static func readLink(_ path: String) -> ReadAnswer {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink(path, &buffer, buffer.count)
        guard count >= 0 else { return lastError() }
        return .content(buffer[..<count].map { UInt8(bitPattern: $0) })
    }

    private static func readSpace(_ path: String) -> ReadAnswer {
        var numbers = statvfs()
        guard statvfs(path, &numbers) == 0 else { return lastError() }
        let block = Double(numbers.f_frsize)
        let space = FilesystemSpace(
            totalBytes: Double(numbers.f_blocks) * block, availableBytes: Double(numbers.f_bavail) * block,
            freeBytes: Double(numbers.f_bfree) * block, inodes: Double(numbers.f_files), inodesFree: Double(numbers.f_ffree),
            readOnly: numbers.f_flag & UInt(ST_RDONLY) != 0)
        return .content(Array(space.text.utf8))
    }

    static func lastError() -> ReadAnswer {
        let number = errno
        if number == ENOENT || number == ENOTDIR { return .absent }
        return .failed(systemWords(number))
    }
}
