"""The faults, one part for each. Every part returns numbers and raises `Failed` with its seed at the first fault."""

import http.client
import pathlib
import random
import shutil
import subprocess
import threading
import time
from concurrent.futures import ThreadPoolExecutor

from clinic import LENGTHS, NAMES, Clinic, Prepared, Unreadable
from disk import at_moments
from ledger import Ledger, Verdict, judge
from load import Load
from program import NOON, Program, copy_folder
from shim import AFTER, BEFORE, TORN, Shim, operations


DATABASE = "evenings.sqlite"


class Failed(AssertionError):
    """Something was lost, doubled, half there or wrong."""


class Siege:
    """What all parts of one run share: the program, a clinic to copy, and folders on two file systems."""

    def __init__(self, binary: pathlib.Path, library: pathlib.Path, work: pathlib.Path, ledgers: pathlib.Path,
                 say=lambda line: None):
        self.binary, self.library, self.work, self.ledgers, self.say = binary, library, work, ledgers, say
        self.prepared = Prepared(binary, work / "prepared")
        self._count, self._lock = 0, threading.Lock()

    def scene(self, seed: str, *, records: bool = False, replacing: bool | None = None,
              data: pathlib.Path | None = None) -> "Scene":
        with self._lock:
            self._count += 1
            number = self._count
        work, ledger = self.work / f"scene-{number}", self.ledgers / f"ledger-{number}"
        return Scene(self, seed, work, ledger, records, replacing, data)


class Scene:
    """One clinic under attack: a program on a folder of its own, people, their ledger and their load."""

    def __init__(self, siege, seed, work, ledger, records, replacing, data):
        self.siege, self.seed, self.work = siege, seed, work
        self.dice = random.Random(seed)
        work.mkdir(parents=True)
        self.shim = Shim(siege.library, work)
        self.shim.records = records
        self.shim["dice"] = self.dice.getrandbits(62)
        self.program = Program(siege.binary, data or work / "data", work, self.shim)
        self.clinic = siege.prepared.copy(self.program)
        self.ledger = Ledger(ledger)
        self.load = Load(self.clinic, self.ledger, seed, replacing=replacing)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        self.program.kill()
        self.load.over.set()
        self.ledger.close()
        if error is None:
            shutil.rmtree(self.work, ignore_errors=True)
        elif not isinstance(error, Failed):
            raise Failed(f"seed {self.seed}: {kind.__name__}: {error}\nfolder: {self.work}\n{self.log}") from error

    @property
    def log(self) -> str:
        """The end of what the program said."""
        return self.program.log[-2000:]

    def write_for(self, seconds: float):
        self.load.begin()
        time.sleep(seconds)

    def demand(self, verdict: Verdict, what: str) -> Verdict:
        if verdict.faults:
            raise Failed(
                f"seed {self.seed}, {what}: {len(verdict.lost)} lost, {len(verdict.doubled)} doubled, "
                f"{len(verdict.half)} half, {len(verdict.wrong)} wrong: {verdict.faults[:5]}\nfolder: {self.work}")
        return verdict

    def check(self, what: str, **how) -> Verdict:
        return self.demand(self.clinic.check(self.ledger, **how), what)

    def starts(self) -> bool:
        """Whether the program starts. If not, it must have said why, and not have ended with a signal."""
        self.program.launch()
        if self.program.wait():
            return True
        if self.program.process.returncode < 0 or not self.program.log.startswith("Error: "):
            raise Failed(f"seed {self.seed}: a start ended with {self.program.process.returncode}\n{self.log}")
        return False

    def restart(self):
        self.program.kill()
        self.clinic.hang_up()
        self.program.start()

    def end_well(self):
        """The program goes on working, and ends when it is told to."""
        if not self.saves_again(10):
            raise Failed(f"seed {self.seed}: nothing can be saved any more\n{self.log}")
        if (status := self.program.stop()) != 0:
            raise Failed(f"seed {self.seed}: the program ended with {status}\n{self.log}")

    def saves_again(self, seconds: float) -> bool:
        """Whether a note can be saved, now or within these seconds."""
        self.clinic.hang_up()
        end = time.monotonic() + seconds
        while True:
            write = self.ledger.new("note", "Robin", 200, self.dice)
            try:
                self.clinic.prepare(write, self.clinic.robin)
                self.ledger.intent(write)
                if self.clinic.send(write, self.clinic.robin) is None:
                    self.ledger.ack(write)
                    return True
            except Unreadable:
                pass
            if time.monotonic() > end:
                return False
            time.sleep(0.1)


