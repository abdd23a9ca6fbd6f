import ArgumentParser
import Terminal

struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "What this host lacks, and the command that mends it.",
        discussion: "Exit status 1 when something that Anvil needs is lacking; what it can do without does not count.")

    @OptionGroup var data: DataOptions
    @OptionGroup var agents: AgentOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let diagnosis = Diagnosis(Surveyor(data: data, agents: agents).survey())
        if output.json {
            for checkup in diagnosis.checkups { Console.write(try JSONText.line(checkup)) }
        } else {
            var page = Console.page()
            diagnosis.write(to: &page)
            Console.write(page)
        }
        if diagnosis.isIll { throw Complaint.answerIsNo }
    }
}
