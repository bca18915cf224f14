"""What is asked of every page."""

from contextlib import contextmanager
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe

import styles

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


# The rules that colours decide: by night the same page has other colours and nothing else.
OF_COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}


# What keeps to the lower edge lies over some link or other until the page is scrolled, in each window over another one.
# Whether it leaves room is for test_reach.py.
LOOSE = ".actions, .tabs { position: static !important; }"

# What letters of another size can break: all else was looked at in the usual one.
OF_ROOM = {"type": "rule", "values": ["target-size", "scrollable-region-focusable"]}

# What of a page colours of the system can change, but for the contrast: a browser that has them tells axe-core the colour
# that a text would have without them.
IN_FORCED_COLOURS = {"type": "rule", "values": ["link-in-text-block", "target-size"]}


def accessible(page, only=TAGS):
    """No finding of axe-core, and nothing wider than the screen."""
    styles.add(page, LOOSE)
    result = Axe().run(page, options={"runOnly": only})
    styles.remove(page)
    found = [(v["id"], [n["target"] for n in v["nodes"]]) for v in result.response["violations"]]
    assert found == [], f"{page.url}: {found}"
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0, f"{page.url} is {wide} pixels wider than the screen"


# Words that are not set apart from what is behind them: their contrast, by the two colours that are computed.
PALE = """() => {
    const light = colour => {
        const [r, g, b] = colour.match(/[\\d.]+/g).map(part => part / 255).map(
            part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = one => {
        for (; one; one = one.parentElement) {
            const colour = getComputedStyle(one).backgroundColor;
            if (!/, 0\\)$/.test(colour)) return colour;
        }
        return "rgb(255, 255, 255)";
    };
    return [...document.body.querySelectorAll("*")].filter(one => one.checkVisibility() && !one.closest("svg")
        && [...one.childNodes].some(node => node.nodeType === 3 && node.textContent.trim())).filter(one => {
            const both = [light(getComputedStyle(one).color), light(behind(one))].sort((a, b) => b - a);
            return (both[0] + 0.05) / (both[1] + 0.05) < 4.5;
        }).map(one => `${one.className || one.tagName}: ${one.textContent.trim().slice(0, 30)}`);
}"""


# What only a background sets apart from the page around it, once the system has dropped backgrounds.
BARE = """() => [...document.querySelectorAll(
    ".reads, .notice, .care, .banner, .primary, .secondary, .choice, .key, .sheet, .row, .leave button, .actions:not(.last)")]
    .filter(one => one.checkVisibility())
    .filter(one => {
        const style = getComputedStyle(one);
        return !["Top", "Bottom", "Left", "Right"].some(side => parseFloat(style[`border${side}Width`]) > 0
            && style[`border${side}Color`] !== getComputedStyle(document.body).backgroundColor);
    }).map(one => one.className)"""


def accessible_in_forced_colours(page):
    """The rest of a page was looked at in its own colours already. The contrast is counted here."""
    accessible(page, IN_FORCED_COLOURS)
    pale, bare = page.evaluate(PALE), page.evaluate(BARE)
    assert (pale, bare) == ([], []), f"{page.url}: pale {pale}, bare {bare}"


def accessible_by_night(page):
    """What of a page was looked at by day already is not looked at again."""
    accessible(page, OF_COLOURS)


@contextmanager
def quiet(page):
    """Nothing in the console, nothing refused by the security policy, nothing asked of another host."""
    noise, hosts = [], set()
    # An axe run adds its own script from outside the policy; run it outside this block.
    listeners = {
        "console": lambda m: noise.append(m.text) if m.type in ("error", "warning") else None,
        "pageerror": lambda e: noise.append(str(e)),
        "request": lambda r: hosts.add(urlsplit(r.url).netloc),
    }
    for name, listener in listeners.items():
        page.on(name, listener)
    yield
    for name, listener in listeners.items():
        page.remove_listener(name, listener)
    assert noise == [], f"{page.url}: {noise}"
    assert hosts <= {urlsplit(page.url).netloc}, f"{page.url} asked {hosts}"


GREYS = """() => {
    const all = [document.documentElement, ...document.body.querySelectorAll("*"), document.body];
    const parts = colour => (colour.match(/[\\d.]+/g) ?? []).map(Number);
    const found = [];
    for (const one of all) {
        if (!one.checkVisibility() || one.closest("svg, iframe")) continue;
        const style = getComputedStyle(one);
        const words = [...one.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
        const [red, green, blue] = parts(style.color);
        if (words && Math.max(red, green, blue) > 60) found.push(`${one.className || one.tagName}: ${style.color}`);
        const [r, g, b, seen = 1] = parts(style.backgroundColor);
        if (seen > 0 && Math.min(r, g, b) < 255) found.push(`${one.className || one.tagName} on ${style.backgroundColor}`);
    }
    return [...new Set(found)];
}"""


def prints_black_on_white(page):
    """What of a page would cost ink, or be pale on paper, where its screen is dark."""
    page.emulate_media(media="print", color_scheme="dark", reduced_motion="reduce")
    found = page.evaluate(GREYS)
    assert found == [], f"{page.url} prints {found}"
