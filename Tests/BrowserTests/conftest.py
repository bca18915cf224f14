"""What every browser test gets: a server of the debug build with its own data and clock, and pages of four kinds."""

import os
import pathlib
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.request

import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = ROOT / ".build/debug/evenings"
# The back-forward cache stays on: "Back shows nothing" could not fail without it.
ARGUMENTS = ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking",
             "--disable-component-update", "--disable-sync"]
NOON = 1_767_610_800  # Monday, 5 January 2026, 12:00 in Berlin

PHONE = dict(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True, device_scale_factor=2)
DESKTOP = dict(viewport={"width": 1280, "height": 800})


class Clinic:
    """A running server. `clock.set(seconds)` moves its time; nothing waits."""

    def __init__(self, folder: pathlib.Path, command: str = "serve"):
        self.folder = folder
        self.clock_file = folder / "clock"
        self.now = NOON
        self.set_clock(NOON)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.origin = f"http://localhost:{self.port}"
        self.log, self.command = open(folder / "log", "w+"), command
        self.begin()

    def begin(self):
        """Starts the program; again, after it was stopped, at the same address."""
        self.process = subprocess.Popen(
            [PROGRAM, self.command, "--data", self.folder / "data", "--port", str(self.port), "--origin", self.origin,
             "--assets", ROOT, "--clock-file", self.clock_file,
             # The most talkative log there is: what tests look for must not stand in it.
             "--log-requests"],
            stderr=self.log, stdout=self.log)
        self._wait()

    def _wait(self):
        for _ in range(200):
            if self.process.poll() is not None:
                break
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=1).read()
                return
            except OSError:
                time.sleep(0.05)
        self.stop()
        raise RuntimeError(f"the server did not start:\n{self.read_log()}")

    def set_clock(self, seconds: int):
        self.now = seconds
        waiting = self.clock_file.with_suffix(".new")
        waiting.write_text(str(seconds))
        waiting.replace(self.clock_file)

    def later(self, *, days=0, hours=0, minutes=0):
        self.set_clock(self.now + ((days * 24 + hours) * 60 + minutes) * 60)

    def read_log(self) -> str:
        self.log.flush()
        return (self.folder / "log").read_text()

    def stop(self) -> int:
        if self.process.poll() is None:
            self.process.terminate()
        return self.process.wait(timeout=20)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Marks all who ask about the one long month: bin/test runs them beside the others, and the month is played once."""
    for item in items:
        if {"month", "album"} & set(item.fixturenames):
            item.add_marker("month")


@pytest.fixture(scope="session")
def clinic(tmp_path_factory):
    """One server for all tests that only look."""
    clinic = Clinic(tmp_path_factory.mktemp("clinic"))
    yield clinic
    assert clinic.stop() == 0, f"the server must stop cleanly:\n{clinic.read_log()}"


@pytest.fixture
def own_clinic(tmp_path):
    """A server of the test's own, for tests that change something."""
    clinic = Clinic(tmp_path)
    yield clinic
    assert clinic.stop() == 0, f"the server must stop cleanly:\n{clinic.read_log()}"


@pytest.fixture
def public():
    """A folder that everyone may enter and only its owner may write in: pytest's own are closed to others."""
    path = tempfile.mkdtemp()
    os.chmod(path, 0o755)
    yield pathlib.Path(path)
    shutil.rmtree(path)


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=ARGUMENTS,
            ignore_default_args=["--disable-back-forward-cache"])
        yield browser
        browser.close()


@pytest.fixture
def open_browser(chromium):
    """open_browser(clinic, phone=True, dark=False) is a new browser of one person, with nothing in it."""
    contexts = []

    def make(clinic, *, phone=True, dark=False, language="en", script=True):
        context = chromium.new_context(
            **(PHONE if phone else DESKTOP), base_url=clinic.origin, color_scheme="dark" if dark else "light",
            locale=language, java_script_enabled=script)
        contexts.append(context)
        return context

    yield make
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def month(chromium, tmp_path_factory):
    """One month, played once for all who ask about it."""
    from month import Month

    clinic = Clinic(tmp_path_factory.mktemp("month"))
    month = Month(clinic, chromium)
    month.play()
    yield month
    month.close()
    assert clinic.stop() == 0, f"the server must stop cleanly:\n{clinic.read_log()}"


@pytest.fixture(scope="session")
def album(month, chromium):
    """Every page there is, as it was sent."""
    from corners import Corners

    Corners(month, chromium).play()
    return month.album


@pytest.fixture(scope="session")
def made_up(chromium):
    """The demonstration, for tests that need people who have been there for a while."""
    from demonstration import Demonstration

    with Demonstration() as demonstration:
        yield demonstration


@pytest.fixture(scope="module")
def settled(chromium, tmp_path_factory):
    """A couple in its second week: enrolled, confirmed, two evenings given. The therapist is signed out."""
    from month import COUPLE, Month

    clinic = Clinic(tmp_path_factory.mktemp("settled"))
    month = Month(clinic, chromium)
    for part in (month.first_day, month.cards, month.alone, month.meeting):
        part()
    month.robin.brief(COUPLE)
    month.robin.leave()
    clinic.later(hours=9)
    yield month
    month.close()
    assert clinic.stop() == 0, clinic.read_log()