def in_lanes(lanes: int, jobs):
    """Runs jobs beside each other and adds up their numbers."""
    total: dict[str, int] = {}
    with ThreadPoolExecutor(lanes) as pool:
        for numbers in pool.map(lambda job: job(), jobs):
            for name, number in numbers.items():
                total[name] = total.get(name, 0) + number
    return total


# Kills.

def kills(siege: Siege, seed: int, count: int, lanes: int = 1, each: int = 20) -> dict[str, int]:
    """SIGKILL at random times under load, at a random operation on the disk, and during a start."""
    jobs = [min(each, count - first) for first in range(0, count, each)]
    return in_lanes(lanes, [
        lambda number=number, some=some: _kills_of_one_clinic(siege, f"{seed}/kill/{number}", some)
        for number, some in enumerate(jobs)])


def _kills_of_one_clinic(siege: Siege, seed: str, count: int) -> dict[str, int]:
    numbers = {name: 0 for _, name, _ in KILLS}
    with siege.scene(seed) as scene:
        for _, name, kill in scene.dice.choices(KILLS, [share for share, _, _ in KILLS], k=count):
            kill(scene)
            numbers[name] += 1
        scene.program.start()
        verdict = scene.check("after the last kill")
        scene.end_well()
        siege.say(f"{seed}: {count} kills, {verdict.acked} acknowledged")
        unsure = sum(1 for write in scene.ledger.writes.values()
                     if write.sent_at and not write.acked_at and write.kind != "cue")
        return numbers | {
            "kills": count, "acknowledged": verdict.acked, "lost": 0, "doubled": 0,
            "sent again after a kill and acknowledged": scene.load.sent_again,
            "not acknowledged, there": verdict.unacked_present,
            "not acknowledged, not there": unsure - verdict.unacked_present}


def _kill_under_load(scene: Scene):
    scene.program.start()
    scene.check("before a kill under load")
    scene.write_for(scene.dice.uniform(0.05, 1.3))
    scene.program.kill()
    scene.load.end()


def _kill_at_operation(scene: Scene):
    """Before or after one write, sync or truncation, or in the middle of a write."""
    scene.program.start()
    scene.check("before a kill at an operation")
    _aim(scene, 500)
    scene.load.begin()
    _until(lambda: not scene.program.runs, 3)
    scene.program.kill()
    scene.shim.quiet()
    scene.load.end()


def _kill_during_start(scene: Scene):
    if scene.dice.random() < 0.5:
        scene.program.launch()
        time.sleep(scene.dice.uniform(0, 2.5))
    else:
        _aim(scene, 12)
        scene.program.launch()
        scene.program.wait()
    scene.program.kill()
    scene.shim.quiet()


def _aim(scene: Scene, most: int):
    scene.shim["kill_how"] = scene.dice.choice([BEFORE, AFTER, TORN])
    scene.shim["kill_at"] = scene.dice.randint(1, most)


# How often, what the report calls it, and how it is done. Each leaves the program dead and the shim quiet.
# Backup, restore and migration have no commands yet; their kills get a row here.
KILLS = [
    (50, "kills under load", _kill_under_load),
    (35, "kills at an operation", _kill_at_operation),
    (15, "kills during a start", _kill_during_start),
]


# Every operation.

