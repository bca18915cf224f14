"""From what brings a couple to what they do: a plan, a practice, a part for the other, evenings, and a list to mark."""

import re

import pytest

from people import beginning
from test_everyone import Desk
from test_my_time import SIZES, TRAINERS, clinic_of_two, my_time, practise

COUPLE, WOMEN = "Noor and Lee", "Ana and Luz"
PAIN, LESS_PAIN = "Pain or fear of penetration", "Less pain"
RULED_OUT = "Bodily causes were looked for and ruled out or treated"
LETTING_GO = "Letting go, alone: belly breathing, and squeezing and letting go of the pelvic floor"
ALONGSIDE = "Pain or fear of penetration: the other joins the practice with dilators"
BESIDE = "Pain or fear of penetration: the other is present while one practises with dilators"
STEP1 = "Sensate Focus, step 1: touch in turns, without genitals"
LIST = "Yes, maybe or no: a list that each marks alone, and of which you show a part"
WHAT_BOTH_LIKE = "What all of them like, and let you show"
# What the two women did not choose, and what their bodies are not.
NOT_CHOSEN = re.compile(r"penis|erecti|ejacul|\banal\b|\banus\b|intercourse|\bhe\b|\bhim\b|\bhis\b|husband", re.I)
INSIDE = "fingers or a toy, in the vagina"


@pytest.fixture
def two(own_clinic, chromium):
    return clinic_of_two(own_clinic, chromium)


# What the therapist does.

def to_library(robin, couple=COUPLE):
    robin.brief(couple)
    robin.follow("Next homework")
    if robin.at("Next homework"):
        robin.choose("The homework until you meet again", "Choose from the library")
        robin.press("See what both will read")
    assert robin.at("Choose from the library"), robin.text


def look_over(robin, title, couple=COUPLE, looked=False):
    """From the brief to what both will read, with the settings as they are."""
    to_library(robin, couple)
    robin.follow(beginning(title))
    if looked:
        a_clinician_looked(robin)
    go_on_to_look(robin)


def go_on_to_look(robin):
    robin.read_cautions()
    robin.press("See what both will read")
    assert robin.at("This is what both will read"), robin.text
    robin.choose_hour("Now")


def a_clinician_looked(robin):
    robin.fill("A clinician looked on", "2026-01-02")
    robin.fill("Who it was", "gynaecologist")


def hear_both(robin, names=("Noor", "Lee")):
    """Each says alone that they'd like to."""
    assert robin.at("Open the next step"), robin.text
    assert not robin.offers("Open this step", "button"), "nobody has said ready"
    for name in names:
        robin.press(f"Record what {name} told me")
        robin.answers("word", "I’d like to")
        robin.tick(f"{name} was alone with me.")
        robin.press("Save")


def open_step(robin):
    robin.press("Open this step")
    robin.press("Give this homework")


def given(robin):
    assert robin.reads("You have given the homework."), robin.text


def plan_for_pain(robin):
    """Ticks what brings them, first without the day of the medical fact; nothing that was ticked is lost."""
    ticked = (("What brings them?", PAIN), ("What do they want?", LESS_PAIN), ("What is known medically?", RULED_OUT))
    to_library(robin)
    plan = robin.page.locator("section.plan")
    with robin.counted() as count:
        for question, answer in ticked:
            robin.mark(question, answer)
        robin.press("Show a plan")
        assert plan.locator("#checkedOn-error").inner_text() == \
            "Choose the day on which a clinician looked. It cannot be later than today."
        assert plan.locator("#checkedBy-error").inner_text() == "Write who looked, such as: gynaecologist."
        for question, answer in ticked:
            assert robin.group(question).get_by_role("checkbox", name=answer, exact=True).is_checked(), answer
        assert plan.get_by_role("checkbox", checked=True).count() == 3
        assert plan.locator("ol.plan").count() == 0
        robin.fill("A clinician found this on", "2026-01-02")
        robin.fill("Who it was", "gynaecologist")
        robin.press("Show a plan")
    assert count.acts == 7
    return plan


