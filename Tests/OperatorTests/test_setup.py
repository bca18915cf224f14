"""From a few answers to a page that the first therapist opens."""

import re
import stat

from conftest import Clinic, run


def groups_of(sheet):
    """The eight groups, which begin on the line after the day."""
    return re.findall(r"\b[0-9A-Z]{4}\b", sheet.read_text().split("made on")[1].split("\n", 1)[1])[:8]


def test_answers_by_file_make_a_clinic_whose_first_link_opens(tmp_path):
    clinic = Clinic(tmp_path)
    said = clinic.set_up(name="Kalender")
    link = re.search(rf"{clinic.address}(/first/\S+)", said).group(1)
    clinic.start()
    assert "<form" in clinic.get(link) and "Kalender" in clinic.get("/manifest.webmanifest")
    clinic.stop()


def test_each_question_is_explained_and_return_takes_what_stands_in_brackets(tmp_path):
    data = tmp_path / "data"
    answers = ["practice.example", "https://Practice.example/", "", "", "xx", "es", "MX", f"{tmp_path}/backups", "", "sometimes", "required"]
    said = run("setup", "--data", data, typed="\n".join(answers) + "\n")
    assert said.count(" of 8. ") == 8 and "Did you mean https://practice.example?" in said
    settings = (data / "settings").read_text()
    for line in ("address = https://practice.example", "name = Notes for two", "language = es", "country = MX",
                 f"backups = {tmp_path}/backups", "keep-backups = 30", "second-factor = required"):
        assert line + "\n" in settings
    assert "BACKUP SHEET" in said and "https://practice.example/first/" in said


def test_questions_that_end_early_write_nothing(tmp_path):
    said = run("setup", "--data", tmp_path / "data", typed="https://practice.example\n", status=1)
    assert "Nothing was written" in said and list((tmp_path / "data").iterdir()) == []


def test_a_second_setup_keeps_keys_and_sheet_and_changes_an_answer(clinic):
    before = {name: (clinic.data / name).read_bytes() for name in ("pepper", "backup-sheet.json")}
    sheet = clinic.sheet.read_text()
    clinic.set_up(name="Other name")
    assert before == {name: (clinic.data / name).read_bytes() for name in before}
    assert clinic.sheet.read_text() == sheet and "name = Other name" in (clinic.data / "settings").read_text()


def test_files_are_for_their_owner_only(clinic):
    for file in clinic.data.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) & 0o077 == 0, file
    assert stat.S_IMODE(clinic.sheet.stat().st_mode) == 0o600


def test_the_sheet_is_nowhere_in_the_folder(clinic):
    groups = groups_of(clinic.sheet)
    assert len(groups) == 8
    for file in clinic.data.iterdir():
        text = file.read_bytes().upper()
        for part in ("", " ", "-"):
            assert part.join(groups[:2]).encode() not in text, file
    # The control: on the paper they stand, three spaces apart.
    assert "   ".join(groups[:2]) in clinic.sheet.read_text()


def test_wrong_answers_in_a_file_are_named(tmp_path):
    for line, sentence in (("addres = https://a.example", "line 1: write one of address"),
                           ("address = ftp://a.example", "address: An address looks like"),
                           ("address = https://a.example\ncountry = QQ", "There are no numbers for QQ"),
                           ("address = https://a.example\nkeep-backups = soon", "keep-backups: Answer a number of days"),
                           ("address = https://a.example\nicon = /no/such.png", "/no/such.png cannot be read"),
                           ("name = Practice", "needs a line for address"),
                           ("name = A\nname = B", "line 2: name is there twice")):
        answers = tmp_path / "answers.txt"
        answers.write_text(line + "\n")
        assert sentence in run("setup", "--data", tmp_path / "data", "--answers", answers, status=1)


def test_two_groups_of_the_sheet_are_asked_and_the_day_is_noted(clinic):
    groups = groups_of(clinic.sheet)
    assert "sheet.unchecked" in clinic.doctor()
    said = run("sheet", "check", "--data", clinic.data, "--sheet", clinic.sheet)
    assert "The day is noted" in said and "sheet.unchecked" not in clinic.doctor()
    wrong = clinic.home / "wrong.txt"
    wrong.write_text(" ".join(reversed(groups)))
    assert "This is not the sheet" in run("sheet", "check", "--data", clinic.data, "--sheet", wrong, status=1)
