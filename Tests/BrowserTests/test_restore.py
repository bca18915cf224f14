"""A clinic that comes back from a backup: who is told what, and what has to be asked again."""

import subprocess

from conftest import PROGRAM
from month import COUPLE

TOLD = "What you sent after that may be lost. Please send it again."


def command(*arguments):
    done = subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr


def end_pause(robin):
    robin.more("End the pause")
    robin.choose_hour("Now")
    robin.press("End the pause")


def test_after_a_restore_everything_pauses_until_each_was_asked_alone(settled):
    clinic, alex, sam, robin = settled.clinic, settled.alex, settled.sam, settled.robin
    home, data = clinic.folder, clinic.folder / "data"
    (home / "answers").write_text(f"address = {clinic.origin}\nbackups = {home}/backups\n")
    clinic.stop()
    command("setup", "--data", data, "--answers", home / "answers", "--sheet-to", home / "sheet")
    clinic.begin()
    alex.week()
    assert TOLD not in alex.text and "The first evening" in alex.text
    command("backup", "--data", data)
    clinic.stop()
    command("restore", "--data", data, "--sheet", home / "sheet")
    clinic.begin()

    for person in (alex, sam):
        # Every session has ended; the phone still knows its digits.
        person.visit("/lock")
        person.unlock()
        person.week()
        assert TOLD in person.text and "The homework is paused." in person.text
        assert "The first evening" not in person.text

    robin.home()
    robin.brief(COUPLE)
    assert "This clinic was restored from a backup" in robin.text
    assert robin.text.count("after you last spoke alone. Ask again.") == 2
    end_pause(robin)
    assert "once you have spoken with each person alone" in robin.text
    for name in ("Alex", "Sam"):
        robin.brief(COUPLE)
        robin.record_alone(name)
    robin.brief(COUPLE)
    assert "after you last spoke alone" not in robin.text
    end_pause(robin)
    robin.brief(COUPLE)
    assert "This clinic was restored from a backup" not in robin.text

    alex.week()
    assert "The first evening" in alex.text and TOLD in alex.text, "the notice stays for fourteen days"
