"""The demonstration's page of all parts: each part in both lights, both directions and three sizes of letters."""

import pytest

from checks import OF_ROOM, accessible, quiet
from conftest import DESKTOP, PHONE, ROOT

ICONS = {path.stem for path in (ROOT / "Sources/CAssets/files/templates/icon").glob("*.mustache")} - {"any"}

# What each panel looks like: its direction, and whether its paper is dark.
PANELS = """() => [...document.querySelectorAll(".panels")].map(all => [...all.querySelectorAll(".panel")].map(one => {
    const style = getComputedStyle(one);
    return [style.direction, parseInt(style.backgroundColor.match(/\\d+/)[0]) < 128];
}))"""

LETTERS = "getComputedStyle(document.querySelector('.panel .soft')).fontSize"


@pytest.mark.parametrize("shape", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_all_parts_have_room_in_three_sizes_of_letters(made_up, chromium, shape):
    """The rest of this page is looked at with all others (test_pages.py)."""
    context = chromium.new_context(**shape, base_url=made_up.origin, locale="en")
    page = context.new_page()
    with quiet(page):
        page.goto(made_up.parts)
    sizes = []
    for place in range(3):
        page.get_by_role("navigation").get_by_role("listitem").nth(place).get_by_role("link").click()
        page.wait_for_load_state()
        sizes.append(float(page.evaluate(LETTERS).removesuffix("px")))
        accessible(page, OF_ROOM)
    assert [size / sizes[0] for size in sizes] == pytest.approx([1, 1.5, 2])
    context.close()


def test_every_part_is_shown_in_both_lights_and_directions(made_up, chromium):
    for scheme in ("light", "dark"):
        context = chromium.new_context(**DESKTOP, color_scheme=scheme, locale="en")
        page = context.new_page()
        page.goto(made_up.parts)
        panels = page.evaluate(PANELS)
        assert len(panels) > 10
        assert all(row == [["ltr", False], ["ltr", True], ["rtl", False], ["rtl", True]] for row in panels), panels
        shown = {name for name in page.locator(".icons li").all_inner_texts()}
        assert shown == ICONS
        context.close()


def test_a_clinic_of_real_people_does_not_have_the_page(clinic, open_browser):
    page = open_browser(clinic).new_page()
    assert page.goto("/parts").status == 404
