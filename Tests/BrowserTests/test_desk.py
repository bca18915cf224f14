"""The therapist's desk with its script: keys, the search on the list, the copy. Without it all pages work (month.py)."""

import re

import pytest

from conftest import DESKTOP
from demonstration import Demonstration
from people import Therapist

COUPLE = re.compile("Jo and Max")


@pytest.fixture(scope="module")
def clinic():
    with Demonstration() as clinic:
        yield clinic


@pytest.fixture
def robin(clinic, chromium):
    robin = clinic.enter(chromium, Therapist, "Robin", dict(DESKTOP, permissions=["clipboard-read", "clipboard-write"]))
    yield robin
    robin.context.close()


def test_one_key_opens_a_page_of_the_couple_and_none_while_somebody_types(robin):
    for key, heading in (("n", "Next homework"), ("r", "Reply"), ("s", "Show on a shared screen"), ("m", "Meeting done"),
                         ("c", "Copy to my notes")):
        robin.home()
        robin.follow(COUPLE)
        brief = robin.page.url
        for held in ("Control", "Alt", "Meta"):
            robin.page.keyboard.press(f"{held}+{key}") if key not in "ns" else None
            assert robin.page.url == brief, (held, key)
        with robin.page.expect_navigation():
            robin.page.keyboard.press(key)
        assert heading in robin.heading, key
    robin.home()
    robin.follow(COUPLE)
    robin.follow("Reply")
    here = robin.page.url
    robin.page.locator("textarea").first.focus()
    robin.page.keyboard.type("nrsmc/")
    assert robin.page.url == here and robin.page.locator("textarea").first.input_value() == "nrsmc/"


def test_a_name_is_found_on_the_page_and_is_sent_nowhere(robin):
    robin.home()
    sent = len(robin.sent)
    field = robin.page.locator("#find")
    robin.page.keyboard.press("/")
    robin.page.keyboard.type("jó")
    shown = robin.page.locator(".couples li:visible")
    assert shown.count() == 1 and "Jo and Max" in shown.inner_text()
    assert len(robin.sent) == sent and "j" not in robin.page.url.split("?")[1:]
    robin.page.keyboard.type("zzz")
    assert shown.count() == 0 and "No couple on this list has this name." in robin.page.inner_text(".find")
    robin.page.keyboard.press("Escape")
    assert shown.count() > 3 and field.input_value() == ""
    robin.page.keyboard.press("/")
    robin.page.keyboard.type("jo")
    with robin.page.expect_navigation():
        robin.page.keyboard.press("Enter")
    assert robin.heading == "Jo and Max"


def test_the_copy_is_one_button(robin):
    robin.home()
    robin.follow(COUPLE)
    robin.follow("Copy to my notes")
    robin.press("Copy the text")
    # The clipboard answers when it has written, which is after the press has returned.
    robin.page.get_by_text("The text is copied.").wait_for()
    assert robin.page.evaluate("navigator.clipboard.readText()") == robin.page.locator("#text").input_value()


def test_nothing_in_a_preview_can_be_reached(robin):
    robin.home()
    robin.follow(COUPLE)
    robin.follow("Preview Jo's phone")
    for _ in range(12):
        robin.page.keyboard.press("Tab")
        assert not robin.page.evaluate("!!document.activeElement.closest('.phone')")
    box = robin.page.locator(".phone a, .phone button").first.bounding_box()
    here = robin.page.url
    robin.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    assert robin.page.url == here
    assert [round(one.bounding_box()["width"]) for one in robin.page.locator(".phone").all()] == [390, 390]
    robin.follow(COUPLE)
