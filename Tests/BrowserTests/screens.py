"""Makes the pictures of the README again, from the demonstration clinic as it is served: same people, same day."""

import json
import pathlib
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

from playwright.sync_api import sync_playwright

from conftest import ARGUMENTS, DESKTOP, NOON, PROGRAM, ROOT
from people import Partner, Therapist

SEED = "7"


class Demonstration:
    """The demonstration clinic in a passing folder, on a Monday at noon."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        clock = pathlib.Path(self.folder.name) / "clock"
        clock.write_text(str(NOON))
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.process = subprocess.Popen(
            [PROGRAM, "demo", "--json", "--seed", SEED, "--port", str(port), "--assets", ROOT, "--clock-file", clock],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        start = json.loads(self.process.stdout.readline())
        self.origin = start["address"]
        self.people = {person["name"]: person for person in start["people"]}
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(20)
        self.folder.cleanup()

    def enter(self, browser, kind, name, shape):
        """Signs in as the demonstration says one does."""
        context = browser.new_context(**shape, base_url=self.origin, locale="en")
        person, said = kind(context, None, name), self.people[name]
        self.wait()
        person.visit("/sign-in")
        person.fill("Your two-word name", said["signInName"])
        person.fill("Your six words", said["words"])
        person.press("Sign in")
        person.fill("Six digits", said["digits"])
        person.fill(re.compile("again$"), said["digits"])
        person.press("Go on")
        return person

    def wait(self):
        """The line that says how to sign in is printed just before the server listens."""
        for _ in range(100):
            try:
                return urllib.request.urlopen(self.origin + "/healthz", timeout=1).read()
            except OSError:
                time.sleep(0.05)


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
