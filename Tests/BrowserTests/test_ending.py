"""Care ends, the couple is archived, one of them writes all the same, and everything is erased for good."""

import re
import sqlite3

import pytest

from conftest import Clinic
from month import COUPLE, Month


@pytest.fixture
def ending(chromium, tmp_path, monkeypatch):
    """A couple with a talk, all three at own depth; the program's temporary files have a folder too."""
    (tmp_path / "tmp").mkdir()
    (tmp_path / "clinic").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    month = Month(Clinic(tmp_path / "clinic"), chromium)
    for part in (month.first_day, month.cards):
        part()
    yield month
    month.close()
    month.clinic.stop()


def sealed(folder):
    """The end of every sealed value of the couple's, as it lies in the stopped database."""
    database = sqlite3.connect(f"file:{folder / 'evenings.sqlite'}?mode=ro", uri=True)
    asked = [
        "SELECT bytes FROM entry WHERE place >> 32 IN (SELECT serial FROM space WHERE couple IS NOT NULL)",
        "SELECT bytes FROM slip WHERE space IN (SELECT id FROM space WHERE couple IS NOT NULL)",
        "SELECT words_wrap FROM person WHERE couple IS NOT NULL",
        "SELECT wrap FROM device_lock WHERE person IN (SELECT id FROM person WHERE couple IS NOT NULL)",
    ]
    values = [row[0] for query in asked for row in database.execute(query) if row[0]]
    database.close()
    return [value[-24:] for value in values]


def lying(marks, folders):
    files = [path.read_bytes() for folder in folders for path in folder.rglob("*") if path.is_file()]
    return [mark for mark in marks if any(mark in file for file in files)]


def test_a_couple_is_ended_archived_and_erased(ending, chromium, tmp_path):
    robin, alex, sam, clinic = ending.robin, ending.alex, ending.sam, ending.clinic
    robin.brief(COUPLE)
    robin.more("Pause or end care")
    robin.choose_hour("Now")
    robin.press("End care")
    for person in (alex, sam):
        person.week()
        assert "Your care with Robin has ended." in person.text
        assert "A first conversation" not in person.text
    robin.press("Archive")
    robin.home()
    assert COUPLE not in robin.text

    # Said before typing; taken all the same; first on the list.
    sam.follow("Message Robin")
    assert "Nobody reads what is written here any more." in sam.text
    sam.fill("What would you like Robin to know?", "I am afraid of going home.")
    sam.press("Send to Robin")
    robin.home()
    assert re.search(r"somebody wrote\s+.*Alex and Sam", robin.text, re.S), robin.text
    robin.brief(COUPLE)
    assert "I am afraid of going home." in robin.text
    robin.more("Pause or end care")
    robin.follow("Erase everything")
    assert "There is an alert you have not dealt with." in robin.text
    robin.brief(COUPLE)
    robin.follow(re.compile("^Mark as dealt with"))
    robin.press("Mark as dealt with")
    robin.more("Pause or end care")
    robin.follow("Erase everything")
    for name in ("Alex", "Sam"):
        robin.follow(f"Record what {name} said")
        robin.choose("How", "In the room")
        robin.choose("What did you hear?", "I heard nothing that speaks against it")
        robin.press("Save")
    robin.press("Go on")
    sam.week()
    sam.follow("Message Robin")
    sam.fill("What would you like Robin to know?", "Are you still there?")

    # What lies there before is found, so the search can fail.
    data, folders = tmp_path / "clinic" / "data", [tmp_path / "clinic", tmp_path / "tmp"]
    assert clinic.stop() == 0
    marks = sealed(data)
    assert len(marks) > 12 and lying(marks, folders) == marks
    clinic.begin()

    robin.fill("Type the word “erase”", "erase")
    robin.press("Erase everything")
    assert robin.heading == "Receipt: everything was erased", robin.text
    assert "Alex" not in robin.text and "Sam" not in robin.text
    assert lying(marks, folders) == [], "while the program runs"

    # A page leads to the front door, a form to a sentence.
    alex.reload()
    assert alex.path == "/", alex.text
    sam.press("Send to Robin")
    assert sam.at("This was not sent") and "Are you still there?" in sam.text
    robin.home()
    assert COUPLE not in robin.text
    assert clinic.stop() == 0
    assert lying(marks, folders) == [], "after it has ended"
