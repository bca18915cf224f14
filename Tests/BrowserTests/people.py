"""The people of the journeys, each with a browser of their own. Everything is done by what can be seen: labels and
names of buttons. Scripts are off: what works here works everywhere."""

import re
from contextlib import contextmanager
from urllib.parse import urlsplit

from catalogue import Tongue


def beginning(label):
    """A name that begins with this whole word or sentence; a hint may follow."""
    words = re.escape(label) if isinstance(label, str) else label.pattern.removesuffix("$")
    return re.compile(f"^{words.removeprefix('^')}(?![a-z])")


class Person:
    """Counts acts (one press or one filled field; six digits are one act) and characters, and keeps every page seen."""

    said = Tongue("en")

    def __init__(self, context, clinic, name, album=None, tongue=None):
        self.clinic, self.name, self.album = clinic, name, album
        self.said = tongue or self.said
        self.context, self.page = context, context.new_page()
        self.acts, self.characters, self.presses = 0, 0, 0
        self.sent, self.noise = [], []
        self.page.on("request", lambda r: self.sent.append((r.method, r.url)))
        self.page.on("response", self._answered)
        self.page.on("console", lambda m: self.noise.append((self.page.url, m.text)) if m.type in ("error", "warning") else None)
        self.page.on("pageerror", lambda e: self.noise.append((self.page.url, str(e))))

    def _answered(self, answer):
        """The last page that came whole; a redirect has none, and a frame within a page is not the page."""
        if answer.request.is_navigation_request() and answer.frame == self.page.main_frame and answer.status not in (204, 303):
            self.answer = answer

    # What a person does.

    def visit(self, address):
        answer = self.page.goto(address)
        self.seen()
        return answer

    def press(self, label, role="button", within=None, nth=0):
        self.named(role, label, within).nth(nth).click()
        self.acts += 1
        self.seen()

    def follow(self, label, within=None, nth=0):
        self.press(label, "link", within, nth)

    def fill(self, label, text, within=None):
        (within or self.page).get_by_label(self.said(label), exact=True).fill(text)
        self.acts += 1
        self.characters += len(text)

    def choose(self, question, answer):
        group, said = self.group(question), self.said(answer)
        # "Yes" is an answer of its own beside "Yes, a shorter or easier one".
        whole = re.compile(f"^{re.escape(said)}$") if isinstance(said, str) else said
        answer = whole if group.get_by_role("radio", name=whole).count() == 1 else beginning(said)
        group.locator("label").filter(has=self.page.get_by_role("radio", name=answer)).click()
        assert group.get_by_role("radio", name=answer).is_checked()
        self.acts += 1

    def mark(self, question, answer):
        """One of several answers that can all be true."""
        answer = beginning(self.said(answer))
        group = self.group(question)
        group.locator("label").filter(has=self.page.get_by_role("checkbox", name=answer)).click()
        assert group.get_by_role("checkbox", name=answer).is_checked()
        self.acts += 1

    def pick(self, label, option):
        """One of a list that opens, by words that its line contains."""
        lines = self.page.get_by_label(self.inside(label)).locator("option")
        words = next(line for line in lines.all_inner_texts() if self.said(option) in line)
        self.page.get_by_label(self.inside(label)).select_option(label=words)
        self.acts += 1

    def answers(self, name, answer):
        """A question whose words name a step of the library: it is found by the field it sends."""
        one = self.page.get_by_role("radio", name=beginning(self.said(answer)))
        self.page.locator(f"fieldset#{name} label").filter(has=one).click()
        self.acts += 1

    def tick(self, label):
        self.page.locator("label").filter(has_text=self.inside(label)).click()
        self.acts += 1

    def six(self, digits):
        """The lock's pad, one row after another; the last press sends."""
        rows = ["First digit", "Second digit", "Third digit", "Fourth digit", "Fifth digit", "Last digit"]
        for row, digit in zip(rows, digits):
            self.group(row).locator(".key").filter(has_text=digit).click()
            self.presses += 1
        self.acts += 1
        self.seen()

    def unlock(self, digits):
        """To the lock, unless the way led there already, and through it."""
        if self.path != "/lock":
            self.visit("/lock")
        self.six(digits)
        assert self.path != "/lock", self.text

    def leave(self):
        self.press("Leave")
        assert self.path == "/welcome"

    def reload(self):
        self.page.reload()

    def back(self):
        self.page.go_back(wait_until="commit")

    # What a person sees.

    @property
    def path(self):
        return urlsplit(self.page.url).path

    @property
    def heading(self):
        return self.page.locator("h1:visible").first.inner_text()

    @property
    def text(self):
        return self.page.locator("body").inner_text()

    def named(self, role, label, within=None):
        return (within or self.page).get_by_role(role, name=self.said(label), exact=isinstance(label, str))

    def group(self, question):
        """A question with its answers; a hint may follow the question."""
        return self.page.get_by_role("group", name=beginning(self.said(question)))

    def inside(self, sentence):
        """A sentence as it stands among others."""
        said = self.said(sentence)
        return said if isinstance(said, str) else re.compile(said.pattern.strip("^$"))

    def at(self, heading):
        said = self.said(heading)
        return self.heading == said if isinstance(said, str) else bool(said.fullmatch(self.heading))

    def reads(self, sentence):
        said = self.inside(sentence)
        return said in self.text if isinstance(said, str) else bool(said.search(self.text))

    def offers(self, label, role="link"):
        return self.named(role, label).count() > 0

    def listed(self):
        """The rows of a numbered list, one under the other."""
        return self.page.locator("main ol li").all_inner_texts()

    @property
    def served(self):
        """The page as the server sent it."""
        return self.answer.text()

    def seen(self):
        self.page.wait_for_load_state()
        if self.album is not None:
            self.album.add(self)

    @contextmanager
    def counted(self):
        """What is done inside: acts, characters typed, digits pressed, requests."""
        before = (self.acts, self.characters, self.presses, len(self.sent))
        count = Count()
        yield count
        count.acts, count.characters, count.presses = (
            now - then for now, then in zip((self.acts, self.characters, self.presses), before))
        count.sent = [(method, urlsplit(url).path) for method, url in self.sent[before[3]:]]


