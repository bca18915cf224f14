"""The demonstration is entered by its links, each person in a window of their own."""

import re
import urllib.request

import pytest

from conftest import DESKTOP, PHONE
from demonstration import Demonstration
from people import Partner, Therapist

PEOPLE = ["Robin", "Alex", "Sam", "Jo", "Max", "Noor", "Kim", "Lea", "Ben"]


@pytest.fixture(scope="module")
def demonstration():
    with Demonstration() as demonstration:
        yield demonstration


def test_everyone_gets_in_by_a_link_and_one_button(demonstration, chromium):
    assert list(demonstration.people) == PEOPLE
    for name in PEOPLE:
        is_robin = name == "Robin"
        person = demonstration.enter(chromium, Therapist if is_robin else Partner, name, DESKTOP if is_robin else PHONE)
        assert person.is_home, person.text
        assert person.path.startswith("/p/")
        person.context.close()


def test_a_link_that_is_only_opened_signs_nobody_in(demonstration, chromium):
    context = chromium.new_context(**PHONE, locale="en")
    page = context.new_page()
    for _ in range(2):
        page.goto(demonstration.people["Alex"]["link"])
        assert page.get_by_role("button", name="Sign in as Alex").count() == 1
    assert context.cookies() == []
    context.close()


def test_a_window_that_locked_is_opened_by_the_digits_on_the_links_page(demonstration, chromium):
    sam = demonstration.enter(chromium, Partner, "Sam", PHONE)
    sam.context.clear_cookies(name=re.compile("-s$"))
    sam.visit("/lock")
    sam.six(demonstration.people["Sam"]["digits"])
    assert sam.is_home
    sam.context.close()


def test_what_could_be_typed_stands_beside_the_links_for_programs(demonstration):
    for person in demonstration.people.values():
        assert len(person["words"].split()) == 6 and len(person["signInName"].split()) == 2
        assert len(person["digits"]) == 6 and person["link"].startswith(demonstration.origin + "/in/")
    assert len({person["link"] for person in demonstration.people.values()}) == len(PEOPLE)


def test_the_alerts_of_the_list_show_what_there_is(demonstration, chromium):
    robin = demonstration.enter(chromium, Therapist, "Robin", DESKTOP)
    for said in ("Lea and Ben", "Jo and Max", "Noor and Kim", "Alex and Sam", "Archived couples"):
        assert said in robin.text, robin.text
    assert "Ida" not in robin.text
    robin.context.close()


def test_the_links_are_the_last_that_a_start_prints():
    with Demonstration("--seed=7") as demonstration:
        lines = []
        while not lines or "until you stop" not in lines[-1]:
            lines.append(demonstration.process.stdout.readline())
            assert lines[-1], "the output ended"
        lines.append(demonstration.process.stdout.readline().strip())
        block = "".join(lines)
        assert len(re.findall(demonstration.origin + r"/in/[0-9a-f]{32}\n", block)) == len(PEOPLE)
        assert "a window of their own" in block and set(lines[-1]) == {"-"}
        # It is printed when the site listens.
        urllib.request.urlopen(demonstration.origin + "/healthz", timeout=5).read()
