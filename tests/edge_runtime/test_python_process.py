"""Python of a process of its own is looked for where this one looks, never in the folder that a user stands in."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from edge_runtime.python_process import python_command


@pytest.fixture
def trace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What modules in the current folder, named as those that are imported, would leave behind."""
    trace = tmp_path / "it ran"
    for module in ("numpy", "json", "edge_runtime", "sitecustomize"):
        (tmp_path / f"{module}.py").write_text(f"open({str(trace)!r}, 'w').close()\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", [entry for entry in sys.path if entry])
    return trace


def test_modules_of_the_current_folder_are_not_run(trace: Path) -> None:
    script = "import json, numpy, edge_runtime; print(edge_runtime.__file__, sys.argv[1])"
    done = subprocess.run(python_command(script, "argument"), capture_output=True, text=True, check=True)
    assert done.stdout.endswith("__init__.py argument\n")
    assert not trace.exists()


@pytest.mark.parametrize("command", [("--doctor",), ("--model",)])
def test_nor_by_the_command_line(command: tuple[str, ...], trace: Path, trials: Path) -> None:
    """Its trials of a model and of this machine's libraries, as the console command starts them."""
    from firmware_assets import asset

    model = [trace.with_name("theirs.tflite")] if command == ("--model",) else []
    for path in model:
        path.write_bytes(asset("lenet5", "float32").read_bytes())
    script = "from edge_runtime.__main__ import command; sys.exit(command())"
    image = Path(__file__).parents[2] / "edge_runtime" / "samples" / "paper.jpg"
    arguments = [*command, *map(str, model), *(["-i", str(image)] if model else [])]
    done = subprocess.run(python_command(script, *arguments), capture_output=True, text=True, timeout=120)
    assert "Traceback" not in done.stderr
    assert done.stdout
    assert not trace.exists()
    assert trials.exists() == bool(model)
