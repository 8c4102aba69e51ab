from __future__ import annotations

import argparse
import json
import logging
import re
from pathlib import Path

import pytest

from tests.conftest import Run
from train import sweep as sweeping
from train.data import Mnist
from train.sweep import Outcome, report, seeds, spread, sweep, train_apart


def test_mean_and_spread_of_two_seeds_on_a_cluster(mnist: Mnist, run: Run, tmp_path: Path) -> None:
    from distributed import LocalCluster

    with LocalCluster(
        n_workers=1, threads_per_worker=1, processes=False, protocol="tcp", dashboard_address="127.0.0.1:0",
        silence_logs=logging.CRITICAL,
    ) as cluster:  # fmt: skip
        short = "--recipe", "notebook", "--epochs", "1", "--batch-size", "5000", "--output", tmp_path
        done = run("train", "mlp_relu", "--seeds", "3..4", "--scheduler", cluster.scheduler_address, *short)
    assert done.returncode == 0, done.stderr
    *runs, mean = done.stdout.splitlines()
    accuracies = {}
    for line in runs:
        found = re.fullmatch(r"mlp_relu, seed ([34]): test accuracy (.*)%, loss .*, .* s -> (.*)", line)
        assert found
        metrics = json.loads((Path(found[3]) / "notebook" / "mlp_relu" / "metrics.json").read_text())
        assert metrics["seed"] == int(found[1])
        accuracies[metrics["seed"]] = metrics["test_accuracy"]
    assert sorted(accuracies) == [3, 4]
    assert mean == spread("mlp_relu", [accuracies[3], accuracies[4]])


def test_spread() -> None:
    assert spread("lenet5", [0.99, 0.98, 0.97]) == (
        "lenet5: test accuracy of 3 runs: mean 98.000%, standard deviation 1.000 points, 97.00% to 99.00%"
    )
    assert "standard deviation unknown points" in spread("lenet5", [0.99])


def test_a_run_that_fails_is_told_and_the_others_go_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = [sweeping.Run("lenet5", seed, tmp_path, ("--data", str(tmp_path / "none.npz"))) for seed in (1, 2)]
    metrics = {"test_accuracy": 0.5, "test_loss": 1.0, "wall_time_s": 2.0}
    apart = train_apart
    monkeypatch.setattr(sweeping, "train_apart", lambda run: apart(run) if run.seed == 1 else Outcome(run, metrics))
    assert not report(sweep(runs, None))
    out, err = capsys.readouterr()
    assert err.startswith("error: lenet5, seed 1: MNIST not found")
    assert err.count("\n") == 1
    assert len(out.splitlines()) == 2


@pytest.mark.parametrize("text", ["", "3", "5..4", "-1..2", "0..4294967296", "0..99999", "0...3", "a..b"])
def test_seeds_that_are_none(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        seeds(text)


def test_seeds() -> None:
    assert seeds("0..15") == range(16)
    assert seeds("7..7") == range(7, 8)


@pytest.mark.parametrize(
    "arguments",
    [
        ["lenet5", "--scheduler", "tcp://a"],
        ["ink", "--seeds", "0..1"],
        ["lenet5", "--seeds", "0..1", "--resume"],
        ["lenet5", "--seeds", "0..1", "--strategy", "mirrored"],
    ],
)
def test_what_does_not_go_together(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    from train.__main__ import parse_args

    with pytest.raises(SystemExit):
        parse_args(arguments)
    assert "--seeds" in capsys.readouterr().err
