"""What Arm's compiler Vela estimates of the int8 files on an Ethos-U NPU: the part of a report that is not measured."""

from __future__ import annotations

from typing import Any

from convert.compilers.vela import VelaReport, compile_files, described, markdown_table, vela_version
from edge_runtime.errors import EdgeDigitsError
from train import MODEL_NAMES

ACCELERATOR = "ethos-u55-128"


def estimate() -> tuple[VelaReport | None, list[dict[str, Any]]]:
    """Vela's report of the project's int8 files, or None and, as rows of a report's `skipped`, why there is none."""
    try:
        if vela_version() is None:
            raise EdgeDigitsError("Vela is not installed: pip install '.[vela]'")
        return compile_files(ACCELERATOR)[0], []
    except EdgeDigitsError as error:
        rows = [{"engine": "Ethos-U", "model": name, "precision": "int8", "reason": str(error)} for name in MODEL_NAMES]
        return None, rows


def section(vela: VelaReport) -> list[str]:
    """The parts of the report's text."""
    return ["## Ethos-U (Vela's estimates)", f"{described(vela)}. Estimated and not measured.", markdown_table(vela)]
