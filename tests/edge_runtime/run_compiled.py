"""python -m tests.edge_runtime.run_compiled gpu|npu MODEL PRECISION [CPU]: a model in LiteRT's CompiledModel, as JSON.

In a process of its own: which Vulkan drivers there are is asked once, and LiteRT has much to say when it ends. CPU has
OpenVINO's CPU device do an NPU's part, which is the same way through LiteRT: plugin, compilation, dispatch.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np

from edge_runtime import Classifier
from edge_runtime.engines import compiled_model
from edge_runtime.engines.accelerator_use import NotAcceleratedError
from edge_runtime.engines.classifier import model_path
from train.render import render_digits


def main(accelerator: str, model: str, precision: str, device: str = "") -> None:
    """Print what ran where and how it agrees with the CPU, or why nothing did."""
    if device:
        use_openvino(device)
    path: Path = model_path(model, precision)
    try:
        engine = compiled_model.CompiledModelEngine(path.read_bytes(), accelerator)
    except NotAcceleratedError as error:
        print(json.dumps({"reason": str(error)}))
        return
    crops, _ = render_digits(20, seed=5)
    expected = Classifier(path, backend="litert")._engine.run(crops)
    given = engine.run(crops)
    print(
        json.dumps(
            {
                **engine.use.to_dict(),
                "software": engine.is_software,
                "same_labels": float((given.argmax(axis=1) == expected.argmax(axis=1)).mean()),
                "difference": float(np.abs(given.astype(np.float64) - expected).max()),
            }
        )
    )


def use_openvino(device: str) -> None:
    """Have LiteRT's OpenVINO plugin compile for another device than the NPU."""
    from ai_edge_litert.options import IntelOpenVinoGraphBackend

    make_options = compiled_model._options

    def with_device(*arguments: Any) -> Any:
        options = make_options(*arguments)
        options.intel_openvino_options.graph_backend = IntelOpenVinoGraphBackend[device]
        return options

    mock.patch.object(compiled_model, "_options", with_device).start()


if __name__ == "__main__":
    main(*sys.argv[1:])
