// What each part of a survey means, and the command that mends it. One function for each thing that is looked at.

/// Under this, the database has no room to grow for a month on a large host, bytes; chosen here.
private let lowSpaceBytes = 1_073_741_824.0

func config(_ survey: Survey) -> Checkup {
    if !survey.configProblems.isEmpty {
        return Checkup(
            "configuration", .lacks, survey.configProblems.joined(separator: " "),
            mend: "anvil config check --config \(survey.configPath)")
    }
    return survey.configExists
        ? Checkup("configuration", .ok, survey.configPath)
        : Checkup(
            "configuration", .ok, "\(survey.configPath) is not there, every value is the default (anvil config default prints it)"
        )
}

func agents(_ survey: Survey) -> [Checkup] {
    let there = survey.directories.filter(\.exists)
    let refused = there.compactMap { directory in directory.unsafe.map { refusal($0, of: directory) } }
    let names = Set(there.flatMap(\.agents)).sorted()
    if names.isEmpty {
        let wanted = survey.directories.first?.path ?? "/usr/lib/anvil/agents"
        let places = Words.list(survey.directories.map(\.path), last: "or")
        return refused
            + [Checkup("agents", .lacks, "no agent in \(places): nothing is scanned", mend: "scan-agents install \(wanted)")]
    }
    guard refused.isEmpty else { return refused }
    let places = Words.list(there.filter { !$0.agents.isEmpty }.map(\.path))
    return [Checkup("agents", .ok, "\(Words.count(names.count, "agent")) in \(places)")]
}

/// The runner's own words name the command where one command mends it.
private func refusal(_ words: String, of directory: Survey.Directory) -> Checkup {
    let parts = words.split(separator: "; mend it with: ", maxSplits: 1)
    let mend = parts.count > 1 ? String(parts[1]) : "chown -R root: \(directory.path) && chmod -R go-w \(directory.path)"
    return Checkup("agents", .lacks, "\(parts.first ?? ""): it is refused", mend: mend)
}

func data(_ survey: Survey) -> [Checkup] {
    let data = survey.data
    var found: [Checkup] = []
    if !data.exists {
        found.append(
            Checkup(
                "data directory", survey.isRoot ? .ok : .unknown,
                "\(data.path) is not there yet; ScanCore makes it when it starts"))
    } else if !data.isReadable {
        found.append(
            Checkup("data directory", .unknown, "\(data.path) may not be read by you", mend: "sudo anvil doctor"))
    } else if let trouble = data.trouble {
        found.append(Checkup("data directory", .lacks, trouble))
    } else if survey.isRoot && !data.isWritable {
        found.append(
            Checkup(
                "data directory", .lacks, "\(data.path) cannot be written; is its file system read-only?",
                mend: "mount -o remount,rw \(data.path)"))
    } else {
        found.append(Checkup("data directory", .ok, data.path))
    }
    if let free = data.freeBytes {
        found.append(
            free < lowSpaceBytes
                ? Checkup(
                    "disk space", .lacks,
                    "only \(Words.bytes(free)) are free at \(data.path), \(Words.bytes(lowSpaceBytes)) should be",
                    mend: "du -xh --max-depth=2 \(data.path) | sort -h")
                : Checkup("disk space", .ok, "\(Words.bytes(free)) are free at \(data.path)"))
    }
    return found
}

func pass(_ survey: Survey) -> Checkup {
    guard survey.data.isReadable || !survey.data.exists else {
        return Checkup("last pass", .unknown, "the data directory may not be read by you", mend: "sudo anvil doctor")
    }
    let start =
        if case .installed = survey.scancore { "systemctl restart scancore" } else { "anvil scancore" }
    guard let age = survey.data.lastPassAgeSeconds else {
        return Checkup("last pass", .lacks, "ScanCore has made no pass yet", mend: start)
    }
    return age > 60
        ? Checkup("last pass", .lacks, "\(Words.duration(seconds: age)) ago: ScanCore does not run", mend: start)
        : Checkup("last pass", .ok, "\(Words.duration(seconds: age)) ago")
}

func clock(_ survey: Survey) -> Checkup {
    let keeper = survey.clockKeepers.first
    let mend =
        switch keeper {
        case nil: "apt install chrony"
        case .some where survey.scancore == .noSystemd: "apt install chrony && chronyd"
        case "chronyd"?: "systemctl enable --now chrony"
        case .some: "timedatectl set-ntp true"
        }
    switch survey.clockIsSynchronised {
    case true?:
        return Checkup(
            "clock", .ok, "synchronised" + (keeper.map { ", \($0) is installed" } ?? " (by the host below this machine)"))
    case false?:
        return Checkup("clock", .lacks, "not synchronised: times of several hosts cannot be compared", mend: mend, needed: false)
    case nil: return Checkup("clock", .unknown, "the kernel does not tell whether it is synchronised", mend: mend)
    }
}

func services(_ survey: Survey) -> [Checkup] {
    [service("scancore", survey.scancore), service("striker", survey.striker), dashboard(survey)]
}

private func service(_ name: String, _ service: Survey.Service) -> Checkup {
    let unit = "\(name) service"
    switch service {
    case .noSystemd:
        return Checkup(unit, .unknown, "systemd does not run here: see to it yourself that \(name) is started", needed: false)
    case .notInstalled:
        return Checkup(unit, .lacks, "the systemd unit is not installed", mend: "make install", needed: false)
    case .installed(_, active: false):
        return Checkup(unit, .lacks, "it does not run", mend: "systemctl enable --now \(name)", needed: name == "scancore")
    case .installed(enabled: false, active: true):
        return Checkup(unit, .lacks, "it runs, but will not be started at boot", mend: "systemctl enable \(name)", needed: false)
    case .installed(enabled: true, active: true): return Checkup(unit, .ok, "runs, and starts at boot")
    }
}

private func dashboard(_ survey: Survey) -> Checkup {
    guard survey.strikerAnswers == true else {
        return Checkup(
            "dashboard", .lacks, "Striker does not answer on \(survey.strikerAddress)", mend: "anvil striker", needed: false)
    }
    let open = survey.strikerIsOpen ? "; it can be reached from other hosts, and has no password of its own" : ""
    return Checkup("dashboard", .ok, "http://\(survey.strikerAddress)/ answers\(open)")
}

func cluster(_ survey: Survey) -> Checkup {
    let missing = Tools.cluster.filter { !survey.tools.contains($0) }
    guard !missing.isEmpty else { return Checkup("cluster", .ok, "Pacemaker, libvirt and DRBD are installed") }
    let packages = missing.map(Tools.package).joined(separator: " ")
    let what = missing.count == Tools.cluster.count ? "no cluster stack is here" : "\(Words.list(missing)) is missing"
    return Checkup(
        "cluster", .lacks, "\(what): Anvil is observing only, it moves and stops nothing",
        mend: "apt install \(packages)", needed: survey.nodesConfigured > 1)
}
