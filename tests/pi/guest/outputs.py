"""Raw outputs of the committed int8 files on given crops, of the interpreter and, with a C compiler, of their own C.

`python -m guest.outputs CROPS` prints them as JSON, hexadecimal.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np

from edge_runtime.engines.interpreter import make_interpreter
from edge_runtime.engines.native import NativeEngine, NoNativeError
from firmware_assets import ASSETS, classifiers


def int8_outputs(crops: np.ndarray, assets: Path) -> dict[str, str]:
    """What every int8 classifier in a folder gives for `crops`, uint8 (N, 28, 28): its output's bytes, by name."""
    outputs = {}
    for file in classifiers("int8", assets):
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


def native_outputs(crops: np.ndarray, assets: Path) -> dict[str, str]:
    """The same of every file's own C; none where there is no C compiler."""
    try:
        return {
            file.name: NativeEngine(file, file.read_bytes()).run(crops).tobytes().hex()
            for file in classifiers("int8", assets)
        }
    except NoNativeError:
        return {}


if __name__ == "__main__":
    given = np.load(sys.argv[1])
    print(json.dumps({"interpreter": int8_outputs(given, ASSETS), "native": native_outputs(given, ASSETS)}))
