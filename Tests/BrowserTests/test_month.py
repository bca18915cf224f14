"""A month of one couple, in three browsers: what the three see and do, and how little of it there is to do."""

import re

import pytest

from album import Album
from conftest import DESKTOP, PHONE, Clinic
from people import Partner, Therapist

COUPLE = "Alex and Sam"
STEP1, STEP2 = "Sensate Focus, step 1", "Sensate Focus, step 2"
COLOURS = {"type": "rule", "values": ["color-contrast"]}
TALK, QUESTIONS = "A first conversation", "Three questions"


class Month:
    """The people, and what the tests ask about afterwards."""

    def __init__(self, clinic, chromium):
        self.clinic, self.album = clinic, Album()
        self.robin = self.person(chromium, Therapist, "Robin", DESKTOP)
        self.alex = self.person(chromium, Partner, "Alex", PHONE)
        self.sam = self.person(chromium, Partner, "Sam", PHONE)
        self.counts, self.saw = {}, {}

    def person(self, chromium, kind, name, shape):
        context = chromium.new_context(
            **shape, base_url=self.clinic.origin, locale="en", java_script_enabled=False, accept_downloads=True)
        return kind(context, self.clinic, name, self.album)

    def play(self):
        for part in (self.first_day, self.cards, self.first_talk, self.alone, self.meeting, self.evenings,
                     self.afterwards, self.next_step, self.changes):
            part()

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
        for name, word in (("Alex", "I'd like to"), ("Sam", "I'd try")):
            self.robin.spoken_alone(COUPLE, name, heard=word)

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
            self.alex.page.get_by_role("link", name="Put it in my calendar").click()
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
            self.alex.note(happened="Yes", ease="At ease", mind="Mostly there")
        self.counts["note"] = count
        self.alex.end()
        self.alex.ready("I’d like to")
        self.sam.week()
        self.sam.note(happened="A smaller one", ease="Too much", line="The light was too bright for me.")
        self.sam.end()
        self.sam.ready("I’d try")
        self.sam.leave()
        self.alex.leave()

    def next_step(self):
        """Monday, 19 January: the next step's cautions beforehand; then Robin's two minutes, from the lock to done."""
        self.clinic.set_clock(1_768_212_000 + 7 * 86_400 - 3600)  # 10:00
        robin = self.robin
        robin.brief(COUPLE)
        robin.ask_for_next_step()
        assert robin.heading.startswith(STEP2), robin.text
        robin.read_cautions()
        robin.press("See what both will read")
        self.clinic.later(minutes=70)
        robin.visit("/lock")
        with robin.counted() as count:
            robin.unlock()
            robin.brief(COUPLE)
            self.saw["brief"] = robin.text
            robin.word_back("Sam", "Thank you for writing this. We take it up today.")
            robin.follow("See it as Sam")
            robin.follow(COUPLE)
            robin.ask_for_next_step()
            robin.look_and_give(met=("2026-01-26", "11:00"))
        self.counts["therapist"] = count
        self.saw["given"] = robin.text

    def changes(self):
        """The last week: a word to read, a meeting that moves, something left out, a rest."""
        robin, alex, sam = self.robin, self.alex, self.sam
        robin.leave()
        self.clinic.later(hours=8)
        sam.week()
        self.saw["next step, Sam"] = sam.text
        sam.follow(re.compile("^Mine"))
        sam.follow("A word from Robin")
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
        alex.rest("Show us both “resting”")
        alex.leave()
        sam.week()
        self.saw["resting, Sam"] = sam.text
        sam.leave()

    def close(self):
        for person in (self.robin, self.alex, self.sam):
            person.context.close()


@pytest.fixture(scope="session")
def month(chromium, tmp_path_factory):
    clinic = Clinic(tmp_path_factory.mktemp("month"))
    month = Month(clinic, chromium)
    month.play()
    yield month
    month.close()
    assert clinic.stop() == 0, clinic.read_log()


def test_each_enrols_alone_and_ends_on_a_readable_homework(month):
    for name in ("Alex", "Sam"):
        count = month.counts[f"enrol {name}"]
        assert count.acts - 2 <= 12, "besides the digits and the digits again"
        assert count.characters == 12, "nothing is typed but the digits"
        assert "A first conversation" in month.saw[f"first week {name}"]
        assert "About 20 minutes, together" in month.saw[f"first week {name}"]


