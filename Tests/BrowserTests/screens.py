"""Makes the pictures of the README again, from the demonstration clinic as it is served: same people, same day.

With `--all FOLDER`, makes the sheets of all pages instead (sheet.py)."""

import pathlib
import re
import sys

from playwright.sync_api import sync_playwright

import sheet
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
        alex.follow("Open tonight’s page")
        alex.follow("Alex touches.")
        alex.page.screenshot(path=target / "tonight.png")
        browser.close()


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments[:1] == ["--all"]:
        if len(arguments) != 2:
            sys.exit("Usage: bin/screens --all FOLDER")
        sheet.main(pathlib.Path(arguments[1]))
    else:
        main(pathlib.Path(arguments[0]) if arguments else ROOT / "docs/screens")
