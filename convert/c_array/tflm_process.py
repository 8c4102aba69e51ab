"""Runs a model on TensorFlow Lite Micro in a process of its own: `python tflm_process.py MODEL INPUTS OUTPUTS ARENA`.

MODEL is a .tflite file, INPUTS and OUTPUTS are .npy files with one input, one output a row, ARENA the arena's bytes.
TensorFlow Lite Micro says on stderr how many bytes it used, or what it lacks; in too small an arena it may also crash,
hence the process. It imports nothing of the project: see `convert.c_array.tflm`, which starts it.
"""

from __future__ import annotations

import sys

import numpy as np
from tflite_micro import runtime

REFUSED = 3


def main(model: str, inputs: str, outputs: str, arena_bytes: str) -> int:
    """Run all inputs; returns the exit code, `REFUSED` where TensorFlow Lite Micro does not run the model."""
    try:
        interpreter = runtime.Interpreter.from_file(model, arena_size=int(arena_bytes))
        rows = []
        for value in np.load(inputs):
            interpreter.set_input(value, 0)
            interpreter.invoke()
            rows.append(interpreter.get_output(0).copy())
    except RuntimeError:
        return REFUSED
    interpreter.print_allocations()
    np.save(outputs, np.concatenate(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
