"""Stands between a browser and the site, and changes what browsers of other kinds would send or keep."""

import http.client
import http.server
import threading
import time
from contextlib import contextmanager

# Said for one connection only, or made anew here.
OWN = {"connection", "proxy-connection", "keep-alive", "transfer-encoding", "content-length", "accept-encoding"}


class Between(http.server.BaseHTTPRequestHandler):
    def forward(self):
        away, seen = self.server.away, self.server.seen
        headers = {name: value for name, value in self.headers.items()
                   if name.lower() not in OWN and not name.lower().startswith(away)}
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        host = self.headers["host"]
        site = http.client.HTTPConnection(*host.split(":"))
        path = self.path.split(host, 1)[-1]
        site.request(self.command, path, body or None, headers)
        answer = site.getresponse()
        content = answer.read()
        seen.append((self.command, path, headers, dict(answer.getheaders()), time.monotonic()))
        if answer.getheader("clear-site-data"):
            time.sleep(self.server.housekeeping)
        self.send_response(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in OWN and not name.lower().startswith(away):
                self.send_header(name, value)
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)
        site.close()

    do_GET = do_POST = forward

    def log_message(self, *_):
        pass


@contextmanager
def between(chromium, clinic, shape, *, without=(), housekeeping=0, **more):
    """A new browser whose requests and answers lose every header that begins with one of these words.

    `housekeeping`: for how many seconds an answer that clears something is held back, as a browser does it that has
    much to clear.
    """
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Between)
    server.away, server.housekeeping, server.seen = tuple(without), housekeeping, []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    context = chromium.new_context(
        **shape, base_url=clinic.origin, locale="en",
        proxy={"server": f"http://127.0.0.1:{server.server_port}", "bypass": "<-loopback>"}, **more)
    context.seen = server.seen
    yield context
    context.close()
    server.shutdown()
