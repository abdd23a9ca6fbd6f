import Facts
import HTTPTypes
import Hummingbird
import NIOCore
import Store

/// Which address answers what.
struct Routes: Sendable {
    let desks: Desks
    let controls: (any SimulationControls)?

    func router(_ gate: Guard) -> Router<StrikerContext> {
        let router = Router(context: StrikerContext.self)
        router.add(middleware: gate)
        pages(router)
        records(router)
        machines(router)
        for asset in Asset.served {
            router.get(RouterPath(asset.address)) { _, _ in
                Response(
                    status: .ok, headers: [.contentType: asset.type, .cacheControl: "public, max-age=31536000, immutable"],
                    body: ResponseBody(byteBuffer: ByteBuffer(string: asset.text)))
            }
        }
        return router
    }

    private func pages(_ router: Router<StrikerContext>) {
        router.get("/") { _, _ in
            if let fleet = desks.fleet { return await bare { fleetPage(try await fleet.anvils()) } }
            return await page { try await now(try await desks.desk(nil)) }
        }
        router.get("/a/:anvil") { _, context in await page { try await now(try await desk(context).desk) } }
        router.get("/a/:anvil/agents") { _, context in
            await page {
                let (desk, snapshot) = try await desk(context)
                let (now, parts, revision) = try await desk.hub.page(.agents(anvil: snapshot.anvil))
                return (agentsPage(now, parts, revision: revision), now)
            }
        }
        router.get("/a/:anvil/hosts/:host") { _, context in
            await page {
                let (desk, snapshot) = try await desk(context)
                let host = decoded(context.parameters.get("host") ?? "")
                guard
                    snapshot.picture.hosts.contains(where: { $0.name == host })
                        || snapshot.facts.contains(where: { $0.key.host == host })
                else { throw HTTPError(.notFound, message: "\(snapshot.anvil) has no host called \(host).") }
                let (now, parts, revision) = try await desk.hub.page(.host(anvil: snapshot.anvil, host))
                return (hostPage(now, host, parts, revision: revision), now)
            }
        }
    }

    private func now(_ desk: Desk) async throws -> (Page, Snapshot) {
        let snapshot = try await desk.hub.snapshot()
        let (now, parts, revision) = try await desk.hub.page(.now(anvil: snapshot.anvil))
        return (nowPage(now, parts, revision: revision), now)
    }

    private func records(_ router: Router<StrikerContext>) {
        router.get("/a/:anvil/events") { request, context in
            await page {
                let (desk, snapshot) = try await desk(context)
                let filter = EventFilter(request.uri.queryParameters)
                return (eventsPage(snapshot, filter, try await desk.records.events(filter.query)), snapshot)
            }
        }
        router.get("/a/:anvil/decisions") { request, context in
            await page {
                let (desk, snapshot) = try await desk(context)
                let before = request.uri.queryParameters["before"].flatMap { Int64($0) }
                return (
                    decisionsPage(
                        snapshot, try await desk.records.decisions(before: before, limit: decisionsPageSize + 1), before: before),
                    snapshot
                )
            }
        }
        router.get("/a/:anvil/decisions/:id") { _, context in
            await page {
                let (desk, snapshot) = try await desk(context)
                return (decisionPage(snapshot, try await decision(context, desk)), snapshot)
            }
        }
        router.get("/a/:anvil/decisions/:id/picture.json") { _, context in
            guard let picture = try await decision(context, try await desk(context).desk).picture else {
                throw HTTPError(.gone, message: "The picture of this decision is no longer kept.")
            }
            return answer(json: jsonText(picture, pretty: true))
        }
        router.get("/a/:anvil/history") { request, context in
            await page {
                let (desk, snapshot) = try await desk(context)
                let request = HistoryRequest(request.uri.queryParameters, snapshot)
                return (historyPage(snapshot, request, try await HistoryView(request, desk.records, snapshot)), snapshot)
            }
        }
        router.get("/a/:anvil/history.csv") { request, context in
            let (desk, snapshot) = try await desk(context)
            let request = HistoryRequest(request.uri.queryParameters, snapshot)
            return try await historyCSV(request, desk.records, snapshot)
        }
    }

