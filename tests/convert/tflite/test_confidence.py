from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from convert.tflite.confidence import expected_calibration_error, fit_temperature, with_temperature

ROWS = npst.arrays(np.float32, (5, 10), elements=st.integers(0, 256).map(lambda step: step / 256))


@given(ROWS, st.floats(0.2, 8))
def test_a_temperature_keeps_the_order_and_sums_to_one(rows: np.ndarray, temperature: float) -> None:
    rows[:, 3] += np.float32(1 / 256)  # No row of a softmax is all zeros.

    scaled = with_temperature(rows, temperature)

    assert scaled.dtype == np.float32
    np.testing.assert_allclose(scaled.sum(axis=1), 1, rtol=1e-5)
    # The order of the rows' own values, weakly: what was larger is not smaller now.
    order = np.argsort(rows, axis=1, kind="stable")
    assert (np.diff(np.take_along_axis(scaled, order, axis=1), axis=1) >= 0).all()
    assert (scaled[rows == 0] == 0).all()


@given(npst.arrays(np.float64, (4, 10), elements=st.floats(-9, 9)), st.floats(0.2, 8))
def test_it_is_the_softmax_of_the_divided_logits(logits: np.ndarray, temperature: float) -> None:
    def softmax(values: np.ndarray) -> np.ndarray:
        powers = np.exp(values - values.max(axis=1, keepdims=True))
        return powers / powers.sum(axis=1, keepdims=True)

    np.testing.assert_allclose(with_temperature(softmax(logits), temperature), softmax(logits / temperature), atol=1e-9)


def _drawn(temperature: float, count: int = 20_000) -> tuple[np.ndarray, np.ndarray]:
    """Probabilities that are right as often as they say once they have this temperature, and labels drawn from them."""
    rng = np.random.default_rng(0)
    logits = rng.normal(0, 3, (count, 10))
    honest = np.exp(logits - logits.max(axis=1, keepdims=True))
    honest /= honest.sum(axis=1, keepdims=True)
    labels = (honest.cumsum(axis=1) < rng.random((count, 1))).sum(axis=1)
    return with_temperature(honest, 1 / temperature).astype(np.float32), labels


@pytest.mark.parametrize("temperature", [0.5, 0.8, 1.0, 1.3, 2.5])
def test_the_temperature_that_was_taken_away_is_found(temperature: float) -> None:
    probabilities, labels = _drawn(temperature)

    assert fit_temperature(probabilities, labels) == pytest.approx(temperature, rel=0.03)


@pytest.mark.parametrize("temperature", [0.8, 1.3])
def test_steps_of_an_int8_output_do_not_mislead_it(temperature: float) -> None:
    probabilities, labels = _drawn(temperature)
    stepped = np.minimum(np.rint(probabilities * 256), 255).astype(np.float32) / 256

    assert (stepped[np.arange(len(labels)), labels] == 0).any()
    assert fit_temperature(stepped, labels, 1 / 512) == pytest.approx(temperature, rel=0.1)
    without = fit_temperature(stepped, labels)
    assert abs(fit_temperature(stepped, labels, 1 / 512) - temperature) < abs(without - temperature)


@pytest.mark.parametrize("temperature", [0.6, 1.5])
def test_what_is_fitted_is_better_calibrated_and_at_the_lowest_likelihood(temperature: float) -> None:
    probabilities, labels = _drawn(temperature)
    fitted = fit_temperature(probabilities, labels)

    def error(scaled: np.ndarray) -> float:
        return expected_calibration_error(scaled.max(axis=1), scaled.argmax(axis=1) == labels)

    def loss(other: float) -> float:
        return float(-np.log(with_temperature(probabilities, other)[np.arange(len(labels)), labels]).mean())

    assert error(with_temperature(probabilities, fitted)) < 0.02 < error(probabilities)
    assert loss(fitted) < min(loss(0.97 * fitted), loss(1.03 * fitted))


def test_answers_that_are_all_right_or_all_wrong_end_at_the_bounds() -> None:
    probabilities = np.full((50, 4), 0.1, np.float32)
    probabilities[:, 0] = 0.7

    assert fit_temperature(probabilities, np.zeros(50, int)) == 0.25
    assert fit_temperature(probabilities, np.ones(50, int)) == 4.0


def test_the_calibration_error_is_the_gap_between_confidence_and_accuracy_by_bin() -> None:
    # 0.3 and 0.31 share the bin 0.267..0.333, 0.9 is in another.
    confidences, right = np.array([0.3, 0.31, 0.9, 0.9]), np.array([True, False, True, True])

    assert expected_calibration_error(confidences, right) == pytest.approx((abs(1 - 0.61) + abs(2 - 1.8)) / 4)


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=50))
def test_the_calibration_error_is_a_share(answers: list[tuple[float, bool]]) -> None:
    confidences, right = (np.array(column) for column in zip(*answers, strict=True))

    assert 0 <= expected_calibration_error(confidences, right) <= 1
    assert expected_calibration_error(right.astype(float), right) == 0
