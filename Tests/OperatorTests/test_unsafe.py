"""What the program refuses to start with, each in a sentence that says what to do."""


import pytest
from conftest import opened, run


def sql(clinic, statement):
    with opened(clinic.data) as db:
        db.execute(statement)


def pepper(clinic, content, mode=0o400):
    file = clinic.data / "pepper"
    file.chmod(0o600)
    file.write_bytes(content)
    file.chmod(mode)


def replace(clinic, old, new):
    file = clinic.data / "settings"
    assert old in file.read_text()
    file.write_text(file.read_text().replace(old, new))


UNSAFE = {
    "folder open to others": (lambda c: ((c.data / "x").touch(), [f.unlink() for f in c.data.glob("evenings*")],
                                         c.data.chmod(0o755)), "Other users can open the data folder"),
    "pepper readable by others": (lambda c: (c.data / "pepper").chmod(0o444), "Other users can read the pepper file"),
    "pepper missing": (lambda c: (c.data / "pepper").unlink(), "The pepper file is missing"),
    "pepper too short": (lambda c: pepper(c, b"short"), "The pepper file is damaged"),
    "pepper of another clinic": (lambda c: pepper(c, bytes(32)), "belongs to another clinic"),
    "database missing": (lambda c: (c.data / "evenings.sqlite").unlink(), "it is missing or empty"),
    "database of a newer program": (
        lambda c: sql(c, "UPDATE clinic SET value = x'00000063' WHERE name = 'entry_format'"), "A newer version"),
    "tables of another program": (lambda c: sql(c, "UPDATE migration SET hash = zeroblob(32)"), "is not the one"),
    "address without encryption": (lambda c: replace(c, "address = http://localhost", "address = http://practice.example"),
                                   "An address looks like https://"),
    "no settings": (lambda c: (c.data / "settings").unlink(), "This clinic has no settings yet"),
    "picture that is none": (lambda c: replace(c, "icon = ", "icon = /etc/hostname"), "is neither an SVG nor a PNG"),
    "settings that nobody knows": (lambda c: replace(c, "name = ", "nmae = "), "write one of address"),
}


@pytest.mark.parametrize("fault", UNSAFE)
def test_the_program_refuses_to_start(clinic, fault):
    plant, sentence = UNSAFE[fault]
    clinic.start()
    clinic.stop()
    plant(clinic)
    assert sentence in run("serve", "--data", clinic.data, "--port", clinic.port, status=1)


def test_two_programs_on_one_folder(clinic):
    clinic.start()
    assert "Another evenings process is using this data folder" in run(
        "serve", "--data", clinic.data, "--port", "0", status=1)


def test_a_cut_off_restore_does_not_start_and_the_same_command_mends_it(busy):
    backup = busy.back_up()
    before = busy.digests()
    # As after a kill between the two halves: the old files are away, the new database is not there yet.
    away = busy.data / "before-restore-1"
    away.mkdir()
    for name in ("evenings.sqlite", "pepper"):
        (busy.data / name).rename(away / name)
    assert "it is missing or empty" in run("serve", "--data", busy.data, "--port", busy.port, status=1)
    busy.restore(backup)
    assert busy.digests() == before
    busy.start()
