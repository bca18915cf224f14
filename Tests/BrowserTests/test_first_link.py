"""Two people press the first link at once: one therapist is made, and the other is told."""

import re
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlencode
from urllib.request import HTTPRedirectHandler, Request, build_opener

from conftest import DESKTOP
from people import Therapist


class Stay(HTTPRedirectHandler):
    """Redirects are looked at, not followed."""

    def redirect_request(self, *_):
        return None


def posted(address, origin, cookie, fields):
    """One form, sent as a browser would send it; the status, and where it leads."""
    request = Request(address, urlencode(fields).encode(), {
        "content-type": "application/x-www-form-urlencoded", "origin": origin, "sec-fetch-site": "same-origin",
        "cookie": cookie})
    try:
        answer = build_opener(Stay).open(request, timeout=60)
    except OSError as refused:
        answer = refused
    return answer.status, answer.headers.get("location") or ""


def test_two_people_press_the_first_link_at_once(own_clinic, chromium):
    link = re.search(r"http://localhost:\d+/first/\S+", own_clinic.read_log()).group()
    forms = []
    for name in ("Robin", "Noor"):
        context = chromium.new_context(**DESKTOP, base_url=own_clinic.origin, locale="en", java_script_enabled=False)
        person = Therapist(context, own_clinic, name)
        person.visit(link)
        hidden = {one.get_attribute("name"): one.get_attribute("value")
                  for one in person.page.locator("main form input[type=hidden]").all()}
        cookie = "; ".join(f"{one['name']}={one['value']}" for one in context.cookies())
        language = person.page.locator("[name=language][checked]").first.get_attribute("value")
        forms.append((cookie, hidden | {"name": name, "language": language, "digits": "271828", "digitsAgain": "271828"}))
        context.close()
    with ThreadPoolExecutor(2) as both:
        answers = list(both.map(lambda form: posted(link, own_clinic.origin, *form), forms))
    inside = [place for status, place in answers if status == 303 and place.startswith("/p/")]
    assert len(inside) == 1, answers
    # The link leads nowhere for whoever was second, then and later.
    assert posted(link, own_clinic.origin, *forms[0])[0] in (303, 404)
    context = chromium.new_context(**DESKTOP, base_url=own_clinic.origin, locale="en")
    assert context.new_page().goto(link).status == 404
    context.close()
