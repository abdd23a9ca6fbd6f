import ArgumentParser
import Foundation
import Terminal

/// Writes the man pages. Called by `make install`, so that they always say what this very program understands.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Write the man pages of all subcommands into a directory.", shouldDisplay: false)

    @Argument(
        help: ArgumentHelp("Where to write them, such as /usr/local/share/man/man1.", valueName: "directory"),
        completion: .directory)
    var directory: String

    func run() throws {
        let tool = try JSONDecoder().decode(ManualSource.self, from: Data(Anvil._dumpHelp().utf8))
        do {
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
            for page in Manual(of: tool.command, version: Version.number).pages {
                try Data(page.text.utf8).write(to: URL(fileURLWithPath: "\(directory)/\(page.name).1"))
            }
        } catch let error as CocoaError {
            throw Complaint(
                .noAccess,
                "\(directory): the man pages cannot be written there (\(error.localizedDescription)). Name a directory that you may write to."
            )
        }
    }
}
