"""The teacher: a larger network, whose opinion of an image the models learn beside the label.

What a larger network believes of all ten classes says more about an image than its label does (Hinton, Vinyals, Dean,
"Distilling the Knowledge in a Neural Network", 2015). It goes onto no device; its weights are committed, and
`python -m train.teach` trains it anew, from labels alone: these weights learnt from two networks of 1.75 million
parameters as well.
"""

from __future__ import annotations

import keras

from edge_runtime.errors import EdgeDigitsError
from train.weights import weights_file

CHANNELS = (32, 48, 48, 96, 96)
POOLED_AFTER = (0, 2)
"""Convolutions after which the image is halved."""


def build_teacher() -> keras.Model:
    """Five convolutions with batch normalisation, 160,000 parameters; float32 (N, 28, 28) in, (N, 10) out."""
    image = keras.Input((28, 28))
    x = keras.layers.Reshape((28, 28, 1))(image)
    for index, channels in enumerate(CHANNELS):
        x = keras.layers.Conv2D(channels, 3, padding="same", use_bias=False, kernel_initializer="he_normal")(x)
        x = keras.layers.ReLU()(keras.layers.BatchNormalization()(x))
        if index in POOLED_AFTER:
            x = keras.layers.MaxPooling2D()(x)
    x = keras.layers.GlobalAveragePooling2D()(x)
    return keras.Model(image, keras.layers.Dense(10, activation="softmax")(x), name="teacher")


def load_teacher() -> keras.Model:
    """The trained teacher; raises `EdgeDigitsError` where its weights cannot be loaded."""
    teacher = build_teacher()
    path = weights_file("teacher")
    try:
        teacher.load_weights(path)
    except (ValueError, OSError, KeyError, RuntimeError) as error:
        raise EdgeDigitsError(
            f"{path}: not the teacher's weights ({error}); train it: python -m train.teach"
        ) from error
    return teacher
