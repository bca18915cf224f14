"""Starting the program with a wrong argument, or into an error that nobody foresaw."""

import shutil
import subprocess

import pytest

from conftest import PROGRAM, ROOT
from starts import free_port, refusal


@pytest.mark.parametrize("arguments, sentence", [
    (["--port", "70000"], "--port must be from 0 to 65535."),
    (["--origin", "practice"], "--origin must look like https://practice.example"),
    (["--origin", "https://Practice.example/office"], "on this machine). Did you mean https://practice.example?"),
    (["--data", ""], "--data must name a folder."),
])
def test_a_wrong_argument_is_told_in_words(tmp_path, arguments, sentence):
    done = subprocess.run(
        [PROGRAM, "serve", "--data", tmp_path / "data", "--origin", "http://localhost:8080", *arguments],
        capture_output=True, text=True, timeout=30)
    assert done.returncode == 64 and sentence in done.stderr
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("content, sentence", [
    (None, "cannot be read. Name an SVG or PNG file with --icon."),
    (b"picture", "is neither an SVG nor a PNG picture. Choose another file."),
    (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\2\0", "is not square."),
    (b"<svg><script/></svg>", "contains a script. Choose a picture without one."),
])
def test_an_icon_that_cannot_be_used_is_told_before_the_folder_is_touched(tmp_path, content, sentence):
    icon = tmp_path / "icon"
    if content is not None:
        icon.write_bytes(content)
    done = subprocess.run(
        [PROGRAM, "serve", "--data", tmp_path / "data", "--origin", "http://localhost:8080", "--port", "0",
         "--icon", icon],
        capture_output=True, text=True, timeout=30)
    assert done.returncode == 1 and sentence in done.stderr
    assert not (tmp_path / "data").exists()


def test_an_error_without_words_is_told_by_its_kind_alone(tmp_path):
    (tmp_path / "demonstration.json").write_text('[{"role": "sparrow"}]')
    said = refusal("--data", tmp_path, command="demo", port=free_port())
    assert "(DecodingError)" in said and "sparrow" not in said and "role" not in said


def test_a_fault_in_the_library_is_told_with_file_and_line(tmp_path):
    shutil.copytree(ROOT / "Library", tmp_path / "Library")
    (tmp_path / "Sources").symlink_to(ROOT / "Sources")
    file = min((tmp_path / "Library/en").glob("*.yaml"))
    file.write_text("sparrow: [\n" + file.read_text())
    done = subprocess.run(
        [PROGRAM, "serve", "--data", tmp_path / "data", "--origin", "http://localhost:8080", "--port", "0",
         "--assets", tmp_path],
        capture_output=True, text=True, timeout=30)
    first, *faults = done.stderr.strip().splitlines()
    assert done.returncode == 1 and first == "Error: The homework library could not be read:"
    assert any(fault.startswith(f"  Library/en/{file.name}:") for fault in faults), faults
    assert not (tmp_path / "data").exists()
