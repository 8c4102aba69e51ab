"""Compiles int8 files for Arm Ethos-U NPUs with Arm's compiler Vela, and reports what it estimates: `--vela CONFIG`.

Vela (the extra `vela`, PyPI's ethos-u-vela) runs in a process of its own, since a model can crash it; its figures come
from the CSV file that it writes, by the names of the columns. They are estimates of its own model of the NPU and the
memories, not measurements. Nothing here can run a compiled file (of the NPU, QEMU 7.2's mps3-an547 has stubs of the
timing adapters only): see `convert.compilers.accelerator` for what is checked.
"""

from __future__ import annotations

import csv
import json
import sys
import tempfile
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path
from typing import Any

from convert.compilers.accelerator import (
    ETHOS_U,
    Int8File,
    check_compiled,
    format_operators,
    read_int8_files,
    run_compiler,
)
from convert.info import format_table
from convert.manifest import sha256
from convert.publish import Publication
from edge_runtime.errors import EdgeDigitsError

OUTPUT = Path("build/vela")
"""Where the files go by default, in a folder for each accelerator: they are a board's, so none is committed."""

JSON, MARKDOWN = "vela_report.json", "vela_report.md"
NOTE = (
    "Estimates by Vela, not measured, and without what is left on the CPU. The compiled files were not run: that needs "
    "the NPU, or Arm's model of it. They were found whole, with the NPU's operator and the inputs and outputs of their "
    "sources. The system configuration and memory mode are Vela's own for the accelerator; a board has others."
)

MEMORIES = {"sram": "SRAM", "dram": "DRAM", "on_chip_flash": "on-chip flash", "off_chip_flash": "off-chip flash"}
"""As Vela's columns name the memories, and in words."""

VelaReport = dict[str, Any]
"""vela_report.json: `made_by`, `note`, `vela` (its version), `accelerator`, `system_config`, `memory_mode`,
`core_clock_hz`, and `models`: for each `source`, `source_sha256`, `file`, `file_sha256`, `file_bytes`,
`npu_operators` and `cpu_operators` (how many of each name), `cycles` (`npu`, `sram_access` and those of the other
memories, which overlap, and `total`), `inferences_per_second`, `memory_bytes` by memory, and `weight_bytes`
(`original`, `encoded`)."""


def vela_version() -> str | None:
    """The version of the installed Vela, None where it is not installed."""
    try:
        return metadata.version("ethos-u-vela")
    except metadata.PackageNotFoundError:
        return None


def accelerators() -> tuple[str, ...]:
    """The accelerator configurations that the installed Vela knows, such as ethos-u55-128.

    Raises `EdgeDigitsError` where Vela is not installed or does not load.
    """
    try:
        from ethosu.vela.architecture_features import Accelerator
    except ImportError as error:
        raise EdgeDigitsError(
            f"compiling for an Ethos-U needs Vela ({error}); install it: pip install '.[vela]'"
        ) from error
    return tuple(Accelerator.member_list())


def write_vela(accelerator: str, paths: Sequence[Path], output: Path | None = None) -> None:
    """Compile files, write them with the report, and print what it says.

    Args:
        accelerator: one of `accelerators()`.
        paths: int8 .tflite files; without, the project's int8 artifacts.
        output: the folder; by default one for the accelerator in `OUTPUT`.

    Raises `EdgeDigitsError` where one cannot be compiled or the result is not as it must be; then nothing is written.
    """
    output = output or OUTPUT / accelerator
    report, compiled = compile_files(accelerator, paths)
    with Publication(output) as publication:
        for name, data in compiled.items():
            publication.add(name, data)
        publication.add(JSON, json.dumps(report, indent=2) + "\n")
        publication.add(MARKDOWN, markdown(report))
        publication.commit()
    table = rows(report)
    print(f"{described(report)}: estimates, not measured")
    print("\n".join(format_table(table, right=tuple(range(1, len(table[0]) - 2)))))
    print(f"published in {output}", file=sys.stderr)


def compile_files(accelerator: str, paths: Sequence[Path] = ()) -> tuple[VelaReport, dict[str, bytes]]:
    """Compile files (default: the project's int8 artifacts); returns the report and the compiled files by name."""
    report: VelaReport = {
        "made_by": f"python -m convert --vela {accelerator}; do not edit",
        "note": NOTE,
        "vela": vela_version(),
        "accelerator": accelerator,
    }
    models, files = [], {}
    for file in read_int8_files(paths, "Vela"):
        try:
            compiled, table = _compile(file, accelerator)
            placement = check_compiled(file.file, compiled, ETHOS_U)
            figures = _figures(table)
        except EdgeDigitsError as error:
            raise EdgeDigitsError(f"{file.path}: {error}") from error
        report |= figures.pop("system")
        name = f"{file.path.stem}_vela.tflite"
        files[name] = compiled
        models.append(
            {
                "source": file.path.name,
                "source_sha256": sha256(file.data),
                "file": name,
                "file_sha256": sha256(compiled),
                "file_bytes": len(compiled),
                "npu_operators": placement.accelerator,
                "cpu_operators": placement.cpu,
                **figures,
            }
        )
    return {**report, "models": models}, files


