"""A disk that is really full, and a crowd of strangers at the doors: what people and the operator are told."""

import http.client
import re
import socket
import subprocess
import threading
import urllib.parse

import pytest

from conftest import Clinic
from starts import as_root

DIGITS = {f"d{number + 1}": digit for number, digit in enumerate("314159")}
FULL = "Nothing can be saved: the disk is full"


class Visitor:
    """Sends requests as an older browser does, follows no redirect, keeps its cookies."""

    def __init__(self, clinic):
        self.clinic, self.cookies = clinic, {}

    def ask(self, method, path, fields=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.clinic.port, timeout=60)
        headers = {"Origin": self.clinic.origin, "Host": f"localhost:{self.clinic.port}"}
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        body = None if fields is None else urllib.parse.urlencode(fields)
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        for line in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = line.split(";")[0].partition("=")
            self.cookies[name] = value
            if "Max-Age=0" in line:
                del self.cookies[name]
        page = answer.read().decode()
        connection.close()
        return answer.status, answer.headers, page

    def hidden(self, page):
        return dict(re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)">', page))

    def begin(self, log):
        """The first therapist, from the link in the log."""
        path = re.search(r"/first/\S+", log).group()
        fields = self.hidden(self.ask("GET", path)[2])
        fields |= {"name": "Robin", "digits": "314159", "digitsAgain": "314159", "language": "en"}
        return path, fields

    def unlock(self):
        return self.ask("POST", "/lock", self.hidden(self.ask("GET", "/lock")[2]) | DIGITS)


@pytest.fixture
def small_disk(tmp_path):
    """A clinic whose data folder is a file system of four megabytes."""
    data = tmp_path / "data"
    data.mkdir(0o700)
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m,mode=700", "none", data], capture_output=True).returncode:
        pytest.skip("this machine lets nobody mount a file system")
    clinic = Clinic(tmp_path)
    yield clinic
    clinic.stop()
    subprocess.run(["umount", data], check=True)


def fill(clinic):
    with open(clinic.folder / "data" / "filler", "wb", buffering=0) as filler:
        try:
            while filler.write(bytes(4096)):
                pass
        except OSError:
            return


def expect_full(answer):
    status, headers, page = answer
    assert status == 503 and headers["Retry-After"] == "60", page
    assert "Nothing can be saved just now" in page and "If someone is in danger" in page
    assert "went wrong" not in page and "314159" not in page


@as_root
def test_a_disk_that_fills_up_is_told_at_every_door_and_loses_nothing(small_disk):
    clinic, robin = small_disk, Visitor(small_disk)
    path, form = robin.begin(clinic.read_log())
    fill(clinic)
    for _ in range(3):
        answer = robin.ask("POST", path, form)
        expect_full(answer)
        assert robin.hidden(answer[2])["name"] == "Robin"
    assert clinic.read_log().count(FULL) == 1, "one line a minute, however many ask"
    (clinic.folder / "data" / "filler").unlink()
    status, headers, page = robin.ask("POST", path, form)
    assert status == 303, page
    home = headers["Location"]

    clinic.later(minutes=20)
    fill(clinic)
    for _ in range(7):
        expect_full(robin.unlock())
    stranger = Visitor(clinic)
    expect_full(stranger.ask("POST", "/sign-in", {"name": "maple river", "words": "one two three four five six"}))
    expect_full(robin.ask("GET", home))
    assert robin.ask("GET", "/help")[0] == 200
    assert clinic.read_log().count(FULL) == 2
    (clinic.folder / "data" / "filler").unlink()
    assert robin.unlock()[0] == 303, "seven right tries on a full disk were none"


def test_a_known_device_opens_while_a_crowd_of_strangers_is_at_the_doors(own_clinic):
    robin = Visitor(own_clinic)
    path, form = robin.begin(own_clinic.read_log())
    assert robin.ask("POST", path, form)[0] == 303
    own_clinic.later(minutes=20)
    # A hundred and fifty who connect and send nothing, and as many who try to sign in again and again.
    idle = [socket.create_connection(("127.0.0.1", own_clinic.port)) for _ in range(150)]
    over, answers = threading.Event(), []

    def stranger(number):
        visitor = Visitor(own_clinic)
        while not over.is_set():
            fields = {"name": f"nobody here{number}", "words": "one two three four five six"}
            status, headers, _ = visitor.ask("POST", "/sign-in", fields)
            answers.append((status, headers["Retry-After"]))

    crowd = [threading.Thread(target=stranger, args=(number,)) for number in range(150)]
    for one in crowd:
        one.start()
    while len(answers) < 300:
        pass
    opened = [robin.unlock()[0] for _ in range(10)]
    over.set()
    for one in crowd:
        one.join()
    for one in idle:
        one.close()
    assert opened == [303] * 10
    assert {status for status, _ in answers} <= {303, 429, 503}
    # The honest refusal was there, and it says when it is worth another try.
    assert {wait for status, wait in answers if status == 503} == {"7"}
