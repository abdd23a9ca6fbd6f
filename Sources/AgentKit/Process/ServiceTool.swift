import CAnvil
import Glibc

/// Runs an administrator's tool to its end, such as one that starts a service: what it leaves running is left alone, which
/// ``runTool(_:_:input:timeLimitSeconds:outputLimitBytes:)`` never does. It blocks its thread, and is for commands of people only.
///
/// Output and errors come together, as the tool printed them; at most `outputLimitBytes` of their end.
public func runServiceTool(
    _ path: String, _ arguments: [String], timeLimitSeconds: Double, outputLimitBytes: Int = 1 << 20
) throws(ToolFailure) -> ToolResult {
    guard let program = findTool(path) else { throw .notFound(path) }
    // A service keeps its output open for ever, so that a pipe would never end: it is a file that nobody else sees.
    let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    var name = Array("\(named.isEmpty ? "/tmp" : named)/anvil-output-XXXXXX".utf8CString)
    let output = mkstemp(&name)
    guard output >= 0 else { throw .notStarted(path, because: systemWords(errno)) }
    defer { close(output) }
    unlink(name)
    let (pid, failure) = start(program, arguments, output: output)
    guard failure == 0 else { throw .notStarted(path, because: systemWords(failure)) }
    guard hasEnded(pid, withinSeconds: timeLimitSeconds) else {
        kill(-pid, SIGKILL)
        _ = waitpid(pid, nil, 0)
        throw .outOfTime(path, seconds: timeLimitSeconds)
    }
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
    let text = end(of: output, limitBytes: outputLimitBytes)
    if status & 0x7f != 0 { throw .signalled(path, signal: status & 0x7f) }
    return ToolResult(status: (status >> 8) & 0xff, output: text)
}

private let systemPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

private func start(_ program: String, _ arguments: [String], output: Int32) -> (pid: pid_t, failure: Int32) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, output, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    // A service is not to hold the directory that somebody happened to stand in.
    let words = (["/usr/bin/env", "-C", "/", program] + arguments).map { strdup($0) } + [nil]
    let variables = ["LC_ALL=C", "HOME=/", "DEBIAN_FRONTEND=noninteractive"] + ["PATH=\(systemPath)"]
    let environment = variables.map { strdup($0) } + [nil]
    defer { for word in words + environment { free(word) } }
    var pid: pid_t = 0
    let failure = posix_spawn(&pid, "/usr/bin/env", &actions, &attributes, words, environment)
    return (pid, failure)
}

private func hasEnded(_ pid: pid_t, withinSeconds seconds: Double) -> Bool {
    let ended = anvil_pidfd_open(pid)
    guard ended >= 0 else { return true }
    defer { close(ended) }
    var wanted = pollfd(fd: ended, events: Int16(POLLIN), revents: 0)
    return poll(&wanted, 1, Int32(seconds * 1000)) > 0
}

private func end(of file: Int32, limitBytes: Int) -> [UInt8] {
    let length = lseek(file, 0, SEEK_END)
    let start = max(0, length - limitBytes)
    var bytes = [UInt8](repeating: 0, count: length - start)
    let count = pread(file, &bytes, bytes.count, start)
    return Array(bytes.prefix(max(0, count)))
}
