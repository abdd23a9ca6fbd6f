import CAnvil
import Glibc
import Threads

/// The thread of one run: starts it, feeds and reads it, ends it.
struct Supervisor: ~Copyable {
    private let run: ProcessRun
    private var pid: pid_t = 0
    private var ended: Descriptor
    private var peak = PeakMemory()
    private var isStuck = false

    /// How long the forced end of a run may take before the run is given up as stuck in the kernel, seconds.
    static let forcedEndSeconds = 5.0
    /// How often a run is looked at for too many processes: a bomb grows quickest at first, seconds.
    static let lookSeconds = 0.02
    static let laterLookSeconds = 0.25
    static let laterAfterSeconds = 2.0

    init(_ run: ProcessRun) {
        self.run = run
        ended = Descriptor(-1)
    }

    /// Runs it to its end. When this returns, no process of the run is left, but for those that are stuck.
    mutating func untilEnd() -> ProcessResult {
        let begun = monotonicSeconds()
        guard var pipes = ProcessPipes(for: run.spec) else { return ProcessResult(ending: .notStarted(errno)) }
        let failure = start(&pipes)
        guard failure == 0 else { return ProcessResult(ending: .notStarted(failure)) }
        var broken = supervise(&pipes, until: begun + run.spec.limits.timeSeconds)
        if broken == .outOfTime || broken == .cancelled { endPolitely() }
        let rest = endDescendants(all: broken != nil)
        broken = broken ?? pipes.drain()
        var result = ProcessResult(ending: broken ?? .cancelled)
        let status = takeStatus(rest, into: &result)
        result.ending = broken ?? Self.ending(of: status)
        result.output = pipes.text.bytes
        result.errorTail = pipes.errorTail.tail
        result.wallSeconds = monotonicSeconds() - begun
        return result
    }

    /// Waits for what could not be ended, however long that takes.
    mutating func untilGone() {
        guard isStuck else { return }
        let descendants = Descendants(root: pid)
        while !descendants.endAll(withinSeconds: 0).stuck.isEmpty { pauseMilliseconds(1000) }
        var status: Int32 = 0
        _ = waitpid(pid, &status, 0)
        RunRegistry.shared.end(pid)
    }

    private mutating func start(_ pipes: inout ProcessPipes) -> Int32 {
        // A child that closes its input would end us by SIGPIPE; all other signals are the main thread's.
        var all = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_SETMASK, &all, nil)
        // Among thousands of busy processes of a bomb this thread would come too late. Without the right to be quicker
        // than others it stays as it is.
        setpriority(Int32(PRIO_PROCESS.rawValue), 0, -20)
        let started = RunRegistry.shared.start(run.mark) { spawn(run.spec, mark: run.mark, pipes) }
        pipes.shutChildEnds()
        guard started.error == 0 else { return started.error }
        pid = started.pid
        ended = Descriptor(anvil_pidfd_open(pid))
        return 0
    }

    /// Feeds and reads until the first process ends by itself, which gives nil, or a limit is broken.
    private mutating func supervise(_ pipes: inout ProcessPipes, until deadline: Double) -> ProcessEnding? {
        let counter = ProcessCounter(limit: run.spec.limits.processes)
        let begun = monotonicSeconds()
        var nextLook = begun + Self.lookSeconds
        while true {
            let now = monotonicSeconds()
            if now >= deadline { return .outOfTime }
            if now >= nextLook {
                if counter.isPastLimit(root: pid) { return .tooManyProcesses }
                peak.look(at: pid)
                nextLook = now + (now - begun < Self.laterAfterSeconds ? Self.lookSeconds : Self.laterLookSeconds)
            }
            let ready = wait(for: pipes, seconds: min(deadline, nextLook) - now)
            if ready.isCancelled { return .cancelled }
            // What it prints it mostly prints at its end: this is the last moment to look, so it comes before the reading.
            if ready.mayRead && !ready.hasEnded { peak.look(at: pid) }
            if ready.mayWrite { pipes.feed() }
            if let broken = pipes.drain() { return broken }
            if ready.hasEnded { return nil }
        }
    }

    private struct Ready {
        var hasEnded: Bool
        var isCancelled: Bool
        var mayWrite: Bool
        var mayRead: Bool
    }

    private func wait(for pipes: borrowing ProcessPipes, seconds: Double) -> Ready {
        var polls = [
            pollfd(fd: ended.number, events: Int16(POLLIN), revents: 0),
            pollfd(fd: run.wake.descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: pipes.input.number, events: Int16(POLLOUT), revents: 0),
            pollfd(fd: pipes.output.number, events: Int16(POLLIN), revents: 0),
            pollfd(fd: pipes.errors.number, events: Int16(POLLIN), revents: 0),
        ]
        _ = poll(&polls, nfds_t(polls.count), Int32(max(0, seconds) * 1000) + 1)
        return Ready(
            hasEnded: polls[0].revents != 0, isCancelled: polls[1].revents != 0, mayWrite: polls[2].revents != 0,
            mayRead: polls[3].revents != 0)
    }

    /// Asks all to end, and gives the first one its grace.
    private func endPolitely() {
        kill(-pid, SIGTERM)
        for entry in Descendants(root: pid).find() { kill(entry.pid, SIGTERM) }
        var end = pollfd(fd: ended.number, events: Int16(POLLIN), revents: 0)
        _ = poll(&end, 1, Int32(run.spec.limits.graceSeconds * 1000))
    }

    private func endDescendants(all: Bool) -> Descendants.Ended {
        let descendants = Descendants(root: pid)
        if !all && descendants.isAlone() { return Descendants.Ended() }
        return descendants.endAll(withinSeconds: Self.forcedEndSeconds)
    }

    /// Takes the exit status of the first process, and what the run used. 0 while it is stuck.
    private mutating func takeStatus(_ rest: Descendants.Ended, into result: inout ProcessResult) -> Int32 {
        result.cpuSeconds = rest.cpuSeconds
        result.peakBytes = rest.peakBytes
        result.leftBehind = rest.count
        result.strays = rest.strays
        result.stuck = rest.stuck.count
        isStuck = !rest.stuck.isEmpty
        if rest.stuck.contains(where: { $0.pid == pid }) { return 0 }
        var usage = rusage()
        var status: Int32 = 0
        // A stuck run keeps its first process as a zombie, so that its number stays its own.
        if isStuck { return 0 }
        while wait4(pid, &status, 0, &usage) < 0 && errno == EINTR {}
        RunRegistry.shared.end(pid)
        result.cpuSeconds += usage.cpuSeconds
        result.peakBytes = max(result.peakBytes, peak.bytes(usage))
        return status
    }

    /// What the system's status word means: the low seven bits are the signal, the next byte the exit status.
    static func ending(of status: Int32) -> ProcessEnding {
        status & 0x7f == 0 ? .exited((status >> 8) & 0xff) : .signalled(status & 0x7f)
    }
}

