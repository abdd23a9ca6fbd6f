"""Kills ScanCore at random moments and looks whether the database is whole.

usage: kill_rounds.py ANVIL WORK-FOLDER ROUNDS SEED

Each round is one `anvil scancore --once` that is killed by signal 9: every other one at a random moment between its start and a
little after its usual end, the others near the moment at which the last kills fell just before or just after the pass was kept. Two agents change hundreds of facts in each pass, so that the transaction is long enough to be hit.
A run that ended before it was killed is looked at too, but is no round.
"""

import pathlib
import random
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time

AGENT = """#!/bin/sh
# Every run says something new about 300 things. The finding comes and goes.
if [ "$1" = --describe ]; then
    echo '{"name":"%(name)s","contract":1,"about":"changes all the time","periodSeconds":1}'
    exit 0
fi
cat >/dev/null
now=$(date +%%s%%N)
i=0
while [ $i -lt 300 ]; do
    i=$((i + 1))
    echo '{"reading":{"kind":"count","key":"k'$i'","value":'$((now / 1000 %% 1000000 + i))',"of":"host"}}'
done
n=300
case $now in *[02468]??????)
    echo '{"health":{"key":"fan","kind":"fan.failed","weight":5,"reason":"fan failed"}}'
    n=301 ;;
esac
echo '{"done":'$n'}'
"""


class Site:
    def __init__(self, anvil: str, folder: pathlib.Path):
        shutil.rmtree(folder, ignore_errors=True)
        self.data, self.agents, self.log = folder / "data", folder / "agents", folder / "scancore.log"
        self.data.mkdir(parents=True)
        self.agents.mkdir(mode=0o755)
        for name in ("scan-one", "scan-two"):
            path = self.agents / name
            path.write_text(AGENT % {"name": name})
            path.chmod(0o755)
        self.command = [anvil, "scancore", "--once", "--data", str(self.data), "--agents", str(self.agents)]
        self.database = self.data / "anvil.db"

    def start(self) -> subprocess.Popen:
        log = self.log.open("ab")
        return subprocess.Popen(self.command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)

    def whole_run(self) -> float:
        """Seconds of a run that nobody kills."""
        began = time.monotonic()
        status = self.start().wait(timeout=60)
        if status != 0:
            sys.exit(f"a run that nobody killed ended with status {status}; see {self.log}")
        return time.monotonic() - began


# What must hold in a database in which every pass is wholly there or not at all: each names a fault and counts it.
CHECKS = {
    "facts changed in a pass that is not there":
        "SELECT count(*) FROM facts f JOIN agents a ON a.id = f.agent WHERE NOT EXISTS "
        "(SELECT 1 FROM passes p WHERE p.host = a.host AND p.at = f.since)",
    "facts were seen after the last pass":
        "SELECT count(*) FROM facts f JOIN agents a ON a.id = f.agent WHERE f.seen > "
        "(SELECT max(at) FROM passes p WHERE p.host = a.host)",
    "a history goes on after the last pass":
        "SELECT count(*) FROM history WHERE at > (SELECT max(at) FROM passes)",
    "a decision belongs to no pass":
        "SELECT count(*) FROM decisions d WHERE NOT EXISTS (SELECT 1 FROM passes p WHERE p.host = d.host AND p.at = d.at)",
    "a decision has no picture":
        "SELECT count(*) FROM decisions d WHERE NOT EXISTS (SELECT 1 FROM pictures p WHERE p.decision = d.id)",
    "an alert was raised after the last pass":
        "SELECT count(*) FROM alerts WHERE since > (SELECT max(at) FROM passes)",
    "an event is later than the last pass":
        "SELECT count(*) FROM events WHERE at > (SELECT max(at) FROM passes)",
    "one agent's facts of one run come from different passes":
        "SELECT count(*) FROM (SELECT agent FROM facts WHERE kind = 'reading' GROUP BY agent HAVING count(DISTINCT since) > 1 "
        "OR count(*) NOT IN (300))",
}


def faults(site: Site) -> list[str]:
    if not site.database.exists():
        return []
    with sqlite3.connect(site.database, timeout=10) as database:
        tables = {row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if "passes" not in tables:
            return []
        found = [f"integrity: {row[0]}" for row in database.execute("PRAGMA integrity_check") if row[0] != "ok"]
        for fault, query in CHECKS.items():
            count = database.execute(query).fetchone()[0]
            if count:
                found.append(f"{fault} ({count})")
    database.close()
    return found


def count_passes(site: Site) -> int:
    try:
        with sqlite3.connect(site.database, timeout=10) as database:
            return database.execute("SELECT count(*) FROM passes").fetchone()[0]
    except sqlite3.Error:
        return 0


def main() -> int:
    anvil, folder, rounds, seed = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    chance = random.Random(seed)
    site = Site(anvil, folder)
    usual = statistics.median(site.whole_run() for _ in range(3))
    print(f"{rounds} rounds, seed {seed}; a whole run takes {usual:.2f} s")
    passed = failed = killed = 0
    before = kept = count_passes(site)
    near = usual * 0.8
    number = 0
    while killed < rounds and number < 3 * rounds:
        number += 1
        process = site.start()
        is_near = number % 2 == 0
        time.sleep(max(0, chance.gauss(near, usual * 0.03)) if is_near else chance.uniform(0, usual * 1.1))
        if process.poll() is None:
            killed += 1
            process.kill()
        process.wait()
        found = faults(site)
        now = count_passes(site)
        if is_near:
            near *= 0.97 if now > kept else 1.03
        kept = now
        if found:
            failed += 1
            print(f"BROKEN in run {number}: {'; '.join(found)}")
        else:
            passed += 1
    site.whole_run()
    print(f"killed {killed} times in {number} runs, {kept - before} of which kept their pass; ScanCore went on after the last kill")
    if killed < rounds:
        failed += 1
        print("BROKEN: most runs ended before they were killed: this checked too little")
    print(f"{passed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
