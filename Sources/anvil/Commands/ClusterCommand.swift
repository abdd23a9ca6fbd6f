import ArgumentParser
import Pacemaker
import Terminal

struct ClusterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cluster", abstract: "How the cluster is.", subcommands: [ClusterHealthCommand.self])
}

struct ClusterHealthCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "health", abstract: "Members, quorum, fencing, servers, failed actions, and what mends each.",
        discussion: "Asks Pacemaker on this node. Exit status 1 when something is not as it should be.")

    @OptionGroup var output: OutputOptions

    func run() async throws {
        let pacemaker = Pacemaker()
        let checks = try await pacemaker.status().health(try await pacemaker.notes())
        let diagnosis = Diagnosis(
            checks.map { check in
                let verdict: Checkup.Verdict = check.isGood.map { $0 ? .ok : .lacks } ?? .unknown
                return Checkup(check.name, verdict, check.text, mend: check.mend)
            })
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
