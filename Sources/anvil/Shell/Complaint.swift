import ArgumentParser
import Live
import Postgres
import Remote
import Settings
import Setup
import Store
import Terminal

/// How the program ended. The numbers are documented in `docs/command-line.md` and in every man page.
enum ExitStatus: Int32 {
    case done = 0
    /// The answer is no: a check failed, a replay differs, a scenario was not met.
    case no = 1
    /// An argument, a file or the configuration is wrong.
    case wrongInput = 2
    /// Nothing has been recorded yet.
    case nothingYet = 3
    /// A file may not be read or written.
    case noAccess = 4
    /// It could not be done.
    case failed = 5
}

/// A sentence for a person who asked for something that could not be done, with what to do next.
struct Complaint: Error {
    var status: ExitStatus
    var sentence: String

    init(_ status: ExitStatus, _ sentence: String) {
        self.status = status
        self.sentence = sentence
    }

    /// The end of a command whose output already says that the answer is no.
    static let answerIsNo = Complaint(.no, "")

    /// Tells the person, and returns the exit status.
    static func report(_ error: any Error) -> ExitStatus {
        switch error {
        case let complaint as Complaint: return tell(complaint)
        case let error as StoreError: return tell(Complaint(status(of: error), "\(error)"))
        case let error as SettingsError: return tell(Complaint(status(of: error), "\(error)"))
        case let error as LiveError: return tell(Complaint(status(of: error), "\(error)"))
        case let error as PostgresError: return tell(Complaint(.failed, "\(error)"))
        case let error as RemoteError: return tell(Complaint(status(of: error), "\(error)"))
        case let error as DatabaseEdit.Failure: return tell(Complaint(.wrongInput, "\(error)"))
        case let error as SetupError: return tell(Complaint(status(of: error), "\(error)"))
        default: break
        }
        let code = Anvil.exitCode(for: error)
        return code.isSuccess || code == .validationFailure ? reportParsing(error) : tell(Complaint(.failed, "\(error)"))
    }

    private static func tell(_ complaint: Complaint) -> ExitStatus {
        if !complaint.sentence.isEmpty { Console.complain("anvil: \(complaint.sentence)") }
        return complaint.status
    }

    /// Help and version are no errors; what the parser does not understand is.
    private static func reportParsing(_ error: any Error) -> ExitStatus {
        if Anvil.exitCode(for: error).isSuccess {
            let text = Anvil.fullMessage(for: error)
            Console.write(text.hasSuffix("\n") ? text : text + "\n")
            return .done
        }
        let usage = Anvil.fullMessage(for: error).split(separator: "\n").first { $0.hasPrefix("Usage: ") }
        let command = usage.map { commandName(inUsage: $0) } ?? "anvil"
        var sentence = Anvil.message(for: error)
        if let last = sentence.last, !".!?".contains(last) { sentence += "." }
        Console.complain("\(command): \(sentence)\nWhat there is: \(command) --help")
        return .wrongInput
    }

    /// `Usage: anvil config check [--config <file>]` speaks of `anvil config check`.
    private static func commandName(inUsage usage: Substring) -> String {
        usage.split(separator: " ").dropFirst().prefix { !"<[-(".contains($0.prefix(1)) }.joined(separator: " ")
    }

    private static func status(of error: StoreError) -> ExitStatus {
        switch error {
        case .absent: .nothingYet
        case .noAccess, .readOnly: .noAccess
        case .badRequest, .notADatabase: .wrongInput
        case .newerSchema, .olderSchema, .corrupt, .diskFull, .busy, .ioFailed, .passNotLater, .failed: .failed
        }
    }

    private static func status(of error: SetupError) -> ExitStatus {
        switch error {
        case .mustBeRoot, .file: .noAccess
        case .notAKey, .foreignDirectory, .portTaken: .wrongInput
        case .notInstalled, .toolFailed: .failed
        }
    }

    private static func status(of error: RemoteError) -> ExitStatus {
        switch error {
        case .cannotWrite, .cannotRead: .noAccess
        case .notABackup, .unfinished, .newerSchema: .wrongInput
        case .damaged: .failed
        }
    }

    private static func status(of error: LiveError) -> ExitStatus {
        switch error {
        case .noDirectory: .noAccess
        case .alreadyRuns, .noDescriptors: .failed
        }
    }

    private static func status(of error: SettingsError) -> ExitStatus {
        switch error {
        case .unreadable: .noAccess
        case .absent, .wrong: .wrongInput
        }
    }
}
