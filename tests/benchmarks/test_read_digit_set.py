from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from benchmarks.read_digit_set import load_digit_set, read_digits, summary
from edge_runtime import Classifier, EdgeDigitsError
from tests.conftest import Run
from train.render import render_digits


@pytest.mark.parametrize("invert", [False, True])
def test_own_digits_are_read_in_either_polarity(invert: bool) -> None:
    images, labels = render_digits(5, seed=0)
    read, confidences = read_digits(255 - images if invert else images, Classifier())
    assert (read == labels).sum() >= 48
    assert confidences.shape == (50,)
    assert confidences.min() > 0
    assert confidences.max() <= 1


def test_the_command_prints_accuracy_and_confusion(run: Run, tmp_path: Path) -> None:
    images, labels = render_digits(2, seed=0)
    np.savez(tmp_path / "digits.npz", x=np.pad(images, ((0, 0), (3, 9), (5, 0))), y=labels.astype(np.int64))
    done = run("benchmarks.read_digit_set", tmp_path / "digits.npz", "--model", "mlp_relu")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("accuracy  ")
    assert "of 20 digits" in done.stdout
    assert "expected calibration error" in done.stdout
    assert len(done.stdout.splitlines()) == 16


def test_summary_counts() -> None:
    y = np.array([0, 1, 1, 2])
    lines = summary(y, np.array([0, 7, 1, 2]), np.array([1.0, 0.5, 0.6, 0.95])).splitlines()
    assert lines[0] == "accuracy  75.00% (3 of 4 digits)"
    assert lines[1] == "  sure      100.00% (2 of 2 digits)"
    assert lines[2] == "  doubtful  50.00% (1 of 2 digits)"
    # In bins of 1/15: 0.5 is wrong, 0.6 right, 0.95 and 1 right.
    assert lines[3] == f"expected calibration error  {(0.5 + 0.4 + 0.05) / 4:.2%}"
    assert lines[7].split() == ["1", ".", "1", ".", ".", ".", ".", ".", "1", ".", ".", "50.0%"]


def test_where_no_digit_is_doubtful_none_is_counted() -> None:
    lines = summary(np.array([3]), np.array([3]), np.array([1.0])).splitlines()
    assert lines[2] == "  doubtful  none"


@pytest.mark.parametrize(
    ("arrays", "message"),
    [
        ({"x": np.zeros((2, 8, 8), np.uint8)}, "x and y"),
        ({"x": np.zeros((2, 8, 8), np.float32), "y": np.zeros(2, int)}, "uint8"),
        ({"x": np.zeros((2, 8, 8), np.uint8), "y": np.zeros(3, int)}, "integers"),
        ({"x": np.zeros((0, 8, 8), np.uint8), "y": np.zeros(0, int)}, "uint8"),
        ({"x": np.zeros((2, 8, 8), np.uint8), "y": np.array([1, 10])}, r"0\.\.9"),
    ],
)
def test_another_file_is_one_clear_error(tmp_path: Path, arrays: dict[str, Any], message: str) -> None:
    np.savez(tmp_path / "digits.npz", **arrays)
    with pytest.raises(EdgeDigitsError, match=message):
        load_digit_set(tmp_path / "digits.npz")


def test_a_missing_and_a_damaged_file(tmp_path: Path) -> None:
    with pytest.raises(EdgeDigitsError, match="cannot be read"):
        load_digit_set(tmp_path / "none.npz")
    (tmp_path / "broken.npz").write_bytes(b"PK\x03\x04 broken")
    with pytest.raises(EdgeDigitsError, match=r"broken\.npz"):
        load_digit_set(tmp_path / "broken.npz")
