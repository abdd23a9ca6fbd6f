import Facts
import HTTPTypes
import Hummingbird
import NIOCore
import Store

/// Which address answers what.
struct Routes: Sendable {
    let hub: Hub
    let records: any Records
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
        router.get("/") { _, _ in await page { try await now(nil) } }
        router.get("/a/:anvil") { _, context in await page { try await now(context.parameters.get("anvil")) } }
        router.get("/a/:anvil/agents") { _, context in
            await page {
                let snapshot = try await checked(context)
                let (now, parts, revision) = try await hub.page(.agents(anvil: snapshot.anvil))
                return (agentsPage(now, parts, revision: revision), now)
            }
        }
        router.get("/a/:anvil/hosts/:host") { _, context in
            await page {
                let snapshot = try await checked(context)
                let host = decoded(context.parameters.get("host") ?? "")
                guard
                    snapshot.picture.hosts.contains(where: { $0.name == host })
                        || snapshot.facts.contains(where: { $0.key.host == host })
                else { throw HTTPError(.notFound, message: "\(snapshot.anvil) has no host called \(host).") }
                let (now, parts, revision) = try await hub.page(.host(anvil: snapshot.anvil, host))
                return (hostPage(now, host, parts, revision: revision), now)
            }
        }
    }

    private func now(_ anvil: String?) async throws -> (Page, Snapshot) {
        let snapshot = try await hub.snapshot()
        if let anvil { try check(anvil, snapshot) }
        let (now, parts, revision) = try await hub.page(.now(anvil: snapshot.anvil))
        return (nowPage(now, parts, revision: revision), now)
    }

    private func records(_ router: Router<StrikerContext>) {
        router.get("/a/:anvil/events") { request, context in
            await page {
                let snapshot = try await checked(context)
                let filter = EventFilter(request.uri.queryParameters)
                return (eventsPage(snapshot, filter, try await records.events(filter.query)), snapshot)
            }
        }
        router.get("/a/:anvil/decisions") { request, context in
            await page {
                let snapshot = try await checked(context)
                let before = request.uri.queryParameters["before"].flatMap { Int64($0) }
                return (
                    decisionsPage(
                        snapshot, try await records.decisions(before: before, limit: decisionsPageSize + 1), before: before),
                    snapshot
                )
            }
        }
        router.get("/a/:anvil/decisions/:id") { _, context in
            await page {
                let snapshot = try await checked(context)
                return (decisionPage(snapshot, try await decision(context)), snapshot)
            }
        }
        router.get("/a/:anvil/decisions/:id/picture.json") { _, context in
            _ = try await checked(context)
            guard let picture = try await decision(context).picture else {
                throw HTTPError(.gone, message: "The picture of this decision is no longer kept.")
            }
            return answer(json: jsonText(picture, pretty: true))
        }
        router.get("/a/:anvil/history") { request, context in
            await page {
                let snapshot = try await checked(context)
                let request = HistoryRequest(request.uri.queryParameters, snapshot)
                return (historyPage(snapshot, request, try await HistoryView(request, records, snapshot)), snapshot)
            }
        }
        router.get("/a/:anvil/history.csv") { request, context in
            let snapshot = try await checked(context)
            let request = HistoryRequest(request.uri.queryParameters, snapshot)
            return try await historyCSV(request, records, snapshot)
        }
    }

    private func machines(_ router: Router<StrikerContext>) {
        router.get("/health") { _, _ in await health() }
        router.get("/api/v1/status") { _, _ in
            do { return answer(json: jsonText(StatusDocument(try await hub.snapshot()), pretty: true)) } catch {
                return plainAnswer(.serviceUnavailable, "\(error)")
            }
        }
        router.get("/api/v1/history") { request, _ in
            let snapshot = try await hub.snapshot()
            return try await historyJSON(HistoryRequest(request.uri.queryParameters, snapshot), records, snapshot)
        }
        router.get("/events") { request, context in try await stream(request, context) }
        if let controls { router.post("/simulation") { request, _ in await simulate(request, controls) } }
    }

    private func health() async -> Response {
        do {
            let snapshot = try await hub.snapshot()
            if snapshot.isStale {
                return plainAnswer(.serviceUnavailable, "old: the last pass was \(span(snapshot.passAgeSeconds)) ago")
            }
            return plainAnswer(.ok, "ok: the last pass was \(span(snapshot.passAgeSeconds)) ago")
        } catch {
            return plainAnswer(.serviceUnavailable, "no facts: \(error)")
        }
    }

    // MARK: Helpers

    private func decision(_ context: StrikerContext) async throws -> StoredDecision {
        guard let id = context.parameters.get("id").flatMap({ Int64($0) }), let stored = try await records.decision(id: id)
        else {
            throw HTTPError(.notFound, message: "There is no such decision; it may be older than what is kept.")
        }
        return stored
    }

    private func checked(_ context: StrikerContext) async throws -> Snapshot {
        let snapshot = try await hub.snapshot()
        try check(context.parameters.get("anvil") ?? "", snapshot)
        return snapshot
    }

    private func check(_ anvil: String, _ snapshot: Snapshot) throws {
        guard decoded(anvil) == snapshot.anvil else {
            throw HTTPError(.notFound, message: "This Striker shows \(snapshot.anvil); it does not know \(decoded(anvil)).")
        }
    }

    private func decoded(_ text: String) -> String { text.removingURLPercentEncoding() ?? text }

    /// A page, or in its place a page that says what is wrong.
    private func page(_ make: () async throws -> (Page, Snapshot)) async -> Response {
        do {
            let (page, snapshot) = try await make()
            return answer(html: document(page, snapshot))
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
