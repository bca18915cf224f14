"""What a screen shows after *Sign out* and at the lock, frame by frame: nothing of the page that was left."""

import base64
import re

import pytest

from catalogue import ENGLISH
from conftest import PHONE
from people import Partner
from styles import add

# The page that is left is painted in one colour that no page of ours has. Where a later frame shows any of it, words
# would have been legible.
PAINT = "*, *::before, *::after { background: #f0f !important; color: #f0f !important; }"

# How many dots of a picture have about that colour, also half seen through the next page.
PAINTED = """async picture => {
    const image = new Image();
    image.src = "data:image/png;base64," + picture;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const surface = canvas.getContext("2d");
    surface.drawImage(image, 0, 0);
    const dots = surface.getImageData(0, 0, image.width, image.height).data;
    let found = 0;
    for (let at = 0; at < dots.length; at += 4)
        if (Math.min(dots[at], dots[at + 2]) - dots[at + 1] > 60) found += 1;
    return found;
}"""


class Film:
    """The frames that a browser draws while something is done."""

    def __init__(self, page):
        self.page, self.frames = page, []
        self.cdp = page.context.new_cdp_session(page)
        self.cdp.on("Page.screencastFrame", self._frame)

    def _frame(self, event):
        self.frames.append((event["metadata"]["timestamp"], event["data"]))
        self.cdp.send("Page.screencastFrameAck", {"sessionId": event["sessionId"]})

    def __enter__(self):
        self.cdp.send("Page.startScreencast", {"format": "png", "everyNthFrame": 1})
        return self

    def __exit__(self, *_):
        self.cdp.send("Page.stopScreencast")

    def since(self, moment):
        return [picture for at, picture in self.frames if at >= moment]


# When the page that is shown now was drawn first, as the clock of the frames has it.
DRAWN = """() => new Promise(done => {
    const told = entries => done((performance.timeOrigin + entries.getEntries()[0].startTime) / 1000);
    new PerformanceObserver(told).observe({ type: "paint", buffered: true });
})"""


def frames_after(page, act, lands):
    """The frames from the first drawing of the page that this act leads to, for as long as a transition could run."""
    add(page, PAINT)
    page.wait_for_timeout(100)
    with Film(page) as film:
        act()
        page.wait_for_url(lands)
        picture = base64.b64encode(page.screenshot()).decode()
        drawn = page.evaluate(DRAWN)
        page.wait_for_timeout(600)
    before = [frame for frame in film.frames if frame[0] < drawn]
    return [picture, *film.since(drawn)], before


@pytest.fixture
def painted(chromium):
    """Counts the dots of the left page's colour in a picture."""
    context = chromium.new_context()
    page = context.new_page()
    yield lambda picture: page.evaluate(PAINTED, picture)
    context.close()


@pytest.fixture
def signed_in(made_up, chromium):
    """signed_in() is Sam in a browser of their own, at this week."""
    people = []

    def make():
        people.append(made_up.enter(chromium, Partner, "Sam", PHONE))
        return people[-1]

    yield make
    for person in people:
        person.context.close()


def sign_out(sam):
    return lambda: sam.page.get_by_role("button", name=ENGLISH["shared.leave"]).click(no_wait_after=True)


def to_the_lock(sam):
    """The session has ended meanwhile, as after ten minutes; the next link leads to the lock."""
    def act():
        sam.context.clear_cookies(name=re.compile("-s$"))
        sam.page.get_by_role("link", name=ENGLISH["partner.week.note"]).first.click(no_wait_after=True)
    return act


WAYS = {"sign out": (sign_out, re.compile("/welcome$")), "lock": (to_the_lock, re.compile("/lock$"))}


@pytest.mark.parametrize("way", WAYS)
def test_no_frame_shows_the_page_that_was_left(signed_in, painted, way):
    sam, (act, lands) = signed_in(), WAYS[way]
    after, before = frames_after(sam.page, act(sam), lands)
    assert any(painted(picture) > 10_000 for _, picture in before), "the page that is left was filmed"
    assert [painted(picture) for picture in after] == [0] * len(after)


@pytest.mark.parametrize("way", WAYS)
def test_a_page_that_fades_away_is_found(signed_in, painted, way):
    """Control: the next page is covered by what a transition of half a second would leave of the one before."""
    sam, (act, lands) = signed_in(), WAYS[way]
    sam.page.route("**/static/*.css", fading)
    sam.page.reload()
    sam.page.wait_for_load_state("networkidle")
    after, _ = frames_after(sam.page, act(sam), lands)
    assert any(painted(picture) > 0 for picture in after)


def fading(route):
    answer = route.fetch()
    css = """@keyframes away { to { opacity: 0; } }
        html::after { content: ""; position: fixed; inset: 0; background: #f0f; animation: away 500ms forwards;
        pointer-events: none; }"""
    route.fulfill(response=answer, body=answer.text() + css)
