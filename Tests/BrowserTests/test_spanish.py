"""The same month with three people who read Spanish: nothing on its way is left in English."""

import html
import re

import pytest

import catalogue
from catalogue import ENGLISH, Tongue
from conftest import ROOT, Clinic
from month import Month

# What the library calls things, in both languages.
LIBRARY = {
    "First conversation": "Primera conversación", "A first conversation": "Una primera conversación",
    "Three questions": "Tres preguntas", "Sensate Focus, step 1": "Sensate Focus, paso 1",
    "Sensate Focus, step 2": "Sensate Focus, paso 2",
    "Two evenings, with a guiding hand": "Dos veladas, con una mano que guía",
}
SPANISH = catalogue.read("es")
OWN_NAMES = {SPANISH["house.languageName"], ENGLISH["house.languageName"]}


class Finder:
    """Finds the sentences of one language that another does not have: short ones where they stand alone, long ones
    anywhere."""

    def __init__(self, sentences, others):
        self.short, self.long = [], []
        for text in sentences - others:
            pieces = re.split(r"\{\w+\}", text)
            pattern = re.compile(".+?".join(re.escape(piece) for piece in pieces))
            letters = len(re.sub(r"\W", "", "".join(pieces)))
            if letters > 1:
                # The longest piece is looked for first: a pattern takes its time.
                (self.long if letters > 14 else self.short).append((text, max(pieces, key=len), pattern))

    def found(self, page):
        body = re.sub(r"<(style|script)\b.*?</\1>", "", page.split("</head>")[-1], flags=re.S)
        said = re.findall(r'(?:aria-label|data-text|title|alt)="([^"]*)"', body)
        lines = {html.unescape(" ".join(piece.split())) for piece in re.split(r"<[^>]*>", body) + said}
        whole = html.unescape(" ".join(re.sub(r"<[^>]*>", " ", body).split()))
        return {text for text, piece, pattern in self.long if piece in whole and pattern.search(whole)} | {
            text for text, piece, pattern in self.short if piece in whole
            if any(pattern.fullmatch(line) for line in lines)}


def library(language):
    """Every sentence of the library: the values of its files, one to a line."""
    lines = "\n".join(file.read_text() for file in (ROOT / "Library" / language).glob("*.yaml")).splitlines()
    values = (re.fullmatch(r'\s*(?:- )?(?:[\w-]+: )?"?([^"{}\[\]]{15,}?)"?', line) for line in lines)
    return {value.group(1) for value in values if value}


@pytest.fixture(scope="module")
def mes(chromium, tmp_path_factory):
    clinic = Clinic(tmp_path_factory.mktemp("mes"))
    month = Month(clinic, chromium, Tongue("es", LIBRARY))
    for part in (month.first_day, month.cards, month.first_talk, month.alone, month.meeting, month.evenings,
                 month.afterwards, month.next_step):
        part()
    yield month
    month.close()
    assert clinic.stop() == 0, clinic.read_log()


@pytest.fixture(scope="module")
def english():
    return Finder(set(ENGLISH.values()) | library("en"), set(SPANISH.values()) | library("es") | OWN_NAMES)


def test_every_page_says_that_it_is_spanish(mes):
    assert len(mes.album.pages) > 50
    assert {re.search(r'<html lang="(\w+)"', page).group(1) for _, page in mes.album.pages.values()} == {"es"}


def test_no_english_sentence_stands_on_any_page(mes, english):
    left = {key: found for key, (_, page) in mes.album.pages.items() if (found := english.found(page))}
    assert left == {}


def test_the_finder_finds_english_on_every_page_of_the_english_month(month, english):
    for key, (_, page) in month.album.pages.items():
        assert english.found(page), key


def test_each_spanish_page_is_of_one_template(mes):
    assert mes.album.seen()[1] == []
