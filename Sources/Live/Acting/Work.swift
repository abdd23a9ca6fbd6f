import Facts
import Pacemaker

/// One intent being carried out: what it needs and the steps that several kinds share.
///
/// Each kind has a file of its own. All are safe to begin again: each step asks first what is so.
struct Work: Sendable {
    let intent: Intent
    let site: Site
    let settings: ActingTools
    let pacemaker = Pacemaker()
    /// Whether the engine still asks for it, and whether the migrations under way are to be given up.
    let wish: Wish
    /// When it counts as failed, on the clock of the boot, seconds.
    let deadlineSeconds: Double

    /// How often the cluster is asked how far it has come, seconds.
    static let pollSeconds = 0.5
    /// The limit of an intent that names none, seconds.
    static let limitSeconds = 600.0

    /// Carries it out; what came of it, in words. Throws `WorkError` with why it could not be done.
    func perform() async throws -> String {
        switch intent.kind {
        case .migrate: try await migrate()
        case .stopServers: try await stopServers()
        case .forceOff: try await forceOff()
        case .startServers: try await startServers()
        case .withdraw: try await withdraw()
        case .boot: try await boot()
        case .fence: try await fence()
        case .cancelMigration: try await cancelMigration()
        }
    }

    var isLate: Bool { SystemClocks.bootSeconds() > deadlineSeconds }

    /// Waits a moment before the cluster is asked again.
    func pause() async throws {
        if isLate { throw WorkError.outOfTime(intent.kind.rawValue) }
        // The wait is short and nothing cancels it.
        try? await Task.sleep(for: .seconds(Self.pollSeconds))
    }
}

/// Why an intent was not carried out; the engine judges anew what then.
enum WorkError: Error, CustomStringConvertible {
    /// What must hold at this very moment does not (S7).
    case unmet(String)
    case outOfTime(String)
    /// The engine no longer asks for it; what was left undone.
    case givenUp(String)
    case failed(String)

    var description: String {
        switch self {
        case .unmet(let what): "not now: \(what)"
        case .outOfTime(let what): "\(what) did not end in its time"
        case .givenUp(let left): "given up, the reason is gone: \(left)"
        case .failed(let because): because
        }
    }
}

extension Precondition {
    /// What does not hold, as people say it.
    var words: String {
        switch self {
        case .serverOn(let name, let host): "\(name) on \(host)"
        case .isMember(let host): "\(host) as a member of the cluster"
        case .hostsNothing(let host): "no server on \(host)"
        case .hasNoPower(let host): "no power of \(host)"
        case .hasPower(let host): "power of \(host)"
        case .notMember(let host): "\(host) away from the cluster"
        case .isOff(let host): "that \(host) is off"
        case .stopRecorded(let host): "a Striker that keeps why \(host) stops"
        }
    }
}
