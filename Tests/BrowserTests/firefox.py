"""Debian's own Firefox, driven over WebDriver BiDi (Playwright drives only a Firefox of its own making), and a partner
who uses it: the same words, found by the same visible labels, pressed and typed as by hand."""

import json
import pathlib
import re
import signal
import subprocess
import time
from contextlib import contextmanager

import websocket

from people import Partner

# A real person's browser, as far as it can be: none of the settings that tests usually ask for.
SETTINGS = """
user_pref("remote.prefs.recommended", false);
user_pref("browser.sessionstore.interval", 1000);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("browser.aboutwelcome.enabled", false);
"""

FIND = """(kind, name, pattern, within) => {
    const of = {link: "a[href]", button: "button", field: "label", radio: "label.choice, label.key, button.key"};
    const fits = pattern ? text => new RegExp(pattern).test(text) : text => text === name;
    const seen = e => e.getClientRects().length > 0;
    let places = [document];
    if (within) places = [...document.querySelectorAll("fieldset")].filter(
        f => seen(f) && f.querySelector("legend").innerText.trim().startsWith(within));
    for (const place of places) for (const e of place.querySelectorAll(of[kind])) {
        if (!seen(e) || !fits(e.innerText.trim())) continue;
        const found = kind === "field" ? document.getElementById(e.htmlFor) ?? e.querySelector("textarea, input") : e;
        found.scrollIntoView({block: "center"});
        return found;
    }
    return null;
}"""


class Firefox:
    """One browser with a profile of its own, in one window."""

    def __init__(self, profile: pathlib.Path):
        profile.mkdir()
        (profile / "user.js").write_text(SETTINGS)
        self.process = subprocess.Popen(
            ["firefox-esr", "--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        address = next(found.group(1) for line in self.process.stderr
                       if (found := re.search(r"WebDriver BiDi listening on (ws://\S+)", line)))
        self.socket = websocket.create_connection(address + "/session", timeout=30, suppress_origin=True)
        self.calls, self.loads = 0, 0
        self.call("session.new", capabilities={})
        self.call("session.subscribe", events=["browsingContext.load"])
        self.window = self.call("browsingContext.getTree")["contexts"][0]["context"]

    def call(self, method, **parameters):
        self.calls += 1
        self.socket.send(json.dumps({"id": self.calls, "method": method, "params": parameters}))
        while (answer := self._read()).get("id") != self.calls:
            pass
        assert "result" in answer, answer
        return answer["result"]

    def _read(self):
        message = json.loads(self.socket.recv())
        if message.get("method") == "browsingContext.load" and message["params"]["context"] == self.window:
            self.loads += 1
        return message

    def go(self, address):
        self.call("browsingContext.navigate", context=self.window, url=address, wait="complete")

    def evaluate(self, function, *arguments):
        """The result of a function in the page, from a world the page cannot see."""
        answer = self.call(
            "script.callFunction", functionDeclaration=function, awaitPromise=True,
            target={"context": self.window, "sandbox": "test"},
            arguments=[{"type": "null"} if a is None else {"type": "string", "value": a} for a in arguments])
        assert answer["type"] == "success", answer
        return answer["result"]

    def find(self, kind, name, within=None):
        plain = isinstance(name, str)
        found = self.evaluate(FIND, kind, name if plain else None, None if plain else name.pattern, within)
        return found.get("sharedId")

    def click(self, element):
        assert element, "there is nothing of that name"
        origin = {"type": "element", "element": {"sharedId": element}}
        self._act({"type": "pointer", "id": "hand", "actions": [
            {"type": "pointerMove", "x": 0, "y": 0, "origin": origin},
            {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]})

    def type(self, text):
        keys = [{"type": kind, "value": letter} for letter in text for kind in ("keyDown", "keyUp")]
        self._act({"type": "key", "id": "keys", "actions": keys})

    def _act(self, *actions):
        self.call("input.performActions", context=self.window, actions=list(actions))

    def loaded(self, loads):
        """Until another page than the one before has come."""
        while self.loads <= loads:
            self._read()

    @contextmanager
    def beside(self):
        """Inside, everything happens in a second tab, which is closed again."""
        first = self.window
        self.window = self.call("browsingContext.create", type="tab")["context"]
        yield
        self.call("browsingContext.close", context=self.window)
        self.window = first
        self.call("browsingContext.activate", context=first)

    def settle(self, settled):
        """The browser writes at its own pace; waits for what must be written before it ends."""
        for _ in range(200):
            if settled():
                return
            time.sleep(0.1)
        raise AssertionError("the browser did not write what it keeps")

    def close(self):
        self.call("browser.close")
        self.process.stderr.close()
        self.process.wait(30)
        self.socket.close()

    @contextmanager
    def frozen(self):
        """Inside, its files are as a cut of the current would leave them: nothing is tidied up."""
        self.process.send_signal(signal.SIGSTOP)
        yield
        self.process.send_signal(signal.SIGCONT)


class FirefoxPartner(Partner):
    """What Partner does, by the means of this browser."""

    def __init__(self, firefox, clinic, name):
        self.firefox, self.clinic, self.name, self.album = firefox, clinic, name, None
        self.acts = self.characters = self.presses = 0

    def visit(self, address):
        self.firefox.go(self.clinic.origin + address if address.startswith("/") else address)

    def press(self, label, role="button", within=None, nth=0):
        loads = self.firefox.loads
        self.firefox.click(self.firefox.find(role, label))
        self.firefox.loaded(loads)

    def bring(self, code):
        # The script leaves the address at once, and the browser then calls the way there done before the page has come.
        loads = self.firefox.loads
        self.visit("/card#" + code.replace(" ", "-"))
        self.firefox.loaded(loads)

    def fill(self, label, text):
        self.firefox.click(self.firefox.find("field", label))
        self.firefox.type(text)

    def choose(self, question, answer):
        self.firefox.click(self.firefox.find("radio", re.compile(f"^{re.escape(answer)}$"), question))

    def tick(self, label):
        self.firefox.click(self.firefox.find("radio", re.compile(re.escape(label))))

    def six(self, digits):
        rows = ["First digit", "Second digit", "Third digit", "Fourth digit", "Fifth digit", "Last digit"]
        loads = self.firefox.loads
        for row, digit in zip(rows, digits):
            self.firefox.click(self.firefox.find("radio", digit, row))
        self.firefox.loaded(loads)

    def offers(self, label, role="link"):
        return self.firefox.find(role, label) is not None

    def listed(self):
        return self._text("main ol").split("\n")

    def reload(self):
        self.firefox.call("browsingContext.reload", context=self.firefox.window, wait="complete")

    @property
    def path(self):
        return self.firefox.evaluate("() => location.pathname")["value"]

    @property
    def heading(self):
        return self._text("h1")

    @property
    def text(self):
        return self._text("body")

    def _text(self, selector):
        return self.firefox.evaluate("s => document.querySelector(s).innerText", selector)["value"]
