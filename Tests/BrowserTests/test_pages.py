"""Every page as it is sent: none breaks a rule of accessibility, on a phone and at a desk, by day and by night."""

import re

import pytest

import templates
from catalogue import ENGLISH
from checks import OF_ROOM, accessible, accessible_by_night, accessible_in_forced_colours, prints_black_on_white
from conftest import DESKTOP, PHONE
from test_reach import letters

NARROW = {"viewport": {"width": 320, "height": 568}}


def test_every_page_there_is_was_seen_as_it_is_sent(album):
    seen, strays = album.seen()
    assert strays == [], "each page is of one template"
    assert templates.names() - seen == set()


def test_a_page_with_one_tag_more_fits_no_template(album):
    url, html = next(iter(album.pages.values()))
    assert templates.of(html) and not templates.of(html.replace("</main>", "<p></p></main>"))


@pytest.mark.parametrize("shape", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_is_accessible(album, chromium, shape, scheme):
    context = chromium.new_context(**shape, color_scheme=scheme, locale="en")
    found = album.look(context, check=accessible if scheme == "light" else accessible_by_night)
    context.close()
    assert found == []


def mirrored(html):
    """As for a language that is read from right to left."""
    return re.sub(r'(<html lang="\w+" dir=)"ltr"', r'\1"rtl"', html)


def accessible_twice_as_large(page):
    letters(page, 32)
    accessible(page, OF_ROOM)


# Each is a browser, what is changed in a page, and what is asked of it. Phones of 320 pixels and languages from right to
# left are asked for in one go, since neither hides what the other would show.
WAYS = {
    "narrow and mirrored": (PHONE | NARROW, mirrored, accessible),
    "letters twice as large": (PHONE, lambda html: html, accessible_twice_as_large),
    "forced colours": (PHONE | {"forced_colors": "active"}, lambda html: html, accessible_in_forced_colours),
}


@pytest.mark.parametrize("way", WAYS)
def test_every_page_is_accessible_to_everybody(album, chromium, way):
    shape, changed, check = WAYS[way]
    context = chromium.new_context(**shape, locale="en")
    found = album.look(context, changed=changed, check=check)
    context.close()
    assert found == [], "\n".join(map(str, found))


FAULTS = {
    "narrow and mirrored": '<div style="inline-size:340px">wide</div>',
    "letters twice as large": '<div style="inline-size:12rem;white-space:nowrap">one line that is far too long</div>',
    "forced colours": '<p style="forced-color-adjust:none;color:#aaa;background:#fff">pale</p>',
}


@pytest.mark.parametrize("way", WAYS)
def test_a_fault_that_only_some_meet_is_found(album, chromium, way):
    shape, changed, check = WAYS[way]
    context = chromium.new_context(**shape, locale="en")
    fault = lambda html: changed(html.replace("</main>", FAULTS[way] + "</main>"))
    assert len(album.look(context, changed=fault, first=2, check=check)) == 2
    context.close()


def test_a_pale_word_by_night_is_found(album, chromium):
    context = chromium.new_context(**PHONE, color_scheme="dark", locale="en")
    pale = '<p style="color:#333;background:#222">pale</p></main>'
    found = album.look(context, changed=lambda html: html.replace("</main>", pale), first=2, check=accessible_by_night)
    context.close()
    assert len(found) == 2


def test_every_page_prints_black_on_white(album, chromium):
    for scheme, changed in (("light", lambda html: html), ("dark", lambda html: html),
                            ("light", lambda html: html.replace("<html ", '<html class="dark" '))):
        context = chromium.new_context(**PHONE, color_scheme=scheme, locale="en")
        found = album.look(context, changed=changed, check=prints_black_on_white)
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


def printed(album, chromium, template, shape, changed=lambda html: html):
    """How many pages of paper each page of a template takes."""
    context = chromium.new_context(locale="en")
    page, sheets = context.new_page(), []
    for url, html in album.pages.values():
        if templates.of(html) == {template}:
            body = changed(html)
            page.route(url, lambda route: route.fulfill(body=body, content_type="text/html; charset=utf-8"))
            page.goto(url)
            sheets.append(len(re.findall(rb"/Type\s*/Page\b", page.pdf(format=shape))))
            page.unroute(url)
    context.close()
    return sheets


@pytest.mark.parametrize("shape", ["A4", "Letter"])
def test_a_homework_that_needs_two_pages_says_so_before_it_is_printed(album, chromium, shape):
    says = [ENGLISH["therapist.print.twoPages"] in html for _, html in album.pages.values()
            if templates.of(html) == {"therapist/print"}]
    sheets = printed(album, chromium, "therapist/print", shape)
    assert sheets and all(count == 1 or said for count, said in zip(sheets, says, strict=True)), (sheets, says)


@pytest.mark.parametrize("shape", ["A4", "Letter"])
def test_a_homework_takes_one_sheet_of_paper_and_a_brief_or_a_card_one_page(album, chromium, shape):
    for template, most in (("partner/paper", 2), ("therapist/print", 2), ("therapist/brief", 1), ("therapist/card", 1)):
        sheets = printed(album, chromium, template, shape)
        assert sheets and max(sheets) <= most, template
    twice = lambda html: re.sub(r"(<section.*</section>)", r"\1\1", html, flags=re.S)
    assert max(printed(album, chromium, "partner/paper", shape, twice)) > 2
