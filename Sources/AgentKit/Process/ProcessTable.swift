import CAnvil
import Glibc

/// One process as `/proc` tells it.
struct ProcessEntry: Hashable, Sendable {
    var pid: pid_t
    var parent: pid_t
    var group: pid_t
    var session: pid_t
    var isZombie: Bool
}

/// The processes of the system at one moment.
struct ProcessTable: Sendable {
    var entries: [ProcessEntry]

    /// More than any host has: the system's default limit of process numbers on large hosts is 4 million.
    static let limit = 1 << 20

    /// Reads the whole of `/proc`. A process that ends meanwhile is left out.
    static func read() -> ProcessTable {
        var capacity = 1024
        while true {
            let list = [anvil_process](unsafeUninitializedCapacity: capacity) { buffer, count in
                count = Int(max(0, anvil_list_processes(buffer.baseAddress, Int32(capacity))))
            }
            if list.count < capacity || capacity >= limit {
                return ProcessTable(
                    entries: list.map {
                        ProcessEntry(
                            pid: $0.pid, parent: $0.parent, group: $0.group, session: $0.session, isZombie: $0.is_zombie != 0)
                    })
            }
            capacity *= 4
        }
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
