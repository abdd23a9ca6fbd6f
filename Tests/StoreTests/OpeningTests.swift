import Facts
import Foundation
import GRDB
import Testing

@testable import Store

@Suite("Opening a database")
struct OpeningTests {
    func mode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(attributes[.posixPermissions] as? Int, "no permissions for \(path)")
    }

    @Test("Nobody outside owner and group can read it, whatever the umask says")
    func modes() throws {
        let scratch = try Scratch()
        let before = umask(0)
        defer { umask(before) }
        let store = try scratch.writer()
        var host = Host()
        try store.record(host.pass(["scan-a": [.count("x", 1)]]))
        #expect(try mode("\(scratch.directory)/data") == 0o750, "the directory is open to others")
        for suffix in ["", "-wal", "-shm", ".lock"] {
            #expect(try mode(scratch.path + suffix) == 0o640, "the file \(suffix) is open to others")
        }
        store.close()
        try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: scratch.path)
        _ = try scratch.writer()
        #expect(try mode(scratch.path) == 0o640, "a database that was open to others stays so")
    }

    @Test("Only one process writes")
    func oneWriter() throws {
        let scratch = try Scratch()
        let store = try scratch.writer()
        #expect(throws: StoreError.busy(path: scratch.path, waitedSeconds: 0)) { try scratch.writer() }
        store.close()
        _ = try scratch.writer()
    }

    @Test("Who asks a closed database is refused")
    func closed() throws {
        let scratch = try Scratch()
        let store = try scratch.writer()
        store.close()
        let refused = StoreError.badRequest(because: "This database was closed.")
        #expect(throws: refused, "a closed database is read") { try store.seats() }
        #expect(throws: refused, "a closed database is written") { try store.setReceivers(["one"]) }
    }

    @Test("A database that is not there is not made by a reader")
    func absent() throws {
        let scratch = try Scratch()
        #expect(throws: StoreError.absent(path: scratch.path)) { try scratch.reader() }
        #expect(!FileManager.default.fileExists(atPath: scratch.path), "a reader made a database")
    }

    @Test("What is no database of ours is left as it is")
    func foreign() throws {
        let scratch = try Scratch()
        try FileManager.default.createDirectory(atPath: "\(scratch.directory)/data", withIntermediateDirectories: true)
        let text = String(repeating: "these are my memoirs\n", count: 100)
        try Data(text.utf8).write(to: URL(filePath: scratch.path))
        #expect(throws: StoreError.notADatabase(path: scratch.path)) { try scratch.writer() }
        #expect(throws: StoreError.notADatabase(path: scratch.path)) { try scratch.reader() }
        #expect(try String(contentsOfFile: scratch.path, encoding: .utf8) == text, "a file that is no database was changed")
        try FileManager.default.removeItem(atPath: scratch.path)
        let queue = try DatabaseQueue(path: scratch.path)
        try queue.write { try $0.execute(sql: "CREATE TABLE recipes(name TEXT)") }
        try queue.close()
        #expect(throws: StoreError.notADatabase(path: scratch.path)) { try scratch.writer() }
        #expect(throws: StoreError.notADatabase(path: scratch.path)) { try scratch.reader() }
    }

    @Test("A damaged database is told to be damaged, and how to save what can be read")
    func corrupt() throws {
        let scratch = try Scratch()
        let store = try scratch.writer()
        var host = Host()
        try store.record(host.pass(["scan-a": (0..<500).map { .count("x\($0)", 1) }]))
        store.close()
        let file = try FileHandle(forUpdating: URL(filePath: scratch.path))
        let size = try file.seekToEnd()
        for offset in stride(from: UInt64(4096), to: size, by: 4096) {
            try file.seek(toOffset: offset)
            try file.write(contentsOf: Data(repeating: 0x5A, count: 2048))
        }
        try file.close()
        do {
            _ = try scratch.writer().load(host: "n1")
            Issue.record("a damaged database is read as if it were whole")
        } catch let error as StoreError {
            guard case .corrupt = error else {
                Issue.record("a damaged database is told as: \(error)")
                return
            }
            #expect("\(error)".contains(".recover"), "how to save what can be read is not told: \(error)")
        }
    }

    @Test("A newer database is refused with the names of what is new")
    func newer() throws {
        let scratch = try Scratch()
        try scratch.writer().close()
        let queue = try DatabaseQueue(path: scratch.path)
        try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9 tachyons')") }
        try queue.close()
        let expected = StoreError.newerSchema(path: scratch.path, unknown: ["9 tachyons"])
        #expect(throws: expected) { try scratch.writer() }
        #expect(throws: expected) { try scratch.reader() }
    }

    @Test("An older database is brought up to date by the writer, and keeps what it holds")
    func older() throws {
        let scratch = try Scratch()
        try FileManager.default.createDirectory(atPath: "\(scratch.directory)/data", withIntermediateDirectories: true)
        let queue = try DatabaseQueue(path: scratch.path)
        try Schema.migrator.migrate(queue, upTo: "1 facts and passes")
        try queue.write { try $0.execute(sql: "INSERT INTO hosts(name) VALUES ('n7')") }
        try queue.close()
        #expect(throws: StoreError.olderSchema(path: scratch.path)) { try scratch.reader() }
        let store = try scratch.writer()
        var host = Host()
        host.name = "n7"
        var pass = host.pass(["scan-a": [.fault("fan1", "stopped")]])
        pass.events = [Event(at: host.at, host: "n7", level: .info, kind: "k", key: "k", text: "t")]
        try store.record(pass)
        #expect(try store.seats() == ["n7"] && store.events().count == 1, "an older database cannot be written after its update")
    }

    @Test("An empty file becomes a database")
    func emptyFile() throws {
        let scratch = try Scratch()
        try FileManager.default.createDirectory(atPath: "\(scratch.directory)/data", withIntermediateDirectories: true)
        try Data().write(to: URL(filePath: scratch.path))
        #expect(try scratch.writer().dataVersion() == 0, "an empty file does not become an empty database")
    }

    @Test(
        "A full disk costs the pass and nothing else",
        .enabled(if: FullDisk.isPossible, "only root can mount a small file system"))
    func fullDisk() throws {
        let scratch = try Scratch()
        let disk = try FullDisk(at: "\(scratch.directory)/data")
        defer { disk.unmount() }
        let store = try scratch.writer()
        var host = Host()
        func lines(_ value: Double) -> [String: [AgentLine]] { ["scan-a": (0..<100).map { .count("x\($0)", value) }] }
        try store.record(host.pass(lines(0)))
        try disk.fill()
        var kept = host
        var failure: (any Error)?
        for value in 1..<2000 {
            kept = host
            do { try store.record(host.pass(lines(Double(value)))) } catch {
                failure = error
                break
            }
        }
        #expect(failure as? StoreError == .diskFull(path: scratch.path), "a full disk is told as \(String(describing: failure))")
        #expect(try store.load(host: "n1").facts == kept.facts.values.sorted { $0.key < $1.key }, "a full disk left half a pass")
        disk.empty()
        kept.at = host.at
        try store.record(kept.pass(lines(5000)))
        let facts = try store.load(host: "n1").facts
        #expect(facts == kept.facts.values.sorted { $0.key < $1.key }, "after room was made, passes are not recorded again")
    }
}

/// A file system of a few mebibytes in memory.
struct FullDisk {
    static var isPossible: Bool { geteuid() == 0 && FileManager.default.isExecutableFile(atPath: "/bin/mount") }
    let path: String

    init(at path: String) throws {
        self.path = path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try #require(Self.run("/bin/mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", path) == 0, "mounting a tmpfs failed")
    }

    func fill() throws {
        try Data().write(to: URL(filePath: "\(path)/ballast"))
        let file = try FileHandle(forWritingTo: URL(filePath: "\(path)/ballast"))
        for size in [65536, 4096] { while (try? file.write(contentsOf: Data(count: size))) != nil {} }
        try? file.close()
    }

    func empty() { try? FileManager.default.removeItem(atPath: "\(path)/ballast") }

    func unmount() { _ = Self.run("/bin/umount", "-l", path) }

    private static func run(_ program: String, _ arguments: String...) -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        do { try process.run() } catch { return -1 }
        process.waitUntilExit()
        return process.terminationStatus
    }
}
