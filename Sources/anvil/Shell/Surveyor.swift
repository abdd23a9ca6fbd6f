import AgentKit
import CAnvil
import Facts
import Foundation
import Settings
import Store
import Terminal

#if canImport(Glibc)
    import Glibc
#endif

/// Looks at this host for the doctor: files and sockets only, it starts nothing and changes nothing.
struct Surveyor {
    let data: DataOptions
    let agents: AgentOptions

    func survey() -> Survey {
        var problems: [String] = []
        var settings = Settings(host: OwnHost.name())
        do {
            settings = try data.load()
        } catch {
            problems = ["\(error)"]
            if let data = data.data { settings.dataDirectory = Files.absolute(data) }
        }
        agents.apply(to: &settings)
        var survey = Survey(dataPath: settings.dataDirectory)
        survey.isRoot = geteuid() == 0
        survey.configPath = data.config.path
        survey.configExists = exists(data.config.path)
        survey.configProblems = problems
        survey.directories = settings.agents.directories.map(directory)
        survey.data = lookAtData(settings.dataDirectory)
        lookAtClock(&survey)
        lookAtServices(&survey, settings)
        lookAtDevices(&survey, settings)
        return survey
    }

    private func directory(_ path: String) -> Survey.Directory {
        guard exists(path) else { return Survey.Directory(path: path, exists: false) }
        let agents = names(in: path).filter { $0.hasPrefix("scan-") }
        let refused = agents.compactMap { AgentSafety.refusal(of: "\(path)/\($0)") }
        let why = AgentSafety.refusal(of: path) ?? refused.first
        return Survey.Directory(path: path, exists: true, unsafe: why, agents: agents)
    }

    private func lookAtData(_ path: String) -> Survey.Data {
        var found = Survey.Data(path: path)
        found.exists = exists(path)
        found.isReadable = access(path, R_OK | X_OK) == 0
        found.isWritable = access(path, W_OK | X_OK) == 0
        found.freeBytes = freeBytes(at: path)
        let file = path + "/" + Store.fileName
        found.hasDatabase = exists(file)
        guard found.hasDatabase else { return found }
        do {
            let store = try Store.open(path: file, mode: .read)
            found.scanning = Set(try store.agents().filter { $0.outcome == .scanned }.map { String($0.agent.prefix { $0 != "@" }) })
            if let pass = try store.passes(limit: 1).first {
                found.lastPassAgeSeconds = Double(Console.wallMilliseconds() - pass.wallMilliseconds) / 1000
            }
        } catch {
            found.trouble = "\(error)"
        }
        return found
    }

    /// Free bytes for everybody, at the nearest directory that exists.
    private func freeBytes(at path: String) -> Double? {
        var path = path
        while !exists(path), let slash = path.lastIndex(of: "/") {
            path = slash == path.startIndex ? "/" : String(path[..<slash])
        }
        var status = statvfs()
        guard statvfs(path, &status) == 0 else { return nil }
        return Double(status.f_bavail) * Double(status.f_frsize)
    }

    private func lookAtClock(_ survey: inout Survey) {
        let answer = canvil_clock_synchronised()
        survey.clockIsSynchronised = answer < 0 ? nil : answer == 1
        let keepers = [
            "chronyd": ["/usr/sbin/chronyd"], "systemd-timesyncd": ["/lib/systemd/systemd-timesyncd"], "ntpd": ["/usr/sbin/ntpd"],
        ]
        survey.clockKeepers = keepers.filter { $0.value.contains(where: exists) }.keys.sorted()
    }

    private func lookAtServices(_ survey: inout Survey, _ settings: Settings) {
        survey.scancore = service("scancore")
        survey.striker = service("striker")
        survey.strikerAddress = "\(settings.striker.bind):\(settings.striker.port)"
        survey.strikerIsOpen =
            !settings.striker.bind.hasPrefix("127.") && settings.striker.bind != "localhost" && settings.striker.bind != "::1"
        let address = settings.striker.bind == "0.0.0.0" ? "127.0.0.1" : settings.striker.bind
        survey.strikerAnswers = Sockets.accepts(address: address, port: settings.striker.port)
        survey.nodesConfigured = settings.site.hosts.count { $0.role == .node }
    }

    private func service(_ name: String) -> Survey.Service {
        guard exists("/run/systemd/system") else { return .noSystemd }
        let unit = "\(name).service"
        let places = ["/etc/systemd/system", "/usr/local/lib/systemd/system", "/usr/lib/systemd/system", "/lib/systemd/system"]
        guard places.contains(where: { exists("\($0)/\(unit)") }) else { return .notInstalled }
        return .installed(
            enabled: exists("/etc/systemd/system/multi-user.target.wants/\(unit)"),
            active: exists("/sys/fs/cgroup/system.slice/\(unit)"))
    }

    private func lookAtDevices(_ survey: inout Survey, _ settings: Settings) {
        survey.tools = Set(Tools.all.filter { tool in settings.agents.path.contains { access("\($0)/\(tool)", X_OK) == 0 } })
        survey.drives = names(in: "/sys/block").filter { drive in
            // Virtual drives have no device below them, and paravirtual ones no SMART.
            exists("/sys/block/\(drive)/device") && !drive.hasPrefix("vd") && !drive.hasPrefix("xvd") && !drive.hasPrefix("sr")
                && !drive.hasPrefix("fd")
        }
        survey.hasIPMIDevice = ["/dev/ipmi0", "/dev/ipmi/0", "/dev/ipmidev/0"].contains(where: exists)
        survey.hasBMC = hasBMC()
        survey.usbUPS = usbUPS()
        survey.configuredSources = settings.site.sources
        survey.nutAnswers = Sockets.accepts(address: "127.0.0.1", port: 3493)
        survey.hwmonSensors = names(in: "/sys/class/hwmon").reduce(0) { sum, chip in
            sum + names(in: "/sys/class/hwmon/\(chip)").count { $0.hasPrefix("temp") && $0.hasSuffix("_input") }
        }
        let cpu = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
        survey.isVirtualMachine = cpu.contains(" hypervisor")
    }

    /// The firmware lists a BMC as entry of type 38; nil where it cannot be read.
    private func hasBMC() -> Bool? {
        guard exists("/sys/firmware/dmi/entries") else { return nil }
        return names(in: "/sys/firmware/dmi/entries").contains { $0.hasPrefix("38-") }
    }

    /// Makers of UPSes by their USB vendor number, from the public list of USB vendors.
    private static let upsMakers = [
        "051d": "APC", "0463": "Eaton", "0764": "CyberPower", "09ae": "Tripp Lite", "06da": "Phoenixtec",
        "0665": "Cypress (several makers)",
    ]

    private func usbUPS() -> String? {
        for device in names(in: "/sys/bus/usb/devices") {
            let number = try? String(contentsOfFile: "/sys/bus/usb/devices/\(device)/idVendor", encoding: .utf8)
            guard let number, let maker = Self.upsMakers[number.trimmingCharacters(in: .whitespacesAndNewlines)] else { continue }
            return maker
        }
        return nil
    }

    private func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    private func names(in path: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }
}
