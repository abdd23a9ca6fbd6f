"""Programs that stand in for device tools: each prints synthetic but realistic output, the same every time.

They are shell scripts of `cat`, so that what is measured is Anvil and not the stand-in. Nothing here was copied from a device.
"""

import json
import os
import pathlib
import socket
import threading

SHIM = """#!/bin/sh
# stands in for {tool}; written by bench/devices.py
case "$*" in
{cases}
esac
exit 1
"""


def write_shim(folder: pathlib.Path, tool: str, outputs: list[tuple[str, str]]) -> None:
    """`outputs` are pairs of a shell pattern of the arguments and the output; the first that fits counts."""
    cases = []
    for number, (pattern, output) in enumerate(outputs):
        file = folder / f"{tool}.{number}.out"
        file.write_text(output)
        cases.append(f"{pattern}) exec cat {file} ;;")
    path = folder / tool
    path.write_text(SHIM.format(tool=tool, cases="\n".join(cases)))
    path.chmod(0o755)


def ipmi_sensors() -> list[tuple[str, float, str, str]]:
    """60 analog sensors: name, value, unit, and the low and high bounds as `ipmitool sensor` prints them."""
    sensors = []
    for cpu in (1, 2):
        sensors.append((f"CPU{cpu} Temp", 44.0 + cpu, "degrees C", "na|na|na|na|90.000|95.000"))
        sensors.append((f"CPU{cpu} VRM Temp", 39.0 + cpu, "degrees C", "na|na|na|95.000|100.000|105.000"))
        for channel in "ABCDEFGH":
            sensors.append((f"P{cpu}-DIMM{channel}1 Temp", 33.0, "degrees C", "na|na|na|80.000|85.000|90.000"))
    for name in ("Inlet Temp", "Exhaust Temp", "PCH Temp", "System Temp", "Peripheral Temp", "M2NVMeSSD Temp"):
        sensors.append((name, 28.0, "degrees C", "na|na|na|80.000|85.000|90.000"))
    for fan in range(1, 13):
        sensors.append((f"FAN{fan}", 4200.0 + 100 * (fan % 3), "RPM", "300.000|500.000|700.000|25300.000|25400.000|25500.000"))
    for rail, volts in (("12V", 12.06), ("5VCC", 5.05), ("3.3VCC", 3.36), ("VBAT", 3.1), ("Vcpu1", 1.8), ("Vcpu2", 1.8)):
        sensors.append((rail, volts, "Volts", f"{volts * .9:.3f}|{volts * .92:.3f}|{volts * .94:.3f}|"
                        f"{volts * 1.06:.3f}|{volts * 1.08:.3f}|{volts * 1.1:.3f}"))
    for psu in (1, 2):
        sensors.append((f"PS{psu} Input Power", 148.0, "Watts", "na|na|na|na|1000.000|1100.000"))
        sensors.append((f"PS{psu} Temp", 35.0, "degrees C", "na|na|na|60.000|65.000|70.000"))
        sensors.append((f"PS{psu} Fan", 5200.0, "RPM", "na|500.000|na|na|na|na"))
    while len(sensors) < 60:
        sensors.append((f"Aux{len(sensors)} Temp", 31.0, "degrees C", "na|na|na|80.000|85.000|90.000"))
    return sensors


def ipmi_discrete() -> list[str]:
    names = [f"PS{n} Status" for n in (1, 2)] + [f"DIMM{n} ECC" for n in range(1, 9)]
    return names + ["Chassis Intru", "CPU1 Status", "CPU2 Status"] + [f"Drive Slot {n}" for n in range(1, 8)]


