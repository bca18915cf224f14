"""What people type lies nowhere in the clear: not while the program runs, not after it was killed in the middle."""

import re
import time

import pytest

from conftest import Clinic
from month import COUPLE, Month
from typing_everywhere import STEM, Hand, found, kept_busy, shapes


@pytest.fixture
def settled(chromium, tmp_path, monkeypatch):
    """A couple with a talk and evenings, all three at own depth; the program's temporary files have a folder too."""
    (tmp_path / "tmp").mkdir()
    (tmp_path / "clinic").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    clinic = Clinic(tmp_path / "clinic")
    month = Month(clinic, chromium)
    for part in (month.first_day, month.cards, month.alone, month.meeting):
        part()
    yield month
    month.close()
    clinic.stop()


def test_after_a_kill_in_the_middle_no_file_holds_a_word(settled, tmp_path):
    clinic = settled.clinic
    hands, letters = [], []
    for person in (settled.alex, settled.sam):
        person.week()
        letters.append(person.page.get_by_role("link", name="Message Robin").get_attribute("href"))
        person.follow(re.compile("^My pages"))
        if person.path == "/lock":
            person.unlock()
        hands.append((Hand(clinic, person.context, person.digits), person.path))
    settled.robin.brief(COUPLE)
    hands.append((Hand(clinic, settled.robin.context, settled.robin.digits), settled.robin.path))
    for hand, start in hands:
        hand.walk(start, rounds=5)
    assert sum(hand.typed for hand, _ in hands) >= 300, [hand.typed for hand, _ in hands]
    assert all(len(hand.places) > 5 for hand, _ in hands), [hand.places for hand, _ in hands]
    folders = [tmp_path / "clinic", tmp_path / "tmp"]
    assert found(folders) == [], "while the program runs"

    # Killed while two send.
    busy = [kept_busy(hand, letter) for (hand, _), letter in zip(hands, letters)]
    for _ in range(400):
        if all(len(sent) >= 5 for _, sent in busy):
            break
        time.sleep(0.05)
    assert clinic.process.poll() is None
    clinic.process.kill()
    clinic.process.wait(timeout=20)
    for thread, sent in busy:
        thread.join(timeout=20)
        assert len(sent) >= 5
    names = {path.name for path in (tmp_path / "clinic" / "data").iterdir()}
    assert any(name.endswith("-wal") for name in names), f"killed before it could tidy up: {names}"
    assert found(folders) == [], "after it was killed"
    # What does lie there is found, so the search can fail: the database's own words, and a word put beside them.
    assert found(folders, "CREATE TABLE"), "what a database says of itself"
    planted = tmp_path / "clinic" / "data" / "planted"
    planted.write_text(STEM)
    assert found(folders) == ["planted: raw"]
    planted.unlink()

    # And once it has begun again and put its database in order.
    again = Clinic(tmp_path / "clinic")
    assert again.stop() == 0
    assert found(folders) == [], "after it began again"


@pytest.mark.parametrize("shape", shapes(STEM))
def test_a_word_that_is_there_is_found_in_each_of_its_shapes(tmp_path, shape):
    (tmp_path / "evenings.sqlite-wal").write_bytes(b"\7" * 5_000 + shapes(STEM)[shape] + b"\x08" * 99)
    assert f"evenings.sqlite-wal: {shape}" in found([tmp_path])
