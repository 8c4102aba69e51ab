"""Measure this machine and write a report: report.md, report.json and pictures.

    python -m benchmarks [--quick | --full] [--output DIR] [--compare OLD.json]

Which model, which precision, which engine, how many threads, on this very machine. --quick, the default, takes the
committed files (float32 and int8) and 1,000 test images, in about two minutes on two cores; --full takes all five
precisions, all 10,000 images, times a training and a conversion too, and has Vela's estimates for an Ethos-U, in about
a quarter of an hour. Engines that are not installed are left out, with the reason. Whatever makes the figures doubtful
(governor, throttling, load) is told first, and stands in the report.

--accelerator and --delegate measure these too; the report says how many operators of each model really ran there.

--compare prints how many times as long each figure takes as in an older report of the same machine, with the 95 %
confidence interval of the ratio; where even the interval's lower end is more than --tolerance too slow, the exit code
is 1.
"""

from __future__ import annotations

from edge_runtime.errors import quiet_until_run

quiet_until_run(__name__)

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.engines.accelerated import ACCELERATED, delegate_engine
from benchmarks.engines.registry import ENGINES, Engine, UnsupportedError
from benchmarks.measure import ethos_u, sets
from benchmarks.measure.camera import SIZES, measure_camera
from benchmarks.measure.machine import describe_machine, doubts
from benchmarks.measure.system import PROCESSES, import_ms, measure_builds, measure_processes, sizes_mb
from benchmarks.measure.targets import measure_classifier, targets
from benchmarks.measure.turns import measure_engines, steps
from benchmarks.measure.worker import Worker
from benchmarks.models import find_models
from benchmarks.progress import Progress
from benchmarks.report.compare import compare_reports, format_comparison
from benchmarks.report.report import read_report, without_folders, write_report
from convert import DEFAULT_PRECISIONS, PRECISIONS
from edge_runtime.arguments import Parser, add_delegate_option, program
from edge_runtime.errors import EXIT_DONE, EXIT_FAILED, EdgeDigitsError, run_command
from edge_runtime.version import add_version_option
from train.data import Mnist, MnistNotFoundError, load_mnist

QUICK = {
    "precisions": DEFAULT_PRECISIONS,
    "windows": 15,
    "window_s": 0.005,
    "images": 1_000,
    "runs": 5,
    "frames": 100,
    "passes": 1,
}
FULL = {
    "precisions": PRECISIONS,
    "windows": 15,
    "window_s": 0.01,
    "images": 10_000,
    "runs": 15,
    "frames": 300,
    "passes": 3,
}


