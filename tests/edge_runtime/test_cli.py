from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import cv2
import pytest

from edge_runtime import Digit, Reading
from edge_runtime.stills.read import text_line
from tests.conftest import ROOT, Run
from train.render import render_page

SAMPLES = ROOT / "edge_runtime" / "samples"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two readable pages and four bad files."""
    place = tmp_path_factory.mktemp("pages")
    for name, rows in (("a.png", ["123"]), ("f.png", ["45", "678"])):
        cv2.imwrite(str(place / name), render_page(rows, seed=3))
    (place / "b.png").touch()
    (place / "c.jpg").write_bytes(b"no image")
    (place / "d.png").write_bytes((place / "a.png").read_bytes()[:2000])
    (place / "notes.txt").write_text("not read")
    return place


def test_shipped_samples_are_read_right(run: Run) -> None:
    done = run("edge_runtime", "-i", SAMPLES, "--json")
    assert done.returncode == 0, done.stderr
    truth = json.loads((SAMPLES / "truth.json").read_text())
    readings = [json.loads(line) for line in done.stdout.splitlines()]
    assert {Path(reading["source"]).name: reading["rows"] for reading in readings} == {
        name: entry["rows"] for name, entry in truth.items()
    }
    assert done.stderr == ""


@pytest.mark.parametrize("threads", [1, 2])
def test_threads_are_as_many_as_asked_for(threads: int) -> None:
    code = f"""
import cv2
from edge_runtime.__main__ import main
main(["-i", {str(SAMPLES / "paper.jpg")!r}, "--quiet", "--num-threads", "{threads}"])
print(cv2.getNumThreads())
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == f"{threads}\n"


def test_one_line_an_image_for_a_person(run: Run, folder: Path) -> None:
    done = run("edge_runtime", "-i", folder / "f.png")
    assert done.returncode == 0
    (line,) = done.stdout.splitlines()
    assert line.startswith(f"{folder / 'f.png'}: 45 678  [")
    assert "located in" in line
    assert "classified in" in line
    assert done.stderr == ""


def test_a_doubtful_digit_has_a_question_mark_at_its_confidence_and_none_in_the_text() -> None:
    digits = Digit("7", 0.95, (0, 0, 5, 9)), Digit("1", 0.6, (8, 0, 5, 9), (("7", 0.3),))
    line = text_line(Path("a.png"), Reading((digits,), {"locate": 1.0, "classify": 1.0}))
    assert line.startswith("a.png: 71  [0.95 0.60?|7:0.30]  (")


def test_bad_files_are_named_and_the_rest_is_read(run: Run, folder: Path) -> None:
    done = run("edge_runtime", "-i", folder, "--json")
    assert done.returncode == 1
    assert [json.loads(line)["text"] for line in done.stdout.splitlines()] == ["123", "45678"]
    errors = done.stderr.splitlines()
    assert len(errors) == 3
    for line, name in zip(errors, ("b.png", "c.jpg", "d.png"), strict=True):
        assert line.startswith(f"error: {folder / name}: ")


def test_annotate_writes_a_picture_an_image(run: Run, folder: Path, tmp_path: Path) -> None:
    single = tmp_path / "out.jpg"
    assert run("edge_runtime", "-i", folder / "a.png", "--annotate", single).returncode == 0
    assert cv2.imread(str(single)) is not None
    run("edge_runtime", "-i", folder, "--annotate", tmp_path / "many")
    assert sorted(path.name for path in (tmp_path / "many").iterdir()) == ["a.png.png", "f.png.png"]


