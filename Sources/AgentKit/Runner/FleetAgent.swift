import Facts
import Glibc

/// One agent as the fleet knows it: where it is, what it says of itself, what it does now.
struct FleetAgent {
    let name: String
    private var file: AgentFile?
    private(set) var description: AgentDescription?
    private var phase = Phase.toDescribe
    /// The run under way, and, for one that could not be ended, the run that is still there.
    var run: ProcessRun?
    private var limits = ProcessLimits()
    private var reader = AgentOutputReader()
    /// When the last run began; nil before the first.
    private(set) var startedAt: Double?
    private var retryDescribeAt = 0.0
    private var describeFailures = 0
    /// The last report that was no run, so that it is told once.
    private var told: Told?

    private enum Phase { case toDescribe, describing, ready, scanning, describeFailed, refused, absent }
    private struct Told: Equatable {
        var outcome: AgentOutcome
        var because: String?
    }

    /// How long `--describe` may take, seconds.
    static let describeLimitSeconds = 5.0
    /// The wait before a failed `--describe` is tried again: doubled each time from the first to the second, seconds.
    static let describeRetrySeconds = 60.0
    static let describeRetryLimitSeconds = 3600.0

    /// `isListed`: it was here before this daemon started, so that its absence is news.
    init(name: String, isListed: Bool) {
        self.name = name
        told = isListed ? nil : Told(outcome: .absent)
    }

    // MARK: What was found

    mutating func isFound(_ found: AgentFile) {
        let isSame = file?.identity == found.identity && file?.path == found.path
        file = found
        guard !isSame || phase == .refused || phase == .absent else { return }
        told = nil
        description = nil
        describeFailures = 0
        retryDescribeAt = 0
        if run == nil { phase = .toDescribe }
    }

    /// The configuration is another: what it gives the agent is held against its description anew.
    mutating func isReconfigured() {
        guard run == nil, phase == .ready || phase == .describeFailed else { return }
        phase = .toDescribe
        description = nil
        describeFailures = 0
    }

    mutating func isRefused(_ because: String, _ options: FleetOptions) -> AgentReport? {
        leave(for: .refused, told: Told(outcome: .refused, because: because), options)
    }

    mutating func isAbsent(because: String?, _ options: FleetOptions) -> AgentReport? {
        leave(for: .absent, told: Told(outcome: .absent, because: because), options)
    }

    /// A run under way is ended: its result no longer counts.
    private mutating func leave(for next: Phase, told now: Told, _ options: FleetOptions) -> AgentReport? {
        run?.cancel()
        phase = next
        file = nil
        guard told != now else { return nil }
        told = now
        return report(now.outcome, now.because, options)
    }

    // MARK: What is to be run

    func isDue(at now: Double, passPeriodSeconds: Double) -> Bool {
        guard run == nil, file != nil else { return false }
        switch phase {
        case .toDescribe: return true
        case .describeFailed: return now >= retryDescribeAt
        case .ready:
            guard let startedAt, let description else { return true }
            // Runs begin with a pass: with the pass that is nearest to the time when it is due.
            return now - startedAt >= description.periodSeconds - passPeriodSeconds / 2
        case .describing, .scanning, .refused, .absent: return false
        }
    }

    /// It was just described and has not scanned yet.
    var isReadyToScan: Bool { phase == .ready && startedAt == nil && run == nil }

    mutating func nextSpec(
        _ options: FleetOptions, user: ProcessUser?, at now: Double, input: AgentFleet.MakeInput
    ) -> ProcessSpec? {
        guard let file, run == nil else { return nil }
        guard let description else {
            phase = .describing
            limits = ProcessLimits(timeSeconds: Self.describeLimitSeconds, outputBytes: 256 << 10)
            return ProcessSpec(
                path: file.path, arguments: ["--describe"], environment: options.environment,
                user: reachableUser(user, options, file), limits: limits)
        }
        phase = .scanning
        startedAt = now
        limits = ProcessLimits(timeSeconds: min(description.timeLimitSeconds, options.timeLimitSeconds))
        let words = try? AgentLineCodec.encode(input(name, description))
        return ProcessSpec(
            path: file.path, environment: options.environment, input: words ?? [],
            user: description.needsPrivilege ? nil : reachableUser(user, options, file), limits: limits)
    }