def steps(siege: Siege, seed: int, lanes: int = 1, every: int = 1) -> dict[str, int]:
    """Kills before each operation of some writes, and, at every so many operations of a first start, kills and cuts."""
    work = siege.work / "steps"
    work.mkdir()
    (work / "first").mkdir()
    jobs = []
    # Once undisturbed, to see how many operations there are.
    with Bare(siege, work / "first", f"{seed}/steps") as first:
        first.program.start()
        count = first.shim["operations"]
        record = operations(first.shim.record_file)
    for number in range(1, count + 1, every):
        jobs.append(lambda number=number: _first_start_killed(siege, work / f"kill-{number}", f"{seed}/steps", number))
    for number in range(0, len(record), every):
        jobs.append(lambda number=number: _first_start_cut(siege, work / f"cut-{number}", f"{seed}/steps", record, number))
    for kind, who in (("note", "Robin"), ("letter", "Alex"), ("couple", "Robin"), ("cue", "Sam")):
        jobs.append(lambda kind=kind, who=who: _write_killed(siege, f"{seed}/steps/{kind}", kind, who))
    numbers = in_lanes(lanes, jobs)
    siege.say(f"{seed}/steps: {numbers}")
    return numbers


class Bare:
    """A program on an empty folder."""

    def __init__(self, siege: Siege, work: pathlib.Path, seed: str):
        work.mkdir(exist_ok=True)
        self.work, self.seed, self.shim = work, seed, Shim(siege.library, work)
        self.shim.records = True
        (work / "data").mkdir(mode=0o700, exist_ok=True)
        self.program = Program(siege.binary, work / "data", work, self.shim)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        self.program.kill()
        if error is None:
            shutil.rmtree(self.work, ignore_errors=True)

    def demand_beginning(self, what: str):
        """The program starts, and offers the link with which a therapist begins."""
        self.program.launch()
        if not self.program.wait() or "/first/" not in self.program.log:
            raise Failed(f"seed {self.seed}, {what}: the next start is refused\n{self.program.log}\nfolder: {self.work}")


def _first_start_killed(siege: Siege, work: pathlib.Path, seed: str, number: int) -> dict[str, int]:
    with Bare(siege, work, seed) as bare:
        bare.shim["kill_at"] = number
        bare.program.launch()
        bare.program.wait()
        bare.program.kill()
        bare.shim.quiet()
        bare.demand_beginning(f"a first start killed before operation {number}")
    return {"first starts killed": 1}


def _first_start_cut(siege: Siege, work: pathlib.Path, seed: str, record, number: int) -> dict[str, int]:
    with Bare(siege, work, seed) as bare:
        dice = random.Random(f"{seed} {number}")
        empty = work / "empty"
        empty.mkdir()
        for _, disk in at_moments(empty, record, [record[number].at], dice):
            disk.cut(bare.program.data, dice.getrandbits(60))
        bare.demand_beginning(f"a power cut after operation {number} of a first start")
    return {"first starts cut": 1}


def _write_killed(siege: Siege, seed: str, kind: str, who: str) -> dict[str, int]:
    """One write, killed before its first operation, before its second one, and so on until it is not killed any more."""
    numbers = {"writes killed": 0, "acknowledged": 0}
    with siege.scene(seed) as scene:
        step = 1
        while True:
            scene.program.start()
            scene.check(f"before operation {step}")
            write = scene.ledger.new(kind, who, LENGTHS[kind][1], scene.dice)
            visitor = scene.clinic.visitor(who, kind)
            scene.clinic.prepare(write, visitor)
            scene.shim["kill_at"] = step
            scene.ledger.intent(write)
            was_killed = False
            try:
                if scene.clinic.send(write, visitor) is not None:
                    raise Failed(f"seed {seed}, operation {step}: the form was not accepted")
                scene.ledger.ack(write)
            except (OSError, http.client.HTTPException):
                was_killed = True
            scene.program.kill()
            scene.shim.quiet()
            numbers["writes killed"] += was_killed
            if not was_killed:
                break
            scene.program.start()
            # The same form again: now it must be there, once.
            if scene.clinic.send(write, visitor) is not None:
                raise Failed(f"seed {seed}, operation {step}: the form was not accepted when it was sent again")
            scene.ledger.ack(write)
            scene.check(f"after operation {step}")
            scene.program.kill()
            step += 1
        scene.program.start()
        numbers["acknowledged"] = scene.check("after all operations").acked
        scene.end_well()
    return numbers


