"""What was asked of the program and what it acknowledged.

The file is outside of everything that a fault can touch: another process writes it, on another file system, and syncs
it. An *intent* is written before the request is sent, and an *ack* after the answer that says "saved".
"""

import hashlib
import json
import os
import pathlib
import random
import re
import threading
import time

WORDS = ("light river größe niño stone <b> &amp; café sunday quiet “bread” window it's 50% north 橋 apple tea "
         "garden").split()
TEXT = re.compile(r"w(\d{6}) (?:[^\s]+ )*?([0-9a-f]{8})e")


def text(number: int, length: int, dice: random.Random) -> str:
    """A text that shows which one it is, and whether it is whole."""
    words = []
    while sum(map(len, words)) + len(words) < length - 20:
        words.append(dice.choice(WORDS))
    body = " ".join([f"w{number:06d}", *words])
    return f"{body} {hashlib.sha256(body.encode()).hexdigest()[:8]}e"


class Write:
    """One write: its kind, who made it, what it says, and what became of it."""

    def __init__(self, number: int, kind: str, who: str, text: str):
        self.number, self.kind, self.who, self.text = number, kind, who, text
        self.sent_at = self.acked_at = None
        self.path = self.body = ""


class Ledger:
    def __init__(self, file: pathlib.Path):
        self._file = open(file, "a", buffering=1)
        self._lock = threading.Lock()
        self.writes: dict[int, Write] = {}
        self.answers: dict[str, int] = {}

    def new(self, kind: str, who: str, length: int, dice: random.Random) -> Write:
        with self._lock:
            number = len(self.writes) + 1
            write = self.writes[number] = Write(number, kind, who, text(number, length, dice))
        return write

    def intent(self, write: Write):
        write.sent_at = write.sent_at or time.monotonic()
        self._tell({"intent": write.number, "kind": write.kind, "who": write.who, "text": write.text})

    def ack(self, write: Write):
        # The moment first: what was acknowledged before a cut must survive it.
        write.acked_at = time.monotonic()
        self._tell({"ack": write.number})

    def count(self, answer: str):
        """Counts an answer that acknowledges nothing."""
        with self._lock:
            self.answers[answer] = self.answers.get(answer, 0) + 1

    def _tell(self, line: dict):
        with self._lock:
            self._file.write(json.dumps(line | {"at": time.monotonic()}) + "\n")
            os.fsync(self._file.fileno())

    def acked(self, moment: float = float("inf")) -> list[Write]:
        return [write for write in self.writes.values() if write.acked_at and write.acked_at <= moment]

    def close(self):
        self._file.close()


class Verdict:
    """What was found, compared with the ledger. Each list must be empty."""

    def __init__(self):
        self.acked = self.unacked_present = 0
        self.lost, self.doubled, self.wrong, self.half = [], [], [], []

    @property
    def faults(self) -> list[str]:
        return self.lost + self.doubled + self.wrong + self.half

    def add(self, other: "Verdict"):
        self.acked += other.acked
        self.unacked_present += other.unacked_present
        for mine, more in ((self.lost, other.lost), (self.doubled, other.doubled), (self.wrong, other.wrong),
                           (self.half, other.half)):
            mine += more


def judge(ledger: Ledger, found: dict[tuple[str, str], list[str]], moment: float = float("inf"),
          until: float | None = None) -> Verdict:
    """Compares the ledger, as it was at this moment, with the texts that the pages show. `until` is the last moment of
    which something may be there.

    `found` has for each kind and person the texts of one place. A letter has two places: the therapist's page and its
    writer's copy. It must be in both or in neither.
    """
    verdict = Verdict()
    numbers: dict[tuple[str, str], dict[int, list[str]]] = {}
    for place, texts in found.items():
        for one in texts:
            match = TEXT.fullmatch(one)
            write = ledger.writes.get(int(match[1])) if match else None
            expected = (place[0].removesuffix(" copy"), place[1])
            if write is None or write.text != one or (write.kind, write.who) != expected:
                verdict.wrong.append(f"{place} shows {one[:60]!r}")
                continue
            numbers.setdefault(place, {}).setdefault(write.number, []).append(one)
    for write in ledger.writes.values():
        if write.sent_at is None:
            continue
        was_acked = write.acked_at is not None and write.acked_at <= moment
        verdict.acked += was_acked
        if write.kind == "cue":
            continue  # one replaces the other: `Clinic.check` looks at the last
        places = [(write.kind, write.who)] + ([(write.kind + " copy", write.who)] if write.kind == "letter" else [])
        counts = [len(numbers.get(place, {}).get(write.number, [])) for place in places]
        name = f"{write.kind} {write.number} of {write.who}"
        if write.sent_at > (until or moment) and any(counts):
            verdict.wrong.append(f"{name} is there before it was sent")
        if max(counts) > 1:
            verdict.doubled.append(f"{name}: {counts}")
        if min(counts) == 0 and max(counts) > 0:
            verdict.half.append(f"{name}: {dict(zip(places, counts))}")
        if was_acked and min(counts) == 0:
            verdict.lost.append(f"{name}: acked at {write.acked_at:.3f}")
        if not was_acked and min(counts) > 0:
            verdict.unacked_present += 1
    return verdict
