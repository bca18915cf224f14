"""Several people who write at the same time, until the program ends or they are told to stop."""

import http.client
import random
import threading

from clinic import LENGTHS, NAMES, Clinic, Unreadable
from ledger import Ledger, Write

# Each writer is one window: whose it is, and what is written there, in turn.
WRITERS = [
    [("note", "Robin")], [("reply", "Alex"), ("reply", "Sam")], [("couple", "Robin"), ("note", "Robin")],
    [("letter", "Alex")], [("letter", "Sam")],
]
# A cue replaces another, so the program empties the write-ahead log after each: two in three runs are without them, and
# the log grows as far as it does in most hours of a clinic.
REPLACING = [[("cue", "Alex"), ("letter", "Alex")], [("cue", "Sam")]]
# A member may send 200 letters in a day, and the clock of a run does not move.
MOST_LETTERS = 150
CROWDED = "Several things were saved at the same moment"


class Writer(threading.Thread):
    def __init__(self, load: "Load", number: int, kinds: list[tuple[str, str]]):
        super().__init__(daemon=True)
        self.load, self.kinds = load, kinds
        self.dice = random.Random(f"{load.seed} writer {number}")
        self.visitors = {}
        self.pending: Write | None = None

    def run(self):
        load = self.load
        try:
            if self.pending and self.dice.random() < 0.6:
                # The same form, sent again after a restart: it must not be carried out twice.
                self._send(self.pending)
                load.sent_again += self.pending.acked_at is not None
            self.pending = None
            while not load.over.is_set():
                kind, who = self.dice.choice(self.kinds)
                if kind == "letter" and not load.may_write_letter(who):
                    load.over.wait(0.1)
                    continue
                low, high = LENGTHS[kind]
                length = high if self.dice.random() < 0.2 else self.dice.randint(low, max(low, high // 4))
                write = load.ledger.new(kind, who, length, self.dice)
                try:
                    load.clinic.prepare(write, self._visitor(write))
                except Unreadable:
                    load.ledger.count(f"{kind}: form not shown")
                    load.over.wait(0.02)
                    continue
                load.ledger.intent(write)
                self.pending = write
                self._send(write)
                self.pending = None
                if kind in ("letter", "cue"):
                    # Otherwise two members alone would overtake all that the therapist does.
                    load.over.wait(self.dice.uniform(0, 0.15))
        except (OSError, http.client.HTTPException):
            pass  # the program was killed; what was sent last stays pending
        except Exception as error:
            load.problems.append(f"{type(error).__name__}: {error}")

    def _visitor(self, write: Write):
        key = "Robin" if write.kind in ("note", "reply", "couple") else write.who
        if key not in self.visitors:
            self.visitors[key] = self.load.clinic.visitor(write.who, write.kind).copy()
        return self.visitors[key]

    def _send(self, write: Write):
        refused = self.load.clinic.send(write, self._visitor(write))
        if refused is None:
            self.load.ledger.ack(write)
            return
        page = refused.page.text
        # When others wrote all the time, the program asks to send it again.
        was_crowded = refused.status == 200 and CROWDED in page
        self.load.ledger.count(f"{write.kind}: {'crowded' if was_crowded else refused.status}")
        if not was_crowded and refused.status not in (303, 409, 503):
            self.load.problems.append(f"{write.kind}: {refused.status} {refused.leads_to} {page[:300]}")


class Load:
    """The writers of one clinic. What was under way when the program ended may be sent again in the next round."""

    def __init__(self, clinic: Clinic, ledger: Ledger, seed: str, *, replacing: bool | None = None):
        self.clinic, self.ledger, self.seed = clinic, ledger, seed
        if replacing is None:
            replacing = random.Random(f"{seed} replacing").random() < 1 / 3
        self.kinds = WRITERS + (REPLACING if replacing else [])
        self.over, self.problems = threading.Event(), []
        self.sent_again = 0  # forms that were acknowledged when they were sent again after a kill
        self.letters, self._lock = {name: 0 for name in NAMES}, threading.Lock()
        self.writers: list[Writer] = []

    def may_write_letter(self, who: str) -> bool:
        with self._lock:
            self.letters[who] += 1
            return self.letters[who] <= MOST_LETTERS

    def begin(self):
        before, self.over = self.writers, threading.Event()
        self.writers = [Writer(self, number, kinds) for number, kinds in enumerate(self.kinds)]
        for old, new in zip(before, self.writers):
            new.pending, new.dice = old.pending, old.dice
        for writer in self.writers:
            writer.start()

    def end(self):
        self.over.set()
        for writer in self.writers:
            writer.join(timeout=60)
            assert not writer.is_alive(), "a writer hangs"
            for visitor in writer.visitors.values():
                visitor.hang_up()
        if self.problems:
            raise AssertionError(f"unexpected answers: {self.problems[:5]}")
