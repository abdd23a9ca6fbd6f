import ArgumentParser
import Dashboard
import Foundation

/// `anvil demo`: a simulated site in the dashboard, for those who have no cluster.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Shows a simulated pair in the dashboard, with things to break.",
        discussion: """
            Nothing of this host is scanned or changed. The product's own engine runs a site in memory: pull mains, fail a \
            fan, heat the room, and see what Anvil does, at up to 60 times real time.
            """)

    @Option(help: "The address to listen on. Anything but loopback shows the page to the whole network.")
    var bind = "127.0.0.1"

    @Option(help: "The port to listen on; 0 takes any that is free. It is not that of `anvil striker`, so that both can run.")
    var port = 8421

    func validate() throws {
        guard (0...65535).contains(port) else { throw ValidationError("--port is \(port); it must be 0 to 65535.") }
    }

    func run() async throws {
        let recorder = try DemoRecorder()
        defer { recorder.remove() }
        let site = DemoSite(recorder: recorder)
        await site.prepare()
        let dashboard = Dashboard(source: site, store: recorder.store, controls: site)
        let clock = Task { await site.run() }
        defer { clock.cancel() }
        try await dashboard.run(bind: bind, port: port) { address in
            // Written at once, also into a pipe: who started this waits for the address.
            let words =
                "A simulated site is shown at \(address)\nOpen it in a browser. Press Control-C to end; nothing is kept.\n"
            FileHandle.standardOutput.write(Data(words.utf8))
        }
    }
}
