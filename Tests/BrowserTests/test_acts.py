"""How many acts the therapist needs. An act is one press or one filled field; six digits are one act."""

import re

from catalogue import ENGLISH


def test_the_next_step_takes_at_most_fourteen_acts_from_the_lock_with_its_cautions(month):
    """Nothing is prepared before the counting starts: the step's cautions are read and answered in it."""
    count = month.counts["therapist"]
    assert count.acts <= 14
    assert [path for path in count.posts if path == "/lock"], "it is counted from the lock"
    asked = [ENGLISH["therapist.give.never"], ENGLISH["therapist.give.noneApplies[other]"]]
    assert all(words in month.saw["cautions"] for words in asked), "the cautions have not been answered before"
    assert not re.search("You answered the cautions on", month.saw["cautions"])
    assert "Monday 26 January" in month.saw["given"], "the meeting is done, and the next one is planned"
    assert count.characters == 0, "nothing is typed"


def test_what_is_known_is_said_beside_the_cautions_and_nothing_is_chosen_beforehand(month):
    for name in ("Alex", "Sam"):
        assert f"You spoke with {name} alone: 9 January" in month.saw["cautions"]


def test_talks_alone_with_both_partners_take_at_most_eight_acts(month):
    """From the brief and back to it, with the answer of each about the next step."""
    count = month.counts["alone"]
    assert count.acts <= 8 and count.characters == 0
    assert len(count.posts) == 2
    assert "I’d like to" in month.saw["first brief"] and "I’d try" in month.saw["first brief"]
