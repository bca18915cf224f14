"""Laws that only a browser can show broken: stop always works, nothing typed is lost, nothing waits at the lock."""

import re

import pytest

from month import COUPLE

WORDS = " ".join(f"It is easier for me when nothing has to follow, {n}." for n in range(60))[:1500].strip()


def test_tonight_stays_open_sends_nothing_and_leads_to_nothing_private(settled):
    alex = settled.alex
    alex.week()
    alex.follow(re.compile("^My pages"))
    alex.follow("Why I do this")
    private = alex.heading
    alex.fill("Why I do this", "A CANARY of my own")
    alex.press("Save")
    alex.week()
    alex.tonight("The first evening")
    screens = ["Alex touches.", "Change over", "Break", "Go on", "Break", "Go on", "Change over"]
    with alex.counted() as count:
        for step in screens[:3]:
            alex.follow(step)
        settled.clinic.later(hours=1)
        for step in screens[3:]:
            alex.follow(step)
        assert "touches." in alex.heading
        alex.follow("Stop")
        assert alex.heading == "Stop."
    assert count.sent == []
    leads = {a.get_attribute("href") for a in alex.page.get_by_role("link", include_hidden=True).all()}
    away = {href for href in leads if not href.startswith("#")}
    assert len(away) == 1, "one way out, by its last screen"
    alex.follow("Close")
    assert alex.is_home
    assert "CANARY" not in alex.text
    for _ in range(20):
        alex.back()
        assert "CANARY" not in alex.page.content()
        assert alex.path == "/lock" or alex.heading != private


def test_back_from_the_turned_screen_shows_no_private_page(settled):
    robin = settled.robin
    robin.brief(COUPLE)
    assert "You spoke alone" in robin.text
    robin.turn_screen()
    for _ in range(5):
        robin.back()
        assert "You spoke alone" not in robin.text
        assert "My couples" not in robin.text
    robin.unlock()
    robin.leave()


def test_back_from_a_talk_shows_nothing_that_was_prepared_alone(settled):
    alex = settled.alex
    alex.week()
    alex.follow(re.compile("^Before the talk"))
    if alex.path == "/lock":
        alex.unlock()
    prepared = alex.heading
    alex.follow("Ready to talk")
    alex.back()
    assert alex.path == "/lock" and alex.heading != prepared


@pytest.mark.parametrize("where", ["talk", "tonight"])
def test_stop_is_one_tap_from_every_screen(settled, where):
    alex = settled.alex
    alex.week()
    if where == "tonight":
        alex.tonight("The first evening")
        alex.follow("Sam touches.")
        way = "Stop"
    else:
        alex.follow(re.compile("^Three questions"))
        alex.follow("Begin")
        way = "Enough for today"
    with alex.counted() as count:
        for _ in range(3):
            alex.follow("Break")
            assert alex.page.get_by_role("link", name=way, exact=True).count() == 1
            alex.follow("Go on")
        alex.follow(way)
    assert count.sent == []
    alex.follow("Close")


def test_what_was_typed_waits_behind_the_lock_and_is_saved_once(settled):
    sam, robin, clinic = settled.sam, settled.robin, settled.clinic
    sam.week()
    sam.follow("Message Robin")
    sam.fill("What would you like Robin to know?", WORDS)
    clinic.later(minutes=12)
    sam.press("Send to Robin")
    assert sam.path == "/lock"
    assert "nothing has to follow" not in sam.text
    sam.six(sam.digits)
    assert sam.heading == "This has not been sent yet"
    assert WORDS in sam.text
    bodies = []
    sam.page.on("request", lambda r: bodies.append((r.url, r.post_data)) if r.method == "POST" else None)
    sam.press("Send it now")
    sam.end()
    url, body = bodies[0]
    again = sam.context.request.post(
        url, data=body, headers={"content-type": "application/x-www-form-urlencoded", "origin": clinic.origin})
    assert again.ok
    robin.brief(COUPLE)
    # Once among what Sam said; an alert that is open has the letter beside it as well.
    assert robin.page.locator("q").filter(has_text=WORDS).count() == 1
    robin.leave()


def test_the_lock_looks_the_same_whatever_waits(settled):
    alex, sam, robin = settled.alex, settled.sam, settled.robin

    def lock():
        sam.visit("/lock")
        return re.sub(r'name="form" value="\w+"', "", sam.page.content())

    sam.week()
    sam.leave()
    before = lock()
    alex.week()
    alex.note(happened="Not this time", know="I’d like to tell Robin in person")
    alex.end()
    robin.brief(COUPLE)
    robin.word_back("Sam", "Until Monday.")
    robin.leave()
    assert lock() == before
    settled.clinic.later(hours=2)
    assert lock() == before


def test_back_after_leaving_shows_nothing(settled):
    sam = settled.sam
    sam.week()
    sam.follow("Message Robin")
    sam.fill("What would you like Robin to know?", "A CANARY that was not sent")
    sam.leave()
    for _ in range(3):
        sam.back()
        assert "CANARY" not in sam.page.content()
        assert sam.path in ("/welcome", "/lock"), sam.page.url
