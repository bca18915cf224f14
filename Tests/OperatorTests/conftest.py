"""A clinic as the person who hosts it sees it: commands, files and what they print. No browser."""

import hashlib
import json
import os
import pathlib
import shutil
import signal
import socket
import sqlite3
import subprocess
import time
import urllib.error
import urllib.request
from contextlib import contextmanager

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("EVENINGS", str(ROOT / ".build/debug/evenings"))


def run(*arguments, typed="", status=0):
    """Runs the program to its end, and returns what it printed."""
    done = subprocess.run([PROGRAM, *map(str, arguments)], input=typed, capture_output=True, text=True, timeout=120)
    assert done.returncode == status, f"status {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout + done.stderr


def free_port():
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return listening.getsockname()[1]


@contextmanager
def opened(folder):
    """The database of a data folder, for a clinic that does not run."""
    db = sqlite3.connect(folder / "evenings.sqlite")
    try:
        with db:
            yield db
    finally:
        db.close()


class Clinic:
    """A data folder, the folder of its backups, and its backup sheet."""

    def __init__(self, home):
        self.home, self.data = home, home / "data"
        self.backups, self.sheet = home / "backups", home / "sheet.txt"
        self.port = free_port()
        self.running = None

    @property
    def address(self):
        return f"http://localhost:{self.port}"

    def set_up(self, **answers):
        answers = {"address": self.address, "backups": self.backups, "country": "ES"} | answers
        file = self.home / "answers.txt"
        file.write_text("".join(f"{key} = {value}\n" for key, value in answers.items()))
        return run("setup", "--data", self.data, "--answers", file, "--sheet-to", self.sheet)

    def start(self, *more):
        self.running = subprocess.Popen(
            [PROGRAM, "serve", "--data", str(self.data), "--port", str(self.port), *more],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        for _ in range(300):
            if self.running.poll() is not None:
                raise AssertionError(self.running.stdout.read())
            try:
                self.get("/")
                return self
            except (urllib.error.URLError, ConnectionError):
                time.sleep(0.05)
        raise AssertionError("the program does not answer")

    def get(self, path):
        with urllib.request.urlopen(self.address + path, timeout=10) as answer:
            return answer.read().decode()

    def stop(self, how=signal.SIGTERM):
        if self.running and self.running.poll() is None:
            self.running.send_signal(how)
            self.running.wait(20)
        self.running = None

    def back_up(self, *more):
        before = set(self.backups.glob("*.backup")) if self.backups.exists() else set()
        run("backup", "--data", self.data, *more)
        new = set(self.backups.glob("*.backup")) - before
        assert len(new) == 1
        return new.pop()

    def restore(self, backup, into=None, *more, status=0):
        return run("restore", "--data", into or self.data, "--from", backup, "--sheet", self.sheet, *more, status=status)

    def doctor(self, *more):
        done = subprocess.run([PROGRAM, "doctor", "--data", str(self.data), "--json", *more], capture_output=True, text=True)
        assert done.returncode in (0, 1, 2), done.stderr
        return {finding["id"]: finding for finding in json.loads(done.stdout)}

    def digests(self, data=None):
        """What stands in every table that a restore must bring back, row by row."""
        with opened(data or self.data) as db:
            tables = ["person", "couple", "space", "entry", "slip", "card", "device_lock", "clinic", "erased"]
            return {table: hashlib.sha256(repr(sorted(map(repr, db.execute(f"SELECT * FROM {table}")))).encode()).hexdigest()
                    for table in tables}


@pytest.fixture
def clinic(tmp_path):
    """A clinic that is set up, and in which nobody is yet."""
    clinic = Clinic(tmp_path)
    clinic.set_up()
    yield clinic
    clinic.stop()


@pytest.fixture(scope="session")
def made_up_folder(tmp_path_factory):
    """A clinic of five couples. It is made once."""
    data = tmp_path_factory.mktemp("made-up") / "data"
    demo = subprocess.Popen([PROGRAM, "demo", "--data", str(data), "--port", str(free_port()), "--seed", "7", "--json"],
                            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    demo.stdout.readline()
    demo.send_signal(signal.SIGTERM)
    demo.wait(20)
    (data / "demonstration.json").unlink()
    return data


@pytest.fixture
def busy(made_up_folder, tmp_path):
    """A clinic with five couples, set up and not running."""
    clinic = Clinic(tmp_path)
    shutil.copytree(made_up_folder, clinic.data)
    clinic.data.chmod(0o700)
    clinic.set_up()
    yield clinic
    clinic.stop()
