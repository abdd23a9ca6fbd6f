import CAnvil
import Glibc

/// What a run has printed so far, held to its limits.
struct BoundedOutput {
    let limits: ProcessLimits
    private(set) var bytes: [UInt8] = []
    private var lines = 0
    private var lineBytes = 0

    init(limits: ProcessLimits) { self.limits = limits }

    /// Takes in what was read; the limit it broke, if it did.
    mutating func append(_ chunk: UnsafeRawBufferPointer) -> ProcessEnding? {
        guard bytes.count + chunk.count <= limits.outputBytes else { return .tooMuchOutput }
        bytes.append(contentsOf: chunk)
        for byte in chunk {
            if byte == UInt8(ascii: "\n") {
                lines += 1
                lineBytes = 0
                if lines > limits.lines { return .tooManyLines }
            } else {
                lineBytes += 1
                if lineBytes > limits.lineBytes { return .lineTooLong(lines + 1) }
            }
        }
        return nil
    }
}

/// The last bytes of what a run said on standard error.
struct TailBuffer {
    let limit: Int
    private(set) var tail: [UInt8] = []

    init(limit: Int) { self.limit = limit }

    mutating func append(_ chunk: UnsafeRawBufferPointer) {
        tail.append(contentsOf: chunk)
        if tail.count > limit { tail.removeFirst(tail.count - limit) }
    }
}

/// A descriptor that is closed when it is no longer used.
struct Descriptor: ~Copyable {
    private(set) var number: Int32
    init(_ number: Int32) { self.number = number }
    var isOpen: Bool { number >= 0 }

    mutating func shut() {
        if number >= 0 { close(number) }
        number = -1
    }

    deinit { if number >= 0 { close(number) } }
}

/// The three standard streams of a run. Our ends never block; those of the child do, as programs expect.
struct ProcessPipes: ~Copyable {
    var input: Descriptor
    var output: Descriptor
    var errors: Descriptor
    var childInput: Descriptor
    var childOutput: Descriptor
    var childErrors: Descriptor
    private var waiting: [UInt8]
    private var written = 0
    private(set) var text: BoundedOutput
    private(set) var errorTail: TailBuffer

    /// Nil when no descriptors are left; `errno` tells.
    init?(for spec: ProcessSpec) {
        var ends: [Int32] = []
        for _ in 0..<3 {
            var pair: [Int32] = [-1, -1]
            guard anvil_pipe(&pair) == 0 else {
                ends.forEach { close($0) }
                return nil
            }
            ends += pair
        }
        childInput = Descriptor(ends[0])
        input = Descriptor(ends[1])
        output = Descriptor(ends[2])
        childOutput = Descriptor(ends[3])
        errors = Descriptor(ends[4])
        childErrors = Descriptor(ends[5])
        for end in [ends[1], ends[2], ends[4]] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
        waiting = spec.input
        text = BoundedOutput(limits: spec.limits)
        errorTail = TailBuffer(limit: spec.limits.errorTailBytes)
        if waiting.isEmpty { input.shut() }
    }

    mutating func shutChildEnds() {
        childInput.shut()
        childOutput.shut()
        childErrors.shut()
    }

    /// Writes what the child will take. A child that does not want its input is no error.
    mutating func feed() {
        while input.isOpen {
            let count = waiting.withUnsafeBytes { bytes in
                write(input.number, bytes.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if count < 0 && errno == EINTR { continue }
            if count < 0 && errno == EAGAIN { return }
            written += max(count, 0)
            if count < 0 || written == waiting.count { input.shut() }
        }
    }

    /// Reads all that is there now. The limit it broke, if it did.
    mutating func drain() -> ProcessEnding? {
        let broken = drainOutput()
        while errors.isOpen {
            let count = Self.readChunk(errors.number) { errorTail.append($0) }
            if count == 0 { errors.shut() }
            if count < Self.chunkBytes { break }
        }
        return broken
    }

    private mutating func drainOutput() -> ProcessEnding? {
        while output.isOpen {
            var broken: ProcessEnding?
            let count = Self.readChunk(output.number) { broken = text.append($0) }
            if let broken { return broken }
            if count == 0 { output.shut() }
            if count < 0 { break }
        }
        return nil
    }

    static let chunkBytes = 64 << 10

    /// The count of bytes read, 0 at the end of the stream, below 0 when nothing is there now.
    private static func readChunk(_ number: Int32, _ take: (UnsafeRawBufferPointer) -> Void) -> Int {
        withUnsafeTemporaryAllocation(byteCount: chunkBytes, alignment: 1) { buffer in
            var count: Int
            repeat { count = read(number, buffer.baseAddress, buffer.count) } while count < 0 && errno == EINTR
            if count > 0 { take(UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
            if count < 0 && errno != EAGAIN { return 0 }
            return count
        }
    }
}
