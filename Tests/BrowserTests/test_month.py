"""The month as it was seen: what each did and how little of it there was to do, and what stood on whose pages."""

import re
from datetime import datetime
from zoneinfo import ZoneInfo

import icalendar


def test_each_enrols_alone_and_ends_on_a_readable_homework(month):
    for name in ("Alex", "Sam"):
        count = month.counts[f"enrol {name}"]
        assert count.acts - 2 <= 12, "besides the digits and the digits again"
        assert count.characters == 12, "nothing is typed but the digits"
        assert "A first conversation" in month.saw[f"first week {name}"]
        assert "About 20 minutes together" in month.saw[f"first week {name}"]


def test_unlocking_is_six_taps_and_one_request(month):
    count = month.counts["unlock"]
    assert (count.presses, count.characters) == (6, 0)
    assert count.posts == ["/lock"]
    assert [path for method, path in count.sent if not path.startswith(("/static/", "/icon"))][2:] == [month.home], \
        "the way to the lock, the digits, and home"


def test_the_talks_ask_nobody_to_type(month):
    for talk, screens in (("first talk", 8), ("second talk", 5)):
        count = month.counts[talk]
        assert month.saw[f"{talk} screens"] == screens
        assert (count.characters, count.posts) == (0, [])
        pages = [path for _, path in count.sent if not path.startswith(("/static/", "/icon"))]
        assert len(pages) == 2, "the talk is one page, and sends nothing until its Close"


def test_a_note_is_five_taps(month):
    assert month.counts["note"].acts <= 5
    assert len(month.counts["note"].posts) == 1


def test_the_turned_screen_shows_what_both_see_and_no_word_of_either(month):
    assert "What did I do this week that made you feel loved and appreciated?" in month.saw["shared question"]
    assert "A first conversation" in month.saw["shared screen"]
    assert "I’d like to" in month.saw["first brief"] and "I’d like to" not in month.saw["shared screen"]
    assert "We talked" in month.saw["first brief"] and "We talked" not in month.saw["shared screen"]


def test_a_time_stands_on_both_phones_and_goes_into_a_calendar_under_a_neutral_name(month):
    assert "Wednesday 14 January, 20:30" in month.saw["time"]
    assert "Wednesday 14 January, 20:30" in month.saw["week with times"]
    assert "Saturday 17 January, 20:30" in month.saw["week with times"], "as the other one set it"
    calendar = month.saw["calendar"]
    (event,) = icalendar.Calendar.from_ical(calendar).walk("VEVENT")
    assert event.decoded("dtstart") == datetime(2026, 1, 14, 20, 30, tzinfo=ZoneInfo("Europe/Berlin"))
    assert event["summary"] == "Time together"
    assert not re.search("robin|alex|sam|touch|evening", calendar + month.saw["calendar name"], re.I)


def test_the_brief_keeps_the_two_apart_and_shows_what_is_amber(month):
    brief = month.saw["brief"]
    assert "2 planned: one took place" in brief and "2 planned: one shorter or easier" in brief
    assert "At ease" in brief and "The light was too bright for me." in brief
    assert re.search(r"Before you meet\s+Sam, 15 January\s+It was too much\.", brief)
    assert "Both say that they would like the next step." in brief
    assert "I’d like to (15 January, in writing)" in brief and "I’d try (15 January, in writing)" in brief


def test_a_word_back_reaches_the_one_it_is_for(month):
    assert "Robin has read this. Thank you for writing this." in month.saw["word"]


def test_a_step_opens_for_both_and_spends_their_words(month):
    assert "Two evenings, with a guiding hand" in month.saw["given"]
    assert month.saw["given"].count("Said before the present step. Ask again.") == 2
    for row in ("The first evening", "The second evening"):
        assert row in month.saw["next step, Sam"]


def test_a_meeting_that_moves_closes_nothing(month):
    for name in ("Alex", "Sam"):
        assert "The first evening" in month.saw[f"after the first date, {name}"]
        assert "You meet Robin on Thursday." in month.saw[f"after the first date, {name}"]


def test_a_limit_and_a_rest_show_on_the_other_phone_without_a_name(month):
    not_part = month.saw["limit, Alex"].split("Not part of this week")[1].split("Add something")[0]
    assert "feet" in not_part and "Sam" not in not_part
    resting = month.saw["resting, Sam"]
    assert "The homework is paused." in resting and "Alex" not in resting
    assert "The first evening" not in resting


def test_the_consoles_stayed_silent_and_nobody_else_was_asked(month):
    for person in (month.robin, month.alex, month.sam):
        assert person.noise == []
        assert {url for _, url in person.sent if not url.startswith(month.clinic.origin + "/")} == set()
