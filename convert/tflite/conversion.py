"""A Keras model into a .tflite file, in each precision."""

from __future__ import annotations

from collections.abc import Iterator

import keras
import numpy as np
import tensorflow as tf
from tensorflow.lite.python.convert import ConverterError

from convert import CALIBRATED_PRECISIONS
from convert.quiet import quiet
from convert.tflite.source import Source, shortened
from edge_runtime.errors import EdgeDigitsError


def to_tflite(source: Source, precision: str, calibration: np.ndarray, *, per_tensor_dense: bool = False) -> bytes:
    """Convert a model, batch fixed to 1.

    - float32: weights and activations float32.
    - float16: weights float16, computed in float32.
    - dynamic: weights int8, activations quantised while it runs; input and output float32.
    - int8: all int8, input and output too.
    - int16x8: activations int16, weights int8, biases int64 or int32; input and output float32.

    Args:
        source: the model.
        precision: one of `convert.PRECISIONS`.
        calibration: images, uint8 (N, H, W), whose activations give the ranges of int8 and int16x8.
        per_tensor_dense: one scale for each dense layer's weights instead of one for each of its outputs, for
            runtimes that compute the latter wrongly (TensorFlow Lite Micro before September 2024).

    Raises `EdgeDigitsError` for a model that TensorFlow's converter refuses.
    """
    # Without a fixed batch, a file computes the batch from its input: SHAPE, STRIDED_SLICE and PACK.
    image = keras.Input(batch_shape=(1, *source.input_shape), dtype="float32", name="image")
    one_image = keras.Model(image, source.model(image, training=False), name="one_image")
    converter = tf.lite.TFLiteConverter.from_keras_model(one_image)
    converter._experimental_disable_per_channel_quantization_for_dense_layers = per_tensor_dense
    if precision != "float32":
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
    if precision == "float16":
        converter.target_spec.supported_types = [tf.float16]
    if precision in CALIBRATED_PRECISIONS:
        inputs = source.to_input(calibration)

        def batches() -> Iterator[list[np.ndarray]]:
            for image in inputs:
                yield [image[None]]

        converter.representative_dataset = batches
    if precision == "int8":
        converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
        converter.inference_input_type = tf.int8
        converter.inference_output_type = tf.int8
    if precision == "int16x8":
        converter.target_spec.supported_ops = [
            tf.lite.OpsSet.EXPERIMENTAL_TFLITE_BUILTINS_ACTIVATIONS_INT16_WEIGHTS_INT8
        ]
    try:
        with quiet():
            converted: bytes = converter.convert()
    except (ConverterError, ValueError, RuntimeError, TypeError, NotImplementedError) as error:
        raise EdgeDigitsError(
            f"TensorFlow cannot convert {source.file} to {precision}: {shortened(error)}; "
            "use layers that TensorFlow Lite has as built-in operators"
        ) from error
    return converted