def test_unlocking_is_six_taps_and_one_request(month):
    count = month.counts["unlock"]
    assert (count.presses, count.characters) == (6, 0)
    assert count.posts == ["/lock"]
    assert [path for method, path in count.sent if not path.startswith("/static/")][2:] == [month.home], \
        "the way to the lock, the digits, and home"


def test_the_talks_ask_nobody_to_type(month):
    for talk, screens in (("first talk", 8), ("second talk", 5)):
        count = month.counts[talk]
        assert month.saw[f"{talk} screens"] == screens
        assert (count.characters, count.posts) == (0, [])
        pages = [path for _, path in count.sent if not path.startswith("/static/")]
        assert len(pages) == 2, "the talk is one page, and sends nothing until its Close"


def test_a_note_is_five_taps(month):
    assert month.counts["note"].acts <= 5
    assert len(month.counts["note"].posts) == 1


def test_the_therapist_is_done_in_fourteen_acts(month):
    assert month.counts["therapist"].acts <= 14
    assert "Monday 26 January" in month.saw["given"]


def test_the_turned_screen_shows_what_both_see_and_no_word_of_either(month):
    assert "What did I do this week that made you feel loved?" in month.saw["shared question"]
    assert "A first conversation" in month.saw["shared screen"]
    assert "I'd like to" in month.saw["first brief"] and "I'd like to" not in month.saw["shared screen"]
    assert "We talked" in month.saw["first brief"] and "We talked" not in month.saw["shared screen"]


def test_a_time_stands_on_both_phones_and_goes_into_a_calendar_under_a_neutral_name(month):
    assert "Wednesday 14 January, 20:30" in month.saw["time"]
    assert "Wednesday 14 January, 20:30" in month.saw["week with times"]
    assert "Saturday 17 January, 20:30" in month.saw["week with times"], "as the other one set it"
    calendar = month.saw["calendar"]
    assert "DTSTART;TZID=Europe/Berlin:20260114T203000\n" in calendar.replace("\r\n", "\n")
    assert "SUMMARY:Time together" in calendar
    assert not re.search("robin|alex|sam|touch|evening", calendar + month.saw["calendar name"], re.I)


def test_the_brief_keeps_the_two_apart_and_shows_what_is_amber(month):
    brief = month.saw["brief"]
    assert "planned 2: one happened" in brief and "planned 2: one smaller" in brief
    assert "At ease" in brief and "The light was too bright for me." in brief
    assert re.search(r"Before you meet\s+Sam, 15 January\s+Too much\.", brief)
    assert "Both would go on." in brief
    assert "I'd like to (15 January, in writing)" in brief and "I'd try (15 January, in writing)" in brief


def test_a_word_back_reaches_the_one_it_is_for(month):
    assert "Robin has read this. Thank you for writing this." in month.saw["word"]


def test_a_step_opens_for_both_and_spends_their_words(month):
    assert "Two evenings, with a guiding hand" in month.saw["given"]
    assert month.saw["given"].count("from before the last step: counts no more") == 2
    for row in ("The first evening", "The second evening"):
        assert row in month.saw["next step, Sam"]


def test_a_meeting_that_moves_closes_nothing(month):
    for name in ("Alex", "Sam"):
        assert "The first evening" in month.saw[f"after the first date, {name}"]
        assert "You meet Robin on Thursday." in month.saw[f"after the first date, {name}"]


def test_a_limit_and_a_rest_show_on_the_other_phone_without_a_name(month):
    not_part = month.saw["limit, Alex"].split("Not part of this week")[1].split("Add something")[0]
    assert "feet" in not_part and "Sam" not in not_part
    resting = month.saw["resting, Sam"]
    assert "This is resting." in resting and "Alex" not in resting
    assert "The first evening" not in resting


def test_the_consoles_stayed_silent_and_nobody_else_was_asked(month):
    for person in (month.robin, month.alex, month.sam):
        assert person.noise == []
        assert {url for _, url in person.sent if not url.startswith(month.clinic.origin + "/")} == set()


@pytest.mark.parametrize("shape", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_of_the_month_is_accessible(month, chromium, shape, scheme):
    assert len(month.album.pages) > 50
    context = chromium.new_context(**shape, color_scheme=scheme, locale="en")
    # Between light and dark only the colours differ.
    found = month.album.look(context, **({} if scheme == "light" else {"only": COLOURS}))
    context.close()
    assert found == []
