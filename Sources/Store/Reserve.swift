import Glibc
import Synchronization

/// A file that only takes up room on the disk of the database. When the disk is full it goes: what decisions and alerts need is
/// still recorded then, while history makes room for itself by going sooner.
final class Reserve: Sendable {
    /// Enough for SQLite's log at its longest, and for the days until somebody makes room.
    static let bytes = 16 << 20
    /// It is made again once the disk has so many times its size free.
    static let plenty = 4

    private let path: String
    private let held: Mutex<Bool>

    /// Makes the file, or takes the one that an earlier life left.
    init(database: String) {
        path = database + ".reserve"
        held = Mutex(Self.make(path))
    }

    /// Whether the reserve is used up: the disk is full, or was until a moment ago.
    var isSpent: Bool { held.withLock { !$0 } }

    /// Gives the room free. False when there was none to give.
    func release() -> Bool {
        held.withLock { held in
            defer { held = false }
            return held && unlink(path) == 0
        }
    }

    /// Makes it again when there is plenty of room.
    func restore() {
        held.withLock { held in
            guard !held else { return }
            var status = statvfs()
            guard statvfs(path.directory, &status) == 0,
                status.f_bavail * status.f_frsize >= UInt(Self.bytes * Self.plenty)
            else { return }
            held = Self.make(path)
        }
    }

    private static func make(_ path: String) -> Bool {
        let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { return false }
        defer { close(file) }
        guard posix_fallocate(file, 0, off_t(bytes)) == 0 else {
            unlink(path)
            return false
        }
        return true
    }
}

extension String {
    /// The directory of a path.
    fileprivate var directory: String {
        guard let slash = lastIndex(of: "/") else { return "." }
        return slash == startIndex ? "/" : String(self[..<slash])
    }
}
