"""Every page as it is sent: none breaks a rule of accessibility, on a phone and at a desk, by day and by night."""

import re

import pytest

import templates
from conftest import DESKTOP, PHONE

COLOURS = {"type": "rule", "values": ["color-contrast"]}
UNREACHED = {
    "entrance/called": "the card's own name and language are used; nobody is asked",
    "therapist/joint-leave": "the way back from the shared screen leads over the lock",
    "therapist/problem": "a refusal stands as a sentence above the page it belongs to",
}


def test_every_page_there_is_was_seen_as_it_is_sent(album):
    seen, strays = album.seen()
    assert strays == [], "each page is of one template"
    assert templates.names() - seen == set(UNREACHED)


def test_a_page_with_one_tag_more_fits_no_template(album):
    url, html = next(iter(album.pages.values()))
    assert templates.of(html) and not templates.of(html.replace("</main>", "<p></p></main>"))


@pytest.mark.parametrize("shape", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_is_accessible(album, chromium, shape, scheme):
    context = chromium.new_context(**shape, color_scheme=scheme, locale="en")
    # Between light and dark only the colours differ.
    found = album.look(context, **({} if scheme == "light" else {"only": COLOURS}))
    context.close()
    assert found == []


@pytest.mark.parametrize("fault", ['<img src="data:,">', '<p style="color:#aaa;background:#fff">pale</p>',
                                   '<div style="inline-size:2000px">wide</div>'])
def test_a_planted_fault_is_found(album, chromium, fault):
    context = chromium.new_context(**PHONE, locale="en")
    found = album.look(context, changed=lambda html: html.replace("</main>", fault + "</main>"), first=2)
    context.close()
    assert len(found) == 2


def test_no_place_in_a_sentence_is_left_unfilled(album):
    found = {key: left for key, (_, page) in album.pages.items() if (left := re.findall(r"\{\w+\}", page))}
    assert found == {}
