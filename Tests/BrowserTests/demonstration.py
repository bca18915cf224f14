"""The demonstration clinic as it is served: made-up people on a Monday at noon, each with a link."""

import json
import pathlib
import re
import socket
import subprocess
import tempfile

from conftest import NOON, PROGRAM, ROOT

SEED = "7"


class Demonstration:
    """Runs in a passing folder. `people` has what the start printed for each name."""

    def __init__(self, *arguments):
        self.arguments = arguments or ("--json", "--seed", SEED)

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        clock = pathlib.Path(self.folder.name) / "clock"
        clock.write_text(str(NOON))
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.process = subprocess.Popen(
            [PROGRAM, "demo", *self.arguments, "--port", str(port), "--assets", ROOT,
             "--clock-file", clock],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.origin = f"http://localhost:{port}"
        if "--json" in self.arguments:
            start = json.loads(self.process.stdout.readline())
            assert start["address"] == self.origin
            self.parts = start["parts"]
            self.people = {person["name"]: person for person in start["people"]}
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(20)
        self.folder.cleanup()

    def enter(self, browser, kind, name, shape):
        """By the person's link, in a window of their own."""
        context = browser.new_context(**shape, base_url=self.origin, locale="en")
        person = kind(context, None, name)
        person.visit(self.people[name]["link"])
        person.press(re.compile("^Sign in as"))
        return person
