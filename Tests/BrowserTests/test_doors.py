"""The doors, as browsers meet them that are old, that keep no cookies, or that have been here before."""

import re
import time

import pytest

from between import between
from conftest import DESKTOP, PHONE
from month import Month
from people import Partner, Therapist


@pytest.fixture
def month(own_clinic, chromium):
    """A first day: Robin, a couple, a talk, two cards. The therapist has left."""
    month = Month(own_clinic, chromium)
    month.first_day()
    yield month
    month.close()


def partner(month, chromium, name, **more):
    settings = {"java_script_enabled": False} | more
    context = chromium.new_context(**PHONE, base_url=month.clinic.origin, locale="en", **settings)
    return Partner(context, month.clinic, name)


COOKIES = ["cookie", "set-cookie"]


def says_so(person):
    assert person.heading == "This browser does not accept cookies", person.text
    assert person.reads("Nothing is lost. Your card and your words still work.")
    assert person.offers("Help") and person.offers("I have a card")


@pytest.mark.parametrize("script", [False, True], ids=["without script", "with script"])
def test_a_browser_that_keeps_no_cookies_is_told_so_and_uses_nothing_up(month, chromium, script):
    robin = month.robin
    with between(chromium, month.clinic, PHONE, without=COOKIES, java_script_enabled=script) as context:
        stranger = Partner(context, month.clinic, "Sam")
        stranger.bring(month.codes["Sam"])
        stranger.press("Go on")
        says_so(stranger)
        for _ in range(6):
            stranger.visit("/sign-in")
            stranger.fill("Your two-word name", robin.sign_in_name)
            stranger.fill("Your six words", " ".join(robin.words))
            stranger.press("Sign in")
            says_so(stranger)
    sam = partner(month, chromium, "Sam")
    sam.enrol(month.codes["Sam"], "141421")
    sam.context.close()


def test_the_first_link_is_not_used_up_by_a_browser_that_keeps_no_cookies(own_clinic, chromium):
    link = re.search(r"http://localhost:\d+/first/\S+", own_clinic.read_log()).group()
    with between(chromium, own_clinic, DESKTOP, without=COOKIES) as context:
        robin = Therapist(context, own_clinic, "Robin")
        robin.visit(link)
        robin.fill("What couples call you", "Robin")
        robin.fill("Six digits", "271828")
        robin.fill("The six digits again", "271828")
        robin.press("Go on")
        says_so(robin)
    context = chromium.new_context(**DESKTOP, base_url=own_clinic.origin, locale="en")
    Therapist(context, own_clinic, "Robin").begin("271828")
    context.close()


def test_the_picture_on_a_card_fills_the_code_in_and_leaves_it_in_no_address(month, chromium):
    sam = partner(month, chromium, "Sam", java_script_enabled=True)
    code = month.codes["Sam"].replace(" ", "-")
    sam.visit("/card#" + code)
    assert sam.page.url == month.clinic.origin + "/card"
    assert sam.page.evaluate("history.length") <= 2
    assert sam.page.locator("#code").input_value() == month.codes["Sam"]
    assert sam.reads("Your code is already filled in.") and not sam.reads("Type the code from the front of your card.")
    # A second picture, in the window that is open already; and the way past the page's top is no code.
    sam.page.locator("#code").fill("")
    sam.page.evaluate("code => { location.hash = code }", code)
    sam.page.wait_for_function("document.querySelector('#code').value !== ''")
    assert "#" not in sam.page.url
    sam.page.goto("/")
    sam.page.goto("/card#main")
    assert sam.page.locator("#code").input_value() == ""
    sam.visit("/card#" + code)
    sam.press("Go on")
    assert sam.at("Hello Sam")
    asked = [url for _, url in sam.sent]
    assert not any(code in url for url in asked if "#" not in url)
    assert code not in month.clinic.read_log()
    assert sam.noise == []
    sam.context.close()


def test_an_old_card_s_link_asks_to_type_the_code(month, chromium):
    sam = partner(month, chromium, "Sam")
    sam.visit("/card?c=" + month.codes["Sam"].replace(" ", "-"))
    assert sam.page.url == month.clinic.origin + "/card"
    assert sam.reads("Please type the code from your card.")
    assert sam.page.locator("#code").input_value() == ""
    sam.context.close()


def test_the_first_page_leads_on_and_the_one_after_leaving_does_not(month, chromium):
    sam = partner(month, chromium, "Sam")
    sam.enrol(month.codes["Sam"], "141421")
    sam.visit("/")
    assert sam.is_home
    sam.leave()
    assert sam.at("Notes for two") or sam.offers("I have a card")
    sam.reload()
    assert sam.path == "/welcome"
    sam.visit("/")
    assert sam.path == "/lock"
    sam.unlock()
    assert sam.is_home
    # The card that was used here leads to the digits; nothing of it is said on another phone.
    sam.visit("/card")
    sam.fill("Code", month.codes["Sam"])
    sam.press("Go on")
    assert sam.path == "/lock" and sam.reads("You have already used this card.")
    sam.unlock()
    sam.context.close()


@pytest.mark.parametrize("script", [False, True], ids=["without script", "with script"])
def test_leaving_does_not_wait_for_the_browsers_housekeeping(month, chromium, script):
    """What clears the cache is held back here for two seconds, as a full cache does for less."""
    with between(chromium, month.clinic, PHONE, housekeeping=2, java_script_enabled=script) as context:
        sam = Partner(context, month.clinic, "Sam")
        sam.enrol(month.codes["Sam"], "141421")
        sam.page.get_by_role("button", name="Sign out", exact=True).click(no_wait_after=True)
        sam.page.get_by_role("link", name="I have a card", exact=True).wait_for()
        shown = time.monotonic()
        sam.page.wait_for_load_state("load")
        cleared = [(path, answer["clear-site-data"], at) for _, path, _, answer, at in context.seen
                   if "clear-site-data" in answer]
        [(path, what, at)] = cleared
        assert what == '"cache"' and path not in ("/leave", "/welcome")
        assert shown < at + 1.5, "the private page was gone while the browser was still clearing"