def parse_args(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """Parse the command line; exits with code 2 on wrong usage."""
    parser = Parser(
        prog=program("benchmarks", "edge-digits-bench"),
        description="Measure this machine and write a report with pictures.",
    )
    add_version_option(parser)
    selection = parser.add_mutually_exclusive_group()
    selection.add_argument("--quick", action="store_true", help="float32 and int8, 1,000 images (the default)")
    selection.add_argument("--full", action="store_true", help="all precisions, 10,000 images, training and conversion")
    parser.add_argument(
        "--output", type=Path, default=Path("build/benchmarks"), metavar="DIR", help="default: %(default)s"
    )
    parser.add_argument("--compare", type=Path, metavar="OLD.json", help="an older report.json of this machine")
    parser.add_argument(
        "--tolerance",
        type=float,
        default=10.0,
        metavar="PERCENT",
        help="how much slower than in OLD.json is still accepted (default: %(default)g)",
    )
    parser.add_argument(
        "--accelerator",
        choices=tuple(ACCELERATED),
        action="append",
        default=[],
        help="measure it too; may be given several times",
    )
    parser.add_argument("--delegate", metavar="PATH", help="measure an external TFLite delegate too, a shared library")
    add_delegate_option(parser)
    parser.add_argument(
        "--require-accelerator",
        action="store_true",
        help="fail at once where one of these takes no operator of a model, rather than leave it out with the reason",
    )
    args = parser.parse_args(arguments)
    if args.tolerance < 0:
        parser.error("--tolerance must not be negative")
    if args.delegate_option and args.delegate is None:
        parser.error("--delegate-option needs --delegate")
    if args.require_accelerator and not (args.accelerator or args.delegate):
        parser.error("--require-accelerator needs --accelerator or --delegate")
    return args


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    args = parse_args(arguments)
    old = read_report(args.compare) if args.compare else None  # First: a wrong path must not wait for the end.
    accelerated = [ACCELERATED[name] for name in dict.fromkeys(args.accelerator)]
    if args.delegate is not None:
        accelerated.append(delegate_engine(args.delegate, dict(args.delegate_option)))
    if args.require_accelerator:
        check_accelerators(accelerated)
    machine = describe_machine()
    warnings = doubts(machine)
    for warning in warnings:
        print(f"warning: {warning}", file=sys.stderr)
    report = run_benchmarks(full=args.full, accelerated=accelerated)
    report = {"machine": machine, "warnings": warnings, **report}
    report["targets"] = targets(report)
    print(write_report(report, args.output), end="")
    print(f"written to {args.output}", file=sys.stderr)
    if old is None:
        return EXIT_DONE
    comparison = compare_reports(report, old, args.tolerance / 100)
    print(format_comparison(comparison, args.tolerance))
    return EXIT_FAILED if any(row["slower"] for row in comparison) else EXIT_DONE


def check_accelerators(engines: Sequence[Engine]) -> None:
    """Raise `EdgeDigitsError` where one of the engines takes no operator of the default model."""
    (file,), _ = find_models(models=["lenet5"], precisions=["int8"])
    for engine in engines:
        try:
            with Worker(engine) as worker:
                worker.load(file, window_s=0.001)
        except UnsupportedError as error:
            raise EdgeDigitsError(
                f"{engine.name}: {file.path.name} does not run there: {error}, or leave out --require-accelerator"
            ) from error


def run_benchmarks(*, full: bool, accelerated: Sequence[Engine] = ()) -> dict[str, Any]:
    """Measure everything, these accelerators too; returns the report without the machine and its doubts."""
    settings: dict[str, Any] = FULL if full else QUICK
    mnist = _mnist()
    files, missing = find_models(precisions=settings["precisions"])
    engines = [*ENGINES.values(), *accelerated]
    photos = sets.steps()
    progress = Progress(
        steps(files, engines, passes=settings["passes"], accuracy=mnist is not None)
        + len(PROCESSES) * (settings["runs"] + 1)
        + photos
        + len(SIZES)
        + 4 * full
        + 1
    )
    try:
        progress.step("Classifier against the bare loop")
        classifier = measure_classifier(settings["windows"], settings["window_s"])
        figures = measure_engines(
            files,
            engines,
            mnist,
            passes=settings["passes"],
            windows=settings["windows"],
            window_s=settings["window_s"],
            images=settings["images"],
            progress=progress,
        )
        cameras = []
        for width, height in SIZES:
            progress.step(f"camera pipeline at {width}x{height}")
            cameras.append(measure_camera(width, height, settings["frames"]))
        if full:
            progress.step("Vela's estimates for an Ethos-U")
        vela, no_vela = ethos_u.estimate() if full else (None, [])
        report = {
            "selection": "full" if full else "quick",
            "files": [{"model": f.model, "precision": f.precision, "bytes": f.bytes} for f in files],
            "classifier": classifier,
            "latency": figures.latency,
            "accuracy": figures.accuracy,
            "memory": figures.memory,
            "accelerated": figures.accelerated,
            "photos": sets.measure_photos(progress),
            "sets": sets.measure_sets(progress),
            "processes": measure_processes(settings["runs"], progress),
            "import_ms": import_ms(settings["runs"]),
            "sizes_mb": sizes_mb(),
            "camera": cameras,
            "builds": measure_builds(progress) if full else [],
            "ethos_u": vela,
            "skipped": [
                {**row, "reason": without_folders(row["reason"])}
                for row in (
                    *(*figures.skipped, *no_vela),
                    *({"precision": p, "reason": reason} for p, reason in missing.items()),
                )
            ],
        }
    finally:
        progress.close()
    return report


def _mnist() -> Mnist | None:
    try:
        return load_mnist()
    except MnistNotFoundError as error:
        print(f"warning: no accuracy without MNIST: {error}", file=sys.stderr)
        return None


def command() -> int:
    """The console command edge-digits-bench."""
    return run_command(main)


if __name__ == "__main__":
    sys.exit(command())
