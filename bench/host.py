"""Measures ScanCore as a whole: a host with 12 agents, about 300 readings, nothing changing.

usage: host.py FOLDER-OF-PROGRAMS WORK-FOLDER

The real daemon runs the real agents; only the device tools are replaced (devices.py). CPU is what the kernel counted for the
daemon and all that it started; statements and rows are counted in front of SQLite (count-sql.c).
"""

import array
import json
import os
import pathlib
import shutil
import signal
import sqlite3
import statistics
import subprocess
import sys
import time

import devices

# An existing product of the same kind, Anvil! M3 (Perl, PostgreSQL), measured on 2 cores, Debian 12, 12 agents, the same kinds of
# stand-ins: whole passes `--run-once`, best series; see docs/decisions/082.
BASELINE = {"cpu": 13.4, "wall": 13.5, "statements": 584, "rows": 29, "idle_cpu": 0.6, "idle_peak": 110.0, "peak": 115.0}

PERIOD_SECONDS = 5
WARM_PASSES = 6
PASSES = 20
FULL_PASSES = 20
LONGEST_PERIOD_SECONDS = 300
ONCE_RUNS = 9
IDLE_RUNS = 41

BUILT_IN = ["scan-hardware", "scan-hwmon", "scan-filesystems", "scan-network", "scan-smart", "scan-nut", "scan-ipmi"]

# Instances and scripts that make it twelve: a second BMC, two that find nothing of theirs, and two in shell.
INSTANCES = ["scan-ipmi@peer", "scan-ipmi@none", "scan-nut@none"]

SHELL_AGENT = """#!/bin/sh
if [ "$1" = --describe ]; then
    echo '{"name":"%(name)s","contract":1,"about":"a shell script for measuring","periodSeconds":5}'
    exit 0
fi
cat >/dev/null
i=0
while [ $i -lt 30 ]; do
    i=$((i + 1))
    echo '{"reading":{"kind":"count","key":"%(name)s'$i'","value":'$i',"of":"host"}}'
done
echo '{"done":30}'
"""

# The agent that rests longest, made to say that it wants to run in every pass. The shell costs about one millisecond more.
HASTY_AGENT = """#!/bin/sh
if [ "$1" = --describe ]; then
    {agent} --describe | sed 's/"periodSeconds":[0-9]*/"periodSeconds":5/'
    exit
fi
exec {agent}
"""

CONFIG = """# written by bench/host.py
policy: {{passPeriodSeconds: {period}, powerStaleAfterSeconds: 300}}
agents:
  path: [{shims}, /usr/sbin, /usr/bin, /sbin, /bin]
  settings:
    scan-nut: {{hosts: ["127.0.0.1:{upsd}"]}}
    scan-ipmi: {{address: 192.0.2.1, user: bench, passwordFile: {secret}}}
    scan-ipmi@peer: {{address: 192.0.2.2, user: bench, passwordFile: {secret}}}
"""


class Host:
    """Folders, shims and configuration of the host that is measured."""

    def __init__(self, programs: pathlib.Path, work: pathlib.Path):
        self.programs = programs
        self.folder = work / "host"
        shutil.rmtree(self.folder, ignore_errors=True)
        self.agents = self.folder / "agents"
        self.data = self.folder / "data"
        self.shims = self.folder / "devices" / "shims"
        self.secret = self.folder / "password"
        self.config = self.folder / "anvil.yaml"
        self.counts = self.folder / "counts"
        self.log = self.folder / "scancore.log"
        self.timer = work / "timer"
        self.counter = work / "count-sql.so"
        for folder in (self.agents, self.data):
            folder.mkdir(parents=True)
        devices.write_all(self.folder / "devices")
        self.upsd = devices.Upsd()
        self.upsd.start()
        self._write_agents()
        self.write_config(PERIOD_SECONDS)

    def _write_agents(self) -> None:
        for name in BUILT_IN + INSTANCES:
            (self.agents / name).symlink_to(self.programs / "scan-agents")
        for name in ("scan-shell-one", "scan-shell-two"):
            path = self.agents / name
            path.write_text(SHELL_AGENT % {"name": name})
            path.chmod(0o755)

    def make_hasty(self, name: str) -> None:
        """Lets an agent run in every pass, whatever it wants."""
        hidden = self.folder / "hasty" / name
        hidden.parent.mkdir()
        hidden.symlink_to(self.programs / "scan-agents")
        agent = self.agents / name
        agent.unlink()
        agent.write_text(HASTY_AGENT.format(agent=hidden))
        agent.chmod(0o755)

    def write_config(self, period: int) -> None:
        self.secret.write_text("bench\n")
        self.secret.chmod(0o600)
        self.config.write_text(CONFIG.format(period=period, shims=self.shims, upsd=self.upsd.port, secret=self.secret))
        self.config.chmod(0o644)

    def command(self, *more: str) -> list[str]:
        return [str(self.programs / "anvil"), "scancore", "--config", str(self.config), "--data", str(self.data),
                "--agents", str(self.agents), *more]

    def environment(self, counting: bool) -> dict[str, str]:
        environment = dict(os.environ, PATH=f"{self.shims}:{os.environ['PATH']}")
        if counting:
            environment |= {"LD_PRELOAD": str(self.counter), "ANVIL_BENCH_COUNT": str(self.counts)}
        return environment

    def database(self) -> pathlib.Path:
        return self.data / "anvil.db"


