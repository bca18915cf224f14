"""Faults planted one by one: the doctor names each, and says how to mend it."""

import json
import os

import pytest
from conftest import Clinic, opened, run


@pytest.fixture
def sound(busy):
    """A clinic in which all is well but for what a test cannot have: a second disk and a program that runs."""
    busy.back_up()
    run("restore", "--drill", "--data", busy.data, "--sheet", busy.sheet)
    return busy


ALWAYS = {"address.local", "backup.near", "program.stopped", "people.away"}


def test_a_sound_clinic_has_no_fault(sound):
    found = sound.doctor()
    assert not [finding for finding in found.values() if finding["isFault"]] and set(found) <= ALWAYS
    sound.start()
    assert "program.stopped" not in sound.doctor()


def replace(file, old, new):
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))


def older(clinic, key, seconds):
    file = clinic.data / "backup-sheet.json"
    sheet = json.loads(file.read_text())
    sheet[key] -= seconds
    file.write_text(json.dumps(sheet))


def change(clinic, sql):
    with opened(clinic.data) as db:
        db.executescript(sql)


def tear(clinic):
    with open(clinic.data / "evenings.sqlite", "r+b") as file:
        file.seek(8192)
        file.write(bytes(8192))


YEAR = 400 * 86_400
PLANTED = {
    "folder.open": lambda c: c.data.chmod(0o755),
    "file.open": lambda c: (c.data / "settings").chmod(0o644),
    "pepper.missing": lambda c: (c.data / "pepper").unlink(),
    "pepper.damaged": lambda c: ((c.data / "pepper").chmod(0o600), (c.data / "pepper").write_bytes(b"short")),
    "pepper.other": lambda c: ((c.data / "pepper").chmod(0o600), (c.data / "pepper").write_bytes(bytes(32))),
    "settings.missing": lambda c: (c.data / "settings").unlink(),
    "settings.wrong": lambda c: replace(c.data / "settings", "keep-backups = 30", "keep-backups = often"),
    "icon.unusable": lambda c: replace(c.data / "settings", "icon = ", "icon = /no/such.png"),
    "database.missing": lambda c: (c.data / "evenings.sqlite").unlink(),
    "database.damaged": tear,
    "database.newer": lambda c: change(c, "UPDATE clinic SET value = x'00000063' WHERE name = 'entry_format'"),
    "database.old": lambda c: change(c, "DELETE FROM migration WHERE name LIKE '0007%'"),
    "clock.wrong": lambda c: change(c, "UPDATE entry SET day = 40000 WHERE place = (SELECT min(place) FROM entry)"),
    "people.away": lambda c: change(c, "UPDATE device_lock SET opened_day = 18000"),
    "people.none": lambda c: change(c, "PRAGMA foreign_keys = ON; DELETE FROM couple; DELETE FROM person"),
    "sheet.missing": lambda c: (c.data / "backup-sheet.json").unlink(),
    "sheet.damaged": lambda c: (c.data / "backup-sheet.json").write_text("{"),
    "sheet.old": lambda c: older(c, "checked", YEAR),
    "drill.missing": lambda c: older(c, "drilled", YEAR),
    "backup.none": lambda c: [file.unlink() for file in c.backups.glob("*.backup")],
    "backup.part": lambda c: ((c.backups / "x.part").touch(), os.utime(c.backups / "x.part", (0, 0))),
    "restore.cut": lambda c: (c.data / "restoring").mkdir(),
    "restore.old": lambda c: (c.data / "before-restore-1000").mkdir(),
}


@pytest.mark.parametrize("fault", PLANTED)
def test_a_planted_fault_is_found(sound, fault):
    before = set(sound.doctor())
    assert fault == "people.away" or fault not in before
    PLANTED[fault](sound)
    found = sound.doctor()
    assert fault in found, found
    assert len(found[fault]["sentence"]) > 20 and len(found[fault]["mend"]) > 5


def test_a_folder_that_is_not_there(tmp_path):
    clinic = Clinic(tmp_path)
    assert set(clinic.doctor()) == {"folder.missing"}


def test_it_leaves_the_folder_as_it_was(sound):
    before = {file.name: file.read_bytes() for file in sound.data.iterdir() if file.is_file()}
    sound.doctor()
    after = {file.name: file.read_bytes() for file in sound.data.iterdir() if file.is_file()}
    assert before == after


def test_words_for_people(sound):
    (sound.data / "pepper").chmod(0o644)
    said = run("doctor", "--data", sound.data, status=1)
    assert "FAULT   Other users can read" in said and "chmod go=" in said
