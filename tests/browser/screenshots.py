"""Pictures of every page at desktop and phone width, light and dark, to be looked at: screenshots.py DIRECTORY"""

import pathlib
import sys
import time

from browser import Demo, browser, resize, whole_page

SIZES = [(1280, 900), (360, 740)]


def pages(demo):
    base = "/a/" + demo.status()["anvil"]
    decisions = demo.get(base + "/decisions")
    found = [part.split('"')[0] for part in decisions.split(f'href="{base}/decisions/')[1:]]
    yield "now", "/"
    yield "decisions", base + "/decisions"
    if found:
        yield "decision", f"{base}/decisions/{found[0]}"
    yield "history", base + "/history"
    yield "events", base + "/events"
    yield "agents", base + "/agents"
    yield "host", base + "/hosts/n1"


def take(demo, driver, state, into, only=None):
    for width, height in SIZES:
        for dark in (False, True):
            resize(driver, width, height, dark)
            for name, path in pages(demo):
                if only and name not in only:
                    continue
                driver.get(demo.address + path)
                time.sleep(0.8)
                whole_page(driver, into / f"{state}-{name}-{width}-{'dark' if dark else 'light'}.png")


def main():
    into = pathlib.Path(sys.argv[1])
    into.mkdir(parents=True, exist_ok=True)
    demo = Demo()
    try:
        with browser() as driver:
            take(demo, driver, "well", into)
            demo.press("mains-ups1")
            demo.press("silence-ups2")
            demo.press("speed-60")
            time.sleep(3)
            take(demo, driver, "unknown", into, ["now"])
            demo.press("reset")
            demo.press("mains-all")
            demo.press("speed-60")
            demo.wait(lambda s: any(h["word"].startswith("Off") for h in s["hosts"]), "shedding a node")
            demo.press("pause")
            take(demo, driver, "lost", into)
            demo.press("reset")
            demo.press("fan-n1")
            demo.press("speed-10")  # at 60x the move is over before it is seen
            demo.wait(lambda s: s["sentence"]["level"] == "work", "moving the servers")
            demo.press("pause")
            take(demo, driver, "fan", into, ["now"])
    finally:
        demo.end()


main()
