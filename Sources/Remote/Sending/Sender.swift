import Postgres

/// Writes to one database: connects, sends what waits in order, asks for its clock, and begins anew when anything breaks.
struct Sender {
    let database: RemoteDatabase
    let environment: SenderEnvironment
    let state: SenderState

    /// So much is read and sent at once, bytes: memory stays small also when a million rows wait.
    static let batchBytes = 262_144
    /// So many bundles go in one transaction while many wait.
    static let batchBundles = 500

    func run() async {
        var backoff = Backoff()
        var wakes = state.wakes.makeAsyncIterator()
        while !Task.isCancelled {
            do throws(PostgresError) {
                let connection = try await Connection.open(
                    database.address, limits: environment.limits, name: "scancore \(environment.host)")
                try await Migrator.check(connection)
                note(nil)
                backoff.succeeded()
                try await serve(connection, &wakes)
            } catch {
                guard !Task.isCancelled else { return }
                note(error)
                // A wake does not shorten this wait: a dead database is not knocked at once a pass.
                try? await Task.sleep(for: .seconds(backoff.failed(chance: environment.chance())))
            }
        }
    }

    private func serve(
        _ connection: Connection, _ wakes: inout AsyncStream<Void>.Iterator
    ) async throws(PostgresError) {
        var askedSeconds = -Double.infinity
        var filling = Filling(database: database, environment: environment)
        var told = Told()
        while !Task.isCancelled {
            if environment.steadySeconds() - askedSeconds >= Senders.askSeconds {
                try await askClock(connection)
                askedSeconds = environment.steadySeconds()
            }
            try await tell(&told, connection)
            let bundles = read()
            if !bundles.isEmpty {
                try await send(bundles, connection)
            } else if try await !filling.step(connection) {
                _ = await wakes.next()
            }
        }
    }

    /// The last word that this connection has written, and when.
    private struct Told {
        var number: Int?
        var seconds = -Double.infinity
    }

    /// Exchanges words with the other hosts of the Anvil. It goes before the passes: a host may be about to power off.
    private func tell(_ told: inout Told, _ connection: Connection) async throws(PostgresError) {
        guard let word = environment.word() else { return }
        let now = environment.steadySeconds()
        guard word.number != told.number || now - told.seconds >= environment.wordSeconds else { return }
        let rows = try await connection.query(
            "SELECT * FROM anvil.record_word($1, $2, $3)",
            [.text(environment.anvil), .text(environment.host), .text(word.text)])
        told = Told(number: word.number, seconds: now)
        environment.heard(
            word.number,
            rows.compactMap { row in
                guard let host = row.text(0), let text = row.text(1), let age = row.int(2) else { return nil }
                return HeardWord(host: host, text: text, ageMilliseconds: age, isHere: row.flag(3) ?? false)
            })
    }

    /// What cannot be read now is read after the next pass: nothing of it is lost.
    private func read() -> [WaitingText] {
        let waiting = try? environment.waiting(state.status.sent, Self.batchBytes)
        return Array((waiting ?? []).prefix(Self.batchBundles))
    }

    private func send(_ bundles: [WaitingText], _ connection: Connection) async throws(PostgresError) {
        do throws(PostgresError) {
            try await write(bundles, connection)
        } catch {
            guard error.isAboutContent, connection.isOpen else { throw error }
            // One of them cannot be taken in; alone it is known which, and the others are.
            for bundle in bundles {
                do throws(PostgresError) {
                    try await write([bundle], connection)
                } catch {
                    guard error.isAboutContent, connection.isOpen else { throw error }
                    refuse(bundle, error)
                }
            }
        }
    }

    /// One statement, which is one transaction: all of these bundles are in the database, or none.
    private func write(_ bundles: [WaitingText], _ connection: Connection) async throws(PostgresError) {
        guard let last = bundles.last else { return }
        let (anvil, host) = (Value.text(environment.anvil), Value.text(environment.host))
        if bundles.count == 1 {
            try await connection.execute("SELECT anvil.record_pass($1, $2, $3::jsonb)", [anvil, host, .text(last.text)])
        } else {
            try await connection.execute(
                """
                SELECT count(stored) FROM (SELECT anvil.record_pass($1, $2, value) AS stored
                FROM jsonb_array_elements($3::jsonb)) AS passes
                """, [anvil, host, .text("[\(bundles.map(\.text).joined(separator: ","))]")])
        }
        state.change {
            $0.sent = last.pass
            $0.statements += 1
        }
    }

    /// What the database says the time is, and what this host said in the middle of asking.
    private func askClock(_ connection: Connection) async throws(PostgresError) {
        let (before, steady) = (environment.wallMilliseconds(), environment.steadySeconds())
        let rows = try await connection.query("SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint")
        let took = environment.steadySeconds() - steady
        guard let theirs = rows.first?.int(0) else { return }
        state.change {
            $0.clockAheadSeconds = Double(before - theirs) / 1000 + took / 2
            $0.clockDoubtSeconds = took / 2
        }
    }

    private func refuse(_ bundle: WaitingText, _ error: PostgresError) {
        state.change {
            $0.sent = bundle.pass
            $0.refusedBundles += 1
            $0.refusal = "\(error)"
        }
    }

    private func note(_ error: PostgresError?) {
        let now = environment.steadySeconds()
        state.change { status in
            if (status.problem == nil) != (error == nil) { status.sinceSeconds = now }
            status.problem = error.map { "\($0)" }
            status.isSchema = error?.isAboutSchema ?? false
        }
    }
}

extension PostgresError {
    /// Whether the same rows will be refused again, while others may be taken.
    var isAboutContent: Bool {
        guard case .failed(_, let state, _) = self else { return false }
        return state.hasPrefix("22") || state.hasPrefix("23") || state.hasPrefix("54")
    }

    var isAboutSchema: Bool {
        switch self {
        case .noSchema, .olderSchema, .newerSchema: true
        default: false
        }
    }
}
