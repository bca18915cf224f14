"""Every form is sent twice, as by a finger that taps twice or a network that tries again: the month is the same."""

import re

from conftest import Clinic
from month import Month


def of_any_couple(seen):
    """Without what is drawn for each couple anew: the id of an evening in a calendar."""
    return re.sub(r"UID:[0-9a-f]{32}", "UID", seen) if isinstance(seen, str) else seen


def test_a_month_of_forms_sent_twice_is_the_same_month(month, chromium, tmp_path):
    clinic = Clinic(tmp_path)
    again = Month(clinic, chromium)
    sent = []

    def twice(route):
        if route.request.method == "POST":
            headers = {**route.request.headers, "sec-fetch-site": "same-origin"}
            sent.append(route.fetch(headers=headers, max_redirects=0).status)
        route.continue_()

    for person in (again.robin, again.alex, again.sam):
        person.context.route("**/*", twice)
        # A page whose request was held up cannot be kept for an album.
        person.album = None
    again.play()
    assert len(sent) >= 60 and set(sent) == {303}
    assert again.saw.keys() == month.saw.keys()
    for seen in month.saw:
        assert of_any_couple(again.saw[seen]) == of_any_couple(month.saw[seen]), seen
    again.close()
    assert clinic.stop() == 0, f"the server must stop cleanly:\n{clinic.read_log()}"
