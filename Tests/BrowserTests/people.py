"""The people of the journeys, each with a browser of their own. Everything is done by what can be seen: labels and
names of buttons. Scripts are off: what works here works everywhere."""

import base64
import datetime
import hmac
import re
import struct
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
        self.unfold(label, role, within)
        self.named(role, label, within).nth(nth).click()
        self.acts += 1
        self.seen()

    def follow(self, label, within=None, nth=0):
        self.press(label, "link", within, nth)

    def unfold(self, label, role, within=None):
        """Opens the folded part of the page that something is in, where all of it is folded away."""
        if self.offers(label, role, within):
            return
        folded = self.page.locator("details:not([open])").filter(has=self.named(role, label, include_hidden=True))
        if folded.count():
            folded.first.locator("summary").first.click()
            self.acts += 1

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
        self.press("Sign out")
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

    def named(self, role, label, within=None, **more):
        return (within or self.page).get_by_role(role, name=self.said(label), exact=isinstance(label, str), **more)

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

    def unfold_all(self):
        """Opens every folded part of the page."""
        folded = self.page.locator("details:not([open]) > summary")
        while folded.count():
            folded.first.click()

    @property
    def is_home(self):
        """Whether this is a member's first page, which greets by the hour of the day."""
        greetings = (self.said.text(f"partner.week.hello.{part}") for part in ("morning", "afternoon", "evening"))
        return self.heading in {greeting.format(me=self.name) for greeting in greetings}

    def reads(self, sentence):
        said = self.inside(sentence)
        return said in self.text if isinstance(said, str) else bool(said.search(self.text))

    def offers(self, label, role="link", within=None):
        return self.named(role, label, within).count() > 0

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
        self.keep_sheet()
        self.choose("Your rule about what somebody tells you alone", "Limited secrets")
        self.tick("I have read this. I speak with each person alone before I give touch homework.")
        self.press("Go on")
        assert self.is_home

    def keep_words(self):
        """The two-word name and the six words, as they are written down."""
        self.sign_in_name = self.page.locator("main strong").inner_text()
        self.words = self.listed()
        assert len(self.words) == 6
        self.tick("I have written down the name and the six words")
        self.press("Go on")

    def app_code(self):
        """The six figures that the app shows now."""
        secret = base64.b32decode(self.app.replace(" ", ""))
        mac = hmac.digest(secret, struct.pack(">q", self.clinic.now // 30), "sha1")
        place = mac[19] & 15
        return f"{(struct.unpack('>I', mac[place:place + 4])[0] & 0x7fffffff) % 1_000_000:06}"

    def set_up_app(self):
        """From the page about codes to the settings; the app has the letters, and the spare codes are put away."""
        self.fill("Your six digits on this device", self.digits)
        self.press("Set it up")
        assert self.at("Add this site to your app"), self.heading
        self.app = self.page.locator("main dd").inner_text()
        self.fill("Code from your app", self.app_code())
        self.press("Go on")
        assert self.at("Ten spare codes"), self.text
        self.spare = self.listed()
        self.tick("I have put the spare codes away")
        self.press("Go on")
        assert self.at("Settings"), self.heading

    def keep_sheet(self):
        """The recovery sheet, as it is put away on paper."""
        assert self.at("Your recovery sheet"), self.heading
        self.sheet = " ".join(self.page.locator(".card:visible .code span").all_inner_texts())
        assert len(self.sheet.split()) == 8
        self.tick("I have put the sheet away")
        self.press("Go on")

    def unlock(self):
        if not self.path.startswith("/lock"):
            self.visit("/lock")
        if self.path == "/lock/code":
            self.fill("Code from your app", self.app_code())
            self.press("Go on")
        super().unlock(self.digits)

    @property
    def is_home(self):
        """The heading is the day; those who hear the page hear first what it is."""
        return self.heading.startswith(self.said.text("therapist.caseload.heading"))

    def home(self):
        """My couples; through the lock, if it has locked."""
        if self.path.startswith("/p/"):
            self.reload()
        elif not self.path.startswith("/lock"):
            self.visit("/lock")
        if self.path.startswith("/lock"):
            self.unlock()
        if not self.is_home:
            if not self.offers("My couples"):
                # A preview has its own way back, to the page about the couple.
                self.page.locator("nav a").first.click()
            self.follow("My couples")

    def new_couple(self):
        """From My couples; an empty list has a button of its own."""
        self.follow("Begin with a couple" if self.offers("Begin with a couple") else "New couple")

    def make_couple(self, first, second, day, hour, zone="Europe/Berlin"):
        self.home()
        self.new_couple()
        self.fill("One person's name", first)
        self.fill("The other person's name (optional)", second)
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
        self.press(f"Make a new card for {name}")
        assert self.at(f"Hello {name}")
        code = self.page.locator(".facts .code").first.inner_text()
        self.follow("Cards")
        assert code not in self.text
        return code

    def spoken_alone(self, couple, name, heard=None):
        self.brief(couple)
        self.record_alone(name, heard)

    def record_alone(self, name, heard=None, reach=None):
        """From the brief: one form, saved by the button that says how they spoke."""
        self.follow(f"Record: I spoke with {name} alone")
        self.choose("What did you hear?", "I heard nothing that speaks against touch homework, and I confirm what is said above.")
        if heard:
            self.answers("word", heard)
        if reach:
            self.fill(f"How to reach {name} safely (optional)", reach)
        self.press("Save: we spoke in the room")

    def give(self, title, *, why=None, ask_next=False, met=None, hour="Now"):
        """An entry of the library, looked over as both will read it, then given; `met` is the next meeting."""
        self.follow("Next homework")
        if self.at("Next homework"):
            self.choose("The homework until you meet again", "Choose from the library")
            self.press("See what both will read")
        self.follow(re.compile("^" + re.escape(title)))
        self.settle(why, ask_next)
        self.look_and_give(met, hour)

    def ask_for_next_step(self):
        self.follow("Next homework")
        self.choose("The homework until you meet again", "Next step")
        self.press("See what both will read")

    def settle(self, why=None, ask_next=False):
        if why:
            self.fill("Why this homework, in two sentences", why)
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

    def look_and_give(self, met=None, hour="Now"):
        assert self.at("This is what both will read"), self.text
        self.choose_hour(hour)
        self.plan(met)
        self.press("Give this homework")
        assert self.reads("You have given the homework."), self.text

    def plan(self, met):
        """The next meeting: the one that is offered, if it is on that day, another one, or none."""
        offered = self.page.locator("[name=met]")
        label = offered.locator("xpath=..")
        takes = bool(met) and offered.count() == 1 and all(
            part in label.inner_text() for part in ("{0.day} {0:%B}".format(datetime.date.fromisoformat(met[0])), met[1]))
        if offered.count() and offered.is_checked() != takes:
            label.click()
            self.acts += 1
        if met and not takes:
            self.fill("Or another day" if offered.count() else "Day of the next meeting", met[0])
            self.fill("Time", met[1])

    def word_back(self, name, words):
        self.follow("Reply")
        self.choose("Who is it for?", name)
        self.fill("Your message", words)
        self.press("Send")
        assert self.reads("They will find your reply on their pages."), self.text

    def move_meeting(self, day, hour):
        self.more("Move the meeting")
        self.fill("Day", day)
        self.fill("Time", hour)
        self.press("Move it")

    def turn_screen(self):
        self.follow("Show on a shared screen")
        self.press("Show the shared screen")

    def back_from_shared(self):
        self.follow("Back to my pages")
        self.six(self.digits)
        self.follow("My own pages")


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
        assert self.at("Is this your name?")
        self.press("Go on")
        self.fill("Six digits", digits)
        self.fill("The same six digits again", digits)
        self.press("Go on")
        self.words = self.listed()
        self.tick("I have written them down")
        self.press("Go on")
        assert self.at("Put this on your home screen")
        self.follow("Done")
        assert self.is_home

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
        for way in ("Back", "Close"):
            while not self.is_home and self.offers(way):
                self.follow(way)
        assert self.is_home, self.text

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
        self.press("Save")

    def tonight(self, evening):
        self.follow(re.compile("^" + evening))
        self.follow("Open tonight’s page")

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
        self.follow("Add something to this list")
        self.choose("Add to the list", area)
        self.press("Add it")

    def rest(self, how):
        self.follow("Pause homework")
        self.choose("What would you like to do?", how)
        self.press("Confirm")
        self.end()