def write_ipmitool(folder: pathlib.Path) -> None:
    rows = []
    listing = []
    for number, (name, value, unit, bounds) in enumerate(ipmi_sensors(), start=1):
        cells = [f"{name:<17}", f" {value:<10.3f} ", f" {unit:<10} ", " ok    "] + [f" {bound:<9} " for bound in bounds.split("|")]
        rows.append("|".join(cells))
        listing.append(f"{name:<16} | {number:02X}h | ok  |  7.{number} | {value:g} {unit}")
    for number, name in enumerate(ipmi_discrete(), start=len(rows) + 1):
        rows.append("|".join([f"{name:<17}", " 0x1        ", " discrete   ", " 0x0180"] + [" na        "] * 6))
        listing.append(f"{name:<16} | {number:02X}h | ok  | 10.{number} | Presence detected")
    mc = "Device ID                 : 32\nFirmware Revision         : 1.74\nManufacturer ID           : 10876\nManufacturer Name         : Benchmark\n"
    fru = "FRU Device Description : Builtin FRU Device (ID 0)\n Product Manufacturer  : Benchmark\n Product Name          : B-1000\n Product Serial        : B0001\n"
    chassis = "System Power         : on\nPower Overload       : false\nMain Power Fault     : false\nPower Restore Policy : always-off\n"
    write_shim(folder, "ipmitool", [
        ("*sdr\\ elist*", "\n".join(listing) + "\n"),
        ("*sensor*", "\n".join(rows) + "\n"),
        ("*mc\\ info*", mc),
        ("*fru*", fru),
        ("*chassis\\ status*|*power\\ status*", chassis),
        ("*sel*", ""),
        ("*sdr*", "\n".join(listing) + "\n"),
    ])


DRIVES = ["sda", "sdb", "sdc", "sdd", "sde", "sdf", "sdg", "sdh"]


def smart_drive(name: str, number: int) -> dict:
    def attribute(identity: int, label: str, value: int, threshold: int, raw: int) -> dict:
        return {"id": identity, "name": label, "value": value, "worst": value, "thresh": threshold, "when_failed": "",
                "flags": {"value": 51, "string": "PO--CK ", "prefailure": True, "updated_online": True},
                "raw": {"value": raw, "string": str(raw)}}

    return {
        "json_format_version": [1, 0],
        "smartctl": {"version": [7, 3], "exit_status": 0, "argv": ["smartctl", "--json", "-x", f"/dev/{name}"]},
        "device": {"name": f"/dev/{name}", "info_name": f"/dev/{name} [SAT]", "type": "sat", "protocol": "ATA"},
        "model_family": "Benchmark drives", "model_name": "BENCH ST4000", "serial_number": f"BENCH{number:04}",
        "firmware_version": "B01", "user_capacity": {"blocks": 7814037168, "bytes": 4000787030016},
        "logical_block_size": 512, "rotation_rate": 7200, "in_smartctl_database": True,
        "smart_support": {"available": True, "enabled": True}, "smart_status": {"passed": True},
        "ata_smart_attributes": {"revision": 16, "table": [
            attribute(1, "Raw_Read_Error_Rate", 100, 16, 0), attribute(5, "Reallocated_Sector_Ct", 100, 5, 0),
            attribute(9, "Power_On_Hours", 97, 0, 21000), attribute(187, "Reported_Uncorrect", 100, 0, 0),
            attribute(188, "Command_Timeout", 100, 0, 0), attribute(194, "Temperature_Celsius", 150, 0, 33),
            attribute(197, "Current_Pending_Sector", 100, 0, 0), attribute(198, "Offline_Uncorrectable", 100, 0, 0),
            attribute(199, "UDMA_CRC_Error_Count", 200, 0, 0)]},
        "power_on_time": {"hours": 21000}, "power_cycle_count": 12,
        "temperature": {"current": 33, "drive_trip": 65, "op_limit_max": 60},
        "ata_smart_error_log": {"extended": {"revision": 1, "count": 0}},
        "ata_smart_self_test_log": {"extended": {"revision": 1, "count": 0}},
    }


