import Facts
import Glibc

/// What the program does when it is called by a name that is no agent's: list them, and link them into a directory.
struct AgentIndex {
    let agents: [any Agent.Type]
    let calledAs: String

    func run(_ arguments: [String]) -> Int32 {
        switch arguments.first {
        case nil, "--help", "-h", "list": return Output.say(list)
        case "--version": return Output.say("\(calledAs) \(AgentMain.version)\n")
        case "install":
            guard arguments.count == 2 else { return wrong("install needs one directory") }
            return install(into: arguments[1])
        case .some(let other): return wrong("\(other) is not known")
        }
    }

    private func wrong(_ message: String) -> Int32 {
        Output.fail(calledAs, "\(message)\nTry: \(calledAs) --help", status: ExitStatus.usage)
    }

    private var list: String {
        var text = """
            This program is \(agents.count) agents in one. Which one it is depends on the name it is called by.

              \(calledAs) install DIR    link all of them into DIR, the directory that the core runs agents from
              ln -s $(command -v \(calledAs)) DIR/scan-hwmon      link one of them


            """
        for description in agents.map({ $0.description }) {
            let name = description.name + String(repeating: " ", count: max(1, 18 - description.name.count))
            text += "  \(name)every \(Int(description.periodSeconds)) s  \(description.about)\n"
        }
        return text
    }

    /// Links every agent. A link of ours is renewed; anything else of that name is left alone and reported.
    private func install(into directory: String) -> Int32 {
        guard let program = ownPath() else { return Output.fail(calledAs, "cannot tell where this program lies") }
        if mkdir(directory, 0o755) != 0 && errno != EEXIST {
            return Output.fail(calledAs, "\(directory) cannot be made: \(systemWords(errno))")
        }
        var failed = false
        for name in agents.map({ $0.description.name }) {
            let link = "\(directory)/\(name)"
            var status = stat()
            if lstat(link, &status) == 0 && status.st_mode & S_IFMT != S_IFLNK {
                Output.note("\(link) is not a link and is left as it is")
                failed = true
                continue
            }
            unlink(link)
            guard symlink(program, link) == 0 else {
                Output.note("\(link) cannot be made: \(systemWords(errno))")
                failed = true
                continue
            }
            _ = Output.say("\(link) -> \(program)\n")
        }
        return failed ? ExitStatus.failed : ExitStatus.scanned
    }

    private func ownPath() -> String? {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        guard count > 0 else { return nil }
        return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
