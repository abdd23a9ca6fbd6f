import Facts
import Glibc

/// Writes to standard output and standard error; the returned number is the exit status.
enum Output {
    static func write(_ bytes: [UInt8]) -> Int32 {
        write(bytes, to: STDOUT_FILENO) ? ExitStatus.scanned : ExitStatus.failed
    }

    static func say(_ text: String) -> Int32 { write(Array(text.utf8)) }

    static func note(_ text: String) {
        // Nobody is left to tell when standard error is closed.
        _ = write(Array((text + "\n").utf8), to: STDERR_FILENO)
    }

    static func fail(_ name: String, _ message: String, status: Int32 = ExitStatus.failed) -> Int32 {
        note("\(name): \(message)")
        return status
    }

    static func describe(_ description: AgentDescription) -> Int32 {
        do {
            return write(try AgentLineCodec.encode(description) + [UInt8(ascii: "\n")])
        } catch {
            return fail(description.name, "the description \(error.description)")
        }
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return false }
            written += count
        }
        return true
    }
}
