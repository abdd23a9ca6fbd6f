/// Where a database is and as whom it is asked. It holds no secret: those are read from files when they are needed.
public struct Address: Hashable, Sendable {
    /// A name or an IP address; or the directory of a server's local socket, when it begins with `/`.
    public var host: String
    /// 1 to 65535.
    public var port: Int
    /// The name of the database on that server.
    public var name: String
    public var user: String
    /// A file with the password in its first line, readable by its owner only. Nil where the server knows its local users.
    public var passwordFile: String?
    /// The certificates by which the server's own is checked; nil is the system's list. Not used on a local socket.
    public var caFile: String?

    public init(
        host: String, port: Int = 5432, name: String = "anvil", user: String, passwordFile: String? = nil, caFile: String? = nil
    ) {
        self.host = host
        self.port = port
        self.name = name
        self.user = user
        self.passwordFile = passwordFile
        self.caFile = caFile
    }

    public var isLocal: Bool { host.hasPrefix("/") }

    /// As people name it: `anvil at s1:5432`.
    public var words: String { isLocal ? "\(name) at \(host), port \(port)" : "\(name) at \(host):\(port)" }
}

/// How long and how much one connection may take.
public struct Limits: Hashable, Sendable {
    /// From the first packet until the server has let us in, seconds.
    public var connectSeconds = 10.0
    /// One statement, a whole COPY included, seconds. The server ends it then; if that is not heard, we do, 2 seconds later.
    public var statementSeconds = 30.0
    /// The rows of one answer, bytes; a longer one is to be read as a stream.
    public var answerBytes = 16 << 20

    public init(connectSeconds: Double = 10, statementSeconds: Double = 30, answerBytes: Int = 16 << 20) {
        self.connectSeconds = connectSeconds
        self.statementSeconds = statementSeconds
        self.answerBytes = answerBytes
    }

    /// How much longer than the server we wait.
    static let graceSeconds = 2.0
}
