"""The schema of the library's files, which an editor checks them against while somebody writes."""

import copy
import json
import re

import pytest
import yaml
from jsonschema import Draft202012Validator

from conftest import ROOT

SCHEMA = json.loads((ROOT / "docs/library.schema.json").read_text())
VALIDATOR = Draft202012Validator(SCHEMA)
FILES = sorted((ROOT / "Library").rglob("*.yaml"))


class Loader(yaml.CSafeLoader):
    """The program's own parser, libyaml, with the values of YAML 1.2, as editors read it.

    There `yes` and `no` are texts, and the program compares them as texts too. PyYAML by itself follows YAML 1.1: it
    would make a truth value of `yes` and a date of 2026-11-22.
    """

    yaml_implicit_resolvers = {}


for tag, pattern, first in [
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
]:
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"(?:{pattern})$"), first)


def loaded(text):
    return yaml.load(text, Loader)


def read(name):
    return loaded((ROOT / "Library" / name).read_text())


def places(document):
    """Where the schema refuses something: `talk/minutes`, or an empty text for the whole file."""
    return {"/".join(map(str, error.absolute_path)) for error in VALIDATOR.iter_errors(document)}


def test_the_schema_is_one():
    Draft202012Validator.check_schema(SCHEMA)
    # Nothing else may be in Library: the build embeds what is there, and the program refuses what is no homework.
    assert not [path for path in (ROOT / "Library").rglob("*") if path.is_file() and path.suffix != ".yaml"]


def test_there_are_files_of_every_kind_in_every_folder():
    folders = {path.parent.name for path in FILES}
    assert folders == {"en", "es", "words"}
    kinds = {read(f"en/{path.name}")["kind"] for path in FILES if path.parent.name == "en"}
    assert kinds == set(SCHEMA["$defs"]["entry"]["properties"]["kind"]["enum"])


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_file_of_the_library_is_valid(path):
    errors = VALIDATOR.iter_errors(loaded(path.read_text()))
    assert not [f"{error.json_path}: {error.message}" for error in errors]


def test_yes_and_no_are_texts():
    assert loaded("{a: yes, b: no, c: true, d: 7, e: 2026-11-22, f: }") == {
        "a": "yes", "b": "no", "c": True, "d": 7, "e": "2026-11-22", "f": None}


def fields(schema, name=""):
    """Every field that the schema describes somewhere, with its schema."""
    if isinstance(schema, dict):
        for field, value in schema.get("properties", {}).items():
            yield f"{name}/{field}", value
        for key, value in schema.items():
            yield from fields(value, f"{name}/{key}")
    elif isinstance(schema, list):
        for place, value in enumerate(schema):
            yield from fields(value, f"{name}/{place}")


