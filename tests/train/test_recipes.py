from __future__ import annotations

import keras
import numpy as np
import pytest

from train import MODEL_NAMES
from train.data import Mnist
from train.models import build_model
from train.pool import NO_DIGIT, OUTLIER_SHARE, training_pool
from train.recipes import GIVEN_WEIGHT, OUTLIER_WEIGHT, RECIPES, DistortedDigits, targets_of, weights_of

OPTIMIZERS = {"mlp_relu": "SGD", "mlp_bn": "Adam", "mlp_bn_he": "Adam", "lenet5": "Adam"}


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_notebook_recipe_is_the_notebooks(name: str, small_digits: Mnist) -> None:
    fit = RECIPES["notebook"](name, small_digits, 0, None, None)
    model = build_model(name)
    fit.compile(model)
    assert (fit.epochs, fit.batch_size) == (50, 64)
    assert type(model.optimizer).__name__ == OPTIMIZERS[name]
    assert float(model.optimizer.learning_rate) == pytest.approx(1e-3)
    (stop,) = fit.callbacks
    assert isinstance(stop, keras.callbacks.EarlyStopping)
    assert (stop.patience, stop.restore_best_weights, stop.monitor) == (7, True, "val_loss")
    assert isinstance(fit.x, np.ndarray)
    assert (fit.x.min(), fit.x.max()) == (0.0, 1.0)


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_edge_recipe_ends_at_a_learning_rate_of_zero(name: str, small_digits: Mnist) -> None:
    fit = RECIPES["edge"](name, small_digits, 0, 3, None)
    model = build_model(name)
    fit.compile(model)
    schedule = model.optimizer.get_config()["learning_rate"]["config"]
    assert schedule["warmup_steps"] + schedule["decay_steps"] == 3 * len(fit.x)
    assert model.losses == [], "weight decay stands in for the L1L2 penalty"


def test_batches_repeat_by_seed_and_differ_by_epoch(small_digits: Mnist) -> None:
    images, labels = small_digits.training_split
    one, two = (DistortedDigits(images, labels, 64, seed=5) for _ in range(2))
    first = one[3]
    assert np.array_equal(first[0], two[3][0])
    assert np.array_equal(first[1], two[3][1])
    one.on_epoch_end()
    assert not np.array_equal(first[0], one[3][0])
    assert first[0].dtype == np.float32
    assert first[0].max() <= 1.0


def test_an_epoch_sees_every_image_once(small_digits: Mnist) -> None:
    _, labels = small_digits.training_split
    data = DistortedDigits(small_digits.training_split[0], labels, 64, seed=0)
    seen = np.concatenate([data[i][1] for i in range(len(data))])
    assert np.array_equal(seen.sum(axis=0), np.bincount(labels))


def test_what_shows_no_digit_is_every_class_alike() -> None:
    targets = targets_of(np.array([3, NO_DIGIT], np.uint8))
    assert targets[0].argmax() == 3
    assert np.allclose(targets.sum(axis=1), 1)
    assert np.allclose(targets[1], 0.1)


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_the_edge_recipe_weighs_what_shows_no_digit_and_what_was_given(name: str, small_digits: Mnist) -> None:
    fit = RECIPES["edge"](name, small_digits, 0, 1, 8)
    assert isinstance(fit.x, DistortedDigits)
    given = len(small_digits.training_split[0])
    weighed = weights_of(np.array([*small_digits.training_split[1], 4, NO_DIGIT]), given, name)
    assert np.allclose(weighed, [*[GIVEN_WEIGHT[name]] * given, 1, OUTLIER_WEIGHT[name]])
    _, targets, weights = (np.concatenate(parts) for parts in zip(*(fit.x[i] for i in range(len(fit.x))), strict=True))
    without = np.isclose(targets.max(axis=1), 0.1)
    digits, labels = small_digits.training_split
    assert without.mean() == pytest.approx(
        OUTLIER_SHARE * len(digits) / len(training_pool(digits, labels, 0)[0]), abs=0.01
    )
    assert np.allclose(weights[without], OUTLIER_WEIGHT[name])
    assert set(np.unique(weights[~without])) == {np.float32(1), np.float32(GIVEN_WEIGHT[name])}
