import FoundationEssentials
import Glibc
public import Postgres

/// What `anvil database create` was asked for.
public struct CreationRequest: Sendable {
    /// What hosts will call it.
    public var name = "fleet"
    /// The database on the server.
    public var database = "anvil"
    /// A directory of its own; nil is a cluster of Debian's.
    public var folder: String?
    public var port: Int?
    /// Addresses to listen on, as PostgreSQL writes them.
    public var listen = "*"
    /// The name or address by which hosts reach this one.
    public var host: String?

    public init() {}
}

/// One thing that setting up did or found.
public struct SetupStep: Equatable, Sendable {
    public var text: String
    /// It was done now; else it was there already.
    public var isNew: Bool

    public init(text: String, isNew: Bool) {
        self.text = text
        self.isNew = isNew
    }
}

/// What came of it.
public struct Creation: Sendable {
    public var steps: [SetupStep] = []
    public var fingerprint = ""
    public var keysFolder = ""
    /// Its keys, by role.
    public var keys: [DatabaseRole: DatabaseKey] = [:]
    public var dataFolder = ""
    public var port = 0

    fileprivate mutating func note(_ text: String, _ isNew: Bool) { steps.append(SetupStep(text: text, isNew: isNew)) }
}

/// Sets a PostgreSQL server up for Anvil. Run again it mends what is not as it should be, and changes nothing else.
public enum Creator {
    nonisolated(nonsending) public static func create(_ asked: CreationRequest) async throws -> Creation {
        var creation = Creation()
        var request = asked
        let (programs, isInstalled) = try Programs.ready()
        creation.note("PostgreSQL \(programs.version) is installed", isInstalled)
        let place = try place(request, programs)
        let cluster = Cluster(place: place)
        let isMade = try cluster.make()
        creation.note("its server lies in \(place.data)", isMade)
        creation.keysFolder = place.keys(name: request.name)
        creation.dataFolder = place.data
        creation.port = place.port
        try SafeFile.makeFolder(creation.keysFolder, mode: 0o700)
        request.host = request.host ?? knownHost(creation.keysFolder) ?? hostName()
        let authority = Authority(folder: creation.keysFolder)
        creation.note("its certificate is valid for at least 60 days", try authority.ready(names: names(request)))
        creation.fingerprint = try authority.fingerprint()
        let files = ServerFiles(place: place, listen: request.listen, database: request.database)
        let isChanged = try cluster.write(files, user: ownUser())
        creation.note("it takes passwords over TLS only, and Anvil's roles only", isChanged)
        let isPresented = try cluster.install(authority)
        if !cluster.isRunning && !Port.isFree(place.port) { throw SetupError.portTaken(place.port) }
        creation.note("it runs on port \(place.port)", try cluster.start(hasChanged: isChanged || isPresented))
        try await fill(place, request, &creation)
        return creation
    }

    /// A key of a login that writes for one Anvil only. The server of `request` was created before.
    nonisolated(nonsending) public static func key(_ request: CreationRequest, anvil: String) async throws -> DatabaseKey {
        let (programs, _) = try Programs.ready()
        let place = try place(request, programs)
        let folder = place.keys(name: request.name)
        let connection = try await Connection.open(local(place, name: request.database))
        let login = "\(DatabaseRole.host.login)_\(anvil)"
        _ = try await Rights.makeLogin(connection, login, anvil: anvil)
        return try await key(connection, role: login, file: "\(folder)/\(login).password", request, place).key
    }

    /// The server's superuser, over its local socket.
    private static func local(_ place: Place, name: String) -> Address {
        Address(host: place.socket, port: place.port, name: name, user: "postgres")
    }