def read_plan(plan):
    """Every proposal has a name, a reason and a caution; what can begin earlier comes first."""
    rows = plan.locator("ol.plan > li")
    assert 3 <= rows.count() <= 7
    names = [row.locator("strong").first.inner_text() for row in rows.all()]
    assert names.index(LETTING_GO) < names.index(TRAINERS) < names.index(ALONGSIDE), names
    for row in rows.all():
        reason, caution = row.locator(":scope > p").all_inner_texts()
        assert reason and caution.startswith("Bear in mind: ") and caution != "Bear in mind: ", (reason, caution)
    said = plan.inner_text()
    assert "From what you ticked on 5 January. Nothing is given by itself." in said
    assert "The person finds out, size by size and by their own hand, that the body can stay soft." in said
    assert "Bear in mind: ask again when pain is new, bleeds or changes." in said, "the medical fact"
    return rows.nth(names.index(TRAINERS))


def give_from(row, robin):
    """Gives Noor the trainers from the plan's own row."""
    robin.follow(re.compile("^For Noor"), within=row)
    assert robin.reads("For Noor alone. Nobody else of the couple can see it.")
    robin.fill("The sizes, the smallest first", SIZES)
    robin.fill("Open up to number", "2")
    a_clinician_looked(robin)
    robin.read_cautions()
    robin.press("See what they will read")
    assert robin.at("This is what Noor will read"), robin.text
    robin.choose_hour("Now")
    robin.press("Give this homework")
    given(robin)


def set_smaller(robin):
    robin.home()
    assert robin.reads("2 alerts before you meet")
    robin.brief(COUPLE)
    assert robin.reads("Something done alone is closed for now")
    assert robin.reads("One breath at a time: 7 times, at most pain 8")
    robin.follow("What Noor does alone")
    assert robin.reads("2 (12 mm) is closed for now.") and robin.reads("2 (12 mm) · pain 8 · stopped")
    robin.fill("Open up to number", "1")
    robin.fill("Minutes each time", "5")
    robin.press("Save, and let it begin again")
    assert robin.reads("It is saved.") and robin.reads("Open up to: 1 (10 mm).")
    assert not robin.reads("is closed for now")


# What the two do and see.

def three_weeks(noor, clinic):
    """Two easy times a week; then the larger size hurts, and Noor stops."""
    for days in (3, 4) * 3:
        my_time(noor)
        count = practise(noor, 1)
        assert count.acts <= 4 and count.characters == 0, "from start to noted"
        clinic.later(days=days)
    my_time(noor)
    noor.page.get_by_text("Choose something else", exact=True).click()
    noor.page.get_by_role("radio", name="2 (12 mm)", exact=True).check(force=True)
    noor.press("Start with this")
    noor.page.locator(".eleven label").nth(8).click()
    assert noor.page.get_by_text("Stop for today, and do not try again today.").is_visible()
    noor.press("Stop")
    my_time(noor)
    assert noor.reads("2 (12 mm) waits until you have talked with Robin. You did nothing wrong.")


def say_yes(noor):
    my_time(noor)
    with noor.counted() as count:
        noor.follow(re.compile("^Should Lee have a part in this"))
        noor.choose("May Robin give you both such an evening?", "Yes")
        noor.press("Send")
    assert count.acts == 3
    noor.end()
    my_time(noor)
    noor.follow(re.compile("^Should Lee have a part in this"))
    answers = noor.page.locator("main").get_by_role("radio")
    assert answers.count() == 2
    assert not any(answer.is_checked() for answer in answers.all()), "the page is empty again"


def everything(person):
    """What the server sends for the first page and those that lead on from it. A form's own number is always new."""
    pages = {}
    for way in (None, "My note", "Message Robin", "My pages", "My time"):
        if way != "My time":
            person.week()
        if way:
            person.follow(way)
        pages[way] = re.sub(r'(name="form" value=")[0-9a-f]+', r"\1", person.served)
    assert len(set(pages.values())) == 5
    return pages


def evenings(person):
    """The cards of all first evenings, with every part of them open."""
    person.week()
    # By their order: two programmes at once have rows of the same words.
    rows = person.page.get_by_role("link", name=re.compile("The first evening")).count()
    cards = []
    for place in range(rows):
        person.week()
        person.follow(re.compile("The first evening"), nth=place)
        person.unfold_all()
        cards.append(person.page.locator("main").inner_text())
    return cards


