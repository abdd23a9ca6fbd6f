import AgentKit
import Cycle
import Facts
import Settings

/// The daemon: one pass after the other at a fixed rate, until it is told to stop.
///
/// It blocks the thread that calls it. SIGHUP reads the settings anew, SIGTERM and SIGINT stop it in order.
public struct ScanCore {
    private let options: ScanCoreOptions
    private let journal = Journal()

    /// Where a hold ends, a pass comes early, but no sooner after the last one than this, seconds.
    static let shortestWaitSeconds = 0.2

    public init(_ options: ScanCoreOptions) { self.options = options }

    /// Runs until it is told to stop, or once. Throws `LiveError` when it cannot start.
    public func run() throws {
        guard let signals = SignalWatch() else { throw LiveError.noDescriptors }
        let lock = try DirectoryLock.take(options.settings.dataDirectory)
        endLeftovers()
        var (environment, cycle) = LiveEnvironment.open(options, signals, journal)
        introduce(&environment)
        var tick = SystemClocks.bootSeconds()
        while !environment.wantsStop {
            let decision = try cycle.pass(in: &environment)
            environment.maintain()
            if options.once { break }
            tick = nextTick(after: tick, environment.settings)
            wait(until: min(tick, early(decision, environment)), &environment)
            if environment.wantsReload { reload(&environment) }
        }
        if options.once { summarize(environment) }
        environment.close()
        withExtendedLifetime(lock) {}
    }

    /// Passes come at multiples of the period; those that a long pass ate are left out.
    private func nextTick(after tick: Double, _ settings: Settings) -> Double {
        let period = settings.policy.passPeriodSeconds
        let now = SystemClocks.bootSeconds()
        let next = tick + period
        return next > now ? next : next + ((now - next) / period).rounded(.up) * period
    }

    /// When the engine wants to look again, on the clock of `nextTick`.
    private func early(_ decision: Decision, _ environment: LiveEnvironment) -> Double {
        guard let moment = decision.lookAgainAt else { return .infinity }
        let now = environment.clock.steady(SystemClocks().read())
        return SystemClocks.bootSeconds() + max(Self.shortestWaitSeconds, moment.secondsSince(now))
    }

    private func wait(until end: Double, _ environment: inout LiveEnvironment) {
        environment.takeSignals()
        while !environment.wantsStop && !environment.wantsReload {
            let left = end - SystemClocks.bootSeconds()
            if left <= 0 { return }
            environment.waitForSignal(seconds: left)
        }
    }

    private func reload(_ environment: inout LiveEnvironment) {
        environment.clearReload()
        do {
            environment.reload(try options.reload())
        } catch {
            environment.settingsAreWrong("\(error)")
        }
    }

    /// An earlier life of this daemon that was killed may have left agents running.
    private func endLeftovers() {
        let count = ProcessRun.endLeftovers(of: RunOwner.name(of: options.settings.dataDirectory))
        if count > 0 { journal.write(.notice, "\(count) processes of agents were left from an earlier run and were ended.") }
    }

    private func introduce(_ environment: inout LiveEnvironment) {
        let settings = options.settings
        let every = options.once ? "once" : "every \(Int(settings.policy.passPeriodSeconds)) s"
        environment.note(
            .info, "daemon", "start",
            "ScanCore scans \(settings.host) \(every), with agents from \(settings.agents.directories.joined(separator: ", ")), records in \(settings.dataDirectory)."
        )
        if let because = environment.isObservingOnly {
            environment.note(.info, "daemon", "cluster", "Observing only: \(because).")
        }
    }

    private func summarize(_ environment: LiveEnvironment) {
        let counts = environment.counts
        journal.write(
            .info, "One pass: \(counts.agents) agents, \(counts.failed) of them failed or refused, \(counts.facts) facts.")
        if let problem = environment.storeProblem { journal.write(.error, "Nothing was recorded. \(problem)") }
    }
}

/// The mark by which a later life of the daemon knows its own processes: the same for the same data directory.
enum RunOwner {
    static func name(of directory: String) -> String {
        // FNV-1a, 64 bit: the same in every life, unlike the language's own hash.
        let hash = directory.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return "sc" + String(hash, radix: 36)
    }
}
