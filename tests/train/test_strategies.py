"""Training on more than one device, on this machine's CPU split in two and on two workers on loopback.

Each case is a process of its own: TensorFlow fixes devices and clusters once, when it starts.
"""

from __future__ import annotations

import json
import os
import signal
import socket
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


def test_two_workers_on_loopback_end_with_keras_refusal_in_one_line(tmp_path: Path) -> None:
    """Keras 3.15 refuses MultiWorkerMirroredStrategy; the day this fails, a newer Keras has learnt it."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(2)]
    addresses = [f"127.0.0.1:{server.getsockname()[1]}" for server in sockets]
    for server in sockets:
        server.close()
    workers = []
    for index in range(2):
        cluster = {"cluster": {"worker": addresses}, "task": {"type": "worker", "index": index}}
        workers.append(start(PREPARE + RUN, tmp_path / str(index), "multiworker", TF_CONFIG=json.dumps(cluster)))
    for worker in workers:
        _, stderr = worker.communicate(timeout=240)
        # Now and then TensorFlow's own threads abort the process while it ends, after our line.
        assert worker.returncode in (1, -signal.SIGABRT), stderr
        (line,) = (line for line in stderr.splitlines() if line.startswith("error: "))
        assert line.startswith("error: Keras")
        assert "--strategy mirrored" in line
        assert "Traceback" not in stderr
