"""The same training with many seeds, one run each, on the workers of a Dask cluster or one after the other here."""

from __future__ import annotations

import argparse
import json
import re
import statistics
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from edge_runtime.errors import EdgeDigitsError, report_error
from edge_runtime.python_process import python_command

MOST_SEED = 2**32 - 1
MOST_SEEDS = 10_000


@dataclass(frozen=True)
class Run:
    """One run.

    Args:
        model: its name.
        seed: of all that is random in it.
        folder: what the run is written under, in RECIPE/MODEL.
        options: of `python -m train`, the same for all runs.
    """

    model: str
    seed: int
    folder: Path
    options: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    """What came of a run: its metrics.json, or why it failed."""

    run: Run
    metrics: dict | None
    problem: str = ""


def seeds(text: str) -> range:
    """FIRST..LAST, as a type of argparse."""
    found = re.fullmatch(r"(\d{1,10})\.\.(\d{1,10})", text)
    if not found:
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not FIRST..LAST, such as 0..15")
    first, last = int(found[1]), int(found[2])
    if not first <= last <= MOST_SEED or last - first >= MOST_SEEDS:
        raise argparse.ArgumentTypeError(f"{text[:40]} is not up to {MOST_SEEDS:,} seeds in 0..{MOST_SEED:,}")
    return range(first, last + 1)


def sweep(runs: Sequence[Run], scheduler: str | None) -> Iterator[Outcome]:
    """Train them all, one run a task; each outcome as it comes.

    Args:
        runs: them.
        scheduler: the address of a Dask scheduler; None for one after the other on this machine.

    Raises `EdgeDigitsError` where there is no scheduler or worker, or they are lost.
    """
    if scheduler is None:
        yield from map(train_apart, runs)
        return
    from edge_runtime.archive.cluster import connected

    with connected(scheduler, 1) as client:
        from distributed import KilledWorker, as_completed

        futures = client.map(train_apart, runs, pure=False)
        of_future = {future.key: run for future, run in zip(futures, runs)}  # noqa: B905 (a future a run)
        for future in as_completed(futures):
            if future.status == "finished":
                yield future.result()
            elif future.status == "error":
                error = future.exception()
                died = isinstance(error, KilledWorker)
                problem = "its workers died" if died else f"{type(error).__name__}: {error}"
                yield Outcome(of_future[future.key], None, problem)
            else:
                raise EdgeDigitsError(f"{scheduler}: the scheduler is gone; start it, and train what is missing again")


def train_apart(run: Run) -> Outcome:
    """Train one in a process of its own: what TensorFlow took it gives back, and a crash is that run's alone."""
    command = python_command(
        "from train.__main__ import command; sys.exit(command())",
        run.model, "--seed", str(run.seed), "--output", str(run.folder), "--quiet", *run.options,
    )  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", stdin=subprocess.DEVNULL)
    if done.returncode:
        said = [line for line in done.stderr.splitlines() if line.strip()]
        return Outcome(run, None, said[-1] if said else f"exit code {done.returncode}")
    (metrics,) = run.folder.glob(f"*/{run.model}/metrics.json")
    return Outcome(run, json.loads(metrics.read_text(encoding="utf-8")))


def report(outcomes: Iterator[Outcome]) -> bool:
    """Print a line for each run and one for each model; returns whether all runs came to their end."""
    accuracies: dict[str, list[float]] = {}
    failed = False
    for outcome in outcomes:
        run, metrics = outcome.run, outcome.metrics
        if metrics is None:
            report_error(f"{run.model}, seed {run.seed}: {outcome.problem.removeprefix('error: ')}")
            failed = True
            continue
        accuracies.setdefault(run.model, []).append(metrics["test_accuracy"])
        print(
            f"{run.model}, seed {run.seed}: test accuracy {metrics['test_accuracy']:.2%}, "
            f"loss {metrics['test_loss']:.4f}, {metrics['wall_time_s']:.0f} s -> {run.folder}",
            flush=True,
        )
    for model, values in accuracies.items():
        print(spread(model, values), flush=True)
    return not failed


def spread(model: str, accuracies: Sequence[float]) -> str:
    """Mean, standard deviation (of the sample), least and most of some accuracies, 0..1, in a line."""
    deviation = f"{100 * statistics.stdev(accuracies):.3f}" if len(accuracies) > 1 else "unknown"
    return (
        f"{model}: test accuracy of {len(accuracies)} runs: mean {statistics.mean(accuracies):.3%}, standard deviation "
        f"{deviation} points, {min(accuracies):.2%} to {max(accuracies):.2%}"
    )
