public import Facts
import Glibc
import Threads

/// All agents of this host: finds them, asks what they are, runs those that are due, side by side.
///
/// It is driven by one thread, pass by pass: `begin`, then `gather`. Runs go on between the two calls and between
/// passes; a run that ends after its pass is handed out by the next one.
public struct AgentFleet {
    public private(set) var options: FleetOptions
    private let inbox = FleetInbox()
    private var agents: [String: FleetAgent] = [:]
    private var listing = AgentListing()
    private var waiting: [String] = []
    private var running = 0
    private var reports: [AgentReport] = []
    private var user: ProcessUser?
    private var now = 0.0

    /// What an agent is handed on standard input.
    public typealias MakeInput = (_ agent: String, _ description: AgentDescription) -> AgentInput

    /// `known` are the agents that were here before: those that are gone are reported as absent.
    public init(options: FleetOptions, known: [String] = []) {
        self.options = options
        user = ProcessUser(named: options.user)
        for name in known { agents[name] = FleetAgent(name: name, isListed: true) }
    }

    /// How many directories of agents could be read in the last pass.
    public var readableDirectories: Int { listing.directories }
    /// Readable whenever `gather` would have something to hand out.
    public var descriptor: Int32 { inbox.wake.descriptor }
    public var isIdle: Bool { running == 0 && waiting.isEmpty }
    /// What the agents said of themselves.
    public var descriptions: [String: AgentDescription] { agents.compactMapValues(\.description) }

    /// Settings may have changed: what runs goes on as it began. Descriptions are kept.
    public mutating func reload(_ options: FleetOptions) {
        self.options = options
        user = ProcessUser(named: options.user)
        for name in agents.keys { agents[name]?.isReconfigured() }
    }

    /// Looks at the directories and starts what is due. `seconds` is on any clock that only goes forward.
    public mutating func begin(at seconds: Double, input: MakeInput) {
        now = seconds
        look()
        waiting = agents.values.filter { $0.isDue(at: seconds, passPeriodSeconds: options.passPeriodSeconds) }
            .sorted { ($0.startedAt ?? -1, $0.name) < ($1.startedAt ?? -1, $1.name) }.map(\.name)
        startWaiting(input)
    }

    /// Takes in what has ended, and starts what waited for it. Returns the runs that ended since the last call.
    public mutating func gather(input: MakeInput) -> [AgentReport] {
        for message in inbox.take() {
            guard var agent = agents[message.agent] else { continue }
            switch message.content {
            case .ended(let result):
                running -= 1
                if let report = agent.take(result, options, at: now) { reports.append(report) }
                if agent.isReadyToScan { waiting.append(agent.name) }
            case .gone: agent.isGone()
            }
            agents[message.agent] = agent
        }
        startWaiting(input)
        defer { reports = [] }
        return reports
    }

    /// Ends all runs. Those that were under way count as never begun.
    public mutating func stop(withinSeconds limit: Double) {
        waiting = []
        for agent in agents.values { agent.run?.cancel() }
        let deadline = monotonicSeconds() + limit
        while running > 0 && monotonicSeconds() < deadline {
            inbox.wake.wait(seconds: deadline - monotonicSeconds())
            for message in inbox.take() {
                if case .ended = message.content { running -= 1 }
            }
        }
    }

    private mutating func look() {
        let seen = AgentDirectory.list(options.directories)
        listing = seen
        for (name, file) in seen.agents where !options.disabled.contains(name) {
            agents[name, default: FleetAgent(name: name, isListed: false)].isFound(file)
        }
        for (name, because) in seen.refused.sorted(by: { $0.key < $1.key }) where !options.disabled.contains(name) {
            var agent = agents[name] ?? FleetAgent(name: name, isListed: false)
            if let report = agent.isRefused(because, options) { reports.append(report) }
            agents[name] = agent
        }
        for name in agents.keys.sorted() {
            let isDisabled = options.disabled.contains(name)
            guard isDisabled || (seen.agents[name] == nil && seen.refused[name] == nil), var agent = agents[name] else {
                continue
            }
            if let report = agent.isAbsent(because: isDisabled ? "it is disabled in the settings" : nil, options) {
                reports.append(report)
            }
            agents[name] = agent
        }
    }

    private mutating func startWaiting(_ input: MakeInput) {
        while running < max(1, options.concurrency), !waiting.isEmpty {
            let name = waiting.removeFirst()
            guard var agent = agents[name], let spec = agent.nextSpec(options, user: user, at: now, input: input) else {
                continue
            }
            let run = ProcessRun(spec)
            agent.run = run
            agents[name] = agent
            running += 1
            run.start(
                ended: { [inbox] in inbox.put(FleetInbox.Message(agent: name, content: .ended($0))) },
                gone: { [inbox] in inbox.put(FleetInbox.Message(agent: name, content: .gone)) })
        }
    }
}