/// Looks whether a run has too many processes, but only when the whole system has many more than when it began.
struct ProcessCounter {
    let limit: Int
    private let before = anvil_process_count()

    init(limit: Int) { self.limit = limit }

    func isPastLimit(root: pid_t) -> Bool {
        // The system counts modulo 65536, so only the difference means something, and a fall looks like a huge rise.
        let more = anvil_process_count() &- before
        guard more > limit && more < UInt16.max / 2 else { return false }
        let forest = ProcessForest.recent(withinSeconds: Supervisor.lookSeconds)
        if forest.strays.count > limit {
            // Nobody can tell whose they are; whoever makes them makes more, and ends at its time limit.
            for entry in forest.allStrays { kill(entry.pid, SIGKILL) }
            // Until it is waited for, a dead process still counts against its user.
            for entry in forest.strays where entry.isZombie { _ = waitpid(entry.pid, nil, WNOHANG) }
        }
        return forest.members(of: root).count > limit
    }
}

/// Starts the program with our pipes as its standard streams.
private func spawn(_ spec: ProcessSpec, mark: RunMark, _ pipes: borrowing ProcessPipes) -> (pid: pid_t, error: Int32) {
    let name = spec.path.split(separator: "/").last.map(String.init) ?? spec.path
    var variables = spec.environment
    variables[RunMark.variable] = mark.text
    let arguments = CStrings([name] + spec.arguments)
    let environment = CStrings(variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
    var pid: pid_t = 0
    let error = spec.path.withCString { path in
        var call = anvil_spawn()
        call.path = path
        call.arguments = UnsafePointer(arguments.pointers)
        call.environment = UnsafePointer(environment.pointers)
        call.input = pipes.childInput.number
        call.output = pipes.childOutput.number
        call.error = pipes.childErrors.number
        if let user = spec.user {
            call.change_user = 1
            call.user = user.user
            call.group = user.group
            // The system counts the threads of all processes of the user. A bomb meets its own count or this one first.
            call.process_limit = UInt(spec.limits.processes) * 2
        }
        return anvil_spawn(&call, &pid)
    }
    return (pid, error)
}

/// A list of C strings that ends with nil, as the system wants it.
private final class CStrings {
    let pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
    private let count: Int

    init(_ texts: [String]) {
        count = texts.count
        pointers = .allocate(capacity: count + 1)
        for (index, text) in texts.enumerated() { pointers[index] = strdup(text) }
        pointers[count] = nil
    }

    deinit {
        for index in 0..<count { free(pointers[index]) }
        pointers.deallocate()
    }
}
