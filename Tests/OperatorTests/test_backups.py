"""Backups while people work, and clinics that come back out of them."""

import os
import re
import shutil
import time

import pytest
from conftest import Clinic, opened, run


def test_a_backup_of_a_running_clinic_restores_the_same_rows_elsewhere(busy):
    before = busy.digests()
    busy.start()
    backup = busy.back_up()
    busy.stop()
    other = busy.home / "other"
    said = busy.restore(backup, into=other)
    assert "The clinic is back" in said and busy.digests(other) == before
    assert (other / "pepper").read_bytes() == (busy.data / "pepper").read_bytes()
    assert (other / "settings").read_text() == (busy.data / "settings").read_text()


def test_a_backup_shows_nothing_without_the_sheet(busy):
    backup = busy.back_up().read_bytes()
    assert (busy.data / "pepper").read_bytes() not in backup and b"SQLite format" not in backup
    # The control: in the database itself it is found.
    assert b"SQLite format" in (busy.data / "evenings.sqlite").read_bytes()


def test_a_restore_keeps_the_old_files_ends_sessions_and_marks_every_journal(busy):
    backup = busy.back_up()
    with opened(busy.data) as db:
        assert db.execute("SELECT count(*) FROM restore_mark").fetchone() == (0,)
    said = busy.restore(backup)
    with opened(busy.data) as db:
        assert db.execute("SELECT count(*) FROM session").fetchone() == (0,)
        spaces, marks = (db.execute(f"SELECT count(*) FROM {table}").fetchone() for table in ("space", "restore_mark"))
        assert spaces == marks and spaces > (20,)
    earlier = next(busy.data.glob("before-restore-*"))
    assert (earlier / "evenings.sqlite").exists() and str(earlier) in said
    busy.start()


def test_what_was_erased_before_the_backup_and_after_it_stays_erased(busy):
    with opened(busy.data) as db:
        couples = [row[0] for row in db.execute("SELECT id FROM couple ORDER BY id")]
    first = busy.back_up()
    time.sleep(1.1)
    # What erasing does to a database, without a therapist: the row goes, and its id comes into the ledger.
    with opened(busy.data) as db:
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("INSERT INTO erased (id, kind, day) VALUES (?, 1, 20000)", (couples[0],))
        db.execute("DELETE FROM couple WHERE id = ?", (couples[0],))
    busy.back_up()
    for into in (busy.data, busy.home / "elsewhere"):
        assert "Erased again, since they were erased after the backup: 1 couples." in busy.restore(first, into=into)
        with opened(into) as db:
            left = [row[0] for row in db.execute("SELECT id FROM couple ORDER BY id")]
            assert left == couples[1:]
    # The control: without any ledger the couple comes back, and the command says that it may.
    (busy.backups / "erased.txt").unlink()
    assert "No list of what was erased was found" in busy.restore(first, into=busy.home / "third")
    with opened(busy.home / "third") as db:
        assert db.execute("SELECT count(*) FROM couple").fetchone() == (len(couples),)


def test_a_damaged_ledger_is_refused(busy):
    backup = busy.back_up()
    (busy.backups / "erased.txt").write_text("1 not-an-id 5\n")
    assert "erased.txt, line 1 is damaged" in busy.restore(backup, status=1)


def test_the_drill_changes_nothing(busy):
    busy.back_up()
    before = busy.digests()
    assert "drill.missing" in busy.doctor()
    said = run("restore", "--drill", "--data", busy.data, "--sheet", busy.sheet)
    assert "This backup opens" in said and busy.digests() == before
    assert not (busy.data / "drill").exists() and "drill.missing" not in busy.doctor()


def test_backups_grow_old_and_only_the_newest_stays_whatever_its_age(busy):
    def age(backup, days):
        """Says in the header, which names its moment, that the backup was made so many days ago."""
        file = backup.read_bytes()
        made = re.search(rb'"made":(\d{10})', file)
        older = str(int(made[1]) - days * 86_400).encode()
        backup.write_bytes(file[:made.start(1)] + older + file[made.end(1):])

    first = busy.back_up()
    age(first, 31)
    time.sleep(1.1)
    second = busy.back_up()
    assert not first.exists() and second.exists()
    age(second, 29)
    time.sleep(1.1)
    third = busy.back_up()
    assert second.exists() and third.exists()


