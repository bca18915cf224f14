"""How much is asked of a partner in a month, and how much there is to learn."""

import html
import re

import templates
from catalogue import ENGLISH

EIGHT = [ENGLISH[key] for key in ENGLISH if key.startswith("partner.idea.name.")]
# How each of the eight shows in a name: as itself, or as the words of a sentence about it.
ROOTS = {
    "This week": "this week", "Talk": "talk(ing)?", "Evening": "evenings?", "Note": "note", "Who reads this": "who|reads? (it|this)",
    "Message your therapist": "message|tell", "Pause homework": "paused?", "Sign out": "sign out",
}
# Plain words that need no explaining. A new heading or field has to be one of these, or one idea more to learn.
PLAIN = {
    "Tonight", "Help", "Our why", "My time", "To have ready",
    "What to do", "Other ways", "Write down a time", "It is written down",
    "Looking back", "My pages", "Settings", "Why I do this", "My small intention",
    "A break", "Stop", "Touch", "The touch", "Words to say", "In your own words", "Before the evening",
    "Afterwards", "Day", "Time", "When", "Always", "Never", "Light or dark", "Language", "This phone", "Other phones", "Thank you",
    "A few words for yourself", "Mark what applies", "Add to the list", "You can stop", "Each of you",
    "Not part of this", "What it is for", "Eight things to know", "A message from {therapist}", "{name} gets ready", "{name}",
    "{name} touches", "Stop means stop", "Whatever your body does", "Only you see this", "Time together",
    "Preview {name}'s phone", "Your private pages", "Please check this again", "Good day, {name}", "What this is not",
    "When you send it", "Enough for today", "Enough for tonight",
    "Your sentence", "A sentence for {name}", "Please choose one",
    # Names: of a homework, of a day, of the clinic.
    "A first conversation", "What we might like", "{day}", "Notes for two",
}
NAMES = [r"<h[1-3]\b[^>]*>(.*?)</h[1-3]>", r"<summary>(.*?)</summary>", r"<legend[^>]*>(.*?)</legend>",
         r"<label for[^>]*>(.*?)</label>", r'<a class="(?:row|today)[^"]*"[^>]*>.*?<strong>(.*?)</strong>',
         r'<p class="reads">.*?<strong>(.*?)</strong>', r"<li><a href[^>]*>(.*?)</a></li>"]


def partner_pages(album):
    return [(next(iter(templates.of(page))), page) for _, page in album.pages.values()
            if next(iter(templates.of(page))).startswith("partner/")]


def names(page):
    """Headings, names of fields, rows and links of a page, without those of its people and its hints. What is on a list
    to mark is the library's."""
    page = re.sub(r'<form class="marks".*?</form>', "", page, flags=re.S)
    for name in NAMES:
        for found in re.findall(name, page.split("<body")[-1], re.S):
            text = html.unescape(re.sub(r"<[^>]*>", "", re.sub(r'<span class="(hint|unseen)">.*?</span>', "", found)))
            text = re.sub(r"\bRobin\b", "{therapist}", " ".join(text.split()))
            text = re.sub(r"^\d+ January$", "{day}", text)
            text = re.sub(r"^Good (morning|afternoon|evening), ", "Good day, ", text)
            yield re.sub(r"\b(Alex|Sam)\b", "{name}", text).rstrip(".")


def explains_itself(name):
    """A question, or a sentence: what it says is all there is to know."""
    return name.endswith(("?", ":")) and len(name.split()) > 1 or len(name.split()) > 4


def to_learn(pages):
    for template, page in pages:
        for name in names(page):
            ours = any(re.search(rf"\b({root})\b", name, re.I) for root in ROOTS.values())
            if not ours and not explains_itself(name) and name not in PLAIN:
                yield template, name


def test_a_partner_learns_eight_words(album):
    assert len(EIGHT) == 8 and EIGHT == list(ROOTS)
    pages = partner_pages(album)
    assert set(to_learn(pages)) == set()
    said = {name for _, page in pages for name in names(page)}
    assert PLAIN - said == set(), "a word that no page says any more"
    for idea, root in ROOTS.items():
        assert any(re.search(rf"\b({root})\b", name, re.I) for name in said) or idea == "Sign out"


def test_one_idea_more_is_noticed(album):
    template, page = partner_pages(album)[0]
    page = page.replace("</main>", "<h2>Readiness score</h2></main>")
    assert (template, "Readiness score") in set(to_learn([(template, page)]))


def questions(page):
    """What a page asks to be answered: groups, fields and ticks.

    Digits are a key and no answer, and a copy for oneself is none either; which evening and which day is one question.
    That something can be told after a talk, or what got in the way after an evening, is a door that is open, not a
    question.
    """
    page = re.sub(r'<label class="choice"><input type="checkbox" id="copy".*?</label>', "", page, flags=re.S)
    page = re.sub(r'<div class="pair">.*?</select></div>\s*</div>', "<fieldset></fieldset>", page, flags=re.S)
    page = re.sub(r'<details><summary>[^<]*</summary><div class="field"><label for="obstacle".*?</details>', "", page,
                  flags=re.S)
    if 'name="talked"' in page:
        page = re.sub(r'<fieldset id="know".*?</textarea>', "", page, flags=re.S)
    body = re.sub(r'<fieldset class="turn">.*?</fieldset>|<input[^>]*type="(password|hidden)"[^>]*>', "", page, flags=re.S)
    outside = re.sub(r"<fieldset.*?</fieldset>", "<fieldset>", body, flags=re.S)
    return len(re.findall(r"<fieldset|<textarea|<input|<select", outside))


def test_a_partner_is_asked_little_in_a_month(month):
    for name, pages in month.forms.items():
        assert 5 < sum(questions(page) for page in pages) <= 32, name


def test_a_partner_who_answers_everything_once_a_week_is_asked_little(album):
    """A week of talking, then three with evenings, as the founding text sets them."""
    asked = {name: max(questions(page) for template, page in partner_pages(album) if template == f"partner/{name}")
             for name in ("afterTalk", "note", "readiness", "willingness")}
    assert asked["note"] == 6 and asked["afterTalk"] == 1
    assert asked["afterTalk"] + 3 * sum(asked.values()) <= 32