class Count:
    acts = characters = presses = 0
    sent: list = []

    @property
    def posts(self):
        return [path for method, path in self.sent if method == "POST"]


class Therapist(Person):
    def begin(self, digits):
        """From the one-time link in the server's log to the empty list."""
        link = re.search(r"http://localhost:\d+/first/\S+", self.clinic.read_log()).group()
        self.digits = digits
        self.visit(link)
        self.fill("What couples call you", self.name)
        self.fill("Six digits", digits)
        self.fill("The six digits again", digits)
        self.press("Go on")
        self.keep_words()
        self.choose("What somebody tells you alone", "Limited secrets")
        self.tick("I have read this, and I speak with each one alone before I give touch homework.")
        self.press("Go on")
        assert self.at("My couples")

    def keep_words(self):
        """The two-word name and the six words, as they are written down."""
        self.sign_in_name = self.page.locator("main strong").inner_text()
        self.words = self.listed()
        assert len(self.words) == 6
        self.tick("I have written down the name and the six words")
        self.press("Go on")

    def unlock(self):
        super().unlock(self.digits)

    def home(self):
        """My couples; through the lock, if it has locked."""
        if self.path.startswith("/p/"):
            self.reload()
        elif self.path != "/lock":
            self.visit("/lock")
        if self.path == "/lock":
            self.unlock()
        if not self.at("My couples"):
            self.follow("My couples")

    def make_couple(self, first, second, day, hour, zone="Europe/Berlin"):
        self.home()
        self.follow("New couple")
        self.fill("One name", first)
        self.fill("The other name (optional)", second)
        self.fill("Their time zone", zone)
        if self.said.language != "en":
            self.choose("Their language", "English")  # by its own name: Español
        self.fill("Day", day)
        self.fill("Time", hour)
        self.press("Make their cards")
        assert self.at("Cards")

    def brief(self, couple):
        self.home()
        self.follow(re.compile(re.escape(couple)))
        assert self.at(couple)

    def cards(self, couple):
        self.brief(couple)
        self.more("Cards")

    def more(self, act):
        self.page.get_by_text(self.said("More"), exact=True).click()
        self.acts += 1
        self.follow(act)

    def card_for(self, name):
        """On the screen for one person alone: the code."""
        self.press(f"A new card for {name}")
        assert self.at(f"Hello {name}")
        code = self.page.locator(".facts .code").first.inner_text()
        self.follow("Cards")
        assert code not in self.text
        return code

    def spoken_alone(self, couple, name, heard=None):
        self.brief(couple)
        self.follow(f"Record: I spoke with {name} alone")
        self.choose("How did you speak?", "In the room")
        self.tick(f"I asked {name} about fear, pressure and force, with nobody listening.")
        self.choose("What came of it?", "Nothing I heard speaks against it.")
        self.tick(f"{name} is over 18 and does this of their own free will.")
        self.press("Save")
        if heard:
            self.follow(f"Record what {name} told me")
            self.answers("word", heard)
            self.tick(f"{name} was alone with me.")
            self.press("Save")

    def give(self, title, *, why=None, ask_next=False, met=None, hour="Now"):
        """An entry of the library, looked over as both will read it, then given; `met` is the next meeting."""
        self.follow("What next")
        if self.at("What next"):
            self.choose("The homework until you meet again", "Something else")
            self.press("See what both will read")
        self.follow(re.compile("^" + re.escape(title)))
        self.settle(why, ask_next, hour)
        self.look_and_give(met)

    def ask_for_next_step(self):
        self.follow("What next")
        self.choose("The homework until you meet again", "Next step")
        self.choose_hour("Now")
        self.press("See what both will read")

    def settle(self, why=None, ask_next=False, hour="Now"):
        if why:
            self.fill("Why this, in two sentences", why)
        self.choose_hour(hour)
        if ask_next:
            self.tick("Before the next meeting, ask each privately whether they would like the next step")
        self.read_cautions()
        self.press("See what both will read")

    def choose_hour(self, hour):
        hours = self.group("When both will see it")
        if not hours.get_by_role("radio", name=beginning(self.said(hour))).is_checked():
            self.choose("When both will see it", hour)

    def read_cautions(self):
        none = self.page.locator("[name=cautions][value=none]")
        if none.is_visible():
            none.check(force=True)
            self.acts += 1

    def look_and_give(self, met=None):
        assert self.at("This is what both will read"), self.text
        tick = self.page.get_by_role("checkbox", name=beginning(self.said("We met")))
        if tick.is_checked() != bool(met):
            self.tick("We met")
        if met:
            day, hour = met
            for label, value in (("Day", day), ("Time", hour)):
                if self.page.get_by_label(self.said(label), exact=True).input_value() != value:
                    self.fill(label, value)
        self.press("Give")
        assert self.reads("Given."), self.text

    def word_back(self, name, words):
        self.follow("A word back")
        self.choose("For whom", name)
        self.fill("Your words", words)
        self.press("Send")
        assert self.reads("Your word is there."), self.text

    def move_meeting(self, day, hour):
        self.more("Move the meeting")
        self.fill("Day", day)
        self.fill("Time", hour)
        self.press("Move it")

    def turn_screen(self):
        self.follow("Turn the screen")
        self.press("Turn it")

    def back_from_shared(self):
        self.follow("Back to my pages")
        self.six(self.digits)


