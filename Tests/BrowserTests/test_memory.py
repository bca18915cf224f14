"""R-11: nothing that was typed stays in the memory of the idle program, and nobody but root may look there."""

import os
import pathlib
import re
import shutil
import subprocess


from conftest import PROGRAM, Clinic
from memory import Typist, words_in
from starts import ORDINARY


class Forgetful(Clinic):
    """A clinic whose program takes more arguments and settings."""

    more, setting = [], {}

    def begin(self):
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--data", self.folder / "data", "--port", str(self.port), "--origin", self.origin, *self.more],
            stderr=self.log, stdout=self.log, env={**os.environ, **self.setting})
        self._wait()


class Keeping(Forgetful):
    """Runs with the caches of each thread, as every program does unless told otherwise."""

    more = ["--keep-thread-caches"]


def typed_into(clinic):
    """Types some hundred words, waits until all is answered, and says which were typed and which cookies were shown."""
    robin, stranger, visitor = Typist(clinic), Typist(clinic), Typist(clinic)
    start = robin.begin(re.search(r"/first/\S+", clinic.read_log())[0])
    robin.walk(start, rounds=3)
    for _ in range(12):
        stranger.knock()
    for _ in range(30):
        visitor.show_cookies()
    clinic.lines = [stranger.stay() for _ in range(20)]
    # Answered one after another; the last answer is sent when this one is.
    robin.ask("GET", "/healthz")
    return robin.words | stranger.words, visitor.words


def test_nothing_typed_stays_in_the_memory_of_the_idle_program(tmp_path):
    clinic = Forgetful(tmp_path)
    try:
        typed, cookies = typed_into(clinic)
        assert len(typed) >= 200 and len(typed | cookies) >= 260
        found = words_in(clinic.process.pid)
        assert found & typed == set()
        # What docs/threat-model.md says of them: gone as well, once their connection is closed.
        assert found & cookies == set()
    finally:
        assert clinic.stop() == 0


def test_with_the_caches_of_each_thread_some_would_stay(tmp_path):
    clinic = Keeping(tmp_path)
    try:
        typed, _ = typed_into(clinic)
        assert len(words_in(clinic.process.pid) & typed) >= 5
    finally:
        clinic.stop()


def test_the_program_begins_anew_as_the_same_process(tmp_path):
    class Set(Forgetful):
        setting = {"GLIBC_TUNABLES": "glibc.malloc.arena_max=4"}

    clinic = Set(tmp_path)
    try:
        process = pathlib.Path("/proc") / str(clinic.process.pid)
        arguments = (process / "cmdline").read_bytes().split(b"\0")
        assert arguments[0].decode() == str(PROGRAM) and arguments[1] == b"serve"
        if os.geteuid() == 0:
            # glibc ends each setting with a zero where it found it.
            settings = (process / "environ").read_bytes().replace(b"\0", b":")
            assert b"GLIBC_TUNABLES=glibc.malloc.arena_max=4:glibc.malloc.tcache_count=0:" in settings
        limits = (process / "limits").read_text()
        assert re.search(r"Max core file size +0 +0 ", limits), limits
    finally:
        # It takes the signal that was sent to the number it began with, and ends cleanly.
        assert clinic.stop() == 0


LOOKING = r"""
import ctypes, os, socket, subprocess, sys, time
libc = ctypes.CDLL(None, use_errno=True)

class Piece(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]

def seen(number):
    ways = set()
    try:
        open(f"/proc/{number}/mem", "rb").close()
        ways.add("file")
    except OSError:
        pass
    try:
        place = int(open(f"/proc/{number}/maps").readline().split("-")[0], 16)
    except OSError:
        place = 0x10000
    buffer = ctypes.create_string_buffer(8)
    here, there = Piece(ctypes.addressof(buffer), 8), Piece(place, 8)
    if libc.process_vm_readv(number, ctypes.byref(here), 1, ctypes.byref(there), 1, 0) == 8:
        ways.add("call")
    return " ".join(sorted(ways)) or "nothing"

plain = subprocess.Popen(["/usr/bin/sleep", "60"])
program = subprocess.Popen(sys.argv[2:], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
try:
    for line in program.stderr:
        if "listening" in line:
            break
    print("a plain process:", seen(plain.pid))
    print("the program:", seen(program.pid))
finally:
    plain.kill(); program.terminate(); plain.wait(); program.wait()
"""


def test_another_process_of_the_same_user_cannot_look_into_the_program(public):
    shutil.copy(PROGRAM, public / "evenings")
    (public / "home").mkdir()
    os.chmod(public / "home", 0o777)
    done = subprocess.run(
        ["/usr/bin/python3", "-c", LOOKING, "-", str(public / "evenings"), "serve", "--data", str(public / "home/data"),
         "--port", "0", "--origin", "http://localhost:8080"],
        capture_output=True, text=True, timeout=60, cwd=public, **ORDINARY)
    assert done.stdout.splitlines() == ["a plain process: call file", "the program: nothing"], done.stdout + done.stderr
