"""Delegates of TFLite interpreters: shared libraries that take operators away from the CPU, Google's Edge TPU included.

What a delegate took is read from the interpreter's own plan: it has a DELEGATE node for each part that was taken, with
the tensors at that part's ends.
"""

from __future__ import annotations

import ctypes
import importlib
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from edge_runtime.engines.accelerator_use import AcceleratorUse, NotAcceleratedError
from edge_runtime.engines.backends import EDGE_TPU, EDGE_TPU_LIBRARY, INTERPRETERS
from edge_runtime.engines.interpreter import InterpreterEngine
from edge_runtime.native_output import STDERR, silenced

EDGE_TPU_SUFFIX = "_edgetpu"
"""What edgetpu_compiler puts behind a file's name."""

_DELEGATE = "DELEGATE"
_CREATE = "tflite_plugin_create_delegate"
_ADDED = re.compile(r"(Restored original execution plan|Node number \d+) .*", re.DOTALL)
"""What the interpreter puts behind a delegate's own words."""


def open_delegated(
    model: bytes, library: str, options: Mapping[str, str], backend: str, num_threads: int
) -> tuple[InterpreterEngine, AcceleratorUse]:
    """A model in an interpreter with an external delegate; raises `NotAcceleratedError` where that takes nothing."""
    name = Path(library).name
    try:
        # Only a path is looked for in the working folder.
        delegate = _load(backend, str(Path(library).resolve()) if Path(library).exists() else library, options)
    except OSError as error:
        raise NotAcceleratedError(
            f"{name} does not load ({error}); give the path of a TFLite delegate for this machine"
        ) from error
    except AttributeError as error:
        raise NotAcceleratedError(f"{name} is no TFLite delegate: it has no {_CREATE}; give another library") from error
    except ValueError as error:
        reason = str(error).partition("\n")[2] or "it gives no reason"
        raise NotAcceleratedError(
            f"{name} cannot be started ({reason}); see its documentation for its options and what it needs"
        ) from error
    engine, use = _open(model, backend, delegate, name, num_threads)
    if not use.delegated:
        raise NotAcceleratedError(
            f"{name} takes none of the {use.operators} operators; take another model or precision"
        )
    return engine, use


def open_edge_tpu(path: Path, backend: str, num_threads: int) -> tuple[InterpreterEngine, AcceleratorUse]:
    """The file compiled for an Edge TPU beside a .tflite file; raises `NotAcceleratedError` where it does not run."""
    try:
        delegate = _load(backend, EDGE_TPU_LIBRARY, {})
    except OSError as error:
        raise NotAcceleratedError(
            f"{EDGE_TPU_LIBRARY} does not load ({error}); install Google's Edge TPU runtime: "
            "sudo apt-get install libedgetpu1-std, from https://coral.ai/software"
        ) from error
    except (ValueError, AttributeError) as error:
        raise NotAcceleratedError(
            f"{EDGE_TPU_LIBRARY} finds no Edge TPU; plug it in, and see that you may use it: groups must name plugdev "
            "(USB) or apex (PCIe)"
        ) from error
    compiled = edge_tpu_file(path)
    try:
        model = compiled.read_bytes()
    except OSError as error:
        raise NotAcceleratedError(
            f"there is no {compiled.name} ({error.strerror}), which an Edge TPU needs; compile an int8 file for it: "
            f"python -m convert --edgetpu {path} --output {path.parent}"
        ) from error
    engine, use = _open(model, backend, delegate, EDGE_TPU, num_threads)
    if not use.delegated:
        raise NotAcceleratedError(
            f"nothing in {compiled.name} is for an Edge TPU; compile it anew: "
            f"python -m convert --edgetpu {path} --output {path.parent}"
        )
    return engine, use


def edge_tpu_file(path: Path) -> Path:
    """Where edgetpu_compiler puts what it makes of a .tflite file; a file that it made is its own."""
    return path if path.stem.endswith(EDGE_TPU_SUFFIX) else path.with_stem(path.stem + EDGE_TPU_SUFFIX)


def split_operators(nodes: Sequence[Mapping[str, Any]]) -> tuple[list[str], list[str]]:
    """The names of the operators that delegates took, and of those that they left, each in the model's order.

    Args:
        nodes: an interpreter's plan, as its `_get_ops_details` gives it: all of the model's operators, then a DELEGATE
            node for each part that was taken. Ask before its tensors are allocated: only then XNNPACK, itself a
            delegate though on the CPU, takes its own part.
    """
    operators = [node for node in nodes if node["op_name"] != _DELEGATE]
    makers = {int(tensor): index for index, node in enumerate(operators) for tensor in node["outputs"]}
    taken: set[int] = set()
    for part in nodes:
        if part["op_name"] != _DELEGATE:
            continue
        given, open_tensors = {int(tensor) for tensor in part["inputs"]}, [int(tensor) for tensor in part["outputs"]]
        # From the part's outputs back to its inputs.
        while open_tensors:
            tensor = open_tensors.pop()
            index = makers.get(tensor)
            if tensor not in given and index is not None and index not in taken:
                taken.add(index)
                open_tensors += [int(tensor) for tensor in operators[index]["inputs"]]
    names = [str(node["op_name"]) for node in operators]
    return (
        [name for index, name in enumerate(names) if index in taken],
        [name for index, name in enumerate(names) if index not in taken],
    )


def _load(backend: str, library: str, options: Mapping[str, str]) -> Any:
    # Asked first: of a library that is none the interpreter's Delegate complains once more when it is let go of.
    if not hasattr(ctypes.CDLL(library), _CREATE):
        raise AttributeError(_CREATE)
    return _module(backend).load_delegate(library, dict(options))


def _module(backend: str) -> Any:
    return importlib.import_module(INTERPRETERS[backend])


def _open(
    model: bytes, backend: str, delegate: Any, name: str, num_threads: int
) -> tuple[InterpreterEngine, AcceleratorUse]:
    try:
        with silenced(STDERR):
            interpreter = _module(backend).Interpreter(
                model_content=model, num_threads=num_threads, experimental_delegates=[delegate]
            )
            taken, left = split_operators(interpreter._get_ops_details())
            interpreter.allocate_tensors()
            engine = InterpreterEngine(interpreter)
            # What a delegate cannot do it may find out only now.
            engine.run(np.zeros((1, *engine.input_shape), np.uint8))
    except (ValueError, RuntimeError, TypeError, SystemError) as error:
        reason = _ADDED.sub("", str(error)).strip()
        raise NotAcceleratedError(
            f"{name} does not run this model ({reason}); take another model or precision"
        ) from error
    return engine, AcceleratorUse(name, len(taken) + len(left), len(taken), tuple(left))
