"""Pages whose colours are not ours: set by the system for whoever sees little, or by a printer."""

import re

import pytest

from checks import BARE, prints_black_on_white
from conftest import PHONE
from people import Partner


def again(person, chromium, **more):
    """The same person on the same phone, with other settings of the system."""
    context = chromium.new_context(
        **PHONE, **more, base_url=person.clinic.origin, storage_state=person.context.storage_state(), locale="en",
        java_script_enabled=False)
    twin = Partner(context, person.clinic, person.name)
    twin.digits = person.digits
    return twin


# How much of a dot is its line, from edge to edge: all of it where a digit was given.
DOTS = """() => [...document.querySelectorAll(".dots i")].map(dot => {
    const style = getComputedStyle(dot);
    return 2 * parseFloat(style.borderTopWidth) >= parseFloat(style.width) - 0.5
        && style.borderTopColor !== getComputedStyle(document.body).backgroundColor;
})"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("forced", ["active", "none"])
def test_the_locks_dots_show_how_many_digits_were_given(settled, chromium, scheme, forced):
    settled.sam.home()
    sam = again(settled.sam, chromium, forced_colors=forced, color_scheme=scheme)
    sam.visit("/lock")
    for given, row in enumerate(["First digit", "Second digit", "Third digit"]):
        assert sam.page.evaluate(DOTS) == [True] * given + [False] * (6 - given)
        sam.group(row).locator(".key").filter(has_text="4").click()
    assert sam.page.evaluate(DOTS) == [True] * 3 + [False] * 3
    sam.context.close()


# What lies over the words that scroll beneath it: it must not be seen through.
CLEAR = """() => [...document.querySelectorAll(".actions:not(.last), .leave button, .pad")]
    .filter(one => one.checkVisibility() && getComputedStyle(one).position !== "static")
    .filter(one => getComputedStyle(one).backgroundColor === "rgba(0, 0, 0, 0)").map(one => one.className)"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_state_hangs_on_a_background_alone(settled, chromium, scheme):
    settled.alex.home()
    alex = again(settled.alex, chromium, forced_colors="active", color_scheme=scheme)
    ways = [("The first evening",), ("The first evening", "Open tonight’s page", "Alex touches."), ("My note",),
            ("Message Robin",), ("Pause homework",), ("Three questions", "Begin")]
    for way in ways:
        alex.visit("/")
        for step in way:
            alex.follow(step if step in ("Pause homework", "Begin") else re.compile("^" + step))
        assert alex.page.evaluate(BARE) == [], way
        assert alex.page.evaluate(CLEAR) == [], way
    alex.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_tonight_and_the_card_print_black_on_white(settled, chromium, scheme):
    settled.alex.home()
    alex = again(settled.alex, chromium, color_scheme=scheme)
    for way in [(), ("The first evening",), ("Three questions",)]:
        alex.visit("/")
        for step in way:
            alex.follow(re.compile("^" + step))
        prints_black_on_white(alex.page)
    alex.page.emulate_media(media="screen", color_scheme=scheme)
    alex.visit("/")
    alex.week()
    alex.tonight("The first evening")
    prints_black_on_white(alex.page)
    alex.context.close()
