import Cycle
import Dashboard
import Engine
import Facts
import Foundation
import Simulator
import Store
import Synchronization

/// The passes that a world made since they were last taken.
private final class PassBox: Sendable {
    typealias Pass = (host: HostName, record: PassRecord, changes: [FactChanges])
    /// More than an hour's worth at the longest step.
    private static let limit = 10_000
    private let passes = Mutex<[Pass]>([])

    func add(_ pass: Pass) {
        passes.withLock { if $0.count < Self.limit { $0.append(pass) } }
    }

    func take() -> [Pass] {
        passes.withLock { all in
            defer { all = [] }
            return all
        }
    }
}

/// The standard pair, alive: time passes at the chosen speed, each pass is recorded, and the dashboard looks at it as at a
/// real one.
actor DemoSite: SnapshotSource, SimulationControls {
    /// What went wrong, in words for the page.
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    static let speeds: [Double] = [1, 10, 60]
    /// History that is there at the start, so that plots have something to show, seconds.
    static let pastSeconds = 900.0
    static let stepMilliseconds = 200
    /// A step is never longer than this in real time: after a sleep of the machine the site does not race, seconds.
    static let longestStepSeconds = 1.0

    private let recorder: DemoRecorder
    private var world: World
    private var box = PassBox()
    private var speed = 1.0
    private var isPaused = false
    /// Names of what is broken now.
    var broken: Set<String> = []
    private var changes = 0
    private var passNumber: Int64 = 0
    private var lastPassAt: [HostName: Moment] = [:]
    private var storeTrouble: String?

    init(recorder: DemoRecorder) {
        self.recorder = recorder
        world = Self.newWorld(box, at: Moment(seconds: Date().timeIntervalSince1970 - Self.pastSeconds))
    }

    private static func newWorld(_ box: PassBox, at epoch: Moment) -> World {
        var world = World(.pair, startingAt: epoch)
        world.skipsQuietPasses = false
        world.onPass = { host, record, changes in box.add((host, record, changes)) }
        return world
    }

    /// Lets the first minutes pass, before anybody looks.
    func prepare() {
        world.advance(seconds: Self.pastSeconds)
        keep()
    }

    /// Lets time pass until the task is cancelled.
    func run() async {
        var last = ContinuousClock.now
        while !Task.isCancelled {
            try? await Task.sleep(for: .milliseconds(Self.stepMilliseconds))
            let now = ContinuousClock.now
            let real = min(Self.longestStepSeconds, Double((now - last) / .milliseconds(1)) / 1000)
            last = now
            guard !isPaused else { continue }
            world.advance(seconds: real * speed)
            keep()
        }
    }

    // MARK: What the dashboard sees

    func version() -> Int { changes }

    /// A Striker's view while one runs: it outlives the nodes. If none has ever seen anything, the first node's.
    private var seat: HostName {
        let running = world.seatNames.filter { lastPassAt[$0] != nil }
        let newest = running.compactMap { lastPassAt[$0] }.max()
        let current = running.filter { name in lastPassAt[name].map { $0 == newest } ?? false }
        return current.first { $0.hasPrefix("s") } ?? current.first ?? "n1"
    }

    func snapshot() throws -> Snapshot {
        if let storeTrouble { throw Failure(description: storeTrouble) }
        let seat = seat
        guard let picture = world.picture(of: seat), let decision = world.decision(of: seat) else {
            throw Failure(description: "The simulated site has not had its first pass yet.")
        }
        let stored = try recorder.store.load(host: seat)
        let decisions = try recorder.store.decisions(host: seat, limit: 6)
        let last = try decisions.first { $0.kind != .quiet }.flatMap { try recorder.store.decision(id: $0.id) }
        return Snapshot(
            picture: picture, decision: decision, facts: stored.facts, decisions: decisions, lastDecision: last,
            openAlerts: try recorder.store.openAlerts(host: seat), passes: try recorder.store.passes(host: seat, limit: 1), now: world.now,
            utcOffsetSeconds: TimeZone.current.secondsFromGMT(), zone: TimeZone.current.abbreviation() ?? "local time",
            isSimulation: true, rate: isPaused ? 0 : speed)
    }

    /// Records what passed: of the Strikers only, as they see all.
    private func keep() {
        for pass in box.take() {
            if let last = lastPassAt[pass.host], pass.record.picture.now <= last { continue }
            lastPassAt[pass.host] = pass.record.picture.now
            changes += 1
            guard pass.host == "s1" || pass.host == "s2" && lastPassAt["s1"] != pass.record.picture.now else { continue }
            passNumber += 1
            do {
                try recorder.record(pass.host, pass.record, pass.changes, number: passNumber * 5000)
            } catch {
                storeTrouble = String(describing: error)
            }
        }
    }

    // MARK: What visitors do

    func groups() -> [ControlGroup] { controlGroups(speed: speed, isPaused: isPaused, broken: broken) }

    func perform(_ id: String) throws -> String {
        if id.hasPrefix("speed-"), let wanted = Double(id.dropFirst(6)), Self.speeds.contains(wanted) {
            speed = wanted
            isPaused = false
            changes += 1
            return wanted == 1 ? "Time passes as it does." : "Time passes \(Int(wanted)) times as quickly."
        }
        switch id {
        case "pause":
            isPaused.toggle()
            changes += 1
            return isPaused ? "Time stands still." : "Time goes on."
        case "reset":
            reset()
            return "All is as it was at the start."
        default: return try act(id)
        }
    }

    private func act(_ id: String) throws -> String {
        guard let act = DemoAct.all.first(where: { $0.id == id }) else {
            throw Failure(description: "There is no control called \(id).")
        }
        let isBroken = broken.contains(id)
        do {
            for command in isBroken ? act.mend : act.break { try world.apply(command) }
        } catch {
            throw Failure(description: "The site cannot do that now: \(error)")
        }
        if isBroken { broken.remove(id) } else { broken.insert(id) }
        act.settle(&broken, now: !isBroken)
        keep()
        changes += 1
        return isBroken ? act.mended : act.broke
    }

    /// A new site that goes on where the clock of the old one stands: what was recorded stays.
    private func reset() {
        let at = world.now
        box = PassBox()
        world = Self.newWorld(box, at: at.adding(seconds: 1))
        broken = []
        isPaused = false
        world.advance(seconds: 10)
        keep()
        changes += 1
    }
}
