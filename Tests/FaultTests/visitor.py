"""A browser without a picture: cookies, links by their words, forms by their fields. It needs the standard library."""

import http.client
import re
import urllib.parse
from html.parser import HTMLParser


class Answer:
    """One answer of the site."""

    def __init__(self, status: int, headers, body: str, path: str):
        self.status, self.headers, self.body, self.path = status, headers, body, path

    @property
    def leads_to(self) -> str:
        return self.headers.get("Location", "")

    @property
    def page(self) -> "Page":
        return Page(self.body)


class Page(HTMLParser):
    """The text, links and forms of a page."""

    def __init__(self, body: str):
        super().__init__()
        self.links, self.forms, self._words = [], [], []
        self._link = self._form = self._area = self._select = self._option = None
        self._ignored = 0
        self.feed(body)
        self.close()

    @property
    def text(self) -> str:
        return re.sub(r"\s+", " ", " ".join(self._words))

    def link(self, words: str, nth: int = 0) -> str:
        """The address of the link whose text contains these words."""
        found = [address for address, text in self.links if words in re.sub(r"\s+", " ", text)]
        if len(found) <= nth:
            raise LookupError(f"no link “{words}”: {self.text[:400]}")
        return found[nth]

    def form(self, *fields: str, button: str = "") -> "Form":
        """The form that has all these fields, and a button with these words."""
        for form in self.forms:
            has_button = not button or any(button in words for words in form.buttons)
            if has_button and all(name in form.names for name in fields):
                return form
        raise LookupError(f"no form with {fields} {button}: {self.text[:400]}")

    def handle_starttag(self, tag, attributes):
        has = dict(attributes)
        name, value = has.get("name"), has.get("value") or ""
        if tag in ("script", "style"):
            self._ignored += 1
        elif tag == "a" and "href" in has:
            self._link = [has["href"], ""]
        elif tag == "form":
            self._form = Form(has.get("action") or "", has.get("method", "get").lower())
            self.forms.append(self._form)
        elif self._form is None:
            pass
        elif tag == "input" and name:
            kind = has.get("type", "text")
            self._form.names.add(name)
            if kind in ("radio", "checkbox"):
                self._form.choices.setdefault(name, []).append(value)
                if "checked" in has:
                    self._form.fields.append((name, value))
            elif kind == "submit":
                self._form.buttons.append(value)
            else:
                self._form.fields.append((name, value))
        elif tag == "textarea" and name:
            self._area = [name, ""]
            self._form.names.add(name)
        elif tag == "select" and name:
            self._select = [name, None]
            self._form.names.add(name)
        elif tag == "option" and self._select:
            self._form.choices.setdefault(self._select[0], []).append(value)
            if "selected" in has or self._select[1] is None:
                self._select[1] = value
        elif tag == "button":
            self._form.buttons.append("")
            self._option = (name, value)
            if name:
                self._form.names.add(name)
                self._form.choices.setdefault(name, []).append(value)

    def handle_endtag(self, tag):
        if tag in ("script", "style"):
            self._ignored -= 1
        elif tag == "a" and self._link:
            self.links.append(tuple(self._link))
            self._link = None
        elif tag == "form":
            self._form = None
        elif tag == "textarea" and self._area and self._form:
            # A page begins a text area with a line break of its own, which browsers leave out.
            self._form.fields.append((self._area[0], self._area[1].removeprefix("\n")))
            self._area = None
        elif tag == "select" and self._select and self._form:
            self._form.fields.append((self._select[0], self._select[1] or ""))
            self._select = None
        elif tag == "button":
            self._option = None

    def handle_data(self, data):
        if self._ignored:
            return
        if self._area:
            self._area[1] += data
            return
        if self._link:
            self._link[1] += data
        if self._option and self._form and self._form.buttons:
            self._form.buttons[-1] += data
        self._words.append(data)


class Form:
    """The fields of one form, as a browser would send them."""

    def __init__(self, action: str, method: str):
        self.action, self.method = action, method
        self.names, self.fields, self.choices, self.buttons = set(), [], {}, []

    def filled(self, **values) -> str:
        """The body with these values in place of what the page had; a list is sent several times."""
        kept = [(name, value) for name, value in self.fields if name not in values]
        for name, value in values.items():
            kept += [(name, one) for one in (value if isinstance(value, list) else [value]) if one is not None]
        return urllib.parse.urlencode(kept)


class Visitor:
    """One person's browser. Its cookies outlive a restart of the site."""

    def __init__(self, port: int, timeout: float = 30):
        self.port, self.timeout, self.cookies = port, timeout, {}
        self._connection = None

    def copy(self) -> "Visitor":
        """A second window of the same browser."""
        other = Visitor(self.port, self.timeout)
        other.cookies = self.cookies
        return other

    def hang_up(self):
        if self._connection:
            self._connection.close()
        self._connection = None

    def ask(self, method: str, path: str, body: str | None = None) -> Answer:
        """One request, without following where it leads. Raises OSError or HTTPException where no whole answer came."""
        path = urllib.parse.urlsplit(path)._replace(scheme="", netloc="", fragment="").geturl() or "/"
        headers = {"Host": f"localhost:{self.port}", "Accept": "text/html", "Accept-Language": "en",
                   "Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if body is not None:
            headers |= {"Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin",
                        "Origin": f"http://localhost:{self.port}"}
        if self._connection is None:
            self._connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=self.timeout)
        try:
            self._connection.request(method, path, body, headers)
            response = self._connection.getresponse()
            text = response.read().decode()
        except (OSError, http.client.HTTPException):
            self.hang_up()
            raise
        if response.will_close:
            self.hang_up()
        for line in response.headers.get_all("Set-Cookie") or []:
            name, value = line.split(";", 1)[0].split("=", 1)
            if value and "Max-Age=0" not in line:
                self.cookies[name] = value
            else:
                self.cookies.pop(name, None)
        return Answer(response.status, response.headers, text, path)

    def go(self, path: str) -> Answer:
        """The page at this address, or the one it leads to."""
        return self.follow(self.ask("GET", path))

    def follow(self, answer: Answer) -> Answer:
        for _ in range(8):
            if answer.status not in (302, 303):
                return answer
            answer = self.ask("GET", answer.leads_to)
        raise LookupError("the site leads round in a circle")

    def send(self, answer: Answer, *fields: str, button: str = "", **values) -> Answer:
        """Fills and sends a form of this page, and follows."""
        form = answer.page.form(*fields, button=button)
        return self.follow(self.ask("POST", form.action or answer.path, form.filled(**values)))
