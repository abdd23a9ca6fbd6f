"""A headless Chromium, and a simulated site to look at."""

import contextlib
import json
import os
import pathlib
import signal
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

import axe_playwright_python
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = pathlib.Path(os.environ.get("ANVIL", ROOT / ".build/debug/anvil"))
AXE = next(pathlib.Path(axe_playwright_python.__file__).parent.rglob("axe.min.js")).read_text()

# Collects what the content security policy stops, and how far things jump, from the first moment of each page.
WATCH = """
window.__csp = [];
document.addEventListener('securitypolicyviolation', e => window.__csp.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample));
window.__shift = 0;
new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) window.__shift += e.value; })
  .observe({type: 'layout-shift', buffered: true});
"""


class Demo:
    """`anvil demo` on a port of its own."""

    def __init__(self, *arguments):
        self.process = subprocess.Popen(
            [str(PROGRAM), "demo", "--port", "0", *arguments], stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        assert "http://" in line, f"anvil demo did not say where it listens, but: {line!r}"
        self.address = line.split()[-1].rstrip("/")

    def get(self, path):
        with urllib.request.urlopen(self.address + path, timeout=10) as answer:
            return answer.read().decode()

    def status(self):
        return json.loads(self.get("/api/v1/status"))

    def press(self, control):
        request = urllib.request.Request(
            self.address + "/simulation", data=f"control={control}&quiet=1".encode(), headers={"Origin": self.address})
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.read().decode().strip()

    def wait(self, holds, what, seconds=60):
        """Waits until the status of the site is as wanted; fails saying what did not come."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            status = self.status()
            if holds(status):
                return status
            time.sleep(0.2)
        raise AssertionError(f"{what} did not happen within {seconds} s; the sentence is: {status['sentence']['heading']}")

    def freeze(self):
        self.process.send_signal(signal.SIGSTOP)

    def thaw(self):
        self.process.send_signal(signal.SIGCONT)

    def end(self):
        self.thaw()
        self.process.terminate()
        try:
            return self.process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise AssertionError("anvil demo did not end within 15 s of SIGTERM")


class PlainHost:
    """ScanCore and Striker of this very host, in a directory of their own: no cluster, so it only observes."""

    def __init__(self):
        self.directory = tempfile.TemporaryDirectory(prefix="anvil-browser-")
        data, agents = (pathlib.Path(self.directory.name) / name for name in ("data", "agents"))
        data.mkdir(mode=0o700)
        agents.mkdir(mode=0o755)
        subprocess.run([str(PROGRAM.parent / "scan-agents"), "install", str(agents)], check=True, stdout=subprocess.DEVNULL)
        self.processes = [subprocess.Popen(
            [str(PROGRAM), "scancore", "--data", str(data), "--agents", str(agents)], stdout=subprocess.DEVNULL)]
        striker = subprocess.Popen(
            [str(PROGRAM), "striker", "--data", str(data), "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.processes.append(striker)
        line = striker.stdout.readline()
        assert "http://" in line, f"anvil striker did not say where it listens, but: {line!r}"
        self.address = line.split()[-1].rstrip("/")

    def end(self):
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            process.wait(timeout=20)
        self.directory.cleanup()


class Fleet:
    """Two Anvils of one host each that write to one PostgreSQL, and the Striker that shows both: all in a directory of their own."""

    def __init__(self, *names):
        self.directory = tempfile.TemporaryDirectory(prefix="anvil-browser-")
        self.top = pathlib.Path(self.directory.name)
        # The server runs as PostgreSQL's own user, which has to get there.
        self.top.chmod(0o755)
        self.processes = {}
        self.set_up_database()
        agents = self.top / "agents"
        agents.mkdir(mode=0o755)
        subprocess.run([str(PROGRAM.parent / "scan-agents"), "install", str(agents)], check=True, stdout=subprocess.DEVNULL)
        for name in names:
            self.let_in(name)
            self.start(name, "scancore", "--config", str(self.top / f"{name}.yaml"), "--data", str(self.top / f"data-{name}"),
                       "--agents", str(agents))
        striker = self.start("striker", "striker", "--fleet", "--config", str(self.top / "striker.yaml"), "--port", "0")
        line = striker.stdout.readline()
        assert "http://" in line, f"anvil striker --fleet did not say where it listens, but: {line!r}"
        self.address = line.split()[-1].rstrip("/")

    def set_up_database(self):
        (self.top / "striker.yaml").touch()
        self.tell("database", "create", "--config", str(self.top / "striker.yaml"), "--data", str(self.top / "server"),
                  "--listen", "localhost", "--host", "localhost")
        self.key = self.tell("database", "key", "--data", str(self.top / "server"))

    def let_in(self, name):
        (self.top / f"data-{name}").mkdir(mode=0o700)
        configuration = self.top / f"{name}.yaml"
        configuration.write_text(f"anvil: {name}\n")
        self.tell("database", "add", "-", "--config", str(configuration), "--name", "s1", given=self.key)

    def tell(self, *arguments, given=""):
        done = subprocess.run([str(PROGRAM), *arguments], input=given, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, f"anvil {' '.join(arguments[:2])} ended with {done.returncode}: {done.stderr}"
        return done.stdout

    def start(self, name, *arguments):
        self.processes[name] = subprocess.Popen(
            [str(PROGRAM), *arguments], stdout=subprocess.PIPE if name == "striker" else subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, text=True)
        return self.processes[name]

    def stop_database(self):
        """As when its host is lost: nobody is told."""
        file = self.top / "server/data/postmaster.pid"
        if not file.exists():
            return
        postmaster = int(file.read_text().split()[0])
        with contextlib.suppress(ProcessLookupError):
            os.kill(postmaster, signal.SIGQUIT)
            while True:
                os.kill(postmaster, 0)
                time.sleep(0.1)

    def end(self):
        for process in self.processes.values():
            process.terminate()
        for process in self.processes.values():
            process.wait(timeout=30)
        self.stop_database()
        self.directory.cleanup()


def open_browser(width=1280, height=900, dark=False, script=True):
    options = Options()
    options.binary_location = "/usr/bin/chromium"
    for flag in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage",
                 "--disable-component-update", "--disable-sync", "--hide-scrollbars", f"--window-size={width},{height}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    if not script:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    driver.set_page_load_timeout(20)
    driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": WATCH})
    resize(driver, width, height, dark)
    return driver


def resize(driver, width, height, dark):
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})
    driver.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]})


@contextlib.contextmanager
def browser(**how):
    driver = open_browser(**how)
    try:
        yield driver
    finally:
        driver.quit()


def whole_page(driver, path):
    """A picture of the page from top to end."""
    size = driver.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
    clip = {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 8000), "scale": 1}
    data = driver.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True, "clip": clip})["data"]
    import base64
    pathlib.Path(path).write_bytes(base64.b64decode(data))
