"""Every page of a journey, kept as it was sent, to be looked at afterwards in other browsers."""

import templates
from checks import accessible


class Album:
    def __init__(self, language="en"):
        self.pages, self.language = {}, language

    def add(self, person):
        """One copy of each page of each person: the journeys come by many of them often."""
        key = (type(person).__name__, person.path if person.path.count("/") == 1 else "",
               person.page.locator("h1:visible").first.inner_text(), person.page.locator("form").count(),
               person.page.get_by_role("alert").count(), person.page.locator("body.night").count())
        if key not in self.pages:
            self.pages[key] = (person.page.url, person.served)

    def seen(self):
        """Every template that a page was made from; and the pages that are not of exactly one."""
        found, strays = set(), []
        for key, (_, html) in self.pages.items():
            made_from = templates.of(html, self.language)
            found |= made_from
            if len(made_from) != 1:
                strays.append((key, made_from))
        return found, strays

    def look(self, context, first=None, changed=lambda html: html, check=accessible):
        """Runs a check on every page kept, in one browser; what was found, page by page."""
        page = context.new_page()
        found = []
        for key, (url, html) in list(self.pages.items())[:first]:
            body = changed(html)
            page.route(url.split("#")[0], lambda route: route.fulfill(body=body, content_type="text/html; charset=utf-8"))
            page.goto(url)
            try:
                check(page)
            except AssertionError as problem:
                found.append((key, str(problem)))
            page.unroute(url.split("#")[0])
        page.close()
        return found
