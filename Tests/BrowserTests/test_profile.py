"""What a browser keeps after its person has left: none of the words."""

import http.server
import re
import threading

import pytest

from conftest import ARGUMENTS, PHONE
from people import Partner
from test_month import Month

SENT, KEPT, UNSENT = "CANARYSENT", "CANARYKEPT", "CANARYUNSENT"
READ, TYPED = "CANARYCONTROLREAD", "CANARYCONTROLTYPED"


class Cacheable(http.server.BaseHTTPRequestHandler):
    """A page and a form that a browser may keep: both must be found, or the search finds nothing."""

    def do_GET(self):
        body = f"<!doctype html><title>Control</title><p>{READ}{'x' * 40_000}<label>Note<textarea></textarea></label>".encode()
        self.send_response(200)
        self.send_header("content-type", "text/html")
        self.send_header("cache-control", "max-age=86400")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture
def control_page():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Cacheable)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


def files_with(folder, word):
    spellings = [word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be")]
    return [str(path.relative_to(folder)) for path in folder.rglob("*")
            if path.is_file() and any(spelling in path.read_bytes() for spelling in spellings)]


def test_the_profile_holds_no_word_of_a_partner_after_leaving(own_clinic, chromium, control_page, tmp_path):
    month = Month(own_clinic, chromium)
    month.first_day()
    profile = tmp_path / "profile"
    context = chromium.browser_type.launch_persistent_context(
        profile, executable_path="/usr/bin/chromium", args=ARGUMENTS,
        ignore_default_args=["--disable-back-forward-cache"], base_url=own_clinic.origin, locale="en", **PHONE)
    sam = Partner(context, own_clinic, "Sam")
    sam.enrol(month.codes["Sam"], "141421")
    sam.note(happened="Yes", line=f"{SENT} to the therapist.")
    sam.end()
    sam.follow(re.compile("^Mine"))
    sam.follow("Why I do this")
    sam.fill("Why I do this", f"{KEPT} for myself.")
    sam.press("Keep")
    sam.week()
    sam.follow("Tell Robin")
    sam.fill("What would you like Robin to know?", f"{UNSENT} and thought better of.")
    sam.leave()
    sam.page.goto(control_page)
    sam.page.get_by_label("Note").fill(TYPED)
    sam.page.goto("about:blank")
    context.close()
    month.close()
    for word in (READ, TYPED):
        assert files_with(profile, word), "the search finds what a browser keeps"
    for word in (SENT, KEPT, UNSENT):
        assert files_with(profile, word) == [], word
