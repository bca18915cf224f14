"""The homework library from the command line: what there is, and what is wrong with files of one's own."""

import json
import shutil
import subprocess

import pytest

from conftest import DESKTOP, PROGRAM, ROOT
from demonstration import Demonstration
from people import Therapist

LIBRARY = ROOT / "Library"


def library(*arguments):
    return subprocess.run([PROGRAM, "library", *arguments], capture_output=True, text=True, timeout=60)


def test_there_are_at_least_forty_entries_each_complete_in_two_languages():
    entries = json.loads(library("list", "--json").stdout)
    assert len(entries) >= 40 and len({entry["id"] for entry in entries}) == len(entries)
    for entry in entries:
        said = [entry["name"], entry["purpose"], *([entry["title"]] if "title" in entry else [])]
        assert all(set(texts) == {"en", "es"} and all(texts.values()) for texts in said), entry["id"]
        assert entry["kind"] in ("programme", "course") or entry["people"], entry["id"]
    lines = library("list").stdout.splitlines()
    assert [line.split()[0] for line in lines] == [entry["id"] for entry in entries]


def test_one_entry_is_shown_as_its_file_has_it():
    shown = library("show", "first-talk", "--language", "es")
    assert shown.stdout.strip() == (LIBRARY / "es/first-talk.yaml").read_text().strip()
    missing = library("show", "no-such-talk")
    assert missing.returncode == 1 and "has no entry no-such-talk" in missing.stderr
    assert "must be en or es" in library("show", "first-talk", "--language", "xx").stderr


def test_the_library_is_right_and_a_fault_is_named_with_its_line(tmp_path):
    right = library("check", str(LIBRARY))
    assert right.returncode == 0 and "each complete in every language" in right.stdout, right.stdout
    folder = tmp_path / "Library"
    shutil.copytree(LIBRARY, folder)
    talk = folder / "en/three-questions.yaml"
    talk.write_text(talk.read_text().replace("from-meeting: 2", "from-meeting: never"))
    line = 1 + talk.read_text().splitlines().index("from-meeting: never")
    wrong = library("check", str(folder))
    assert wrong.returncode == 1
    assert f"{folder}/en/three-questions.yaml:{line}: 'from-meeting' must be" in wrong.stdout, wrong.stdout
    talk.write_bytes(bytes(range(128, 256)))
    assert library("check", str(folder)).returncode == 1
    nothing = library("check", str(tmp_path / "nowhere"))
    assert nothing.returncode == 1 and "cannot be read" in nothing.stderr
    empty = tmp_path / "empty"
    empty.mkdir()
    assert library("check", str(empty)).returncode == 1


@pytest.mark.parametrize("words, found", [
    ("lubricant evening", "lubricant"), ("one person talk", "First conversation"),
])
def test_homework_is_found_by_any_word_that_is_written_about_it(chromium, words, found):
    with Demonstration() as clinic:
        robin = clinic.enter(chromium, Therapist, "Robin", DESKTOP)
        robin.follow("Library")
        rows = robin.page.locator("[data-rows] > *:visible")
        everything = rows.count()
        robin.page.get_by_label("Find by any word").fill(words)
        shown = rows.all_inner_texts()
        assert 0 < len(shown) < everything
        assert any(found.lower() in row.lower() for row in shown)
        robin.page.get_by_label("Find by any word").fill("zzzz")
        assert rows.count() == 0 and robin.reads("Nothing in the library has these words.")
        robin.page.keyboard.press("Escape")
        assert rows.count() == everything
        robin.context.close()