def test_annotate_never_overwrites_what_is_read(run: Run, folder: Path) -> None:
    before = (folder / "a.png").read_bytes()
    done = run("edge_runtime", "-i", folder / "a.png", "--annotate", folder / "a.png")
    assert done.returncode == 1
    assert "overwrite" in done.stderr
    assert (folder / "a.png").read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["-i", "no/such/file.png"], "no such file"),
        (["-i", "tests/edge_runtime/__init__.py"], "empty"),
        (["-i", "edge_runtime/samples", "--model", "resnet50"], "no artifact resnet50_int8"),
        (["-i", "edge_runtime/samples", "--model", "missing.tflite"], "cannot read the model"),
        (["-i", "edge_runtime/samples", "--model", "edge_runtime/samples/"], "cannot read the model"),
        (["-i", "edge_runtime/samples", "--labels", "no-labels.txt"], "cannot read the labels"),
        (["-i", "edge_runtime/samples", "--annotate", "pyproject.toml/x"], "cannot write"),
    ],
)
def test_a_users_mistake_is_one_line(run: Run, arguments: list[str], message: str) -> None:
    done = run("edge_runtime", *arguments)
    assert done.returncode == 1
    assert done.stdout == ""
    lines = done.stderr.splitlines()
    assert lines
    for line in lines:
        assert line.startswith("error: ")
        assert message in line


@pytest.mark.parametrize(
    "arguments",
    [
        ["-i", "edge_runtime/samples", "--precision", "int4"],
        ["-i", "edge_runtime/samples", "-k", "0"],
        ["-i", "edge_runtime/samples", "-t", "2"],
        ["-i", "edge_runtime/samples", "--num-threads", "none"],
        ["-i", "edge_runtime/samples", "--resolution", "640"],
        ["-i", "edge_runtime/samples", "--resolution", "640x480"],
        ["-i", "edge_runtime/samples", "--fps", "-3"],
        ["-i", "edge_runtime/samples", "--crop", "1,2,3"],
        ["-i", "edge_runtime/samples", "--rotate", "45"],
        ["-i", "edge_runtime/samples", "--json", "--quiet"],
        ["-i", "edge_runtime/samples", "--record", "video.mp4"],
        ["-i", "edge_runtime/samples", "--once"],
        ["--from-file", "list.txt", "-i", "edge_runtime/samples"],
        ["--post", "ftp://host/x"],
        ["--post", "https://me:secret@host/x"],
        ["--spool", "waiting"],
        ["--decimals", "99"],
        ["--interval", "0"],
    ],
)
def test_wrong_usage_exits_with_2(run: Run, arguments: list[str]) -> None:
    done = run("edge_runtime", *arguments)
    assert done.returncode == 2
    assert done.stderr.startswith("error: ")
    assert done.stderr.endswith("see python -m edge_runtime --help\n")


def test_options_reach_the_reading(run: Run, folder: Path, tmp_path: Path) -> None:
    labels = tmp_path / "labels.txt"
    labels.write_text("\n".join("abcdefghij"), encoding="utf-8")
    done = run("edge_runtime", "-i", folder / "a.png", "--json", "--model", "mlp_relu", "--precision", "float32",
               "-k", "2", "--num-threads", "2", "--labels", labels)  # fmt: skip
    reading = json.loads(done.stdout)
    assert reading["text"] == "bcd"
    assert len(reading["digits"][0]["alternatives"]) == 1
    weak = run("edge_runtime", "-i", folder / "a.png", "--json", "-t", "1.0")
    assert all(digit["confidence"] == 1.0 for digit in json.loads(weak.stdout)["digits"])


@pytest.mark.parametrize("name", ["-", "/dev/stdin"])
def test_an_image_may_come_on_stdin(name: str) -> None:
    def read(content: bytes) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "edge_runtime", "-i", name]
        return subprocess.run(command, cwd=ROOT, input=content, capture_output=True)

    done = read((ROOT / "edge_runtime" / "samples" / "paper.jpg").read_bytes())
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(f"{name}: 0123 456789 ".encode())
    for content, message in ((b"", b"stdin is empty"), (b"no image", b"not an image")):
        done = read(content)
        assert done.returncode == 1
        assert done.stderr.startswith(b"error: " + name.encode() + b": ")
        assert message in done.stderr
        assert done.stderr.count(b"\n") == 1