# Power cuts.

def cuts(siege: Siege, seed: int, count: int, lanes: int = 1, each: int = 8, seconds: float = 4) -> dict[str, int]:
    """Images of what has reached the disk, at random moments of a recorded load."""
    jobs = [min(each, count - first) for first in range(0, count, each)]
    return in_lanes(lanes, [
        lambda number=number, some=some: _cuts_of_one_record(siege, f"{seed}/cut/{number}", some, seconds)
        for number, some in enumerate(jobs)])


def _cuts_of_one_record(siege: Siege, seed: str, count: int, seconds: float) -> dict[str, int]:
    numbers = {"power cuts": 0, "power cuts during recovery": 0, "acknowledged": 0, "lost": 0, "doubled": 0}
    with siege.scene(seed, records=True) as scene:
        _record_load(scene, seconds)
        for moment, verdict, was_nested in _after_cuts(scene, count, numbers):
            scene.demand(verdict, f"cut at {moment:.6f}")
            numbers["power cuts"] += 1
            numbers["power cuts during recovery"] += was_nested
            numbers["acknowledged"] += verdict.acked
        siege.say(f"{seed}: {numbers}")
    return numbers


def control(
    siege: Siege, seed: int, how: str, count: int, seconds: float = 3, first_only: bool = False
) -> dict[str, int]:
    """The same with a setting that is known to lose. The harness must see it.

    `how` is "normal" (SQLite with synchronous=NORMAL) or "ignore_sync" (a disk that says it has synced).
    """
    numbers = {"power cuts": 0, "cuts that lost": 0, "cuts that did not open": 0, "acknowledged": 0, "lost": 0}
    with siege.scene(f"{seed}/control/{how}", records=True, replacing=False) as scene:
        scene.shim[how] = 1
        changed = _record_load(scene, seconds)
        if how == "normal" and changed < 3:
            raise Failed("the control did not change SQLite's setting")
        for _, verdict, _ in _after_cuts(scene, count, numbers, recovering=False):
            numbers["power cuts"] += 1
            numbers["cuts that lost"] += bool(verdict.lost)
            numbers["cuts that did not open"] += verdict.acked == 0
            numbers["acknowledged"] += verdict.acked
            numbers["lost"] += len(verdict.lost)
            if first_only and verdict.lost:
                break
    siege.say(f"{seed}/control/{how}: {numbers}")
    if not numbers["cuts that lost"]:
        raise Failed(f"the harness does not see that {how} loses acknowledged writes: {numbers}")
    return numbers


def _record_load(scene: Scene, seconds: float) -> int:
    """Returns how many statements the control has changed."""
    copy_folder(scene.program.data, scene.work / "before")
    scene.program.start()
    scene.write_for(seconds)
    scene.program.kill()
    scene.load.end()
    changed = scene.shim["normal"]
    scene.shim.quiet()
    return changed


