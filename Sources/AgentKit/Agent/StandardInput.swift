import Facts
import Glibc

/// The one JSON object that the core writes to an agent. By hand there is none: the defaults then hold.
enum StandardInput {
    static let limitBytes = 64 << 20
    /// How long the first byte may take. The core writes at once; a person's shell may leave a pipe open for ever.
    static let firstByteMilliseconds: Int32 = 500
    static let restMilliseconds: Int32 = 5000

    enum Problem: Error, Equatable, CustomStringConvertible {
        case notUnderstood(AgentLineError)
        case tooLong
        case contract(Int)

        var description: String {
            switch self {
            case .notUnderstood(let error): "standard input \(error.description)"
            case .tooLong: "standard input is longer than \(limitBytes) bytes"
            case .contract(let version):
                "standard input speaks contract \(version); this agent speaks \(AgentDescription.contractVersion)"
            }
        }
    }

    static func read() -> Result<AgentInput, Problem> {
        guard isatty(STDIN_FILENO) == 0 else { return .success(filled(nil)) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 * 1024)
        while ready(milliseconds: bytes.isEmpty ? firstByteMilliseconds : restMilliseconds) {
            let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { break }
            bytes += buffer[..<count]
            guard bytes.count <= limitBytes else { return .failure(.tooLong) }
        }
        return parse(bytes)
    }

    static func parse(_ bytes: [UInt8]) -> Result<AgentInput, Problem> {
        guard bytes.contains(where: { $0 > 32 }) else { return .success(filled(nil)) }
        do {
            let input = try AgentLineCodec.decodeInput(bytes)
            guard input.contract == AgentDescription.contractVersion else { return .failure(.contract(input.contract)) }
            return .success(filled(input))
        } catch {
            return .failure(.notUnderstood(error))
        }
    }

    /// What was not given: the host's name and the present time.
    private static func filled(_ given: AgentInput?) -> AgentInput {
        var input = given ?? AgentInput(host: "", passTime: Moment(milliseconds: 0))
        if input.host.isEmpty { input.host = hostName() }
        if input.passTime.milliseconds == 0 { input.passTime = wallClock() }
        return input
    }

    private static func ready(milliseconds: Int32) -> Bool {
        var wanted = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return poll(&wanted, 1, milliseconds) > 0
    }

    private static func hostName() -> String {
        var buffer = [CChar](repeating: 0, count: 256)
        guard gethostname(&buffer, buffer.count - 1) == 0 else { return "localhost" }
        let name = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return String(decoding: name.split(separator: UInt8(ascii: ".")).first ?? [], as: UTF8.self)
    }

    private static func wallClock() -> Moment {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Moment(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
}
