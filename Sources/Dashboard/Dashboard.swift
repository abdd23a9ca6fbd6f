import FoundationEssentials
import Glibc
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
public import Store
import UnixSignals

/// Striker: the pages of one Anvil, live, over HTTP.
public struct Dashboard: Sendable {
    /// What may be called wrong, and what to do.
    public enum Failure: Error, CustomStringConvertible {
        case cannotListen(bind: String, port: Int, because: String)

        public var description: String {
            switch self {
            case .cannotListen(let bind, let port, let because):
                "Striker cannot listen on \(bind) port \(port): \(because)"
            }
        }
    }

    /// Beside the streams there is room for pages.
    static let connectionLimit = Hub.readerLimit + 100

    private enum Shown: Sendable {
        case one(any SnapshotSource, any Records)
        case fleet(any FleetListing)
    }

    private let shown: Shown
    let controls: (any SimulationControls)?
    let names: [String]

    /// - Parameters:
    ///   - store: where events, decisions and history are read.
    ///   - controls: given for a simulated site only.
    ///   - allowedNames: further names under which a browser may call a Striker that listens on loopback.
    public init(source: any SnapshotSource, store: Store, controls: (any SimulationControls)? = nil, allowedNames: [String] = [])
    {
        self.init(source: source, records: LocalRecords(store), controls: controls, allowedNames: allowedNames)
    }

    /// The same pages for an Anvil whose records lie anywhere.
    public init(
        source: any SnapshotSource, records: any Records, controls: (any SimulationControls)? = nil, allowedNames: [String] = []
    ) {
        shown = .one(source, records)
        self.controls = controls
        names = allowedNames
    }

    /// A list of many Anvils, and the pages of each.
    public init(fleet: any FleetListing, allowedNames: [String] = []) {
        shown = .fleet(fleet)
        controls = nil
        names = allowedNames
    }

    /// Serves until the task is cancelled or, where `stopsOnSignals`, until SIGTERM or SIGINT: open streams are then told
    /// goodbye first.
    ///
    /// - Parameters:
    ///   - port: 0 takes any that is free.
    ///   - announce: called once with the address that a browser can open.
    public func run(
        bind: String = "127.0.0.1", port: Int = 8420, stopsOnSignals: Bool = true, announce: @escaping @Sendable (String) -> Void
    ) async throws {
        let firstRevision = Int(Date().timeIntervalSince1970) * 1000
        let desks =
            switch shown {
            case .one(let source, let records):
                Desks(only: Desk(hub: Hub(source: source, controls: controls, firstRevision: firstRevision), records: records))
            case .fleet(let fleet): Desks(fleet: fleet, firstRevision: firstRevision)
            }
        let routes = Routes(desks: desks, controls: controls)
        var logger = Logger(label: "striker")
        logger.logLevel = .critical
        let app = Application(
            router: routes.router(Guard(names: allowedHosts(bind))),
            server: .http1(
                configuration: .init(
                    idleTimeout: .seconds(120),
                    httpDecoderConfiguration: .init(
                        maxHeaderFieldSize: 16_384, maxHeaderListSize: 32_768, maxHeaderFieldCount: 100))),
            configuration: .init(
                address: .hostname(bind, port: port), serverName: "Striker",
                availableConnectionsDelegate: MaximumAvailableConnections(Self.connectionLimit)),
            services: [desks],
            onServerRunning: { channel in
                let actual = channel.localAddress?.port ?? port
                announce("http://\(bind.contains(":") ? "[\(bind)]" : bind):\(actual)/")
            },
            logger: logger)
        do {
            try await app.runService(gracefulShutdownSignals: stopsOnSignals ? [.sigterm, .sigint] : [])
        } catch let error as IOError {
            throw Failure.cannotListen(bind: bind, port: port, because: Self.advice(error.errnoCode, bind: bind, port: port))
        }
    }

    /// Why the system refused the address, and what to do.
    private static func advice(_ code: CInt, bind: String, port: Int) -> String {
        switch code {
        case EADDRINUSE:
            return
                "another program uses that port, perhaps another Striker. Name another with --port, or see what it is: ss -ltnp 'sport = :\(port)'"
        case EACCES: return "only root may take a port under 1024. Name a higher one with --port."
        case EADDRNOTAVAIL: return "this host has no such address. See which it has (ip address), and name one with --bind."
        default:
            return
                "the system says \(String(cString: strerror(code))). Name another address with --bind or another port with --port."
        }
    }

    /// Loopback is a place that any web page can make a browser call under a name of its own: only known names may.
    private func allowedHosts(_ bind: String) -> Set<String>? {
        guard bind == "localhost" || bind == "::1" || bind.hasPrefix("127.") else { return nil }
        return Set(["localhost", "127.0.0.1", "::1", bind] + names.map { $0.lowercased() })
    }
}
