import ArgumentParser
import Live
import Settings

struct ScanCoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scancore", abstract: "The daemon: scan this host, remember, judge, act; again every few seconds.",
        discussion: """
            Runs in the foreground and writes its journal to standard output, as systemd wants it. SIGHUP reads the configuration \
            anew, SIGTERM stops it in order. Without a cluster on the host it only observes.
            """)

    @OptionGroup var data: DataOptions
    @OptionGroup var agents: AgentOptions

    @Flag(name: .long, help: "Make one pass, wait for all agents, and end.")
    var once = false

    func run() throws {
        let settings = try load()
        try ScanCore(ScanCoreOptions(settings: settings, once: once, reload: { try Self.reload(data, agents) })).run()
    }

    private func load() throws -> Settings { try Self.reload(data, agents) }

    /// The flags count over what the file says, now and after every reload.
    private static func reload(_ data: DataOptions, _ agents: AgentOptions) throws -> Settings {
        var settings = try data.load()
        agents.apply(to: &settings)
        return settings
    }
}