def cpu_of(process: int) -> float:
    """CPU seconds of a process and of all its children that ended."""
    fields = pathlib.Path(f"/proc/{process}/stat").read_text().rsplit(") ", 1)[1].split()
    return sum(int(field) for field in fields[11:15]) / os.sysconf("SC_CLK_TCK")


def memory_of(process: int) -> tuple[float, float]:
    """Resident MiB now and at the peak."""
    lines = pathlib.Path(f"/proc/{process}/status").read_text().splitlines()
    values = {line.split(":")[0]: line.split(":")[1] for line in lines}
    return tuple(int(values[key].split()[0]) / 1024 for key in ("VmRSS", "VmHWM"))


def counts_of(host: Host) -> tuple[int, int, int]:
    values = array.array("q")
    values.frombytes(host.counts.read_bytes())
    return tuple(values)


def passes_of(host: Host) -> int:
    with sqlite3.connect(f"file:{host.database()}?mode=ro", uri=True, timeout=5) as database:
        return database.execute("SELECT count(*) FROM passes").fetchone()[0]


def wait_for_passes(host: Host, daemon: subprocess.Popen, wanted: int) -> None:
    limit = time.monotonic() + (wanted + 4) * PERIOD_SECONDS + 20
    while time.monotonic() < limit:
        if daemon.poll() is not None:
            sys.exit(f"scancore ended with status {daemon.returncode}; what it said: {host.log}")
        try:
            if passes_of(host) >= wanted:
                return
        except sqlite3.Error:
            pass
        time.sleep(0.1)
    sys.exit(f"scancore did not reach {wanted} passes; what it said: {host.log}")


def mount_devices(host: Host) -> None:
    """Puts the stand-ins in the place of what the kernel shows. bench/run starts us in a mount namespace of our own."""
    if os.geteuid() != 0:
        return
    if not os.path.isdir("/sys/class/hwmon"):
        add_class(host.folder / "devices" / "class", "hwmon")
    for source, target in (("block", "/sys/block"), ("hwmon", "/sys/class/hwmon")):
        bind(host.folder / "devices" / "sys" / source, target)


def add_class(folder: pathlib.Path, name: str) -> None:
    """A kernel without sensor chips has no such class, and none can be made: all classes are shown anew, with one more."""
    (folder / name).mkdir(parents=True)
    for known in os.listdir("/sys/class"):
        (folder / known).mkdir()
        bind(f"/sys/class/{known}", folder / known)
    subprocess.run(["mount", "--rbind", str(folder), "/sys/class"], check=True)


def bind(source: str | os.PathLike, target: str | os.PathLike) -> None:
    subprocess.run(["mount", "--bind", str(source), str(target)], check=True)


