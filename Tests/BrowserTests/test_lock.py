"""The lock, with a finger, with a keyboard, and where the system sets the colours."""

import re

import pytest

from conftest import DESKTOP, PHONE
from demonstration import Demonstration


DIGITS = "333333"


@pytest.fixture(scope="module")
def demonstration():
    with Demonstration() as clinic:
        yield clinic


def at_lock(clinic, chromium, shape, **more):
    """Sam's device, after the session has ended."""
    context = chromium.new_context(**shape, base_url=clinic.origin, locale="en", **more)
    page = context.new_page()
    page.goto(clinic.people["Sam"]["link"])
    page.get_by_role("button", name=re.compile("^Sign in as")).click()
    page.wait_for_url("**/p/*")
    context.clear_cookies(name="__Host-demo-s")
    page.goto("/")
    assert page.url.endswith("/lock")
    return page


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_with_a_mouse_the_field_is_first_and_takes_the_digits_at_once(demonstration, chromium, script):
    page = at_lock(demonstration, chromium, DESKTOP, java_script_enabled=script)
    field, keys = page.locator("#keyed"), page.locator(".pad .key:visible").first
    assert field.bounding_box()["y"] < keys.bounding_box()["y"]
    page.keyboard.type(DIGITS)
    page.keyboard.press("Enter")
    page.wait_for_url("**/p/*")
    page.context.close()


def test_with_a_finger_the_keys_are_first_and_no_keyboard_comes_up(demonstration, chromium):
    page = at_lock(demonstration, chromium, PHONE)
    assert not page.locator("#keyed").is_visible()
    assert page.evaluate("document.activeElement === document.body")
    assert page.locator(".pad .key:visible").count() == 10
    page.get_by_text("Type the digits instead").click()
    page.locator("#digits").fill(DIGITS)
    page.get_by_role("button", name="Open").last.click()
    page.wait_for_url("**/p/*")
    page.context.close()


def test_digits_typed_beside_the_field_press_the_keys(demonstration, chromium):
    page = at_lock(demonstration, chromium, PHONE)
    posts = []
    page.on("request", lambda request: posts.append(request) if request.method == "POST" else None)
    page.keyboard.type(DIGITS[:2] + "9")
    page.keyboard.press("Backspace")
    assert page.locator(".turn :checked").count() == 2
    page.keyboard.type(DIGITS[2:])
    page.wait_for_url("**/p/*")
    assert len(posts) == 1
    page.context.close()


def test_the_dots_fill_where_the_system_sets_the_colours(demonstration, chromium):
    page = at_lock(demonstration, chromium, PHONE, forced_colors="active")
    width = "dot => parseFloat(getComputedStyle(dot).borderTopWidth)"
    page.keyboard.type("1")
    filled, empty = (page.locator(".dots i").nth(place).evaluate(width) for place in (0, 1))
    assert empty > 0 and filled >= 3 * empty
    page.context.close()
