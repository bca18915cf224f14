"""What is asked of every page."""

from contextlib import contextmanager
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


# The rules that colours decide: by night the same page has other colours and nothing else.
OF_COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}


def accessible(page, rules=TAGS):
    """No finding of axe-core, and nothing wider than the screen."""
    result = Axe().run(page, options={"runOnly": rules})
    found = [(v["id"], [n["target"] for n in v["nodes"]]) for v in result.response["violations"]]
    assert found == [], f"{page.url}: {found}"
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0, f"{page.url} is {wide} pixels wider than the screen"


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
