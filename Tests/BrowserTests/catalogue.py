"""The catalogue of texts, as the program reads it: for labels in another language, and for what must not be on a page."""

import re

from conftest import ROOT

TEXTS = ROOT / "Sources/CAssets/files/texts"
ENTRY = re.compile(r"([A-Za-z][A-Za-z0-9.]*(?:\[(?:one|two|other)\])?)\s*=\s*(.*)")


def read(language):
    """Key to sentence; the forms of a counted one stand under `key[one]`, `key[two]` and `key[other]`."""
    texts = {}
    for file in sorted((TEXTS / language).glob("*.txt")):
        key = None
        for line in file.read_text().splitlines():
            if not line.strip() or line.startswith("#"):
                continue
            if line[0].isspace():
                texts[key] = f"{texts[key]} {line.strip()}".strip()
                continue
            key, texts[key] = (found := ENTRY.fullmatch(line)).group(1), found.group(2).strip()
    return texts


ENGLISH = read("en")


class Tongue:
    """The labels of the journeys are English; this says them in another language, as the catalogue does."""

    def __init__(self, language, also=None):
        """`also`: what stands not in the catalogue but in the library, English to the other language."""
        self.language, self.also = language, also or {}
        self.texts = read(language)

    def __call__(self, label):
        """A label as it is, or a pattern of its translations: one English word may be several in another language."""
        if self.language == "en":
            return label
        if isinstance(label, str):
            return re.compile(f"^(?:{self.either(label)})$")
        plain = re.sub(r"\\(.)", r"\1", label.pattern)
        return re.compile(f"^(?:{self.either(plain[1:])})" if plain.startswith("^") else self.either(plain), label.flags)

    def text(self, key):
        """A language may need fewer forms of a counted sentence than English, or more."""
        plain = key.split("[")[0]
        return next(self.texts[form] for form in (key, plain, f"{plain}[two]", f"{plain}[other]") if form in self.texts)

    def either(self, english):
        found = {self.also[english]} if english in self.also else set()
        found = found or {self.text(key) for key, text in ENGLISH.items() if text == english}
        for key, text in {} if found else ENGLISH.items():
            if "{" in text and (filled := pattern(text).fullmatch(english)):
                said = {name: self.also.get(value, value) for name, value in filled.groupdict().items()}
                found.add(self.text(key).format_map(said))
        return "|".join(re.escape(one) for one in found or {english})


def pattern(text):
    """A sentence of the catalogue with anything in its {places}; a place named twice holds the same twice."""
    named, result = set(), ""
    for piece in re.split(r"(\{\w+\})", text):
        if not piece.startswith("{"):
            result += re.escape(piece)
            continue
        name = piece[1:-1]
        result += f"(?P={name})" if name in named else f"(?P<{name}>.+?)"
        named.add(name)
    return re.compile(result)
