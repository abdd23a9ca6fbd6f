public import Facts
import Glibc

/// The main loop of every built-in agent: arguments, standard input, one scan, the lines, the exit status.
public enum AgentMain {
    public static let version = "0.1.0"

    /// Runs the agent that the program was called as and gives the exit status: 0 scanned, 3 nothing of its kind on
    /// this host, 1 failed, 2 called wrongly.
    public static func run(_ agents: [any Agent.Type], commandLine: [String] = CommandLine.arguments) async -> Int32 {
        let name = baseName(commandLine.first ?? "")
        guard let agent = agents.first(where: { $0.description.name == name }) else {
            return AgentIndex(agents: agents, calledAs: name).run(Array(commandLine.dropFirst()))
        }
        switch AgentArguments.parse(Array(commandLine.dropFirst())) {
        case .scan: return await scan(agent, probe: .live)
        case .capture(let folder): return await capture(agent, to: folder)
        case .replay(let folder): return await replay(agent, from: folder)
        case .describe: return Output.describe(agent.description)
        case .help: return Output.say(AgentArguments.help(agent.description))
        case .version: return Output.say("\(name) \(version)\n")
        case .wrong(let message): return Output.fail(name, message + "\nTry: \(name) --help", status: ExitStatus.usage)
        }
    }

    /// `/usr/lib/anvil/agents/scan-nut@site` is `scan-nut`: a second link with a name of its own is a second agent
    /// with settings of its own.
    static func baseName(_ path: String) -> String {
        let file = path.split(separator: "/").last ?? ""
        return String(file.split(separator: "@").first ?? "")
    }

    private static func scan(_ agent: any Agent.Type, probe: Probe) async -> Int32 {
        switch StandardInput.read() {
        case .failure(let problem): Output.fail(agent.description.name, problem.description)
        case .success(let input): await finish(agent, probe, input)
        }
    }

    private static func capture(_ agent: any Agent.Type, to folder: String) async -> Int32 {
        let name = agent.description.name
        if let problem = CaptureFolder.prepare(folder) { return Output.fail(name, problem) }
        switch StandardInput.read() {
        case .failure(let problem): return Output.fail(name, problem.description)
        case .success(let input):
            let secrets = Secrets(of: agent.description, in: input)
            let recorder = Recorder(folder: folder, agent: name, input: secrets.inputWithout, secrets: secrets.values)
            let status = await finish(agent, recorder.probe, input)
            if let problem = await recorder.finish() { return Output.fail(name, "the capture is not complete: \(problem)") }
            Output.note("saved in \(folder). It names serial numbers and addresses of this machine, but no passwords.")
            return status
        }
    }

    private static func replay(_ agent: any Agent.Type, from folder: String) async -> Int32 {
        let name = agent.description.name
        do {
            let replay = try Replay(folder: folder)
            if let manifest = replay.manifest, manifest.agent != name {
                return Output.fail(name, "\(folder) is a capture of \(manifest.agent)")
            }
            let input = replay.manifest?.input ?? AgentInput(host: "replay", passTime: Moment(milliseconds: 0))
            return await finish(agent, replay.probe, input)
        } catch {
            return Output.fail(name, error.description)
        }
    }

    private static func finish(_ agent: any Agent.Type, _ probe: Probe, _ input: AgentInput) async -> Int32 {
        let name = agent.description.name
        let known = Set(agent.description.settings.map(\.name))
        for setting in input.settings.keys.sorted() where !known.contains(setting) {
            Output.note("\(name): the setting \(setting) is not known; known are \(known.sorted().joined(separator: ", "))")
        }
        do {
            switch try await result(of: agent, probe, input) {
            case .nothing(let because):
                if isatty(STDERR_FILENO) == 1 { Output.note("\(name): nothing to scan: \(because)") }
                return ExitStatus.nothing
            case .lines(let lines):
                return Output.write(try AgentLineCodec.encodeRun(lines))
            }
        } catch {
            return Output.fail(name, "\(error)")
        }
    }
}

/// The exit statuses of the contract.
enum ExitStatus {
    static let scanned: Int32 = 0
    static let failed: Int32 = 1
    static let usage: Int32 = 2
    static let nothing: Int32 = 3
}

extension AgentMain {
    /// What an agent would print for a captured run; for tests and bug reports.
    public static func lines(of agent: any Agent.Type, replaying folder: String, input: AgentInput? = nil) async throws
        -> ScanResult
    {
        let replay = try Replay(folder: folder)
        let given = input ?? replay.manifest?.input ?? AgentInput(host: "replay", passTime: Moment(milliseconds: 0))
        return try await result(of: agent, replay.probe, given)
    }

    /// One scan, without the lines that the contract forbids.
    public static func result(of agent: any Agent.Type, _ probe: Probe, _ input: AgentInput) async throws -> ScanResult {
        let result = try await agent.scan(probe, input)
        guard case .lines(let all) = result else { return result }
        let (lines, dropped) = LineGuard.pass(all)
        for message in dropped { Output.note("\(agent.description.name): \(message)") }
        return .lines(lines)
    }
}

/// The values that must appear in no capture.
struct Secrets {
    var values: [String] = []
    /// The input with a mark in place of each secret.
    var inputWithout: AgentInput

    init(of description: AgentDescription, in input: AgentInput) {
        inputWithout = input
        for setting in description.settings where setting.secret {
            switch input.settings[setting.name] {
            case .text(let value): values.append(value)
            case .list(let list): values += list
            case nil, .number, .flag: continue
            }
            inputWithout.settings[setting.name] = .text(Manifest.secretMark)
        }
    }
}

extension AgentMain {
    /// A probe that answers from a capture, each content passed through `change` with the name of its read; for tests.
    public static func probe(
        replaying folder: String, change: @escaping @Sendable (_ content: [UInt8], _ read: String) -> [UInt8]
    ) throws -> Probe {
        let replay = try Replay(folder: folder)
        return Probe { request in
            switch replay.answer(request) {
            case .content(let bytes): return .content(change(bytes, request.name))
            case .tool(.ran(let status, let output, let errors)):
                let changed = change(Array(output.utf8), request.name)
                return .tool(.ran(status: status, output: String(decoding: changed, as: UTF8.self), errors: errors))
            case let other: return other
            }
        }
    }
}