def holding(cards, sentence):
    return [sentence in card for card in cards].count(True)


def test_pain_with_penetration_from_the_concern_to_a_plan_a_practice_a_part_for_the_other_and_shared_evenings(
        two, own_clinic):
    """Nothing of what Noor does alone reaches Lee before Noor's yes, each one's word and the therapist's act."""
    robin, noor, lee = two
    give_from(read_plan(plan_for_pain(robin)), robin)
    three_weeks(noor, own_clinic)
    set_smaller(robin)
    my_time(noor)
    assert noor.reads("As last time: 1 (10 mm). About 5 minutes.") and not noor.reads("waits until you have talked")
    practise(noor, 1)
    # Both are ready and heard, and still the evening waits for Noor's own yes.
    look_over(robin, BESIDE, looked=True)
    robin.press("Give this homework")
    hear_both(robin)
    assert robin.reads("Nobody who does alone what this includes has said yes in private."), robin.text
    assert not robin.offers("Open this step", "button")
    robin.brief(COUPLE)
    assert robin.reads("Nothing is set for now.")
    before = everything(lee)
    say_yes(noor)
    assert everything(lee) == before, "a yes changes nothing for Lee"
    alone = re.compile("One breath|trainer|dilator|beside|a part in this", re.I)
    assert not any(alone.search(page) for page in before.values())
    assert alone.search(everything(noor)["My time"]), "the words looked for are there for Noor"
    robin.brief(COUPLE)
    robin.follow("What Noor does alone")
    assert robin.reads("On 26 January, Noor said yes in private: you may give an evening that includes this.")
    # Now it is given, and both read what it is.
    look_over(robin, BESIDE)
    robin.press("Give this homework")
    given(robin)
    for person in (noor, lee):
        assert holding(evenings(person), "Tonight one of you practises with the trainers, just as when alone.") == 1
        assert "10 mm" not in person.text and "pain 8" not in person.text
    # A second programme opens beside it.
    look_over(robin, STEP1)
    robin.press("Give this homework")
    hear_both(robin)
    open_step(robin)
    given(robin)
    for person in (noor, lee):
        cards = evenings(person)
        assert len(cards) == 2 and cards[0] != cards[1]
        assert holding(cards, "Tonight one of you practises with the trainers, just as when alone.") == 1
        assert holding(cards, "You can touch any part of the body that is not left out") == 1
    to_library(robin)
    assert robin.reads(f"Now: {BESIDE}") and robin.reads(f"Now: {STEP1}")
    my_time(noor)
    assert noor.reads("As last time: 1 (10 mm)."), "what is done alone goes on"


def acts_to_give(robin, couple, title):
    """From the page Next homework, or the library before the first one, to given: cautions and hour included."""
    robin.brief(couple)
    robin.follow("Next homework")
    with robin.counted() as count:
        if robin.at("Next homework"):
            robin.follow("To the library")
        robin.follow(beginning(title))
        assert robin.page.locator("[name=cautions][value=none]").is_visible(), "the cautions are asked in it"
        go_on_to_look(robin)
        robin.press("Give this homework")
    given(robin)
    assert count.characters == 0, "nothing is typed"
    assert len(count.posts) >= 2
    return count.acts


def test_an_entry_is_given_in_at_most_six_acts_from_next_homework(own_clinic, chromium):
    """A couple's first talk, and a later one: the entry, its cautions, what both will read, the hour."""
    robin = Desk(own_clinic, chromium).robin
    robin.make_couple("Noor", "Lee", "2026-01-12", "11:00")
    assert acts_to_give(robin, COUPLE, "First conversation") <= 5
    assert acts_to_give(robin, COUPLE, "Three questions of appreciation") <= 6


def choose_inside(robin, step):
    """Fingers or a toy, in the vagina; at the sixth step it is still as they chose it at the fifth."""
    robin.page.get_by_text("Settings of the evening", exact=True).click()
    offered = robin.page.locator("#enters, #places")
    assert "a penis" in offered.all_inner_texts()[0] and "in the anus" in offered.all_inner_texts()[1]
    assert offered.get_by_role("checkbox", checked=True).count() == (0 if step == 5 else 3)
    for box in ("fingers", "a toy", "in the vagina"):
        offered.get_by_role("checkbox", name=box, exact=True).check(force=True)


