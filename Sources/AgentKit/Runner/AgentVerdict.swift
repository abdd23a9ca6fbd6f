import Facts

/// What is made of one run of an agent.
enum AgentVerdict: Hashable, Sendable {
    case scanned([AgentLine])
    case nothing
    /// Why, in words; it names the line where a line was wrong.
    case failed(String)
}

/// Reads what runs of one agent printed. A line that was the same in the run before is not decoded again, so that a
/// run in which little changed costs little.
struct AgentOutputReader {
    private var known: [[UInt8]: AgentLine] = [:]

    mutating func verdict(on result: ProcessResult, limits: ProcessLimits) -> AgentVerdict {
        if let failure = Self.failure(of: result, limits: limits) { return .failed(readable(failure)) }
        if result.ending == .exited(3) {
            return result.output.isEmpty
                ? .nothing
                : .failed("it ended with status 3, nothing of its kind is here, and yet printed something")
        }
        do {
            return .scanned(try lines(of: result.output))
        } catch {
            return .failed(readable(error.because))
        }
    }

    /// Why the run itself failed, whatever it printed; nil when its output counts.
    static func failure(of result: ProcessResult, limits: ProcessLimits) -> String? {
        let said = lastWords(result.errorTail).map { ": \($0)" } ?? ""
        switch result.ending {
        case .exited(0), .exited(3): return nil
        case .exited(let status): return "it ended with status \(status)\(said)"
        case .signalled(let signal): return "it died of signal \(signal) (\(signalWords(signal)))\(said)"
        case .notStarted(let number): return "it could not be started: \(systemWords(number))"
        case .outOfTime:
            let words = "it was not done after \(wholeOrExact(limits.timeSeconds)) s and was ended"
            return result.stuck > 0
                ? words + "; \(result.stuck) of its processes wait inside the kernel and cannot be ended" : words
        case .tooMuchOutput: return "it printed more than \(limits.outputBytes) bytes and was ended"
        case .lineTooLong(let number): return "line \(number) is longer than \(limits.lineBytes) bytes; it was ended"
        case .tooManyLines: return "it printed more than \(limits.lines) lines and was ended"
        case .tooManyProcesses:
            return "it had more than \(limits.processes) processes at the same time and was ended with all of them"
        case .cancelled: return "it was ended because ScanCore stops"
        }
    }

    /// Why lines do not count.
    struct Rubbish: Error { var because: String }

    private mutating func lines(of output: [UInt8]) throws(Rubbish) -> [AgentLine] {
        var raw = output.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let isCut = !(raw.last?.isEmpty ?? true)
        if !isCut { raw.removeLast() }
        guard !raw.isEmpty else { throw Rubbish(because: "it printed nothing, not even done") }
        var decoded: [[UInt8]: AgentLine] = [:]
        decoded.reserveCapacity(raw.count)
        var lines: [AgentLine] = []
        lines.reserveCapacity(raw.count)
        var firstWith: [LineKey: Int] = [:]
        for (index, slice) in raw.enumerated() {
            let bytes = [UInt8](slice)
            let number = index + 1
            let line: AgentLine
            do {
                line = try known[bytes] ?? AgentLineCodec.decode(bytes)
            } catch {
                let cut = isCut && number == raw.count ? " (the output ends in the middle of it)" : ""
                throw Rubbish(because: "line \(number) \(error)\(cut)")
            }
            decoded[bytes] = line
            if case .done(let count) = line {
                try checkEnd(count: count, at: number, of: raw.count)
                known = decoded
                return lines
            }
            if let (kind, key) = line.factKey, let first = firstWith.updateValue(number, forKey: LineKey(kind: kind, key: key)) {
                throw Rubbish(because: "line \(number) has the same key as line \(first): \(kind.rawValue) \(key)")
            }
            lines.append(line)
        }
        throw Rubbish(because: "it printed \(raw.count) lines, but its last line is not done")
    }

    private struct LineKey: Hashable {
        var kind: FactKind
        var key: String
    }

    private func checkEnd(count: Int, at number: Int, of total: Int) throws(Rubbish) {
        guard count == number - 1 else {
            throw Rubbish(because: "line \(number) says done after \(count) lines, but \(number - 1) came before it")
        }
        guard number == total else { throw Rubbish(because: "line \(number + 1) comes after done, which must be the last line") }
    }
}

/// The last line that says something.
func lastWords(_ bytes: [UInt8]) -> String? {
    bytes.split(separator: UInt8(ascii: "\n")).last { line in line.contains { $0 > 32 } }
        .map { String(decoding: $0, as: UTF8.self) }
}

/// At most a few hundred characters, none of which moves the cursor of a terminal.
func readable(_ text: String) -> String {
    let limit = 400
    let plain = String(
        text.prefix(limit).map { $0.isNewline || $0.unicodeScalars.contains { $0.value < 32 || $0.value == 127 } ? " " : $0 })
    return text.count > limit ? plain + " ..." : plain
}

/// Words for the signals that a program can die of.
private func signalWords(_ signal: Int32) -> String {
    let words: [Int32: String] = [
        1: "hung up", 2: "interrupted", 3: "quit", 4: "illegal instruction", 6: "aborted", 7: "bus error",
        8: "arithmetic fault", 9: "killed", 11: "memory fault", 13: "broken pipe", 15: "terminated",
    ]
    return words[signal] ?? "see signal(7)"
}
