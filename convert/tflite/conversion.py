"""A Keras model into a .tflite file, in each precision."""

from __future__ import annotations

import re
from typing import Any

import tensorflow as tf

from convert import CALIBRATED_PRECISIONS
from convert.bounds import shortened, step
from convert.tflite.named import NamedSource
from convert.tflite.source import Source
from edge_runtime.errors import EdgeDigitsError


def to_tflite(
    source: Source | NamedSource, precision: str, calibration: Any, *, per_tensor_dense: bool = False
) -> bytes:
    """Convert a model, batch fixed to 1.

    - float32: weights and activations float32.
    - float16: weights float16, computed in float32.
    - dynamic: weights int8, activations quantised while it runs; input and output float32.
    - int8: all int8, input and output too.
    - int16x8: activations int16, weights int8, biases int64 or int32; input and output float32.

    Args:
        source: the model.
        precision: one of `convert.PRECISIONS`.
        calibration: images, uint8 (N, H, W), whose activations give the ranges of int8 and int16x8; of a `NamedSource`
            its tensors, by name.
        per_tensor_dense: one scale for each dense layer's weights instead of one for each of its outputs, for
            runtimes that compute the latter wrongly (TensorFlow Lite Micro before September 2024).

    Raises `EdgeDigitsError` for a model that TensorFlow's converter refuses.
    """
    with step(source.file, f"converting it to {precision}"):
        try:
            return _converted(source, precision, calibration, per_tensor_dense=per_tensor_dense)
        except Exception as error:
            what = refused_layers(source.model, str(error)) or shortened(error)
            raise EdgeDigitsError(
                f"TensorFlow cannot convert {source.file} to {precision}: {what}; "
                "use layers that TensorFlow Lite has as built-in operators"
            ) from error


def _converted(source: Source | NamedSource, precision: str, calibration: Any, *, per_tensor_dense: bool) -> bytes:
    converter = tf.lite.TFLiteConverter.from_keras_model(source.one_sample)
    converter._experimental_disable_per_channel_quantization_for_dense_layers = per_tensor_dense
    if precision != "float32":
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
    if precision == "float16":
        converter.target_spec.supported_types = [tf.float16]
    if precision in CALIBRATED_PRECISIONS:
        converter.representative_dataset = lambda: source.feeds(calibration)
    if precision == "int8":
        converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
        converter.inference_input_type = tf.int8
        converter.inference_output_type = tf.int8
    if precision == "int16x8":
        converter.target_spec.supported_ops = [
            tf.lite.OpsSet.EXPERIMENTAL_TFLITE_BUILTINS_ACTIVATIONS_INT16_WEIGHTS_INT8
        ]
    converted: bytes = converter.convert()
    return converted


def refused_layers(model: Any, text: str) -> str:
    """Which layers the converter's error speaks of, with the operators that LiteRT lacks; empty where none is told."""
    operators = sorted(set(re.findall(r"'tf\.(\w+)' op is neither a custom op nor a flex op", text)))
    missing = f"LiteRT has no {', '.join(operators)}"
    if not operators:
        # Of other faults it tells the place alone.
        operators = [name for name in re.findall(r'fused\["(\w+):"', text) if name != "StatefulPartitionedCall"][:1]
        if not operators:
            return ""
        missing = f"TensorFlow's converter fails at {operators[0]}"
    places = {
        part
        for operator, place in re.findall(r'"(\w+):", "([^"@]+)@', text)
        if operator in operators
        for part in place.split("/")
    }
    # Names as a graph has them, numbered where it is not the first of the model.
    number = re.search(r"\bone_(?:sample|image)(_\d+)/", text)
    places = {part.removesuffix(number[1]) if number else part for part in places} - {model.name}
    found = [layer for layer in model._flatten_layers() if re.sub(r"[^\w.]", "_", layer.name) in places]
    layers = ", ".join(f"{layer.name} ({type(layer).__name__})" for layer in found)
    return f"{missing}, which {'the layer' if len(found) == 1 else 'layers'} {layers} would need" if layers else missing
