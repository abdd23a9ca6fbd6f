import ArgumentParser
import Facts
import Foundation
import Settings

/// Which configuration is read. A flag counts over the configuration, the configuration over the default.
struct ConfigOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("The configuration (default: \(Settings.defaultPath), where it exists).", valueName: "file"),
        completion: .file())
    var config: String?

    /// The settings of the file, or the defaults when no file was named and none is there. Throws `SettingsError`.
    func load() throws -> Settings {
        let host = OwnHost.name()
        if let config { return try Settings.load(path: config, host: host) }
        guard FileManager.default.fileExists(atPath: Settings.defaultPath) else { return Settings(host: host) }
        return try Settings.load(path: Settings.defaultPath, host: host)
    }

    /// The file that counts, and whether it is there.
    var path: String { config ?? Settings.defaultPath }
}

/// Where what ScanCore recorded lies.
struct DataOptions: ParsableArguments {
    @OptionGroup var config: ConfigOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Where ScanCore keeps what it knows (default: as configured, /var/lib/anvil).", valueName: "directory"),
        completion: .directory)
    var data: String?

    func load() throws -> Settings {
        var settings = try config.load()
        if let data { settings.dataDirectory = Files.absolute(data) }
        return settings
    }
}

/// Where agents lie.
struct AgentOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "A directory of scan agents; may be given several times (default: as configured).", valueName: "directory"),
        completion: .directory)
    var agents: [String] = []

    func apply(to settings: inout Settings) {
        if !agents.isEmpty { settings.agents.directories = agents.map(Files.absolute) }
    }
}

/// For whom the answer is.
struct OutputOptions: ParsableArguments {
    @Flag(name: .long, help: "For programs: JSON with the fields of docs/command-line.md.")
    var json = false
}

/// The host that this program runs on.
enum OwnHost {
    /// Its name, without its domain.
    static func name() -> HostName {
        let name = ProcessInfo.processInfo.hostName
        return name.split(separator: ".").first.map(String.init) ?? "localhost"
    }
}
