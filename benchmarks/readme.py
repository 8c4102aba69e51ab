"""The figures of the README and of docs/benchmarks.md, from the reference reports: `python -m benchmarks.readme`.

In each page a part between two marks is rewritten: the README has the short results, docs/benchmarks.md the long ones.

Two machines: the one that benchmarks/reference/x86-64/report.json is of, and an emulated Cortex-A72, whose instructions
tests/pi/cost.json counts (see tests/pi), and which gets a small report of its own. The reference report's text and
pictures are made anew from its figures too.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.engines.registry import ENGINES, default_engine, default_interpreter
from benchmarks.measure.system import BARE, KERAS, OURS, TENSORFLOW
from benchmarks.measure.targets import MISSED
from benchmarks.models import ROOT
from benchmarks.report.figures import Report, accuracy_of, fastest, latency_us
from benchmarks.report.report import int8_or_float, machine_line, read_report, table, write_report
from edge_runtime.arguments import Parser
from edge_runtime.engines.backends import NATIVE
from edge_runtime.errors import EXIT_DONE, EdgeDigitsError, run_command
from edge_runtime.files import write_atomic
from train import MODEL_NAMES

README = ROOT / "README.md"
RESULTS = ROOT / "docs" / "benchmarks.md"
REFERENCE = ROOT / "benchmarks" / "reference"
REPORT = REFERENCE / "x86-64" / "report.json"
COST = ROOT / "tests" / "pi" / "cost.json"
CORTEX_A72 = REFERENCE / "cortex-a72-emulated" / "report.md"
BEGIN, END = "<!-- made by python -m benchmarks.readme: begin -->", "<!-- end -->"

PEERS = ("TensorFlow", "ONNX Runtime", "OpenVINO", "MNN", "Keras predict")


def short_section(report: Report) -> str:
    """What stands between the README's marks: one table, and the machine's name.

    Args:
        report: a report.json.
    """
    return f"{_measured_on(report, README)}\n\n{_models(report)}"


def section(report: Report, cost: dict[str, Any]) -> str:
    """What stands between the marks of docs/benchmarks.md: all results.

    Args:
        report: a report.json.
        cost: a cost.json.
    """
    parts = [
        _measured_on(report, RESULTS),
        _models(report),
        _doubts(report),
        "### int8 or float32, on that machine",
        "\n".join(f"- {line}" for line in int8_or_float(report)),
        "\n".join(_faster(report)),
        "### The whole program",
        _whole(report),
        "### On an emulated Cortex-A72",
        _cortex(cost),
        "\n".join(_missed(report)),
    ]
    return "\n\n".join(part for part in parts if part)


def pages(report: Report, cost: dict[str, Any]) -> Iterator[tuple[Path, str]]:
    """Each page that has figures, and what stands between its marks."""
    yield README, short_section(report)
    yield RESULTS, section(report, cost)


def cortex_report(cost: dict[str, Any]) -> str:
    """The report of the emulated Cortex-A72."""
    return (
        "# An emulated Cortex-A72\n\n"
        "Made by `python -m benchmarks.readme` from tests/pi/cost.json, which `make pi-test` holds new counts against; "
        "do not edit.\n\n"
        f"{_cortex(cost)}\n\n"
        "A Raspberry Pi 4 as QEMU emulates it: Debian's arm64 kernel, Python and gcc, PyPI's wheels, LiteRT with "
        "XNNPACK on one thread. Instructions are counted and not cycles: memory, caches and dual issue are not in "
        "them, so they tell which of two is cheaper and not how long either takes.\n"
    )


def with_section(page: Path, made: str) -> str:
    """A page's text with a new part between its marks; raises `EdgeDigitsError` where it has no marks."""
    text = page.read_text(encoding="utf-8")
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise EdgeDigitsError(f"{page.name}: no {BEGIN} with {END} behind it; put the two lines in")
    return f"{before}{BEGIN}\n\n{made}\n\n{END}{after}"


def read_cost() -> dict[str, Any]:
    """tests/pi/cost.json."""
    cost: dict[str, Any] = json.loads(COST.read_text(encoding="utf-8"))
    return cost


def _measured_on(report: Report, page: Path) -> str:
    """The machine and the versions, with a link from a page to the whole report."""
    packages = report["machine"]["packages"]
    versions = ", ".join(
        f"{name} {packages[package]}"
        for name, package in (("LiteRT", "ai-edge-litert"), ("OpenCV", "opencv-python-headless"), ("NumPy", "numpy"))
        if package in packages
    )
    whole = Path(os.path.relpath(REPORT.with_suffix(".md"), page.parent)).as_posix()
    return (
        f"Measured on {machine_line(report['machine'])}, {versions}, on one thread "
        f"(the [whole report]({whole}), commit {report['machine']['commit']}). One crop, from Python, microseconds:"
    )


