"""Recurrent layers laid out step by step, as TensorFlow Lite can quantise them.

Left as loops (WHILE) they end TensorFlow's converter with a segmentation fault for int8.
"""

from __future__ import annotations

from typing import Any

from edge_runtime.errors import EdgeDigitsError

RECURRENT = {"LSTM", "GRU", "SimpleRNN", "RNN"}
LOOPS = {"ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D"}
"""Layers that are loops, and that Keras cannot lay out."""

MOST_STEPS = 128
"""Steps laid out: the file and the time to convert it grow with them."""


def unrolled(model: Any, file: str) -> Any:
    """The model with its recurrent layers laid out, of the same weights; itself where it has none to lay out.

    Raises `EdgeDigitsError`, which names the layer, for what cannot be laid out. `file` is the name to say.
    """
    layers = [layer for layer in model._flatten_layers() if type(layer).__name__ in RECURRENT | LOOPS]
    for layer in layers:
        kind, place = type(layer).__name__, f"{file}: the layer {layer.name} ({type(layer).__name__})"
        if kind in LOOPS:
            raise EdgeDigitsError(f"{place} is a loop, which LiteRT cannot run in int8; use convolutions or LSTM")
        if layer.stateful:
            raise EdgeDigitsError(f"{place} keeps its state between calls; convert it with stateful=False")
    if all(layer.unroll for layer in layers):
        return model
    _check_steps(model, file)
    config = model.get_config()
    _set_unroll(config)
    copy = type(model).from_config(config)
    copy.set_weights(model.get_weights())
    return copy


def _check_steps(model: Any, file: str) -> None:
    for layer in model._flatten_layers():
        if type(layer).__name__ not in RECURRENT | {"Bidirectional"} or not getattr(layer, "_inbound_nodes", None):
            continue  # Those inside of Bidirectional have no input of their own.
        steps = layer.input.shape[1]
        if steps is None or steps > MOST_STEPS:
            raise EdgeDigitsError(
                f"{file}: the layer {layer.name} ({type(layer).__name__}) has {steps or 'any number of'} steps; up to "
                f"{MOST_STEPS} are laid out for LiteRT: build it with Input((STEPS, FEATURES))"
            )


def _set_unroll(config: Any) -> None:
    if isinstance(config, dict):
        if config.get("class_name") in RECURRENT:
            config["config"]["unroll"] = True
        for value in config.values():
            _set_unroll(value)
    elif isinstance(config, list):
        for value in config:
            _set_unroll(value)
