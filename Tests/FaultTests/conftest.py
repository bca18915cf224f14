"""The short part of `bin/siege`, with fixed seeds. Two clinics are attacked at a time."""

import pathlib
from concurrent.futures import ThreadPoolExecutor

import pytest

import shim
from parts import Siege, clock, control, cuts, flips, full, kills, syncs

ROOT = pathlib.Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def siege(tmp_path_factory):
    work = tmp_path_factory.mktemp("siege")
    return Siege(ROOT / ".build/debug/evenings", shim.build(work), work, tmp_path_factory.mktemp("ledgers"))


@pytest.fixture(scope="session")
def attacks(siege):
    """Each part's numbers, when they are there."""
    pool = ThreadPoolExecutor(2)
    yield {name: pool.submit(work) for name, work in {
        "control": lambda: control(siege, 1, "normal", 16, seconds=2, first_only=True),
        "kills": lambda: kills(siege, 1, 4),
        "cuts": lambda: cuts(siege, 1, 3, seconds=2.5),
        "syncs": lambda: syncs(siege, 1, 1, 1),
        "full": lambda: full(siege, 1, 1),
        "flips": lambda: flips(siege, 1, 2),
        "clock": lambda: clock(siege, 1),
    }.items()}
    pool.shutdown(cancel_futures=True)
