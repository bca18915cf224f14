"""What a browser keeps after its person has left: none of the words."""

import gzip
import http.server
import re
import threading
import zlib

import lz4.block
import pytest

from conftest import ARGUMENTS, PHONE
from firefox import Firefox, FirefoxPartner
from people import Partner
from month import Month

SENT, KEPT, UNSENT = "CANARYSENT", "CANARYKEPT", "CANARYUNSENT"
READ, PACKED, ASKED, TYPED = "CANARYCONTROLREAD", "CANARYCONTROLPACKED", "CANARYCONTROLASKED", "CANARYCONTROLTYPED"


class Cacheable(http.server.BaseHTTPRequestHandler):
    """Pages and a form that a browser may keep: all must be found, or the search finds nothing."""

    def do_GET(self):
        packed = self.path.startswith("/packed")
        body = f"""<!doctype html><title>Control</title><p>{PACKED if packed else READ}{'x' * 40_000}
            <form action="/packed"><label for="ask">Ask</label><input id="ask" name="ask"><button>Go</button></form>
            <label for="note">Note</label><textarea id="note"></textarea>""".encode()
        self.send_response(200)
        self.send_header("content-type", "text/html")
        self.send_header("cache-control", "max-age=86400")
        if packed:
            body = gzip.compress(body)
            self.send_header("content-encoding", "gzip")
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
    return [str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()
            and any(spelling in form for form in forms(path.read_bytes()) for spelling in spellings)]


def forms(data):
    """A file as it is, and unpacked where the browser or the server packed it."""
    yield data
    if data.startswith(b"mozLz40\0"):
        yield lz4.block.decompress(data[8:])
    for begin in re.finditer(b"\x1f\x8b\x08", data):
        try:
            yield zlib.decompressobj(31).decompress(data[begin.start():])
        except zlib.error:
            pass  # three bytes that happen to look like a beginning


def write_and_leave(sam, code, meanwhile=lambda: None):
    """Three words of a partner's: one sent, one kept, one not sent; then the partner leaves."""
    sam.enrol(code, "141421")
    sam.note(asked="Did it take place?", happened="Yes", line=f"{SENT} to the therapist.")
    sam.end()
    sam.follow(re.compile("^My pages"))
    sam.follow("Why I do this")
    sam.fill("Why I do this", f"{KEPT} for myself.")
    sam.press("Save")
    sam.week()
    sam.follow("Message Robin")
    sam.fill("What would you like Robin to know?", f"{UNSENT} and thought better of.")
    meanwhile()
    sam.leave()


def use_control(sam, address, typed=TYPED):
    sam.visit(address)
    sam.fill("Ask", ASKED)
    sam.press("Go")
    sam.fill("Note", typed)


@pytest.fixture
def code(own_clinic, chromium):
    """The code of Sam's card, from a first day in this clinic."""
    month = Month(own_clinic, chromium)
    month.first_day()
    month.close()
    return month.codes["Sam"]


def test_chromium_holds_no_word_of_a_partner_after_leaving(own_clinic, chromium, code, control_page, tmp_path):
    profile = tmp_path / "profile"
    context = chromium.browser_type.launch_persistent_context(
        profile, executable_path="/usr/bin/chromium", args=ARGUMENTS,
        ignore_default_args=["--disable-back-forward-cache"], base_url=own_clinic.origin, locale="en", **PHONE)
    sam = Partner(context, own_clinic, "Sam")
    write_and_leave(sam, code)
    use_control(sam, control_page)
    sam.page.goto("about:blank")
    # The browser writes down what was typed a while after the page was left, and later still on a busy machine.
    for _ in range(150):
        if files_with(profile, TYPED):
            break
        sam.page.wait_for_timeout(200)
    context.close()
    holds_only_the_control(profile)


def test_firefox_holds_no_word_of_a_partner_after_leaving(own_clinic, code, control_page, tmp_path):
    profile = tmp_path / "profile"
    firefox = Firefox(profile)
    sam = FirefoxPartner(firefox, own_clinic, "Sam")

    def cut_in_the_middle_of_a_sentence():
        with firefox.beside():
            use_control(sam, control_page)
            firefox.settle(lambda: files_with(profile, TYPED))
            with firefox.frozen():
                holds_only_the_control(profile)

    write_and_leave(sam, code, cut_in_the_middle_of_a_sentence)
    use_control(sam, control_page, typed=TYPED + "AGAIN")
    firefox.settle(lambda: files_with(profile, TYPED + "AGAIN"))
    with firefox.frozen():
        holds_only_the_control(profile)
    firefox.close()
    holds_only_the_control(profile)


def holds_only_the_control(profile):
    for word in (READ, PACKED, ASKED, TYPED):
        assert files_with(profile, word), f"the search finds what a browser keeps: {word}"
    for word in (SENT, KEPT, UNSENT):
        assert files_with(profile, word) == [], word
