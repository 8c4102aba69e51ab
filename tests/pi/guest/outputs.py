"""Raw outputs of the committed int8 files on given crops: `python -m guest.outputs CROPS`; JSON, hexadecimal."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np

from edge_runtime.interpreter import make_interpreter
from firmware_assets import ASSETS


def int8_outputs(crops: np.ndarray, assets: Path) -> dict[str, str]:
    """What every int8 file in a folder gives for `crops`, uint8 (N, 28, 28): its output bytes, by the file's name."""
    outputs = {}
    for file in sorted(assets.glob("*_int8.tflite")):
        model = file.read_bytes()
        interpreter = make_interpreter(model, file.name)
        (taken,), (given,) = interpreter.get_input_details(), interpreter.get_output_details()
        raw = b""
        for crop in crops:
            interpreter.set_tensor(taken["index"], (crop ^ 0x80).view(np.int8).reshape(taken["shape"]))
            interpreter.invoke()
            raw += interpreter.get_tensor(given["index"]).tobytes()
        outputs[file.name] = raw.hex()
    return outputs


if __name__ == "__main__":
    print(json.dumps(int8_outputs(np.load(sys.argv[1]), ASSETS)))
