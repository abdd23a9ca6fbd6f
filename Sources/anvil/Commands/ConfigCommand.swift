import ArgumentParser
import Facts
import Foundation
import Settings
import Terminal

struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Check the configuration, show what counts, or print the commented default.",
        subcommands: [Check.self, Show.self, Default.self])

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Tell every mistake of the configuration with its line; exit status 2 if there is one.")

        @OptionGroup var config: ConfigOptions
        @OptionGroup var output: OutputOptions

        func run() throws {
            do {
                let settings = try config.load()
                let isThere = FileManager.default.fileExists(atPath: config.path)
                if output.json { return Console.write(try JSONText.line(Checked(file: config.path, exists: isThere, ok: true))) }
                Console.write(
                    isThere
                        ? "\(config.path): no mistake. It describes \(settings.anvil) with \(Words.count(settings.site.hosts.count, "host")); `anvil config show` tells all values that count.\n"
                        : "\(config.path): there is no such file, so every value is the default. Make one with: anvil config default > \(config.path)\n"
                )
            } catch let error as SettingsError {
                guard output.json, case .wrong(let problems) = error else { throw error }
                let found = problems.map {
                    Checked.Problem(line: $0.line, column: $0.column, key: $0.key, text: $0.text)
                }
                Console.write(try JSONText.line(Checked(file: config.path, exists: true, ok: false, problems: found)))
                throw Complaint(.wrongInput, "")
            }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Every value that counts, and whether it is the default. Secrets are not shown.")

        @OptionGroup var data: DataOptions
        @OptionGroup var agents: AgentOptions
        @OptionGroup var output: OutputOptions

        @Flag(name: .long, help: "Only values that differ from the default.")
        var changed = false

        func run() throws {
            var settings = try data.load()
            agents.apply(to: &settings)
            let values = SettingValues(settings).all.filter { !changed || !$0.isDefault }
            if output.json {
                for value in values { Console.write(try JSONText.line(value)) }
                return
            }
            guard !values.isEmpty else { return Console.write("Every value is the default.\n") }
            var table = Table([Column("Key"), Column("Value", fit: .wraps), Column("")])
            for value in values {
                table.add(
                    Cell(value.key), Cell(value.value, value.isDefault ? .plain : .strong),
                    Cell(value.isDefault ? "" : "set", .faint))
            }
            var page = Console.page()
            page.table(table)
            Console.write(page)
        }
    }

    struct Default: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "default", abstract: "A whole configuration with every key at its default, and what each means.")

        func run() { Console.write(Settings.commentedDefault) }
    }
}

/// The answer of `anvil config check --json`.
private struct Checked: Encodable {
    struct Problem: Encodable {
        var line: Int
        var column: Int
        var key: String
        var text: String
    }

    var file: String
    var exists: Bool
    var ok: Bool
    var problems: [Problem] = []
}
