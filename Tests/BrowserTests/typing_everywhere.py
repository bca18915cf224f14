"""Types into every field of every page a person reaches, over plain HTTP, and looks for the words in files."""

import base64
import http.client
import json
import re
import threading
from html.parser import HTMLParser
from urllib.parse import quote, urlencode

# Not plain ASCII, so that each way of writing it differs.
STEM = "kañary\"&0"


def shapes(stem):
    """Every way in which the words might lie about: name and bytes."""
    raw = stem.encode()
    found = {
        "raw": raw, "UTF-16LE": stem.encode("utf-16-le"), "UTF-16BE": stem.encode("utf-16-be"),
        "hexadecimal": raw.hex().encode(), "HEXADECIMAL": raw.hex().upper().encode(),
        "in an address": quote(stem, safe="").encode(), "in a form": urlencode({"a": stem})[2:].encode(),
        "JSON": json.dumps(stem, ensure_ascii=False)[1:-1].encode(), "JSON in ASCII": json.dumps(stem)[1:-1].encode(),
        "HTML": stem.replace("&", "&amp;").replace('"', "&quot;").encode(),
    }
    for offset in range(3):
        text = base64.b64encode(b"\0" * offset + raw + b"\0").decode()
        # What lies over a border of three bytes depends on its neighbours.
        middle = text[4 if offset else 0:(offset + len(raw)) // 3 * 4]
        found[f"base64 at {offset}"] = middle.encode()
        found[f"base64url at {offset}"] = middle.translate(str.maketrans("+/", "-_")).encode()
    return found


def found(folders, stem=STEM):
    """Where the words lie, in which shape."""
    looked_for = shapes(stem)
    return [f"{path.name}: {name}" for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()
            for name, shape in looked_for.items() if shape in path.read_bytes()]


class Forms(HTMLParser):
    """The forms of a page, with their fields, and its links."""

    def __init__(self, html):
        super().__init__()
        self.forms, self.links = [], []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "a" and attributes.get("href", "").startswith("/"):
            self.links.append(attributes["href"].split("#")[0])
        elif tag == "form":
            self.forms.append({"action": attributes.get("action", ""), "hidden": {}, "words": [], "choices": {}})
        elif self.forms and attributes.get("name"):
            form, name, kind = self.forms[-1], attributes["name"], attributes.get("type", "text")
            if tag == "textarea" or tag == "input" and kind in ("text", "search") and attributes.get("inputmode") != "numeric":
                form["words"].append(name)
            elif tag == "input" and kind == "hidden" or tag == "button":
                form["hidden"].setdefault(name, attributes.get("value", ""))
            elif tag == "input" and kind in ("radio", "checkbox"):
                form["choices"].setdefault(name, []).append(attributes.get("value", "on"))


class Hand:
    """Somebody's browser without a screen; it has the cookies of the one in which the person signed in."""

    def __init__(self, clinic, context, digits):
        self.clinic, self.digits = clinic, digits
        self.cookies = {cookie["name"]: cookie["value"] for cookie in context.cookies()}
        self.typed, self.places = 0, set()

    def ask(self, method, path, fields=None):
        """Follows where it leads; returns the page and its address."""
        for _ in range(6):
            connection = http.client.HTTPConnection("127.0.0.1", self.clinic.port, timeout=20)
            headers = {"cookie": "; ".join(f"{k}={v}" for k, v in self.cookies.items()), "origin": self.clinic.origin,
                       "host": f"localhost:{self.clinic.port}", "sec-fetch-site": "same-origin"}
            body = None if fields is None else urlencode(fields)
            if body is not None:
                headers["content-type"] = "application/x-www-form-urlencoded"
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            page = answer.read().decode(errors="replace")
            for line in answer.headers.get_all("set-cookie") or []:
                name, _, value = line.split(";")[0].partition("=")
                self.cookies[name] = value
                if "Max-Age=0" in line:
                    del self.cookies[name]
            connection.close()
            if answer.status != 303:
                return page, path
            method, path, fields = "GET", answer.headers["location"], None
        return page, path

    def open(self, path):
        """A page; through the lock, where a talk or an evening has closed it. None when it is another page."""
        page, at = self.ask("GET", path)
        if at == "/lock":
            form = next(form for form in Forms(page).forms if "d1" in form["choices"])
            digits = {f"d{place + 1}": digit for place, digit in enumerate(self.digits)}
            self.ask("POST", form["action"], {**form["hidden"], **digits})
            page, at = self.ask("GET", path)
        return page if at == path else None

    def fill(self, page, round):
        """Every form with a field for words, filled with new ones; a page that looks them over is sent on."""
        for form in Forms(page).forms:
            if not form["words"] or form["action"] in ("/leave", "/lock"):
                continue
            fields = dict(form["hidden"])
            fields.update({name: values[round % len(values)] for name, values in form["choices"].items()})
            for name in form["words"]:
                self.typed += 1
                self.places.add(f"{form['action'].split('?')[0]} {name}")
                fields[name] = "Europe/Berlin" if name == "zone" else f"{STEM}{self.typed} x"
            shown, _ = self.ask("POST", form["action"], fields)
            for check in Forms(shown).forms:
                if "checked" in check["hidden"]:
                    self.ask("POST", check["action"], check["hidden"])

    def take_back(self, page):
        """Presses what takes words back or removes them."""
        for part in page.split("<form")[1:]:
            if re.search("Stop sharing|Remove this copy", part.split("</form>")[0]):
                form = Forms("<form" + part.split("</form>")[0] + "</form>").forms[0]
                self.ask("POST", form["action"], form["hidden"])

    def walk(self, start, rounds):
        """Over all pages that links lead to, several times: typed, then typed over, then taken back."""
        for round in range(rounds):
            waiting, seen = [start], set()
            while waiting:
                path = waiting.pop(0)
                if path in seen or not path.startswith("/p/") or len(seen) > 120:
                    continue
                seen.add(path)
                page = self.open(path)
                if page is None:
                    continue
                waiting += Forms(page).links
                self.fill(page, round)
                if round == rounds - 1:
                    self.take_back(self.open(path) or "")


def kept_busy(hand, path):
    """Sends the form of a page again and again until the server is gone; returns the thread and what it counts."""
    sent = []

    def send():
        try:
            while True:
                hand.fill(hand.open(path) or "", 0)
                sent.append(1)
        except (OSError, http.client.HTTPException):
            pass

    thread = threading.Thread(target=send)
    thread.start()
    return thread, sent
