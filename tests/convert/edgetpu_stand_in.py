"""Stands in for Google's edgetpu_compiler in tests: `edgetpu_compiler -s -o DIR MODEL.tflite`.

It writes a file of the form that the compiler's have, with one custom operator for what is mapped, and prints what
version 16.0 prints (-s), as its documentation and public logs of it show it. It maps what stands before the first
LEAKY_RELU, which the Edge TPU does not have. It compiles nothing: what it writes runs nowhere, and its sizes of memory
are made up.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from convert.info import operator_name
from edge_runtime.engines.tflite_file import read_tflite
from tests.convert.accelerated import accelerated

VERSION = "16.0.384591198"
NO_OPERATOR, SECOND_GRAPH = "Operation not supported", "More than one subgraph is not supported"


def main(arguments: list[str]) -> int:
    show, option, folder, model = arguments
    assert (show, option) == ("-s", "-o"), arguments
    path = Path(model)
    print(f"Edge TPU Compiler version {VERSION}\nStarted a compilation timeout timer of 180 seconds.")
    data = path.read_bytes()
    names = [operator_name(operator) for operator in read_tflite(data).subgraphs[0].operators]
    if "FLOOR" in names:
        print("ERROR: Didn't find op for builtin opcode 'FLOOR' version '2'\n\nERROR: Registration failed.\n")
        print(f"Invalid model: {model}\nModel could not be parsed")
        return 1
    mapped = names.index("LEAKY_RELU") if "LEAKY_RELU" in names else len(names)
    made = Path(folder) / f"{path.stem}_edgetpu.tflite"
    compiled = accelerated(data, "edgetpu-custom-op", left=len(names) - mapped)
    made.write_bytes(compiled)
    print(f"\nModel compiled successfully in 62 ms.\n\nInput model: {model}\nInput size: {len(data) / 1024:.2f}KiB")
    print(f"Output model: {made}\nOutput size: {len(compiled) / 1024:.2f}KiB")
    print("On-chip memory used for caching model parameters: 49.75KiB")
    print("On-chip memory remaining for caching model parameters: 7.68MiB")
    print("Off-chip memory used for streaming uncached model parameters: 0.00B")
    print(f"Number of Edge TPU subgraphs: 1\nTotal number of operations: {len(names)}")
    print(f"Operation log: {made.with_suffix('.log')}\n")
    if mapped < len(names):
        print("Model successfully compiled but not all operations are supported by the Edge TPU.")
        print(f"Number of operations that will run on Edge TPU: {mapped}")
        print(f"Number of operations that will run on CPU: {len(names) - mapped}\n")
    print(f"{'Operator':<30} {'Count':<10} Status\n")
    statuses = [
        "Mapped to Edge TPU" if index < mapped else NO_OPERATOR if name == "LEAKY_RELU" else SECOND_GRAPH
        for index, name in enumerate(names)
    ]
    for (name, status), count in Counter(zip(names, statuses, strict=True)).items():
        print(f"{name:<30} {count:<10} {status}")
    print("Compilation child process completed within timeout period.\nCompilation succeeded! ")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
