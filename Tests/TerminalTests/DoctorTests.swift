import Testing

@testable import Terminal

@Suite("The doctor")
struct DoctorTests {
    private func healthy() -> Survey {
        var survey = Survey(dataPath: "/var/lib/anvil")
        survey.isRoot = true
        survey.configPath = "/etc/anvil/anvil.yaml"
        survey.configExists = true
        survey.directories = [.init(path: "/usr/lib/anvil/agents", exists: true, agents: ["scan-smart", "scan-nut"])]
        survey.data.exists = true
        survey.data.isReadable = true
        survey.data.isWritable = true
        survey.data.hasDatabase = true
        survey.data.freeBytes = 50e9
        survey.data.lastPassAgeSeconds = 3
        survey.clockIsSynchronised = true
        survey.clockKeepers = ["chronyd"]
        survey.tools = Set(Tools.all)
        survey.drives = ["sda"]
        survey.hasIPMIDevice = true
        survey.hwmonSensors = 4
        survey.scancore = .installed(enabled: true, active: true)
        survey.striker = .installed(enabled: true, active: true)
        survey.strikerAddress = "127.0.0.1:8420"
        survey.strikerAnswers = true
        return survey
    }

    private func checkup(_ name: String, _ change: (inout Survey) -> Void) -> Checkup? {
        var survey = healthy()
        change(&survey)
        return Diagnosis(survey).checkups.first { $0.name == name }
    }

    @Test("a host that has everything lacks nothing")
    func allWell() {
        let diagnosis = Diagnosis(healthy())
        #expect(
            diagnosis.checkups.allSatisfy { $0.verdict == .ok },
            "a healthy host lacks something: \(diagnosis.checkups.filter { $0.verdict != .ok })")
        #expect(!diagnosis.isIll, "a healthy host is called ill")
    }

    @Test("drives without smartctl name the package to install")
    func smart() {
        let found = checkup("scan-smart") { $0.tools.remove("smartctl") }
        #expect(found?.verdict == .lacks, "the missing smartctl is not noticed")
        #expect(found?.mend == "apt install smartmontools", "the command that mends it is wrong")
        #expect(
            checkup("scan-smart") {
                $0.tools = []; $0.drives = []
            }?.verdict == .ok, "smartctl is asked for without a drive")
    }

    @Test("a BMC without its driver is told from no BMC and from one that cannot be told")
    func bmc() {
        #expect(
            checkup("scan-ipmi") {
                $0.hasIPMIDevice = false; $0.hasBMC = true
            }?.mend == "modprobe -a ipmi_si ipmi_devintf",
            "the missing driver is not named")
        #expect(
            checkup("scan-ipmi") {
                $0.hasIPMIDevice = false; $0.hasBMC = false
            }?.verdict == .ok, "a BMC is missed where none is")
        #expect(checkup("scan-ipmi") { $0.hasIPMIDevice = false }?.verdict == .unknown, "what cannot be told is not unknown")
        #expect(
            checkup("scan-ipmi") { $0.tools.remove("ipmitool") }?.mend == "apt install ipmitool",
            "the missing ipmitool is not named")
    }

    @Test("an agents directory that others may write to is named, with the command")
    func unsafe() {
        let found = checkup("agents") { $0.directories[0].unsafe = "others may write to it" }
        #expect(found?.verdict == .lacks && found?.needed == true, "an unsafe directory passes")
        #expect(found?.mend?.contains("chmod -R go-w /usr/lib/anvil/agents") == true, "the command that mends it is wrong")
    }

    @Test("what may not be read is unknown, not lacking")
    func unreadable() {
        let found = checkup("last pass") {
            $0.data.isReadable = false
            $0.data.lastPassAgeSeconds = nil
        }
        #expect(
            found?.verdict == .unknown && found?.mend == "sudo anvil doctor", "an unreadable directory counts as a missing pass")
    }

    @Test("an old last pass, a full disk and a broken configuration make a host ill")
    func ill() {
        #expect(checkup("last pass") { $0.data.lastPassAgeSeconds = 900 }?.verdict == .lacks, "a dead ScanCore passes")
        #expect(checkup("disk space") { $0.data.freeBytes = 1e6 }?.verdict == .lacks, "a full disk passes")
        #expect(checkup("configuration") { $0.configProblems = ["line 3"] }?.verdict == .lacks, "a broken configuration passes")
        #expect(
            checkup("clock") { $0.clockIsSynchronised = false }?.mend == "systemctl enable --now chrony",
            "the clock's keeper is not named")
    }

    @Test("without a cluster one host only observes, a pair is ill")
    func clusterless() {
        #expect(checkup("cluster") { $0.tools = [] }?.needed == false, "a single host is called ill without a cluster")
        #expect(
            checkup("cluster") {
                $0.tools = []; $0.nodesConfigured = 2
            }?.needed == true, "a pair without a cluster passes")
    }
}
