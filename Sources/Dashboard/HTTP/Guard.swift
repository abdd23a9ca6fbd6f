import HTTPTypes
import Hummingbird
import NIOCore

/// The request with its connection, so that a reader that takes nothing can be closed.
struct StrikerContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
    }
}

extension HTTPField.Name {
    static func named(_ name: String) -> HTTPField.Name? { HTTPField.Name(name) }
}

/// What is refused before any page is asked: foreign names (DNS rebinding), forms of other sites, overlong addresses.
/// And what each answer carries: the content security policy.
struct Guard: RouterMiddleware {
    typealias Context = StrikerContext

    static let policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    static let addressLimit = 4096

    /// Names under which this server may be called; nil when it serves a network and any will do.
    let names: Set<String>?

    func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws -> Response {
        var response: Response
        if let refusal = refusal(of: request) {
            response = plainAnswer(refusal.status, refusal.text)
        } else {
            do {
                response = try await next(request, context)
            } catch let error as HTTPError {
                response = plainAnswer(error.status, error.body ?? "This page does not exist. The page Now is at /")
            }
        }
        for (name, value) in Self.headers { if let name = HTTPField.Name.named(name) { response.headers[name] = value } }
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }

    private static let headers = [
        ("Content-Security-Policy", policy), ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
    ]

    private func refusal(of request: Request) -> (status: HTTPResponse.Status, text: String)? {
        if request.uri.string.utf8.count > Self.addressLimit {
            return (.uriTooLong, "This address is longer than \(Self.addressLimit) letters.")
        }
        let host = Self.hostName(request.head.authority ?? "")
        if let names, !names.contains(host) {
            return (
                .misdirectedRequest,
                "Striker is not called \"\(host)\" here. It answers to: \(names.sorted().joined(separator: ", ")). Another name can be allowed in the configuration."
            )
        }
        guard request.method != .get && request.method != .head else { return nil }
        guard isSameOrigin(request) else { return (.forbidden, "Forms are taken from Striker's own pages only.") }
        return nil
    }

    /// A browser says where a form comes from; who says nothing is refused.
    private func isSameOrigin(_ request: Request) -> Bool {
        if let site = HTTPField.Name.named("Sec-Fetch-Site").flatMap({ request.headers[$0] }) { return site == "same-origin" }
        guard let origin = request.headers[.origin], let authority = request.head.authority else { return false }
        return origin == "http://\(authority)" || origin == "https://\(authority)"
    }

    /// The name without the port, in small letters: `[::1]:8080` is `::1`.
    static func hostName(_ authority: String) -> String {
        if authority.hasPrefix("[") {
            return authority.dropFirst().prefix { $0 != "]" }.lowercased()
        }
        let name = authority.split(separator: ":", omittingEmptySubsequences: false).first.map(String.init) ?? authority
        return (name.hasSuffix(".") ? String(name.dropLast()) : name).lowercased()
    }
}

/// A few words in plain text.
func plainAnswer(_ status: HTTPResponse.Status, _ text: String) -> Response {
    Response(
        status: status, headers: [.contentType: "text/plain; charset=utf-8"], body: ResponseBody(byteBuffer: ByteBuffer(string: text + "\n")))
}

func answer(html: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(status: status, headers: [.contentType: "text/html; charset=utf-8"], body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
}

func answer(json: String) -> Response {
    Response(status: .ok, headers: [.contentType: "application/json; charset=utf-8"], body: ResponseBody(byteBuffer: ByteBuffer(string: json)))
}
