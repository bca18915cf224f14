"""The program as a process that can be killed, on a data folder that can be exchanged."""

import atexit
import http.client
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
NOON = 1_767_610_800  # Monday, 5 January 2026, 12:00 in Berlin


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def copy_folder(data: pathlib.Path, to: pathlib.Path):
    """Copies a data folder without its socket, which lives with the process."""
    shutil.copytree(data, to, ignore=shutil.ignore_patterns("control"))


class Program:
    def __init__(self, binary: pathlib.Path, data: pathlib.Path, work: pathlib.Path, shim=None):
        self.binary, self.data, self.work, self.shim = binary, data, work, shim
        self.port, self.process = free_port(), None
        atexit.register(self.kill)  # whatever failed, no program outlives the test
        self.log_file, self.clock_file = work / "log", work / "clock"
        self.set_clock(NOON)
        self.takes_clock = "--clock-file" in subprocess.run(
            [binary, "serve", "--help"], capture_output=True, text=True, check=True).stdout

    def set_clock(self, seconds: int):
        self.now = seconds
        waiting = self.clock_file.with_suffix(".new")
        waiting.write_text(str(seconds))
        waiting.replace(self.clock_file)

    def launch(self):
        """Starts the process, and does not wait until it answers."""
        command = [self.binary, "serve", "--data", self.data, "--port", str(self.port),
                   "--origin", f"http://localhost:{self.port}"]
        if self.takes_clock:
            command += ["--clock-file", self.clock_file]
        with open(self.log_file, "w") as log:
            self.process = subprocess.Popen(
                command, stdout=log, stderr=log, env=self.shim.environment(self.data) if self.shim else None)

    def wait(self, seconds: float = 60) -> bool:
        """Whether the program answers. Otherwise it has ended by itself."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process.poll() is not None:
                return False
            try:
                # A whole answer: the program tries its port before it opens the data, so a connection proves nothing.
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=5).read()
                return True
            except (OSError, http.client.HTTPException):
                time.sleep(0.02)
        raise TimeoutError(f"the program neither answers nor ends:\n{self.log}")

    def start(self):
        self.launch()
        if not self.wait():
            raise RuntimeError(f"the program did not start ({self.process.returncode}):\n{self.log}")

    @property
    def log(self) -> str:
        return self.log_file.read_text(errors="replace")

    @property
    def runs(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def kill(self):
        if self.runs:
            os.kill(self.process.pid, signal.SIGKILL)
        if self.process:
            self.process.wait()

    def stop(self) -> int:
        if self.runs:
            self.process.terminate()
        try:
            return self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.kill()
            raise
