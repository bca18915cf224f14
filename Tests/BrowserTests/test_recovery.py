"""A therapist who has lost the device and the six words comes back with the recovery sheet."""

import re
from urllib.parse import urlsplit

import pytest

from checks import accessible
from conftest import DESKTOP, PHONE
from month import COUPLE, Month
from people import Therapist


@pytest.fixture
def month(own_clinic, chromium):
    """A first day: Robin, two couples, two cards. The therapist has left."""
    month = Month(own_clinic, chromium)
    month.first_day()
    month.robin.unlock()
    month.robin.make_couple("Kim", "Lou", "2026-02-02", "11:00")
    month.robin.leave()
    yield month
    month.close()


@pytest.fixture
def browser(month, chromium):
    """browser(settings) is a therapist's new browser, with nothing in it."""
    contexts = []

    def make(shape=PHONE, **settings):
        context = chromium.new_context(
            **shape, base_url=month.clinic.origin, **({"java_script_enabled": False, "locale": "en"} | settings))
        contexts.append(context)
        return Therapist(context, month.clinic, "Robin")

    yield make
    for context in contexts:
        context.close()


def begin_again(person, sheet):
    person.visit("/sign-in")
    person.follow("I have a recovery sheet")
    person.fill("Code from the sheet", sheet)
    person.press("Go on")


def come_back(person, sheet, digits):
    begin_again(person, sheet)
    assert person.at("Your sheet is right"), person.text
    person.digits = digits
    person.fill("Six digits", digits)
    person.fill("The same six digits again", digits)
    person.press("Replace them and sign in")
    person.keep_words()
    person.keep_sheet()
    assert person.is_home, person.text


def signs_in(person, name, words):
    person.visit("/sign-in")
    person.fill("Your two-word name", name)
    person.fill("Your six words", " ".join(words))
    person.press("Sign in")
    return "The name and the words do not match" not in person.text


def test_the_sheet_brings_a_therapist_back_and_everything_older_opens_nothing(month, browser):
    lost = month.robin
    name, words, sheet = lost.sign_in_name, lost.words, lost.sheet
    lost.unlock()
    assert lost.is_home, "the lost device is signed in"
    robin = browser()
    come_back(robin, sheet.lower().replace(" ", "-"), "161803")
    for couple in (COUPLE, "Kim and Lou"):
        robin.home()
        robin.follow(re.compile(f"{couple}"))
        assert couple in robin.text and "cannot be read" not in robin.text
    # The session of the lost device has ended, its digits open nothing, and neither do the old words and the old sheet.
    lost.reload()
    assert not lost.path.startswith("/p/"), lost.path
    lost.visit("/lock")
    assert lost.path != "/lock" and not lost.offers("Unlock", "button")
    stranger = browser()
    assert not signs_in(stranger, name, words)
    begin_again(stranger, sheet)
    assert stranger.path == "/recover" and "This code does not open anything." in stranger.text
    # What was typed is given back, once.
    assert stranger.page.get_by_label("Code from the sheet").input_value() == sheet
    stranger.visit("/recover")
    assert stranger.page.get_by_label("Code from the sheet").input_value() == ""
    # What came in their place opens: the digits, the words, the new sheet.
    robin.leave()
    robin.unlock()
    assert robin.is_home
    assert signs_in(browser(), robin.sign_in_name, robin.words)
    begin_again(stranger, robin.sheet)
    assert stranger.at("Your sheet is right")
    assert sheet.replace(" ", "") not in month.clinic.read_log()


def test_cut_off_before_the_last_step_nothing_is_lost(month, browser):
    robin = month.robin
    half = browser()
    begin_again(half, robin.sheet)
    assert half.at("Your sheet is right")
    half.page.close()
    robin.unlock()
    assert robin.is_home
    assert signs_in(browser(), robin.sign_in_name, robin.words)
    come_back(browser(), robin.sheet, "161803")


def test_the_picture_fills_the_code_in_and_leaves_it_in_no_address(month, browser):
    robin = month.robin
    person = browser(java_script_enabled=True)
    code = robin.sheet.replace(" ", "-")
    person.visit("/recover#" + code)
    assert person.page.url == month.clinic.origin + "/recover"
    assert person.page.locator("#sheet").input_value() == robin.sheet
    assert person.reads("Your code is already filled in.")
    # With the keyboard alone.
    person.page.locator("#sheet").focus()
    person.page.keyboard.press("Enter")
    person.page.wait_for_url("**/recover/digits")
    for text in ("161803", "161803"):
        person.page.keyboard.press("Tab")
        while person.page.evaluate("document.activeElement.type") != "password":
            person.page.keyboard.press("Tab")
        person.page.keyboard.type(text)
    person.page.keyboard.press("Enter")
    person.page.wait_for_url(lambda url: urlsplit(url).path.startswith("/p/"))
    assert person.at("Your six words")
    assert not any(code in url for _, url in person.sent if "#" not in url)
    assert code not in month.clinic.read_log()
    assert person.noise == []


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("shape", ["A4", "Letter"])
def test_two_copies_are_printed_on_one_page(month, browser, shape, language, chromium):
    robin = browser(DESKTOP, locale=language)
    robin.digits = "161803"
    begin(robin, month.robin.sheet, language)
    html, url = robin.served, robin.page.url
    assert "no-store" in robin.answer.headers["cache-control"]
    paper = chromium.new_context(locale=language, base_url=month.clinic.origin)
    page = paper.new_page()
    page.route(url, lambda route: route.fulfill(body=html, content_type="text/html; charset=utf-8"))
    page.goto(url)
    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(format=shape))) == 1
    page.emulate_media(media="print")
    cards = page.locator("article.card:visible")
    assert cards.count() == 2
    assert cards.nth(0).inner_text() == cards.nth(1).inner_text()
    assert page.locator("h1:visible, form:visible, .notice:visible").count() == 0
    page.emulate_media(media="screen")
    assert page.locator("article.card:visible").count() == 1
    accessible(page)
    paper.close()


def begin(robin, sheet, language):
    """Comes back up to the page of the new sheet, by the fields' names: the page is read in two languages."""
    robin.visit("/recover")
    page = robin.page
    page.locator("#sheet").fill(sheet)
    page.locator("main form button.primary").click()
    page.locator("#digits").fill(robin.digits)
    page.locator("#again").fill(robin.digits)
    page.locator("main form button.primary").click()
    page.locator("label:has(#noted)").click()
    page.locator("main form button.primary").click()
    robin.seen()
    assert page.locator("html").get_attribute("lang") == language
    assert page.locator(".card:visible .code span").count() == 8


def test_the_list_reminds_until_the_sheet_is_put_away(month, browser):
    robin = month.robin
    robin.unlock()
    assert not robin.reads("Have you put your recovery sheet away?")
    robin.follow("Settings")
    robin.follow(re.compile("^Recovery sheet"))
    robin.fill("Your six digits on this device", robin.digits)
    robin.press("Make a recovery sheet")
    assert robin.at("Your recovery sheet")
    robin.visit("/")
    robin.follow("Have you put your recovery sheet away?")
    robin.press("I have put the sheet away")
    robin.home()
    assert not robin.reads("recovery sheet")
    # The earlier sheet opens nothing any more.
    stranger = browser()
    begin_again(stranger, robin.sheet)
    assert "This code does not open anything." in stranger.text
