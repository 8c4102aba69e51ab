from __future__ import annotations

import shutil
from collections import namedtuple
from pathlib import Path

import cv2
import numpy as np
import pytest

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames.frame import Frame
from edge_runtime.live.loop import Result
from edge_runtime.live.recording import MOST_REPEATS, RESERVE_BYTES, Recording
from edge_runtime.reading import Digit, Reading

SURE = Reading(((Digit("7", 1.0, (20, 30, 20, 30)),),))


def result(index: int, captured: float, *, changed: bool = False, size: tuple[int, int] = (120, 160)) -> Result:
    image = np.full((*size, 3), 200, np.uint8)
    return Result(Frame(image, index, captured, captured, "fake"), SURE, SURE, changed, 0, 1.0)


def frames_of(file: Path) -> list[np.ndarray]:
    capture = cv2.VideoCapture(str(file))
    found = []
    while (read := capture.read())[0]:
        found.append(read[1])
    capture.release()
    return found


@pytest.mark.parametrize("name", ["v.avi", "v.mp4", "v.mkv", "new/folder/v.MP4"])
def test_a_video_has_every_frame_with_its_digits_marked(tmp_path: Path, name: str) -> None:
    recording = Recording(tmp_path / name, 30, live=False)
    for index in range(10):
        recording.write(result(index, index / 100))
    recording.close()
    found = frames_of(tmp_path / name)
    assert len(found) == 10
    assert np.abs(found[0].astype(int) - 200).max() > 60, "a box is drawn"
    assert not recording.failed
    assert [file.name for file in (tmp_path / name).parent.iterdir()] == [Path(name).name]


def test_a_live_video_keeps_time(tmp_path: Path) -> None:
    recording = Recording(tmp_path / "v.avi", 10, live=True)
    for index, captured in enumerate([5.0, 5.01, 5.02, 6.0, 6.1]):
        recording.write(result(index, captured))
    recording.close()
    assert len(frames_of(tmp_path / "v.avi")) == 12


def test_a_long_pause_is_cut_short(tmp_path: Path) -> None:
    recording = Recording(tmp_path / "v.avi", 10, live=True)
    for index, captured in enumerate([0.0, 86400.0, 86400.1]):
        recording.write(result(index, captured))
    recording.close()
    assert len(frames_of(tmp_path / "v.avi")) == 1 + MOST_REPEATS + 1


def test_a_camera_that_comes_back_with_another_size_stays_in_the_video(tmp_path: Path) -> None:
    recording = Recording(tmp_path / "v.avi", 30, live=False)
    recording.write(result(0, 0.0))
    recording.write(result(1, 0.1, size=(240, 320)))
    recording.close()
    assert [frame.shape for frame in frames_of(tmp_path / "v.avi")] == [(120, 160, 3)] * 2


def test_a_folder_gets_a_picture_a_change(tmp_path: Path) -> None:
    recording = Recording(tmp_path / "shots", None, live=True)
    for index in range(6):
        recording.write(result(index, index / 30, changed=index in (1, 4)))
    recording.close()
    assert sorted(file.name for file in (tmp_path / "shots").iterdir()) == ["00000001.jpg", "00000004.jpg"]
    picture = cv2.imread(str(tmp_path / "shots" / "00000001.jpg"))
    assert picture is not None
    assert picture.shape == (120, 160, 3)


def test_the_old_video_stays_until_the_new_one_is_finished(tmp_path: Path) -> None:
    file = tmp_path / "v.avi"
    file.write_bytes(b"old")
    Recording(file, 30, live=False).close()
    assert file.read_bytes() == b"old", "nothing was recorded"
    recording = Recording(file, 30, live=False)
    recording.write(result(0, 0.0))
    assert file.read_bytes() == b"old"
    recording.close()
    assert len(frames_of(file)) == 1
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("name", ["v.avi", "shots"])
def test_a_full_disk_ends_the_recording_and_leaves_it_playable(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    recording = Recording(tmp_path / name, 30, live=False)
    recording.write(result(0, 0.0, changed=True))
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(1 << 30, 1 << 30, RESERVE_BYTES - 1))
    for index in range(1, 4):
        recording.write(result(index, index / 30, changed=True))
    recording.close()
    assert recording.failed
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"error: {tmp_path / name}: the disk is nearly full")
    assert "reading goes on" in line
    if name == "v.avi":
        assert len(frames_of(tmp_path / name)) == 1
    else:
        assert len(list((tmp_path / name).iterdir())) == 1


def test_a_place_that_cannot_be_written_is_refused_at_once(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for wrong in (tmp_path / "file" / "v.avi", tmp_path / "file"):
        with pytest.raises(EdgeDigitsError, match="cannot write"):
            Recording(wrong, 30, live=False)
    (tmp_path / "folder.avi").mkdir()
    with pytest.raises(EdgeDigitsError, match="it is a folder"):
        Recording(tmp_path / "folder.avi", 30, live=False)
    with pytest.raises(EdgeDigitsError, match=r"a video ends in \.avi, \.mkv, \.mp4"):
        Recording(tmp_path / "v.mov", 30, live=False)
    assert not (tmp_path / "v.mov").exists()
