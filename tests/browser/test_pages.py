"""The dashboard in a real browser. Run by tests/browser/run; each failing line begins with what broke in the product."""

import itertools
import json
import time
import unittest

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from browser import AXE, Demo, PlainHost, open_browser, resize
from rules import RULES


def shed(status):
    return any(host["word"].startswith("Off") for host in status["hosts"])


class Pages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.demo = Demo()
        cls.driver = open_browser()
        cls.base = "/a/" + cls.demo.status()["anvil"]

    @classmethod
    def tearDownClass(cls):
        cls.driver.quit()
        status = cls.demo.end()
        assert status == 0, f"anvil demo ended with status {status} on SIGTERM, not 0"

    def setUp(self):
        resize(self.driver, 1280, 900, False)
        self.demo.press("reset")
        self.demo.press("speed-1")

    def open(self, path):
        self.driver.get(self.demo.address + path)

    def js(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def until(self, script, what, seconds=15):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.js("return " + script):
                return
            time.sleep(0.1)
        self.fail(f"{what} within {seconds} s")

    # --- all pages, all states

    def paths(self):
        links = [line.split('"')[0] for line in self.demo.get(self.base + "/decisions").split(f'href="{self.base}/decisions/')[1:]]
        yield "/"
        for page in ("decisions", "history", "events", "agents", "hosts/n1"):
            yield f"{self.base}/{page}"
        if links:
            yield f"{self.base}/decisions/{links[0]}"

    def check(self, state, paths):
        for path, (width, height), dark in itertools.product(paths, [(360, 740), (1280, 900)], [False, True]):
            where = f"{path} ({state}, {width} wide, {'dark' if dark else 'light'})"
            with self.subTest(where):
                resize(self.driver, width, height, dark)
                self.open(path)
                self.until("document.readyState === 'complete'", f"{where} is not loaded")
                time.sleep(0.3)
                wide = self.js("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
                self.assertLessEqual(wide, 0, f"{where} scrolls sideways by {wide} px")
                self.assertEqual(self.js("return window.__csp"), [], f"{where} breaks the content security policy")
                self.driver.execute_script(AXE)
                found = self.driver.execute_async_script(
                    "const done = arguments[1]; axe.run(document, arguments[0]).then(r => done(r.violations.map(v => v.id + ': ' + v.help + ' @ ' + v.nodes.slice(0, 2).map(n => n.target.join(' ')).join(' | '))))", RULES)
                self.assertEqual(found, [], f"{where} is not accessible")

    def test_all_well(self):
        self.check("all well", list(self.paths()))

    def test_both_lost(self):
        self.demo.press("mains-all")
        self.demo.press("speed-60")
        self.demo.wait(shed, "shedding a node when both UPSes are lost")
        self.demo.press("pause")
        self.check("both lost", list(self.paths()))

    def test_unknown(self):
        self.demo.press("silence-ups2")
        self.demo.press("silence-n1")
        self.demo.press("speed-60")
        status = self.demo.wait(lambda s: any(x["state"] == "unknown" for x in s["sources"]), "ups2 becoming unknown")
        self.demo.press("pause")
        self.assertEqual(status["sentence"]["level"], "unknown", "a silent UPS is not told as unknown")
        self.check("unknown", ["/", self.base + "/agents"])

    # --- live

    def test_change_arrives_without_reload(self):
        self.open("/")
        self.until("document.getElementById('age').textContent.startsWith('Live')", "the page does not go live")
        self.js("window.__same = true; document.getElementById('power-words').open = true; window.__shift = 0")
        self.demo.press("mains-ups1")
        self.until("document.querySelector('#power [data-source=ups1]').dataset.state === 'battery'", "pulled mains are not seen in the drawing")
        self.until("document.getElementById('verdict').dataset.level === 'warn'", "pulled mains do not change the sentence")
        self.assertTrue(self.js("return window.__same"), "the page was loaded anew for a change")
        self.assertTrue(self.js("return document.getElementById('power-words').open"), "an open list was closed by a change")
        words = self.js("return [...document.querySelectorAll('#power-words tr[data-cord]')].map(r => r.dataset.cord + '=' + r.dataset.state).sort()")
        drawn = self.js("return [...document.querySelectorAll('#power svg.wide [data-cord]')].map(r => r.dataset.cord + '=' + r.dataset.state).sort()")
        self.assertTrue(set(drawn) <= set(words), f"drawing and words differ: {set(drawn) - set(words)}")

    def test_cut_stream_is_told(self):
        self.open("/")
        self.until("document.getElementById('age').textContent.startsWith('Live')", "the page does not go live")
        self.demo.freeze()
        begun = time.monotonic()
        try:
            self.until("!document.getElementById('stale').hidden", "a server that hangs is not told on the page", 18)
            # The last beat may be up to 5 s after the freeze was asked for nothing: counted from the last event heard.
            self.assertLess(time.monotonic() - begun, 14, "the banner came later than 13 s after the server fell silent")
            self.assertTrue(self.driver.title.startswith("OLD"), f"the tab of an old page is called {self.driver.title!r}")
            resize(self.driver, 360, 740, False)
            time.sleep(1.2)
            self.assertLess(self.js("return document.getElementById('stale').offsetHeight"), 48, "on a phone the banner takes more than one line")
        finally:
            self.demo.thaw()
        self.until("document.getElementById('stale').hidden", "the page does not notice that the server is back", 12)
        self.until("!document.title.startsWith('OLD')", "the tab stays old", 5)

    def test_hold_counts_down(self):
        self.demo.press("speed-10")
        self.demo.press("mains-all")
        self.open("/")
        self.until("document.querySelector('#verdict [role=timer]')", "no countdown is shown while the 120 s run", 12)
        first = self.js("return document.querySelector('#verdict [role=timer]').textContent")
        time.sleep(2.2)
        second = self.js("return document.querySelector('#verdict [role=timer]')?.textContent")
        self.assertNotEqual(first, second, "the countdown stands still")

    def test_form_without_script_and_foreign_form(self):
        import urllib.error
        import urllib.request
        request = urllib.request.Request(self.demo.address + "/simulation", data=b"control=speed-10", headers={"Origin": "http://evil.example"})
        with self.assertRaises(urllib.error.HTTPError, msg="a form of another site is obeyed") as caught:
            urllib.request.urlopen(request, timeout=5)
        self.assertEqual(caught.exception.code, 403)

    def test_controls_by_keyboard(self):
        self.open("/")
        self.until("document.getElementById('age').textContent.startsWith('Live')", "the page does not go live")
        button = self.driver.find_element(By.XPATH, "//button[text()='Pull ups1']")
        self.js("arguments[0].focus()", button)
        button.send_keys(Keys.ENTER)
        self.until("[...document.querySelectorAll('button')].some(b => b.textContent === 'Restore ups1')", "pressing Enter on a control does nothing")

    # --- reading

    def test_above_the_fold(self):
        self.demo.press("mains-ups2")
        time.sleep(1)
        for width, height in ((360, 740), (1280, 900)):
            resize(self.driver, width, height, False)
            self.open("/")
            ends = self.js("const c = document.querySelectorAll('.cells > div'); return [document.querySelector('.say'), c[0], c[1]].map(e => Math.round(e.getBoundingClientRect().bottom))")
            self.assertLessEqual(max(ends), height, f"at {width} x {height} sentence, Next and You end at {ends}")
            if width == 1280:
                top = self.js("return document.getElementById('power').getBoundingClientRect().top")
                self.assertLess(top, height, f"the power path begins at {top}, below the fold")

    def test_words_of_the_drawing_fit(self):
        """No text of the power path leaves the drawing, lies on another or on a box that is not its own."""
        script = """
          return [...document.querySelectorAll('svg.pp')].filter(s => s.getBoundingClientRect().width > 0).flatMap(svg => {
            const texts = [...svg.querySelectorAll('text')].map(t => [t.textContent, t.getBBox()]);
            const view = svg.viewBox.baseVal, bad = [];
            texts.forEach(([words, b], at) => {
              if (b.x < -1 || b.x + b.width > view.width + 1) bad.push(words + ' leaves the drawing');
              for (const [other, o] of texts.slice(at + 1))
                if (b.x < o.x + o.width - 1 && o.x < b.x + b.width - 1 && b.y < o.y + o.height - 4 && o.y < b.y + b.height - 4) bad.push(words + ' lies on ' + other);
              for (const box of svg.querySelectorAll('rect.box')) {
                const r = box.getBBox(), inside = b.x >= r.x && b.x + b.width <= r.x + r.width;
                const beside = b.x + b.width < r.x || b.x > r.x + r.width || b.y > r.y + r.height || b.y + b.height < r.y;
                if (!inside && !beside && !/^P(SU )?\\d$/.test(words)) bad.push(words + ' crosses the edge of a box');
              }
            });
            return bad;
          });"""
        for state, controls in {"well": [], "lost": ["mains-all"], "unknown": ["silence-ups2"], "shed": ["mains-all"]}.items():
            self.demo.press("reset")
            for control in controls:
                self.demo.press(control)
            self.demo.press("speed-60")
            if state == "shed":
                self.demo.wait(shed, "shedding a node")
            elif controls:
                time.sleep(2.5)
            self.demo.press("pause")
            for width in (1280, 390):
                resize(self.driver, width, 900, False)
                self.open("/")
                self.assertEqual(self.js(script), [], f"words of the power path do not fit ({state}, {width} wide)")

    def test_plain_host(self):
        """A host without a cluster is observed: it says so, in words and not in keys."""
        host = PlainHost()
        try:
            self.driver.get(host.address + "/")
            self.until("document.getElementById('verdict')", "the page of a plain host does not come", 20)
            text = self.driver.find_element(By.TAG_NAME, "main").text
            self.assertIn("Observing only", text, "a plain host does not say that it is only observed")
            self.assertNotRegex(text, r"\.(state|level|used|link)\b", "a plain host is told in keys")
            self.assertNotIn("Play with the site", text, "a real host offers to be played with")
            for path in ["/"] + [self.js("return document.querySelector('nav.main a[href$=\"/%s\"]').getAttribute('href')" % page) for page in ("history", "agents", "events")]:
                for width in (360, 1280):
                    with self.subTest(f"{path} of a plain host, {width} wide"):
                        resize(self.driver, width, 800, False)
                        self.driver.get(host.address + path)
                        self.until("document.readyState === 'complete'", f"{path} is not loaded")
                        time.sleep(0.3)
                        wide = self.js("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
                        self.assertLessEqual(wide, 0, f"{path} scrolls sideways by {wide} px")
                        self.driver.execute_script(AXE)
                        found = self.driver.execute_async_script(
                            "const done = arguments[1]; axe.run(document, arguments[0]).then(r => done(r.violations.map(v => v.id + ' @ ' + v.nodes.slice(0, 2).map(n => n.target.join(' ')).join(' | '))))", RULES)
                        self.assertEqual(found, [], f"{path} of a plain host is not accessible")
        finally:
            host.end()

    def test_narrow(self):
        resize(self.driver, 320, 640, False)
        for path in self.paths():
            self.open(path)
            wide = self.js("return document.documentElement.scrollWidth")
            self.assertLessEqual(wide, 320, f"{path} scrolls sideways at 320 px")

    def test_skip_link_is_first(self):
        self.open("/")
        self.driver.find_element(By.TAG_NAME, "body").send_keys(Keys.TAB)
        self.assertEqual(self.js("return document.activeElement.className"), "skip", "the first stop of the Tab key is not the skip link")

    def test_history_slider_speaks_and_zooms(self):
        self.open(self.base + "/history")
        self.until("!document.getElementById('cursor').hidden", "the cursor of the plot does not appear")
        self.until("document.querySelector('#plot svg.only')", "the plot is not drawn at its real width")
        time.sleep(0.5)
        said = []
        for key in (Keys.HOME, Keys.END, Keys.ARROW_LEFT):
            self.js("document.getElementById('cursor').focus()")
            self.driver.switch_to.active_element.send_keys(key)
            time.sleep(0.1)
            said.append(self.js("return document.getElementById('cursor').getAttribute('aria-valuetext')"))
        self.assertEqual(len(set(said)), 3, f"the slider says the same at different places: {said}")
        self.assertIn("ups1 runtime", said[1], f"the slider does not tell the values: {said[1]}")
        before = self.driver.current_url
        self.driver.switch_to.active_element.send_keys("+")
        end = time.monotonic() + 5
        while self.driver.current_url == before and time.monotonic() < end:
            time.sleep(0.1)
        self.assertNotEqual(self.driver.current_url, before, "zooming in does not give the view an address")

    def test_works_without_script(self):
        driver = open_browser(script=False)
        try:
            driver.get(self.demo.address + "/")
            self.assertIn("All is well", driver.find_element(By.ID, "say").text, "without JavaScript there is no sentence")
            driver.find_element(By.XPATH, "//button[text()='10x']").click()
            self.assertTrue(driver.current_url.startswith(self.demo.address), "a form does not come back without JavaScript")
            driver.get(self.demo.address + self.base + "/history")
            driver.find_element(By.LINK_TEXT, "Zoom in").click()
            self.assertIn("from=", driver.current_url, "Zoom in does nothing without JavaScript")
        finally:
            driver.quit()

    def test_truth(self):
        """What is unknown or stale is never drawn as good; drawing, words and interface agree."""
        self.demo.press("silence-ups2")
        self.demo.press("mains-ups1")
        self.demo.press("speed-60")
        for _ in range(6):
            time.sleep(0.7)
            self.demo.press("pause")
            self.open("/")
            status = json.loads(self.demo.get("/api/v1/status"))
            api = {f"{c['host']}/{c['psu']}/{c['source']}": c["state"] for c in status["cords"]}
            drawn = dict(self.js("return [...document.querySelectorAll('#power svg.wide [data-cord]')].map(r => [r.dataset.cord, r.dataset.state])"))
            for cord, state in drawn.items():
                self.assertEqual(api[cord], state, f"the cord {cord} is drawn {state} and told {api[cord]}")
            good = self.js("return [...document.querySelectorAll('#power tr[data-state]')].filter(r => r.dataset.state !== 'mains' && r.querySelector('.good')).length")
            self.assertEqual(good, 0, "something that is not on mains is drawn as good")
            self.demo.press("pause")


if __name__ == "__main__":
    unittest.main(verbosity=2)
