import Glibc

/// The largest resident memory of a run, as far as it can be told.
///
/// The system's own figure of a process that has ended (`ru_maxrss`) never falls below the peak of the process that
/// started it, which is ScanCore's: a run that stays below that would be told with ScanCore's memory. So the run is
/// looked at while it lives, and the system's figure counts only where it is above our own peak.
struct PeakMemory {
    /// The largest that was seen, bytes; 0 when the run was over before anyone could look.
    private var seenBytes: Int64 = 0

    /// Looks at a process that has started its program.
    mutating func look(at pid: pid_t) {
        guard let status = readSmallFile("/proc/\(pid)/status", limit: 4096) else { return }
        seenBytes = max(seenBytes, Self.peak(inStatus: status) ?? 0)
    }

    /// The peak of a run that has ended, bytes; 0 when it is not known.
    func bytes(_ usage: rusage) -> Int64 {
        var own = rusage()
        getrusage(RUSAGE_SELF.rawValue, &own)
        return usage.peakBytes > own.peakBytes ? usage.peakBytes : seenBytes
    }

    /// The line is `VmHWM:     5120 kB`; a process that has just ended has none.
    static func peak(inStatus status: [UInt8]) -> Int64? {
        let name = Array("VmHWM:".utf8)
        for line in status.split(separator: UInt8(ascii: "\n")) where line.starts(with: name) {
            let digits = line.drop { !(48...57).contains($0) }.prefix { (48...57).contains($0) }
            return Int64(String(decoding: digits, as: UTF8.self)).map { $0 * 1024 }
        }
        return nil
    }
}
