import AgentKit
import FoundationEssentials
import Glibc

/// Other people's programs, run to their end.
enum Tools {
    /// What the tool printed. Throws what it said when it ended badly.
    @discardableResult
    static func run(_ words: [String], as account: String? = nil, timeLimitSeconds: Double = 120) throws(SetupError) -> String {
        let become = account.map { ["runuser", "-u", $0, "--"] } ?? []
        let all = become + words
        do {
            let result = try runServiceTool(all[0], Array(all.dropFirst()), timeLimitSeconds: timeLimitSeconds)
            let text = String(decoding: result.output, as: UTF8.self)
            guard result.status == 0 else {
                throw SetupError.toolFailed(words.joined(separator: " "), because: lastWords(text, status: result.status))
            }
            return text
        } catch let error as SetupError {
            throw error
        } catch {
            throw .toolFailed(words[0], because: "\(error)")
        }
    }

    static func succeeds(_ words: [String], as account: String? = nil) -> Bool {
        (try? run(words, as: account)) != nil
    }

    private static func lastWords(_ text: String, status: Int32) -> String {
        let lines = text.split(whereSeparator: \.isNewline).suffix(4).joined(separator: " / ")
        return lines.isEmpty ? "it ended with status \(status)" : lines
    }
}

/// Files with their owner and mode, written whole or not at all.
enum SafeFile {
    /// Writes the file if it is different. True if it was.
    @discardableResult
    static func write(
        _ text: String, to path: String, mode: mode_t, owner account: String? = nil
    ) throws(SetupError) -> Bool {
        let isSame = read(path) == text
        if !isSame {
            let temporary = path + ".new"
            let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
            guard file >= 0 else { throw .file(path, because: "it cannot be written: \(words(errno)). Run as root.") }
            let bytes = Array(text.utf8)
            let count = Glibc.write(file, bytes, bytes.count)
            let isWhole = count == bytes.count && fsync(file) == 0
            close(file)
            guard isWhole, rename(temporary, path) == 0 else {
                throw .file(path, because: "it cannot be written: \(words(errno))")
            }
        }
        chmod(path, mode)
        try give(path, to: account)
        return !isSame
    }

    static func read(_ path: String) -> String? {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        return String(decoding: data, as: UTF8.self)
    }

    static func makeFolder(_ path: String, mode: mode_t, owner account: String? = nil) throws(SetupError) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw .file(path, because: "this directory cannot be made. Run as root, or name another with --data.")
        }
        chmod(path, mode)
        try give(path, to: account)
    }

    private static func give(_ path: String, to account: String?) throws(SetupError) {
        guard let account, geteuid() == 0 else { return }
        guard let entry = getpwnam(account)?.pointee else { throw .file(path, because: "there is no user \(account)") }
        chown(path, entry.pw_uid, entry.pw_gid)
    }

    private static func words(_ number: Int32) -> String { String(cString: strerror(number)) }
}
