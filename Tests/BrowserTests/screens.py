"""Makes the pictures of the README again, from the demonstration clinic as it is served: same people, same day."""

import pathlib
import re
import sys

from playwright.sync_api import sync_playwright

from conftest import ARGUMENTS, DESKTOP, ROOT
from demonstration import Demonstration
from people import Partner, Therapist

def main(target):
    phone = dict(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    with Demonstration() as clinic, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        robin = clinic.enter(browser, Therapist, "Robin", DESKTOP)
        robin.follow(re.compile("Jo and Max"))
        robin.page.screenshot(path=target / "brief.png")
        alex = clinic.enter(browser, Partner, "Alex", phone)
        alex.page.screenshot(path=target / "week.png")
        alex.follow(re.compile("^The first evening"))
        alex.follow("Take it with us tonight")
        alex.follow("Alex touches.")
        alex.page.screenshot(path=target / "tonight.png")
        browser.close()


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs/screens")