def resolved(schema):
    """The schema and what it refers to."""
    yield schema
    while "$ref" in schema:
        found = SCHEMA
        for part in schema["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        schema = found
        yield schema


def test_an_editor_shows_one_sentence_for_every_field():
    found = 0
    for name, schema in fields(SCHEMA):
        # What only adds a condition to a field that is described elsewhere.
        if re.search(r"/(if|then|else|contains)/", name) or name.endswith("-file/kind"):
            continue
        sentences = [part["description"] for part in resolved(schema) if "description" in part]
        assert sentences and re.fullmatch(r"[A-Z][^\n]*\.", sentences[0]), name
        found += 1
    assert found > 150
    for part in re.findall(r'\{[^{}]*"enumDescriptions"[^{}]*\}', json.dumps(SCHEMA)):
        described = json.loads(part)
        assert len(described["enum"]) == len(described["enumDescriptions"]), described["enum"]


def at(document, place):
    """What holds the last part of `talk/prompts/0/id`, and that part."""
    *path, last = [int(part) if part.isdigit() else part for part in place.split("/")]
    for part in path:
        document = document[part]
    return document, last


def put(place, value):
    def change(document):
        holder, last = at(document, place)
        holder[last] = value
    return change


def drop(place):
    def change(document):
        holder, last = at(document, place)
        del holder[last]
    return change


def add(place, value):
    def change(document):
        holder, last = at(document, place)
        holder[last].append(value)
    return change


TALK, EVENING, SHEET, PROGRAMME = "first-talk", "close-and-still", "sensing-practice", "sensate-focus"
SIZES, STEPS = "trainers", "pause-and-go"

# What is wrong, the file, the change, and where the schema must refuse it, and nowhere else.
FAULTS = [
    # Every kind.
    ("no kind", TALK, drop("kind"), ""),
    ("a kind that is none", TALK, put("kind", "lecture"), "kind"),
    ("an unknown field", TALK, put("titel", "A talk"), ""),
    ("a field of another kind", TALK, put("together", "touching"), ""),
    ("rules beside a kind", TALK, put("rules", []), ""),
    ("a missing field", TALK, drop("evidence"), ""),
    ("a key with capitals", TALK, put("key", "First-Talk"), "key"),
    ("a key with two hyphens in a row", TALK, put("key", "first--talk"), "key"),
    ("a key of one letter", TALK, put("key", "a"), "key"),
    ("version 0", TALK, put("version", 0), "version"),
    ("a version with a fraction", TALK, put("version", 1.5), "version"),
    ("a version that is too high", TALK, put("version", 65536), "version"),
    ("a number as a text", TALK, put("version", "3"), "version"),
    ("people three times", EVENING, put("people", ["two", "two", "two"]), "people"),
    ("nobody", EVENING, put("people", []), "people"),
    ("people as one value", EVENING, put("people", "two"), "people"),
    ("four people", EVENING, put("people", ["two", "four"]), "people/1"),
    ("touch for one", EVENING, put("people", ["one", "two"]), "people/0"),
    ("meeting 0", TALK, put("from-meeting", 0), "from-meeting"),
    ("meeting 21", TALK, put("from-meeting", 21), "from-meeting"),
    ("evidence of no known kind", TALK, put("evidence", "proven"), "evidence"),
    ("no source", TALK, put("sources", []), "sources"),
    ("reviewed: yes", TALK, put("reviewed", "yes"), "reviewed"),
    ("reviewed by nobody", TALK, put("reviewed", {"date": "2026-11-22"}), "reviewed"),
    ("reviewed on no day", TALK, put("reviewed", {"by": "A name", "date": "22.11.2026"}), "reviewed/date"),
    ("an empty title", TALK, put("title", None), "title"),
    ("a title of spaces", TALK, put("title", "  "), "title"),
    ("one sentence of why", TALK, drop("why/1"), "why"),
    ("an unknown concern", TALK, put("for-therapist/reasons/money", "It is about money."), "for-therapist/reasons"),
    ("no list of never", TALK, drop("for-therapist/never"), "for-therapist"),
    ("a placeholder for therapists", TALK, put("for-therapist/name", "For {other}"), "for-therapist/name"),
    ("a medical check in a talk that is a truth value", TALK, put("medical-check", True), "medical-check"),
    ("a medical check in an evening that is no answer", EVENING, put("medical-check", "soon"), "medical-check"),
    ("a medical check in a sheet that is a truth value", SHEET, put("medical-check", False), "medical-check"),
    # Talks.
    ("minutes 61", TALK, put("talk/minutes", 61), "talk/minutes"),
    ("minutes 4", TALK, put("talk/minutes", 4), "talk/minutes"),
    ("three rules", TALK, add("talk/rules", "A third."), "talk/rules"),
    ("two starters", TALK, put("talk/starters", ["I ...", "You ..."]), "talk/starters"),
    ("thirteen starters", TALK, put("talk/starters", ["I ..."] * 13), "talk/starters"),
    ("no prompt", TALK, put("talk/prompts", []), "talk/prompts"),
    ("a prompt without id", TALK, drop("talk/prompts/0/id"), "talk/prompts/0"),
    ("a prompt with id 0", TALK, put("talk/prompts/0/id", 0), "talk/prompts/0/id"),
    ("a prompt that nobody asks", TALK, drop("talk/prompts/0/asks"), "talk/prompts/0"),
    ("an answer that becomes no known thing", TALK, put("talk/prompts/0/becomes", "wish"), "talk/prompts/0/becomes"),
    ("a placeholder that is none", TALK, put("talk/prompts/0/note", "{name} asks."), "talk/prompts/0/note"),
    ("an asker where they ask together", TALK,
     put("talk/prompts/0", {"id": 1, "asks": "together", "spoken": "What?", "note": "{asker} asks.",
                            "cue-help": "What?", "becomes": "nothing"}), "talk/prompts/0/note"),
    ("no block alone", TALK, drop("alone"), ""),
    ("a block alone and nobody alone", TALK, put("people", ["two", "three"]), ""),
    ("a prompt that somebody asks alone", TALK, put("alone/talk/prompts/0/asks", "together"), "alone/talk/prompts/0"),
    ("minutes 61 alone", TALK, put("alone/talk/minutes", 61), "alone/talk/minutes"),
    # Evenings.
    ("together: yes", EVENING, put("together", "yes"), "together"),
    ("asks-penetration is a truth value", EVENING, put("asks-penetration", True), "asks-penetration"),
    ("nothing-inside where nobody asks", EVENING, put("asks-penetration", "no"), "evening"),
    ("nothing-inside where nothing says to ask", EVENING, drop("asks-penetration"), "evening"),
    ("no nothing-inside where somebody asks", EVENING, drop("evening/nothing-inside"), "evening"),
    ("intercourse left out where it is asked", EVENING, add("settings/not-part", "intercourse"), "settings/not-part/2"),
    ("the founding limits where they are asked", EVENING, drop("settings/not-part"), "settings"),
    ("an unknown limit", EVENING, put("settings/not-part", ["oral", "knees"]), "settings/not-part/1"),
    ("no limit", "two-evenings", put("settings/not-part", []), "settings/not-part"),
    ("an unknown limit where nobody asks", "two-evenings", put("settings/not-part", ["knees"]), "settings/not-part/0"),
    ("no settings", EVENING, put("settings", None), "settings"),
    ("an unknown setting", EVENING, put("settings/candles", "yes"), "settings"),
    ("four evenings in a week", EVENING, put("settings/per-week", 4), "settings/per-week"),
    ("four minutes for each", EVENING, put("settings/minutes-each", 4), "settings/minutes-each"),
    ("181 minutes set aside", EVENING, put("settings/set-aside", 181), "settings/set-aside"),
    ("light: true", EVENING, put("settings/light", True), "settings/light"),
    ("an unknown way", EVENING, put("settings/way", "standing"), "settings/way"),
    ("nothing new", EVENING, put("evening/new", []), "evening/new"),
    ("four lines that are new", EVENING, put("evening/new", ["New: more."] * 4), "evening/new"),
    ("an unknown placeholder", EVENING, put("evening/touch", ["Touch {partner}."]), "evening/touch/0"),
    ("leads-to-touch in an evening", EVENING, put("leads-to-touch", "yes"), ""),
    # What one person does alone.
    ("a practice for two", SIZES, put("people", ["two"]), "people/0"),
    ("a practice for one and for two", SIZES, put("people", ["one", "two"]), "people/1"),
    ("a practice for nobody", SIZES, put("people", []), "people"),
    ("no practice", SIZES, drop("practice"), ""),
    ("a practice in a talk", TALK, put("practice", {}), ""),
    ("leads-to-touch in a practice", SIZES, put("leads-to-touch", "yes"), ""),
    ("a medical check that is neither yes nor no", SIZES, put("medical-check", "done"), "medical-check"),
    ("two minutes alone", SIZES, put("practice/minutes", 2), "practice/minutes"),
    ("fifteen times a week", SIZES, put("practice/per-week", 15), "practice/per-week"),
    ("breathes is a truth value", SIZES, put("practice/breathes", True), "practice/breathes"),
    ("a question that is none", SIZES, put("practice/asks", "distress"), "practice/asks"),
    ("every pain is easy", SIZES, put("practice/easy", 10), "practice/easy"),
    ("too much is easy", STEPS, put("practice/easy", 3), "practice/easy"),
    ("no easy time", SIZES, put("practice/easy-times", 0), "practice/easy-times"),
    ("eight easy times", SIZES, put("practice/easy-times", 8), "practice/easy-times"),
    ("a stop at a pain of 11", SIZES, put("practice/stop-at", 11), "practice/stop-at"),
    ("a stop that is no answer", STEPS, put("practice/stop-at", 4), "practice/stop-at"),
    ("no stop", SIZES, drop("practice/stop-at"), "practice"),
    ("places that are none", SIZES, put("practice/places", "levels"), "practice/places"),
    ("steps beside sizes", SIZES, put("practice/steps", [{"name": "One", "lines": ["A line."]}] * 2), "practice"),
    ("steps beside nothing", STEPS, put("practice/places", "none"), "practice"),
    ("no steps where there are steps", STEPS, drop("practice/steps"), "practice"),
    ("one step", STEPS, put("practice/steps", [{"name": "One", "lines": ["A line."]}]), "practice/steps"),
    ("a step without a name", STEPS, drop("practice/steps/1/name"), "practice/steps/1"),
    ("a step without a line", STEPS, put("practice/steps/1/lines", []), "practice/steps/1/lines"),
    ("a placeholder in the name of a step", STEPS, put("practice/steps/1/name", "With {therapist}"),
     "practice/steps/1/name"),
    ("nine lines of what to do", SIZES, put("practice/do", ["A line."] * 9), "practice/do"),
    ("another's name in a practice", SIZES, put("practice/ready", ["Ask {other}."]), "practice/ready/0"),
    ("a practice without a way without touch", SIZES, drop("practice/no-touch"), "practice"),
    # Sheets.
    ("leads-to-touch is a truth value", SHEET, put("leads-to-touch", True), "leads-to-touch"),
    ("leads-to-touch is neither yes nor no", SHEET, put("leads-to-touch", "maybe"), "leads-to-touch"),
    ("a sheet that leads one person to touch", SHEET, put("leads-to-touch", "yes"), "people/0"),
    ("an empty sheet", SHEET, put("body", []), "body"),
    ("a line that is no text", SHEET, put("body", [{"a": "b"}]), "body/0"),
    # Programmes.
    ("a step without exercise", PROGRAMME, drop("steps/1/exercise"), "steps/1"),
    ("a step that names no file", PROGRAMME, put("steps/1/exercise", "Two evenings"), "steps/1/exercise"),
    ("step 100", PROGRAMME, put("steps/6/number", 100), "steps/6/number"),
    ("only-if-added is a truth value", PROGRAMME, put("steps/5/only-if-added", True), "steps/5/only-if-added"),
    ("no step", PROGRAMME, put("steps", []), "steps"),
    ("no pacing", PROGRAMME, drop("for-therapist/pacing"), "for-therapist"),
    # The shared lists and the words.
    ("a card without a limit's name", "card", drop("limits/belly"), "limits"),
    ("a card with another limit", "card", put("limits/knees", "knees"), "limits"),
    ("two lines for three numbers of evenings", "card", drop("per-week/2"), "per-week"),
    ("a card without a heading for the steps", "card", drop("headings/places"), "headings"),
    ("a card without the lines of a practice", "card", drop("practice"), ""),
    ("a practice without a heading of its own", "card", drop("practice/headings/ready"), "practice/headings"),
    ("one line of times for a practice", "card", drop("practice/times/1"), "practice/times"),
    ("seven lines about pain", "card", put("practice/pain", ["A line."] * 7), "practice/pain"),
    ("the stop in the lines about ease", "card", put("practice/ease", ["{stop} or more: stop."]), "practice/ease/0"),
    ("a placeholder in the lines about stopping", "card", put("practice/stop", ["Tell {therapist}."]),
     "practice/stop/0"),
    ("a phrase of no known use", "card", put("phrases/0/use", "praise"), "phrases/0/use"),
    ("a placeholder of another line", "card", put("shower", "A shower for {other}."), "shower"),
    ("a choice that nobody explains", "settings", drop("guides/0"), "guides"),
    ("a third choice of two", "settings", put("guides/1/choice", 3), "guides/1/choice guides"),
    ("a choice twice", "settings", lambda document: document["guides"].append(document["guides"][0]), "guides"),
    ("a concern without a name", "concerns", drop("names/early"), "names"),
    ("no rules", "../words/en", put("rules", []), "rules"),
    ("a rule for nobody", "../words/en", put("rules/0/for", "everyone"), "rules/0/for"),
    ("a rule without words", "../words/en", put("rules/0/words", []), "rules/0/words"),
    ("a star inside a word", "../words/en", put("rules/0/words", ["go*al"]), "rules/0/words/0"),
]


@pytest.mark.parametrize("name, change, expected", [fault[1:] for fault in FAULTS], ids=[fault[0] for fault in FAULTS])
def test_a_single_fault_is_refused_where_it_is(name, change, expected):
    document = read(f"en/{name}.yaml")
    assert places(document) == set()
    faulty = copy.deepcopy(document)
    change(faulty)
    assert places(faulty) == set(expected.split() or [""])
