"""Starting the program: what it refuses, each with one plain sentence and nothing changed."""

import os

import pytest

from conftest import Clinic
from starts import change, change_and_die, pepper, refuse


@pytest.fixture
def folder(tmp_path):
    """A data folder that a clinic has begun in."""
    clinic = Clinic(tmp_path)
    assert clinic.stop() == 0
    return tmp_path / "data"


@pytest.fixture
def killed(folder):
    """A data folder whose newest change stands only in the log beside the database."""
    change_and_die(folder, "INSERT INTO clinic (name, value) VALUES ('help_text', ?)", bytes(32))
    return folder


def a_folder_for_the_pepper(folder):
    pepper(folder)
    (folder / "pepper").mkdir()


def no_database(folder):
    (folder / "evenings.sqlite").unlink()


def noise(folder):
    (folder / "evenings.sqlite").write_bytes(os.urandom(8192))


def noise_after_the_head(folder):
    with open(folder / "evenings.sqlite", "r+b") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(4096)
        file.write(b"\xff" * (size - 4096))


HARM = {
    "no pepper": (pepper, "The pepper file is missing. Put its copy back"),
    "another pepper": (lambda folder: pepper(folder, os.urandom(32)), "belongs to another clinic"),
    "half a pepper": (lambda folder: pepper(folder, bytes(16)), "The pepper file is damaged"),
    "too much pepper": (lambda folder: pepper(folder, bytes(33)), "The pepper file is damaged"),
    "an open pepper": (lambda folder: (folder / "pepper").chmod(0o444), "Other users can read the pepper file"),
    "a folder for a pepper": (a_folder_for_the_pepper, "pepper is not a file. Put the pepper's copy in its place"),
    "no database": (no_database, "had a database, but it is missing or empty"),
    "an empty database": (lambda folder: os.truncate(folder / "evenings.sqlite", 0), "had a database, but it is missing"),
    "the head of a database": (lambda folder: os.truncate(folder / "evenings.sqlite", 50), "The database is damaged"),
    "a database with a head alone": (noise_after_the_head, "The database is damaged"),
    "no database any more": (noise, "The database is damaged"),
}
OTHER_VERSION = {
    "UPDATE clinic SET value = x'00000009' WHERE name = 'entry_format'":
        "A newer version of this program has written in this folder (format 9). Start that version.",
    "INSERT INTO migration VALUES ('9999_later.sql', zeroblob(32))":
        "A newer version of this program has used this folder (9999_later.sql). Start that version.",
    "UPDATE migration SET hash = zeroblob(32) WHERE name LIKE '0001%'":
        "The migration 0001_journals.sql is not the one this folder was created with. Start the version that created it.",
}


@pytest.mark.parametrize("harm", HARM)
def test_a_start_is_refused_in_one_sentence_and_changes_nothing(folder, harm):
    break_it, sentence = HARM[harm]
    break_it(folder)
    refuse(folder, sentence)


@pytest.mark.parametrize("harm", HARM)
def test_after_a_kill_the_log_waits_for_a_start_that_is_not_refused(killed, harm):
    break_it, sentence = HARM[harm]
    break_it(killed)
    refuse(killed, sentence)


@pytest.mark.parametrize("write", [change, change_and_die])
@pytest.mark.parametrize("statement", OTHER_VERSION)
def test_a_folder_of_another_version_is_left_to_it(folder, statement, write):
    write(folder, statement)
    refuse(folder, OTHER_VERSION[statement])


def test_nothing_is_begun_over_a_log_without_its_database(killed):
    (killed / "lock").unlink()
    no_database(killed)
    refuse(killed, "had a database, but it is missing or empty")


def test_a_second_start_with_the_same_folder_is_refused(tmp_path):
    clinic = Clinic(tmp_path)
    try:
        refuse(tmp_path / "data", "Another evenings process is using this data folder.")
    finally:
        assert clinic.stop() == 0


@pytest.mark.parametrize("kind", ["folder", "killed"])
def test_a_whole_folder_starts_again(kind, request):
    """The control: what is refused above is refused for its harm alone."""
    folder = request.getfixturevalue(kind)
    again = Clinic(folder.parent)
    assert again.stop() == 0
    assert sorted(path.name for path in folder.iterdir()) == ["evenings.sqlite", "lock", "pepper"]
