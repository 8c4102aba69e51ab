"""What the network `ink` learns from: cross-entropy and Dice of the mask, and the height of each pixel's digit."""

from __future__ import annotations

import keras
from keras import ops

from train.ink.network import HEIGHT_GAIN, HEIGHT_MIDDLE
from train.pages.sheet import HEIGHT_STEPS

SMALLEST_HEIGHT = 7.0
"""Digits lower than this many pixels cannot be read: whatever the network says of their ink is right."""

HEIGHT_SHARE = 0.1


def to_quarters(truth: keras.KerasTensor) -> keras.KerasTensor:
    """Bring (N, H, W) into the form of the output, (N, H / 2, W / 2, 4), quarters as 2 * row + column."""
    rows, columns = truth.shape[1] // 2, truth.shape[2] // 2
    split = ops.reshape(truth, (-1, rows, 2, columns, 2))
    return ops.reshape(ops.transpose(split, (0, 1, 3, 2, 4)), (-1, rows, columns, 4))


def pixel_weights(log_height: keras.KerasTensor, ink: keras.KerasTensor) -> keras.KerasTensor:
    """How much each pixel counts, the same form: background 1; ink of illegible digits nothing.

    Ink of small digits, of which there are fewer pixels, counts more than that of large ones.
    """
    weight = ops.clip(ops.power(2.0, 0.7 * (5.3 - log_height)), 0.5, 2.5)
    legible = ops.cast(log_height >= ops.log2(SMALLEST_HEIGHT), "float32")
    return ops.where(ink > 0, weight * legible, 1.0)


def ink_loss(truth: keras.KerasTensor, output: keras.KerasTensor) -> keras.KerasTensor:
    """The loss, one number, of outputs (N, H / 2, W / 2, 5) for the truth, (N, H, W), as `sheet.height_code`."""
    codes = to_quarters(ops.cast(truth, "float32"))
    ink = ops.cast(codes > 0, "float32")
    log_height = codes / HEIGHT_STEPS
    weights = pixel_weights(log_height, ink)
    logits = output[..., :4]
    # log(1 + e^x) - x * y, and of both classes the same, stable for any logit.
    entropy = ops.softplus(logits) - logits * ink
    cross_entropy = ops.sum(weights * entropy) / ops.sum(weights)
    probability = ops.sigmoid(logits)
    both = ops.sum(weights * probability * ink)
    dice = 1 - (2 * both + 1) / (ops.sum(weights * probability) + ops.sum(weights * ink) + 1)
    wanted = HEIGHT_GAIN * (ops.max(log_height, axis=-1) - HEIGHT_MIDDLE)
    counted = ops.max(ink * weights, axis=-1)
    height_error = ops.sum(counted * ops.abs(output[..., 4] - wanted)) / (ops.sum(counted) + 1)
    return 3 * cross_entropy + dice + HEIGHT_SHARE * height_error


def overlap(truth: keras.KerasTensor, output: keras.KerasTensor) -> tuple[keras.KerasTensor, keras.KerasTensor]:
    """Pixels in both masks and pixels in either, (N,) each, of a picture; those of illegible digits are in neither."""
    codes = to_quarters(ops.cast(truth, "float32"))
    ink = codes > 0
    counted = ops.logical_or(ops.logical_not(ink), codes >= HEIGHT_STEPS * ops.log2(SMALLEST_HEIGHT))
    seen = ops.logical_and(output[..., :4] > 0, counted)
    ink = ops.logical_and(ink, counted)
    both = ops.sum(ops.cast(ops.logical_and(seen, ink), "float32"), axis=(1, 2, 3))
    either = ops.sum(ops.cast(ops.logical_or(seen, ink), "float32"), axis=(1, 2, 3))
    return both, either