def _after_cuts(scene: Scene, count: int, numbers: dict[str, int], recovering: bool = True):
    """For each cut: its moment, what is found after it, and whether the recovery was cut too."""
    record, dice = operations(scene.shim.record_file), scene.dice
    acked = [write.acked_at for write in scene.ledger.acked()]
    first, last = min(acked), max(acked)
    during = [operation for operation in record if first < operation.at < last]
    checkpoints = [operation for operation in during if operation.name == DATABASE] or during

    def moment() -> float:
        # Right after an answer, in the middle of a transaction or of a checkpoint, or at any time.
        return dice.choice([dice.choice(acked), dice.choice(during).at, dice.choice(checkpoints).at,
                            dice.uniform(first, last)])

    numbers["checkpoints recorded"] = numbers.get("checkpoints recorded", 0) + sum(
        1 for operation in during if operation.name == DATABASE and operation.kind == "S")

    work = scene.work / "cut"
    work.mkdir()
    for at, disk in at_moments(scene.work / "before", record, [moment() for _ in range(count)], dice):
        shim = Shim(scene.siege.library, work)
        program = Program(scene.siege.binary, work / "data", work, shim)
        disk.cut(program.data, dice.getrandbits(60))
        try:
            nested = recovering and dice.random() < 0.3 and _cut_recovery(program, shim, dice)
            yield at, found_after(scene, program, at), nested
        finally:
            program.kill()  # also when the caller has seen enough


def _cut_recovery(program: Program, shim: Shim, dice: random.Random) -> bool:
    """Starts on the image, and cuts the power again while the program recovers."""
    before = program.work / "before"
    shutil.rmtree(before, ignore_errors=True)
    copy_folder(program.data, before)
    shim.record_file.unlink(missing_ok=True)
    shim.records = True
    shim["kill_at"] = dice.randint(1, 30)
    program.launch()
    program.wait()
    program.kill()
    shim.quiet()
    shim.records = False
    record = operations(shim.record_file) if shim.record_file.exists() else []
    if not record:
        return False
    for _, disk in at_moments(before, record, [record[-1].at], dice):
        disk.cut(program.data, dice.getrandbits(60))
    return True


def found_after(scene: Scene, program: Program, moment: float, until: float | None = None) -> Verdict:
    clinic = Clinic.load(scene.siege.prepared.folder / "people", program.port)
    try:
        program.start()
        verdict = clinic.check(scene.ledger, moment, until=until)
    except (RuntimeError, Unreadable) as error:
        verdict = Verdict()
        verdict.lost.append(f"everything: {error}")
    return verdict


# Errors of the disk.

def full(siege: Siege, seed: int, count: int) -> dict[str, int]:
    """No space: nothing is acknowledged that is not kept, pages can still be read, and it goes on by itself."""
    with siege.scene(f"{seed}/full") as scene:
        def fill(is_full: bool):
            scene.shim["full"] = int(is_full)

        return _full(scene, count, fill)


def full_tmpfs(siege: Siege, seed: int, count: int) -> dict[str, int]:
    """The same with a file system that is really full. It needs root."""
    place = siege.work / "small"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", place], check=True)
    try:
        with siege.scene(f"{seed}/tmpfs", data=place / "data") as scene:
            def fill(is_full: bool):
                rest = place / "rest"
                if not is_full:
                    rest.unlink()
                    return
                with open(rest, "wb", buffering=0) as file:
                    try:
                        while True:
                            file.write(bytes(4096))
                    except OSError:
                        pass

            return _full(scene, count, fill)
    finally:
        subprocess.run(["umount", place], check=True)


def _full(scene: Scene, count: int, fill) -> dict[str, int]:
    numbers = {"times full": 0, "answers 503": 0, "starts on a full disk": 0, "of these refused": 0, "acknowledged": 0,
               "lost": 0, "doubled": 0}
    scene.program.start()
    for _ in range(count):
        before = _refusals(scene)
        scene.write_for(scene.dice.uniform(0.1, 0.4))
        fill(True)
        if not _until(lambda: _refusals(scene) > before + 3, 10):
            raise Failed(f"seed {scene.seed}: a full disk was not noticed: {scene.ledger.answers}")
        _demand_reading(scene)
        starts_again = scene.dice.random() < 0.5
        if starts_again:
            scene.program.kill()
            scene.load.end()
            numbers["starts on a full disk"] += 1
            numbers["of these refused"] += not scene.starts()
        fill(False)
        scene.load.end()
        if starts_again:
            scene.restart()
        if not scene.program.runs:
            raise Failed(f"seed {scene.seed}: the program ended on a full disk\n{scene.log}")
        if not scene.saves_again(10):
            raise Failed(f"seed {scene.seed}: nothing can be saved after there is space again")
        scene.check("after a full disk")
        numbers["times full"] += 1
    numbers["answers 503"] = _refusals(scene)
    numbers["acknowledged"] = scene.check("after all").acked
    scene.end_well()
    scene.siege.say(f"{scene.seed}: {numbers}")
    return numbers


