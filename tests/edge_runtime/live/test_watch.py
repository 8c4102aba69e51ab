"""The command line on what moves: lines, JSON, signals, a closed pipe, a video that stays playable."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.conftest import ROOT, Run
from train.render import render_page


def write_video(file: Path, pages: list[np.ndarray]) -> Path:
    writer = cv2.VideoWriter(str(file), cv2.VideoWriter.fourcc(*"MJPG"), 30, (pages[0].shape[1], pages[0].shape[0]))
    for page in pages:
        writer.write(page)
    writer.release()
    return file


@pytest.fixture(scope="module")
def video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten frames with 35 over 42, ten without, ten with it again."""
    page = render_page(["35", "42"], seed=3)
    pages = [page] * 10 + [np.full_like(page, 220)] * 10 + [page] * 10
    return write_video(tmp_path_factory.mktemp("videos") / "v.avi", pages)


@pytest.fixture(scope="module")
def long_video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """So many frames that a signal comes before their end."""
    pages = [render_page(["35", "42"], seed=3)] * 2000
    return write_video(tmp_path_factory.mktemp("videos") / "long.avi", pages)


def start(*args: str | Path, **options: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "edge_runtime", *map(str, args)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **options,  # type: ignore[call-overload]
    )


def test_a_line_a_change_and_a_summary(run: Run, video: Path) -> None:
    done = run("edge_runtime", "-i", video)
    assert done.returncode == 0, done.stderr
    assert [line.split("  ")[1] for line in done.stdout.splitlines()] == ["35 42", "no digits", "35 42"]
    first, summary = done.stderr.splitlines()
    assert first.startswith(f"reading {video}: ")
    assert summary.startswith("30 frames in ")
    assert ", 0 dropped, 80 digits; ms at p50/p95: capture " in summary


def test_an_object_a_frame_or_a_change(run: Run, video: Path) -> None:
    every = [json.loads(line) for line in run("edge_runtime", "-i", video, "--json").stdout.splitlines()]
    assert [result["frame"] for result in every] == list(range(30))
    assert [result["rows"] for result in every] == [["35", "42"]] * 10 + [[]] * 10 + [["35", "42"]] * 10
    changes = run("edge_runtime", "-i", video, "--json", "--on-change", "--stable-after", "1", "--gone-after", "1")
    assert [json.loads(line)["frame"] for line in changes.stdout.splitlines()] == [0, 10, 20]


def test_once_prints_the_stable_reading_alone(run: Run, video: Path) -> None:
    assert run("edge_runtime", "-i", video, "--once").stdout == "35 42\n"
    (line,) = run("edge_runtime", "-i", video, "--once", "--json").stdout.splitlines()
    assert json.loads(line)["stable"]["rows"] == ["35", "42"]


def test_a_reading_that_makes_no_sense_is_told_on_stderr_alone(run: Run, video: Path) -> None:
    done = run("edge_runtime", "-i", video, "--expect", "[0-9]{4}", "--decimals", "1")
    assert [line.split()[1] for line in done.stdout.splitlines()] == ["354.2", "no", "354.2"]
    done = run("edge_runtime", "-i", video, "--expect", "[0-9]{5}")
    assert done.stdout == ""
    assert "refused: 3542 is not [0-9]{5}" in done.stderr
    assert "readings refused" in done.stderr
    done = run("edge_runtime", "-i", video, "--expect", "(")
    assert done.returncode == 2
    assert "no regular expression" in done.stderr


def test_once_without_a_stable_reading_fails(run: Run, video: Path) -> None:
    done = run("edge_runtime", "-i", video, "--once", "--stable-after", "1000")
    assert done.returncode == 1
    assert done.stdout == ""
    assert "without a stable reading" in done.stderr.splitlines()[-1]


