"""A browser from before fetch metadata (Safari before 16.4): what it says of a form is what the page's policy allows."""

import http.client
import http.server
import threading

import pytest

from conftest import Clinic
from month import Month


class Older(http.server.BaseHTTPRequestHandler):
    """Passes on what a browser sends, without the headers that older ones do not know."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        self.server.said.append((self.command, self.headers.get("origin"), self.headers.get("referer")))
        headers = {name: value for name, value in self.headers.items() if not name.lower().startswith("sec-")}
        for name in self.server.unknown:
            headers.pop(name, None)
        connection = http.client.HTTPConnection("127.0.0.1", self.server.to, timeout=30)
        connection.request(self.command, self.path, body or None, headers)
        answer = connection.getresponse()
        page = answer.read()
        self.send_response_only(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in ("content-length", "transfer-encoding", "connection"):
                self.send_header(name, value)
        self.send_header("content-length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)
        connection.close()

    do_POST = do_HEAD = do_GET

    def log_message(self, *_):
        pass


class Behind(Clinic):
    """A clinic that is reached through such a browser alone."""

    unknown = ()

    def begin(self):
        self.front = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Older)
        self.front.to, self.front.said, self.front.unknown = self.port, [], self.unknown
        self.origin = f"http://localhost:{self.front.server_port}"
        threading.Thread(target=self.front.serve_forever, daemon=True).start()
        super().begin()

    def stop(self):
        self.front.shutdown()
        return super().stop()


@pytest.mark.parametrize("unknown", [(), ("Origin",)], ids=["tells the origin", "tells the page"])
def test_somebody_with_an_old_browser_enrols_writes_and_signs_out(chromium, tmp_path, unknown):
    clinic = type("Clinic", (Behind,), {"unknown": unknown})(tmp_path)
    month = Month(clinic, chromium)
    try:
        month.first_day()
        month.cards()
        alex = month.alex
        alex.week()
        alex.follow("Message Robin")
        alex.page.locator("textarea").fill("From an old telephone.")
        alex.page.locator("form:has(textarea) button").first.click()
        assert alex.answer.status == 200
        alex.leave()
        forms = [(origin, page) for method, origin, page in clinic.front.said if method == "POST"]
        assert len(forms) > 15
        assert {origin for origin, _ in forms} == {clinic.origin}
        assert all(page and page.startswith(clinic.origin + "/") for _, page in forms)
    finally:
        month.close()
        clinic.stop()
