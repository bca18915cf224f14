"""A browser from before fetch metadata comes in, writes, and goes."""

import pytest

from between import between
from conftest import PHONE
from month import Month
from people import Partner


@pytest.fixture
def month(own_clinic, chromium):
    """A first day: Robin, a couple, a talk, two cards. The therapist has left."""
    month = Month(own_clinic, chromium)
    month.first_day()
    yield month
    month.close()


@pytest.mark.parametrize(
    ("script", "unknown"), [(False, []), (True, []), (False, ["origin"])],
    ids=["without script", "with script", "tells the page alone"])
def test_an_old_browser_enrols_writes_and_signs_out(month, chromium, script, unknown):
    """Safari before 16.4 sends no fetch metadata, and an origin only where the referrer policy lets it."""
    without = ["sec-fetch-", *unknown]
    with between(chromium, month.clinic, PHONE, without=without, java_script_enabled=script) as context:
        sam = Partner(context, month.clinic, "Sam")
        sam.enrol(month.codes["Sam"], "141421")
        sam.follow("Message Robin")
        sam.fill("What would you like Robin to know?", "Written on an old phone.")
        sam.press("Send to Robin")
        sam.end()
        sam.leave()
        assert sum(method == "POST" for method, *_ in context.seen) >= 6
    month.robin.brief("Alex and Sam")
    assert "Written on an old phone." in month.robin.text