@pytest.mark.parametrize("change, sentence", [
    (lambda file: file[:-1000], "is not whole"),
    (lambda file: file[: len(file) // 2], "is not whole"),
    (lambda file: file[:5000] + bytes([file[5000] ^ 1]) + file[5001:], "is damaged"),
    (lambda file: b"", "is not a backup"),
    (lambda file: b"PK" + file, "is not a backup"),
], ids=["its end", "its half", "one bit", "empty", "something else"])
def test_a_broken_backup_is_refused_and_the_clinic_stays(busy, change, sentence):
    backup = busy.back_up()
    before = busy.digests()
    backup.write_bytes(change(backup.read_bytes()))
    assert sentence in busy.restore(backup, status=1)
    assert sentence in run("verify", backup, "--sheet", busy.sheet, status=1)
    assert busy.digests() == before and not (busy.data / "restoring").exists()
    busy.start()


def test_a_wrong_sheet_is_told_apart(busy, tmp_path_factory):
    backup = busy.back_up()
    other = Clinic(tmp_path_factory.mktemp("other"))
    other.set_up()
    assert "The sheet that was typed is another one" in run("verify", backup, "--sheet", other.sheet, status=1)
    card = busy.home / "card.txt"
    card.write_text("ABCD EFGH JKLM NPQR STVW XYZ0 1234")
    assert "This is no backup sheet" in run("verify", backup, "--sheet", card, status=1)


def test_a_renewed_sheet_opens_the_next_backup_and_the_old_one_the_earlier(busy):
    first = busy.back_up()
    old = busy.home / "old.txt"
    shutil.copy(busy.sheet, old)
    busy.sheet.write_text(run("sheet", "renew", "--data", busy.data))
    time.sleep(1.1)
    second = busy.back_up()
    assert "is whole" in run("verify", first, "--sheet", old) and "is whole" in run("verify", second, "--sheet", busy.sheet)
    assert "another one" in run("verify", first, "--sheet", busy.sheet, status=1)


def test_another_clinic_is_not_replaced_unless_one_says_so(busy, tmp_path_factory):
    backup = busy.back_up()
    other = Clinic(tmp_path_factory.mktemp("other"))
    other.set_up()
    assert "holds another clinic" in busy.restore(backup, other.data, status=1)
    assert "The clinic is back" in busy.restore(backup, other.data, "--replace-other-clinic")
    assert list(other.data.glob("before-restore-*/pepper"))


def test_nothing_is_restored_under_a_running_program(busy):
    backup = busy.back_up()
    busy.start()
    assert "Another evenings process is using this data folder" in busy.restore(backup, status=1)


def test_a_backup_without_a_sheet_or_without_room_is_refused(busy):
    (busy.data / "backup-sheet.json").rename(busy.home / "kept.json")
    assert "no backup sheet yet" in run("backup", "--data", busy.data, status=1)
    (busy.home / "kept.json").rename(busy.data / "backup-sheet.json")
    assert "cannot be created" in run("backup", "--data", busy.data, "--to", "/proc/none", status=1)


def test_half_a_backup_has_no_name_of_one(busy):
    busy.back_up()
    assert not list(busy.backups.glob("*.part"))
    assert sorted(file.suffix for file in busy.backups.iterdir()) == [".backup", ".txt"]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can change the owner of a file")
def test_root_acts_as_the_owner_of_the_folder(busy):
    for path in [busy.home, *busy.home.rglob("*")]:
        os.chown(path, 65_534, 65_534)
    for above in (busy.home, *busy.home.parents):
        if above.stat().st_mode & 0o001 == 0:
            above.chmod(above.stat().st_mode | 0o011)
    backup = busy.back_up()
    assert backup.stat().st_uid == 65_534
