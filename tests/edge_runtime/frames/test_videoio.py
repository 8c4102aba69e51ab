from __future__ import annotations

from pathlib import Path

import cv2
import pytest

from edge_runtime.frames.v4l2 import fourcc_text
from edge_runtime.frames.videoio import obtained, open_video
from tests.edge_runtime.frames.test_video import write_video


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (0x56595559, "YUYV"),
        (0x20363159, "Y16"),
        (0xA0363159, "Y16-BE"),  # V4L2_PIX_FMT_Y16_BE: bit 31 says so.
        (0, ""),
        (-1, ""),
    ],
)
def test_a_format_by_its_four_characters(code: int, text: str) -> None:
    assert fourcc_text(code) == text


def test_what_cannot_be_opened_is_none_without_a_word(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a.mp4"
    file.write_bytes(b"no video" * 100)
    assert open_video(file, cv2.CAP_FFMPEG) is None
    assert open_video(tmp_path / "missing.mp4", cv2.CAP_FFMPEG) is None
    assert open_video(63, cv2.CAP_V4L2) is None
    assert capfd.readouterr() == ("", "")


def test_what_is_obtained(tmp_path: Path) -> None:
    capture = open_video(write_video(tmp_path / "a.avi", "MJPG", 3), cv2.CAP_FFMPEG)
    assert capture is not None
    assert obtained(capture) == {"resolution": [64, 48], "fps": 25.0, "format": "MJPG"}
    capture.release()
