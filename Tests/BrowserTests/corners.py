"""What the month does not come by: every other page, opened by the same people in the same clinic afterwards."""

import re

from conftest import PHONE
from demonstration import Demonstration
from month import COUPLE
from people import Partner
from test_my_time import give_trainers, practise


class Corners:
    """Goes on where the month ended: Tuesday, 27 January, in the evening. The couple rests; all three have left."""

    def __init__(self, month, chromium):
        self.month, self.chromium, self.clinic, self.album = month, chromium, month.clinic, month.album
        self.robin, self.alex, self.sam = month.robin, month.alex, month.sam

    def play(self):
        for part in (self.desk, self.house, self.acts_that_ask, self.another_couple, self.before_the_doors,
                     self.own_pages, self.alone, self.room, self.sharing, self.held, self.meeting, self.marking, self.ending, self.digits_over, self.another_rule,
                     self.code_of_the_day, self.made_up):
            part()

    def desk(self):
        """What lies around the brief."""
        robin = self.robin
        for act in ("Copy to my notes", "The couple's file", "Meeting done", "Record what Sam told me", "Reply"):
            robin.brief(COUPLE)
            robin.follow(act)
        robin.press("Send")
        assert "Please check this again" in robin.text
        robin.brief(COUPLE)
        robin.follow("Preview Sam's phone")
        assert robin.page.locator(".phone[inert]").count() == 2
        for act in ("Print the homework", "Who sees what", "Open the next step", "Go back a step", "Remove a limit",
                    "End one homework", "Move the meeting", "My notes"):
            robin.brief(COUPLE)
            robin.more(act)
        robin.fill("A new note", "They laughed about the light.")
        robin.press("Save")
        robin.brief(COUPLE)
        robin.more("My notes")

    def house(self):
        """How Robin works, and what everyone finds under Help."""
        robin = self.robin
        filled = {"How I work": ("When you read what they write", "on Mondays and before we meet"),
                  "My usual evening": None,
                  "Saved sentences": ("One sentence on each line", "Small is enough.\nThank you for writing this."),
                  "The clinic's Help page": ("The clinic's telephone", "555 0142")}
        for page, field in filled.items():
            self.settings(page)
            if field:
                # The therapist's own words stand once for each language.
                own = page in ("How I work", "Saved sentences")
                robin.fill(*field, within=robin.group("English") if own else None)
            robin.press("Save")
        self.settings("Change my digits")
        robin.follow("Back")
        self.settings("New six words")
        robin.fill("Your six digits on this device", robin.digits)
        robin.press("Make new words")
        robin.keep_words()
        assert robin.at("Settings")
        self.settings("Recovery sheet")
        robin.fill("Your six digits on this device", robin.digits)
        robin.press("Make a recovery sheet")
        robin.keep_sheet()
        assert robin.is_home
        self.settings("Code from an app")
        robin.set_up_app()
        robin.brief(COUPLE)
        robin.follow("Reply")
        robin.follow("Help")
        robin.home()
        robin.follow("Library")
        assert robin.at("Library")
        robin.follow("Settings")
        robin.press("Turn the keys off")
        robin.press("Turn the keys on")
        robin.home()
        robin.follow("New couple")

    def settings(self, page):
        self.robin.home()
        self.robin.follow("Settings")
        self.robin.follow(re.compile("^" + page))

    def acts_that_ask(self):
        """A sheet of Robin's own, an end to the rest, a closing that is thought better of, an alert dealt with."""
        robin = self.robin
        robin.brief(COUPLE)
        robin.follow("Next homework")
        robin.choose("The homework until you meet again", "My own sheet")
        robin.press("See what both will read")
        robin.fill("Title", "For this week")
        robin.fill("Text", "Read this to each other, one evening.")
        robin.fill("One question (optional)", "What surprised you?")
        robin.press("See what both will read")
        robin.look_and_give()
        robin.brief(COUPLE)
        robin.more("Remove all homework now")
        robin.press("Remove all homework now")
        assert robin.heading == "Do you really want to remove it now?"
        robin.brief(COUPLE)
        robin.more("End the pause")
        robin.choose_hour("Now")
        robin.press("End the pause")
        robin.brief(COUPLE)
        robin.follow(re.compile("^Mark as dealt with"))
        robin.press("Mark as dealt with")
        robin.leave()

    def another_couple(self):
        """One enrols by words that were read out; the other's card waits."""
        robin = self.robin
        robin.make_couple("Kim", "Lou", "2026-02-02", "11:00")
        for name in ("Kim", "Lou"):
            robin.cards("Kim and Lou")
            robin.card_for(name)
        robin.press("Read Kim's card aloud")
        assert robin.heading == "Four words for Kim"
        words = robin.listed()
        name = robin.page.locator("main dd").last.inner_text()
        robin.leave()
        kim = self.kim = self.person("Kim")
        kim.visit("/")
        kim.follow("I was given four words by phone")
        kim.fill("The two-word name", name)
        kim.fill("The four words", "one two three four")
        kim.press("Go on")
        assert "The name and the words do not match" in kim.text
        kim.fill("The four words", " ".join(words))
        kim.press("Go on")
        assert kim.heading == "Hello Kim"
        kim.follow("Begin")
        kim.press("Go on")
        assert "tick that you are over 18" in kim.text
        kim.tick("I am over 18 and want to try this")
        kim.press("Go on")
        assert kim.heading == "Is this your name?"
        kim.press("Go on")
        kim.fill("Six digits", "161803")
        kim.press("Go on")
        assert "The digits do not match" in kim.text

    def before_the_doors(self):
        """A card that was used, words that do not match, an address that is nobody's."""
        other = self.person("Lou")
        other.visit("/card")
        other.fill("Code", "no such code")
        other.press("Go on")
        other.fill("Code", self.month.codes["Sam"])
        other.press("Go on")
        assert other.heading == "This card cannot be used"
        other.follow("Sign in")
        other.press("Sign in")
        other.fill("Your two-word name", "maple river")
        other.fill("Your six words", "one two three four five six")
        other.press("Sign in")
        assert "The name and the words do not match" in other.text
        for _ in range(10):
            other.fill("Your six words", "one two three four five six")
            other.press("Sign in")
        assert other.heading == "Please wait before you try again", other.heading
        other.visit("/sign-in")
        other.follow("I have a code from my browser")
        other.fill("Code", "123456")
        other.press("Go on")
        assert "This code does not work." in other.text
        other.visit("/sign-in")
        self.therapist_elsewhere(other)
        self.sheet_elsewhere(other)
        other.follow("Help")
        other.visit("/said")
        other.visit("/cookies")
        assert other.heading == "Please try again"
        other.context.clear_cookies()
        other.visit("/cookies")
        assert other.heading == "This browser does not accept cookies"
        other.visit("/nowhere")
        other.context.close()
        self.kim.context.close()

    def therapist_elsewhere(self, browser):
        """What the first start showed is enough to sign in on another device."""
        robin = self.month.robin
        browser.fill("Your two-word name", robin.sign_in_name)
        browser.fill("Your six words", " ".join(robin.words))
        # A minute later: the code that set it up was used.
        self.clinic.later(minutes=1)
        browser.unfold_all()
        browser.fill("Code from your app", robin.app_code())
        browser.press("Sign in")
        assert browser.heading == "Choose six digits", browser.heading
        browser.press("Sign out")

    def sheet_elsewhere(self, browser):
        """The two pages of a therapist who comes back with the sheet. Nothing is replaced here."""
        browser.visit("/sign-in")
        browser.follow("I have a recovery sheet")
        browser.fill("Code from the sheet", "no such code")
        browser.press("Go on")
        assert "This is not the code of a recovery sheet." in browser.text
        browser.fill("Code from the sheet", self.month.robin.sheet)
        browser.press("Go on")
        assert browser.heading == "Your sheet is right", browser.heading

    def person(self, name):
        context = self.chromium.new_context(
            **PHONE, base_url=self.clinic.origin, locale="en", java_script_enabled=False)
        return Partner(context, self.clinic, name, self.album)

    def mine(self, page):
        self.alex.week()
        self.alex.follow(re.compile("^My pages"))
        if self.alex.path == "/lock":
            self.alex.unlock()
        self.alex.follow(page)

    def own_pages(self):
        """Alex's: a copy kept, a line of *our why*, an intention, the settings."""
        alex = self.alex
        self.mine("Looking back")
        alex.week()
        alex.follow(re.compile("^My note"))
        alex.choose("Did this evening take place?", "Yes")
        alex.tick("Keep a copy for me")
        alex.press("Send to Robin")
        for page in ("Looking back", "What Robin sees about me", "A message from Robin"):
            self.mine(page)
        self.mine("Why I do this")
        alex.fill("One line for you both to see", "to be near each other without a test")
        alex.press("Let Sam read this line")
        alex.press("Let Sam read it")
        self.mine("My small intention")
        alex.fill("Something small I would like to do", "Make tea.")
        alex.press("Save")
        self.mine("My small intention")
        self.mine("Settings")
        alex.press("Save")
        self.mine("Settings")
        alex.follow("Ask Robin to erase everything")
        self.mine("Settings")
        alex.follow("Choose new digits")

    def alone(self):
        """What Alex does alone: given, begun, noted, noted later; and what Robin reads of it."""
        alex, robin = self.alex, self.robin
        self.mine("My time")
        give_trainers(robin, "Alex", COUPLE)
        self.mine("My time")
        alex.follow(re.compile("^Read what to do"))
        self.mine("My time")
        alex.follow(re.compile("^Write down a time"))
        self.mine("My time")
        practise(alex, 1)
        self.mine("My time")
        alex.follow(re.compile("^Should Sam have a part in this"))
        alex.press("Send")
        assert "Please check this again" in alex.text
        self.mine("My time")
        alex.follow("A sentence for Sam")
        alex.fill("Your sentence", "I would like to tell you something.")
        alex.press("Let Sam read it")
        alex.press("Let Sam read it")
        assert alex.offers("Stop sharing", "button")
        alex.week()
        assert alex.reads("I would like to tell you something.")
        for act in ("What Alex does alone", "What Sam does alone"):
            robin.brief(COUPLE)
            robin.follow(act)
        robin.brief(COUPLE)
        robin.follow("What Alex does alone")
        robin.follow(re.compile("^End this"))
        robin.leave()

    def marking(self):
        """A list that Alex marks alone, looked at before it is given; how Robin reads it."""
        alex, robin = self.alex, self.robin
        for name in ("Alex", "Sam"):
            robin.spoken_alone(COUPLE, name)
        robin.brief(COUPLE)
        robin.give("Yes, maybe or no")
        alex.week()
        alex.follow(re.compile("^What we might like"))
        alex.press("Send to Robin")
        robin.brief(COUPLE)
        robin.follow(re.compile("^How each marked"))
        robin.leave()

    def room(self):
        """The evening's other pages, the sheet, paper, and each page of a talk."""
        alex = self.alex
        for page in ("Words to say", "Add something to this list", "Agree on a time", "Print version"):
            alex.week()
            alex.follow(re.compile("^The first evening"))
            alex.unfold_all()
            alex.follow(page)
        alex.week()
        alex.follow(re.compile("^The first evening"))
        alex.follow("Not tonight")
        for row in ("For this week", "Do you want to try this?"):
            alex.week()
            alex.follow(re.compile("^" + re.escape(row)))
        alex.week()
        alex.follow("Message Robin")
        alex.press("Send to Robin")
        alex.week()
        alex.follow("Pause homework")
        alex.press("Confirm")

    def sharing(self):
        """An answer that Sam may read, looked over and taken back; one that is for Robin."""
        alex = self.alex
        self.robin.brief(COUPLE)
        self.robin.give("Three questions")
        self.robin.leave()
        alex.week()
        alex.follow(re.compile("^Before the talk"))
        if alex.path == "/lock":
            alex.unlock()
        prompts = alex.page.locator("main .rows a")
        prompts.first.click()
        alex.seen()
        alex.choose("What do you want to do with this?", "Let Sam read it")
        alex.press("Save")
        alex.fill("A few words for yourself", "The tea you made.")
        alex.press("Save")
        assert alex.heading == "Sam will read this"
        alex.press("Let Sam read it")
        assert "The tea you made." in alex.text
        alex.press("Stop sharing")

    def held(self):
        """Alex is away from the telephone in the middle of a sentence; nothing is lost."""
        alex = self.alex
        alex.week()
        alex.follow("Message Robin")
        alex.fill("What would you like Robin to know?", "We laughed a lot.")
        self.clinic.later(minutes=12)
        alex.press("Send to Robin")
        alex.six(alex.digits)
        assert alex.heading == "This has not been sent yet"
        alex.press("Send it now")
        self.not_sent()
        alex.leave()

    def not_sent(self):
        """Words from pages that this device can no longer open: they are there to copy, and were sent to nobody."""
        alex = self.alex
        alex.week()
        alex.follow("Message Robin")
        alex.fill("What would you like Robin to know?", "Please call me.")
        cookies = alex.page.context.cookies()
        alex.page.context.clear_cookies()
        alex.press("Send to Robin")
        assert alex.heading == "This was not sent" and "Please call me." in alex.text
        # The console says what the page says: the answer is no page of theirs.
        assert "403" in alex.noise.pop()[1]
        alex.page.context.add_cookies(cookies)
        alex.visit("/lock")
        alex.six(alex.digits)

    def meeting(self):
        """The turned screen, and the way back from it."""
        robin = self.robin
        robin.brief(COUPLE)
        robin.turn_screen()
        robin.follow("Back to my pages")
        robin.six("000000")
        assert "These are not the right digits." in robin.text
        robin.six(robin.digits)
        robin.leave()

    def ending(self):
        """Kim and Lou do not go on: their care ends, they are archived, and erased for good."""
        robin, couple = self.robin, "Kim and Lou"
        robin.brief(couple)
        robin.more("Pause or end care")
        robin.choose_hour("Now")
        robin.press("End care")
        robin.press("Archive")
        robin.home()
        robin.follow("Archived couples")
        robin.follow(couple)
        robin.more("Pause or end care")
        robin.follow("Erase everything")
        for name in ("Kim", "Lou"):
            robin.follow(f"Record what {name} said")
            robin.choose("How", "In the room")
            robin.choose("What did you hear?", "I heard nothing that speaks against it")
            robin.press("Save")
        robin.press("Go on")
        robin.fill("Type the word “erase”", "erase")
        robin.press("Erase everything")
        assert robin.heading == "Receipt: everything was erased", robin.text
        robin.leave()

    def another_rule(self):
        """Robin's rule about secrets changes: Alex reads it after the digits, once."""
        self.settings("How I work")
        self.robin.choose("Your rule about what somebody tells you alone", "No secrets")
        self.robin.press("Save")
        self.robin.leave()
        alex = self.alex
        alex.visit("/lock")
        alex.six(alex.digits)
        assert "The wording of this rule has changed." in alex.text, alex.text
        alex.press("I have read this")
        alex.week()
        alex.leave()

    def digits_over(self):
        for _ in range(5):
            self.sam.visit("/lock")
            self.sam.six("000000")
        assert self.sam.heading == "Your digits no longer work on this phone"

    def code_of_the_day(self):
        """The next day Robin's device asks for the code from the app."""
        self.clinic.later(days=1)
        self.robin.visit("/lock")
        assert self.robin.heading == "Code from your app", self.robin.heading

    def made_up(self):
        """The demonstration's own pages, kept as if they were of this server: the same styles, and this one goes on
        running. The page of all parts also brings a stylesheet that this one has under the same address."""
        with Demonstration() as demonstration:
            context = self.chromium.new_context(**PHONE, base_url=demonstration.origin, locale="en")
            guest = Partner(context, None, "Alex")
            for path, address in (("/in", demonstration.people["Alex"]["link"]), ("/parts", demonstration.parts)):
                guest.visit(address)
                self.album.pages[("Partner", path, guest.heading, 1, 0)] = (self.clinic.origin + path, guest.served)
            context.close()
