"""Starting the program where it may not write or read: one plain sentence that says what to do."""

import os
import pathlib

import pytest

from conftest import Clinic
from starts import IS_ROOT, NOBODY, ORDINARY, as_root, free_port, mounting, refusal, refuse

SOMEBODY_ELSE = "belongs to another user. Start the program as that user, or name another folder with --data."


@pytest.fixture
def begun(public):
    """A data folder that a clinic of an ordinary user has begun in."""
    assert Clinic(public).stop() == 0
    if IS_ROOT:
        for path in [public / "data", *(public / "data").iterdir()]:
            os.chown(path, NOBODY, NOBODY)
    return public / "data"


@pytest.mark.parametrize("command", ["serve", "demo"])
@pytest.mark.parametrize("mode", [0o700, 0o755])
def test_a_folder_of_somebody_else(public, command, mode):
    folder = public / "data" if IS_ROOT else pathlib.Path("/root" if mode == 0o700 else "/")
    if IS_ROOT:
        folder.mkdir(mode)
    assert SOMEBODY_ELSE in refusal("--data", folder, command=command, port=free_port(), **ORDINARY)


@as_root
def test_root_does_not_leave_its_own_files_in_a_folder_of_somebody_else(begun):
    refuse(begun, SOMEBODY_ELSE)


@pytest.mark.parametrize("command", ["serve", "demo"])
def test_a_folder_that_cannot_be_made(public, command):
    above = "/" if not IS_ROOT else public
    said = refusal("--data", f"{above}/new/data", command=command, port=free_port(), **ORDINARY)
    assert "cannot be created: this user may not write there. Create it and give it to this user" in said
    assert not os.path.exists(f"{above}/new")


def test_a_file_where_the_folder_should_be(tmp_path):
    (tmp_path / "data").write_text("")
    assert "data is a file, not a folder." in refusal("--data", tmp_path / "data")
    assert "cannot be created: a part of its path is a file." in refusal("--data", tmp_path / "data/below")


def test_a_folder_with_other_things_is_not_closed_to_others(tmp_path):
    tmp_path.chmod(0o755)
    (tmp_path / "letter").write_text("")
    refuse(tmp_path, "Other users can open the data folder. Name an empty one, or close this one to them: chmod 700")
    assert tmp_path.stat().st_mode & 0o777 == 0o755


def test_an_empty_folder_and_a_clinics_own_are_closed_to_others(tmp_path):
    data = tmp_path / "data"
    data.mkdir(0o755)
    for _ in range(2):
        assert Clinic(tmp_path).stop() == 0
        assert data.stat().st_mode & 0o777 == 0o700
        data.chmod(0o755)


@as_root
@pytest.mark.parametrize("name", ["pepper", "lock", "evenings.sqlite", "evenings.sqlite-wal"])
def test_a_file_of_somebody_else_in_the_folder(begun, name):
    file = begun / name
    file.touch()
    os.chown(file, 0, 0)
    file.chmod(0o400 if name == "pepper" else 0o600)
    refuse(begun, f"{name} cannot be used by this user. Give it to the user", **ORDINARY)


def test_a_read_only_file_system(tmp_path):
    assert Clinic(tmp_path).stop() == 0
    before = mounting(tmp_path, 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0"')
    refuse(tmp_path / "data", "is on a file system that is read-only.", before=before)
    assert "is on a file system that is read-only." in refusal("--data", tmp_path / "new", before=before)


def test_a_disk_that_is_full(tmp_path):
    before = mounting(tmp_path, 'mount -t tmpfs -o size=40k none "$0"')
    said = refusal("--data", tmp_path / "data", before=before)
    assert "The data folder cannot be read or written just now. Is the disk full?" in said
