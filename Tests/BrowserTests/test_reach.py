"""What must always be in reach is in view without scrolling: on a small phone, on its side, with large letters, and on a
page made twice as large. The words scroll, the buttons stay."""

import re

import pytest

import styles
from catalogue import ENGLISH

SIZES = [(320, 480), (320, 568), (390, 844), (568, 320), (667, 375), (844, 390), (1280, 800)]
# A page at 200 % sees a window half as wide and half as high.
TWICE = [(width // 2, height // 2) for width, height in SIZES]
LETTERS = [16, 20, 24, 32]

# The names of what has to be pressed somewhere, or was not found; with how much of the window is left for words.
OUT_OF_REACH = """names => {
    const shown = [...document.querySelectorAll("a, button, label.key")].filter(one => one.checkVisibility({ visibilityProperty: true }));
    const out = names.filter(name => {
        const found = shown.filter(one => one.textContent.trim() === name);
        return !found.some(one => {
            const box = one.getBoundingClientRect();
            const top = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
            return box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight
                && box.width >= 24 && box.height >= 20 && (one === top || one.contains(top));
        });
    });
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) out.push(`${wide} pixels too wide`);
    const bar = shown.map(one => one.closest(".screen > .actions")).find(Boolean);
    if (bar && bar.getBoundingClientRect().top < innerHeight * 0.25) out.push("no room to read");
    return out;
}"""

KEYS = [str(digit) for digit in range(10)]


def letters(page, size):
    """The size of text that the reader chose in the browser's settings."""
    page.context.new_cdp_session(page).send("Page.setFontSizes", {"fontSizes": {"standard": size, "fixed": size}})


def looked_at(page, where, names, sizes=SIZES + TWICE, letter_sizes=LETTERS):
    """Every place where something is out of reach: the page, the window, the letters, the names."""
    found = []
    for width, height in sizes:
        page.set_viewport_size({"width": width, "height": height})
        for size in letter_sizes:
            letters(page, size)
            page.evaluate("scrollTo(0, 0)")
            for at in ("top", "end"):
                if at == "end":
                    page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
                # The lock's keys and the card's buttons go up with their page when what is below them is read.
                if at == "end" and where in ("lock", "card"):
                    continue
                if out := page.evaluate(OUT_OF_REACH, names):
                    found.append((where, f"{width}x{height}", size, at, out))
    letters(page, 16)
    return found


@pytest.mark.parametrize("script", [False, True], ids=["without script", "with script"])
def test_stop_and_enough_are_in_view_all_evening(settled, chromium, script):
    alex = settled.alex
    alex.home()
    alex.tonight("The first evening")
    page, close = opened(alex, chromium, script)
    screens = {
        "start": ["Alex touches.", "Sam touches."],
        "one": ["Change over", "Break", "Enough", "Stop"], "pause-one": ["Go on", "Enough", "Stop"],
        "two": ["Break", "Enough", "Stop"], "pause-two": ["Go on", "Enough", "Stop"],
        "enough": ["Close"], "stop": ["Close"],
    }
    found = []
    for fragment, names in screens.items():
        page.goto(page.url.split("#")[0] + "#" + fragment)
        found += looked_at(page, fragment, names)
    close()
    assert found == [], "\n".join(map(str, found))


# A phone as it is held, on its side, a small one, and letters twice as large: the window, and the letters in it.
SHAPES = {
    "upright": ((390, 844), 16), "on its side": ((844, 390), 16), "small": ((320, 568), 16),
    "letters twice as large": ((390, 844), 32), "small, letters twice as large": ((320, 568), 32),
}
# Styles that take Stop out of reach: below the words, too low to be hit, and beneath something.
BREAKS = [
    ".actions { position: static !important; margin-block-start: 100vh !important; }",
    ".stop { flex: none !important; block-size: 8px; min-block-size: 0 !important; padding: 0 !important; overflow: hidden; }",
    ".middle { position: fixed; inset: 0; z-index: 9; }",
]


def stops(page):
    """The screens of the evening that have *Stop*."""
    stop = page.get_by_role("link", name=ENGLISH["partner.tonight.stop"], exact=True, include_hidden=True)
    return page.locator(".screen").filter(has=stop).evaluate_all("all => all.map(one => one.id)")


@pytest.mark.parametrize("shape", SHAPES)
def test_stop_is_in_view_in_every_shape(settled, shape):
    alex, (window, size) = settled.alex, SHAPES[shape]
    before = alex.page.viewport_size
    alex.home()
    alex.tonight("The first evening")
    evening = alex.page.url.split("#")[0]
    screens, found = stops(alex.page), []
    assert len(screens) >= 4, "each touches, and each can have a break"
    for screen in screens:
        alex.page.goto(f"{evening}#{screen}")
        found += looked_at(alex.page, screen, [ENGLISH["partner.tonight.stop"]], [window], [size])
    assert found == [], "\n".join(map(str, found))
    for css in BREAKS:
        styles.add(alex.page, css)
        assert looked_at(alex.page, screens[-1], [ENGLISH["partner.tonight.stop"]], [window], [size]), css
        styles.remove(alex.page)
    alex.page.set_viewport_size(before)


@pytest.mark.parametrize("script", [False, True], ids=["without script", "with script"])
def test_enough_is_in_view_all_through_a_talk(settled, chromium, script):
    alex = settled.alex
    alex.home()
    alex.follow(re.compile("^Three questions"))
    page, close = opened(alex, chromium, script)
    hrefs = page.locator(".screen").evaluate_all("all => all.map(one => one.id)")
    asked = [one for one in hrefs if f"pause-{one}" in hrefs]
    assert len(asked) >= 3
    found = []
    # On a question that both answer at once, Next leads on already, and there is nothing to skip.
    for fragment, skip in ((asked[0], ["Skip"]), (asked[-1], [])):
        page.goto(page.url.split("#")[0] + "#" + fragment)
        found += looked_at(page, fragment, ["Next", *skip, "Break", "Enough for today"])
    page.goto(page.url.split("#")[0] + f"#pause-{asked[0]}")
    found += looked_at(page, "pause", ["Go on", "Enough for today"])
    close()
    assert found == [], "\n".join(map(str, found))


def test_leave_is_in_view_on_every_page_that_can_be_left(settled):
    alex = settled.alex
    found = []
    for way in [(), ("The first evening",), ("Message Robin",), ("My note",), ("My pages",), ("My pages", "Settings")]:
        alex.home()
        for step in way:
            alex.follow(re.compile("^" + step))
            if alex.path == "/lock":
                alex.unlock()
        found += looked_at(alex.page, "/".join(way), ["Sign out"])
        if way == ("The first evening",):
            found += looked_at(alex.page, "card", ["Open tonight’s page", "Not tonight"], SIZES)
    assert found == [], "\n".join(map(str, found))


def test_the_keys_of_the_lock_are_in_view_after_a_wrong_try_too(settled):
    sam = settled.sam
    sam.home()
    sam.leave()
    sam.visit("/lock")
    found = looked_at(sam.page, "lock", KEYS)
    sam.six("000000")
    assert "These are not the right digits" in sam.text
    found += looked_at(sam.page, "lock", KEYS)
    sam.group("First digit").locator(".key").filter(has_text="1").click()
    found += looked_at(sam.page, "lock", KEYS + ["Start again"])
    assert found == [], "\n".join(map(str, found))


def test_a_whole_evening_on_a_phone_on_its_side_and_with_large_letters(settled):
    """A whole evening on a phone on its side, then upright with letters twice as large: nothing has to be scrolled to."""
    alex = settled.alex
    before = alex.page.viewport_size
    for (width, height), size in (((667, 375), 16), ((390, 844), 32), ((568, 320), 32)):
        alex.home()
        alex.page.set_viewport_size({"width": width, "height": height})
        letters(alex.page, size)
        alex.week()
        alex.tonight("The first evening")
        for step in ("Alex touches.", "Break", "Go on", "Change over", "Break", "Go on"):
            tap_in_view(alex, step, height)
            for way in ("Stop", "Enough"):
                assert in_view(alex, way, height), (step, way, width, size)
        tap_in_view(alex, "Stop", height)
        tap_in_view(alex, "Close", height)
        assert alex.is_home
        alex.page.evaluate("scrollTo(0, 0)")
        button = alex.page.get_by_role("button", name="Sign out", exact=True)
        assert button.bounding_box()["y"] + button.bounding_box()["height"] <= height
        alex.leave()
    letters(alex.page, 16)
    alex.page.set_viewport_size(before)


def in_view(person, name, height):
    box = person.page.get_by_role("link", name=name, exact=True).bounding_box()
    return box is not None and box["y"] >= 0 and box["y"] + box["height"] <= height


def tap_in_view(person, name, height):
    assert in_view(person, name, height), name
    person.follow(name)


def opened(person, chromium, script):
    """The page a person is at, in this browser or in one that runs scripts."""
    if not script:
        before = person.page.viewport_size
        return person.page, lambda: person.page.set_viewport_size(before)
    context = chromium.new_context(
        base_url=person.clinic.origin, storage_state=person.context.storage_state(), locale="en", has_touch=True,
        viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(person.page.url)
    return page, context.close
