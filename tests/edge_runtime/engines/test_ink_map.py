from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edge_runtime import DigitReader, EdgeDigitsError, read_image
from edge_runtime.engines import ink_map
from edge_runtime.engines.ink_map import MOST_TILES, OVERLAP, InkMap, InkNetwork
from firmware_assets import asset

SAMPLES = Path(ink_map.__file__).parents[1] / "samples"


@pytest.fixture(scope="module")
def network() -> InkNetwork:
    return InkNetwork()


@pytest.fixture
def calls(network: InkNetwork, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Grows by one for each tile that is looked at; what is seen is left to chance."""
    seen: list[int] = []
    rng = np.random.default_rng(0)

    def count(tile: np.ndarray) -> np.ndarray:
        assert tile.shape == (*network.tile, 3)
        assert tile.dtype == np.uint8
        seen.append(1)
        height, width = network.tile
        return rng.normal(0, 4, (height // 2, width // 2, 5)).astype(np.float32)

    monkeypatch.setattr(network, "infer", count)
    return seen


@pytest.mark.parametrize(
    "shape", [(1, 1), (1, 400), (300, 1), (28, 28), (240, 320), (333, 517), (640, 480), (3000, 4000), (2, 9000)]
)
@pytest.mark.parametrize("scale", [0.1, 1.0, 3.7])
def test_any_picture_at_any_scale_takes_few_tiles(
    network: InkNetwork, calls: list[int], shape: tuple[int, int], scale: float
) -> None:
    picture = np.random.default_rng(1).integers(0, 256, (*shape, 3), np.uint8)
    seen = network.look(picture, scale)
    assert 1 <= len(calls) <= MOST_TILES
    assert 0 < seen.scale <= scale
    assert seen.probability.shape == tuple(max(1, round(side * seen.scale)) for side in shape)
    assert seen.probability.dtype == np.uint8
    assert seen.height_px.dtype == np.float32
    assert seen.height_px.shape == seen.probability.shape
    full = seen.resized(*shape)
    assert full.probability.shape == full.height_px.shape == shape
    calls.clear()
    network.run(picture)
    assert 1 <= len(calls) <= 1 + MOST_TILES


@given(length=st.integers(1, 5000), side=st.integers(OVERLAP + 1, 600))
@settings(max_examples=200, deadline=None)
def test_tiles_lie_side_by_side_and_are_believed_away_from_their_edges(length: int, side: int) -> None:
    length = max(length, side)
    spans = ink_map._spans(length, side)
    assert [span[1] for span in spans] == [0, *(span[2] for span in spans[:-1])]
    assert spans[-1][2] == length
    for start, first, last in spans:
        assert 0 <= start <= first < last <= start + side <= length
        assert first in (0, start) or first - start >= OVERLAP // 2 - 1
        assert last in (length, start + side) or start + side - last >= OVERLAP // 2 - 1


def test_tiles_agree_at_their_seams(network: InkNetwork) -> None:
    """Around the seam of two tiles a picture looks as it does in the middle of one."""
    page = read_image(SAMPLES / "paper.jpg")
    height, width = network.tile
    page = page[:height, : 2 * width - OVERLAP]
    assert page.shape[1] > width + OVERLAP, "wide enough for two tiles"
    both = network.look(page, 1.0).probability >= 128
    (_, _, seam), _ = ink_map._spans(page.shape[1], width)
    left = seam - width // 2
    one = network.look(page[:, left : left + width], 1.0).probability >= 128
    band = slice(seam - 48, seam + 48)
    here, there = both[:, band], one[:, width // 2 - 48 : width // 2 + 48]
    assert there.sum() > 100, "there is ink at the seam"
    assert (here & there).sum() / (here | there).sum() > 0.85


@pytest.mark.parametrize("name", ["paper.jpg", "chalk.jpg", "ruled.jpg"])
def test_ink_is_where_the_digits_are_and_its_height_is_theirs(network: InkNetwork, name: str) -> None:
    picture = read_image(SAMPLES / name)
    digits = [digit for digit in DigitReader().read(picture).digits if not digit.doubtful]
    seen = network.run(picture).resized(*picture.shape[:2])
    ink = seen.probability >= 128
    boxed = np.zeros_like(ink)
    for digit in digits:
        x, y, width, height = digit.box
        part = np.s_[y : y + height, x : x + width]
        boxed[part] = True
        assert ink[part].mean() > 0.03, digit
    assert ink[boxed].sum() > 0.9 * ink.sum()
    measured = np.median([digit.box[3] for digit in digits])
    assert 0.7 < np.median(seen.height_px[ink]) / measured < 1.5


@pytest.mark.parametrize("level", [0, 128, 255])
def test_a_blank_picture_has_no_ink(network: InkNetwork, level: int) -> None:
    seen = network.run(np.full((480, 640, 3), level, np.uint8))
    assert seen.digit_height() is None
    assert seen.sureness() == 0
    assert (seen.probability >= 128).sum() < ink_map.LEAST_INK


def test_the_surer_of_two_looks_is_given(network: InkNetwork, monkeypatch: pytest.MonkeyPatch) -> None:
    """Digits 160 pixels high are looked at reduced to a quarter, those of 10 enlarged, those of 40 not again."""
    for height, second, expected in ((160, 255, 0.25), (160, 140, 1.0), (10, 255, 4.0), (40, 255, 1.0)):
        looks: list[float] = []

        def look(picture: np.ndarray, scale: float) -> InkMap:
            looks.append(scale)  # noqa: B023
            shape = tuple(round(side * scale) for side in picture.shape[:2])
            probability = 200 if len(looks) == 1 else second  # noqa: B023
            return InkMap(np.full(shape, probability, np.uint8), np.full(shape, height * scale, np.float32), scale)  # noqa: B023

        monkeypatch.setattr(network, "look", look)
        assert network.run(np.zeros((240, 320, 3), np.uint8)).scale == expected
        assert len(looks) == (1 if height == 40 else 2)


def test_wrong_pictures_and_wrong_files(network: InkNetwork, tmp_path: Path) -> None:
    for picture in (np.zeros((4, 4), np.uint8), np.zeros((4, 4, 3), np.float32), np.zeros((0, 4, 3), np.uint8)):
        with pytest.raises(ValueError, match="must be uint8"):
            network.run(picture)
    with pytest.raises(EdgeDigitsError, match="not a model of ink"):
        InkNetwork(model=asset("lenet5", "int8"))
    with pytest.raises(EdgeDigitsError, match="cannot read the model"):
        InkNetwork(model=tmp_path / "none.tflite")
    (tmp_path / "bad.tflite").write_bytes(b"no model")
    with pytest.raises(EdgeDigitsError, match="damaged"):
        InkNetwork(model=tmp_path / "bad.tflite")
