"""Training on more than one device: this machine's CPU split in two.

In a process of its own: TensorFlow fixes devices once, when it starts.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

PREPARE = """
import sys
import tensorflow as tf
from pathlib import Path
from edge_runtime.errors import run_command
from tests.train.conftest import make_small_digits
from train.fit import make_strategy, train_model

def main():
    metrics = train_model("mlp_bn", "edge", make_small_digits(), Path(sys.argv[1]), epochs=1, batch_size=64, quiet=True,
                          strategy=make_strategy(sys.argv[2]))
    print(metrics["replicas"], metrics["epochs_run"])
    return 0
"""
SPLIT_CPU = """
cpu, = tf.config.list_physical_devices("CPU")
tf.config.set_logical_device_configuration(cpu, [tf.config.LogicalDeviceConfiguration()] * 2)
"""
RUN = """
sys.exit(run_command(main))
"""


def start(script: str, *args: str | Path, **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, args)],
        cwd=ROOT,
        env={**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_mirrored_trains_on_two_devices(tmp_path: Path) -> None:
    process = start(PREPARE + SPLIT_CPU + RUN, tmp_path, "mirrored")
    stdout, stderr = process.communicate(timeout=240)
    assert process.returncode == 0, stderr
    assert stdout.split() == ["2", "1"]
    assert json.loads((tmp_path / "metrics.json").read_text())["replicas"] == 2
