"""Power cuts on a real file system: ext4 in a file, and the file on XFS, which can copy it in one instant.

A copy has what ext4 had handed to its disk at that moment, and nothing that was only in memory. It is mounted
elsewhere, ext4 recovers by its own journal, and the program by SQLite's. This needs root, loop devices, and mkfs.xfs.
"""

import os
import pathlib
import shutil
import subprocess
import time

from parts import Failed, Siege, found_after
from program import Program


def reason_against() -> str | None:
    """Why it cannot be done here."""
    missing = [tool for tool in ("losetup", "mount", "mkfs.ext4", "mkfs.xfs") if not shutil.which(tool)]
    if os.geteuid() != 0:
        return "it needs root"
    if missing:
        return f"missing: {', '.join(missing)}"
    if subprocess.run(["losetup", "--find"], capture_output=True).returncode:
        return "there are no loop devices"
    return None


def _run(*command):
    subprocess.run(list(map(str, command)), check=True, capture_output=True)


class RealDisk:
    """A mounted ext4 whose image can be copied in one instant."""

    def __init__(self, work: pathlib.Path):
        self.below, self.mounted = work / "below", []
        big = work / "xfs.img"
        self._make(big, 1536, "mkfs.xfs", "-q", "-m", "reflink=1")
        self._mount(big, self.below)
        self.image = self.below / "ext4.img"
        self._make(self.image, 96, "mkfs.ext4", "-q")
        self.top = work / "top"
        self._mount(self.image, self.top)

    @staticmethod
    def _make(file: pathlib.Path, megabytes: int, *command):
        with open(file, "wb") as image:
            image.truncate(megabytes << 20)
        _run(*command, file)

    def _mount(self, image: pathlib.Path, at: pathlib.Path):
        at.mkdir(exist_ok=True)
        _run("mount", "-o", "loop", image, at)
        self.mounted.append(at)

    def picture(self, number: int) -> tuple[float, float]:
        """Copies the image. Returns when that began and ended."""
        before = time.monotonic()
        _run("cp", "--reflink=always", self.image, self.below / f"picture-{number}.img")
        return before, time.monotonic()

    def look(self, number: int, at: pathlib.Path):
        self._mount(self.below / f"picture-{number}.img", at)

    def leave(self, at: pathlib.Path):
        _run("umount", at)
        self.mounted.remove(at)

    def close(self):
        for at in reversed(list(self.mounted)):
            for _ in range(20):
                if subprocess.run(["umount", at], capture_output=True).returncode == 0:
                    break
                time.sleep(0.1)
        self.mounted.clear()


def pictures(siege: Siege, seed: str, count: int, *, normal: bool = False):
    """Numbers of one recording with so many pictures. With `normal`, SQLite runs with synchronous=NORMAL."""
    work = siege.work / f"images-{seed.replace('/', '-')}"
    work.mkdir()
    disk = RealDisk(work)
    numbers = {"power cuts on ext4": 0, "cuts that lost": 0, "acknowledged": 0, "lost": 0, "doubled": 0}
    try:
        with siege.scene(seed, data=disk.top / "data", replacing=False if normal else None) as scene:
            _run("sync", "--file-system", disk.top)
            scene.shim["normal"] = int(normal)
            scene.program.start()
            scene.load.begin()
            moments = []
            for number in range(count):
                time.sleep(scene.dice.uniform(0.2, 1))
                moments.append(disk.picture(number))
            scene.program.kill()
            scene.load.end()
            if normal and scene.shim["normal"] < 3:
                raise Failed("the control did not change SQLite's setting")
            for number, (began, ended) in enumerate(moments):
                place = work / "look"
                disk.look(number, place)
                program = Program(siege.binary, place / "data", work, None)
                try:
                    verdict = found_after(scene, program, began, ended)
                finally:
                    program.kill()
                disk.leave(place)
                if not normal:
                    scene.demand(verdict, f"picture {number}")
                numbers["power cuts on ext4"] += 1
                numbers["cuts that lost"] += bool(verdict.lost)
                numbers["acknowledged"] += verdict.acked
                numbers["lost"] += len(verdict.lost)
    finally:
        disk.close()
    siege.say(f"{seed}: {numbers}")
    if normal and not numbers["lost"]:
        raise Failed(f"the harness does not see on ext4 that synchronous=NORMAL loses acknowledged writes: {numbers}")
    shutil.rmtree(work, ignore_errors=True)
    return numbers
