"""What a disk has after a power cut, rebuilt from the record of all operations.

The model is the page cache of Linux over a file system that keeps its own structure in order (ext4 and XFS do):

- A write changes pages in memory. A sync that succeeded has brought all of a file's changed pages to the disk. What was
  written since may be there or not: page by page, in any of the states that the page has had, and now and then torn
  between two states at a sector.
- Names (create, rename, unlink) and shortened sizes reach the disk in order. A sync makes all earlier ones last.
- After a sync that failed, Linux counts the pages as clean. Some have reached the disk and some have not, and a later
  sync does not write those again.

The same record, moment and seed give the same disk.
"""

import pathlib
import random
import shutil

PAGE, SECTOR = 4096, 512


class _File:
    def __init__(self, content: bytes = b""):
        self.cache, self.disk = bytearray(content), bytearray(content)
        self.synced()

    def synced(self):
        # page -> [(number of truncations before it, content)]
        self.dirty: dict[int, list[tuple[int, bytes]]] = {}
        # Lengths after each truncation since the last sync.
        self.cuts: list[int] = []

    def write(self, offset: int, data: bytes):
        if len(self.cache) < offset:
            self.cache.extend(bytes(offset - len(self.cache)))
        self.cache[offset:offset + len(data)] = data
        for page in range(offset // PAGE, (offset + len(data) - 1) // PAGE + 1):
            self.dirty.setdefault(page, []).append((len(self.cuts), bytes(self.cache[page * PAGE:(page + 1) * PAGE])))

    def truncate(self, length: int):
        del self.cache[length:]
        self.cache.extend(bytes(length - len(self.cache)))
        self.cuts.append(length)

    def sync(self):
        self.disk[:] = self._merged({page: states[-1][1] for page, states in self.dirty.items()}, len(self.cuts))
        self.synced()

    def _merged(self, pages: dict[int, bytes], cuts: int) -> bytearray:
        """The disk after so many truncations, with these pages."""
        now = bytearray(self.disk)
        for length in self.cuts[:cuts]:
            del now[length:]
            now.extend(bytes(length - len(now)))
        for page, content in pages.items():
            end = page * PAGE + len(content)
            if len(now) < end:
                now.extend(bytes(end - len(now)))
            now[page * PAGE:end] = content
        return now

    def chance(self, dice: random.Random, *, torn: bool) -> bytearray:
        """One of the contents that the disk may have now."""
        cuts = dice.choice([0, len(self.cuts), dice.randint(0, len(self.cuts))])
        # Often all or nothing of what is not synced: in between, most choices look alike.
        likely = dice.choice([0, 0.1, 0.5, 0.9, 1])
        pages = {}
        for page, states in self.dirty.items():
            after = [content for number, content in states if number == cuts]
            before = [content for number, content in states if number <= cuts
                      and all(length >= page * PAGE + len(content) for length in self.cuts[number:cuts])]
            possible = after or before
            if not possible or dice.random() >= likely:
                continue
            chosen = dice.randrange(len(possible))
            content = bytearray(possible[chosen])
            if torn and dice.random() < 0.2:
                older = possible[chosen - 1] if chosen else bytes(self.disk[page * PAGE:(page + 1) * PAGE])
                for start in range(0, len(content), SECTOR):
                    if dice.random() < 0.5:
                        piece = older[start:start + SECTOR].ljust(SECTOR, b"\0")
                        content[start:start + SECTOR] = piece[:len(content) - start]
            pages[page] = bytes(content)
        return self._merged(pages, cuts)


class Disk:
    """A data folder: what programs see of it, and what has reached the disk."""

    def __init__(self, folder: pathlib.Path, dice: random.Random):
        self.dice = dice
        self.names = {file.name: _File(file.read_bytes()) for file in folder.iterdir() if file.is_file()}
        self.durable = dict(self.names)
        self.waiting = []  # changes of names that are not yet synced

    def apply(self, operation):
        kind, name = operation.kind, operation.name
        if kind in "CUR":
            change = (kind, name, operation.data.decode() if kind == "R" else _File() if kind == "C" else None)
            self._rename(self.names, change)
            self.waiting.append(change)
            return
        if kind == "S":
            for change in self.waiting:
                self._rename(self.durable, change)
            self.waiting.clear()
        file = self.names.get(name)
        if file is None:
            return  # the folder itself
        if kind == "W":
            file.write(operation.offset, operation.data)
        elif kind == "T":
            file.truncate(operation.offset)
        elif kind == "S":
            file.sync()
        elif kind == "F":
            file.disk[:] = file.chance(self.dice, torn=False)
            file.synced()

    @staticmethod
    def _rename(names, change):
        kind, name, other = change
        if kind == "C":
            names[name] = other
        elif kind == "U":
            names.pop(name, None)
        elif name in names:
            names[other] = names.pop(name)

    def cut(self, folder: pathlib.Path, seed: int):
        """Writes what is left after a power cut now. The disk itself stays as it is, so it can be cut again."""
        dice = random.Random(seed)
        names = dict(self.durable)
        for change in self.waiting[:dice.randint(0, len(self.waiting))]:
            self._rename(names, change)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(mode=0o700)
        for name, file in names.items():
            path = folder / name
            path.write_bytes(file.chance(dice, torn=True))
            path.chmod(0o400 if name.startswith("pepper") else 0o600)


def at_moments(folder: pathlib.Path, record, moments: list[float], dice: random.Random):
    """For each moment, in order: the disk as it was then."""
    disk, operations = Disk(folder, dice), iter(record)
    operation = next(operations, None)
    for moment in sorted(moments):
        while operation is not None and operation.at <= moment:
            disk.apply(operation)
            operation = next(operations, None)
        yield moment, disk
