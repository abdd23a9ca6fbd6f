import ArgumentParser
import Live
import Settings
import Terminal

struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "What this host lacks, and the command that mends it.",
        discussion: "Exit status 1 when something that Anvil needs is lacking; what it can do without does not count.")

    @Flag(name: .long, help: "Ask each fence device of the site whether its host is on. Nothing is switched.")
    var fence = false

    @OptionGroup var data: DataOptions
    @OptionGroup var agents: AgentOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let survey = Surveyor(data: data, agents: agents).survey()
        let diagnosis = Diagnosis(survey, fences: fence ? try await answers() : [])
        if output.json {
            for checkup in diagnosis.checkups { Console.write(try JSONText.line(checkup)) }
        } else {
            var page = Console.page()
            diagnosis.write(to: &page)
            Console.write(page)
        }
        if diagnosis.isIll { throw Complaint.answerIsNo }
    }

    private func answers() async throws -> [FenceAnswer] {
        let fencing = try data.load().acting.fencing.sorted { $0.key < $1.key }
        guard !fencing.isEmpty else {
            throw Complaint(
                .wrongInput, "The configuration names no fence device: add site.hosts.fencing (anvil config default).")
        }
        var answers: [FenceAnswer] = []
        for (host, devices) in fencing {
            for device in devices {
                do {
                    let isOn = try await FenceAgent.ask(device, .status) == .on
                    answers.append(FenceAnswer(host: host, agent: device.agent, isOn: isOn))
                } catch {
                    answers.append(FenceAnswer(host: host, agent: device.agent, isOn: nil, because: "\(error)"))
                }
            }
        }
        return answers
    }
}
