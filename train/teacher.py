"""The teacher: a larger network, whose opinion of an image the MLPs learn beside the label: `python -m train.teacher`.

What a larger network believes of all ten classes says more about an image than its label does (Hinton, Vinyals, Dean,
"Distilling the Knowledge in a Neural Network", 2015). It goes onto no device; its weights are committed, because to
train it takes longer than to train a model.
"""

from __future__ import annotations

import contextlib
import sys

import keras

from edge_runtime.errors import EXIT_DONE, EdgeDigitsError, run_command
from train.data import load_mnist
from train.publish import write_weights
from train.weights import weights_file

CHANNELS = (32, 48, 48, 96, 96)
POOLED_AFTER = (0, 2)
"""Convolutions after which the image is halved."""

EPOCHS, BATCH_SIZE = 40, 512


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
            f"{path}: not the teacher's weights ({error}); train it: python -m train.teacher"
        ) from error
    return teacher


def main() -> int:
    """Train the teacher as the edge recipe trains a model, and write its weights into the project."""
    # The recipes take the teacher from here.
    from train.fit import prepare_process
    from train.recipes import compile_for_edge, edge_digits

    prepare_process(seed=0)
    data = edge_digits(load_mnist(), 0, BATCH_SIZE)
    teacher = build_teacher()
    compile_for_edge(teacher, EPOCHS * len(data))
    with contextlib.redirect_stdout(sys.stderr):
        teacher.fit(data, epochs=EPOCHS, verbose=2)
    write_weights(build_teacher(), teacher.get_weights())
    print(f"teacher -> {weights_file('teacher')}")
    return EXIT_DONE


if __name__ == "__main__":
    sys.exit(run_command(main))
