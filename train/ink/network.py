"""The network `ink`: a small encoder and decoder that says of each pixel whether it is a digit's ink.

After Ronneberger, Fischer, Brox, "U-Net", MICCAI 2015, with additions in place of concatenations (Chaurasia,
Culurciello, "LinkNet", 2017): what an int8 network for small processors does best.
"""

from __future__ import annotations

import keras
from keras import layers, ops

STRIDE = 16
"""Height and width of the input are multiples of this."""

OUTPUTS = 5
"""Channels of the output: 4 logits of a pixel's 2x2 quarters (2 * row + column), and the height of its digit."""

HEIGHT_GAIN = 2.0
HEIGHT_MIDDLE = 5.0
"""The fifth channel is HEIGHT_GAIN * (log2(digit's height in pixels) - HEIGHT_MIDDLE), so that it is about as large
as a logit is, and one scale of int8 does for both."""


def build_ink(height: int, width: int) -> keras.Model:
    """Build the network, untrained, for pictures of `height` x `width`.

    Input: float32 (N, height, width, 3), RGB 0..1. Output: float32 (N, height / 2, width / 2, OUTPUTS). Raises
    `ValueError` for sizes that are no multiples of STRIDE.
    """
    if height % STRIDE or width % STRIDE:
        raise ValueError(f"{height}x{width}: height and width must be multiples of {STRIDE}")
    picture = layers.Input((height, width, 3), name="picture")
    half = _convolve(picture, 8, stride=2)
    quarter = _convolve(half, 16, stride=2)
    eighth = _convolve(quarter, 32, stride=2)
    deepest = _convolve(eighth, 48, stride=2)
    for _ in range(3):
        deepest = _residual(deepest)
    eighth = _merge(deepest, eighth)
    quarter = _merge(eighth, quarter)
    half = _merge(quarter, half)
    output = layers.Conv2D(OUTPUTS, 1, name="ink")(half)
    return keras.Model(picture, output, name="ink")


def _convolve(
    x: keras.KerasTensor, channels: int, *, size: int = 3, stride: int = 1, relu: bool = True
) -> keras.KerasTensor:
    x = layers.Conv2D(channels, size, strides=stride, padding="same", use_bias=False, kernel_initializer="he_normal")(x)
    x = layers.BatchNormalization(momentum=0.98)(x)
    return layers.ReLU(6.0)(x) if relu else x


def _residual(x: keras.KerasTensor) -> keras.KerasTensor:
    return layers.ReLU(6.0)(layers.Add()([x, _convolve(x, x.shape[-1], relu=False)]))


def _merge(low: keras.KerasTensor, high: keras.KerasTensor) -> keras.KerasTensor:
    """Bring `low`, of half the resolution, up to `high`, and let one convolution look at both."""
    channels = high.shape[-1]
    low = _convolve(low, channels, size=1, relu=False)
    # Not UpSampling2D: TensorFlow's converter makes TILEs and RESHAPEs of it.
    low = ops.image.resize(low, high.shape[1:3], interpolation="nearest")
    return _convolve(layers.ReLU(6.0)(layers.Add()([low, high])), channels)
