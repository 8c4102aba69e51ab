"""A still scene is read once, and any digit that comes, goes or changes is seen, whatever the camera's noise."""

from __future__ import annotations

from contextlib import nullcontext

import cv2
import numpy as np
import pytest

from edge_runtime import DigitReader
from edge_runtime.live.loop import Summary, run_live
from edge_runtime.live.stillness import Stillness
from edge_runtime.live.tracking import Tracker
from edge_runtime.reading import Digit, Reading
from tests.edge_runtime.moving import FakeSource
from train.render import render_page

THREE = Reading(((Digit("3", 0.9, (1, 1, 5, 9)),),))
FOUR = Reading(((Digit("4", 0.9, (1, 1, 5, 9)),),))


def page(text: str) -> np.ndarray:
    """A sheet with small digits in the middle of a frame, uint8 (H, W, 3)."""
    written = render_page([text], seed=0)
    frame = np.full((480, 640, 3), 205, np.uint8)
    part = cv2.resize(written, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    frame[200 : 200 + part.shape[0], 300 : 300 + part.shape[1]] = part
    return frame


def noisy(image: np.ndarray, rng: np.random.Generator, deviation: float) -> np.ndarray:
    return np.clip(image + rng.normal(0, deviation, image.shape), 0, 255).astype(np.uint8)


def settled(image: np.ndarray) -> Stillness:
    stillness = Stillness(2)
    for _ in range(2):
        assert stillness.kept(image) is None
        stillness.was_read(image, THREE)
    return stillness


@pytest.mark.parametrize("deviation", [0, 3, 8])
def test_noise_is_no_movement(deviation: float) -> None:
    rng = np.random.default_rng(0)
    stillness = settled(noisy(page("314"), rng, deviation))
    kept = [stillness.kept(noisy(page("314"), rng, deviation)) for _ in range(20)]
    assert sum(one is not None and one.text == "3" for one in kept) >= 18


@pytest.mark.parametrize("deviation", [0, 3, 8])
@pytest.mark.parametrize("other", ["315", "31", "3146", "", "814"])
def test_a_digit_that_comes_goes_or_changes_is(other: str, deviation: float) -> None:
    rng = np.random.default_rng(0)
    stillness = settled(noisy(page("314"), rng, deviation))
    after = page(other) if other else np.full_like(page("314"), 205)
    assert all(stillness.kept(noisy(after, rng, deviation)) is None for _ in range(5))


def test_so_is_a_frame_of_another_size() -> None:
    assert settled(page("314")).kept(page("314")[:-9]) is None


def test_no_reading_is_kept_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    stillness = settled(page("314"))
    assert stillness.kept(page("314")) is not None
    monkeypatch.setattr("edge_runtime.live.stillness.MOST_KEPT_S", -1)
    assert stillness.kept(page("314")) is None


def test_slow_changes_add_up() -> None:
    """A lamp does not move, a shadow that creeps over the page does."""
    stillness = settled(page("314"))
    shade = np.linspace(0, 1, 640)[None, :, None]
    steps = [stillness.kept(np.clip(page("314") - 2 * step * shade, 0, 255).astype(np.uint8)) for step in range(20)]
    assert steps[1] is not None
    assert steps[-1] is None
    darker = np.clip(page("314").astype(int) - 10, 0, 255).astype(np.uint8)
    assert stillness.kept(darker) is not None


def test_nothing_is_kept_before_frames_in_a_row_were_read_alike() -> None:
    stillness, image = Stillness(2), page("314")
    for reading in (THREE, FOUR, THREE):
        stillness.was_read(image, reading)
        assert stillness.kept(image) is None
    stillness.was_read(image, THREE)
    assert stillness.kept(image) == THREE


def test_a_live_source_is_read_again_when_something_moves() -> None:
    class Counting(DigitReader):
        count = 0

        def read(self, image: np.ndarray) -> Reading:
            self.count += 1
            return super().read(image)

    frames = [page("314")] * 20 + [page("926")] * 20
    for live in (True, False):
        reader, summary = Counting(), Summary()
        source = FakeSource(frames, live=live)
        # One after the other, as a camera that waits would give them.
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("edge_runtime.live.loop._capture", lambda source: nullcontext((source.frames(), lambda: 0)))
            run_live(source, reader, [], Tracker(), summary=summary)
        assert summary.frames == 40
        assert summary.last is not None
        assert summary.last.stable.text == "926"
        assert reader.count + summary.still == 40
        assert reader.count == (10 if live else 40)
    assert "still" not in str(summary)
