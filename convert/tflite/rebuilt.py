"""A user's model built anew from its configuration, of the same weights, where TensorFlow Lite wants it otherwise.

- Sizes that are open are those of the samples, the batch is open.
- Everything computes in float32. In float16 and float64 TensorFlow's converter cannot quantise it.
- Pixels, integers of 8 or 16 bits, come in as float32 of the same values; words of an embedding as integers.
- Inputs and outputs stand in lists.
- Recurrent layers are laid out step by step. Left as loops (WHILE) they end the converter with a segmentation fault.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from convert.tflite.keras_files import keras_of
from edge_runtime.errors import EdgeDigitsError

RECURRENT = {"LSTM", "GRU", "SimpleRNN", "RNN"}
LOOPS = {"ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D"}
"""Layers that are loops, and that Keras cannot lay out."""

MOST_STEPS = 128
"""Steps laid out: the file and the time to convert it grow with them."""

OTHER_FLOATS = {"float16", "bfloat16", "float64", "mixed_float16", "mixed_bfloat16"}
PIXELS = {"uint8", "int8", "uint16", "int16"}
WORDS = "int32"

STRUCTURES = ("_inputs_struct", "_outputs_struct", "_nested_inputs", "_nested_outputs")
"""How a model's inputs and outputs stand, in Keras 3 and in Keras 2."""


def rebuilt(model: Any, file: str, sizes: Mapping[str, tuple[int, ...]]) -> Any:
    """The model as TensorFlow Lite can take it; itself where nothing is to be changed.

    Args:
        model: of Keras 3 or Keras 2, functional or sequential; any other is given back as it is.
        file: the name to say.
        sizes: without the batch, of inputs whose sizes are open, by their names.

    Raises `EdgeDigitsError`, which names the layer, for what cannot be laid out.
    """
    _check_layers(model, file)
    before = model.get_config()
    config = copy.deepcopy(before)
    if not (isinstance(config, dict) and isinstance(config.get("layers"), list)):
        return model
    _set_float32(config)
    _set_inputs(config, sizes, _word_inputs(model))
    _set_unroll(config)
    if config != before:
        copied = type(model).from_config(config)
        copied.set_weights(model.get_weights())
        model = copied
    _check_steps(model, file)
    return _with_lists(model)


def _with_lists(model: Any) -> Any:
    """The model with inputs and outputs in lists, in their order, where it has them in dictionaries or deeper."""
    if not any(_is_deep(getattr(model, name, None)) for name in STRUCTURES):
        return model
    return keras_of(model).Model(list(model.inputs), list(model.outputs), name=model.name)


def _is_deep(side: Any) -> bool:
    if isinstance(side, (list, tuple)):
        return any(isinstance(one, (dict, list, tuple)) for one in side)
    return isinstance(side, dict)


def _check_layers(model: Any, file: str) -> None:
    for layer in _layers(model):
        kind, place = type(layer).__name__, f"{file}: the layer {layer.name} ({type(layer).__name__})"
        if getattr(getattr(layer, "dtype_policy", None), "quantization_mode", None):
            raise EdgeDigitsError(f"{place} was quantised by Keras; save the model as it was before model.quantize")
        if kind in LOOPS:
            raise EdgeDigitsError(f"{place} is a loop, which LiteRT cannot run in int8; use convolutions or LSTM")
        if kind in RECURRENT and layer.stateful:
            raise EdgeDigitsError(f"{place} keeps its state between calls; convert it with stateful=False")


def _check_steps(model: Any, file: str) -> None:
    for layer in _layers(model):
        if type(layer).__name__ not in RECURRENT | {"Bidirectional"} or not getattr(layer, "_inbound_nodes", None):
            continue  # Those inside of Bidirectional have no input of their own.
        steps = _inputs(layer)[0].shape[1]
        if steps is None or steps > MOST_STEPS:
            raise EdgeDigitsError(
                f"{file}: the layer {layer.name} ({type(layer).__name__}) has {steps or 'any number of'} steps; up to "
                f"{MOST_STEPS} are laid out for LiteRT: build it with Input((STEPS, FEATURES))"
            )


def _layers(model: Any) -> list[Any]:
    return list(model._flatten_layers())


def _inputs(layer: Any) -> list[Any]:
    """The tensors that a layer was first called with."""
    given = layer._inbound_nodes[0].input_tensors
    return list(given) if isinstance(given, (list, tuple)) else [given]


def _word_inputs(model: Any) -> set[str]:
    """Inputs that nothing takes but embeddings: the numbers of words, whatever type they are said to have."""
    takers: dict[int, set[str]] = {}
    for layer in model.layers:
        if type(layer).__name__ == "InputLayer":  # Of Keras 2, whose nodes take what they give.
            continue
        for node in getattr(layer, "_inbound_nodes", ()):
            given = node.input_tensors
            for tensor in given if isinstance(given, (list, tuple)) else [given]:
                takers.setdefault(id(tensor), set()).add(type(layer).__name__)
    kinds = {tensor._keras_history[0].name: takers.get(id(tensor)) for tensor in model.inputs}
    return {name for name, kind in kinds.items() if kind == {"Embedding"}}


def _set_float32(config: Any) -> None:
    """Turn every other float type, and every policy of one, into float32."""
    waiting = [config]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            if value.get("dtype") in OTHER_FLOATS if isinstance(value.get("dtype"), str) else False:
                value["dtype"] = "float32"
            if value.get("class_name") in ("DTypePolicy", "Policy") and value["config"].get("name") in OTHER_FLOATS:
                value["config"]["name"] = "float32"
            waiting += value.values()
        elif isinstance(value, (list, tuple)):
            waiting += value


def _set_inputs(config: dict[str, Any], sizes: Mapping[str, tuple[int, ...]], words: set[str]) -> None:
    """Set sizes and types of the inputs of a model's configuration."""
    for entry in config["layers"]:
        own = entry.get("config", {})
        key = "batch_shape" if "batch_shape" in own else "batch_input_shape"
        shape = own.get(key)
        if entry.get("class_name") != "InputLayer" or not isinstance(shape, (list, tuple)):
            continue
        name = own.get("name")
        own[key] = type(shape)((None, *sizes.get(name, shape[1:])))
        if "build_input_shape" in config and name in sizes:
            config["build_input_shape"] = own[key]
        if name in words:
            own["dtype"] = WORDS if own["dtype"] != "int64" else "int64"
        elif own["dtype"] in PIXELS:
            own["dtype"] = "float32"


def _set_unroll(config: Any) -> None:
    if isinstance(config, dict):
        if config.get("class_name") in RECURRENT:
            config["config"]["unroll"] = True
        for value in config.values():
            _set_unroll(value)
    elif isinstance(config, list):
        for value in config:
            _set_unroll(value)
