import Facts
import Foundation
import Settings
import Testing

@Suite("Secrets", .serialized)
final class SecretTests {
    let directory: String

    init() throws {
        var template = Array("/tmp/anvil-settings-XXXXXX".utf8CString)
        let made = mkdtemp(&template) != nil
        try #require(made, "no temporary directory")
        directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { try? FileManager.default.removeItem(atPath: directory) }

    func write(_ name: String, _ text: String, mode: Int = 0o600) throws -> String {
        let path = "\(directory)/\(name)"
        try Data(text.utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        return path
    }

    func problems(of path: String) -> [SettingsProblem] {
        let result = Result { try Settings.load(path: path, host: "n1") }
        guard case .failure(let error) = result, case .wrong(let problems)? = error as? SettingsError else { return [] }
        return problems
    }

    @Test("A secret is read from its file, by tag or by key, and marked as one")
    func files() throws {
        let secret = try write("password", "open sesame\nsecond line\n")
        for text in ["password: !file \(secret)", "passwordFile: \(secret)"] {
            let path = try write("anvil.yaml", "agents:\n  settings:\n    scan-ipmi@rack2:\n      \(text)\n", mode: 0o644)
            let settings = try Settings.load(path: path, host: "n1")
            #expect(settings.agents.settings["scan-ipmi@rack2"] == ["password": .text("open sesame")], "'\(text)' is not read")
            #expect(settings.agents.secrets == ["scan-ipmi@rack2.password"], "'\(text)' is not marked as a secret")
        }
    }

    @Test("A secret file that others can read, is absent or empty is told")
    func badFiles() throws {
        let open = try write("open", "x\n", mode: 0o644)
        expectFault("agents: {settings: {scan-x: {password: !file \(open)}}}\n", "can be read by others. Run: chmod 600 \(open)")
        let empty = try write("empty", "\n")
        expectFault("agents: {settings: {scan-x: {password: !file \(empty)}}}\n", "the first line of \(empty) is empty")
        expectFault("agents: {settings: {scan-x: {passwordFile: \(directory)/none}}}\n", "there is no file", "chmod 600")
        expectFault("agents: {settings: {scan-x: {password: !file relative}}}\n", "an absolute path")
    }

    @Test("A secret in the configuration itself is allowed only where nobody else can read it")
    func inline() throws {
        let text = "agents:\n  settings:\n    scan-snmp: {community: hush}\n"
        let path = try write("anvil.yaml", text, mode: 0o640)
        let problems = problems(of: path)
        #expect(problems.count == 1, "one secret that the group can read is told as \(problems)")
        let message = problems.first?.description ?? ""
        #expect(message.hasPrefix("\(path):3:28: agents.settings.scan-snmp.community:"), "the place is told as \(message)")
        #expect(message.contains("chmod 600 \(path)"), "what to do is not told: \(message)")
        #expect(!message.contains("hush"), "the message shows the secret")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        let settings = try Settings.load(path: path, host: "n1")
        #expect(settings.agents.secrets == ["scan-snmp.community"], "a secret in the file is not marked as one")
    }

    @Test("A file that is absent, no text or too long is told as such")
    func unreadable() throws {
        #expect(throws: SettingsError.absent(path: "\(directory)/none")) { try Settings.load(path: "\(self.directory)/none") }
        #expect(throws: SettingsError.unreadable(path: directory, because: "it is not a file")) {
            try Settings.load(path: self.directory)
        }
        let long = try write("long", String(repeating: "# x\n", count: 300_000))
        #expect(throws: SettingsError.unreadable(path: long, because: "it is longer than 1048576 bytes")) {
            try Settings.load(path: long)
        }
    }
}
