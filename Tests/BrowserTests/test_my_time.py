"""What one person does alone, in the browser and without scripts: given, done, stopped for pain, looked at, on again."""

import re

import pytest

from conftest import DESKTOP, PHONE
from people import Partner, Therapist

TRAINERS = "Trainers (dilators), size by size, alone"
SIZES = "1, 10, 80, silicone\n2, 12, 90, silicone\n3, 15"


def clinic_of_two(clinic, chromium):
    """Robin, Noor and Lee; Robin has spoken with each alone."""
    def person(kind, name, shape):
        context = chromium.new_context(**shape, base_url=clinic.origin, locale="en", java_script_enabled=False)
        return kind(context, clinic, name)

    robin = person(Therapist, "Robin", DESKTOP)
    robin.begin("314159")
    robin.make_couple("Noor", "Lee", "2026-01-12", "11:00")
    noor, lee = person(Partner, "Noor", PHONE), person(Partner, "Lee", PHONE)
    for one, digits in ((noor, "271828"), (lee, "161803")):
        robin.cards("Noor and Lee")
        one.enrol(robin.card_for(one.name), digits)
    for name in ("Noor", "Lee"):
        robin.spoken_alone("Noor and Lee", name)
    return robin, noor, lee


def give_trainers(robin, name="Noor", couple="Noor and Lee"):
    """From the brief to *Given*, with sizes as they stand on the set."""
    robin.brief(couple)
    robin.follow("Next homework")
    if robin.at("Next homework"):
        robin.choose("The homework until you meet again", "Choose from the library")
        robin.press(re.compile("^See what"))
    row = robin.page.locator("li").filter(has=robin.page.get_by_text(TRAINERS, exact=True)).first
    row.get_by_role("link", name=re.compile(f"^For {name}")).click()
    robin.acts += 1
    robin.seen()
    assert robin.reads(f"For {name} alone. Nobody else of the couple can see it.")
    robin.fill("The sizes, the smallest first", SIZES)
    robin.fill("Open up to number", "2")
    robin.fill("A clinician looked on", "2026-01-02")
    robin.fill("Who it was", "gynaecologist")
    robin.read_cautions()
    robin.press("See what they will read")
    assert robin.at(f"This is what {name} will read")
    robin.page.locator("[name=hour][value=now]").check(force=True)
    robin.press("Give this homework")
    assert robin.reads("You have given the homework."), robin.text


def my_time(person):
    person.week()
    person.follow("My pages")
    if person.path == "/lock":
        person.unlock()
        person.follow("My pages") if person.is_home else None
    person.follow("My time")


def practise(person, pain, stop=False):
    """From *My time* to noted: start, how much it hurts, done."""
    with person.counted() as count:
        person.press("Start")
        person.page.locator(".eleven label").nth(pain).click()
        person.acts += 1
        person.press("Stop" if stop else "Done")
    assert person.at("It is written down"), person.text
    return count


@pytest.fixture
def two(own_clinic, chromium):
    return clinic_of_two(own_clinic, chromium)


def test_three_weeks_alone_a_stop_for_pain_and_on_again(two, own_clinic):
    robin, noor, lee = two
    give_trainers(robin)
    my_time(noor)
    assert noor.reads("You can begin with: 1 (10 mm)")
    for day in range(3):
        if day:
            my_time(noor)
        assert practise(noor, 1).acts <= 4, "from start to noted"
        own_clinic.later(days=2)
    # After three easy times at one size the next is there for who looks for it, and is not proposed.
    my_time(noor)
    assert noor.reads("As last time: 1 (10 mm)")
    noor.page.get_by_text("Choose something else", exact=True).click()
    noor.page.get_by_role("radio", name="2 (12 mm)", exact=True).check(force=True)
    noor.press("Start with this")
    assert noor.reads("2 (12 mm)")
    noor.page.locator(".eleven label").nth(8).click()
    assert noor.page.get_by_text("Stop for today, and do not try again today.").is_visible()
    noor.press("Stop")
    my_time(noor)
    assert noor.reads("2 (12 mm) waits until you have talked with Robin. You did nothing wrong.")
    assert noor.reads("As last time: 1 (10 mm)")
    noor.page.get_by_text("What I wrote down", exact=True).click()
    assert noor.reads("pain 8 · stopped")
    practise(noor, 2)
    # The therapist sees it before the next meeting, and opens it again.
    robin.brief("Noor and Lee")
    assert robin.reads("Something done alone is closed for now")
    assert robin.reads("One breath at a time: 5 times, at most pain 8")
    robin.follow("What Noor does alone")
    assert robin.reads("2 (12 mm) is closed for now.")
    robin.press("Save, and let it begin again")
    assert robin.reads("It is saved.")
    my_time(noor)
    assert not noor.reads("waits until you have talked")
    # Lee has met nothing of all this.
    lee.week()
    assert lee.offers("My pages")
    lee.follow("My pages")
    lee.follow("My time")
    assert lee.reads("There is nothing for now.")
    assert "One breath" not in lee.served
    lee.week()
    assert "One breath" not in lee.served
    # The words looked for are there for Noor.
    noor.reload()
    assert "One breath" in noor.served


