"""Random small Keras models of the layers whose operators the C source supports, converted to full int8."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import keras
import numpy as np
import tensorflow as tf
from keras import layers

from convert.quiet import quiet

CALIBRATION = 12
"""Inputs whose activations give the ranges."""


def random_keras(random: Random) -> bytes:
    """A full-int8 .tflite file with a batch of 1."""
    keras.utils.set_random_seed(random.getrandbits(31))
    model = _model(random)
    values = np.random.default_rng(random.getrandbits(32))
    for weight in model.weights:
        _disturb(weight, random, values)
    low, high = random.choice(((0, 1), (-1, 1), (-0.1, 5)))
    inputs = values.uniform(low, high, (CALIBRATION, 1, *model.input_shape[1:])).astype(np.float32)

    def batches() -> Iterator[list[np.ndarray]]:
        for one in inputs:
            yield [one]

    converter = tf.lite.TFLiteConverter.from_keras_model(model)
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.representative_dataset = batches
    converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
    converter._experimental_disable_per_channel_quantization_for_dense_layers = random.random() < 0.4
    kind = random.choice((tf.int8, tf.int8, tf.uint8, tf.float32))
    converter.inference_input_type = converter.inference_output_type = kind
    with quiet():
        converted: bytes = converter.convert()
    return converted


def _disturb(weight: keras.Variable, random: Random, values: np.random.Generator) -> None:
    """Give biases and normalisations other values than the untrained ones, and let some channels die."""
    array = np.array(weight)
    if array.ndim == 1:
        array = values.uniform(0.2, 2, array.shape) if "variance" in weight.path else values.normal(0, 0.3, array.shape)
    elif random.random() < 0.2:
        array[..., values.random(array.shape[-1]) < 0.4] = 0
    if array.ndim > 1 and random.random() < 0.3:
        array = array * np.exp2(values.uniform(-8, 3, array.shape[-1]))
    weight.assign(array.astype(np.float32))


def _model(random: Random) -> keras.Model:
    image = random.random() < 0.75
    shape = (random.randint(4, 14), random.randint(4, 14), random.choice((1, 1, 2, 3))) if image else ()
    given = x = keras.Input(batch_shape=(1, *shape) if image else (1, random.randint(1, 40)))
    for _ in range(random.randint(1, 3) if image else 0):
        x = _image_layer(random, x)
    if image:
        x = layers.Flatten()(x)
    for _ in range(random.randint(0 if image else 1, 2)):
        fused = random.choice((None, "relu", "relu6"))
        x = layers.Dense(random.choice((1, 2, 3, 5, 10, 17)), fused)(x)
        x = _after(random, x, normalised=fused is None)
    if random.random() < 0.5:
        x = layers.Dense(random.choice((2, 5, 10)), activation="softmax")(x)
    elif x is given:
        x = layers.Dense(3)(x)
    return keras.Model(given, x)


def _image_layer(random: Random, x: keras.KerasTensor) -> keras.KerasTensor:
    _, height, width, channels = x.shape
    least = min(height, width)
    kinds = ("conv", "conv", "conv", "depthwise", "residual", "dense")
    # Of one channel the converter makes a MUL and an ADD in place of a dense layer.
    kind = random.choice(kinds if channels > 1 else kinds[:-1])
    size = random.randint(1, min(5, least))
    padding = random.choice(("same", "valid"))
    strides = random.choice((1, 1, 1, 2))
    dilation = 2 if strides == 1 and 2 * (size - 1) < least and random.random() < 0.2 else 1
    filters = random.choice((1, 2, 3, 4, 5, 6, 8, 17))
    fused = random.choice((None, "relu", "relu6"))
    if kind == "conv":
        x = layers.Conv2D(filters, size, strides, padding, dilation_rate=dilation, activation=fused)(x)
    elif kind == "depthwise":
        multiplier = random.choice((1, 2))
        x = layers.DepthwiseConv2D(size, strides, padding, depth_multiplier=multiplier, activation=fused)(x)
    elif kind == "dense":
        x = layers.Dense(filters, fused)(x)
    else:
        fused = "relu"
        branch = layers.Conv2D(channels, size, padding="same")(x)
        x = layers.Add()([x, _after(random, branch, normalised=True)])
        if random.random() < 0.4:
            x = layers.ReLU()(x)
    x = _after(random, x, normalised=kind == "conv" and fused is None and dilation == 1)
    if min(x.shape[1:3]) >= 2 and random.random() < 0.6:
        pool = random.choice((layers.MaxPooling2D, layers.AveragePooling2D))
        x = pool(2 if random.random() < 0.8 else (1, 2), padding=random.choice(("same", "valid")))(x)
    return x


def _after(random: Random, x: keras.KerasTensor, *, normalised: bool) -> keras.KerasTensor:
    """Perhaps an activation, and before it a normalisation, which only folds into a layer without an activation."""
    if normalised and random.random() < 0.2:
        x = layers.BatchNormalization()(x)
    kind = random.choice((None, "tanh", "sigmoid", "leaky"))
    if kind == "leaky":
        return layers.LeakyReLU(negative_slope=random.choice((0.3, 0.01, 0.2)))(x)
    return x if kind is None else layers.Activation(kind)(x)
