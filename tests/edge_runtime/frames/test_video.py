from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames.frame import CaptureSettings, UnsupportedSettingError
from edge_runtime.frames.video import VideoFile

COUNT = 40


def write_video(file: Path, fourcc: str, count: int = COUNT) -> Path:
    """A video whose frame n is of grey 5 * n, with noise below that makes it as large as a real one."""
    writer = cv2.VideoWriter(str(file), cv2.VideoWriter.fourcc(*fourcc), 25, (64, 48))
    noise = np.random.default_rng(1)
    for index in range(count):
        frame: np.ndarray = np.full((48, 64, 3), 5 * index, np.uint8)
        frame[32:] = noise.integers(0, 256, (16, 64, 3), np.uint8)
        writer.write(frame)
    writer.release()
    return file


FORMATS = [("a.avi", "MJPG"), ("a.mp4", "mp4v"), ("a.mkv", "MJPG")]


@pytest.mark.parametrize(("name", "fourcc"), FORMATS)
def test_every_frame_is_given_in_order(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], name: str, fourcc: str
) -> None:
    file = write_video(tmp_path / name, fourcc)
    with VideoFile(file, CaptureSettings()) as source:
        frames = list(source.frames())
    assert [frame.index for frame in frames] == list(range(COUNT))
    greys = [float(frame.image[:16].mean()) for frame in frames]
    assert greys == sorted(set(greys))
    assert np.abs(np.array(greys) - 5 * np.arange(COUNT)).max() <= 5  # The formats are lossy.
    assert all(frame.source == str(file) for frame in frames)
    assert [frame.captured for frame in frames] == sorted(frame.captured for frame in frames)
    assert not source.failed
    assert not source.live
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(("name", "fourcc"), [FORMATS[0], FORMATS[2]])
@pytest.mark.parametrize("share", [0.5, 0.9])
def test_a_truncated_video_gives_what_it_has(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], name: str, fourcc: str, share: float
) -> None:
    file = write_video(tmp_path / name, fourcc)
    whole = file.read_bytes()
    file.write_bytes(whole[: int(share * len(whole))])
    with VideoFile(file, CaptureSettings()) as source:
        frames = list(source.frames())
    assert share * COUNT - 4 < len(frames) < COUNT
    assert source.failed
    (line,) = capfd.readouterr().err.splitlines()
    assert line == f"error: {file}: {len(frames)} of {COUNT} frames could be read; the video is truncated or damaged"


def test_a_video_without_a_frame_count_is_read_to_its_end(tmp_path: Path) -> None:
    # JPEGs one after the other are what many cameras record; no header tells how many they are.
    file = tmp_path / "a.mjpeg"
    grey = (cv2.imencode(".jpg", np.full((48, 64, 3), 6 * index, np.uint8))[1] for index in range(COUNT))
    file.write_bytes(b"".join(jpeg.tobytes() for jpeg in grey))
    with VideoFile(file, CaptureSettings()) as source:
        assert source.describe()["obtained"]["frames"] is None
        assert len(list(source.frames())) == COUNT
        assert not source.failed


@pytest.mark.parametrize("content", ["half an mp4", "text", "bytes"])
def test_what_is_no_video_is_one_clear_error(tmp_path: Path, capfd: pytest.CaptureFixture[str], content: str) -> None:
    file = write_video(tmp_path / "a.mp4", "mp4v")
    if content == "half an mp4":  # Its index is at the end.
        file.write_bytes(file.read_bytes()[:2000])
    elif content == "text":
        file.write_text("no video\n" * 100)
    else:
        file.write_bytes(np.random.default_rng(0).bytes(5000))
    with pytest.raises(EdgeDigitsError, match="neither an image nor a video"):
        VideoFile(file, CaptureSettings())
    assert capfd.readouterr() == ("", "")


def test_what_was_obtained_is_told_and_what_a_video_lacks_is_refused(tmp_path: Path) -> None:
    file = write_video(tmp_path / "a.avi", "MJPG")
    with VideoFile(file, CaptureSettings(rotate=90)) as source:
        assert source.describe() == {
            "source": str(file),
            "requested": {},
            "obtained": {"resolution": [64, 48], "fps": 25.0, "format": "MJPG", "frames": COUNT},
        }
        assert next(source.frames()).image.shape == (64, 48, 3)
    with pytest.raises(UnsupportedSettingError, match="--resolution --fps: a video"):
        VideoFile(file, CaptureSettings(resolution=(32, 24), fps=5))


def test_close_ends_the_frames(tmp_path: Path) -> None:
    source = VideoFile(write_video(tmp_path / "a.avi", "MJPG"), CaptureSettings())
    frames = source.frames()
    next(frames)
    source.close()
    assert next(frames, None) is None
    assert not source.failed