class Partner(Person):
    def __init__(self, *all):
        super().__init__(*all)
        self.forms, self._last = [], None

    def seen(self):
        """Also keeps every page that asks something, as often as it came."""
        super().seen()
        if self.answer is not self._last and "<form" in (page := self.served):
            self.forms.append(page)
        self._last = self.answer

    def bring(self, code):
        """As the picture on the card does it, which needs a script: nothing is typed (test_doors.py has the script)."""
        self.visit("/card")
        self.page.locator("#code").fill(code)

    def enrol(self, code, digits):
        self.digits = digits
        self.bring(code)
        self.press("Go on")
        assert self.at(f"Hello {self.name}")
        self.follow("Begin")
        self.tick("I am over 18 and want to try this")
        self.press("Go on")
        assert self.at("What are you called here?")
        self.press("Go on")
        self.fill("Six digits", digits)
        self.fill("The same six digits again", digits)
        self.press("Go on")
        self.words = self.listed()
        self.tick("I have written them down")
        self.press("Go on")
        assert self.at(f"{self.name}, this week")

    def unlock(self):
        super().unlock(self.digits)

    def home(self):
        """To the first page, which leads on to one's own; through the lock, if it has locked."""
        self.visit("/")
        if self.path == "/lock":
            self.unlock()

    def week(self):
        """This week, through the lock if it has locked."""
        if self.path.startswith("/p/"):
            self.reload()
        elif self.path != "/lock":
            self.visit("/lock")
        if self.path == "/lock":
            self.unlock()
        home = f"{self.name}, this week"
        for way in ("Back", "Close"):
            while not self.at(home) and self.offers(way):
                self.follow(way)
        assert self.at(home), self.text

    def talk(self, title):
        """Through all screens of a talk, to its *Close*; nothing is typed and nothing is sent on the way."""
        self.follow(re.compile("^" + re.escape(title)))
        self.follow("Begin")
        screens = 0
        while self.offers("Next"):
            self.follow("Next")
            screens += 1
        self.follow("Close")
        return screens

    def talked(self, answer):
        self.choose("Did you talk?", answer)
        self.press("Send")
        self.end()

    def end(self):
        """The one ending of every private form."""
        assert self.at("Thank you"), self.text
        self.follow("Close")

    def set_time(self, evening, day, hour):
        self.follow(re.compile("^" + evening))
        self.follow("Agree on a time")
        self.fill("Day", day)
        self.fill("Time", hour)
        self.press("Put it here")

    def tonight(self, evening):
        self.follow(re.compile("^" + evening))
        self.follow("Take it with us tonight")

    def note(self, *, evening=None, day=None, happened=None, know=(), ease=None, mind=None, line=None,
             asked="Did this evening take place?"):
        """`evening` and `day` by what the lists say, or as much of it as is enough; `know` as often as it is true."""
        self.follow(re.compile("^My note"))
        for label, option in (("Which evening was it?", evening), ("On which day?", day)):
            if option:
                self.pick(label, option)
        if happened:
            self.choose(asked, happened)
        for answer in (know,) if isinstance(know, str) else know:
            self.mark("Anything Robin should know?", answer)
        for question, answer in (("How did you feel during it?", ease),
                                 ("Could you keep your attention on the touch?", mind)):
            if answer:
                self.choose(question, answer)
        if line:
            self.fill("In your own words", line)
        self.press("Send to Robin")

    def ready(self, word, step="Two evenings, with a guiding hand"):
        self.follow(re.compile(f"^If Robin suggested “{step}”"))
        self.choose(f"If Robin suggested “{step}”:", word)
        self.press("Send")
        self.end()

    def add_limit(self, evening, area):
        self.follow(re.compile("^" + evening))
        self.follow("Add something")
        self.choose("Add to the list", area)
        self.press("Add it")

    def rest(self, how):
        self.follow("Rest")
        self.choose("How?", how)
        self.press("Do this")
        self.end()
