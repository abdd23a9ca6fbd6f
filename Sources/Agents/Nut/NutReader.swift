import AgentKit
import Facts

/// What one upsd said.
struct NutAnswer: Hashable, Sendable {
    var server: NutServer
    /// By upsd's name for the UPS, in upsd's order.
    var upses: [UPS] = []
    /// Why it said nothing, in words.
    var problem: String?

    struct UPS: Hashable, Sendable {
        var name: String
        var variables: [String: String] = [:]
        /// `DATA-STALE`, `DRIVER-NOT-CONNECTED` and so on: why upsd has no variables.
        var error: String?
    }
}

/// Asks each upsd twice: which UPSes it has, then for the variables of all of them at once.
struct NutReader {
    let probe: Probe
    static let refused = "nothing listens there"
    static let upsLimit = 100

    func ask(_ servers: [NutServer]) async -> [NutAnswer] {
        await withTaskGroup(of: (Int, NutAnswer).self) { group in
            for (index, server) in servers.enumerated() { group.addTask { (index, await ask(server)) } }
            var answers: [Int: NutAnswer] = [:]
            for await (index, answer) in group { answers[index] = answer }
            return answers.sorted { $0.key < $1.key }.map(\.value)
        }
    }

    private func ask(_ server: NutServer) async -> NutAnswer {
        var answer = NutAnswer(server: server)
        do {
            let list = try await talk(server, ["LIST UPS"])
            guard var names = NutProtocol.names(list) else {
                answer.problem = "it says: \(list.lines.first?.prefix(100) ?? "nothing")"
                return answer
            }
            // A UPS that is wanted by name is asked for even when upsd does not list it: its answer says why.
            names += server.names.keys.sorted().filter { !names.contains($0) }
            let wanted = names.filter { server.names.isEmpty || server.names[$0] != nil }.prefix(Self.upsLimit)
            guard !wanted.isEmpty else { return answer }
            let text = try await talk(server, wanted.map { "LIST VAR \($0)" })
            answer.upses = NutProtocol.variables(text, of: Array(wanted))
        } catch {
            if case .unreachable(_, let because) = error { answer.problem = because } else { answer.problem = error.description }
        }
        return answer
    }

    private func talk(_ server: NutServer, _ lines: [String]) async throws(AgentFailure) -> String {
        try await probe.talk(
            Conversation(
                host: server.host, port: server.port, lines: lines + ["LOGOUT"], end: "OK Goodbye",
                timeLimitSeconds: ScanNut.answerSeconds))
    }
}

/// The text of upsd's protocol, as RFC 9271 describes it.
enum NutProtocol {
    /// The names in an answer to `LIST UPS`; nil when it is none.
    static func names(_ text: String) -> [String]? {
        let lines = text.lines
        guard lines.contains(where: { $0.hasPrefix("BEGIN LIST UPS") }) else { return nil }
        return lines.compactMap { line in
            let words = line.words
            return words.count >= 2 && words[0] == "UPS" ? words[1] : nil
        }
    }

    /// Answers to one `LIST VAR` each, in the order they were asked. One that is missing or broken off has an error.
    static func variables(_ text: String, of names: [String]) -> [NutAnswer.UPS] {
        var upses: [NutAnswer.UPS] = []
        var open = false
        for line in text.lines where upses.count <= names.count {
            let words = line.words
            guard let first = words.first else { continue }
            switch first {
            case "BEGIN" where words.count >= 4 && words[1] == "LIST" && words[2] == "VAR":
                upses.append(NutAnswer.UPS(name: words[3], error: "BROKEN-OFF"))
                open = true
            case "END" where open:
                upses[upses.count - 1].error = nil
                open = false
            case "VAR" where open && words.count >= 4:
                upses[upses.count - 1].variables[words[2]] = quoted(line)
            case "ERR" where !open && upses.count < names.count:
                upses.append(NutAnswer.UPS(name: names[upses.count], error: words.count > 1 ? words[1] : "ERR"))
            default: break
            }
        }
        let heard = Set(upses.map(\.name))
        return upses.filter { names.contains($0.name) }
            + names.filter { !heard.contains($0) }.map { NutAnswer.UPS(name: $0, error: "NO-ANSWER") }
    }

    /// What stands between the first quote and the last, with `\"` and `\\` undone.
    private static func quoted(_ line: String) -> String {
        var text = ""
        var inside = false
        var escaped = false
        for character in line {
            if escaped {
                text.append(character)
                escaped = false
            } else if inside && character == "\\" {
                escaped = true
            } else if character == "\"" {
                if inside { break }
                inside = true
            } else if inside {
                text.append(character)
            }
        }
        return text.trimmed
    }
}
