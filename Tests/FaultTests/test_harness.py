"""What the judge and the model of a disk must see, each shown by something broken."""

import random

from disk import PAGE, at_moments
from ledger import Ledger, judge
from shim import Operation


def acked(tmp_path, kind="note", who="Robin"):
    ledger = Ledger(tmp_path / "ledger")
    write = ledger.new(kind, who, 100, random.Random(1))
    ledger.intent(write)
    ledger.ack(write)
    return ledger, write


def test_a_write_that_is_there_once_is_well(tmp_path):
    ledger, write = acked(tmp_path)
    assert judge(ledger, {("note", "Robin"): [write.text]}).faults == []


def test_a_lost_write_is_seen(tmp_path):
    ledger, _ = acked(tmp_path)
    assert len(judge(ledger, {("note", "Robin"): []}).lost) == 1


def test_a_write_without_an_answer_may_be_lost(tmp_path):
    ledger, write = acked(tmp_path)
    write.acked_at = None
    assert judge(ledger, {("note", "Robin"): []}).faults == []
    assert judge(ledger, {("note", "Robin"): [write.text]}).unacked_present == 1


def test_a_doubled_write_is_seen(tmp_path):
    ledger, write = acked(tmp_path)
    assert len(judge(ledger, {("note", "Robin"): [write.text] * 2}).doubled) == 1


def test_a_changed_write_is_seen(tmp_path):
    ledger, write = acked(tmp_path)
    changed = write.text[:20] + "x" + write.text[21:]
    verdict = judge(ledger, {("note", "Robin"): [changed]})
    assert len(verdict.wrong) == 1 and len(verdict.lost) == 1


def test_a_write_on_somebody_elses_page_is_seen(tmp_path):
    ledger, write = acked(tmp_path, "reply", "Alex")
    assert judge(ledger, {("reply", "Alex"): [write.text], ("reply", "Sam"): [write.text]}).wrong


def test_half_a_write_is_seen(tmp_path):
    ledger, write = acked(tmp_path, "letter", "Alex")
    verdict = judge(ledger, {("letter", "Alex"): [write.text], ("letter copy", "Alex"): []})
    assert len(verdict.half) == 1 and len(verdict.lost) == 1


def test_a_write_from_after_the_cut_is_seen(tmp_path):
    ledger, write = acked(tmp_path)
    assert judge(ledger, {("note", "Robin"): [write.text]}, moment=write.sent_at - 1).wrong


def test_the_same_form_sent_anew_is_seen_as_doubled(siege):
    """The way of a program that does not know a form again: two forms with one text."""
    with siege.scene("doubled") as scene:
        scene.program.start()
        write = scene.ledger.new("note", "Robin", 100, random.Random(1))
        for _ in range(2):
            scene.clinic.prepare(write, scene.clinic.robin)
            scene.ledger.intent(write)
            assert scene.clinic.send(write, scene.clinic.robin) is None
        scene.ledger.ack(write)
        assert len(scene.clinic.check(scene.ledger).doubled) == 1


# The model of a disk.

def operation(kind, at, offset=0, data=b"", name="f"):
    return Operation(kind, name, at, offset, data)


def contents(tmp_path, record, moment=100.0):
    """All contents of the file that a power cut at this moment can leave; None where there is no file."""
    folder = tmp_path / "before"
    folder.mkdir(exist_ok=True)
    found = set()
    for seed in range(200):
        for _, disk in at_moments(folder, record, [moment], random.Random(seed)):
            disk.cut(tmp_path / "after", seed)
        file = tmp_path / "after/f"
        found.add(file.read_bytes() if file.exists() else None)
    return found


MADE = [operation("C", 1), operation("W", 2, 0, b"a" * PAGE), operation("S", 3)]


def test_what_was_synced_is_there(tmp_path):
    assert contents(tmp_path, MADE) == {b"a" * PAGE}


def test_what_was_not_synced_may_be_there_or_not(tmp_path):
    found = contents(tmp_path, MADE + [operation("W", 4, PAGE, b"b" * PAGE)])
    assert b"a" * PAGE in found and b"a" * PAGE + b"b" * PAGE in found


def test_pages_reach_the_disk_in_any_order_and_torn(tmp_path):
    found = contents(tmp_path, MADE + [operation("W", 4, PAGE, b"b" * PAGE), operation("W", 5, 2 * PAGE, b"c" * PAGE)])
    assert any(content[PAGE:PAGE + 512] == bytes(512) and content[-512:] == b"c" * 512 for content in found)
    assert any(0 < content[PAGE:2 * PAGE].count(b"b") < PAGE for content in found if len(content) >= 2 * PAGE)


def test_a_sync_after_a_failed_one_does_not_bring_back_its_pages(tmp_path):
    failed = MADE + [operation("W", 4, 0, b"b" * PAGE), operation("F", 5), operation("S", 6)]
    assert contents(tmp_path, failed) == {b"a" * PAGE, b"b" * PAGE}


def test_a_truncation_and_a_removal_last_only_after_a_sync(tmp_path):
    assert contents(tmp_path, MADE + [operation("T", 4, 0)]) == {b"a" * PAGE, b""}
    assert contents(tmp_path, MADE + [operation("T", 4, 0), operation("S", 5)]) == {b""}
    assert contents(tmp_path, MADE + [operation("U", 4)]) == {b"a" * PAGE, None}
    assert contents(tmp_path, MADE + [operation("U", 4), operation("S", 5, name=".")]) == {None}


def test_a_cut_in_the_middle_knows_nothing_of_what_came_later(tmp_path):
    assert contents(tmp_path, MADE, moment=2.5) <= {None, b"", b"a" * PAGE} | {
        content for content in contents(tmp_path, MADE, moment=2.5) if content and not content.strip(b"a\0")}
