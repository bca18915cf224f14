"""Each clinical rule stands once in docs/clinical-rules.md, and every test that the table names is really there."""

import re

from conftest import ROOT

TABLE = ROOT / "docs/clinical-rules.md"
NAMED = re.compile(r"`([\w/+.]+\.(?:swift|py))`: `([^`]+)`")
RULES = [f"R{number}" for number in range(1, 48)]
BETWEEN = ["R25b", "R25c"]


def rows():
    """The cells of every row that begins with a rule: number, sentence, state, tests, what is missing."""
    lines = [line for line in TABLE.read_text().splitlines() if re.match(r"\|\s*R\d", line)]
    return [[cell.strip() for cell in line.strip()[1:-1].split("|")] for line in lines]


def is_there(file, name):
    """Whether a file under Tests has a test of exactly this name."""
    path = ROOT / "Tests" / file
    if not path.is_file():
        return False
    head = rf"^def {re.escape(name)}\(" if file.endswith(".py") else rf"\bfunc `{re.escape(name)}`\("
    return re.search(head, path.read_text(), re.MULTILINE) is not None


def test_every_rule_stands_once_and_says_what_holds_it():
    found = rows()
    assert sorted(row[0] for row in found) == sorted(RULES + BETWEEN)
    for rule, sentence, state, tests, missing in found:
        named = NAMED.findall(tests)
        assert sentence.endswith("."), rule
        assert NAMED.sub("", tests).strip("; ") == "", f"{rule}: a test that cannot be read: {tests}"
        assert len(named) == len(set(named)) <= 3, rule
        assert state in ("held", "partly", "open"), rule
        assert (state == "held") == (missing == ""), f"{rule}: what is missing is said of a rule that is not held"
        assert named or state == "open", f"{rule}: nothing holds it"


def test_every_test_that_is_named_exists():
    named = {(rule, file, name) for rule, _, _, tests, _ in rows() for file, name in NAMED.findall(tests)}
    assert len(named) > 60
    assert sorted(one for one in named if not is_there(*one[1:])) == []


def test_a_made_up_name_is_not_found():
    file, name = NAMED.search(TABLE.read_text()).groups()
    assert is_there(file, name)
    assert not is_there(file, name + " at all") and not is_there(file, name[1:])
    assert not is_there("SiteTests/NowhereTests.swift", name)
    own = "BrowserTests/test_clinical_rules.py"
    assert is_there(own, "test_a_made_up_name_is_not_found")
    assert not is_there(own, "test_a_made_up_name") and not is_there(own, "rows_of_nothing")
