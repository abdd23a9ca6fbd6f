import AgentKit
import Agents
import Facts
import FoundationEssentials
import Glibc
import Testing

/// The real upsd with its dummy driver, where NUT is installed.
@Suite(.serialized)
struct RealNutTests {
    static let upsd = "/lib/nut/upsd"
    static let driver = "/lib/nut/dummy-ups"
    static let isInstalled = access(upsd, X_OK) == 0 && access(driver, X_OK) == 0 && geteuid() == 0

    @Test(
        "scan-nut reads a real upsd: mains, then battery, and an upsd that is gone",
        .enabled(if: isInstalled, "needs nut-server, and root to start it (apt-get install nut-server)"))
    func realServer() async throws {
        let server = try NutServerProcess()
        defer { server.stop() }
        let input = AgentInput.test(settings: ["hosts": .list(["127.0.0.1:\(server.port)"])])
        try server.write("OL CHRG", charge: 87)
        try server.start()
        let online = try await waitFor(input) { $0.powers.first?.input == .good }
        #expect(online?.powers.first?.chargePercent == 87, "the charge that upsd tells is lost")
        #expect(online?.devices.first?.serial == "TEST0001", "the serial number that upsd tells is lost")

        try server.write("OB DISCHRG LB", charge: 12)
        server.restartDriver()
        let battery = try await waitFor(input) { $0.powers.first?.input == .bad }
        #expect(battery?.powers.first?.output == .battery, "a real upsd says OB, but the source is not on battery")

        server.stop()
        await #expect(throws: AgentFailure.self, "a configured upsd that is gone must fail the scan") {
            try await AgentMain.result(of: ScanNut.self, .live, input)
        }
        let unconfigured = Probe { _ in .absent }
        guard case .nothing = try await AgentMain.result(of: ScanNut.self, unconfigured, .test()) else {
            Issue.record("without settings, a host without upsd has nothing to scan")
            return
        }
    }

    /// Asks until upsd is up and its driver has read the file; at most a hundred times.
    private func waitFor(_ input: AgentInput, _ holds: ([AgentLine]) -> Bool) async throws -> [AgentLine]? {
        for _ in 0..<100 {
            if let lines = try? await AgentMain.result(of: ScanNut.self, .live, input).lines, holds(lines) { return lines }
            try await Task.sleep(for: .milliseconds(200))
        }
        Issue.record("the real upsd never said what was expected")
        return nil
    }
}

/// upsd and one dummy driver in the foreground, in a folder of their own.
final class NutServerProcess {
    let port = 20_000 + Int(getpid()) % 20_000
    private let folder: String
    private var pids: [String: pid_t] = [:]

    init() throws {
        folder = "/tmp/anvil-nut-\(getpid())"
        mkdir(folder, 0o755)
        try Data("[ups1]\ndriver = dummy-ups\nport = \(folder)/ups1.dev\nmode = dummy-once\n".utf8).write(
            to: URL(filePath: "\(folder)/ups.conf"))
        try Data("LISTEN 127.0.0.1 \(port)\n".utf8).write(to: URL(filePath: "\(folder)/upsd.conf"))
        try Data().write(to: URL(filePath: "\(folder)/upsd.users"))
    }

    func write(_ status: String, charge: Int) throws {
        let text = "battery.charge: \(charge)\ndevice.serial: TEST0001\ninput.voltage: 230\nups.load: 20\nups.status: \(status)\n"
        try Data(text.utf8).write(to: URL(filePath: "\(folder)/ups1.dev"))
    }

    func start() throws {
        run(RealNutTests.driver, ["-a", "ups1", "-F", "-u", "root"])
        run(RealNutTests.upsd, ["-F", "-u", "root"])
    }

    func restartDriver() {
        end(RealNutTests.driver)
        run(RealNutTests.driver, ["-a", "ups1", "-F", "-u", "root"])
    }

    func stop() {
        for program in pids.keys.sorted() { end(program) }
        try? FileManager.default.removeItem(atPath: folder)
    }

    private func run(_ program: String, _ arguments: [String]) {
        let words: [String] = [program] + arguments
        let variables: [String] =
            ["NUT_CONFPATH", "NUT_STATEPATH", "NUT_ALTPIDPATH"].map { "\($0)=\(folder)" } + ["PATH=/usr/bin:/bin"]
        var argv: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        var environment: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
        defer { (argv + environment).forEach { free($0) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        for descriptor in 1...2 as ClosedRange<Int32> {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
        }
        var pid: pid_t = 0
        guard posix_spawn(&pid, program, &actions, nil, &argv, &environment) == 0 else { return }
        pids[program] = pid
    }

    private func end(_ program: String) {
        guard let pid = pids.removeValue(forKey: program) else { return }
        kill(pid, SIGKILL)
        waitpid(pid, nil, 0)
    }
}
