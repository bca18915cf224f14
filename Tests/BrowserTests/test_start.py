"""Starting the program: what it refuses, each with one plain sentence and nothing changed."""

import os
import sqlite3
import subprocess

import pytest

from conftest import PROGRAM, Clinic


@pytest.fixture
def folder(tmp_path):
    """A data folder that a clinic has begun in."""
    clinic = Clinic(tmp_path)
    assert clinic.stop() == 0
    return tmp_path / "data"


def start(folder, *arguments):
    """What a start that ends by itself says, after making sure that it failed."""
    done = subprocess.run(
        [PROGRAM, "serve", "--data", folder, "--port", "0", "--origin", "http://localhost:8080", *arguments],
        capture_output=True, text=True, timeout=30)
    assert done.returncode != 0, "it started"
    assert "Fatal" not in done.stderr
    return done.stderr


def everything(folder):
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.name != "lock"}


def pepper(folder, content=None, mode=0o400):
    path = folder / "pepper"
    path.unlink()
    if content is not None:
        path.write_bytes(content)
        path.chmod(mode)


def change(folder, statement, *values):
    with sqlite3.connect(folder / "evenings.sqlite") as database:
        database.execute(statement, values)
    database.close()


BROKEN = {
    "no pepper": (lambda folder: pepper(folder), "The pepper file is missing. Put its copy back"),
    "another pepper": (lambda folder: pepper(folder, os.urandom(32)), "belongs to another clinic"),
    "half a pepper": (lambda folder: pepper(folder, bytes(16)), "The pepper file is not whole"),
    "an open pepper": (lambda folder: (folder / "pepper").chmod(0o444), "Others may read the pepper file"),
    "no database": (lambda folder: (folder / "evenings.sqlite").unlink(), "had a database, and it is gone"),
    "an empty database": (lambda folder: os.truncate(folder / "evenings.sqlite", 0), "had a database, and it is gone"),
    "no database any more": (
        lambda folder: (folder / "evenings.sqlite").write_bytes(os.urandom(8192)), "The database is damaged"),
    "a newer format": (
        lambda folder: change(folder, "UPDATE clinic SET value = ? WHERE name = 'entry_format'", bytes([0, 0, 0, 9])),
        "A newer version of this program has written in this folder (format 9)"),
}


@pytest.mark.parametrize("harm", BROKEN)
def test_a_start_is_refused_in_one_sentence_and_changes_nothing(folder, harm):
    break_it, sentence = BROKEN[harm]
    break_it(folder)
    before = everything(folder)
    assert sentence in start(folder)
    after = everything(folder)
    assert all(after[name] == held for name, held in before.items() if not name.endswith(("-wal", "-shm")))


def test_a_second_start_with_the_same_folder_is_refused(tmp_path):
    clinic = Clinic(tmp_path)
    try:
        assert "Another evenings is running with this data folder." in start(tmp_path / "data")
    finally:
        assert clinic.stop() == 0


def test_a_whole_folder_starts_again(folder):
    """The control: what is refused above is refused for its harm alone."""
    again = Clinic(folder.parent)
    assert again.stop() == 0


@pytest.mark.parametrize("arguments, sentence", [
    (["--port", "70000"], "--port must be from 0 to 65535."),
    (["--origin", "practice"], "--origin must look like https://practice.example"),
])
def test_a_wrong_argument_is_told_in_words(tmp_path, arguments, sentence):
    assert sentence in start(tmp_path / "data", *arguments)
