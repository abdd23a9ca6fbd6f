import Facts
import Foundation
import Glibc
import Testing

@testable import Store

/// A full disk stops history, never decisions or alerts. On a real file system of a few megabytes, which only root can mount.
@Suite("A host's own disk is full", .serialized, .enabled(if: geteuid() == 0, "a small file system can be mounted by root only"))
struct FullDiskTests {
    private static let mebibytes = 40

    /// A small file system in memory, and what fills it.
    final class Disk {
        let scratch: Scratch
        let place: String
        var path: String { "\(place)/\(Store.fileName)" }

        init() throws {
            scratch = try Scratch()
            place = scratch.directory + "/disk"
            try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
            let status = mount("anvil-test", place, "tmpfs", 0, "size=\(mebibytes)m")
            try #require(status == 0, "no small file system: \(String(cString: strerror(errno)))")
        }

        deinit { umount2(place, Int32(MNT_DETACH)) }

        /// Somebody else takes all that is left.
        func fill() {
            let file = open("\(place)/filler", O_WRONLY | O_CREAT | O_APPEND, 0o600)
            defer { close(file) }
            let block = [UInt8](repeating: 1, count: 4096)
            while write(file, block, block.count) == block.count {}
        }

        func empty() { unlink("\(place)/filler") }
    }

    /// A pass of many readings, all of which change, with an alert, a memory and a decision of its own.
    private func pass(_ number: Int, of host: inout Host) -> StoredPass {
        let lines = (0..<100).map { reading in
            AgentLine.reading(Reading(kind: "count", key: "r\(reading)", value: .number(Double(number * 1000 + reading))))
        }
        host.memory.lastPass = nil
        var pass = host.pass(["scan-a": lines])
        pass.memory.lastPass = pass.at
        let alert = Alert(level: .warning, key: "disk.test", host: "n1", text: "as of pass \(number)")
        pass.alertChanges = [AlertChange(change: number == 0 ? .set : .changed, alert: alert, since: host.at)]
        let finding = Finding(name: "hot", about: "n1", rule: .t1, since: host.at, because: "pass \(number)")
        pass.decision = Judgement(
            decision: Decision(findings: [finding]), picture: Picture(anvil: "a", seat: "n1", now: host.at))
        pass.digest = "digest \(number)"
        return pass
    }

    @Test("Decisions, alerts and memory are recorded on, also by a daemon that starts then; history makes room")
    func full() throws {
        let disk = try Disk()
        var host = Host()
        var retention = Retention()
        retention.historyDays = 1
        var store = try Store.open(path: disk.path, mode: .write, retention: retention)
        try store.setReceivers(["away"])
        for number in 0..<150 { try store.record(pass(number, of: &host)) }
        disk.fill()
        #expect(!store.isShort, "the reserve was given away before it was needed")
        var missed = 0
        for number in 150..<750 {
            // Somebody who fills a disk takes what others give free.
            if number % 50 == 0 { disk.fill() }
            do { try store.record(pass(number, of: &host)) } catch { missed += 1 }
            _ = try? store.maintain(host: "n1", at: host.at)
            if number % 12 == 0 { _ = try? store.fitOutbox(OutboxPolicy(), at: host.at) }
            if number == 500 {
                // The daemon is started anew on the full disk.
                store.close()
                store = try Store.open(path: disk.path, mode: .write, retention: retention)
                #expect(try store.load(host: "n1").digest == "digest 500", "a daemon that starts on a full disk has no memory")
            }
        }
        #expect(store.isShort, "a full disk is not told")
        #expect(missed == 0, "on a full disk \(missed) of 600 passes were not recorded")
        let seat = try store.load(host: "n1")
        #expect(seat.digest == "digest 749", "the memory of a full disk ends with \(seat.digest ?? "nothing")")
        #expect(seat.openAlerts.map(\.alert.text) == ["as of pass 749"], "the alert that stands is \(seat.openAlerts)")
        #expect(seat.lastDecision?.text == "n1: pass 749", "the last decision is \(seat.lastDecision?.text ?? "none")")
        disk.empty()
        try store.maintain(host: "n1", at: host.at)
        #expect(store.isShort, "with too little room for it the reserve is made again at once")
    }

    @Test("Once there is room again the reserve is made again, and is no smaller than it was")
    func again() throws {
        let scratch = try Scratch()
        let reserve = Reserve(database: scratch.directory + "/some.db")
        #expect(!reserve.isSpent, "there is no reserve though there is room")
        var status = stat()
        let path = scratch.directory + "/some.db.reserve"
        #expect(stat(path, &status) == 0 && Int(status.st_blocks) * 512 >= Reserve.bytes, "the reserve takes up no room")
        #expect(reserve.release() && reserve.isSpent, "the reserve cannot be given away")
        #expect(!reserve.release(), "the reserve is given away twice")
        #expect(!FileManager.default.fileExists(atPath: path), "what was given away still takes up room")
        reserve.restore()
        #expect(!reserve.isSpent && stat(path, &status) == 0, "the reserve is not made again")
    }
}
