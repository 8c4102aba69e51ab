"""What the models cost on the boards: firmware_assets/firmware_report.json, and .md as the table of it."""

from __future__ import annotations

import json
import re
import subprocess
from typing import Any

from edge_runtime.files import write_atomic
from firmware_assets import ASSETS
from tests.firmware.boards import BOARDS, LEVELS, Board
from tests.firmware.build import EXAMPLE
from tests.firmware.measure import Measurement

JSON, MARKDOWN = ASSETS / "firmware_report.json", ASSETS / "firmware_report.md"
MADE_BY = "python -m tests.firmware --update"
GROWTH = 0.02
"""By how much a figure may exceed the committed one."""

Key = tuple[str, str, str]
Figures = dict[str, int]

_HEAD = """\
<!-- Made by edge-digits ({made_by}). Do not edit: make it again instead. -->
# What the generated C costs

Measured on boards that QEMU emulates, with the example in `example/`: one call of `MODEL_predict`, the mean of
{crops} crops, every byte of whose scores was that of LiteRT's reference kernels. Instructions are counted, not cycles:
wait states, dual issue and vector beats are not in them. Sizes are bytes. Code includes the libraries' functions that
it calls; weights are with biases; tables are all other constants. RAM is scratch + stack: {static}

| board | core | flags | model | fastest | instructions | code | stack | instructions, -Os | code, -Os | stack, -Os \
| tables | weights | scratch |
|---|---|---|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
"""


def report(measurements: dict[Key, Measurement]) -> dict[str, Any]:
    """All figures, as they are committed; of every board, model and level."""
    models = {model: measurement.run.sha256 for (_, model, _), measurement in measurements.items()}
    return {
        "made_by": MADE_BY,
        "tools": {board.prefix.rstrip("-"): _version(f"{board.prefix}gcc", "-dumpversion") for board in BOARDS}
        | {"qemu": _version(BOARDS[0].emulator, "--version")},
        "models_sha256": models,
        "crops": len(next(iter(measurements.values())).run.scores),
        "figures": [
            {"board": board, "model": model, "level": level, **figures(measurement)}
            for (board, model, level), measurement in measurements.items()
        ],
    }


def figures(measurement: Measurement) -> Figures:
    """Of one model on one board at one level: instructions of a call, and bytes."""
    run, sizes = measurement.run, measurement.sizes
    return {
        "instructions": round(float(run.instructions.mean())),
        "instructions_least": int(run.instructions.min()),
        "instructions_most": int(run.instructions.max()),
        "flash_code": sizes.code,
        "flash_tables": sizes.tables,
        "flash_weights": sizes.weights,
        "ram_static": sizes.static,
        "ram_scratch": run.scratch,
        "ram_stack": run.stack,
    }


def read_report() -> dict[str, Any]:
    """The committed one."""
    content: dict[str, Any] = json.loads(JSON.read_text())
    return content


def committed_figures(content: dict[str, Any]) -> dict[Key, Figures]:
    """By (board, model, level)."""
    return {(row["board"], row["model"], row["level"]): row for row in content["figures"]}


def grown(now: Figures, before: Figures) -> list[str]:
    """What takes more than `GROWTH` more than before, each in words."""
    found = []
    for name, old, new in ((name, _compared(before)[name], value) for name, value in _compared(now).items()):
        if new > old * (1 + GROWTH):
            found.append(f"{name}: {old} -> {new}")
    return found


def write_report(content: dict[str, Any]) -> None:
    """Write both files."""
    write_atomic(JSON, json_text(content))
    write_atomic(MARKDOWN, markdown(content))


def json_text(content: dict[str, Any]) -> str:
    """The text of firmware_report.json, one line a figure."""
    rows = ",\n".join(f"    {json.dumps(row)}" for row in content["figures"])
    rest = json.dumps({**content, "figures": []}, indent=2)
    return rest.replace('"figures": []', f'"figures": [\n{rows}\n  ]') + "\n"


def markdown(content: dict[str, Any]) -> str:
    """The text of firmware_report.md: the fastest level of each, and -Os."""
    figures = committed_figures(content)
    static = max(row["ram_static"] for row in content["figures"])
    lines = []
    for board in BOARDS:
        for model in board.models:
            levels = {level: figures[board.name, model, level] for level in LEVELS}
            level = min(LEVELS, key=lambda level: levels[level]["instructions"])
            cells = [board.name, board.core, f"`{board_flags(board)}`", model, level]
            for row in (levels[level], levels["-Os"]):
                cells += [f"{row[name]:,}" for name in ("instructions", "flash_code", "ram_stack")]
            cells += [f"{levels['-Os'][name]:,}" for name in ("flash_tables", "flash_weights", "ram_scratch")]
            lines.append(f"| {' | '.join(cells)} |\n")
    none = "there are no variables beside them." if static == 0 else f"and up to {static} bytes of variables."
    head = _HEAD.format(made_by=content["made_by"], crops=content["crops"], static=none)
    tools = ", ".join(f"{name} {version}" for name, version in content["tools"].items())
    return f"{head}{''.join(lines)}\nCompilers and emulator: {tools}.\n"


def summary(content: dict[str, Any]) -> str:
    """The table of docs/microcontrollers.md: the fastest level's instructions, bytes at -Os."""
    figures = committed_figures(content)
    lines = [
        "| core | `lenet5`: instructions | code | RAM | `mlp_relu`: instructions | code | RAM "
        "| `mlp_bn`: instructions |",
        "|---|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for board in BOARDS:
        cells = [board.core]
        for model in ("lenet5", "mlp_relu", "mlp_bn"):
            if model not in board.models:
                cells += ["-"] * (1 if model == "mlp_bn" else 3)
                continue
            small = figures[board.name, model, "-Os"]
            cells.append(f"{min(figures[board.name, model, level]['instructions'] for level in LEVELS):,}")
            if model != "mlp_bn":
                cells += [f"{small['flash_code']:,}", f"{small['ram_scratch'] + small['ram_stack']:,}"]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def board_flags(board: Board) -> str:
    """The compiler's flags for a board's core, as its file in the example has them."""
    found = re.search(r"^CPU := (.*)$", (EXAMPLE / "boards" / f"{board.name}.mk").read_text(), re.MULTILINE)
    assert found, f"boards/{board.name}.mk does not set CPU"
    return found[1]


def _compared(figures: Figures) -> Figures:
    ram = sum(figures[name] for name in ("ram_static", "ram_scratch", "ram_stack"))
    names = ("instructions", "flash_code", "flash_tables", "flash_weights")
    return {**{name: figures[name] for name in names}, "ram": ram}


def _version(program: str, option: str) -> str:
    text = subprocess.run([program, option], capture_output=True, text=True, check=True).stdout
    found = re.search(r"\d+(\.\d+)+", text)
    return found[0] if found else text.strip()
