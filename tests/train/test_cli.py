from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import ROOT, Run
from train.data import Mnist


@pytest.mark.parametrize(
    "arguments",
    [[], ["resnet50"], ["lenet5", "--epochs", "0"], ["lenet5", "--recipe", "best"], ["lenet5", "--seed", "-1"]],
)
def test_wrong_usage_exits_with_2(run: Run, arguments: list[str]) -> None:
    done = run("train", *arguments)
    assert done.returncode == 2
    assert done.stderr.startswith("error: ")
    assert done.stderr.endswith("see python -m train --help\n")


def test_without_mnist_one_line_says_where_it_was_looked_for(run: Run, tmp_path: Path) -> None:
    done = run("train", "lenet5", "--data", tmp_path / "none.npz")
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith("error: MNIST not found")


def test_results_on_stdout_progress_on_stderr(run: Run, mnist: Mnist, tmp_path: Path) -> None:
    """A batch so large that an epoch is a few steps."""
    done = run("train", "lenet5", "--epochs", "1", "--batch-size", "5000", "--output", tmp_path)
    assert done.returncode == 0, done.stderr
    (line,) = done.stdout.splitlines()
    folder = tmp_path / "edge" / "lenet5"
    assert line.startswith("lenet5: test accuracy ")
    assert line.endswith(f"-> {folder}")
    assert "val_accuracy" in done.stderr
    assert json.loads((folder / "metrics.json").read_text())["batch_size"] == 5_000


def test_quiet_shows_no_progress(run: Run, mnist: Mnist, tmp_path: Path) -> None:
    short = "--recipe", "notebook", "--epochs", "1", "--batch-size", "5000"
    done = run("train", "mlp_relu", *short, "--output", tmp_path, "--quiet")
    assert done.returncode == 0, done.stderr
    assert "val_accuracy" not in done.stderr


def test_ctrl_c_ends_with_130_and_a_report(mnist: Mnist, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "train", "lenet5", "--epochs", "500", "--batch-size", "5000"]
    process = subprocess.Popen(
        [*command, "--output", str(tmp_path)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # A shell starts background jobs deaf to Ctrl-C, and children inherit that.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    checkpoint = tmp_path / "edge" / "lenet5" / "model.keras"
    deadline = time.monotonic() + 200
    while not checkpoint.exists() and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.2)
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=280)
    assert process.returncode == 130, stderr
    assert "Traceback" not in stderr
    metrics = json.loads((checkpoint.parent / "metrics.json").read_text())
    assert metrics["interrupted"]
    assert 1 <= metrics["epochs_run"] < 500
