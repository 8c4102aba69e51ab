"""Numbers, names and places on the command line: each is taken, or refused in one line that says why."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from convert.__main__ import main as convert_main
from edge_runtime import EdgeDigitsError
from edge_runtime.__main__ import main
from edge_runtime.errors import printable
from edge_runtime.frames.image_files import ImageFiles
from edge_runtime.frames.images import list_images
from edge_runtime.frames.sources import open_source
from edge_runtime.live.recording import Recording
from edge_runtime.stills.read import output_names
from tests.conftest import ROOT, Run
from train.__main__ import main as train_main

SAMPLE = ROOT / "edge_runtime" / "samples" / "paper.jpg"

NUMBERS = (
    ("--num-threads", "100000", "1..64"),
    ("--num-threads", "99999999999999999999", "1..64"),
    ("--num-threads", "9" * 5000, "1..64"),
    ("--num-threads", "0", "1..64"),
    ("--num-threads", "two", "1..64"),
    ("--top-k", "99999999999999999999", "1..1,000,000,000"),
    ("--max-frames", "-1", "1..1,000,000,000"),
    ("--timeout", "inf", "86,400"),
    ("--timeout", "nan", "86,400"),
    ("--timeout", "1e300", "86,400"),
    ("--fps", "inf", "10,000"),
    ("--resolution", "99999999999999999999x1", "1,000,000,000"),
    ("--resolution", "640x99999", "65,535"),
    ("--threshold", "nan", "0..1"),
)


@pytest.mark.parametrize(("option", "value", "bound"), NUMBERS)
def test_every_number_has_a_bound_and_says_it(
    option: str, value: str, bound: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["-i", str(SAMPLE), option, value])
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("error: ")
    assert bound in line
    assert line.endswith("; see python -m edge_runtime --help")
    assert len(line) < 300


@pytest.mark.parametrize("command", [main, convert_main, train_main])
def test_wrong_usage_is_one_line_with_the_reason_first(
    command: Callable[[list[str]], int], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        command(["--no-such-option"])
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("error: ")
    assert line.endswith("--help")


@pytest.mark.parametrize("spec", ["a" * 5000, "a/" * 3000, "nul\0byte"])
def test_what_cannot_be_a_path_is_told(spec: str) -> None:
    with pytest.raises(EdgeDigitsError, match="cannot be read: ") as error:
        open_source(spec)
    assert len(str(error.value)) < 400


@pytest.mark.parametrize("encoding", ["ascii", "utf-8"])
def test_names_that_cannot_be_printed_end_nothing(encoding: str, tmp_path: Path, run: Run) -> None:
    names = [b"caf\xc3\xa9.jpg", b"no\xffutf8.jpg", b"two\nlines.jpg", b"\x1b[31mred.jpg"]
    for name in names:
        (tmp_path / os.fsdecode(name)).write_bytes(SAMPLE.read_bytes())
    done = run("edge_runtime", "-i", tmp_path, PYTHONIOENCODING=encoding)
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == len(names)
    assert "\x1b" not in done.stdout
    assert all("0123 456789" in line for line in done.stdout.splitlines())


def test_an_error_about_such_a_name_is_one_line(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a\n\x1b[2Jb.jpg").write_bytes(b"no image")
    done = run("edge_runtime", "-i", tmp_path)
    assert done.returncode == 1
    assert "\x1b" not in done.stderr
    assert len([line for line in done.stderr.splitlines() if line.startswith("error: ")]) == 1
    assert printable("\udcff\n\x1b") == "???"


def test_hidden_files_are_no_images_of_a_folder(tmp_path: Path) -> None:
    shutil.copy(SAMPLE, tmp_path / "a.jpg")
    (tmp_path / "._a.jpg").write_bytes(b"\0\5\x16\7")
    assert list_images(tmp_path) == [tmp_path / "a.jpg"]


def test_a_link_that_leads_back_up_gives_each_file_once(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    shutil.copy(SAMPLE, tmp_path / "deep" / "a.jpg")
    (tmp_path / "deep" / "up").symlink_to(tmp_path)
    source = open_source(str(tmp_path / "**" / "*.jpg"))
    assert isinstance(source, ImageFiles)
    assert [file.name for file in source.files] == ["a.jpg"]


def test_equal_names_of_two_folders_keep_two_pictures(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / "in" / folder).mkdir(parents=True)
        shutil.copy(SAMPLE, tmp_path / "in" / folder / "a.jpg")
    pattern = str(tmp_path / "in" / "*" / "*.jpg")
    code = main(["-i", pattern, "--quiet", "--annotate", str(tmp_path / "out"), "--debug", str(tmp_path / "debug")])
    assert code == 0
    written = {str(path.relative_to(tmp_path / "out")) for path in (tmp_path / "out").rglob("*.png")}
    assert written == {"one/a.jpg.png", "two/a.jpg.png"}
    assert (tmp_path / "debug" / "one" / "a.jpg").is_dir()
    assert (tmp_path / "debug" / "two" / "a.jpg").is_dir()


def test_different_names_need_no_folders() -> None:
    files = [Path("one/a.jpg"), Path("two/a.png")]
    assert output_names(files) == {files[0]: Path("a.jpg"), files[1]: Path("a.png")}


def test_annotated_pictures_do_not_go_among_the_images(tmp_path: Path) -> None:
    for name in ("a.jpg", "b.jpg"):
        shutil.copy(SAMPLE, tmp_path / name)
    with pytest.raises(EdgeDigitsError, match="among the images that are read; give another folder"):
        main(["-i", str(tmp_path), "--quiet", "--annotate", str(tmp_path)])
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize("suffix", ["pbm", "xyz"])
def test_a_picture_that_a_format_cannot_hold_is_told(
    suffix: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["-i", str(SAMPLE), "--quiet", "--annotate", str(tmp_path / f"o.{suffix}")]) in (0, 1)
    said = capsys.readouterr().err
    assert said == "" or "end the name with .png or .jpg" in said
    if suffix == "pbm":
        assert said


def test_a_video_is_not_recorded_over_itself(tmp_path: Path) -> None:
    path = tmp_path / "v.avi"
    writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*"MJPG"), 10, (64, 48))
    for _ in range(5):
        writer.write(np.full((48, 64, 3), 200, np.uint8))
    writer.release()
    before = path.read_bytes()
    with pytest.raises(EdgeDigitsError, match="--record would overwrite the video that is read"):
        main(["-i", str(path), "--quiet", "--record", str(path)])
    (tmp_path / "link.avi").symlink_to(path)
    with pytest.raises(EdgeDigitsError, match="would overwrite"):
        Recording(tmp_path / "link.avi", 10, live=False, source=str(path))
    assert path.read_bytes() == before
