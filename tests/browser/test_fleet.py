"""The list of many Anvils in a real browser: two of them, in a real PostgreSQL. Run by tests/browser/run."""

import time
import unittest

from selenium.webdriver.common.by import By

from browser import AXE, Fleet, open_browser, resize
from rules import RULES


class FleetPages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.fleet = Fleet("harbour", "mill")
        cls.addClassCleanup(cls.fleet.end)
        cls.driver = open_browser()
        cls.addClassCleanup(cls.driver.quit)

    def words(self):
        return self.driver.find_element(By.TAG_NAME, "body").text

    def until(self, wanted, what, seconds=30):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.driver.execute_script("return " + wanted):
                return
            time.sleep(0.2)
        self.fail(f"{what} within {seconds} s; the page says: {self.words()[:600]}")

    def rows(self):
        return dict(self.driver.execute_script(
            "return [...document.querySelectorAll('#anvils tbody tr')].map("
            "r => [r.querySelector('th').innerText, r.querySelector('.tag').innerText])"))

    def test_list_follows_pages_open_and_an_absent_database_is_told(self):
        driver, fleet = self.driver, self.fleet
        driver.get(fleet.address + "/")
        self.until("document.querySelectorAll('#anvils tbody tr').length === 2", "the list does not get both Anvils without a reload")
        for width, dark in ((1280, False), (390, True)):
            resize(driver, width, 900, dark)
            driver.execute_script(AXE)
            found = driver.execute_async_script(
                "const done = arguments[arguments.length - 1]; axe.run(document, arguments[0]).then(r => done(r.violations));", RULES)
            self.assertEqual([(v["id"], v["nodes"][0]["html"]) for v in found], [], f"the list is not accessible at width {width}")
            wide = driver.execute_script("return document.documentElement.scrollWidth - innerWidth")
            self.assertLessEqual(wide, 0, f"the list is {wide} px wider than a screen of {width}")
        resize(driver, 1280, 900, False)
        # A host that has nothing to find has its page from its first pass on.
        for name in ("harbour", "mill"):
            driver.get(f"{fleet.address}/a/{name}")
            self.assertIn(name, driver.title + self.words(), f"the page of {name} is not about it")
            self.assertTrue(driver.find_elements(By.ID, "verdict"), f"the page of {name} has no sentence: {self.words()[:300]}")
        driver.find_element(By.CLASS_NAME, "brand").click()
        self.until("document.querySelectorAll('#anvils tbody tr').length === 2", "the sign does not lead back to the list")
        fleet.processes["mill"].terminate()
        self.until("[...document.querySelectorAll('#anvils tbody tr')].some(r => r.innerText.includes('Not heard'))",
                   "a host that is silent is not shown as not heard", 120)
        rows = self.rows()
        self.assertEqual(rows["mill"], "Not heard", f"the silent Anvil is shown as {rows['mill']}")
        self.assertNotEqual(rows["harbour"], "Not heard", "an Anvil that speaks is shown as not heard")
        self.assertEqual(list(rows)[0], "mill", f"what is not heard is not at the top of the list: {self.words()}")
        fleet.stop_database()
        self.until("!document.getElementById('stale').hidden", "a page whose database is gone does not say that it is old")
        self.assertIn("The database has not answered since", self.words(), "who does not answer is not told")
        driver.refresh()
        self.assertIn("nothing listens there", self.words(), "a first look without the database does not say why there is nothing")


if __name__ == "__main__":
    unittest.main(verbosity=2)
