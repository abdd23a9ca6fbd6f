/// One database in the network. Its password lies in a file of its own and is read when it is needed.
public struct DatabaseSettings: Equatable, Sendable {
    /// What this host calls it; names differ.
    public var name: String
    /// A host name or IP address; or the directory of a local server's socket, when it begins with `/`.
    public var host: String
    /// 1 to 65535.
    public var port = 5432
    /// The name of the database on that server.
    public var database = "anvil"
    public var user = "anvil_host"
    public var passwordFile: String?
    /// The certificates by which the server's own is checked; nil is the system's list.
    public var caFile: String?

    public init(name: String, host: String) {
        self.name = name
        self.host = host
    }
}