def test_the_practice_does_not_lock_and_leads_nowhere(two, own_clinic):
    robin, noor, _ = two
    give_trainers(robin)
    my_time(noor)
    noor.press("Start")
    assert noor.page.locator("nav").count() == 0
    assert noor.page.locator("main a").count() == 0
    own_clinic.later(minutes=40)
    noor.reload()
    assert noor.reads("How much does it hurt?"), "forty minutes later it is still there"
    noor.page.locator(".eleven label").nth(1).click()
    noor.press("Done")
    assert noor.at("It is written down")
    noor.back()
    noor.reload()
    assert noor.path == "/lock" or noor.at("My time"), "after Done its page is behind the digits again"


def test_an_hour_later_the_digits_are_asked_and_nothing_is_lost(two, own_clinic):
    robin, noor, _ = two
    give_trainers(robin)
    my_time(noor)
    noor.press("Start")
    noor.page.locator(".eleven label").nth(3).click()
    own_clinic.later(minutes=61)
    noor.press("Done")
    assert noor.path == "/lock"
    noor.unlock()
    noor.press("Send it now")
    assert noor.at("It is written down"), noor.text
    my_time(noor)
    noor.page.get_by_text("What I wrote down", exact=True).click()
    assert noor.reads("pain 3")


def test_a_time_from_paper_is_noted_and_a_day_to_come_is_not(two, own_clinic):
    robin, noor, _ = two
    give_trainers(robin)
    my_time(noor)
    noor.follow(re.compile("^Write down a time"))
    noor.choose("What did you do it with?", "2 (12 mm)")
    noor.page.locator(".eleven label").nth(2).click()
    noor.press("Save")
    assert noor.reads("It is written down.")
    noor.page.get_by_text("What I wrote down", exact=True).click()
    assert noor.reads("2 (12 mm) · pain 2")
    noor.follow(re.compile("^Write down a time"))
    day = noor.page.get_by_label("When was it?")
    assert day.locator("option").first.get_attribute("value") == "2026-01-05"


def test_sizes_that_cannot_be_read_are_said_beside_the_field_and_kept(two):
    robin, _, _ = two
    robin.brief("Noor and Lee")
    robin.follow("Next homework")
    row = robin.page.locator("li").filter(has=robin.page.get_by_text(TRAINERS, exact=True)).first
    row.get_by_role("link", name=re.compile("^For Lee")).click()
    robin.fill("The sizes, the smallest first", "1, 10\nlarge")
    robin.fill("A clinician looked on", "2026-01-02")
    robin.fill("Who it was", "gynaecologist")
    robin.read_cautions()
    robin.press(re.compile("^See what"))
    assert robin.reads("Line 2 cannot be read.")
    assert robin.page.get_by_label("The sizes, the smallest first").input_value() == "1, 10\nlarge"
    robin.fill("The sizes, the smallest first", SIZES)
    robin.page.get_by_label("Who it was").fill("")
    robin.press(re.compile("^See what"))
    assert robin.reads("Write who looked, such as: gynaecologist.")


def test_a_man_alone_with_early_ejaculation(own_clinic, chromium):
    """One person and the therapist: the practice in steps, too much, and the step that waits."""
    def person(kind, name, shape):
        context = chromium.new_context(**shape, base_url=own_clinic.origin, locale="en", java_script_enabled=False)
        return kind(context, own_clinic, name)

    robin = person(Therapist, "Robin", DESKTOP)
    robin.begin("314159")
    robin.make_couple("Max", "", "2026-01-12", "11:00")
    max_ = person(Partner, "Max", PHONE)
    robin.cards("Max")
    max_.enrol(robin.card_for("Max"), "271828")
    robin.spoken_alone("Max", "Max")
    robin.brief("Max")
    robin.follow("Next homework")
    concern = robin.page.locator(".concerns details").filter(has_text="Early ejaculation").first
    concern.locator("summary").click()
    row = concern.locator("li").filter(has_text="stop and start, alone")
    row.get_by_role("link", name=re.compile("^For Max")).click()
    assert robin.reads("For Max alone.")
    robin.fill("Open up to number", "2")
    robin.read_cautions()
    robin.press(re.compile("^See what"))
    assert robin.at("This is what Max will read")
    robin.page.locator("[name=hour][value=now]").check(force=True)
    robin.press("Give this homework")
    my_time(max_)
    assert max_.reads("You can begin with: Numbers and letting go")
    max_.press("Start")
    max_.page.locator("fieldset#level label").filter(has_text="Too much").click()
    assert max_.page.get_by_text("Stop for today. Look around and feel your feet.").is_visible()
    max_.press("Done")
    my_time(max_)
    assert max_.reads("waits until you have talked with Robin")
    assert not max_.offers("Start", "button"), "the only open step waits"
    robin.brief("Max")
    assert robin.reads("Something done alone is closed for now")