    /// The unprivileged user, where we may change to one and it can reach the program. A program that lies in a private
    /// directory of root runs as root: it was checked that nobody else can change it.
    private func reachableUser(_ user: ProcessUser?, _ options: FleetOptions, _ file: AgentFile) -> ProcessUser? {
        guard geteuid() == 0, let user = ProcessUser.unprivileged(user, named: options.user, agent: name) else { return nil }
        return SafePathChecker.mayReach(file.path, user: user) ? user : nil
    }

    // MARK: What came of it

    /// Takes in the end of a run; nil when there is nothing to tell.
    mutating func take(_ result: ProcessResult, _ options: FleetOptions, at now: Double) -> AgentReport? {
        if result.stuck == 0 { run = nil }
        switch phase {
        case .describing: return takeDescription(result, options, at: now)
        case .scanning: return takeScan(result, options)
        default:
            if file != nil && phase != .refused && phase != .absent { phase = .toDescribe }
            return nil
        }
    }

    /// The run that could not be ended is gone at last.
    mutating func isGone() {
        guard run != nil, phase != .describing, phase != .scanning else { return }
        run = nil
    }

    private mutating func takeDescription(_ result: ProcessResult, _ options: FleetOptions, at now: Double) -> AgentReport? {
        do {
            if let failure = AgentOutputReader.failure(of: result, limits: limits) { throw DescribeFailure(because: failure) }
            let described = try AgentLineCodec.decodeDescription(result.output)
            if let fault = described.fault(in: options.settings[name] ?? [:]) { throw SettingsFault(because: fault) }
            description = described
            phase = .ready
            startedAt = nil
            return nil
        } catch {
            phase = .describeFailed
            let wait = min(Self.describeRetryLimitSeconds, Self.describeRetrySeconds * Double(1 << min(describeFailures, 10)))
            describeFailures += 1
            retryDescribeAt = now + wait
            if let fault = error as? SettingsFault { return filled(report(.failed, fault.because, options), result) }
            let because = (error as? DescribeFailure)?.because ?? "what it printed \(error)"
            return filled(report(.failed, "--describe: \(because)", options), result)
        }
    }

    private struct DescribeFailure: Error { var because: String }
    private struct SettingsFault: Error { var because: String }

    private mutating func takeScan(_ result: ProcessResult, _ options: FleetOptions) -> AgentReport? {
        phase = .ready
        if description == nil { phase = .toDescribe }
        if result.ending == .cancelled { return nil }
        var report: AgentReport
        switch reader.verdict(on: result, limits: limits) {
        case .scanned(let lines):
            report = self.report(.scanned, nil, options)
            report.lines = lines
        case .nothing: report = self.report(.nothing, nil, options)
        case .failed(let because): report = self.report(.failed, because, options)
        }
        if result.leftBehind > 0 && report.outcome == .scanned {
            report.notes.append("\(name) left \(result.leftBehind) processes behind; they were ended")
        }
        if result.strays > 0 {
            report.notes.append("\(result.strays) processes that hid which agent started them were ended")
        }
        return filled(report, result)
    }

    private func filled(_ report: AgentReport, _ result: ProcessResult) -> AgentReport {
        var report = report
        report.ran = true
        report.wallSeconds = result.wallSeconds
        report.cpuSeconds = result.cpuSeconds
        report.peakBytes = result.peakBytes
        return report
    }

    private func report(_ outcome: AgentOutcome, _ because: String?, _ options: FleetOptions) -> AgentReport {
        let period = max(description?.periodSeconds ?? Self.describeRetrySeconds, options.passPeriodSeconds)
        var because = because
        for secret in options.secretTexts(of: name) { because = because.map { cut(secret, from: $0) } }
        return AgentReport(
            agent: name, outcome: outcome, because: because.map(readable), periodSeconds: period,
            staleAfterSeconds: period * options.stalePeriods)
    }
}

/// The text without a secret that it may hold.
private func cut(_ secret: String, from text: String) -> String {
    var rest = Substring(text)
    var result = ""
    while let found = rest.firstRange(of: secret) {
        result += rest[..<found.lowerBound] + "(secret)"
        rest = rest[found.upperBound...]
    }
    return result + rest
}
