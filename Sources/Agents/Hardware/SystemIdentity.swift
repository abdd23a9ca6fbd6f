import AgentKit
import Facts

/// Maker, model, serial number and firmware of the machine and its board, from the kernel.
enum SystemIdentity {
    private static let names = [
        "sys_vendor", "product_name", "product_serial", "bios_vendor", "bios_version", "board_vendor", "board_name",
        "board_serial",
    ]

    static func read(_ probe: Probe) async -> [String: String] {
        var values: [String: String] = [:]
        for name in names {
            if let value = await probe.file("/sys/class/dmi/id/\(name)")?.identity { values[name] = value }
        }
        return values
    }

    static func lines(_ values: [String: String]) -> [AgentLine] {
        var lines: [AgentLine] = []
        if values["sys_vendor"] != nil || values["product_name"] != nil {
            lines.append(
                .device(
                    Device(
                        key: "system", kind: "system", vendor: values["sys_vendor"], model: values["product_name"],
                        serial: values["product_serial"], firmware: values["bios_version"])))
        }
        if values["board_name"] != nil || values["board_vendor"] != nil {
            lines.append(
                .device(
                    Device(
                        key: "board", kind: "board", vendor: values["board_vendor"], model: values["board_name"],
                        serial: values["board_serial"])))
        }
        return lines
    }
}
