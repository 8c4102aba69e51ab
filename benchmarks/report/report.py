"""The report: report.json, which has everything, and report.md, which a person reads, with its pictures."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.engines.registry import default_engine, label
from benchmarks.measure import ethos_u
from benchmarks.measure.targets import MISSED
from benchmarks.report.figures import Report, accuracy_of, fastest, latency_us, measured_engines
from convert import PRECISIONS
from edge_runtime.engines.backends import NATIVE
from edge_runtime.errors import EdgeDigitsError
from edge_runtime.files import write_atomic
from train import MODEL_NAMES

KEYS = ("machine", "latency", "processes", "targets")


def read_report(path: Path) -> Report:
    """Read a report.json; raises `EdgeDigitsError` where it cannot be read or is none."""
    try:
        report = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise EdgeDigitsError(f"{path}: {error.strerror}; make one: python -m benchmarks --output DIR") from error
    except (ValueError, RecursionError) as error:
        raise EdgeDigitsError(f"{path}: not JSON ({error}); make it again: python -m benchmarks") from error
    if not isinstance(report, dict) or not all(key in report for key in KEYS):
        raise EdgeDigitsError(f"{path}: no report of python -m benchmarks; give a report.json")
    return report


def write_report(report: Report, folder: Path) -> str:
    """Write report.json, the pictures and report.md into a folder; returns the text of the last."""
    write_atomic(folder / "report.json", format_json(report))
    try:
        from benchmarks.report.pictures import draw_pictures

        pictures = draw_pictures(report, folder)
    except ImportError as error:
        print(f"warning: no pictures ({error}); they need: pip install '.[train]'", file=sys.stderr)
        pictures = []
    text = format_report(report, pictures)
    write_atomic(folder / "report.md", text)
    return text


def format_json(report: Report) -> str:
    """A report as JSON, lists of numbers on one line."""
    text = json.dumps(report, indent=1, ensure_ascii=False)
    return re.sub(r"\[\s+([-+.\de,\s]+?)\s+\]", lambda found: f"[{' '.join(found[1].split())}]", text) + "\n"


def format_report(report: Report, pictures: Sequence[str] = ()) -> str:
    """A report as Markdown; `pictures` are the names of the files beside it."""
    parts = ["# Benchmark of edge-digits", _machine(report["machine"], report["selection"])]
    if report["warnings"]:
        parts += ["## Doubts", "\n".join(f"- {warning}" for warning in report["warnings"])]
    parts += ["## int8 or float32?", "\n".join(f"- {line}" for line in int8_or_float(report))]
    parts += [f"![{name.removesuffix('.png').replace('_', ' ')}]({name})" for name in pictures]
    parts += ["## Speed", "One crop, microseconds: input in, run, output out, from Python; the median of windows."]
    parts += [part for model in MODEL_NAMES for part in _speed(report, model)]
    if report.get("accelerated"):
        parts += ["## Accelerators", "How many of each model's operators really ran there, and which the CPU did."]
        parts += [_accelerated(report["accelerated"])]
    parts += ["## Targets", _targets(report["targets"])]
    if report["accuracy"]:
        images = report["accuracy"][0]["images"]
        parts += ["## Accuracy", f"On {images:,} of MNIST's test images, by the call that was timed."]
        parts += [_accuracy(report["accuracy"])]
    if report["photos"]:
        parts += ["## Photographs and other people's digits", _photos(report)]
    parts += ["## The whole program", _whole(report)]
    if report.get("ethos_u"):  # Reports from before there was one have none.
        parts += ethos_u.section(report["ethos_u"])
    parts += ["## Not measured", _skipped(report["skipped"])]
    return "\n\n".join(parts) + "\n"


def int8_or_float(report: Report) -> list[str]:
    """The plain answer for each model on this machine, with the engine that edge_runtime takes by itself."""
    lines = []
    for model in MODEL_NAMES:
        times = {p: latency_us(report, model, p) for p in ("float32", "int8")}
        if None in times.values():
            continue
        float_us, int8_us = times["float32"], times["int8"]
        assert float_us is not None
        assert int8_us is not None
        faster, ratio = ("int8", float_us / int8_us) if int8_us < float_us else ("float32", int8_us / float_us)
        sizes = {row["precision"]: row["bytes"] for row in report["files"] if row["model"] == model}
        right = {p: accuracy_of(report, model, p) for p in ("float32", "int8")}
        verdict = (
            "int8: it is the faster and the smaller one" if faster == "int8" else "float32 for speed, int8 for size"
        )
        if ratio < 1.05:
            verdict = "int8: they are equally fast, and it is the smaller one"
        others = [(us, p) for p in PRECISIONS if p not in times and (us := latency_us(report, model, p)) is not None]
        other_us, other = min(others, default=(float_us, ""))
        still = f"; {other} is faster still, {other_us:.1f} us" if 1.05 * other_us < min(float_us, int8_us) else ""
        engines = {p: default_engine(report["latency"], model, p) for p in times}
        interpreted_us = latency_us(report, model, "int8", engines["float32"])
        if engines["int8"] == NATIVE and interpreted_us is not None and float_us < interpreted_us:
            still += f"; on {engines['float32']} it is the other way round, int8 takes {interpreted_us:.1f} us"
        accuracies = "" if None in right.values() else f"; accuracy {right['int8']:.2%} and {right['float32']:.2%}"
        lines.append(
            f"`{model}`: {verdict} (int8 by {engines['int8']} {int8_us:.1f} us, {sizes['int8']:,} B; "
            f"float32 by {engines['float32']} {float_us:.1f} us, {sizes['float32']:,} B{accuracies}){still}"
        )
    return lines


def table(header: Sequence[str], rows: Iterable[Sequence[str]], *, left: int = 1) -> str:
    """A Markdown table; the first `left` columns are words, the others numbers."""
    marks = ["---"] * left + ["--:"] * (len(header) - left)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (header, marks, *rows))


def without_folders(text: str) -> str:
    """A text without the folders of the files that it names: reports are sent to others."""
    return re.sub(r"(?<![\w:/.])/(?:[^\s/'\"]+/)+", "", text)


def machine_line(machine: dict[str, Any]) -> str:
    """The machine in one line."""
    where = " in a virtual machine" if machine["virtual"] else ""
    board = f"{machine['board']}: " if machine["board"] else ""
    sets = [name for name in machine["instruction_sets"] if name not in ("avx2", "asimd")]
    extra = f", with {' and '.join(sets)}" if sets else ""
    return (
        f"{board}{machine['usable_cores']} cores of {machine['cpu']}{where} ({machine['architecture']}{extra}), "
        f"Python {machine['python']}"
    )


def _machine(machine: dict[str, Any], selection: str) -> str:
    packages = ", ".join(f"{name} {version}" for name, version in machine["packages"].items())
    rows = [
        ("machine", machine_line(machine)),
        ("memory", f"{machine['memory_mb']:,} MB" if machine["memory_mb"] else "not known"),
        ("governor", machine["governor"]),
        ("throttling", machine["throttling"] or "not known"),
        ("temperature", machine["temperature"]),
        ("load before", f"{machine['load']}"),
        ("system", machine["system"]),
        ("packages", packages),
        ("commit", machine["commit"] or "not known"),
        ("selection", selection),
    ]
    return table(("what", ""), rows, left=2)


def _speed(report: Report, model: str) -> Iterator[str]:
    rows = [row for row in report["latency"] if row["model"] == model]
    precisions = [p for p in PRECISIONS if any(row["precision"] == p for row in rows)]
    if not rows:
        return
    yield f"### {model}"
    best = {p: (fastest(report, model, p) or {}).get("median_us") for p in precisions}
    lines = []
    for engine, threads in measured_engines(rows):
        cells = []
        for precision in precisions:
            value = latency_us(report, model, precision, engine, threads)
            text = "-" if value is None else f"{value:,.1f}"
            cells.append(f"**{text}**" if value is not None and threads == 1 and value == best[precision] else text)
        lines.append((label(engine, threads), *cells))
    yield table(("engine", *precisions), lines)


def _accelerated(rows: Sequence[dict[str, Any]]) -> str:
    return table(
        ("engine", "model", "precision", "device", "on the CPU", "operators there"),
        (
            (
                row["engine"],
                row["model"],
                row["precision"],
                row["device"] or "-",
                ", ".join(dict.fromkeys(row["on_cpu"])) or "-",
                f"{row['delegated']} of {row['operators']}",
            )
            for row in rows
        ),
        left=5,
    )


def _targets(rows: Sequence[dict[str, Any]]) -> str:
    return table(
        ("target", "of", "ratio", "95 % interval", "limit", "verdict"),
        (
            (
                row["target"],
                row["of"],
                f"{row['ratio']:.2f}",
                f"{row['low']:.2f} to {row['high']:.2f}",
                f"{'at least' if row['least'] else 'at most'} {row['limit']:.2f}",
                f"**{row['verdict']}**" if row["verdict"] == MISSED else row["verdict"],
            )
            for row in rows
        ),
        left=2,
    )


def _accuracy(rows: Sequence[dict[str, Any]]) -> str:
    def key(row: dict[str, Any]) -> tuple[int, int]:
        return MODEL_NAMES.index(row["model"]), PRECISIONS.index(row["precision"])

    return table(
        ("model", "precision", "engine", "accuracy", "agreement with Keras", "calibration error"),
        (
            (
                row["model"],
                row["precision"],
                row["engine"],
                f"{row['accuracy']:.2%}",
                "-" if row["agreement"] is None else f"{row['agreement']:.2%}",
                f"{row['calibration_error']:.2%}",
            )
            for row in sorted(rows, key=key)
        ),
        left=3,
    )


def _photos(report: Report) -> str:
    lines = [
        (
            row["folder"],
            row["model"],
            row["precision"],
            f"{row['exact']} of {row['images']} exact",
            f"{row['errors']} of {row['digits']} digits wrong",
        )
        for row in report["photos"]
    ]
    lines += [
        (
            row["set"],
            row["model"],
            row["precision"],
            f"{row['accuracy']:.2%} of {row['images']:,}",
            f"calibration error {row['calibration_error']:.1%}",
        )
        for row in report["sets"]
    ]
    return table(("what", "model", "precision", "right", ""), lines, left=3)


def _whole(report: Report) -> str:
    lines: list[tuple[str, str]] = []
    for row in report["processes"]:
        if "seconds" in row:
            lines.append((row["what"], f"{median(row['seconds']):.2f} s, {row['peak_mb'] or 0:.0f} MB at most"))
        else:
            lines.append((row["what"], row["reason"]))
    lines += [
        (
            f"memory of a process with {label(row['engine'], row['threads'])} and every file that it runs",
            f"{row['mb']} MB",
        )
        for row in report["memory"]
    ]
    lines += [(f"import {name}, after those before", f"{ms:.0f} ms") for name, ms in report["import_ms"].items()]
    lines += [(f"on disk: {name}", f"{size:,.1f} MB") for name, size in report["sizes_mb"].items()]
    for row in report["camera"]:
        size = f"video {row['width']}x{row['height']}, {row['digits']} digits"
        latency = row["latency_ms"]
        lines.append((size, f"{row['frames_a_second']:.0f} frames/s"))
        lines.append((f"{size}: latency at p50 / p95 / p99", " / ".join(f"{v:.1f}" for v in latency.values()) + " ms"))
        whole = sum(row["stages_ms"].values())
        shares = ", ".join(f"{name} {value / whole:.0%}" for name, value in row["stages_ms"].items())
        lines.append((f"{size}: shares", shares))
    lines += [
        (row["what"], f"{row['seconds']:.0f} s" if "seconds" in row else row["reason"]) for row in report["builds"]
    ]
    return table(("what", ""), lines)


def _skipped(rows: Sequence[dict[str, Any]]) -> str:
    """Why, with what it is true of: most reasons hold for many files alike."""
    reasons: dict[tuple[str, str], list[str]] = {}
    for row in rows:
        what = " ".join(str(row[key]) for key in ("model", "precision") if key in row)
        reasons.setdefault((row.get("engine", "every engine"), row["reason"]), []).append(what)
    lines = []
    for (engine, reason), files in reasons.items():
        different = list(dict.fromkeys(files))
        lines.append(
            f"- {engine}: {reason} ({', '.join(different) if len(different) <= 4 else f'{len(different)} files'})"
        )
    return "\n".join(lines) or "Everything was measured."