def measure_daemon(host: Host) -> dict[str, float]:
    """Twenty passes of the running daemon, once it has settled."""
    with host.log.open("wb") as log:
        daemon = subprocess.Popen(host.command(), stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=host.environment(counting=True))
    try:
        wait_for_passes(host, daemon, WARM_PASSES)
        # Measure from the middle of a pause to the middle of a pause, so that no pass is cut.
        time.sleep(PERIOD_SECONDS / 2)
        first, cpu, counts = passes_of(host), cpu_of(daemon.pid), counts_of(host)
        wait_for_passes(host, daemon, first + PASSES)
        time.sleep(PERIOD_SECONDS / 2)
        passes = passes_of(host) - first
        after = counts_of(host)
        resident, peak = memory_of(daemon.pid)
        return {
            "passes": passes, "cpu": (cpu_of(daemon.pid) - cpu) / passes, "statements": (after[0] - counts[0]) / passes,
            "rows": (after[1] - counts[1]) / passes, "resident": resident, "peak": peak, "wall": pass_seconds(host, PASSES),
        }
    finally:
        daemon.send_signal(signal.SIGTERM)
        try:
            daemon.wait(20)
        except subprocess.TimeoutExpired:
            daemon.kill()


def measure_full_passes(host: Host) -> dict[str, float]:
    """Passes of the running daemon in which every agent runs.

    At the longest period every agent but the slowest is due in each pass, and a reload (SIGHUP) begins a pass at once. The
    reload itself is in the figure.
    """
    host.write_config(LONGEST_PERIOD_SECONDS)
    host.make_hasty("scan-smart")
    with host.log.open("ab") as log:
        daemon = subprocess.Popen(host.command(), stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=host.environment(counting=False))
    try:
        known = passes_of(host)
        wait_for_passes(host, daemon, known + 1)
        for number in range(WARM_PASSES + FULL_PASSES):
            if number == WARM_PASSES:
                cpu = cpu_of(daemon.pid)
            time.sleep(0.3)
            known = passes_of(host)
            daemon.send_signal(signal.SIGHUP)
            wait_for_passes(host, daemon, known + 1)
        time.sleep(0.3)
        return {"cpu": (cpu_of(daemon.pid) - cpu) / FULL_PASSES, "wall": pass_seconds(host, FULL_PASSES), "runs": runs_of_last_pass(host),
                "resident": memory_of(daemon.pid)[0]}
    finally:
        daemon.send_signal(signal.SIGTERM)
        daemon.wait(20)


def runs_of_last_pass(host: Host) -> int:
    """How many agents ran in the last pass: its row has the figures of each, `3+12000,8000,11264,25`."""
    with sqlite3.connect(f"file:{host.database()}?mode=ro", uri=True) as database:
        text = database.execute("SELECT runs FROM passes ORDER BY id DESC LIMIT 1").fetchone()[0]
    return text.count("+") + text.count("-")


def pass_seconds(host: Host, passes: int) -> float:
    """The median length of the last passes, as ScanCore recorded it."""
    with sqlite3.connect(f"file:{host.database()}?mode=ro", uri=True) as database:
        rows = database.execute(f"SELECT took / 1e6 FROM passes ORDER BY id DESC LIMIT {passes}").fetchall()
    return statistics.median(row[0] for row in rows)


def measure_runs(host: Host, runs: int, command: list[str], given: str = "/dev/null") -> dict[str, float]:
    """Whole processes, one after the other: medians of CPU and wall, and the largest peak."""
    output = subprocess.run([str(host.timer), str(runs), given, *command], env=host.environment(counting=False), check=True,
                            stdout=subprocess.PIPE, text=True).stdout
    rows = [line.split() for line in output.splitlines()]
    return {"cpu": statistics.median(float(row[0]) for row in rows) / 1e3, "wall": statistics.median(float(row[1]) for row in rows) / 1e3,
            "peak": max(int(row[2]) for row in rows) / 1024, "status": {int(row[3]) for row in rows}}


def agents_of(host: Host) -> list[dict]:
    """What ScanCore says of each agent's last run."""
    command = [str(host.programs / "anvil"), "agents", "--json", "--config", str(host.config), "--data", str(host.data)]
    output = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return [json.loads(line) for line in output.splitlines()]


def row(name: str, value: float, unit: str, target: str, met: bool, baseline: float | None) -> bool:
    ratio = f"{baseline / value:,.0f} times less" if baseline and value else ""
    shown = f"{value:.3g} {unit}"
    print(f"{name:<48} {shown:>12}  {target:<16} {'met' if met else 'MISSED':<7} "
          f"{f'{baseline:g} {unit}' if baseline else '-':>12}  {ratio}")
    return met