def read_by_women(person, step):
    """The card names what they chose, leaves out the rest, and says how to stay safe."""
    (card,) = evenings(person)
    left_out = person.page.locator("section.without ul").inner_text()
    assert left_out in card and NOT_CHOSEN.search(card), "what is left out is named, in its own list only"
    assert not (found := NOT_CHOSEN.search(card.replace(left_out, ""))), found
    assert {"anal sex", "intercourse"} <= set(left_out.splitlines())
    assert ("anything going inside" in left_out) == (step == 4)
    assert ("moving while inside" in left_out) == (step == 5)
    assert (f"For you, inside means: {INSIDE}." in card) == (step > 4)
    assert (f"New: if you both want to, this can go inside: {INSIDE}." in card) == (step == 5)
    safe = ["If it hurts, stop and come apart. Do not try again tonight. Tell Robin.",
            "Use plenty of water-based lubricant.", "Use the protection you agreed on."]
    assert [sentence in card for sentence in safe] == [step > 4] * 3
    assert "If one of you goes quiet or still, stop and ask. If there is no answer, that is a no." in card


def test_two_women_at_steps_four_to_six(own_clinic, chromium):
    """Each step is opened for both after each said alone that they would like it."""
    desk = Desk(own_clinic, chromium)
    robin, names = desk.robin, ("Ana", "Luz")
    robin.make_couple(*names, "2026-01-12", "11:00")
    both = [desk.enrolled(WOMEN, name, digits) for name, digits in zip(names, ("314159", "141421"))]
    for name in names:
        robin.spoken_alone(WOMEN, name)
    for step, new in ((4, "New: you touch each other at the same time."),
                      (5, "New: you lie close and still for a while."),
                      (6, "New: small, slow movements while you are close.")):
        to_library(robin, WOMEN)
        robin.follow(re.compile(f"^Sensate Focus, step {step}:"))
        if step > 4:
            choose_inside(robin, step)
        go_on_to_look(robin)
        assert (INSIDE in robin.text) == (step > 4)
        robin.press("Give this homework")
        hear_both(robin, names)
        open_step(robin)
        given(robin)
        for person in both:
            read_by_women(person, step)
            assert person.reads(new)
            person.follow("Open tonight’s page")
            assert person.reads("If it hurts, stop and come apart.") == (step > 4)
            assert person.reads("If one of you goes quiet or still, stop and ask.")
        own_clinic.later(days=7)


# A list to mark.

def mark_list(person, marks):
    """Item to an answer, with a star where the other may see it; nothing is chosen when the page opens."""
    person.week()
    person.follow(beginning("What we might like"))
    form = person.page.locator("form.marks")
    assert form.get_by_role("radio").count() == 4 * 27
    assert form.locator(":checked").count() == 0, "the page is empty each time"
    for item, answer in marks.items():
        person.choose(item, answer.rstrip("*"))
        if answer.endswith("*"):
            person.mark(item, re.compile("^(Noor|Lee) may see it"))
    person.press("Send to Robin")
    person.end()


def shown(person):
    """What both like, as this person sees it."""
    person.week()
    person.follow(beginning("What we might like"))
    names = person.page.locator("section.sheet li").all_inner_texts()
    assert person.reads("You could both like these") == bool(names)
    assert person.page.locator("form.marks :checked").count() == 0
    return names


def marked_list(robin):
    robin.brief(COUPLE)
    robin.follow('How each marked "What we might like"')
    return robin.page.locator("#items")


def choose_shown(robin, items, button):
    for item in items:
        robin.group(WHAT_BOTH_LIKE).locator("label").filter(has_text=item).click()
    robin.choose_hour("Now")
    robin.press(button)
    assert robin.reads("It is saved."), robin.text


