"""The C part between the program and its data folder: built, steered, and its record read."""

import mmap
import os
import pathlib
import shutil
import struct
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
FIELDS = ["fail_sync", "full", "fail_write", "kill_at", "kill_how", "ignore_sync", "normal", "dice", "operations",
          "syncs_failed", "writes_failed", "syncs"]
BEFORE, AFTER, TORN = 0, 1, 2
HEAD = struct.Struct("<IIQQQ")


def build(folder: pathlib.Path) -> pathlib.Path:
    """The shared library, compiled anew."""
    library = folder / "shim.so"
    compiler = next(name for name in ("cc", "gcc", "clang") if shutil.which(name))
    flags = ["-O1", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC"]
    subprocess.run([compiler, *flags, "-o", library, HERE / "shim.c", "-ldl"], check=True)
    return library


class Shim:
    """What the library does in one program. The fields can be read and set while the program runs."""

    def __init__(self, library: pathlib.Path, folder: pathlib.Path):
        self.library, self.control_file, self.record_file = library, folder / "control", folder / "record"
        self.control_file.write_bytes(bytes(4096))
        with open(self.control_file, "r+b") as file:
            self._control = mmap.mmap(file.fileno(), 4096)
        self.records = False

    def environment(self, data: pathlib.Path) -> dict:
        more = {"LD_PRELOAD": str(self.library), "SIEGE_CONTROL": str(self.control_file), "SIEGE_FOLDER": str(data)}
        if self.records:
            more["SIEGE_RECORD"] = str(self.record_file)
        return os.environ | more

    def __getitem__(self, field: str) -> int:
        return struct.unpack_from("<q", self._control, 8 * FIELDS.index(field))[0]

    def __setitem__(self, field: str, value: int):
        struct.pack_into("<q", self._control, 8 * FIELDS.index(field), value)

    def quiet(self):
        """No faults from here on."""
        for field in FIELDS[:7]:
            self[field] = 0


class Operation:
    """One change of the data folder. Kinds: Create, Write, Truncate, Sync, Failed sync, Unlink, Rename."""

    __slots__ = ("kind", "name", "at", "offset", "data")

    def __init__(self, kind, name, at, offset, data):
        self.kind, self.name, self.at, self.offset, self.data = kind, name, at, offset, data


def operations(file: pathlib.Path) -> list[Operation]:
    """The record, as far as it was written."""
    found, bytes_, position = [], file.read_bytes(), 0
    while position + HEAD.size <= len(bytes_):
        kind, name, nanoseconds, offset, length = HEAD.unpack_from(bytes_, position)
        kind, position = chr(kind), position + HEAD.size
        after = position + name
        end = after + (length if kind in "WR" else 0)
        if end > len(bytes_):
            break
        found.append(Operation(kind, bytes_[position:after].decode(), nanoseconds / 1e9, offset, bytes_[after:end]))
        position = end
    return found
