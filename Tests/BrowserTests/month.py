"""A month of one couple, in three browsers: what the three see and do. The tests ask about it afterwards."""

import re

from album import Album
from conftest import DESKTOP, PHONE
from people import Partner, Therapist, beginning

COUPLE = "Alex and Sam"
STEP1, STEP2 = "Sensate Focus, step 1", "Sensate Focus, step 2"
TALK, QUESTIONS = "A first conversation", "Three questions"


class Month:
    """The people, and what the tests ask about afterwards."""

    def __init__(self, clinic, chromium, tongue=None):
        self.clinic, self.tongue = clinic, tongue
        self.album = Album(tongue.language if tongue else "en")
        self.robin = self.person(chromium, Therapist, "Robin", DESKTOP)
        self.alex = self.person(chromium, Partner, "Alex", PHONE)
        self.sam = self.person(chromium, Partner, "Sam", PHONE)
        self.counts, self.saw = {}, {}

    def person(self, chromium, kind, name, shape):
        context = chromium.new_context(
            **shape, base_url=self.clinic.origin, locale=self.album.language, java_script_enabled=False,
            accept_downloads=True)
        return kind(context, self.clinic, name, self.album, self.tongue)

    def play(self):
        for part in (self.first_day, self.cards, self.first_talk, self.alone, self.meeting, self.evenings,
                     self.afterwards, self.next_step, self.changes):
            part()
        self.forms = {person.name: list(person.forms) for person in (self.alex, self.sam)}

    def first_day(self):
        """Monday, 5 January, noon: Robin begins, makes a couple, gives the first talk, makes two cards and leaves."""
        robin = self.robin
        robin.begin("271828")
        robin.make_couple("Alex", "Sam", "2026-01-12", "11:00")
        robin.brief(COUPLE)
        robin.give("First conversation", why="You said that talking about it is the hardest part.")
        self.codes = {}
        for name in ("Alex", "Sam"):
            robin.cards(COUPLE)
            self.codes[name] = robin.card_for(name)
        robin.leave()

    def cards(self):
        """That evening and the next: each enrols alone."""
        for person, digits, hours in ((self.alex, "314159", 8), (self.sam, "141421", 22)):
            self.clinic.later(hours=hours)
            with person.counted() as count:
                person.enrol(self.codes[person.name], digits)
            self.counts[f"enrol {person.name}"] = count
            self.saw[f"first week {person.name}"] = person.text

    def first_talk(self):
        """Wednesday evening, on Alex's phone between the two; afterwards each says so alone."""
        self.clinic.later(days=1)
        with self.alex.counted() as count:
            self.alex.visit("/lock")
            self.alex.six(self.alex.digits)
        self.counts["unlock"], self.home = count, self.alex.path
        with self.alex.counted() as count:
            self.saw["first talk screens"] = self.alex.talk(TALK)
        self.counts["first talk"] = count
        self.alex.talked("We talked")
        self.clinic.later(minutes=40)
        self.sam.week()

    def alone(self):
        """Friday: Robin sees each of them alone."""
        self.clinic.later(days=2)
        self.robin.brief(COUPLE)
        with self.robin.counted() as count:
            for name, word in (("Alex", "I’d like to"), ("Sam", "I’d try")):
                self.robin.record_alone(name, heard=word)
                assert self.robin.at(COUPLE)
        self.counts["alone"] = count

    def meeting(self):
        """Monday, 12 January, 11:00: the three together, the screen turned; then two homeworks."""
        self.clinic.set_clock(1_768_212_000 + 600)  # 12 January, 11:10 in Berlin
        robin = self.robin
        robin.brief(COUPLE)
        self.saw["first brief"] = robin.text
        robin.turn_screen()
        self.saw["shared screen"] = robin.text
        robin.follow(re.compile(QUESTIONS, re.I))
        self.saw["shared question"] = robin.text
        robin.back_from_shared()
        robin.brief(COUPLE)
        robin.give("Three questions", met=("2026-01-19", "11:00"))
        robin.give(STEP1, why="You both said that touch has become an exam.", ask_next=True)

    def evenings(self):
        """The week: a talk, two times, one evening."""
        self.clinic.later(hours=9)
        self.alex.week()
        self.saw["week"] = self.alex.text
        with self.alex.counted() as count:
            self.saw["second talk screens"] = self.alex.talk(QUESTIONS)
        self.counts["second talk"] = count
        self.alex.talked("We talked")
        self.alex.set_time("The first evening", "2026-01-14", "20:30")
        self.saw["time"] = self.alex.text
        with self.alex.page.expect_download() as download:
            self.alex.named("link", "Add to my calendar").click()
        self.saw["calendar"] = open(download.value.path()).read()
        self.saw["calendar name"] = download.value.suggested_filename
        self.sam.week()
        self.sam.set_time("The second evening", "2026-01-17", "20:30")
        self.alex.week()
        self.saw["week with times"] = self.alex.text

        self.clinic.set_clock(1_768_212_000 + 2 * 86_400 + 9 * 3600 + 1800)  # Wednesday, 20:30
        self.alex.week()
        self.alex.tonight("The first evening")
        self.alex.follow("Alex touches.")
        self.alex.follow("Change over")
        self.alex.follow("Enough")
        self.alex.follow("Close")

    def afterwards(self):
        """Thursday, each alone: a note and a word about the next step."""
        self.clinic.later(hours=14)
        self.alex.week()
        with self.alex.counted() as count:
            self.alex.note(happened="Yes", ease="At ease", mind="Mostly")
        self.counts["note"] = count
        self.alex.end()
        self.alex.ready("I’d like to")
        self.sam.week()
        self.sam.note(happened="Yes, a shorter or easier one", ease="It was too much", line="The light was too bright for me.")
        self.sam.end()
        self.sam.ready("I’d try")
        self.sam.leave()
        self.alex.leave()

    def next_step(self):
        """Monday, 19 January: Robin's two minutes, from the lock to done, with the next step's cautions."""
        self.clinic.set_clock(1_768_212_000 + 7 * 86_400 + 600)  # 11:10, in the meeting
        robin = self.robin
        robin.visit("/lock")
        with robin.counted() as count:
            robin.unlock()
            robin.brief(COUPLE)
            self.saw["brief"] = robin.text
            robin.ask_for_next_step()
            assert beginning(robin.said(STEP2)).match(robin.heading), robin.text
            self.saw["cautions"] = robin.text
            robin.read_cautions()
            robin.press("See what both will read")
            robin.look_and_give(met=("2026-01-26", "11:00"))
        self.counts["therapist"] = count
        self.saw["given"] = robin.text
        robin.word_back("Sam", "Thank you for writing this. We take it up today.")
        robin.brief(COUPLE)
        robin.follow("Preview Sam's phone")
        robin.follow(COUPLE)

    def changes(self):
        """The last week: a word to read, a meeting that moves, something left out, a rest."""
        robin, alex, sam = self.robin, self.alex, self.sam
        robin.leave()
        self.clinic.later(hours=8)
        sam.week()
        self.saw["next step, Sam"] = sam.text
        sam.follow(re.compile("^My pages"))
        sam.follow("A message from Robin")
        self.saw["word"] = sam.text
        sam.leave()
        robin.brief(COUPLE)
        robin.move_meeting("2026-01-29", "15:00")
        robin.leave()
        self.clinic.later(days=7)
        for person in (alex, sam):
            person.week()
            self.saw[f"after the first date, {person.name}"] = person.text
        sam.add_limit("The first evening", "feet")
        sam.leave()
        alex.follow(re.compile("^The first evening"))
        self.saw["limit, Alex"] = alex.text
        alex.week()
        alex.rest("Pause it for both of us")
        alex.leave()
        sam.week()
        self.saw["resting, Sam"] = sam.text
        sam.leave()

    def close(self):
        for person in (self.robin, self.alex, self.sam):
            person.context.close()