def table(daemon: dict, full: dict, once: dict, idle: dict) -> list[bool]:
    cpu_target = BASELINE["cpu"] / 100
    return [
        row("CPU of a pass in which all agents run", full["cpu"], "s", "<= 0.134 s", full["cpu"] <= cpu_target, BASELINE["cpu"]),
        row("wall of a pass in which all agents run", full["wall"], "s", "<= 0.5 s", full["wall"] <= 0.5, BASELINE["wall"]),
        row("CPU a pass, each agent at its own period", daemon["cpu"], "s", "<= 0.134 s", daemon["cpu"] <= cpu_target, BASELINE["cpu"]),
        row("wall a pass, each agent at its own period", daemon["wall"], "s", "<= 0.5 s", daemon["wall"] <= 0.5, BASELINE["wall"]),
        row("CPU of `scancore --once`, start included", once["cpu"], "s", "<= 0.134 s", once["cpu"] <= cpu_target, BASELINE["cpu"]),
        row("wall of `scancore --once`, start included", once["wall"], "s", "<= 0.5 s", once["wall"] <= 0.5, BASELINE["wall"]),
        row("rows written a pass", daemon["rows"], "rows", "1", abs(daemon["rows"] - 1) < 0.5, BASELINE["rows"]),
        row("statements a pass, BEGIN and COMMIT too", daemon["statements"], "", "-", True, BASELINE["statements"]),
        row("ScanCore resident", daemon["resident"], "MiB", "<= 40 MiB", daemon["resident"] <= 40, BASELINE["peak"]),
        row("ScanCore resident, after full passes", full["resident"], "MiB", "<= 40 MiB", full["resident"] <= 40, BASELINE["peak"]),
        row("idle agent: CPU, whole process, median", idle["cpu"], "s", "<= 0.010 s", idle["cpu"] <= 0.010, BASELINE["idle_cpu"]),
        row("idle agent: wall, median", idle["wall"], "s", "-", True, 0.59),
        row("idle agent: peak resident", idle["peak"], "MiB", "<= 15 MiB", idle["peak"] <= 15, BASELINE["idle_peak"]),
    ]


def main() -> int:
    programs, work = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    host = Host(programs, work)
    mount_devices(host)
    daemon = measure_daemon(host)
    once = measure_runs(host, ONCE_RUNS, host.command("--once"))
    given = host.folder / "input.json"
    given.write_text('{"contract":1,"host":"bench","passTime":1700000000000,"settings":{},"last":{},"history":{}}\n')
    idle = measure_runs(host, IDLE_RUNS, [str(host.agents / "scan-nut@none")], str(given))
    full = measure_full_passes(host)
    agents = agents_of(host)
    failed = [f"{agent['agent']} {agent['outcome']}" for agent in agents if agent["outcome"] not in ("scanned", "nothing")]
    lines = sum(agent["lines"] for agent in agents)
    print(f"\n{len(agents)} agents, {lines} readings and findings; device tools, drives and sensor chips are stand-ins that print the same each time.")
    print(f"{FULL_PASSES} passes of the daemon with {full['runs']} agents in each; {daemon['passes']} with each agent at its own period;")
    print(f"{ONCE_RUNS} runs of `scancore --once`, which also starts and asks each agent what it is; {IDLE_RUNS} runs of an agent that finds nothing\n")
    if failed:
        print(f"These agents did not scan, so the figures are of something else: {', '.join(failed)}; see {host.log}")
        return 1
    if full["runs"] != len(agents):
        print(f"Only {full['runs']} of {len(agents)} agents ran in a full pass, so the figures are of something else.")
        return 1
    print(f"{'figure':<48} {'now':>12}  {'target':<16} {'':<7} {'baseline':>12}  ratio")
    met = table(daemon, full, once, idle)
    print("\nThe baseline was taken on a machine of the same class, not at the same moment: read the ratios, not their last digits.")
    if idle["status"] != {3}:
        print(f"The idle agent ended with {sorted(idle['status'])}, not with 3 (nothing of mine): its figures are of something else.")
        return 1
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
