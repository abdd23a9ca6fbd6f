import Facts
import Remote
import Store

/// What people are told of the databases in the network. Decisions and alerts need none of them, so nothing here is critical.
struct DatabaseAlerts {
    var host: HostName
    /// By how much the clocks of host and database may differ, seconds.
    var clockLimitSeconds: Double
    /// What the moments of this host are ahead of its own wall clock, seconds: after the wall clock was set, they are.
    var momentsAheadSeconds: Double

    /// A database that is away no longer than this is nobody's concern, seconds.
    static let graceSeconds = 60.0
    /// Passes that may wait for a database that can be written.
    static let behindPasses: Int64 = 100

    func standing(_ statuses: [RemoteStatus], _ outbox: OutboxStatus?, steadySeconds: Double) -> [Alert] {
        statuses.flatMap { status in
            let receiver = outbox?.receivers.first { $0.name == status.name }
            return [
                reach(status, steadySeconds), behind(status, outbox, steadySeconds), lost(status, receiver), clock(status),
                refused(status),
            ].compactMap(\.self)
        }
    }

    private func reach(_ status: RemoteStatus, _ now: Double) -> Alert? {
        guard let problem = status.problem, now - status.sinceSeconds >= Self.graceSeconds else { return nil }
        return status.isSchema
            ? alert("database.\(status.name).schema", "\(host) cannot write to the database \(status.name). \(problem)")
            : alert(
                "database.\(status.name).unreachable",
                "\(host) cannot write to the database \(status.name); what it lacks waits on \(host). \(problem)")
    }

    private func behind(_ status: RemoteStatus, _ outbox: OutboxStatus?, _ now: Double) -> Alert? {
        guard status.problem == nil, now - status.sinceSeconds >= Self.graceSeconds, let outbox else { return nil }
        let waiting = outbox.newest - status.sent
        guard waiting > Self.behindPasses else { return nil }
        return alert(
            "database.\(status.name).behind",
            "The database \(status.name) lacks \(waiting) passes of \(host) although it can be written: it takes them more slowly than they come. Look at the load and the disk of that server."
        )
    }

    private func lost(_ status: RemoteStatus, _ receiver: Receiver?) -> Alert? {
        // A new database has its past ahead of it: that is no trouble.
        guard let lost = receiver?.lost, lost.lowerBound.milliseconds > 0 else { return nil }
        let hours = lost.upperBound.secondsSince(lost.lowerBound) / 3600
        return alert(
            "database.\(status.name).outbox",
            "More waited for the database \(status.name) than \(host) keeps ready: it lacks \(Int(hours.rounded(.up))) hours. They are still in the history of \(host) and are sent from there when the database is back."
        )
    }

    private func clock(_ status: RemoteStatus) -> Alert? {
        guard let ahead = status.clockAheadSeconds else { return nil }
        func isTooFar(_ seconds: Double) -> Bool { abs(seconds) - status.clockDoubtSeconds > clockLimitSeconds }
        func words(_ seconds: Double) -> String { "\(Int(abs(seconds).rounded())) s \(seconds > 0 ? "ahead of" : "behind")" }
        let key = "database.\(status.name).clock"
        if isTooFar(ahead) {
            return alert(
                key,
                "The clock of \(host) is \(words(ahead)) that of the database \(status.name). Facts keep their order, as each host counts by a steady clock of its own; check the time servers of both (timedatectl)."
            )
        }
        let moments = ahead + momentsAheadSeconds
        guard isTooFar(moments) else { return nil }
        return alert(
            key,
            "The wall clock of \(host) is right, but was not when ScanCore or the host started: its facts are stamped \(words(moments)) the clock of the database \(status.name). They keep their order. Start the host anew when it suits."
        )
    }

    private func refused(_ status: RemoteStatus) -> Alert? {
        guard status.refusedBundles > 0, let refusal = status.refusal else { return nil }
        return alert(
            "database.\(status.name).refused",
            "The database \(status.name) refused \(status.refusedBundles) passes of \(host); they are in the history of \(host) only. \(refusal)"
        )
    }

    private func alert(_ key: String, _ text: String) -> Alert { Alert(level: .warning, key: key, host: host, text: text) }
}
