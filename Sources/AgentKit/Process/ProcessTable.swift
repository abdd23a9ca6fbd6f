import CAnvil
import Glibc
import Synchronization

/// One process as `/proc` tells it.
struct ProcessEntry: Hashable, Sendable {
    var pid: pid_t
    var parent: pid_t
    var session: pid_t
    var isZombie: Bool
}

/// The processes of the system at one moment.
struct ProcessTable: Sendable {
    var entries: [ProcessEntry]

    /// Reads the whole of `/proc`. A process that ends meanwhile is left out.
    static func read() -> ProcessTable {
        var entries: [ProcessEntry] = []
        guard let directory = opendir("/proc") else { return ProcessTable(entries: []) }
        defer { closedir(directory) }
        while let item = readdir(directory) {
            let pid = withUnsafePointer(to: &item.pointee.d_name) { name in
                name.withMemoryRebound(to: CChar.self, capacity: 256) { number($0) }
            }
            if let pid, let entry = entry(of: pid) { entries.append(entry) }
        }
        return ProcessTable(entries: entries)
    }

    /// What `/proc/PID/stat` says: after the name in brackets come state, parent, group and session.
    static func entry(of pid: pid_t) -> ProcessEntry? {
        guard let bytes = readSmallFile("/proc/\(pid)/stat", limit: 512), let end = bytes.lastIndex(of: UInt8(ascii: ")"))
        else { return nil }
        let fields = bytes[(end + 1)...].split(separator: UInt8(ascii: " "), maxSplits: 4)
        guard fields.count >= 4, let parent = integer(fields[1]), let session = integer(fields[3]) else { return nil }
        return ProcessEntry(pid: pid, parent: parent, session: session, isZombie: fields[0].first == UInt8(ascii: "Z"))
    }

    /// Our own children by the quick way, or nil where the kernel does not offer it.
    static func ownChildren() -> [pid_t]? {
        guard let directory = opendir("/proc/self/task") else { return nil }
        defer { closedir(directory) }
        var children: [pid_t] = []
        while let item = readdir(directory) {
            let thread = withUnsafePointer(to: &item.pointee.d_name) { name in
                name.withMemoryRebound(to: CChar.self, capacity: 256) { number($0) }
            }
            guard let thread else { continue }
            guard let bytes = readSmallFile("/proc/self/task/\(thread)/children", limit: 1 << 16) else { return nil }
            children += bytes.split(separator: UInt8(ascii: " ")).compactMap { integer($0) }
        }
        return children
    }

    /// The mark of the run in a process's environment: inherited through every fork, whatever its session or parent.
    static func mark(of pid: pid_t) -> String? {
        guard let bytes = readSmallFile("/proc/\(pid)/environ", limit: 1 << 17) else { return nil }
        let prefix = Array("\(RunMark.variable)=".utf8)
        for item in bytes.split(separator: 0) where item.starts(with: prefix) {
            return String(decoding: item.dropFirst(prefix.count), as: UTF8.self)
        }
        return nil
    }

    private static func number(_ text: UnsafePointer<CChar>) -> pid_t? {
        var value: pid_t = 0
        var index = 0
        while text[index] != 0 {
            let digit = Int32(text[index]) - 48
            guard (0...9).contains(digit) else { return nil }
            value = value * 10 + digit
            index += 1
        }
        return index > 0 ? value : nil
    }

    private static func integer(_ bytes: ArraySlice<UInt8>) -> pid_t? { pid_t(String(decoding: bytes, as: UTF8.self)) }
}

/// Reads a file of `/proc`, at most `limit` bytes of it.
func readSmallFile(_ path: String, limit: Int) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
        while count < limit {
            let got = Glibc.read(file, buffer.baseAddress?.advanced(by: count), limit - count)
            if got < 0 && errno == EINTR { continue }
            if got < 0 { failed = true }
            if got <= 0 { break }
            count += got
        }
    }
    return failed ? nil : bytes
}
