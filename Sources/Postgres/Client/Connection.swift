import CLibpq
import Glibc
import Threads

/// One connection to a PostgreSQL database. It belongs to one task at a time, which the compiler checks: it is not
/// `Sendable`, and its functions run where their caller runs. While a server thinks, no thread waits for it.
///
/// A connection that broke, ran out of time or was cancelled is closed; every later call throws ``PostgresError/lost(at:because:)``.
public final class Connection {
    public let address: Address
    public let limits: Limits
    /// The number of this session on the server.
    public private(set) var serverProcess: Int32 = 0
    /// The server takes no changes: a standby, or read-only by its settings.
    public private(set) var isReadOnly = false
    /// Such as 150018 for 15.18.
    public private(set) var serverVersion = 0
    /// `TLSv1.3`, or nil on a local socket.
    public private(set) var tls: String?

    var handle: OpaquePointer?
    var isBusy = false
    var deadline = 0.0
    let reading: ErrorReading

    private init(_ address: Address, _ limits: Limits) {
        self.address = address
        self.limits = limits
        reading = ErrorReading(address, limits)
    }

    deinit { if let handle { PQfinish(handle) } }

    /// Connects, within ``Limits/connectSeconds``, and lets the server know our limits.
    nonisolated(nonsending) public static func open(
        _ address: Address, limits: Limits = Limits(), name: String = "anvil"
    ) async throws(PostgresError) -> Connection {
        let connection = Connection(address, limits)
        try await connection.connect(name: name)
        return connection
    }

    public func close() {
        if let handle { PQfinish(handle) }
        handle = nil
    }

    public var isOpen: Bool { handle != nil }
}

extension Connection {
    nonisolated(nonsending) private func connect(name: String) async throws(PostgresError) {
        deadline = monotonicSeconds() + limits.connectSeconds
        var parameters = try Parameters(address, limits, name: name)
        if !address.isLocal { parameters.give(addresses: try await resolve(), of: address.host) }
        guard let started = parameters.start() else { throw .lost(at: address.words, because: "no memory is left") }
        handle = started
        PQsetErrorVerbosity(started, PQERRORS_VERBOSE)
        anvil_ignore_notices(started)
        let failure = try await poll(started)
        guard failure == nil else {
            let expiry = (failure ?? "").contains("certificate verify failed") ? await certificateTime() : 0
            close()
            throw reading.connecting(failure ?? "", certificate: expiry)
        }
        PQsetErrorVerbosity(started, PQERRORS_DEFAULT)
        PQsetnonblocking(started, 1)
        serverProcess = PQbackendPID(started)
        serverVersion = Int(PQserverVersion(started))
        func says(_ setting: String) -> Bool { PQparameterStatus(started, setting).map { String(cString: $0) == "on" } ?? false }
        isReadOnly = says("in_hot_standby") || says("default_transaction_read_only")
        tls = PQsslAttribute(started, "protocol").map { String(cString: $0) }
    }

    /// libpq would look the name up by itself, and block the thread for it.
    nonisolated(nonsending) private func resolve() async throws(PostgresError) -> [String] {
        switch await Resolver.resolve(address.host, until: deadline) {
        case .addresses(let addresses): return addresses
        case .unknown(let because): throw .unknownHost(at: address.words, because: because)
        case .outOfTime: throw .unknownHost(at: address.words, because: "no name server answered in time")
        case .cancelled: throw .cancelled(at: address.words)
        }
    }

    /// Goes through libpq's states until it is connected, which gives nil, or has failed, which gives its message.
    nonisolated(nonsending) private func poll(_ started: OpaquePointer) async throws(PostgresError) -> String? {
        var state = PGRES_POLLING_WRITING
        while state != PGRES_POLLING_OK {
            guard state != PGRES_POLLING_FAILED, PQstatus(started) != CONNECTION_BAD else {
                return String(cString: PQerrorMessage(started))
            }
            let isReading = state == PGRES_POLLING_READING
            switch await Poller.shared.wait(
                for: PQsocket(started), read: isReading, write: !isReading, until: deadline)
            {
            case .ready: break
            case .cancelled:
                close()
                throw .cancelled(at: address.words)
            case .outOfTime:
                let isThere = PQstatus(started) != CONNECTION_STARTED
                close()
                if isThere { throw .silent(at: address.words, seconds: limits.connectSeconds) }
                throw .unreachable(at: address.words, because: "nothing came back within \(Int(limits.connectSeconds)) s")
            }
            state = PQconnectPoll(started)
        }
        return nil
    }

    /// libpq does not tell why a certificate is not good. A second connection looks at it without sending any secret.
    nonisolated(nonsending) private func certificateTime() async -> Int32 {
        guard var parameters = try? Parameters(address, limits, name: "anvil") else { return 0 }
        parameters.forLookingAtTheCertificate()
        guard case .addresses(let addresses) = await Resolver.resolve(address.host, until: deadline) else { return 0 }
        parameters.give(addresses: addresses, of: address.host)
        guard let looking = parameters.start() else { return 0 }
        defer { PQfinish(looking) }
        var state = PGRES_POLLING_WRITING
        var found = Int32(ANVIL_CERTIFICATE_UNKNOWN)
        while state == PGRES_POLLING_WRITING || state == PGRES_POLLING_READING {
            let isReading = state == PGRES_POLLING_READING
            let ready = await Poller.shared.wait(for: PQsocket(looking), read: isReading, write: !isReading, until: deadline)
            guard ready == .ready else { break }
            state = PQconnectPoll(looking)
            found = anvil_certificate_time(looking)
            if found != Int32(ANVIL_CERTIFICATE_UNKNOWN) { break }
        }
        return found
    }
}
