"""The four models, layer for layer as the notebook "ANN vs CNN" on MNIST specifies them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import keras
from keras import layers, regularizers

CLASSES = 10


def _build_mlp_relu() -> list[layers.Layer]:
    return [
        layers.Input((28, 28)),
        layers.Flatten(),
        layers.Dense(300, activation="relu"),
        layers.Dense(100, activation="relu"),
        layers.Dense(CLASSES, activation="softmax"),
    ]


def _build_mlp_bn(kernel_initializer: str = "glorot_uniform") -> list[layers.Layer]:
    stack: list[layers.Layer] = [layers.Input((28, 28)), layers.Flatten()]
    for units in (256, 128, 64, 32, 16):
        stack += [
            layers.Dense(
                units,
                kernel_initializer=kernel_initializer,
                kernel_regularizer=regularizers.L1L2(l1=1e-4, l2=1e-4),
            ),
            layers.BatchNormalization(),
            layers.LeakyReLU(),
            layers.Dropout(0.1),
        ]
    return [*stack, layers.Dense(CLASSES, activation="softmax")]


def _build_lenet5() -> list[layers.Layer]:
    return [
        layers.Input((28, 28, 1)),
        layers.Conv2D(6, 5, padding="valid", activation="tanh"),
        layers.AveragePooling2D(2, strides=2),
        layers.Conv2D(16, 5, padding="valid", activation="tanh"),
        layers.AveragePooling2D(2, strides=2),
        layers.Flatten(),
        layers.Dense(120, activation="tanh"),
        layers.Dense(84, activation="tanh"),
        layers.Dense(CLASSES, activation="softmax"),
    ]


@dataclass(frozen=True)
class ModelSpec:
    """One model of the registry: how to build its layers, and the optimizer that the notebook trains it with."""

    layers: Callable[[], list[layers.Layer]]
    notebook_optimizer: Callable[[], keras.optimizers.Optimizer]


MODELS: dict[str, ModelSpec] = {
    "mlp_relu": ModelSpec(_build_mlp_relu, lambda: keras.optimizers.SGD(1e-3)),
    "mlp_bn": ModelSpec(_build_mlp_bn, lambda: keras.optimizers.Adam(1e-3)),
    "mlp_bn_he": ModelSpec(lambda: _build_mlp_bn("he_normal"), lambda: keras.optimizers.Adam(1e-3)),
    "lenet5": ModelSpec(_build_lenet5, lambda: keras.optimizers.Adam(1e-3)),
}


def build_model(name: str) -> keras.Sequential:
    """Build one of `MODELS`, untrained.

    Input: float32 in 0..1, (N, 28, 28) for the MLPs and (N, 28, 28, 1) for lenet5. Output: probabilities (N, 10).
    Raises `KeyError` for a name that is not in the registry.
    """
    return keras.Sequential(MODELS[name].layers(), name=name)
