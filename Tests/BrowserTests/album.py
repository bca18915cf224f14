"""Every page of a journey, kept as it stood, to be looked at afterwards in other browsers."""

from checks import TAGS, accessible


class Album:
    def __init__(self):
        self.pages = {}

    def add(self, person):
        """One copy of each page of each person: the journeys come by many of them often."""
        html = person.page.content()
        key = (type(person).__name__, person.path if person.path.count("/") == 1 else "",
               person.page.locator("h1:visible").first.inner_text(), person.page.locator("form").count())
        self.pages.setdefault(key, (person.page.url, html))

    def look(self, context, only=TAGS):
        """Runs the checks on every page kept, in one browser; what was found, page by page."""
        page = context.new_page()
        found = []
        for key, (url, html) in self.pages.items():
            page.route(url.split("#")[0], lambda route: route.fulfill(body=html, content_type="text/html"))
            page.goto(url)
            try:
                accessible(page, only)
            except AssertionError as problem:
                found.append((key, str(problem)))
            page.unroute(url.split("#")[0])
        page.close()
        return found
