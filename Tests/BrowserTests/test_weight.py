"""How much a page loads, how often it asks, and how far it reaches: on a slow line and a small phone."""

import re
from contextlib import contextmanager

import pytest

from catalogue import ENGLISH
from conftest import PHONE
from people import Partner

LIGHT = 60_000
ICON = re.compile(r"/favicon\.ico$|/static/icon\.")


class Line:
    """What came over the line: neither from a cache nor refused."""

    def __init__(self, page):
        self.cdp = page.context.new_cdp_session(page)
        self.cdp.send("Network.enable")
        self.asked, self.cached, self.weights = {}, set(), {}
        self.cdp.on("Network.requestWillBeSent", lambda e: self.asked.setdefault(e["requestId"], e["request"]["url"]))
        self.cdp.on("Network.requestServedFromCache", lambda e: self.cached.add(e["requestId"]))
        self.cdp.on("Network.responseReceived", lambda e: self.cached.add(e["requestId"])
                    if e["response"].get("fromDiskCache") else None)
        self.cdp.on("Network.loadingFinished", lambda e: self.weights.update({e["requestId"]: e["encodedDataLength"]}))

    @property
    def addresses(self):
        """Without the icon, which a browser asks for by itself, keeps apart from its cache, and draws no page with."""
        return [url for request, url in self.asked.items() if request not in self.cached and not ICON.search(url)]

    @property
    def weight(self):
        return sum(weight for request, weight in self.weights.items() if request not in self.cached)

    def forget(self):
        for one in (self.asked, self.cached, self.weights):
            one.clear()


def loaded(page, address):
    page.goto(address)
    page.wait_for_load_state("networkidle")
    # A font is asked for when the page is drawn.
    page.evaluate("document.fonts.ready.then(() => true)")
    page.wait_for_load_state("networkidle")


@pytest.mark.parametrize("address", ["/", "/card#ABCD-EFGH-JKLM-NPQR"], ids=["first page", "card"])
def test_a_first_visit_loads_little(clinic, open_browser, address):
    page = open_browser(clinic).new_page()
    line = Line(page)
    loaded(page, address)
    assert len(line.addresses) >= 3 and len(line.weights) >= 3, "the page, its style and its font"
    assert line.weight <= LIGHT, {line.asked[request]: weight for request, weight in line.weights.items()}


@pytest.fixture
def alex(made_up, chromium):
    alex = made_up.enter(chromium, Partner, "Alex", PHONE)
    alex.digits = made_up.people["Alex"]["digits"]
    yield alex
    alex.context.close()


def test_the_week_asks_little_on_a_second_visit(alex):
    line, week = Line(alex.page), alex.page.url
    loaded(alex.page, week)
    line.forget()
    loaded(alex.page, week)
    assert line.addresses == [week], "all but the page itself was kept"


def test_the_week_asks_little_after_signing_out_has_cleared_the_cache(alex):
    line = Line(alex.page)
    alex.leave()
    alex.page.wait_for_load_state("networkidle")
    assert any(url.endswith("/tidy") for url in line.addresses), "the page that clears the cache"
    line.forget()
    loaded(alex.page, "/lock")
    alex.six(alex.digits)
    assert alex.is_home
    alex.page.wait_for_load_state("networkidle")
    assert len([url for url in line.addresses if not url.endswith("/lock")]) <= 3, line.addresses
    # Also where nothing at all is left: a browser may keep in its memory what it was asked to forget.
    line.cdp.send("Network.setCacheDisabled", {"cacheDisabled": True})
    line.forget()
    loaded(alex.page, alex.page.url)
    assert 2 <= len(line.addresses) <= 3, line.addresses


# Where the bar with the button would be if it did not keep to the lower edge: what has to be read comes before it.
REACH = """() => {
    const bar = document.querySelector(".actions .primary").closest(".actions");
    bar.style.position = "static";
    const top = bar.getBoundingClientRect().top + scrollY;
    bar.style.position = "";
    return top;
}"""


EVENINGS = "|".join(re.escape(text) for key, text in ENGLISH.items() if key.startswith("partner.evening.place."))


def evenings(person):
    """The links of the week to its evenings."""
    return person.page.get_by_role("link", name=re.compile(f"^({EVENINGS})"))


@pytest.mark.parametrize("name", ["Alex", "Jo"])
def test_the_card_of_an_evening_is_two_phone_screens_long(made_up, chromium, name):
    person = made_up.enter(chromium, Partner, name, PHONE)
    week, high = person.page.url, PHONE["viewport"]["height"]
    for place in range(evenings(person).count()):
        person.visit(week)
        evenings(person).nth(place).click()
        person.page.wait_for_load_state()
        parts = person.page.locator("main details")
        assert parts.first.get_attribute("open") is not None, "the first part is open"
        assert person.page.evaluate(REACH) <= 2 * high, (name, person.heading)
        parts.evaluate_all("all => all.forEach(one => one.open = true)")
        assert person.page.evaluate(REACH) > 2 * high, "with all parts open it is longer"
    person.context.close()
