import AgentKit
import Facts

/// A mounted filesystem and how full it is.
struct Filesystem: Hashable, Sendable {
    var mount: Mount
    var space: FilesystemSpace

    /// The share that is free for anyone but root, as `df` counts it: the reserve for root belongs to neither.
    var freePercent: Double {
        let used = space.totalBytes - space.freeBytes
        let usable = used + space.availableBytes
        return usable > 0 ? space.availableBytes / usable * 100 : 0
    }

    var inodesFreePercent: Double? {
        space.inodes > 0 ? space.inodesFree / space.inodes * 100 : nil
    }
}

/// From what was seen of the filesystems to lines.
struct FilesystemLines {
    let input: AgentInput
    let limits: FilesystemLimits
    let fstab: Fstab

    func lines(for found: [Filesystem]) -> [AgentLine] {
        found.flatMap { size($0) + space($0) + inodes($0) + access($0) } + gone(found)
    }

    private func size(_ one: Filesystem) -> [AgentLine] {
        let key = one.mount.key
        return [
            .device(Device(key: key, kind: "filesystem", vendor: one.mount.source, model: one.mount.type)),
            .number("bytes", "\(key).size", one.space.totalBytes, "bytes"),
        ]
    }

    private func space(_ one: Filesystem) -> [AgentLine] {
        let key = one.mount.key
        let level = limits.level(freePercent: one.freePercent, before: input.lastText("\(key).level"))
        let used = (100 - one.freePercent).steady(last: input.lastNumber("\(key).used"), step: 1)
        return [
            .number("percent", "\(key).used", used, "%"),
            .state("\(key).level", level.rawValue),
        ]
            + alert(
                level, before: input.lastText("\(key).level"), "filesystem.\(key).full",
                "\(one.mount.point) has under \(limit(level)) % free: free some space or make it larger",
                end: "\(one.mount.point) has room again")
    }

    private func inodes(_ one: Filesystem) -> [AgentLine] {
        guard let free = one.inodesFreePercent else { return [] }
        let key = one.mount.key
        let level = limits.level(freePercent: free, before: input.lastText("\(key).inodes.level"))
        let used = (100 - free).steady(last: input.lastNumber("\(key).inodes"), step: 1)
        return [
            .number("percent", "\(key).inodes", used, "%"),
            .state("\(key).inodes.level", level.rawValue),
        ]
            + alert(
                level, before: input.lastText("\(key).inodes.level"), "filesystem.\(key).inodes",
                "\(one.mount.point) has under \(limit(level)) % of its inodes free: it holds too many small files",
                end: "\(one.mount.point) has inodes again")
    }

    private func alert(_ level: FillLevel, before: String?, _ key: String, _ text: String, end: String) -> [AgentLine] {
        AgentLine.alert(
            level == .full ? .warning : .notice, key, text, when: level != .ok, stood: before != nil && before != "ok", end: end)
    }

    /// A filesystem that should be writable and is not was remounted by the kernel after an error. One that is not in
    /// fstab counts as such only when it was seen writable before.
    private func access(_ one: Filesystem) -> [AgentLine] {
        let key = one.mount.key
        let before = input.lastText("\(key).access")
        let state: String
        if !one.mount.readOnly && !one.space.readOnly {
            state = "writable"
        } else if fstab.wantsWritable(one.mount.point) ?? (before == "writable" || before == "failed") {
            state = "failed"
        } else {
            state = "read-only"
        }
        let text = "\(one.mount.point) went read-only: the kernel does so after an error of its drive; see the kernel's log"
        var lines: [AgentLine] = [.state("\(key).access", state)]
        lines += AgentLine.alert(
            .critical, "filesystem.\(key).readOnly", text, when: state == "failed", stood: before == "failed",
            end: "\(one.mount.point) is writable again")
        if state == "failed" { lines.append(.fault(key, .filesystemReadOnly, text, weight: HealthKind.filesystemReadOnlyWeight)) }
        return lines
    }

    /// Ends the alerts of filesystems that are no longer mounted. A read-only fault is told on until the filesystem is
    /// mounted again and writable: unmounting mends no drive. Its states are printed as they must be remembered.
    private func gone(_ found: [Filesystem]) -> [AgentLine] {
        let here = Set(found.map(\.mount.key))
        return input.last.keys.sorted().flatMap { name -> [AgentLine] in
            for (suffix, alert) in [(".inodes.level", "inodes"), (".level", "full")] where name.hasSuffix(suffix) {
                let key = String(name.dropLast(suffix.count))
                guard !here.contains(key), let level = input.lastText(name), level != "ok" else { return [] }
                return [.state(name, "ok")]
                    + AgentLine.alert(
                        .notice, "filesystem.\(key).\(alert)", "", when: false, stood: true, end: "\(key) is no longer mounted")
            }
            return []
        }
    }

    /// The text names the limit rather than the value, so that an alert that stands does not change with each percent.
    private func limit(_ level: FillLevel) -> Int {
        Int(
            level == .full
                ? limits.warningPercent + FilesystemLimits.warningClearPercent
                : limits.noticePercent + FilesystemLimits.noticeClearPercent)
    }
}

extension HealthKind {
    static let filesystemReadOnly = HealthKind(rawValue: "filesystem.readOnly")
    /// As uncorrectable memory: a server or the host itself may fail at any moment.
    static let filesystemReadOnlyWeight = 5.0
}
