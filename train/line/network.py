"""The network `line`: it reads neighbours that touch as one line, column by column, without cuts.

A convolutional network whose height shrinks to one, with the digits or none of them for each two columns (LeCun,
Bottou, Bengio, Haffner, "Gradient-Based Learning Applied to Document Recognition", Proc. IEEE 86(11), 1998, section
VII, space displacement networks), trained by connectionist temporal classification (Graves, Fernández, Gomez,
Schmidhuber, ICML 2006), which needs the digits' order and not their places.
"""

from __future__ import annotations

import keras
from keras import layers

from edge_runtime.locate.line import HEIGHT, WIDTH

CLASSES = 11
"""Ten digits, and at last none."""


def build_line() -> keras.Model:
    """Build the network, untrained.

    Input: float32 (N, HEIGHT, WIDTH, 1) in 0..1, see `edge_runtime.locate.line`. Output: logits, float32
    (N, 1, WIDTH / 2, CLASSES).
    """
    line = layers.Input((HEIGHT, WIDTH, 1), name="line")
    x = _convolve(line, 8, 3)
    x = _convolve(x, 16, 3, stride=2)
    x = _convolve(x, 24, 3)
    x = _convolve(x, 40, 3, stride=(2, 1))
    x = _convolve(x, 40, 3)
    x = _convolve(x, 56, 3, stride=(2, 1))
    x = _convolve(x, 56, 3)
    x = _convolve(x, 80, (HEIGHT // 8, 1), padding="valid")
    # What stands before and behind.
    x = _convolve(x, 80, (1, 5))
    x = _convolve(x, 80, (1, 5))
    return keras.Model(line, layers.Conv2D(CLASSES, 1, name="digits")(x), name="line")


def _convolve(
    x: keras.KerasTensor,
    channels: int,
    size: int | tuple[int, int],
    *,
    stride: int | tuple[int, int] = 1,
    padding: str = "same",
) -> keras.KerasTensor:
    convolution = layers.Conv2D(
        channels, size, strides=stride, padding=padding, use_bias=False, kernel_initializer="he_normal"
    )
    return layers.ReLU(6.0)(layers.BatchNormalization(momentum=0.98)(convolution(x)))