def _refusals(scene: Scene) -> int:
    return sum(count for answer, count in list(scene.ledger.answers.items()) if answer.endswith(": 503"))


def _until(condition, seconds: float) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.02)
    return condition()


def _demand_reading(scene: Scene):
    """While nothing can be written, pages can be read."""
    for name in NAMES:
        answer = scene.clinic.members[name].copy().go(scene.clinic.pages[f"week {name}"])
        if answer.status != 200:
            raise Failed(f"seed {scene.seed}: a page cannot be read on a full disk: {answer.status}")


def syncs(siege: Siege, seed: int, count: int, cut_count: int = 2) -> dict[str, int]:
    """Syncs and writes that fail: what they were to bring to the disk is never acknowledged, also after a power cut."""
    numbers = {"rounds": 0, "failed syncs": 0, "failed writes": 0, "power cuts": 0, "program ended": 0,
               "acknowledged": 0, "lost": 0, "doubled": 0}
    for number in range(count):
        with siege.scene(f"{seed}/sync/{number}", records=True) as scene:
            copy_folder(scene.program.data, scene.work / "before")
            scene.program.start()
            scene.load.begin()
            for _ in range(4):
                time.sleep(scene.dice.uniform(0.1, 0.5))
                _fail(scene)
            time.sleep(0.3)
            ended = not scene.program.runs
            numbers["program ended"] += ended
            scene.load.end()
            if not ended and not scene.saves_again(10):
                raise Failed(f"seed {scene.seed}: nothing can be saved after the disk works again")
            numbers["failed syncs"] += scene.shim["syncs_failed"]
            numbers["failed writes"] += scene.shim["writes_failed"]
            scene.program.kill()
            for moment, verdict, _ in _after_cuts(scene, cut_count, numbers, recovering=False):
                scene.demand(verdict, f"cut at {moment:.6f}")
                numbers["power cuts"] += 1
            scene.program.start()
            numbers["acknowledged"] += scene.check("after a restart").acked
            numbers["rounds"] += 1
            scene.end_well()
    siege.say(f"{seed}/sync: {numbers}")
    return numbers


def _fail(scene: Scene):
    dice, shim = scene.dice, scene.shim
    how = dice.choice(["some", "all", "writes"])
    if how == "some":
        shim["fail_sync"] = dice.randint(1, 4)
        return
    if how == "writes":
        shim["fail_write"] = dice.choice([10_000, 100_000])
        time.sleep(0.4)
        shim["fail_write"] = 0
        return
    failed = shim["syncs_failed"]
    shim["fail_sync"] = -1
    began = time.monotonic()
    _until(lambda: shim["syncs_failed"] >= failed + 5 or not scene.program.runs, 3)
    over = time.monotonic()
    shim["fail_sync"] = 0
    wrong = [write.number for write in scene.ledger.acked() if write.sent_at > began and write.acked_at < over]
    if wrong:
        raise Failed(f"seed {scene.seed}: acknowledged while no sync succeeded: {wrong}")


# Damage.

