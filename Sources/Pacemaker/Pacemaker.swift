import AgentKit
import Markup

/// Why the cluster could not be asked or told.
public enum PacemakerError: Error, Equatable, CustomStringConvertible {
    /// A tool of Pacemaker failed, is not installed, or hangs: what it said. `systemctl status pacemaker` tells more.
    case failed(tool: String, because: String)
    /// What it printed is not what we know: this version of Pacemaker is newer than us; say so to the project.
    case notUnderstood(tool: String, because: String)

    public var description: String {
        switch self {
        case .failed(let tool, let because): "\(tool): \(because)"
        case .notUnderstood(let tool, let because): "\(tool) printed what is not understood: \(because)"
        }
    }
}

/// The cluster's own command line: what it knows is read as XML, what it shall do is written as its configuration.
///
/// Nothing is started, moved or fenced behind its back. Each change can be made twice without harm.
public struct Pacemaker: Sendable {
    /// One call takes 40 to 150 ms; one that takes this long hangs, seconds.
    static let toolSeconds = 20.0

    /// Exit statuses of Pacemaker's tools that are answers.
    enum Status {
        static let noSuchThing: Int32 = 105
        static let exists: Int32 = 108
        static let noSuchAttribute: Int32 = 78
    }

    public init() {}

    /// Members, resources, operations, failures.
    public func status() async throws(PacemakerError) -> ClusterStatus {
        let output = try await run("crm_mon", ClusterStatus.arguments).output
        do { return try ClusterStatus(output) } catch { throw .notUnderstood(tool: "crm_mon", because: "\(error)") }
    }

    /// Runs a tool to its end. A status that is not among those allowed is an error with what the tool said.
    @discardableResult
    func run(
        _ tool: String, _ arguments: [String], allowing statuses: Set<Int32> = [], seconds: Double = toolSeconds
    ) async throws(PacemakerError) -> (status: Int32, output: String) {
        let result: ToolResult
        do { result = try await runTool(tool, arguments, timeLimitSeconds: seconds) } catch {
            throw .failed(tool: tool, because: "\(error)")
        }
        let output = String(decoding: result.output, as: UTF8.self)
        guard result.status == 0 || statuses.contains(result.status) else {
            let said = String(decoding: result.errors, as: UTF8.self).lines.last ?? output.lines.first ?? ""
            throw .failed(tool: tool, because: "\(said.isEmpty ? "failed" : said) (exit status \(result.status))")
        }
        return (result.status, output)
    }

    /// What a tool prints with `--output-as=xml`, or the configuration itself.
    func tree(_ tool: String, _ text: String) throws(PacemakerError) -> Element {
        do { return try Document.parse(text) } catch { throw .notUnderstood(tool: tool, because: "\(error)") }
    }

    /// A text as the value of an attribute of XML.
    static func quoted(_ text: String) -> String {
        text.reduce(into: "") { quoted, character in
            switch character {
            case "&": quoted += "&amp;"
            case "<": quoted += "&lt;"
            case "'": quoted += "&apos;"
            case "\"": quoted += "&quot;"
            default: quoted.append(character)
            }
        }
    }
}
