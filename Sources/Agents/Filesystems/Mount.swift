import AgentKit
import Facts

/// One line of `/proc/self/mountinfo`.
struct Mount: Hashable, Sendable {
    var device: String
    /// Which part of the filesystem is mounted; `/` unless it is a bind mount or a subvolume.
    var root: String
    var point: String
    var readOnly: Bool
    var type: String
    var source: String

    /// Filesystems that hold data on this host. Network filesystems are another host's, and a dead server would hang us.
    static let realTypes: Set<String> = [
        "ext2", "ext3", "ext4", "xfs", "btrfs", "zfs", "vfat", "exfat", "f2fs", "jfs", "reiserfs", "ntfs3", "ntfs", "fuseblk",
        "gfs2",
        "ocfs2", "nilfs2", "bcachefs",
    ]

    static func parse(_ text: String) -> [Mount] { text.lines.compactMap { Mount(line: $0) } }

    /// One mount of each real filesystem: bind mounts and subvolumes are the same space. The whole filesystem counts before
    /// a part of it, then the shortest mount point. An overlay counts only as the root of a container.
    static func worthWatching(_ mounts: [Mount]) -> [Mount] {
        var best: [String: Mount] = [:]
        for mount in mounts where realTypes.contains(mount.type) || (mount.type == "overlay" && mount.point == "/") {
            // Datasets of ZFS and others with anonymous device numbers differ by their source.
            let identity =
                mount.device.hasPrefix("0:") && mount.type != "btrfs" ? "\(mount.device) \(mount.source)" : mount.device
            if let other = best[identity], !mount.isBetter(than: other) { continue }
            best[identity] = mount
        }
        return best.values.sorted { $0.point < $1.point }
    }

    private func isBetter(than other: Mount) -> Bool {
        let mine = (root == "/" ? 0 : 1, point.utf8.count, point)
        return mine < (other.root == "/" ? 0 : 1, other.point.utf8.count, other.point)
    }

    init?(line: String) {
        let words = line.words
        guard words.count >= 10, let dash = words[6...].firstIndex(of: "-"), words.count > dash + 2 else { return nil }
        device = words[2]
        root = Self.unescaped(words[3])
        point = Self.unescaped(words[4])
        let options = words[5].split(separator: ",") + (words.count > dash + 3 ? words[dash + 3].split(separator: ",") : [])
        readOnly = options.contains("ro")
        type = words[dash + 1]
        source = Self.unescaped(words[dash + 2])
    }

    /// The name by which people know it, as a key: `/` is `root`, `/var/log` is `var.log`.
    var key: String {
        point == "/" ? "root" : point.split(separator: "/").map { $0.asKey }.joined(separator: ".")
    }

    /// The kernel writes space, tab, newline and backslash as octal numbers.
    private static func unescaped(_ text: String) -> String {
        guard text.contains("\\") else { return text }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(3)
            if byte == UInt8(ascii: "\\"), digits.count == 3, let code = UInt8(String(decoding: digits, as: UTF8.self), radix: 8)
            {
                bytes.append(code)
                rest = rest.dropFirst(3)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// What `/etc/fstab` wants of mount points.
struct Fstab: Hashable, Sendable {
    private var options: [String: [String]] = [:]

    init(_ text: String) {
        for line in text.lines {
            let words = line.words
            guard words.count >= 4, !words[0].hasPrefix("#") else { continue }
            options[words[1]] = words[3].split(separator: ",").map { String($0) }
        }
    }

    /// Whether a mount point should be writable; nil when it is not listed.
    func wantsWritable(_ point: String) -> Bool? {
        options[point].map { !$0.contains("ro") }
    }
}