def _compile(file: Int8File, accelerator: str) -> tuple[bytes, dict[str, str]]:
    """The compiled file, and the row of the CSV file that Vela writes with it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        given = folder / f"{file.path.stem}.tflite"
        given.write_bytes(file.data)
        # -P: what lies in the folder must not be taken for a package.
        options = ["--accelerator-config", accelerator, "--output-dir", str(folder)]
        code, printed = run_compiler([sys.executable, "-P", "-m", "ethosu.vela", *options, str(given)], folder)
        made, tables = folder / f"{given.stem}_vela.tflite", list(folder.glob("*_summary_*.csv"))
        if code or not made.is_file() or len(tables) != 1:
            lines = printed.strip().splitlines()
            reason = lines[-1].strip() if lines else "it says nothing"
            ended = f"signal {-code}" if code < 0 else f"exit code {code}"
            raise EdgeDigitsError(f"Vela {vela_version()} fails ({ended}): {reason}; try another accelerator or model")
        with tables[0].open(newline="") as table:
            return made.read_bytes(), next(csv.DictReader(table), {})


def _figures(row: dict[str, str]) -> dict[str, Any]:
    """What the report says of a row of Vela's CSV; raises `EdgeDigitsError` where a column is missing or no number."""
    try:
        cycles = {f"{memory}_access": int(row[f"cycles_{memory}_access"]) for memory in MEMORIES}
        return {
            "system": {
                "system_config": row["system_config"],
                "memory_mode": row["memory_mode"],
                "core_clock_hz": round(float(row["core_clock"])),
            },
            "cycles": {"npu": int(row["cycles_npu"]), **cycles, "total": int(row["cycles_total"])},
            "inferences_per_second": round(float(row["inferences_per_second"]), 1),
            "memory_bytes": {memory: round(1024 * float(row[f"{memory}_memory_used"])) for memory in MEMORIES},
            "weight_bytes": {
                "original": int(row["total_original_weights"]),
                "encoded": int(row["total_npu_encoded_weights"]),
            },
        }
    except (KeyError, ValueError) as error:
        raise EdgeDigitsError(
            f"Vela {vela_version()} writes another table than expected ({error}); install the version of "
            "constraints.txt: pip install -c constraints.txt '.[vela]'"
        ) from error


def described(report: VelaReport) -> str:
    """In one line: what compiled, for what."""
    return (
        f"Vela {report['vela']}, {report['accelerator']}, system configuration {report['system_config']} at "
        f"{report['core_clock_hz'] / 1e6:g} MHz, memory mode {report['memory_mode']}"
    )


def rows(report: VelaReport) -> list[tuple[str, ...]]:
    """The report as a table, headings first; the last two columns are words. Memories that none uses are left out."""
    models = report["models"]
    used = [memory for memory in MEMORIES if any(model["memory_bytes"][memory] for model in models)]
    head = (
        *("model", "cycles", "of the NPU", *(f"of the {MEMORIES[memory]}" for memory in used), "inferences/s"),
        *(*(f"{MEMORIES[memory]}, bytes" for memory in used), "file, bytes", "on the NPU", "on the CPU"),
    )
    lines = [
        (
            Path(model["source"]).stem,
            f"{model['cycles']['total']:,}",
            f"{model['cycles']['npu']:,}",
            *(f"{model['cycles'][f'{memory}_access']:,}" for memory in used),
            f"{model['inferences_per_second']:,.0f}",
            *(f"{model['memory_bytes'][memory]:,}" for memory in used),
            f"{model['file_bytes']:,}",
            format_operators(model["npu_operators"]),
            format_operators(model["cpu_operators"]),
        )
        for model in models
    ]
    return [head, *lines]


def markdown_table(report: VelaReport, *, operators: bool = True) -> str:
    """The report's table as Markdown, its last two columns only where `operators` are wanted."""
    head, *lines = rows(report) if operators else [row[:-2] for row in rows(report)]
    marks = ["---", *["--:"] * (len(rows(report)[0]) - 3), *(["---"] * 2 if operators else [])]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (head, marks, *lines))


def markdown(report: VelaReport) -> str:
    """The text of vela_report.md."""
    sources = "\n".join(
        f"- `{model['file']}`, SHA-256 {model['file_sha256']}, of `{model['source']}`, {model['source_sha256']}"
        for model in report["models"]
    )
    return (
        f"<!-- Made by edge-digits ({report['made_by']}). -->\n# On an Arm Ethos-U\n\n{described(report)}. {NOTE}\n\n"
        f"{markdown_table(report)}\n\n{sources}\n"
    )