    /// Roles, the database with its tables, and passwords.
    nonisolated(nonsending) private static func fill(
        _ place: Place, _ request: CreationRequest, _ creation: inout Creation
    ) async throws {
        let server = try await Connection.open(local(place, name: "postgres"), limits: Limits(statementSeconds: 120))
        let roles = try await Rights.makeRoles(server)
        creation.note("roles \(DatabaseRole.allCases.map(\.login).joined(separator: ", "))", !roles.isEmpty)
        let isNew = try await Rights.makeDatabase(server, name: request.database)
        let connection = try await Connection.open(
            local(place, name: request.database), limits: Limits(statementSeconds: 3600))
        let steps = try await Rights.prepare(connection, by: request.host ?? Self.hostName())
        connection.close()
        creation.note("database \(request.database) with schema \(Migration.newest)", isNew || !steps.isEmpty)
        var isKeyNew = false
        for role in DatabaseRole.allCases {
            let file = "\(creation.keysFolder)/\(role.rawValue).password"
            let (key, isNew) = try await key(server, role: role.login, file: file, request, place)
            isKeyNew = isKeyNew || isNew
            creation.keys[role] = key
        }
        creation.note("keys in \(creation.keysFolder)", isKeyNew)
        for (role, key) in creation.keys {
            try SafeFile.write(key.text, to: "\(creation.keysFolder)/\(role.rawValue).key", mode: 0o600)
        }
        server.close()
    }

    /// The password of that file, or a fresh one, set on the server.
    nonisolated(nonsending) private static func key(
        _ server: Connection, role login: String, file: String, _ request: CreationRequest, _ place: Place
    ) async throws -> (key: DatabaseKey, isNew: Bool) {
        let known = SafeFile.read(file).map { String($0.prefix { !$0.isNewline }) } ?? ""
        let password = known.isEmpty ? try Password.fresh() : known
        // The server's goes first: a file whose password it does not know would be believed for ever.
        try await Rights.setPassword(server, of: login, to: password)
        try SafeFile.write(password + "\n", to: file, mode: 0o600)
        let key = DatabaseKey(
            name: request.name, host: request.host ?? Self.hostName(), port: place.port, database: request.database,
            user: login, password: password, authority: SafeFile.read("\(place.keys(name: request.name))/ca.crt") ?? "")
        return (key, known.isEmpty)
    }

    private static func place(_ request: CreationRequest, _ programs: Programs) throws(SetupError) -> Place {
        if let folder = request.folder {
            let known = SafeFile.read("\(folder)/data/anvil.conf").flatMap(port(in:))
            if let port = request.port ?? known { return Place(programs: programs, folder: folder, port: port) }
            return Place(programs: programs, folder: folder, port: try Port.firstFree())
        }
        let known = try Cluster.debianPort(programs)
        if let known, let wanted = request.port, known != wanted {
            throw .toolFailed(
                "--port \(wanted)", because: "this host's database is on port \(known) already, and hosts know it there")
        }
        if let port = request.port ?? known { return Place(programs: programs, folder: nil, port: port) }
        return Place(programs: programs, folder: nil, port: try Port.firstFree())
    }

    private static func port(in settings: String) -> Int? {
        settings.split(whereSeparator: \.isNewline).first { $0.hasPrefix("port = ") }.flatMap { Int($0.dropFirst(7)) }
    }

    /// The name that was given when it was made.
    private static func knownHost(_ folder: String) -> String? {
        let path = "\(folder)/\(DatabaseRole.host.rawValue).key"
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        return try? DatabaseKey.read(data, path: path).host
    }

    /// All names and addresses under which hosts may reach this one.
    private static func names(_ request: CreationRequest) -> [String] {
        let own = hostName()
        let addresses = (try? Tools.run(["hostname", "-I"])) ?? ""
        let all =
            [request.host ?? own, own, String(own.prefix { $0 != "." }), "localhost", "127.0.0.1", "::1"]
            + addresses.split(whereSeparator: \.isWhitespace).map(String.init)
        var seen = Set<String>()
        return all.filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    static func hostName() -> String {
        var buffer = [CChar](repeating: 0, count: 256)
        guard gethostname(&buffer, buffer.count - 1) == 0 else { return "localhost" }
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func ownUser() -> String { getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) } ?? "root" }
}
