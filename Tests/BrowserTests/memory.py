"""What a running program has in its memory, and somebody who types words that are found again nowhere else."""

import re
import socket

import pytest

from typing_everywhere import Forms, Hand

STEM = "zqkanary"


def words_in(process):
    """The numbers of the words that lie in the memory of a process, in text of one byte or of two."""
    found, wide = set(), STEM.encode("utf-16-le")
    try:
        with open(f"/proc/{process}/maps") as maps, open(f"/proc/{process}/mem", "rb") as memory:
            for line in maps:
                place, rights = line.split()[:2]
                if "r" not in rights or "[v" in line:
                    continue
                start, end = (int(part, 16) for part in place.split("-"))
                try:
                    memory.seek(start)
                    block = memory.read(end - start)
                except OSError:
                    continue
                found |= {int(number) for number in re.findall(STEM.encode() + rb"(\d{5})", block)}
                found |= {int(number.replace(b"\0", b"")) for number in re.findall(wide + rb"((?:\d\0){5})", block)}
    except PermissionError:
        pytest.fail("Only root may read the memory of the program. Run this test as root: it is never left out.")
    return found


class Typist(Hand):
    """Types a new word into every field there is."""

    last = 0

    def __init__(self, clinic, digits="314159"):
        self.clinic, self.digits, self.cookies, self.words = clinic, digits, {}, set()

    def word(self):
        Typist.last += 1
        self.words.add(Typist.last)
        return f"{STEM}{Typist.last:05}"

    def filled(self, form, round=0, **given):
        fields = dict(form["hidden"])
        fields.update({name: values[round % len(values)] for name, values in form["choices"].items()})
        fields.update({name: f"{self.word()} and more words behind it" for name in form["words"]})
        if "help" in fields:
            # Anybody may read it without signing in, and it is kept at hand for a disk that fails.
            self.words.discard(self.last)
            fields["help"] = "Telephone us."
        if "zone" in fields:
            fields["zone"] = "Europe/Berlin"
        return {**fields, **given}

    def begin(self, link):
        """As the clinic's first therapist, to the list of couples."""
        page, _ = self.ask("GET", link)
        digits = {"digits": self.digits, "digitsAgain": self.digits}
        page, at = self.ask("POST", link, self.filled(Forms(page).forms[0], **digits))
        # The words, the recovery sheet, and what the therapist has read.
        for _ in range(3):
            form = next(form for form in Forms(page).forms if form["action"] != "/leave")
            page, at = self.ask("POST", form["action"], self.filled(form))
        assert "Sign out" in page, page
        return at

    def walk(self, start, rounds):
        """Over all pages that links lead to."""
        for round in range(rounds):
            waiting, seen = [start], set()
            while waiting:
                path = waiting.pop(0)
                if path in seen or not path.startswith("/p/") or len(seen) > 60:
                    continue
                seen.add(path)
                page = self.open(path) or ""
                waiting += Forms(page).links
                for form in Forms(page).forms:
                    if form["words"] and form["action"] not in ("/leave", "/lock"):
                        self.ask("POST", form["action"], self.filled(form, round))

    def knock(self):
        """At the doors, as a stranger with words and cookies that open nothing."""
        self.cookies = {}
        nobody = {"form": "0" * 32, "csrf": ""}
        self.ask("POST", "/sign-in", {"name": self.word(), "words": " ".join([self.word()] * 6), **nobody})
        self.ask("POST", "/card", {"code": self.word(), **nobody})
        self.ask("POST", "/card/spoken", {"name": self.word(), "words": self.word(), **nobody})
        self.ask("POST", "/sign-in", {"name": self.word() * 30, "words": "a b", **nobody})

    def stay(self):
        """Sends a form and leaves the connection open, as browsers and proxies do, if the program lets it be."""
        line = socket.create_connection(("127.0.0.1", self.clinic.port))
        body = f"name={self.word()}&words={self.word()}&form={'0' * 32}"
        line.sendall(
            f"POST /sign-in HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n"
            f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n{body}".encode())
        assert line.recv(65_536).startswith(b"HTTP/1.1 303")
        return line

    def show_cookies(self):
        """Cookies as long as ours, which nobody gave."""
        self.cookies = {name: self.word() + "A" * 30 for name in ("__Host-s", "__Host-d")}
        self.ask("GET", "/lock")
        self.ask("GET", "/p/" + "A" * 54)
        self.cookies = {}
