"""The learner of the best path: its gradient is the loss's, what it takes for the truth is true, it learns."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np
import pytest

from edge_runtime import DigitReader
from edge_runtime.locate import path_weights
from edge_runtime.locate.path import FEATURES
from tests.conftest import ROOT
from train import path
from train.path import Lattice, fit, lattices_of, loss_and_gradients, main, mean_loss
from train.render import render_digits
from train.strings import draw_string


def made_up(seed: int) -> Lattice:
    """A lattice of four pieces whose true segments have a first feature above 0."""
    rng = np.random.default_rng(seed)
    runs = [(first, last) for last in range(4) for first in range(last, -1, -1)]
    truth = [runs.index((0, 1)), runs.index((2, 2)), runs.index((3, 3))]
    features = rng.normal(0, 0.5, (len(runs), 5))
    features[:, 0] = -1
    features[truth[:2], 0] = 1
    may = np.ones(len(runs), np.bool_)
    may[runs.index((1, 2))] = False
    labels = np.full(len(runs), -1)
    return Lattice(
        [first for first, _ in runs], [last for _, last in runs], features, may, labels, truth, [True, True, False]
    )


def test_the_gradient_is_that_of_the_loss() -> None:
    lattice = made_up(0)
    scores = np.random.default_rng(1).normal(0, 1, (len(lattice.first), 2))
    _, gradient = loss_and_gradients(scores, lattice)
    for at in np.ndindex(scores.shape):
        step = np.zeros_like(scores)
        step[at] = 1e-5
        change = loss_and_gradients(scores + step, lattice)[0] - loss_and_gradients(scores - step, lattice)[0]
        assert gradient[at] == pytest.approx(change / 2e-5, abs=1e-6)


def test_it_learns_what_tells_digits_from_junk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(path, "BATCH", 4)
    monkeypatch.setattr(path, "EPOCHS", 30)
    weights = fit([made_up(seed) for seed in range(1, 60)], [made_up(0)], 0, lambda line: None)
    assert mean_loss(weights, [made_up(seed) for seed in range(60, 70)]) < 0.3


def test_the_true_path_of_a_string_is_its_digits() -> None:
    x, y = render_digits(20, seed=0)
    reader, groups, digits = DigitReader(), 0, 0
    for seed in range(12):
        found = lattices_of(draw_string(x, y, np.random.default_rng(seed), "close", 3), reader)
        for lattice in (one for one in found if one.truth):
            ends = [lattice.last[at] for at in lattice.truth]
            starts = [lattice.first[at] for at in lattice.truth]
            assert starts == [0, *(end + 1 for end in ends[:-1])]
            assert ends[-1] == lattice.last[-1]
            assert lattice.features.shape == (len(lattice.first), len(FEATURES))
            groups, digits = groups + 1, digits + sum(lattice.is_digit)
    assert groups >= 6
    assert digits >= 2 * groups


def test_the_command_writes_the_weights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "path_weights.py"
    monkeypatch.setattr(path_weights, "__file__", str(target))
    monkeypatch.setattr(path, "EPOCHS", 1)
    assert main(["--strings", "12"]) == 0
    spec = importlib.util.spec_from_file_location("written", target)
    assert spec is not None
    assert spec.loader is not None
    written = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(written)
    for name in ("HIDDEN_WEIGHTS", "HIDDEN_BIASES", "SCORE_WEIGHTS", "SCORE_BIASES", "TRUST"):
        assert getattr(written, name).shape == getattr(path_weights, name).shape


def test_the_committed_weights_say_how_they_were_made() -> None:
    text = (ROOT / "edge_runtime" / "locate" / "path_weights.py").read_text(encoding="utf-8")
    assert "python -m train.path --strings" in text