def write_smartctl(folder: pathlib.Path) -> None:
    devices = [{"name": f"/dev/{name}", "info_name": f"/dev/{name} [SAT]", "type": "sat", "protocol": "ATA"} for name in DRIVES]
    scan = {"json_format_version": [1, 0], "smartctl": {"version": [7, 3], "exit_status": 0}, "devices": devices}
    outputs = [("*--scan*", json.dumps(scan, indent=2) + "\n")]
    for number, name in enumerate(DRIVES, start=1):
        outputs.append((f"*/dev/{name}*", json.dumps(smart_drive(name, number), indent=2) + "\n"))
    write_shim(folder, "smartctl", outputs)


def ups_variables(number: int) -> dict[str, str]:
    return {
        "battery.charge": "100", "battery.charge.low": "10", "battery.runtime": "3120", "battery.runtime.low": "120",
        "battery.type": "PbAc", "battery.voltage": "54.6", "device.mfr": "Benchmark", "device.model": "BENCH-UPS 3000",
        "device.serial": f"U{number:04}", "device.type": "ups", "driver.name": "dummy-ups", "input.frequency": "50.0",
        "input.transfer.high": "253", "input.transfer.low": "208", "input.voltage": "230.4", "output.current": "2.1",
        "output.frequency": "50.0", "output.voltage": "230.4", "ups.alarm": "", "ups.load": "17", "ups.mfr": "Benchmark",
        "ups.model": "BENCH-UPS 3000", "ups.power": "510", "ups.power.nominal": "3000", "ups.realpower": "470",
        "ups.serial": f"U{number:04}", "ups.status": "OL", "ups.temperature": "28.0", "ups.test.result": "No test initiated",
    }


UPSES = {"ups1": ups_variables(1), "ups2": ups_variables(2)}


class Upsd(threading.Thread):
    """Answers like upsd, on a free port of 127.0.0.1."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]

    def run(self) -> None:
        while True:
            connection, _ = self.socket.accept()
            with connection, connection.makefile("r", newline="\n") as lines:
                for line in lines:
                    connection.sendall(self.answer(line.strip()).encode())
                    if line.strip() == "LOGOUT":
                        break

    @staticmethod
    def answer(line: str) -> str:
        words = line.split()
        if line == "LIST UPS":
            return "BEGIN LIST UPS\n" + "".join(f'UPS {name} "of the benchmark"\n' for name in UPSES) + "END LIST UPS\n"
        if words[:2] == ["LIST", "VAR"] and len(words) == 3 and words[2] in UPSES:
            name = words[2]
            rows = "".join(f'VAR {name} {key} "{value}"\n' for key, value in UPSES[name].items())
            return f"BEGIN LIST VAR {name}\n{rows}END LIST VAR {name}\n"
        if line == "LOGOUT":
            return "OK Goodbye\n"
        return "ERR UNKNOWN-COMMAND\n"


def write_sysfs(folder: pathlib.Path) -> None:
    """What the kernel shows of drives and of two chips; the measuring process sees it in place of /sys/block and /sys/class/hwmon."""
    for name in DRIVES:
        (folder / "block" / name / "device").mkdir(parents=True)
        (folder / "block" / name / "size").write_text("7814037168\n")
    for number, (chip, cores) in enumerate((("coretemp", 12), ("nct6775", 8))):
        place = folder / "hwmon" / f"hwmon{number}"
        place.mkdir(parents=True)
        (place / "name").write_text(chip + "\n")
        for core in range(1, cores + 1):
            (place / f"temp{core}_input").write_text("41000\n")
            (place / f"temp{core}_label").write_text(f"Core {core}\n")
            (place / f"temp{core}_max").write_text("90000\n")
            (place / f"temp{core}_crit").write_text("100000\n")


def write_all(folder: str | os.PathLike) -> None:
    folder = pathlib.Path(folder)
    for name in ("shims", "sys"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    write_ipmitool(folder / "shims")
    write_smartctl(folder / "shims")
    write_sysfs(folder / "sys")
