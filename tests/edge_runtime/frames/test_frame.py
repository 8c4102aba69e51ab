from __future__ import annotations

from collections.abc import Iterator
from dataclasses import FrozenInstanceError, fields
from typing import Any

import numpy as np
import pytest

from edge_runtime.frames.frame import CaptureSettings, Frame, Source, UnsupportedSettingError


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


@pytest.mark.parametrize(
    "wrong",
    [
        *({"resolution": (640, 0)}, {"resolution": (-1, 480)}, {"fps": -1.0}, {"timeout_s": float("nan")}),
        *({"crop": crop} for crop in [(0, -1, 5, 5), (0, 0, 0, 5), (0, 0, -1, 5), (5, 5, 5, -1)]),
    ],
)
def test_each_number_of_a_setting_is_looked_at(wrong: dict) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        CaptureSettings(**wrong)


@pytest.mark.parametrize(
    "least",
    [
        *({"resolution": (1, 1)}, {"fps": 0.1}, {"timeout_s": 0.1}, {"crop": (0, 0, 1, 1)}, {"crop": (9, 0, 1, 1)}),
        *({"rotate": degrees} for degrees in (0, 90, 180, 270)),
        *({"flip": flip} for flip in ("none", "horizontal", "vertical", "both")),
    ],
)
def test_settings_at_their_bounds_are_taken(least: dict) -> None:
    (name,) = least
    assert getattr(CaptureSettings(**least), name) == least[name]


def test_nothing_is_asked_by_default_and_a_frame_is_waited_for_5_s() -> None:
    asked = CaptureSettings(None, None, mjpg=False, rotate=0, flip="none", crop=None, timeout_s=5.0)
    assert CaptureSettings() == asked
    assert asked.requested() == {}


@pytest.mark.parametrize("value", [CaptureSettings(), Frame(np.zeros((1, 1, 3), np.uint8), 0, 0.0, 0.0, "a.png")])
def test_settings_and_frames_are_not_changed_afterwards(value: CaptureSettings | Frame) -> None:
    with pytest.raises(FrozenInstanceError):
        setattr(value, fields(value)[0].name, None)


def test_a_source_is_closed_when_its_block_ends() -> None:
    closed: list[bool] = []

    class Once(Source):
        live = failed = False

        def frames(self) -> Iterator[Frame]:
            return iter(())

        def describe(self) -> dict[str, Any]:
            return {}

        def close(self) -> None:
            closed.append(True)

    source = Once()
    with source as entered:
        assert entered is source
        assert not closed
    assert closed == [True]


def test_requested_names_only_what_was_asked_of_the_device() -> None:
    assert CaptureSettings(rotate=90, crop=(0, 0, 5, 5)).requested() == {}
    asked = CaptureSettings(resolution=(1280, 720), fps=30.0, mjpg=True)
    assert asked.requested() == {"resolution": [1280, 720], "fps": 30.0, "format": "MJPG"}


def test_a_source_names_every_setting_that_it_does_not_have() -> None:
    CaptureSettings(rotate=180).refuse_for("a video")
    with pytest.raises(UnsupportedSettingError, match="--resolution --mjpg: a video has no such setting"):
        CaptureSettings(resolution=(640, 480), mjpg=True).refuse_for("a video")
    CaptureSettings(fps=30).refuse_for("picamera", has=("resolution", "fps"))
    with pytest.raises(UnsupportedSettingError, match=r"^--mjpg: picamera"):
        CaptureSettings(fps=30, mjpg=True).refuse_for("picamera", has=("resolution", "fps"))
    with pytest.raises(UnsupportedSettingError, match=r"^--fps: a stream has no such setting; leave it out$"):
        CaptureSettings(fps=30).refuse_for("a stream")
    CaptureSettings(resolution=(640, 480), fps=30).refuse_for("picamera", has=("resolution", "fps"))