def _models(report: Report) -> str:
    rows = []
    interpreter = default_interpreter(row["engine"] for row in report["latency"])
    for model in MODEL_NAMES:
        peers = [
            row
            for row in report["latency"]
            if row["model"] == model and row["threads"] == 1 and row["engine"] in PEERS and row["engine"] in ENGINES
        ]
        peer = min(peers, key=lambda row: row["median_us"], default=None)
        right = [accuracy_of(report, model, precision) for precision in ("float32", "int8")]
        rows.append(
            (
                f"`{model}`",
                _us(latency_us(report, model, "float32", interpreter)),
                _us(latency_us(report, model, "int8", interpreter)),
                _us(latency_us(report, model, "int8", NATIVE)),
                f"{peer['engine']} {peer['precision']}: {_us(peer['median_us'])}" if peer else "-",
                " / ".join("-" if value is None else f"{value:.2%}" for value in right),
            )
        )
    header = (
        "model",
        f"float32, {interpreter}",
        f"int8, {interpreter}",
        "int8, its own C (`native`)",
        "fastest peer",
        "accuracy float32 / int8",
    )
    return table(header, rows)


def _faster(report: Report) -> Iterator[str]:
    """Where another engine than the default one wins, said plainly."""
    for row in report["targets"]:
        if row["target"] == "default engine to the fastest" and row["verdict"] == MISSED:
            model, precision = row["of"].partition(":")[0].split()
            ours = default_engine(report["latency"], model, precision)
            best = fastest(report, model, precision)
            if best is not None:
                yield (
                    f"- {ours}, which edge_runtime takes by itself, is not the fastest for `{model}` {precision}: "
                    f"{best['engine']} takes {_us(best['median_us'])} us, {ours} {row['ratio']:.2f} times as long."
                )


def _whole(report: Report) -> str:
    processes = {row["what"]: row for row in report["processes"] if "seconds" in row}
    rows = [
        (what, f"{median(processes[what]['seconds']):.2f} s", f"{processes[what]['peak_mb'] or 0:.0f} MB")
        for what in (BARE, OURS, TENSORFLOW, KERAS)
        if what in processes
    ]
    for row in report["camera"]:
        name = f"a {row['width']}x{row['height']} video with {row['digits']} digits, decoded and read"
        rows.append((name, f"{row['frames_a_second']:.0f} frames/s", f"{row['latency_ms']['95']:.1f} ms at p95"))
    rows += [(row["what"], f"{row['seconds']:.0f} s", "") for row in report["builds"] if "seconds" in row]
    return table(("the whole program", "median", "most"), rows)


def _cortex(cost: dict[str, Any]) -> str:
    rows = []
    for model in MODEL_NAMES:
        counts = [cost["inference"][f"{model}_{precision}.tflite"] for precision in ("float32", "int8")]
        counts.append(cost["native"][f"{model}_int8.tflite"])
        rows.append((f"`{model}`", *(f"{count:,}" for count in counts), f"{counts[0] / counts[2]:.1f}x"))
    return (
        table(
            (
                "emulated Cortex-A72, instructions",
                *("float32, LiteRT", "int8, LiteRT", "int8, its own C (`native`)", "float32 to native"),
            ),
            rows,
        )
        + f"\n\nA 640x480 frame with {cost['digits']} digits takes {cost['frame'] / 1e6:.0f} million instructions."
    )


def _missed(report: Report) -> Iterator[str]:
    """The targets that are missed: one line each, with what misses it and by how much."""
    missed: dict[tuple[str, bool, float], list[str]] = {}
    for row in report["targets"]:
        if row["verdict"] == MISSED:
            key = row["target"], row["least"], row["limit"]
            missed.setdefault(key, []).append(f"{row['of'].partition(':')[0]} {row['ratio']:.2f}")
    if missed:
        yield "### Missed targets\n\nEach is a ratio within one run:\n"
    for (target, least, limit), of in missed.items():
        yield f"- {target}: {'at least' if least else 'at most'} {limit:.2f} wanted; {', '.join(of)}"


def _doubts(report: Report) -> str:
    """What made the figures doubtful, without what to do about it."""
    told = "; ".join(warning.partition(";")[0] for warning in report["warnings"])
    return f"Doubts about its state: {told}." if told else ""


def _us(value: float | None) -> str:
    return "-" if value is None else f"{value:.1f}"


def parse_args(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """Parse the command line; exits with code 2 on wrong usage."""
    parser = Parser(
        prog="python -m benchmarks.readme",
        description="Write the reference reports' figures into the README and docs/.",
    )
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    parse_args(arguments)
    cost = read_cost()
    report = read_report(REPORT)
    write_report(report, REPORT.parent)
    for page, made in pages(report, cost):
        write_atomic(page, with_section(page, made))
    write_atomic(CORTEX_A72, cortex_report(cost))
    return EXIT_DONE


if __name__ == "__main__":
    sys.exit(run_command(main))
