"""The same homework for people whom most programs forget: two men at the fifth step, and one person alone."""

import re

import pytest

from conftest import DESKTOP, PHONE, Clinic
from people import Partner, Therapist

STEP5 = "Sensate Focus, step 5"


class Desk:
    """Robin, and whoever Robin works with."""

    def __init__(self, clinic, chromium):
        self.clinic, self.chromium = clinic, chromium
        self.robin = self.person(Therapist, "Robin", DESKTOP)
        self.robin.begin("271828")

    def person(self, kind, name, shape):
        context = self.chromium.new_context(
            **shape, base_url=self.clinic.origin, locale="en", java_script_enabled=False)
        return kind(context, self.clinic, name)

    def enrolled(self, couple, name, digits):
        self.robin.cards(couple)
        code = self.robin.card_for(name)
        partner = self.person(Partner, name, PHONE)
        partner.enrol(code, digits)
        return partner


@pytest.fixture
def desk(chromium, tmp_path):
    clinic = Clinic(tmp_path)
    yield Desk(clinic, chromium)
    assert clinic.stop() == 0, clinic.read_log()


def test_two_men_at_the_fifth_step_find_it_written_for_them(desk):
    robin = desk.robin
    robin.make_couple("Tom", "Ben", "2026-01-12", "11:00")
    tom = desk.enrolled("Tom and Ben", "Tom", "314159")
    desk.enrolled("Tom and Ben", "Ben", "141421")
    for name in ("Tom", "Ben"):
        robin.spoken_alone("Tom and Ben", name)
    robin.brief("Tom and Ben")
    robin.follow("Next homework")
    robin.follow(re.compile("^" + STEP5))
    robin.page.get_by_text("Settings of the evening", exact=True).click()
    for box in ("penis", "anus"):
        robin.page.locator("#enters, #places").get_by_role("checkbox", name=re.compile(box, re.I)).check(force=True)
    robin.read_cautions()
    robin.press("See what both will read")
    robin.choose_hour("Now")
    assert "this can go inside: a penis, in the anus" in robin.text
    robin.press("Give this homework")
    for name in ("Tom", "Ben"):
        robin.page.get_by_role("button", name=f"Record what {name} told me").or_(
            robin.page.get_by_role("link", name=f"Record what {name} told me")).first.click()
        robin.answers("word", "I’d like to")
        robin.tick(f"{name} was alone with me.")
        robin.press("Save")
    robin.press("Open this step")
    if robin.at("This is what both will read"):
        robin.press("Give this homework")
    assert robin.reads("You have given the homework."), robin.text

    tom.week()
    tom.follow(re.compile("^The first evening"))
    tom.unfold_all()
    card = tom.text
    assert "this can go inside: a penis, in the anus" in card
    for sentence in ("If one of you goes quiet or still, stop and ask. If there is no answer, that is a no.",
                     "If it hurts, stop and come apart. Do not try again tonight. Tell Robin.",
                     "Use plenty of water-based lubricant.", "Use the protection you agreed on."):
        assert sentence in card, sentence
    assert not re.search(r"vagin|vulva|clitor|\bshe\b|\bher\b|woman|wife|asked for this", card, re.I)
    tom.follow("Open tonight’s page")
    tonight = tom.page.locator("main").inner_text()
    assert "You lie still" in tom.page.content() and "Stop" in tom.page.content(), tonight


def test_one_person_alone_is_offered_what_one_can_do(desk):
    robin = desk.robin
    robin.home()
    robin.new_couple()
    robin.fill("One person's name", "Noor")
    robin.fill("Their time zone", "Europe/Madrid")
    robin.press("Make their cards")
    robin.brief("Noor")
    robin.follow("Next homework")
    assert "Sensate Focus, step" not in robin.text and "Three questions" not in robin.text
    robin.follow(re.compile("^First conversation"))
    robin.read_cautions()
    robin.page.get_by_role("button", name=re.compile("^See what")).click()
    assert robin.page.locator("fieldset#hour input").first.is_checked(), "their first homework is for now"
    robin.press("Give this homework")
    noor = desk.enrolled("Noor", "Noor", "161803")
    noor.follow(re.compile("^A first talk with yourself"))
    said = noor.page.locator("main").inner_text()
    talk = re.sub(r"<[^>]*>", " ", noor.page.content())
    assert "What do I like in bed, alone or with someone?" in talk
    assert not re.search(r"\bboth\b|each other|asks? the other|the two of you", said + talk, re.I), said
