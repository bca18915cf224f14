"""Every page as it is sent: none breaks a rule of accessibility, on a phone and at a desk, by day and by night."""

import re

import pytest

import templates
from checks import accessible, accessible_by_night, prints_black_on_white
from conftest import DESKTOP, PHONE


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
def test_a_homework_takes_one_sheet_of_paper_and_a_brief_or_a_card_one_page(album, chromium, shape):
    for template, most in (("partner/paper", 2), ("therapist/print", 2), ("therapist/brief", 1), ("therapist/card", 1)):
        sheets = printed(album, chromium, template, shape)
        assert sheets and max(sheets) <= most, template
    twice = lambda html: re.sub(r"(<section.*</section>)", r"\1\1", html, flags=re.S)
    assert max(printed(album, chromium, "partner/paper", shape, twice)) > 2
