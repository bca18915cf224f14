"""The long part: many faults of each kind, with numbers at the end. `bin/siege` starts it."""

import argparse
import os
import pathlib
import random
import shutil
import sys
import tempfile
import time

import images
import shim
from parts import Failed, Siege, clock, control, cuts, flips, full, full_tmpfs, in_lanes, kills, steps, syncs

ROOT = pathlib.Path(__file__).resolve().parents[2]
REPORT = ROOT / ".build/siege-report.txt"
PICTURES_OF_ONE = 8


def arguments():
    parser = argparse.ArgumentParser(
        prog="bin/siege",
        description="Kills, power cuts, a full disk, failing syncs, damage and clock jumps under load. After each, all "
        "acknowledged writes must be there, once and unchanged. The last run's report is in .build/siege-report.txt.")
    parser.add_argument("--seed", type=int, help="the seed of an earlier run, to repeat its faults")
    parser.add_argument("--kills", type=int, default=300, help="how often the program is killed (default 300)")
    parser.add_argument("--cuts", type=int, default=40, help="power cuts, rebuilt from a record (default 40)")
    parser.add_argument("--pictures", type=int, default=16, help="power cuts on a real ext4, as root (default 16)")
    parser.add_argument("--every", type=int, default=10,
                        help="kill and cut at every such operation of a first start, of some 130 (default 10)")
    parser.add_argument("--minutes", type=int, default=0, help="again with new seeds, until so many minutes are over")
    parser.add_argument("--part", help="only this part",
                        choices=["kills", "steps", "cuts", "pictures", "control", "full", "syncs", "flips", "clock"])
    parser.add_argument("--lanes", type=int, default=2, help="clinics that are attacked beside each other (default 2)")
    parser.add_argument("--program", type=pathlib.Path, default=ROOT / ".build/debug/evenings",
                        help="the program (default: the debug build; only that one has a clock that can be set)")
    return parser.parse_args()


class Report:
    def __init__(self):
        self.lines = []

    def say(self, line: str):
        print(line, flush=True)
        self.lines.append(line)

    def keep(self):
        REPORT.parent.mkdir(exist_ok=True)
        REPORT.write_text("\n".join(self.lines) + "\n")


def parts(siege: Siege, seed: int, chosen):
    """Name and work of each part, in the order in which they run."""
    def real(normal: bool):
        wanted = PICTURES_OF_ONE if normal else chosen.pictures
        some = [min(PICTURES_OF_ONE, wanted - first) for first in range(0, wanted, PICTURES_OF_ONE)]
        how = "control" if normal else "pictures"
        return in_lanes(1, [
            lambda number=number, count=count: images.pictures(siege, f"{seed}/{how}/{number}", count, normal=normal)
            for number, count in enumerate(some)])

    yield "kills", "kills", lambda: kills(siege, seed, chosen.kills, chosen.lanes)
    yield "steps", "kills and cuts at single operations", lambda: steps(siege, seed, chosen.lanes, chosen.every)
    yield "cuts", "power cuts, rebuilt from a record", lambda: cuts(siege, seed, chosen.cuts, chosen.lanes)
    yield "control", "control: synchronous=NORMAL, which must lose", lambda: control(siege, seed, "normal", 8)
    yield "control", "control: a disk that lies about syncs, which must lose", lambda: control(siege, seed, "ignore_sync", 4)
    if against := images.reason_against():
        print(f"No power cuts on a real file system: {against}.")
    elif chosen.pictures:
        yield "pictures", "power cuts on ext4", lambda: real(False)
        yield "pictures", "control: synchronous=NORMAL on ext4, which must lose", lambda: real(True)
    yield "full", "a full disk", lambda: full(siege, seed, 12)
    if os.geteuid() == 0:
        yield "full", "a tmpfs that is full", lambda: full_tmpfs(siege, seed, 6)
    yield "syncs", "syncs and writes that fail", lambda: syncs(siege, seed, 6, 3)
    yield "flips", "one wrong bit", lambda: flips(siege, seed, 40)
    yield "clock", "clock jumps", lambda: clock(siege, seed)


def run(chosen, seed: int, report: Report) -> bool:
    report.say(f"Seed {seed}, {chosen.program.name}, {time.strftime('%Y-%m-%d')}")
    # The ledgers are on another file system than the data, where there is one.
    shared = pathlib.Path("/dev/shm")
    ledgers = pathlib.Path(tempfile.mkdtemp(prefix="siege-ledger-", dir=shared if shared.is_dir() else None))
    work = pathlib.Path(tempfile.mkdtemp(prefix="siege-"))
    well = True
    try:
        library = shim.build(work)
        siege = Siege(chosen.program, library, work, ledgers, say=lambda line: print(f"    {line}", flush=True))
        for name, title, part in parts(siege, seed, chosen):
            if chosen.part not in (None, name):
                continue
            began = time.monotonic()
            try:
                numbers = part()
                words = ", ".join(f"{name} {number}" for name, number in numbers.items())
                report.say(f"{title}: {words} ({time.monotonic() - began:.0f} s)")
            except Failed as error:
                well = False
                report.say(f"FAILED: {title} ({time.monotonic() - began:.0f} s)\n{error}\n"
                           f"To repeat it: bin/siege --part {name} --seed {seed} (with the same numbers).\nLedgers: {ledgers}")
    finally:
        report.keep()
        if well:
            shutil.rmtree(work, ignore_errors=True)
            shutil.rmtree(ledgers, ignore_errors=True)
    return well


def main() -> int:
    chosen, report, began, well = arguments(), Report(), time.monotonic(), True
    seeds = random.SystemRandom()
    while True:
        well = run(chosen, chosen.seed if chosen.seed is not None else seeds.randrange(10 ** 9), report) and well
        if chosen.seed is not None or not well or time.monotonic() - began >= chosen.minutes * 60:
            break
    report.say("No failure." if well else "There were failures.")
    report.keep()
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