def test_a_list_that_each_marks_alone_shows_only_what_both_like_and_the_therapist_chose(two):
    """Six marks of each, three in common and allowed, two of them chosen, and none in the end."""
    robin, noor, lee = two
    look_over(robin, LIST)
    robin.press("Give this homework")
    given(robin)
    for person in (noor, lee):
        person.week()
        assert person.reads("Each of you marks it alone. About 10 minutes.")
    hug, dance, bath = "A long hug without talking", "A slow dance, standing or seated", "Bathing or showering together"
    kiss, mouth, quiet = ("Kissing slowly and for a long time", "Touching the genitals with the mouth",
                          "Lying close and quiet afterwards")
    mark_list(noor, {hug: "Yes*", dance: "Yes*", bath: "Maybe*", kiss: "Yes", mouth: "No*", quiet: "Yes*"})
    assert marked_list(robin).count() == 0 and robin.reads("Lee has not marked it.")
    assert robin.reads("You can choose something once each has marked it.")
    mark_list(lee, {hug: "Yes*", dance: "Maybe*", bath: "Yes*", kiss: "Yes*", mouth: "Yes*", quiet: "Yes"})
    assert shown(noor) == shown(lee) == [], "a match alone shows nothing"
    offered = marked_list(robin).locator("label").all_inner_texts()
    assert [line.splitlines()[0] for line in offered] == [hug, dance, bath]
    assert "Noor: Yes (may be shown) · Lee: Maybe (may be shown)" in offered[1]
    robin.unfold_all()
    everything_marked = robin.page.locator("dl.entries").inner_text()
    assert "Noor: No · Lee: Yes (may be shown)" in everything_marked and kiss in everything_marked
    choose_shown(robin, (hug, dance), "Show what is chosen")
    for person in (noor, lee):
        assert shown(person) == [hug, dance]
        assert not person.reads("Noor: No") and not person.reads("(may be shown)")
    # Lee marks it again, with nothing; the therapist takes back what is shown.
    mark_list(lee, {})
    robin.brief(COUPLE)
    assert robin.reads("Of a list, something is shown that not all of them like any more.")
    assert marked_list(robin).count() == 0
    for item in (hug, dance):
        assert robin.reads(f"{item}: not all of them like it any more, or not all let you show it.")
    choose_shown(robin, (), "Change what is shown")
    assert robin.reads("There is nothing that all of them like and may be shown.")
    assert shown(noor) == shown(lee) == []


def not_this_time(person, why, evening="The first evening"):
    person.week()
    with person.counted() as count:
        person.follow("My note")
        person.choose("Did this evening take place?", "Not this time")
        person.pick("Which evening was it?", evening)
        person.page.get_by_text("Something got in the way", exact=True).click()
        person.acts += 1
        person.pick("What got in the way?", why)
        person.press("Send to Robin")
    person.end()
    return count


def test_what_got_in_the_way_reaches_the_therapist_alone(two, own_clinic):
    """Not feeling safe is an urgent alert, tiredness is none, and the other's pages stay the same bytes."""
    robin, noor, lee = two
    look_over(robin, STEP1)
    robin.press("Give this homework")
    hear_both(robin)
    open_step(robin)
    given(robin)
    own_clinic.later(days=2)
    robin.home()
    assert not robin.reads("urgent alert")
    before = everything(lee)
    count = not_this_time(noor, "I did not feel safe")
    assert count.acts == 6 and count.characters == 0
    assert everything(lee) == before
    assert "I did not feel safe" in before["My note"], "it can be chosen there, and is not"
    assert 'value="safe" selected' not in before["My note"]
    robin.home()
    assert robin.reads("One couple has an urgent alert.") and robin.reads("1 urgent alert")
    robin.brief(COUPLE)
    alert = robin.page.locator(".flags .urgent")
    assert alert.count() == 1
    for words in ("Urgent", "Noor", "Says that this is about their safety.", "I did not feel safe"):
        assert words in alert.inner_text(), words
    # Lee's tiredness is said beside Lee's name and raises nothing.
    before = everything(noor)
    not_this_time(lee, "Tiredness")
    assert everything(noor) == before
    robin.brief(COUPLE)
    assert robin.page.locator(".flags .alert").count() == 1, "still the one"
    unsafe, tired = "I did not feel safe", "Tiredness"
    for name, said, other in (("Noor", unsafe, tired), ("Lee", tired, unsafe)):
        member = robin.page.locator(f'section.member[data-name="{name}"]')
        row = member.locator("dl.known > div").filter(has_text="What got in the way").inner_text()
        assert said in row and other not in member.inner_text(), row