    private func machines(_ router: Router<StrikerContext>) {
        router.get("/health") { _, _ in await health() }
        router.get("/api/v1/status") { request, _ in
            do {
                return answer(json: jsonText(StatusDocument(try await desk(request).hub.snapshot()), pretty: true))
            } catch let error as HTTPError {
                throw error
            } catch {
                return plainAnswer(.serviceUnavailable, "\(error)")
            }
        }
        router.get("/api/v1/history") { request, _ in
            let desk = try await desk(request)
            let snapshot = try await desk.hub.snapshot()
            return try await historyJSON(HistoryRequest(request.uri.queryParameters, snapshot), desk.records, snapshot)
        }
        router.get("/events") { request, context in try await stream(request, context) }
        if let controls { router.post("/simulation") { request, _ in await simulate(request, controls) } }
    }

    private func health() async -> Response {
        do {
            if let fleet = desks.fleet {
                return plainAnswer(.ok, "ok: \(counted(try await fleet.anvils().count, "Anvil", "Anvils"))")
            }
            let snapshot = try await desks.desk(nil).hub.snapshot()
            if snapshot.isStale {
                return plainAnswer(.serviceUnavailable, "old: the last pass was \(span(snapshot.passAgeSeconds)) ago")
            }
            return plainAnswer(.ok, "ok: the last pass was \(span(snapshot.passAgeSeconds)) ago")
        } catch {
            return plainAnswer(.serviceUnavailable, "no facts: \(error)")
        }
    }

    // MARK: Helpers

    private func decision(_ context: StrikerContext, _ desk: Desk) async throws -> StoredDecision {
        guard let id = context.parameters.get("id").flatMap({ Int64($0) }), let stored = try await desk.records.decision(id: id)
        else {
            throw HTTPError(.notFound, message: "There is no such decision; it may be older than what is kept.")
        }
        return stored
    }

    /// The desk of the Anvil in the address, and what it shows now.
    private func desk(_ context: StrikerContext) async throws -> (desk: Desk, snapshot: Snapshot) {
        let anvil = decoded(context.parameters.get("anvil") ?? "")
        let desk = try await desks.desk(anvil)
        let snapshot = try await desk.hub.snapshot()
        guard anvil == snapshot.anvil else {
            throw HTTPError(.notFound, message: "This Striker shows \(snapshot.anvil); it does not know \(anvil).")
        }
        return (desk, snapshot)
    }

    /// The desk of the Anvil that a machine names by `?anvil=NAME`; where there is only one it need not.
    private func desk(_ request: Request) async throws -> Desk {
        try await desks.desk(request.uri.queryParameters["anvil"].map(String.init))
    }

    private func decoded(_ text: String) -> String { text.removingURLPercentEncoding() ?? text }

    /// A page, or in its place a page that says what is wrong.
    private func page(_ make: () async throws -> (Page, Snapshot)) async -> Response {
        await bare {
            let (page, snapshot) = try await make()
            return document(page, snapshot)
        }
    }

    private func bare(_ make: () async throws -> String) async -> Response {
        do {
            return answer(html: try await make())
        } catch let error as HTTPError {
            return answer(html: troublePage(error.body ?? "This page does not exist."), status: error.status)
        } catch {
            return answer(html: troublePage(String(describing: error)), status: .serviceUnavailable)
        }
    }
}

extension EventFilter {
    init(_ query: Parameters) {
        level = query["level"].flatMap { AlertLevel(rawValue: String($0)) } ?? .info
        text = String((query["text"].map(String.init) ?? "").prefix(100))
        before = query["before"].flatMap { Int64($0) }
    }
}
