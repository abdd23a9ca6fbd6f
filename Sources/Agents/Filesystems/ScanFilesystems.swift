public import AgentKit
public import Facts

/// How full the filesystems are, and whether one went read-only.
public enum ScanFilesystems: Agent {
    public static let description = AgentDescription(
        name: "scan-filesystems", about: "how full the local filesystems are, and whether one went read-only", periodSeconds: 30,
        timeLimitSeconds: 15,
        settings: [
            AgentSetting(
                name: "noticePercent", type: "number", unit: "%", default: "15", about: "tell people when less than this is free"),
            AgentSetting(
                name: "warningPercent", type: "number", unit: "%", default: "5", about: "warn people when less than this is free"),
            AgentSetting(
                name: "ignore", type: "list", about: "mount points that are not watched; a * at the end stands for the rest"),
        ])

    public static func scan(_ probe: Probe, _ input: AgentInput) async throws -> ScanResult {
        let limits = try FilesystemLimits(input)
        let mounts = Mount.parse(await probe.file("/proc/self/mountinfo") ?? "")
        let fstab = Fstab(await probe.file("/etc/fstab") ?? "")
        let ignored = NamePatterns(patterns: try input.list("ignore", default: []))
        var found: [Filesystem] = []
        for mount in Mount.worthWatching(mounts) where !ignored.contains(mount.point) {
            guard let space = await probe.space(mount.point), space.totalBytes > 0 else { continue }
            found.append(Filesystem(mount: mount, space: space))
        }
        guard !found.isEmpty else { return .nothing("no local filesystem is mounted") }
        return .lines(FilesystemLines(input: input, limits: limits, fstab: fstab).lines(for: found))
    }
}

/// When to speak of a filesystem, and when to be quiet again.
struct FilesystemLimits: Hashable, Sendable {
    var noticePercent = 15.0
    var warningPercent = 5.0
    /// A notice ends when so much more is free than where it began; likewise a warning.
    static let noticeClearPercent = 10.0
    static let warningClearPercent = 3.0

    init(_ input: AgentInput) throws {
        noticePercent = try input.number("noticePercent", default: 15, in: 0...90)
        warningPercent = try input.number("warningPercent", default: 5, in: 0...noticePercent)
    }

    init() {}

    /// How full something is by what is free of it, given how full it was before.
    func level(freePercent: Double, before: String?) -> FillLevel {
        let before = before.flatMap(FillLevel.init(rawValue:)) ?? .ok
        if freePercent < warningPercent + (before == .full ? Self.warningClearPercent : 0) { return .full }
        if freePercent < noticePercent + (before == .ok ? 0 : Self.noticeClearPercent) { return .low }
        return .ok
    }
}

/// How full something is, in the word that is remembered from scan to scan.
enum FillLevel: String {
    case ok, low, full
}
