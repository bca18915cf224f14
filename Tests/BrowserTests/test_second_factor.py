"""A therapist's code from an app, asked for before the digits, once a day and device."""

import re

import pytest

from checks import accessible
from conftest import DESKTOP, PHONE
from people import Therapist


@pytest.fixture
def robin(own_clinic, chromium):
    context = chromium.new_context(**DESKTOP, base_url=own_clinic.origin, locale="en", java_script_enabled=False)
    robin = Therapist(context, own_clinic, "Robin")
    robin.begin("271828")
    robin.follow("Settings")
    robin.follow(re.compile("^Code from an app"))
    robin.set_up_app()
    robin.leave()
    yield robin
    context.close()


def given(person, code):
    person.fill("Code from your app", code)
    person.press("Go on")


def test_the_code_comes_before_the_digits_once_a_day_and_works_once(robin):
    robin.visit("/lock")
    assert robin.path == "/lock", "today this device has shown the app"
    robin.unlock()
    robin.leave()
    robin.clinic.later(days=1)
    robin.visit("/lock")
    assert robin.path == "/lock/code"
    accessible_by_copy(robin)
    old = robin.app_code()
    given(robin, "000000" if old != "000000" else "000001")
    assert "This code does not work." in robin.text
    given(robin, old)
    assert robin.path == "/lock"
    robin.unlock()
    assert robin.is_home
    robin.leave()
    robin.clinic.later(days=1)
    robin.visit("/lock")
    given(robin, old)
    assert "This code does not work." in robin.text
    given(robin, robin.spare[0])
    assert robin.path == "/lock"
    robin.unlock()
    assert robin.is_home
    robin.follow("Settings")
    robin.unfold_all()
    assert robin.reads("this device")
    robin.leave()
    robin.clinic.later(days=1)
    robin.visit("/lock")
    given(robin, robin.spare[0])
    assert "This code does not work." in robin.text
    for _ in range(5):
        given(robin, "000000")
    assert "There were too many wrong codes on this device." in robin.text
    robin.clinic.later(minutes=11)
    given(robin, robin.app_code())
    assert robin.path == "/lock"


def accessible_by_copy(person):
    """The page as it was sent, in a browser with scripts."""
    context = person.context.browser.new_context(**PHONE, base_url=person.clinic.origin)
    page, html = context.new_page(), person.served
    page.route(person.page.url, lambda route: route.fulfill(body=html, content_type="text/html; charset=utf-8"))
    page.goto(person.page.url)
    accessible(page)
    context.close()


def test_words_without_the_code_open_nothing_and_the_sheet_removes_it(robin, chromium):
    context = chromium.new_context(**PHONE, base_url=robin.clinic.origin, locale="en", java_script_enabled=False)
    other = Therapist(context, robin.clinic, "Robin")
    robin.clinic.later(minutes=2)

    def sign_in(code=None):
        other.visit("/sign-in")
        other.fill("Your two-word name", robin.sign_in_name)
        other.fill("Your six words", " ".join(robin.words))
        if code:
            other.unfold_all()
            other.fill("Code from your app", code)
        other.press("Sign in")

    sign_in()
    assert "The name and the words do not match" in other.text
    sign_in(robin.app_code())
    assert other.heading == "Choose six digits", other.text
    other.press("Sign out")
    # The recovery sheet: no code is asked for any more.
    other.visit("/recover")
    other.fill("Code from the sheet", robin.sheet)
    other.press("Go on")
    assert "we no longer ask for them" in other.text
    other.digits = "161803"
    other.fill("Six digits", other.digits)
    other.fill("The same six digits again", other.digits)
    other.press("Replace them and sign in")
    other.keep_words()
    other.keep_sheet()
    other.leave()
    other.unlock()
    assert other.is_home
    context.close()
