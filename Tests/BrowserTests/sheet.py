"""The sheet of all pages: every page of a month and of its corners, on a phone and at a desktop, by day and by night.
One picture for each light, with the names of the templates, so that a person can look at all pages at once."""

import base64
import html
import pathlib
import tempfile

from playwright.sync_api import sync_playwright

import styles
import templates
from checks import LOOSE
from conftest import ARGUMENTS, DESKTOP, Clinic
from corners import Corners
from month import Month

PHONE = dict(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
# How wide a page is on the sheet, and how many of its screens are shown: a longer page is cut off.
SHAPES = {"phone": (PHONE, 156, 2.5), "desktop": (DESKTOP, 400, 1.7)}

STYLE = """body { margin: 24px; background: #808080; font: 15px sans-serif; color: #fff; }
    main { column-gap: 20px; } h1 { margin: 0 0 16px; font-size: 28px; }
    figure { display: inline-block; width: 580px; margin: 0 0 20px; break-inside: avoid; }
    figcaption { margin-block-end: 4px; overflow-wrap: anywhere; } div { display: flex; gap: 8px; align-items: start; }"""


def main(target):
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        clinic = Clinic(pathlib.Path(folder))
        month = Month(clinic, browser)
        try:
            month.play()
            Corners(month, browser).play()
            draw(browser, month.album, target)
        finally:
            month.close()
            clinic.stop()


def draw(browser, album, target):
    named = sorted(captions(album), key=lambda one: one[0])
    for scheme in ("light", "dark"):
        shown = {shape: pictures(browser, named, scheme, shape) for shape in SHAPES}
        sheet(browser, named, shown, scheme, target / f"pages-{scheme}.png")


def captions(album):
    """Each page with the name of its template, and its heading."""
    for (_, _, heading, *_), (url, page) in album.pages.items():
        name = ", ".join(sorted(templates.of(page, album.language))) or "no template"
        yield f"{name}: {heading}", url, page


def pictures(browser, named, scheme, shape):
    settings, width, screens = SHAPES[shape]
    context = browser.new_context(**settings, color_scheme=scheme, locale="en", reduced_motion="reduce")
    page, found = context.new_page(), []
    for _, url, body in named:
        address = url.split("#")[0]
        page.route(address, lambda route: route.fulfill(body=body, content_type="text/html; charset=utf-8"))
        page.goto("about:blank")
        page.goto(url)
        # What keeps to the lower edge of the window would lie across the middle of a longer picture.
        styles.add(page, LOOSE)
        high = min(page.evaluate("document.documentElement.scrollHeight"), int(settings["viewport"]["height"] * screens))
        found.append(base64.b64encode(page.screenshot(
            full_page=True, type="jpeg", quality=80,
            clip={"x": 0, "y": 0, "width": settings["viewport"]["width"], "height": high})).decode())
        page.unroute(address)
    context.close()
    return [f'<img width="{width}" src="data:image/jpeg;base64,{picture}" alt="">' for picture in found]


def sheet(browser, named, shown, scheme, file):
    """As many columns as it takes for the sheet to be about as wide as it is high."""
    figures = "".join(
        f"<figure><figcaption>{html.escape(name)}</figcaption><div>{phone}{desktop}</div></figure>"
        for (name, _, _), phone, desktop in zip(named, shown["phone"], shown["desktop"]))
    page = browser.new_page()
    for columns in range(4, 40):
        page.set_viewport_size({"width": columns * 600 + 48, "height": 1000})
        if columns == 4:
            page.set_content(f"<!doctype html><title>{scheme}</title><style>{STYLE}</style><h1>All pages, {scheme}: "
                             f"{len(named)}</h1><main>{figures}</main>")
        page.evaluate("columns => document.querySelector('main').style.columnCount = columns", columns)
        if page.evaluate("document.documentElement.scrollHeight <= innerWidth"):
            break
    page.screenshot(path=file, full_page=True)
    page.close()