def flips(siege: Siege, seed: int, count: int) -> dict[str, int]:
    """One bit of the database or its log is wrong. The program must not end, and never show something else.

    Where the program has a check of every row (`doctor`), its findings are to be counted here too, as *found by the
    check* of all that is missing.
    """
    numbers = {"flips": 0, "acknowledged": 0, "shown wrong": 0, "ended": 0}
    with siege.scene(f"{seed}/flip", replacing=False) as scene:
        scene.program.start()
        scene.write_for(3)
        scene.program.kill()
        scene.load.end()
        copy_folder(scene.program.data, scene.work / "killed")  # with a log that is not empty
        scene.program.start()
        before = scene.check("before the flips")
        scene.program.stop()
        copy_folder(scene.program.data, scene.work / "closed")
        for _ in range(count):
            in_log = scene.dice.random() < 0.25
            shutil.rmtree(scene.program.data)
            copy_folder(scene.work / ("killed" if in_log else "closed"), scene.program.data)
            file = scene.program.data / (f"{DATABASE}-wal" if in_log else DATABASE)
            content = bytearray(file.read_bytes())
            position, bit = scene.dice.randrange(len(content)), scene.dice.randrange(8)
            content[position] ^= 1 << bit
            file.write_bytes(content)
            outcome = _after_flip(scene, f"bit {bit} of byte {position} of {file.name}")
            kind = "log, " if in_log else "database, "
            numbers["flips"] += 1
            numbers[kind + outcome] = numbers.get(kind + outcome, 0) + 1
        numbers["acknowledged"] = before.acked
    siege.say(f"{seed}/flip: {numbers}")
    return numbers


def _after_flip(scene: Scene, what: str) -> str:
    if not scene.starts():
        return "refused to start"
    found = scene.clinic.found(tolerant=True)
    if not scene.program.runs:
        raise Failed(f"seed {scene.seed}, {what}: the program ended\n{scene.log}")
    verdict = judge(scene.ledger, found)
    if verdict.wrong or verdict.doubled:
        raise Failed(f"seed {scene.seed}, {what}: {(verdict.wrong + verdict.doubled)[:3]}")
    scene.program.stop()
    if len(found) < 8:
        return "a page refused"
    if not verdict.lost and not verdict.half:
        return "all there"
    return "missing, and a page says so" if scene.clinic.named_damage else "missing in silence"


# The clock.

def clock(siege: Siege, seed: int) -> dict[str, int]:
    """Jumps of ten years and one hour, there and back: no page fails, nothing is lost, nothing opens early."""
    hour, decade = 3600, 10 * 365 * 86_400
    numbers = {"jumps": 0, "acknowledged": 0, "lost": 0, "doubled": 0}
    with siege.scene(f"{seed}/clock") as scene:
        program, clinic = scene.program, scene.clinic
        if not program.takes_clock:
            return numbers
        program.start()
        scene.write_for(1)
        scene.load.end()
        _say_later(scene)
        for jump in (-hour, -decade, decade, 0, -hour, 2 * hour, 0):
            program.set_clock(NOON + jump)
            for name in ("Robin", *NAMES):
                clinic.come_back(name)
            scene.check(f"clock at {jump}", cues=False)  # ten years ago there was no talk to prepare
            for name in NAMES:
                answer = clinic.members[name].go(clinic.pages[f"week {name}"])
                if answer.status != 200:
                    raise Failed(f"seed {scene.seed}: week page {answer.status} with the clock at {jump}")
                if ("For later" in answer.page.text) != (jump == decade):
                    raise Failed(f"seed {scene.seed}: the message for later, with the clock at {jump}")
            if not scene.saves_again(0):
                raise Failed(f"seed {scene.seed}: nothing can be saved with the clock at {jump}")
            numbers["jumps"] += 1
            if scene.dice.random() < 0.5:
                scene.restart()
        numbers["acknowledged"] = scene.check("after all jumps").acked
        scene.end_well()
    siege.say(f"{seed}/clock: {numbers}")
    return numbers


def _say_later(scene: Scene):
    """A message that both read from a morning on."""
    robin = scene.clinic.robin
    answer = robin.send(robin.go(scene.clinic.pages["reply"]), "words", "to", words="For later, both.", to="both",
                        hour="morning", morning="2026-01-09")
    assert "They will find your reply" in answer.page.text, answer.page.text[:400]
