"""The model `ink` as .tflite files: its gate, what is published, and what is committed."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest

from convert import ink
from convert.manifest import check_folder, read_manifest
from edge_runtime.engines.ink_map import InkNetwork
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import ASSETS, asset
from tests.convert.conftest import contents, run_main
from train.pages.sheet import height_code
from train.render import render_digits
from train.weights import read_index


def outputs_of(masks: np.ndarray) -> np.ndarray:
    """What a network that sees just these masks, bool (N, H, W), would give."""
    count, height, width = masks.shape
    quarters = masks.reshape(count, height // 2, 2, width // 2, 2).transpose(0, 1, 3, 2, 4)
    logits = np.where(quarters.reshape(count, height // 2, width // 2, 4), 8.0, -8.0)
    return np.concatenate([logits, np.zeros_like(logits[..., :1])], axis=-1).astype(np.float32)


@pytest.fixture(scope="module")
def masks() -> np.ndarray:
    masks = np.zeros((2, 64, 64), bool)
    masks[0, 10:50, 20:40] = True
    return masks


def test_the_gate_lets_a_file_through_that_does_as_keras_does(masks: np.ndarray) -> None:
    truths = np.where(masks, height_code(30), 0).astype(np.uint8)
    near = masks.copy()
    near[0, 10, 20:30] = False
    assert ink.judge(outputs_of(masks), outputs_of(masks), truths) == {"iou": 1.0, "keras_iou": 1.0, "agreement": 1.0}
    verdict = ink.judge(outputs_of(near), outputs_of(masks), truths)
    assert verdict == {"iou": 0.9875, "keras_iou": 1.0, "agreement": 0.9875}


def test_the_gate_stops_other_masks_and_no_numbers(masks: np.ndarray) -> None:
    truths = np.where(masks, height_code(30), 0).astype(np.uint8)
    far, worse = masks.copy(), masks.copy()
    far[0, 10:14], worse[0, 10, 20:34] = False, False
    with pytest.raises(EdgeDigitsError, match=r"overlaps Keras' by 90\.00%"):
        ink.judge(outputs_of(far), outputs_of(masks), truths)
    with pytest.raises(EdgeDigitsError, match=r"finds 98\.25% of the ink"):
        ink.judge(outputs_of(worse), outputs_of(masks), truths)
    with pytest.raises(EdgeDigitsError, match="not finite"):
        ink.judge(np.full_like(outputs_of(masks), np.nan), outputs_of(masks), truths)


def test_tiles_are_the_same_each_time_and_others_for_another_seed() -> None:
    digits, _ = render_digits(1, 0)
    (pictures, truths), (again, _), (others, _) = (ink.drawn_tiles(digits, 2, seed) for seed in (5, 5, 6))
    assert pictures.shape == (2, *ink.TILE, 3)
    assert truths.shape == (2, *ink.TILE)
    assert pictures.dtype == truths.dtype == np.uint8
    assert np.array_equal(pictures, again)
    assert not np.array_equal(pictures, others)


@pytest.fixture
def few_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ink, "CALIBRATION_PAGES", 6)
    monkeypatch.setattr(ink, "TEST_PAGES", 4)


@pytest.mark.usefixtures("few_pages")
def test_a_run_publishes_one_file_and_its_entry_or_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code, stdout, stderr = run_main("--models", "ink", "--int8", "--output", tmp_path)
    assert code == 0, stderr
    assert contents(tmp_path).keys() == {"ink_int8.tflite", "manifest.json"}
    entry = read_manifest(tmp_path)["artifacts"]["ink_int8"]
    assert stdout.splitlines()[-1].split()[:2] == ["ink", "int8"]
    assert entry["weights"]["sha256"] == read_index()["ink"]["sha256"]
    assert check_folder(tmp_path) == []
    assert f"{entry['agreement']}" in run_main("info", tmp_path / "ink_int8.tflite")[1]

    before = contents(tmp_path)
    monkeypatch.setattr(ink, "LEAST_AGREEMENT", 1.01)
    code, _, stderr = run_main("--models", "ink", "--int8", "--output", tmp_path)
    assert code == 1
    assert "ink_int8 was not published: its mask overlaps Keras'" in stderr
    assert contents(tmp_path) == before


def test_ink_is_float32_and_int8_only(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        run_main("--models", "ink", "--float16")


def test_the_committed_files_passed_the_gate() -> None:
    manifest = read_manifest(ASSETS)
    for precision in ("float32", "int8"):
        entry = manifest["artifacts"][f"ink_{precision}"]
        assert entry["agreement"] >= ink.LEAST_AGREEMENT
        assert entry["keras_iou"] - entry["iou"] <= ink.MOST_IOU_DROP
        assert entry["input"]["shape"] == [1, *ink.TILE, 3]
        assert entry["weights"]["sha256"] == read_index()["ink"]["sha256"]
    calibration = manifest["calibrations"][manifest["artifacts"]["ink_int8"]["calibration"]]
    assert calibration["source"] == "drawn pages"
    assert calibration["digits"]["source"] == "mnist"
    assert manifest["artifacts"]["ink_int8"]["verified_on"]["digits"]["split"] == "test"


def test_the_committed_files_agree_on_pages_of_other_digits() -> None:
    pictures, truths = ink.drawn_tiles(render_digits(3, 1)[0], 6, 9)
    networks = [InkNetwork(model=asset("ink", precision)) for precision in ("float32", "int8")]
    maps = [np.stack([network.infer(picture)[..., :4] > 0 for picture in pictures]) for network in networks]
    for one, other in itertools.combinations(maps, 2):
        assert (one & other).sum() / (one | other).sum() > 0.9
    assert maps[0].sum() > 0.3 * (truths > 0).sum()
