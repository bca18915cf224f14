"""Starts that end by themselves, and the harm that makes them."""

import os
import socket
import sqlite3
import subprocess

import pytest

from conftest import PROGRAM

NOBODY = 65_534
# As root every folder may be written: then the child is somebody else. An ordinary user is one already.
IS_ROOT = os.geteuid() == 0
ORDINARY = dict(user=NOBODY, group=NOBODY, extra_groups=[]) if IS_ROOT else {}

as_root = pytest.mark.skipif(not IS_ROOT, reason="only root may give a file to another user")


def refusal(*arguments, before=(), command="serve", port=0, **options):
    """What a start that is refused says: one plain sentence, and status 1."""
    origin = ["--origin", "http://localhost:8080"] if command == "serve" else []
    try:
        done = subprocess.run(
            [*before, PROGRAM, command, *origin, "--port", str(port), *arguments],
            capture_output=True, text=True, timeout=60, **options)
    except PermissionError:
        pytest.skip("an ordinary user may not enter this checkout")
    said = done.stderr.strip()
    assert done.returncode == 1, said
    assert said.startswith("Error: ") and len(said.splitlines()) == 1, said
    # An error printed as Swift prints a value has brackets of its own.
    assert not any(dump in said for dump in ("Fatal", "Error Domain", "errno:", "(code", "NS")), said
    return said


def everything(folder):
    """Name, mode and content of every file; the lock may be made by a start that is refused."""
    return {path.name: (path.stat().st_mode, path.read_bytes() if path.is_file() else None)
            for path in folder.iterdir() if path.name != "lock"}


def refuse(folder, sentence, **options):
    """A start with this folder is refused with this sentence and leaves the folder as it was."""
    before = everything(folder)
    said = refusal("--data", folder, **options)
    assert sentence in said, said
    assert everything(folder) == before


def pepper(folder, content=None, mode=0o400):
    path = folder / "pepper"
    path.unlink()
    if content is not None:
        path.write_bytes(content)
        path.chmod(mode)


def change(folder, statement, *values):
    with sqlite3.connect(folder / "evenings.sqlite") as database:
        database.execute(statement, values)
    database.close()


def change_and_die(folder, statement, *values):
    """What a process leaves that was killed after it wrote: the change stands in the log alone."""
    child = os.fork()
    if child == 0:
        database = sqlite3.connect(folder / "evenings.sqlite", isolation_level=None)
        database.execute("PRAGMA locking_mode = EXCLUSIVE").fetchone()
        database.execute(statement, values)
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    assert (folder / "evenings.sqlite-wal").stat().st_size > 0


def mounting(folder, script):
    """What goes before a command that is to find this folder mounted anew, for itself alone."""
    before = ["unshare", "-r", "-m", "sh", "-c", script + ' && exec "$@"', folder]
    if subprocess.run([*before, "true"], capture_output=True).returncode != 0:
        pytest.skip("this machine lets nobody mount a folder for one process")
    return before


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
