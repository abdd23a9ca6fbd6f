import Facts
import HTTPTypes
import Hummingbird
import NIOCore

extension Routes {
    /// `GET /events?of=anvil:dock-7&since=918273`
    func stream(_ request: Request, _ context: StrikerContext) async throws -> Response {
        let query = request.uri.queryParameters
        let wanted = query["of"].flatMap { Scope(name: String($0)) }
        let hub = try await desks.desk(wanted?.anvil).hub
        let anvil = try await hub.snapshot().anvil
        guard let scope = wanted, scope.anvil == anvil else {
            return plainAnswer(.badRequest, "Name what to follow: /events?of=anvil:\(anvil)")
        }
        let returning = HTTPField.Name.named("Last-Event-ID").flatMap { request.headers[$0] }.flatMap { Int($0) }
        let since = returning ?? query["since"].flatMap { Int($0) }
        let channel = context.channel
        guard let (id, signal) = try await hub.open(scope, since: since, close: { channel.close(promise: nil) }) else {
            var response = plainAnswer(.serviceUnavailable, "Too many pages follow this Striker. This one is read anew by hand.")
            response.headers[.retryAfter] = "30"
            return response
        }
        return Response(
            status: .ok, headers: [.contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody { [hub] writer in
                do {
                    for await _ in signal {
                        let text = await hub.take(id).map(\.text).joined()
                        if !text.isEmpty { try await writer.write(ByteBuffer(string: text)) }
                    }
                    let rest = await hub.take(id).map(\.text).joined()
                    if !rest.isEmpty { try await writer.write(ByteBuffer(string: rest)) }
                    await hub.leave(id)
                    try await writer.finish(nil)
                } catch {
                    // The browser went away: nothing is owed to it.
                    await hub.leave(id)
                    throw error
                }
            })
    }

    static let formLimit = 4096

    /// A form of the simulated site: done, then back to the page, so that a reload does nothing again.
    func simulate(_ request: Request, _ controls: any SimulationControls) async -> Response {
        do {
            let body = try await request.body.collect(upTo: Self.formLimit)
            let fields = formFields(String(buffer: body))
            guard let control = fields["control"] else { return plainAnswer(.badRequest, "The form names no control.") }
            let told = try await controls.perform(control)
            if fields["quiet"] != nil { return plainAnswer(.ok, told) }
            return Response(status: .seeOther, headers: [.location: "/"])
        } catch let error as HTTPError {
            return plainAnswer(error.status, "The form is larger than \(Self.formLimit) bytes.")
        } catch {
            return plainAnswer(.unprocessableContent, String(describing: error))
        }
    }

    private func formFields(_ body: String) -> [String: String] {
        var fields: [String: String] = [:]
        for pair in body.split(separator: "&").prefix(16) {
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
                $0.replacing("+", with: " ").removingURLPercentEncoding() ?? ""
            }
            if let name = halves.first { fields[name] = halves.count > 1 ? halves[1] : "" }
        }
        return fields
    }
}

extension StringProtocol {
    /// The text with `%41` read as `A`; nil when that gives no text.
    func removingURLPercentEncoding() -> String? {
        var bytes: [UInt8] = []
        var rest = Array(utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
                return nil
            }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
