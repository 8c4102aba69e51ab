from __future__ import annotations

import pytest

from edge_runtime.frames.frame import CaptureSettings, UnsupportedSettingError


@pytest.mark.parametrize(
    "wrong",
    [
        {"resolution": (0, 480)},
        {"fps": 0.0},
        {"fps": float("nan")},
        {"rotate": 45},
        {"flip": "sideways"},
        {"crop": (-1, 0, 5, 5)},
        {"crop": (0, 0, 5, 0)},
        {"timeout_s": 0.0},
    ],
)
def test_settings_out_of_range_are_refused(wrong: dict) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        CaptureSettings(**wrong)


def test_requested_names_only_what_was_asked_of_the_device() -> None:
    assert CaptureSettings(rotate=90, crop=(0, 0, 5, 5)).requested() == {}
    asked = CaptureSettings(resolution=(1280, 720), fps=30.0, mjpg=True)
    assert asked.requested() == {"resolution": [1280, 720], "fps": 30.0, "format": "MJPG"}


def test_a_source_names_every_setting_that_it_does_not_have() -> None:
    CaptureSettings(rotate=180).refuse_for("a video")
    with pytest.raises(UnsupportedSettingError, match="--resolution --mjpg: a video has no such setting"):
        CaptureSettings(resolution=(640, 480), mjpg=True).refuse_for("a video")
    CaptureSettings(fps=30).refuse_for("picamera", only_mjpg=True)
    with pytest.raises(UnsupportedSettingError, match=r"^--mjpg: picamera"):
        CaptureSettings(fps=30, mjpg=True).refuse_for("picamera", only_mjpg=True)