def test_quiet_records_without_a_word_on_stdout(run: Run, video: Path, tmp_path: Path) -> None:
    done = run("edge_runtime", "-i", video, "--quiet", "--record", tmp_path / "r.avi", "--max-frames", "12")
    assert (done.returncode, done.stdout) == (0, "")
    assert cv2.VideoCapture(str(tmp_path / "r.avi")).get(cv2.CAP_PROP_FRAME_COUNT) == 12


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_orderly(long_video: Path, tmp_path: Path, number: signal.Signals) -> None:
    record = tmp_path / "r.mp4"
    process = start("-i", long_video, "--json", "--record", record)
    assert process.stdout is not None
    lines = [process.stdout.readline() for _ in range(5)]
    process.send_signal(number)
    # Not communicate: it passes over what readline has in its buffer.
    rest = process.stdout.read()
    assert process.stderr is not None
    errors = process.stderr.read()
    assert process.wait(60) == 128 + number
    frames = [json.loads(line)["frame"] for line in [*lines, *rest.splitlines()]]
    assert frames == list(range(len(frames)))
    assert len(frames) < 2000
    assert errors.splitlines()[-1].startswith(f"{len(frames):,} frames in ")
    assert "Traceback" not in errors
    capture = cv2.VideoCapture(str(record))
    assert capture.get(cv2.CAP_PROP_FRAME_COUNT) == len(frames)
    assert capture.read()[0]


def test_a_closed_pipe_ends_it_quietly_and_the_video_is_playable(long_video: Path, tmp_path: Path) -> None:
    process = start("-i", long_video, "--json", "--record", tmp_path / "r.avi")
    assert process.stdout is not None
    assert process.stdout.readline()
    process.stdout.close()
    assert process.stderr is not None
    errors = process.stderr.read()
    assert process.wait(60) == 1
    assert [line.split()[1] for line in errors.splitlines()] == [str(long_video) + ":", "frames"]
    assert cv2.VideoCapture(str(tmp_path / "r.avi")).read()[0]


def test_a_truncated_video_is_read_as_far_as_it_goes(run: Run, video: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.avi"
    cut.write_bytes(video.read_bytes()[: video.stat().st_size // 2])
    done = run("edge_runtime", "-i", cut, "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout.splitlines()[0])["rows"] == ["35", "42"]
    (error,) = (line for line in done.stderr.splitlines() if line.startswith("error: "))
    assert "truncated" in error


@pytest.mark.skipif(any(Path("/dev").glob("video*")), reason="this machine has a camera")
def test_without_a_camera_one_line_says_so(run: Run) -> None:
    for arguments in ([], ["-i", "0"], ["-i", "/dev/video7"], ["--list-cameras"]):
        done = run("edge_runtime", *arguments)
        assert (done.returncode, done.stdout) == (1, "")
        (line,) = done.stderr.splitlines()
        assert line.startswith("error: ")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--annotate", "out"], "--annotate is for images"),
        (["--debug", "out"], "--debug is for images"),
        (["--resolution", "320x240"], "video"),
        (["--rotate", "45"], "--rotate"),
    ],
)
def test_what_a_video_cannot_have_is_wrong_usage(run: Run, video: Path, arguments: list[str], message: str) -> None:
    done = run("edge_runtime", "-i", video, *arguments)
    assert done.returncode == 2
    assert message in done.stderr


def test_a_window_without_a_screen_is_one_line(run: Run, video: Path) -> None:
    done = run("edge_runtime", "-i", video, "--display", "window", DISPLAY=None, WAYLAND_DISPLAY=None)
    assert done.returncode == 1
    assert "no screen for a window" in done.stderr


def test_crop_and_rotation_reach_the_reading(run: Run, video: Path) -> None:
    capture = cv2.VideoCapture(str(video))
    width, height = (int(capture.get(what)) for what in (cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT))
    upper = f"0,0,{width},{height * 52 // 100}"
    done = run("edge_runtime", "-i", video, "--once", "--crop", upper)
    assert done.stdout == "35\n", done.stderr
    done = run("edge_runtime", "-i", video, "--crop", f"0,0,{width + 1},{height}")
    assert done.returncode == 1
    assert "reaches outside the frame" in done.stderr


def test_a_full_disk_ends_the_recording_alone(video: Path, tmp_path: Path) -> None:
    place = tmp_path / "small"
    place.mkdir()
    if os.geteuid() or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", place]).returncode:
        pytest.skip("needs a file system of its own, which only root may mount")
    try:
        (place / "filler").write_bytes(bytes(9 << 20))
        process = start("-i", video, "--json", "--record", place / "r.avi")
        out, errors = process.communicate(timeout=120)
        assert process.returncode == 1
        assert len(out.splitlines()) == 30
        (line,) = (line for line in errors.splitlines() if line.startswith("error: "))
        assert "the disk is nearly full" in line
    finally:
        subprocess.run(["umount", place], check=True)
