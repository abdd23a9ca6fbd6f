/// What can go wrong with a database in the network; each case says what the reader can do next. `at` names the database as
/// ``Address/words`` does.
public enum PostgresError: Error, Equatable, Sendable {
    // Getting there.
    /// The host's name has no address.
    case unknownHost(at: String, because: String)
    /// Nothing listens on that port.
    case refused(at: String)
    /// No answer at all, or the network says there is no way.
    case unreachable(at: String, because: String)
    /// Something took the connection and then said nothing for so long.
    case silent(at: String, seconds: Double)
    /// What answers does not speak PostgreSQL.
    case notPostgres(at: String, because: String)

    // Being let in.
    case noTLS(at: String)
    case certificateExpired(at: String)
    /// It is valid only from a later time on than this host's clock shows.
    case certificateEarly(at: String)
    case certificateUnverified(at: String, caFile: String?, because: String)
    case passwordFile(path: String, because: String)
    case caFile(path: String, because: String)
    case wrongPassword(at: String, user: String, file: String?)
    case notAdmitted(at: String, user: String, because: String)
    case unknownDatabase(at: String, name: String)
    case tooManyConnections(at: String)
    case starting(at: String)

    // The schema.
    case noSchema(at: String)
    case olderSchema(at: String, version: Int, needed: Int)
    case newerSchema(at: String, version: Int, known: Int)

    // Working.
    case readOnly(at: String)
    case diskFull(at: String)
    case lacksRight(at: String, user: String, because: String)
    /// The server ended the statement, or did not answer within its time and ours.
    case outOfTime(at: String, seconds: Double)
    case cancelled(at: String)
    /// The connection broke. Whether the last statement was done is not known.
    case lost(at: String, because: String)
    /// Another writer was in the way; nothing was done. The same again succeeds.
    case collided(at: String, because: String)
    /// The answer is longer than the limit.
    case tooLong(at: String, limitBytes: Int)
    /// Something was asked that the client refuses.
    case badRequest(because: String)
    /// Anything else that the server said, with its SQLSTATE.
    case failed(at: String, state: String, because: String)
}

extension PostgresError {
    /// Whether the same may succeed later without anybody doing anything.
    public var passes: Bool {
        switch self {
        case .refused, .unreachable, .silent, .tooManyConnections, .starting, .outOfTime, .cancelled, .lost, .collided,
            .readOnly, .unknownHost, .diskFull:
            true
        default: false
        }
    }
}

extension PostgresError: CustomStringConvertible {
    /// What is wrong and what to do next, in words for a person.
    public var description: String { reaching ?? admission ?? working }

    private var reaching: String? {
        switch self {
        case .unknownHost(let at, let because):
            "\(at): that host's name has no address (\(because)). Check the name in the configuration, and this host's /etc/resolv.conf."
        case .refused(let at):
            "\(at): nothing listens there. Start PostgreSQL on that host (systemctl start postgresql), and check the port and its listen_addresses."
        case .unreachable(let at, let because):
            "\(at): no answer (\(because)). Check that the host is up, the network between, and its firewall."
        case .silent(let at, let seconds):
            "\(at): something takes the connection there, but said nothing for \(Self.number(seconds)) s. Check that the port is PostgreSQL's, and whether that host is overloaded or frozen."
        case .notPostgres(let at, let because):
            "\(at): what answers there is not PostgreSQL (\(because)). Check the port in the configuration; PostgreSQL's is usually 5432."
        default: nil
        }
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() && value.magnitude < 1e9 ? String(Int(value)) : String(value)
    }

    private var working: String {
        switch self {
        case .readOnly(let at):
            "\(at): this server takes no changes: it is a standby, or set to be read-only. Name the primary server in the configuration, or promote this one (pg_ctl promote)."
        case .diskFull(let at):
            "\(at): no room is left on that server's disk, so nothing was written. Free some room there, or shorten its retention; writing goes on by itself."
        case .lacksRight(let at, let user, let because):
            "\(at): the role \(user) may not do that (\(because)). Use the role that is meant for it, or run 'anvil database create' there again: it puts the rights in order."
        case .outOfTime(let at, let seconds):
            "\(at): a statement took longer than \(Self.number(seconds)) s and was ended. Look at the load of that server; the same is tried again later."
        case .cancelled(let at): "\(at): a statement was ended because nobody waits for it any more. Nothing of it was kept."
        case .lost(let at, let because):
            "\(at): the connection broke (\(because)). It is made again by itself; if it keeps breaking, look into PostgreSQL's log on that host."
        case .collided(let at, let because):
            "\(at): another writer was in the way (\(because)), so nothing was done. The same is tried again."
        case .tooLong(let at, let limit):
            "\(at): the answer is longer than \(limit) bytes and was not taken. Ask for a shorter time."
        case .badRequest(let because): because
        case .failed(let at, let state, let because):
            "\(at): \(because) (\(state)). This is a fault of Anvil or of the database: report it with this line."
        default: "The database gave no reason. This is a fault of Anvil: report it with this line."
        }
    }
}
