"""A clinic made over HTTP: a therapist, a couple, a talk to prepare. What they write, and where they read it again."""

import html
import json
import pathlib
import re
import shutil

from ledger import Ledger, Verdict, Write, judge
from program import Program, copy_folder
from visitor import Answer, Visitor

NAMES = ("Alex", "Sam")
DIGITS = "314159"
SHOWN = re.compile(r"w\d{6} .*?[0-9a-f]{8}e(?![0-9a-z])")
DAMAGE = "cannot be read"
# How long a text may be, in characters: one that fits into a page of the database, and one that takes several.
LENGTHS = {"note": (60, 5900), "reply": (60, 490), "letter": (60, 1900), "couple": (40, 40), "cue": (60, 1400)}


class Unreadable(Exception):
    """A page that should show what was written cannot be read."""


class Clinic:
    """The people and the addresses of their pages. Sessions and addresses outlive a restart."""

    def __init__(self, port: int):
        self.robin, self.members = Visitor(port), {name: Visitor(port) for name in NAMES}
        self.pages, self.keys = {}, {}
        self.named_damage = False  # whether a page that was read last says that something cannot be read

    # Making it.

    @classmethod
    def make(cls, program: Program) -> "Clinic":
        clinic = cls(program.port)
        robin, pages = clinic.robin, clinic.pages
        answer = robin.go(re.search(r"/first/\S+", program.log).group())
        answer = robin.send(answer, "digitsAgain", name="Robin", digits=DIGITS, digitsAgain=DIGITS)
        clinic.keys["Robin"] = clinic._words(answer)
        # The words, then the recovery sheet.
        answer = robin.send(robin.send(answer, "noted", noted="yes"), "noted", noted="yes")
        home = robin.send(answer, "understood", secrets="limited", understood="yes")
        cards = robin.send(robin.go(home.page.link("Begin with")), "first", first="Alex", second="Sam",
                           zone="Europe/Berlin", date="2026-01-12", time="11:00")
        codes = {}
        for name in NAMES:
            card = robin.send(cards, "days", button=f"card for {name}", days="14")
            codes[name] = re.search(r"Code ((?:[0-9A-Z]{4} ){7})", card.page.text).group(1)
        home = robin.go("/")
        pages["list"], pages["couple"] = home.path, home.page.link("New couple")
        brief = robin.go(home.page.link("Alex and Sam"))
        pages["brief"], pages["note"] = brief.path, brief.page.link("My notes")
        pages["reply"] = brief.page.link("Reply")
        library = robin.go(brief.page.link("Next homework"))
        talk = robin.go(library.page.link("First conversation"))
        robin.send(robin.send(talk, "cautions", cautions="none"), button="Give this homework")
        for name in NAMES:
            clinic._enrol(name, codes[name])
        return clinic

    def _enrol(self, name: str, code: str):
        member, pages = self.members[name], self.pages
        answer = member.send(member.go("/card"), "code", code=code)
        answer = member.send(member.go(answer.page.link("Begin")), "agreed", agreed="yes")
        answer = member.send(answer, "called")
        answer = member.send(answer, "digits", digits=DIGITS, again=DIGITS)
        self.keys[name] = self._words(answer)
        member.send(answer, "noted", noted="yes")
        week = member.go("/")
        pages[f"week {name}"], pages[f"letter {name}"] = week.path, week.page.link("My note")
        prepare = member.go(week.page.link("Before the talk"))
        pages[f"cue {name}"] = prepare.page.link("When do you feel sexy")
        mine = member.go(week.page.link("My pages"))
        pages[f"reply {name}"] = mine.page.link("A message from Robin")
        pages[f"letter copy {name}"] = mine.page.link("Looking back")

    @staticmethod
    def _words(answer: Answer) -> tuple[str, str]:
        """The two-word name and the six words."""
        name = re.search(r"<strong[^>]*>([^<]+)</strong>", answer.body).group(1)
        items = re.findall(r"<li[^>]*>\s*([a-z-]+)\s*</li>", answer.body)
        assert len(items) == 6, answer.page.text
        return html.unescape(name), " ".join(items)

    def sign_in(self, name: str):
        """With the two-word name and the six words, as on a new phone."""
        visitor = self.robin if name == "Robin" else self.members[name]
        visitor.cookies.clear()
        two, six = self.keys[name]
        answer = visitor.send(visitor.go("/sign-in"), "words", name=two, words=six)
        fields = answer.page.form("digits").names
        again = "digitsAgain" if "digitsAgain" in fields else "again"
        visitor.send(answer, "digits", **{"digits": DIGITS, again: DIGITS})

    def come_back(self, name: str):
        """With whatever the site asks for: nothing, the digits, or the six words."""
        visitor = self.robin if name == "Robin" else self.members[name]
        address = self.pages["note" if name == "Robin" else f"reply {name}"]
        answer = visitor.go(address)
        if answer.path == "/lock":
            answer = visitor.send(answer, "d1", **{f"d{place + 1}": digit for place, digit in enumerate(DIGITS)})
        if visitor.go(address).path != address:
            self.sign_in(name)
        answer = visitor.go(address)
        if answer.path != address:
            raise Unreadable(f"{name} cannot come back: {answer.status} {answer.path} {answer.page.text[:300]}")

    # Keeping it for the next run.

    def save(self, file: pathlib.Path):
        visitors = {"Robin": self.robin, **self.members}
        file.write_text(json.dumps({"cookies": {name: visitor.cookies for name, visitor in visitors.items()},
                                    "pages": self.pages, "keys": self.keys}))

    @classmethod
    def load(cls, file: pathlib.Path, port: int) -> "Clinic":
        kept, clinic = json.loads(file.read_text()), cls(port)
        clinic.pages = kept["pages"]
        clinic.keys = {name: tuple(key) for name, key in kept["keys"].items()}
        clinic.robin.cookies = kept["cookies"]["Robin"]
        for name, member in clinic.members.items():
            member.cookies = kept["cookies"][name]
        return clinic

    def hang_up(self):
        """Closes the connections: those to a program that was killed are of no use."""
        for visitor in (self.robin, *self.members.values()):
            visitor.hang_up()

    def visitor(self, who: str, kind: str) -> Visitor:
        return self.members[who] if kind in ("letter", "cue") else self.robin

    # Writing.

    def prepare(self, write: Write, visitor: Visitor):
        """Fetches the form, and fills it in."""
        address = self.pages[f"{write.kind} {write.who}" if write.kind in ("letter", "cue") else write.kind]
        answer = visitor.go(address)
        if answer.status != 200:
            raise Unreadable(f"{write.kind}: {answer.status}")
        page = answer.page
        if write.kind == "note":
            form, values = page.form("note"), {"note": write.text}
        elif write.kind == "reply":
            to = str(NAMES.index(write.who) + 1) if write.who in NAMES else "both"
            form, values = page.form("words", "to"), {"words": write.text, "to": to, "hour": "now"}
        elif write.kind == "letter":
            form, values = page.form("line"), {"line": write.text, "happened": "yes", "copy": "yes"}
        elif write.kind == "couple":
            form, values = page.form("first"), {"first": write.text, "zone": "Europe/Berlin"}
        else:
            form, values = page.form("jotting"), {"jotting": write.text, "goes": "own"}
        write.path, write.body = form.action or answer.path, form.filled(**values)

    def send(self, write: Write, visitor: Visitor) -> Answer | None:
        """Sends the filled form. Returns nothing if the program says that it is saved, otherwise its answer.

        A form that was carried out leads to another page. One that was not leads to the lock, or is shown again with
        what was typed. The page of notes is the same in both cases, and shows an empty field only if the note was saved.
        """
        answer = visitor.ask("POST", write.path, write.body)
        if answer.status != 303 or not answer.leads_to.startswith("/p/"):
            return answer
        if answer.leads_to == write.path:
            answer = visitor.go(answer.leads_to)
            if answer.status != 200:
                return answer
            typed = dict(answer.page.form("note").fields)["note"] if write.kind == "note" else write.text
            return answer if typed else None
        return None

    # Reading.

    def found(self, tolerant: bool = False) -> dict[tuple[str, str], list[str]]:
        """What the pages show. A page that cannot be read is left out if `tolerant`."""
        found, self.named_damage = {}, False
        self.hang_up()

        def read(visitor: Visitor, page: str, kind: str, who: str, part=lambda text: text):
            answer = visitor.go(self.pages[page])
            if answer.status != 200 or answer.path != self.pages[page]:
                if not tolerant:
                    raise Unreadable(f"{page}: {answer.status} {answer.path} {answer.page.text[:300]}")
                return
            if DAMAGE in answer.page.text:
                self.named_damage = True
            found[kind, who] = SHOWN.findall(part(answer.page.text))

        read(self.robin, "note", "note", "Robin")
        read(self.robin, "list", "couple", "Robin")
        for name in NAMES:
            read(self.members[name], f"reply {name}", "reply", name)
            read(self.members[name], f"letter copy {name}", "letter copy", name)
            read(self.robin, "brief", "letter", name, lambda text: self._written_by(name, text))
        return found

    @staticmethod
    def _written_by(name: str, brief: str) -> str:
        """The part of the brief with the notes of one member."""
        own, next_ = {"Alex": (" A Alex ", " S Sam "), "Sam": (" S Sam ", " Suggestions ")}[name]
        return brief.partition(own)[2].partition(next_)[0]

    def cue(self, name: str) -> str:
        """What a member keeps before the talk. Each save replaces the one before."""
        answer = self.members[name].go(self.pages[f"cue {name}"])
        if answer.status != 200:
            raise Unreadable(f"cue {name}: {answer.status}")
        return dict(answer.page.form("jotting").fields).get("jotting", "")

    def check(self, ledger: Ledger, moment: float = float("inf"), *, until: float | None = None,
              cues: bool = True) -> Verdict:
        """Reads everything and compares it with what was acknowledged until this moment.

        A picture of a real disk is not taken in an instant: `until` is when it was finished.
        """
        verdict = judge(ledger, self.found(), moment, until)
        for name in NAMES if cues else ():
            writes = [write for write in ledger.writes.values()
                      if write.kind == "cue" and write.who == name and write.sent_at and write.sent_at <= (until or moment)]
            last = max((write.number for write in writes if write.acked_at and write.acked_at <= moment), default=0)
            possible = [write.text for write in writes if write.number >= last] + ([""] if not last else [])
            shown = self.cue(name)
            if shown not in possible:
                known = any(shown == write.text for write in writes) or not shown
                (verdict.lost if known else verdict.wrong).append(
                    f"cue of {name} is {shown[:40]!r} and not {last} or a later one")
        return verdict


class Prepared:
    """A clinic that was made once, to be copied for every run."""

    def __init__(self, binary: pathlib.Path, folder: pathlib.Path):
        self.folder = folder
        (folder / "work").mkdir(parents=True)
        data = folder / "data"
        data.mkdir(mode=0o700)
        program = Program(binary, data, folder / "work")
        program.start()
        Clinic.make(program).save(folder / "people")
        assert program.stop() == 0, program.log

    def copy(self, program: Program) -> Clinic:
        """Puts the data where this program reads it."""
        shutil.rmtree(program.data, ignore_errors=True)
        copy_folder(self.folder / "data", program.data)
        program.data.chmod(0o700)
        return Clinic.load(self.folder / "people", program.port)
