"""Somebody calls for help, from each page that lets one; the therapist deals with it and finds it again a month later."""

import re

import pytest

from conftest import Clinic
from month import COUPLE, Month


@pytest.fixture(scope="module")
def settled(chromium, tmp_path_factory):
    """A couple in its second week: a talk was given, then two evenings; each was spoken with alone."""
    clinic = Clinic(tmp_path_factory.mktemp("cry"))
    month = Month(clinic, chromium)
    for part in (month.first_day, month.cards, month.alone, month.meeting):
        part()
    clinic.later(hours=9)
    yield month
    month.close()
    assert clinic.stop() == 0, clinic.read_log()


def safely(robin, how):
    """What Robin learned about reaching Sam."""
    robin.brief(COUPLE)
    robin.record_alone("Sam", reach=how)


def test_a_frightened_partner_is_heard_and_found_again_a_month_later(settled):
    robin, alex, sam, clinic = settled.robin, settled.alex, settled.sam, settled.clinic
    safely(robin, "by telephone, Tuesdays before noon")
    robin.leave()
    alex.week()
    before = alex.text

    # A message, a note, and after a talk: each ends alike.
    sam.week()
    sam.follow("Message Robin")
    sam.fill("What would you like Robin to know?", "I am afraid of going home.")
    sam.mark("Mark what applies", "This is about my safety")
    sam.press("Send to Robin")
    ending = sam.text
    sam.end()
    sam.note(know="This is about my safety")
    assert sam.text == ending
    sam.end()
    alex.week()
    assert alex.text == before, "nothing of it is on the other's pages"

    # The first page after the lock says that it is urgent, and no cause; the next one says how to reach Sam.
    clinic.later(hours=20)
    robin.home()
    assert re.search(r"Urgent\s.*Alex and Sam", robin.text, re.S) and "safety" not in robin.text
    assert "Nothing is sent to your phone or mail yet." in robin.text
    robin.brief(COUPLE)
    assert robin.text.count("Says that this is about their safety.") == 2
    assert "How to reach Sam safely: by telephone, Tuesdays before noon" in robin.text
    assert "I am afraid of going home." in robin.text
    for _ in range(2):
        robin.brief(COUPLE)
        robin.follow(re.compile("^Mark as dealt with"))
        robin.fill("What did you do?", "Called Sam, who stays with a sister.")
        robin.press("Mark as dealt with")
    robin.brief(COUPLE)
    assert "Says that this is about their safety." not in robin.text

    # A month later it is in the file, and in a copy for the notes; and it can be opened again.
    clinic.later(days=31)
    robin.brief(COUPLE)
    robin.follow("The couple's file")
    assert "Called Sam, who stays with a sister." in robin.text and "about their safety" in robin.text
    robin.brief(COUPLE)
    robin.follow("Copy to my notes")
    assert "Called" in robin.page.locator("textarea").first.input_value()
    robin.brief(COUPLE)
    robin.follow("The couple's file")
    robin.follow(re.compile("^Read this alert"))
    robin.press("Open this alert again")
    robin.brief(COUPLE)
    assert "Says that this is about their safety." in robin.text
    robin.leave()


def test_pain_and_pressure_in_one_note_are_both_heard(settled):
    robin, sam = settled.robin, settled.sam
    sam.week()
    sam.note(happened="Yes", know=["It hurt a lot", "I felt I could not say no"])
    sam.end()
    robin.brief(COUPLE)
    assert "It hurt." in robin.text and "Felt they had to." in robin.text
    assert re.search(r"Urgent\s+Sam, [^\n]*\s+Felt they had to\.", robin.text), robin.text
    robin.leave()


def test_notes_that_disagree_are_seen_by_the_therapist_alone(settled):
    robin, alex, sam = settled.robin, settled.alex, settled.sam
    sam.week()
    sam.note(evening="The first evening", day="January", happened="Not this time")
    sam.end()
    alex.week()
    before = alex.text
    alex.note(evening="The first evening", day="January", happened="Yes")
    alex.end()
    alex.week()
    assert alex.text == before
    robin.brief(COUPLE)
    assert "Their notes say different things." in robin.text
    robin.leave()


def test_what_may_mean_danger_is_above_the_fold_and_before_send(settled):
    sam = settled.sam
    sam.week()
    sam.follow(re.compile("^My note"))
    group = sam.group("Anything Robin should know?").bounding_box()
    send = sam.page.get_by_role("button", name="Send to Robin").bounding_box()
    height = sam.page.viewport_size["height"]
    assert group["y"] < height - 100, "its first answers are in view"
    assert send["y"] > group["y"] + group["height"], "and nothing is sent over it"
    assert sam.page.locator("fieldset").nth(1).get_attribute("id") == "know"
