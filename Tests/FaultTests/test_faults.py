"""What a page called saved is there after any fault, once (law L5). `bin/siege` has many more of each."""


def test_what_was_acknowledged_survives_kills(attacks):
    numbers = attacks["kills"].result()
    assert numbers["kills"] == 4 and numbers["acknowledged"] > 5


def test_what_was_acknowledged_survives_power_cuts(attacks):
    numbers = attacks["cuts"].result()
    assert numbers["power cuts"] == 3 and numbers["acknowledged"] > 20


def test_a_power_cut_is_seen_to_lose_writes_with_a_weaker_setting(attacks):
    """The control: without it, the two tests above could be blind."""
    assert attacks["control"].result()["lost"] > 0


def test_nothing_is_acknowledged_whose_sync_failed(attacks):
    numbers = attacks["syncs"].result()
    assert numbers["failed syncs"] + numbers["failed writes"] > 0 and numbers["power cuts"] == 1


def test_a_full_disk_refuses_and_recovers_by_itself(attacks):
    assert attacks["full"].result()["answers 503"] > 0


def test_a_wrong_bit_ends_nothing_and_is_never_shown_as_something_else(attacks):
    assert attacks["flips"].result()["flips"] == 2


def test_the_clock_may_jump(attacks):
    assert attacks["clock"].result()["jumps"] == 7
