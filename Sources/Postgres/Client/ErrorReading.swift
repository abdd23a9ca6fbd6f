import CLibpq

/// Makes an error of what libpq and the server say. States are SQLSTATEs, appendix A of PostgreSQL's manual.
struct ErrorReading {
    var address: Address
    var limits: Limits
    private var at: String { address.words }

    init(_ address: Address, _ limits: Limits) {
        self.address = address
        self.limits = limits
    }

    // MARK: While connecting

    /// `message` is libpq's; its words are not translated, as no program of ours sets a locale.
    func connecting(_ message: String, certificate: Int32 = 0) -> PostgresError {
        if let state = Self.state(in: message) { return server(state: state, message: Self.sentence(message)) }
        let because = Self.sentence(message)
        func says(_ words: String) -> Bool { message.contains(words) }
        if says("Connection refused") || says("No such file or directory") && address.isLocal && says("Is the server") {
            return .refused(at: at)
        }
        if says("root certificate file") { return .caFile(path: address.caFile ?? "", because: because) }
        if says("certificate") { return unverified(because, certificate: certificate) }
        if says("does not support SSL") { return .noTLS(at: at) }
        if says("no password supplied") {
            return .wrongPassword(at: at, user: address.user, file: address.passwordFile)
        }
        let strange = [
            "invalid response to SSL negotiation", "unencrypted data after SSL response", "wrong version number",
            "expected authentication request", "SSL error", "closed the connection unexpectedly", "lost synchronization",
            "unsupported frontend protocol", "SSL SYSCALL", "message contents do not agree", "unexpected message",
        ]
        if strange.contains(where: says) { return .notPostgres(at: at, because: because) }
        return .unreachable(at: at, because: because)
    }

    private func unverified(_ because: String, certificate: Int32) -> PostgresError {
        switch certificate {
        case Int32(ANVIL_CERTIFICATE_EXPIRED): .certificateExpired(at: at)
        case Int32(ANVIL_CERTIFICATE_EARLY): .certificateEarly(at: at)
        default: .certificateUnverified(at: at, caFile: address.caFile, because: because)
        }
    }

    // MARK: What the server says

    func server(state: String, message: String) -> PostgresError {
        switch state {
        case "28P01": .wrongPassword(at: at, user: address.user, file: address.passwordFile)
        case "28000": .notAdmitted(at: at, user: address.user, because: message)
        case "3D000": .unknownDatabase(at: at, name: address.name)
        case "53300": .tooManyConnections(at: at)
        case "57P03": .starting(at: at)
        case "57P01", "57P02", "57P05", "25P03", "25P04": .lost(at: at, because: message)
        case "57014": .outOfTime(at: at, seconds: limits.statementSeconds)
        case "25006": .readOnly(at: at)
        case "53100": .diskFull(at: at)
        case "42501": .lacksRight(at: at, user: address.user, because: message)
        case "3F000", "42P01", "42883": .noSchema(at: at)
        case "40001", "40P01", "55P03": .collided(at: at, because: message)
        default:
            if state.hasPrefix("08") {
                .lost(at: at, because: message)
            } else if message.contains("No space left on device") {
                .diskFull(at: at)
            } else if message.hasPrefix("tuple concurrently ") {
                // What PostgreSQL says of a row of its catalogue it calls an internal error, and never translates.
                .collided(at: at, because: message)
            } else {
                .failed(at: at, state: state, because: message)
            }
        }
    }

    func server(_ result: borrowing Answer) -> PostgresError {
        server(state: result.state ?? "", message: result.message)
    }

    /// The connection is gone; `message` is libpq's.
    func lost(_ message: String) -> PostgresError {
        if let state = Self.state(in: message) { return server(state: state, message: Self.sentence(message)) }
        return .lost(at: at, because: Self.sentence(message))
    }

    // MARK: Words

    /// The SQLSTATE in a verbose message: `FATAL:  28P01: password authentication failed`. The first word may be translated.
    static func state(in message: String) -> String? {
        var words = message.split(separator: " ", omittingEmptySubsequences: true).makeIterator()
        while let word = words.next() {
            guard word.utf8.count == 6, word.last == ":" else { continue }
            let state = word.dropLast()
            let isState = state.utf8.allSatisfy {
                ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")) || ($0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z"))
            }
            if isState && state.contains(where: \.isNumber) { return String(state) }
        }
        return nil
    }

    /// The first line that says something, without what stands before its cause.
    static func sentence(_ message: String) -> String {
        let lines = message.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("LOCATION:") && !$0.hasPrefix("\t") }
        var line = String(lines.last { $0.contains("FATAL:") } ?? lines.first ?? "no reason was given")
        for mark in [" failed: ", "FATAL:  ", "ERROR:  ", "SSL error: "] {
            if let range = line.firstRange(of: mark) { line = String(line[range.upperBound...]) }
        }
        if let state = state(in: line), line.hasPrefix(state) { line = String(line.dropFirst(state.count + 2)) }
        return line
    }
}
