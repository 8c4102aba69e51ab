"""Compiling int8 files for accelerators with their vendors' compilers: what goes in, and what must come out of each.

What comes out holds the vendor's own operator, which no interpreter of this machine has, so it cannot be run here. What
can be checked is checked: that the file is whole, has that operator, and has the source's inputs and outputs.
"""

from __future__ import annotations

import subprocess
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from convert.info import operator_name
from convert.model_file import read_model_file
from edge_runtime.engines.tflite_file import read_tflite
from edge_runtime.engines.tflite_structure import CUSTOM, SubgraphInfo, TfliteFile
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import asset
from train import MODEL_NAMES

ETHOS_U, EDGE_TPU = "ethos-u", "edgetpu-custom-op"
"""The custom operators that stand for what an accelerator runs."""

TIMEOUT_S = 600


@dataclass(frozen=True)
class Int8File:
    """A full-int8 .tflite file: where it is, its bytes, its structure."""

    path: Path
    data: bytes
    file: TfliteFile


@dataclass(frozen=True)
class Placement:
    """How many operators of each name, as the source has them, the accelerator runs and how many the CPU."""

    accelerator: dict[str, int]
    cpu: dict[str, int]


def read_int8_files(paths: Sequence[Path], compiler: str) -> list[Int8File]:
    """Read the files that `compiler` is to compile; without paths, the project's int8 artifacts.

    Raises `EdgeDigitsError` for one that is missing, damaged or not int8, and for two of the same name.
    """
    files = [_read_int8(path, compiler) for path in paths or [asset(name, "int8") for name in MODEL_NAMES]]
    for name, count in Counter(file.path.stem for file in files).items():
        if count > 1:
            raise EdgeDigitsError(f"{count} files have the name {name}; compile them one by one, or rename them")
    return files


def _read_int8(path: Path, compiler: str) -> Int8File:
    data, file = read_model_file(path)
    graph = file.subgraphs[0]
    compiled = {operator.custom_name for operator in graph.operators if operator.code == CUSTOM} & {ETHOS_U, EDGE_TPU}
    if compiled:
        raise EdgeDigitsError(f"{path}: compiled already, it has {compiled.pop()}; name the file that it was made of")
    types = {graph.tensors[index].type for index in (*graph.inputs, *graph.outputs)}
    if types != {"int8"}:
        raise EdgeDigitsError(
            f"{path}: its input and output are {' and '.join(sorted(types))}, {compiler} takes int8; make such a file: "
            "python -m convert --int8"
        )
    return Int8File(path, data, file)


def run_compiler(command: Sequence[str], folder: Path) -> tuple[int, str]:
    """Run a compiler in `folder`; returns its exit code (negative: the signal that ended it) and all that it printed.

    Raises `EdgeDigitsError` where it does not start or takes longer than `TIMEOUT_S`.
    """
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=TIMEOUT_S,
        )
    except subprocess.TimeoutExpired as error:
        raise EdgeDigitsError(f"{command[0]}: no end within {TIMEOUT_S} s; try a smaller model") from error
    except OSError as error:
        raise EdgeDigitsError(f"{command[0]}: does not start: {error.strerror}; install it again") from error
    return done.returncode, done.stdout


def check_compiled(source: TfliteFile, compiled: bytes, custom_name: str) -> Placement:
    """Hold what a compiler made against its source, as far as that goes without the accelerator.

    Args:
        source: the int8 file.
        compiled: the file that was made of it.
        custom_name: the custom operator that stands for what the accelerator runs.

    Raises `EdgeDigitsError` where it is damaged, has no such operator, or has other inputs or outputs: another shape,
    type, scale or zero point.
    """
    file = read_tflite(compiled)
    graph, original = file.subgraphs[0], source.subgraphs[0]
    left = [op for op in graph.operators if (op.code, op.custom_name) != (CUSTOM, custom_name)]
    if len(left) == len(graph.operators):
        raise EdgeDigitsError(f"the accelerator can run none of its operators: the compiled file has no {custom_name}")
    for what, new, old in (
        ("inputs", _forms(graph, graph.inputs), _forms(original, original.inputs)),
        ("outputs", _forms(graph, graph.outputs), _forms(original, original.outputs)),
    ):
        if new != old:
            raise EdgeDigitsError(f"its {what} were {old} and are {new} when compiled; report it with the .tflite file")
    cpu = Counter(operator_name(operator) for operator in left)
    accelerator = Counter(operator_name(operator) for operator in original.operators) - cpu
    return Placement(dict(sorted(accelerator.items())), dict(sorted(cpu.items())))


def _forms(graph: SubgraphInfo, indices: tuple[int, ...]) -> str:
    tensors = [graph.tensors[index] for index in indices]
    return ", ".join(
        f"{tensor.type} {list(tensor.shape)}, scale {tensor.scales.tolist()}, zero point {tensor.zero_points.tolist()}"
        for tensor in tensors
    )


def format_operators(counts: dict[str, int]) -> str:
    """Operators with how many there are of each, such as `CONV_2D:2 TANH:4`; `none` where there are none."""
    return " ".join(f"{name}:{count}" for name, count in counts.items()) or "none"
