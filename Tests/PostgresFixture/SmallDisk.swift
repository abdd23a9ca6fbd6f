public import Foundation

/// A file system of a few megabytes in memory, for a disk that is soon full. Only root can make one. It is gone with this.
public final class SmallDisk: Sendable {
    public let place: URL

    public init(at place: URL, mebibytes: Int) throws {
        self.place = place
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        try PostgresServer.shell(["mount", "-t", "tmpfs", "-o", "size=\(mebibytes)m,mode=755", "anvil-test", place.path])
        try PostgresServer.give(place, to: PostgresServer.unprivileged())
    }

    deinit {
        _ = try? PostgresServer.shell(["umount", "-l", place.path])
        try? FileManager.default.removeItem(at: place)
    }
}
