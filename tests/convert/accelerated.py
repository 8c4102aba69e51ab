"""Files as a compiler for an accelerator writes them: one custom operator in the place of all that it runs."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ai_edge_litert.schema_py_generated import BuiltinOperator, OperatorCodeT, OperatorT
from ai_edge_litert.tools.flatbuffer_utils import convert_object_to_bytearray, read_model


def changed(data: bytes, change: Callable[[Any], None]) -> bytes:
    """A .tflite file after `change` was made to its schema object."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.tflite"
        path.write_bytes(data)
        model = read_model(str(path))
    change(model)
    return bytes(convert_object_to_bytearray(model))


def accelerated(
    data: bytes, custom_name: str, *, left: int = 0, change: Callable[[Any], None] = lambda model: None
) -> bytes:
    """A file whose operators, but for the last `left`, became one custom operator; then changed by `change`."""

    def compile_model(model: Any) -> None:
        graph = model.subgraphs[0]
        code = OperatorCodeT()
        code.builtinCode = code.deprecatedBuiltinCode = BuiltinOperator.CUSTOM
        code.customCode, code.version = custom_name.encode(), 1
        model.operatorCodes.append(code)
        operator = OperatorT()
        operator.opcodeIndex = len(model.operatorCodes) - 1
        operator.customOptions = [1, 4, 1]
        operators = list(graph.operators)
        mapped, rest = operators[: len(operators) - left], operators[len(operators) - left :]
        operator.inputs, operator.outputs = list(graph.inputs), list(mapped[-1].outputs)
        graph.operators = [operator, *rest]
        change(model)

    return changed(data, compile_model)
