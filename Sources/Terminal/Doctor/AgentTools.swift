// Which built-in agent would find something on this host, and what it lacks for that.

func tools(_ survey: Survey) -> [Checkup] {
    [drives(survey), bmc(survey), ups(survey), sensors(survey)].map { checkup in
        // What ScanCore reads already lacks nothing, wherever it comes from.
        survey.data.scanning.contains(checkup.name) ? Checkup(checkup.name, .ok, "ScanCore reads it") : checkup
    }
}

private func drives(_ survey: Survey) -> Checkup {
    guard !survey.drives.isEmpty else {
        return Checkup("scan-smart", .ok, "no drive here speaks SMART\(survey.isVirtualMachine ? " (virtual machine)" : "")")
    }
    let drives = Words.list(survey.drives)
    return survey.tools.contains(Tools.smartctl)
        ? Checkup("scan-smart", .ok, "smartctl is installed for \(drives)")
        : Checkup("scan-smart", .lacks, "smartctl, to read \(drives)", mend: "apt install smartmontools", needed: false)
}

private func bmc(_ survey: Survey) -> Checkup {
    let hasTool = survey.tools.contains(Tools.ipmitool)
    if survey.hasIPMIDevice {
        return hasTool
            ? Checkup("scan-ipmi", .ok, "ipmitool is installed for the BMC")
            : Checkup("scan-ipmi", .lacks, "ipmitool, to read the BMC", mend: "apt install ipmitool", needed: false)
    }
    switch survey.hasBMC ?? (survey.isVirtualMachine ? false : nil) {
    case true?:
        return Checkup(
            "scan-ipmi", .lacks, "there is a BMC, but its kernel driver is not loaded",
            mend: "modprobe -a ipmi_si ipmi_devintf" + (hasTool ? "" : " && apt install ipmitool"), needed: false)
    case false?:
        return Checkup("scan-ipmi", .ok, survey.isVirtualMachine ? "a virtual machine has no BMC" : "this host has no BMC")
    case nil:
        return Checkup(
            "scan-ipmi", .unknown, "whether this host has a BMC cannot be told; if it has, load its driver",
            mend: "modprobe -a ipmi_si ipmi_devintf")
    }
}

private func ups(_ survey: Survey) -> Checkup {
    let named = survey.usbUPS.map { "a UPS of \($0) on USB" }
    let wanted = named ?? (survey.configuredSources.isEmpty ? nil : Words.list(survey.configuredSources))
    if survey.nutAnswers == true {
        return survey.tools.contains(Tools.upsc)
            ? Checkup("scan-nut", .ok, "NUT answers on this host")
            : Checkup(
                "scan-nut", .lacks, "upsc, to ask the NUT server of this host", mend: "apt install nut-client", needed: false)
    }
    guard let wanted else { return Checkup("scan-nut", .ok, "no UPS is configured or found on USB") }
    if !survey.tools.contains(Tools.upsc) {
        return Checkup("scan-nut", .lacks, "NUT, to read \(wanted)", mend: "apt install nut && nut-scanner -U")
    }
    return Checkup(
        "scan-nut", .lacks, "NUT is installed, but no server answers here for \(wanted)",
        mend: "nut-scanner -U; enter the UPS in /etc/nut/ups.conf; systemctl restart nut-server",
        needed: survey.usbUPS == nil)
}

private func sensors(_ survey: Survey) -> Checkup {
    if survey.hwmonSensors > 0 {
        return Checkup("scan-hwmon", .ok, "the kernel shows \(Words.count(survey.hwmonSensors, "temperature sensor"))")
    }
    return survey.isVirtualMachine
        ? Checkup("scan-hwmon", .ok, "a virtual machine has no sensors of its own")
        : Checkup(
            "scan-hwmon", .lacks, "the kernel shows no temperature sensor", mend: "modprobe -a coretemp k10temp drivetemp",
            needed: false)
}
