"""Starting the program on a port or an address it cannot have: one plain sentence, before anything is touched."""

import pathlib
import socket
import subprocess
from concurrent.futures import ThreadPoolExecutor

import pytest

from conftest import PROGRAM, Clinic
from starts import ORDINARY, change_and_die, refusal, refuse


@pytest.fixture
def taken():
    """The number of a port that another program listens on."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


@pytest.mark.parametrize("command", ["serve", "demo"])
def test_a_port_that_is_taken(tmp_path, taken, command):
    said = refusal("--data", tmp_path / "data", command=command, port=taken)
    assert f"Another program is using port {taken}. Stop it, or choose another with --port." in said
    assert not (tmp_path / "data").exists()


def test_a_port_that_is_taken_leaves_a_killed_clinic_as_it_was(tmp_path, taken):
    assert Clinic(tmp_path).stop() == 0
    change_and_die(tmp_path / "data", "INSERT INTO clinic (name, value) VALUES ('help_text', ?)", bytes(32))
    refuse(tmp_path / "data", "Another program is using port", port=taken)


@pytest.mark.parametrize("command", ["serve", "demo"])
def test_a_port_for_root_alone(public, command):
    first = int(pathlib.Path("/proc/sys/net/ipv4/ip_unprivileged_port_start").read_text())
    if first < 2:
        pytest.skip("this machine lets everyone listen on every port")
    said = refusal("--data", f"{public}/data", command=command, port=first - 1, **ORDINARY)
    assert f"This user may not listen on port {first - 1}. Choose 1024 or higher with --port," in said


@pytest.mark.parametrize("host", ["192.0.2.1", "nowhere.invalid"])
def test_an_address_of_another_machine(tmp_path, host):
    said = refusal("--data", tmp_path / "data", "--host", host)
    assert f"{host} is not an address of this machine." in said


def visit(port, isOver):
    """Asks for the first page again and again until it comes; whether an accepted request was ever left unanswered."""
    while not isOver():
        with socket.socket() as visitor:
            visitor.settimeout(15)
            try:
                visitor.connect(("127.0.0.1", port))
                visitor.sendall(f"GET / HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n".encode())
                if visitor.recv(1):
                    return False
            except TimeoutError:
                return True
            except OSError:
                continue  # nobody listens yet, or no longer
    return False


def test_who_comes_while_it_starts_is_answered_or_turned_away(tmp_path):
    """The port is tried out before anything else is opened; a connection accepted then would have nobody to answer it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with ThreadPoolExecutor(8) as visitors:
        for _ in range(12):
            program = subprocess.Popen(
                [PROGRAM, "serve", "--data", tmp_path / "data", "--port", str(port), "--origin", f"http://localhost:{port}"],
                stderr=subprocess.DEVNULL)
            try:
                left = [visitors.submit(visit, port, lambda: program.poll() is not None) for _ in range(8)]
                assert not any(visitor.result() for visitor in left)
            finally:
                program.terminate()
                program.wait()
