"""Whole journeys by the keyboard alone, from the lock on: Tab, Enter, Space, arrows, and what is typed."""

import re

import pytest

from catalogue import ENGLISH
from conftest import DESKTOP, PHONE
from people import Partner, Therapist
from styles import add

# What has the focus: its name, what kind of thing it is, and what is wrong with how it is shown.
FOCUSED = """() => {
    const one = document.activeElement;
    if (!one || one === document.body || one.id === "main") return null;
    const words = [...(one.labels ?? [])].map(label => label.textContent).join(" ") || one.ariaLabel || one.textContent;
    const row = one.closest("fieldset");
    // A choice is shown by its label, around the field.
    const seen = one.closest("label") ?? one;
    const box = [...seen.getClientRects()].find(each => each.width > 0 && each.height > 0) ?? seen.getBoundingClientRect();
    const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    const top = document.elementFromPoint(x, y);
    const outlined = [one, seen].some(each => getComputedStyle(each).outlineStyle !== "none");
    return {
        name: words.replace(/\\s+/g, " ").trim(), kind: one.type ?? one.localName, field: one.name ?? "",
        group: row?.querySelector("legend")?.textContent.replace(/\\s+/g, " ").trim() ?? "",
        folded: one.localName === "summary" && !one.parentElement.open,
        wrong: [outlined ? "" : "no outline", seen.contains(top) ? "" : "covered"].filter(Boolean),
    };
}"""


class Keys:
    """Moves through a page as a person without a mouse does. Every stop on the way has to be seen."""

    def __init__(self, person):
        self.page, self.wrong = person.page, []

    def press(self, key):
        self.page.keyboard.press(key)

    def go(self, key="Enter"):
        """Presses what has the focus, and waits for the page that it leads to."""
        with self.page.expect_navigation():
            self.press(key)

    def focused(self):
        now = self.page.evaluate(FOCUSED)
        if now and now["wrong"]:
            self.wrong.append((self.page.url, now))
        return now or {"name": "", "kind": "", "field": "", "group": "", "folded": False}

    def to(self, wanted, most=150):
        """Tab after Tab to the first thing that is wanted; folded parts are opened where nothing else has it."""
        for opens in (False, True):
            for _ in range(most):
                self.press("Tab")
                now = self.focused()
                if wanted(now):
                    return now
                if opens and now["folded"]:
                    self.press("Enter")
        raise AssertionError(f"the keyboard does not come by it on {self.page.url}")

    def to_named(self, name, *kinds):
        return self.to(lambda now: now["name"].startswith(name) and (not kinds or now["kind"] in kinds))

    def unlock(self, digits):
        """By the field for digits, or by the rows of keys, whichever comes first."""
        now = self.to(lambda now: now["kind"] == "password" or now["field"] == "d1")
        if now["kind"] == "password":
            self.page.keyboard.type(digits)
            return self.go()
        for place, digit in enumerate(digits, 1):
            if place > 1:
                self.to(lambda now: now["field"] == f"d{place}")
            if place == 6:
                self.to_named(digit, "submit") if not self.focused()["name"] == digit else None
                return self.go()
            self.press("Space")
            while self.focused()["name"] != digit:
                self.press("ArrowRight")

    def choose(self, place):
        """The answer at this place of the group that has the focus."""
        self.press("Space")
        for _ in range(place):
            self.press("ArrowDown")


def locked(made_up, chromium, kind, name, shape):
    """A person before the lock of their own device."""
    person = made_up.enter(chromium, kind, name, shape)
    person.context.clear_cookies(name=re.compile("-s$"))
    person.visit("/lock")
    assert person.path == "/lock"
    return person, made_up.people[name]["digits"]


@pytest.mark.parametrize("shape", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_a_member_sends_a_note_by_the_keyboard_alone(made_up, chromium, shape):
    max, digits = locked(made_up, chromium, Partner, "Max", shape)
    keys = Keys(max)
    keys.unlock(digits)
    assert max.is_home, max.text
    keys.to_named(ENGLISH["partner.week.note"])
    keys.go()
    assert max.at(ENGLISH["partner.note.title"])
    first = keys.to(lambda now: now["kind"] == "radio")
    keys.choose(0)
    keys.to(lambda now: now["kind"] == "radio" and now["group"] != first["group"])
    keys.choose(1)
    keys.to(lambda now: now["kind"] == "textarea")
    max.page.keyboard.type("The light was just right.")
    assert max.page.locator("main input[type=radio]:checked").count() >= 2
    keys.to(lambda now: now["kind"] == "submit" and max.page.evaluate("document.activeElement.matches('main .primary')"))
    keys.go()
    keys.to_named(ENGLISH["shared.close"])
    keys.go()
    assert max.is_home, max.text
    assert keys.wrong == []
    max.context.close()


def test_a_therapist_deals_with_an_alert_by_the_keyboard_alone(made_up, chromium):
    robin, digits = locked(made_up, chromium, Therapist, "Robin", DESKTOP)
    keys = Keys(robin)
    keys.unlock(digits)
    assert robin.is_home
    keys.to(lambda now: "Lea and Ben" in now["name"])
    keys.go()
    alerts = robin.page.get_by_role("link", name=re.compile("^" + re.escape(ENGLISH["therapist.brief.handle"])))
    before = alerts.count()
    assert before > 0
    keys.to_named(ENGLISH["therapist.brief.handle"])
    keys.go()
    keys.to(lambda now: now["kind"] == "textarea")
    robin.page.keyboard.type("I spoke with Lea alone today.")
    keys.to_named(ENGLISH["therapist.handled.save"], "submit")
    keys.go()
    if not robin.at("Lea and Ben"):
        keys.to_named("Lea and Ben")
        keys.go()
    assert alerts.count() < before
    assert keys.wrong == []
    robin.context.close()


def test_a_stop_that_is_not_seen_is_found(made_up, chromium):
    """Control: without an outline, and beneath something that covers it."""
    robin, _ = locked(made_up, chromium, Therapist, "Robin", DESKTOP)
    cover = "body::after { content: ''; position: fixed; inset: 0; z-index: 9; }"
    for css in ("* { outline: none !important; }", cover):
        keys = Keys(robin)
        robin.reload()
        add(robin.page, css)
        keys.to(lambda now: now["name"].startswith(ENGLISH["shared.help"]))
        assert keys.wrong
    robin.context.close()
