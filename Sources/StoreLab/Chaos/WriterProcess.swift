import Facts
import Foundation
import Glibc
import Postgres

/// The parent's end of one `ChaosWriter`.
final class WriterProcess {
    let host: HostName
    private let program: String
    private let arguments: [String]
    private var process: Process?
    private var input: FileHandle?
    private var output: FileHandle?
    private var rest: [UInt8] = []
    /// Passes that were ordered, the newest last; those that were not recorded before a kill are taken out again.
    private(set) var numbers: [Int] = []
    var wallAheadMilliseconds: Int64 = 0

    init(host: HostName, program: String, folder: String, addresses: [Address]) {
        self.host = host
        self.program = program
        arguments = ["writer", host, folder] + addresses.flatMap { [$0.host, String($0.port), $0.name, $0.user] }
    }

    /// Starts it and learns which pass is its last: all that it acknowledged, and perhaps one more.
    func start() throws {
        let (process, input, output) = (Process(), Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        self.process = process
        self.input = input.fileHandleForWriting
        self.output = output.fileHandleForReading
        rest = []
        let answer = try hear()
        guard answer.hasPrefix("ready "), let last = Int(answer.dropFirst(6)) else {
            throw LabError.usage("writer said: \(answer)")
        }
        if let lost = numbers.first(where: { $0 > last }), lost <= acknowledged {
            throw LabError.usage("\(host) acknowledged pass \(acknowledged), and after a kill its last one is \(last)")
        }
        numbers.removeAll { $0 > last }
        acknowledged = max(acknowledged, last)
    }

    private(set) var acknowledged = -1

    /// Orders passes of these numbers; their acknowledgements are taken by `collect`.
    func order(_ wanted: [Int]) {
        for number in wanted {
            numbers.append(number)
            try? input?.write(contentsOf: Data("pass \(number) \(wallAheadMilliseconds)\n".utf8))
        }
    }

    /// Takes acknowledgements until that of the last ordered pass.
    func collect() throws {
        while let last = numbers.last, acknowledged < last { try takeAcknowledgement() }
    }

    /// Drops what waits. Gives how many databases lack something since.
    func forget() throws -> Int {
        Int(try ask("forget", expecting: "forgot").split(separator: " ").last ?? "") ?? 0
    }

    func heal() throws { try ask("heal", expecting: "healed") }

    /// Signal 9, whatever it is doing.
    func kill() {
        guard let process else { return }
        Glibc.kill(process.processIdentifier, SIGKILL)
        while let answer = try? hear() { note(answer) }
        process.waitUntilExit()
        self.process = nil
    }

    func stop() {
        try? input?.close()
        process?.waitUntilExit()
        process = nil
    }

    @discardableResult private func ask(_ order: String, expecting: String) throws -> String {
        try input?.write(contentsOf: Data((order + "\n").utf8))
        let answer = try hear()
        guard answer.hasPrefix(expecting) else { throw LabError.usage("\(host) was told '\(order)' and said: \(answer)") }
        return answer
    }

    private func takeAcknowledgement() throws {
        let answer = try hear()
        guard note(answer) else { throw LabError.usage("\(host) said: \(answer)") }
    }

    @discardableResult private func note(_ answer: String) -> Bool {
        guard answer.hasPrefix("kept "), let number = Int(answer.dropFirst(5)) else { return false }
        acknowledged = number
        return true
    }

    private func hear() throws -> String {
        while true {
            if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                defer { rest.removeSubrange(...end) }
                return String(decoding: rest[..<end], as: UTF8.self)
            }
            guard let more = output?.availableData, !more.isEmpty else { throw LabError.usage("the writer of \(host) is gone") }
            rest += more
        }
    }
}
