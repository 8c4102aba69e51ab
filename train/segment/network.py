"""The network `segment`: it looks at a run of pieces and what stands around it, and says which digit it is, or none.

Trained by error back-propagation on wrong cuts as well as on digits, as in sections V and VI of LeCun, Bottou, Bengio,
Haffner, "Gradient-Based Learning Applied to Document Recognition", Proc. IEEE 86(11), 1998.
"""

from __future__ import annotations

import keras
from keras import layers

from edge_runtime.locate.surroundings import SIDE

CLASSES = 11
"""Ten digits, and what is none or a wrong cut."""


def build_segment() -> keras.Model:
    """Build the network, untrained.

    Input: float32 (N, SIDE, SIDE, 2) in 0..1, see `surroundings`. Output: logits, float32 (N, CLASSES).
    """
    view = layers.Input((SIDE, SIDE, 2), name="view")
    x = _convolve(view, 16, size=5, stride=2)
    x = _convolve(x, 32, stride=2)
    x = _convolve(x, 40)
    x = _convolve(x, 48, stride=2)
    x = layers.Flatten()(x)
    x = layers.Dense(64, activation="relu")(x)
    return keras.Model(view, layers.Dense(CLASSES, name="segment")(x), name="segment")


def _convolve(x: keras.KerasTensor, channels: int, *, size: int = 3, stride: int = 1) -> keras.KerasTensor:
    x = layers.Conv2D(channels, size, strides=stride, padding="same", use_bias=False, kernel_initializer="he_normal")(x)
    return layers.ReLU(6.0)(layers.BatchNormalization(momentum=0.98)(x))
