"""The report's pictures, drawn with Matplotlib (extra `train`)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter, StrMethodFormatter

from benchmarks.engines.registry import default_engine, label
from benchmarks.report.figures import accuracy_of, latency_us, measured_engines
from convert import PRECISIONS
from train import MODEL_NAMES

COLOURS = {"float32": "#1b6ca8", "float16": "#58a4d8", "dynamic": "#e0a030", "int8": "#c8452d", "int16x8": "#7a4fa0"}
MARKS = {"mlp_relu": "o", "mlp_bn": "s", "mlp_bn_he": "D", "lenet5": "^"}
STAGES = ("#8a8f98", "#1b6ca8", "#c8452d", "#d9dbe0")
BYTES_A_POINT = 1500
PLAIN = StrMethodFormatter("{x:,g}")


def draw_pictures(report: dict[str, Any], folder: Path) -> list[str]:
    """Draw what the report has figures for; returns the names of the files."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = {
        "accuracy_and_latency.png": _accuracy_and_latency(report),
        "latency_by_engine.png": _latency_by_engine(report),
        "stages.png": _stages(report),
    }
    names = []
    for name, figure in drawn.items():
        if figure is not None:
            figure.savefig(folder / name, dpi=110)
            plt.close(figure)
            names.append(name)
    return names


def _accuracy_and_latency(report: dict[str, Any]) -> Figure | None:
    points = []
    for row in report["files"]:
        latency = latency_us(report, row["model"], row["precision"])
        right = accuracy_of(report, row["model"], row["precision"])
        if latency is not None and right is not None:
            points.append((latency, 100 * right, row))
    if not points:
        return None
    figure, axes = plt.subplots(figsize=(9, 5.5), layout="constrained")
    for latency, right, row in points:
        axes.scatter(
            latency,
            right,
            s=row["bytes"] / BYTES_A_POINT,
            marker=MARKS[row["model"]],
            color=COLOURS[row["precision"]],
            alpha=0.6,
            edgecolor="black",
            linewidth=0.6,
        )
    axes.set_xscale("log")
    axes.xaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
    axes.xaxis.set_major_formatter(PLAIN)
    axes.xaxis.set_minor_formatter(NullFormatter())
    engines = dict.fromkeys(default_engine(report["latency"], row["model"], row["precision"]) for _, _, row in points)
    axes.set_xlabel(f"one crop on {' or '.join(engines)}, as edge_runtime takes it, one thread, microseconds")
    axes.set_ylabel("accuracy on MNIST's test images, %")
    axes.margins(0.12)
    axes.grid(alpha=0.3)
    for model in MODEL_NAMES:
        axes.scatter([], [], marker=MARKS[model], color="white", edgecolor="black", s=60, label=model)
    for precision in PRECISIONS:
        if any(row["precision"] == precision for _, _, row in points):
            axes.scatter([], [], marker="o", color=COLOURS[precision], s=60, label=precision)
    axes.legend(loc="center left", bbox_to_anchor=(1, 0.5), title="model, precision\n(area: size of the file)")
    axes.set_title("Accuracy against latency")
    return figure


def _latency_by_engine(report: dict[str, Any]) -> Figure | None:
    rows = report["latency"]
    engines = measured_engines(rows)
    if not engines:
        return None
    figure, grid = plt.subplots(
        1, len(MODEL_NAMES), figsize=(15, 1.6 + 0.42 * len(engines)), sharey=True, layout="constrained"
    )
    precisions = [p for p in PRECISIONS if any(row["precision"] == p for row in rows)]
    height = 0.8 / len(precisions)
    for axes, model in zip(grid, MODEL_NAMES, strict=True):
        for index, precision in enumerate(precisions):
            values = [latency_us(report, model, precision, engine, threads) for engine, threads in engines]
            places = [place + (index - (len(precisions) - 1) / 2) * height for place in range(len(engines))]
            known = [(place, value) for place, value in zip(places, values, strict=True) if value is not None]
            if known:
                axes.barh(*zip(*known, strict=True), height=height, color=COLOURS[precision], label=precision)
        axes.set_xscale("log")
        axes.set_xlim(left=1)
        axes.xaxis.set_major_formatter(FuncFormatter(_microseconds))
        axes.set_title(model)
        axes.set_xlabel("one call")
        axes.grid(axis="x", alpha=0.3)
    grid[0].set_yticks(range(len(engines)), [label(engine, threads) for engine, threads in engines])
    grid[0].invert_yaxis()
    handles, names = grid[-1].get_legend_handles_labels()
    figure.legend(handles, names, loc="outside lower center", ncols=len(names))
    figure.suptitle("One crop, by engine (logarithmic; shorter is better)")
    return figure


def _microseconds(value: float, _: object) -> str:
    return f"{value:g} us" if value < 1e3 else f"{value / 1e3:g} ms"


def _stages(report: dict[str, Any]) -> Figure | None:
    cameras = report["camera"]
    if not cameras:
        return None
    figure, axes = plt.subplots(figsize=(9, 1.6 + 0.6 * len(cameras)), layout="constrained")
    for place, row in enumerate(cameras):
        left = 0.0
        whole = sum(row["stages_ms"].values())
        for (stage, value), colour in zip(row["stages_ms"].items(), STAGES, strict=True):
            axes.barh(place, value, left=left, color=colour, label=stage if place == 0 else None)
            if value / whole > 0.06:
                axes.text(left + value / 2, place, f"{value / whole:.0%}", ha="center", va="center", fontsize=9)
            left += value
    axes.set_yticks(range(len(cameras)), [f"{row['width']}x{row['height']}, {row['digits']} digits" for row in cameras])
    axes.invert_yaxis()
    axes.set_xlabel("milliseconds a frame, from a motion-JPEG file")
    axes.set_title("What a frame's time goes to")
    figure.legend(loc="outside lower center", ncols=len(STAGES))
    return figure
