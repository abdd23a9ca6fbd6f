import Glibc

/// What the system's clocks say at one moment.
public struct ClockReading: Hashable, Sendable {
    /// Milliseconds since 1970 UTC by the wall clock, which people and time servers set.
    public var wallMilliseconds: Int64
    /// Milliseconds since the boot, sleep included; it never jumps.
    public var bootMilliseconds: Int64
    /// Which boot.
    public var bootID: String

    public init(wallMilliseconds: Int64, bootMilliseconds: Int64, bootID: String) {
        self.wallMilliseconds = wallMilliseconds
        self.bootMilliseconds = bootMilliseconds
        self.bootID = bootID
    }
}

/// Reads the clocks of this host.
public struct SystemClocks: Sendable {
    private let bootID: String

    public init() {
        bootID = Self.readBootID()
    }

    public func read() -> ClockReading {
        ClockReading(
            wallMilliseconds: Self.milliseconds(CLOCK_REALTIME), bootMilliseconds: Self.milliseconds(CLOCK_BOOTTIME),
            bootID: bootID)
    }

    /// Seconds since the boot: for measuring and for waiting.
    public static func bootSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_BOOTTIME, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
    }

    private static func milliseconds(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }

    private static func readBootID() -> String {
        readText("/proc/sys/kernel/random/boot_id", limitBytes: 64).map { String($0.prefix { !$0.isNewline }) } ?? "unknown"
    }
}

/// The beginning of a small text file; nil when it cannot be read.
func readText(_ path: String, limitBytes: Int) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: limitBytes)
    let count = read(file, &buffer, limitBytes)
    return count < 0 ? nil : String(decoding: buffer[..<count], as: UTF8.self)
}
