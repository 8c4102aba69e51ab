"""Train the models: `edge-digits-train {mlp_relu,mlp_bn,mlp_bn_he,lenet5,all,ink,segment,line}` (or `python -m train`).

Each run fills one folder, OUTPUT/RECIPE/MODEL: the best model (model.keras), history.csv, curves.png, confusion.png,
predictions.txt (the notebook's probability table), metrics.json, and TensorBoard logs under logs/. The model `ink`,
which finds digits' ink on pages that are drawn, leaves model.keras, history.csv, pages.png and metrics.json; the
models `segment`, which tells digits from wrong cuts, and `line`, which reads without cuts, model.keras and
metrics.json.
"""

from __future__ import annotations

from edge_runtime.errors import quiet_until_run

quiet_until_run(__name__)

import argparse
import os
import sys
from pathlib import Path

from edge_runtime.arguments import Parser, at_least_one, program
from edge_runtime.errors import EXIT_DONE, EXIT_FAILED, EXIT_INTERRUPTED, EdgeDigitsError, run_command
from edge_runtime.native_output import STDERR, silenced
from edge_runtime.version import add_version_option
from firmware_assets import INK, LINE, NETWORKS, SEGMENT
from train import MODEL_NAMES
from train.data import Mnist, load_mnist
from train.sweep import Run, report, seeds, sweep


def parse_args(argv: list[str] | None = None) -> argparse.Namespace:
    """Parse the command line; exits with code 2 on wrong usage."""
    parser = Parser(prog=program("train", "edge-digits-train"), description="Train the digit models.")
    add_version_option(parser)
    parser.add_argument(
        "model", choices=[*MODEL_NAMES, "all", *NETWORKS], help="which model to train; all: the digit models"
    )
    parser.add_argument(
        "--recipe", choices=("notebook", "edge"), default="edge", help="how to train (default: %(default)s)"
    )
    parser.add_argument("--epochs", type=at_least_one, metavar="N", help="at most N epochs (default: the recipe's)")
    parser.add_argument("--batch-size", type=at_least_one, metavar="N", help="images a step (default: the recipe's)")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="random seed (default: %(default)s)")
    parser.add_argument(
        "--seeds", type=seeds, metavar="FIRST..LAST", help="a run for each of these seeds, and their mean and spread"
    )
    parser.add_argument(
        "--scheduler", metavar="tcp://HOST:PORT", help="with --seeds: train on the workers of this Dask scheduler"
    )
    parser.add_argument(
        "--data", type=Path, metavar="PATH", help="mnist.npz, or a folder with it or with the IDX files"
    )
    parser.add_argument(
        "--output", type=Path, default=Path("runs"), metavar="DIR", help="folder of the runs (default: %(default)s)"
    )
    parser.add_argument(
        "--strategy",
        choices=("none", "mirrored"),
        default="none",
        help="TensorFlow distribution strategy: mirrored trains on every GPU of this machine (default: %(default)s)",
    )
    parser.add_argument(
        "--photographs", type=Path, metavar="DIR", help="ink, segment, line: pictures of anything but digits"
    )
    parser.add_argument(
        "--own",
        type=Path,
        metavar="FOLDER",
        help="fine-tune the committed weights on digits that were labelled on the page (edge_runtime --teach)",
    )
    parser.add_argument(
        "--base", choices=("edge",), help="with --own: the recipe of the weights to go on from (default: edge)"
    )
    parser.add_argument("--resume", action="store_true", help="go on with a run in --output that was ended")
    parser.add_argument("--quiet", action="store_true", help="no progress bar")
    args = parser.parse_args(argv)
    if not 0 <= args.seed < 2**32:
        parser.error("--seed must be in 0..4294967295")
    if args.model in NETWORKS and (args.recipe != "edge" or args.strategy != "none"):
        parser.error(f"{args.model} has one recipe, edge, and no distribution strategy")
    if args.resume and (args.model not in MODEL_NAMES or args.own):
        parser.error("--resume is for one digit model, and not for --own")
    if args.model not in NETWORKS and args.photographs:
        parser.error(f"--photographs is for {', '.join(NETWORKS)}")
    if args.base and not args.own:
        parser.error("--base goes with --own FOLDER")
    if args.scheduler and args.seeds is None:
        parser.error("--scheduler goes with --seeds FIRST..LAST")
    if args.seeds is not None:
        if args.model in NETWORKS or args.own or args.resume or args.strategy != "none":
            parser.error("--seeds is for the digit models, without --own, --resume and --strategy")
        return args
    if args.own and (args.model not in MODEL_NAMES or args.recipe != "edge" or args.strategy != "none"):
        parser.error("--own is for one digit model, and has a recipe of its own")
    return args


def main(argv: list[str] | None = None) -> int:
    """Train what the command line asks for and print one line a model."""
    args = parse_args(argv)
    if args.seeds is not None:
        return _sweep(args)
    mnist = load_mnist(args.data)
    print(f"MNIST from {mnist.source}", file=sys.stderr)
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    try:
        with silenced(STDERR):  # TensorFlow tells of GPUs it did not find before it reads its log level.
            from train.fit import make_strategy, train_model
    except ImportError as error:
        raise EdgeDigitsError(f"training needs TensorFlow ({error}); install it: pip install '.[train]'") from error

    if args.model in NETWORKS:
        return _train_network(args, mnist)
    if args.own:
        return _tune(args, mnist)
    strategy = make_strategy(args.strategy)
    for name in MODEL_NAMES if args.model == "all" else [args.model]:
        folder = args.output / args.recipe / name
        print(f"training {name} by recipe {args.recipe} into {folder}", file=sys.stderr)
        metrics = train_model(
            name,
            args.recipe,
            mnist,
            folder,
            seed=args.seed,
            epochs=args.epochs,
            batch_size=args.batch_size,
            quiet=args.quiet,
            strategy=strategy,
            resume=args.resume,
        )
        print(
            f"{name}: test accuracy {metrics['test_accuracy']:.2%}, loss {metrics['test_loss']:.4f}, "
            f"{metrics['epochs_run']} epochs, {metrics['wall_time_s']:.0f} s -> {folder}",
            flush=True,
        )
        if metrics["interrupted"]:
            return EXIT_INTERRUPTED
    return EXIT_DONE


def _sweep(args: argparse.Namespace) -> int:
    options = ["--recipe", args.recipe]
    for name in ("epochs", "batch_size"):
        if (value := getattr(args, name)) is not None:
            options += [f"--{name.replace('_', '-')}", str(value)]
    if args.data:
        options += ["--data", os.path.abspath(args.data)]
    models = MODEL_NAMES if args.model == "all" else [args.model]
    output = Path(os.path.abspath(args.output))
    runs = [Run(model, seed, output / f"seed-{seed}", tuple(options)) for model in models for seed in args.seeds]
    where = f"on {args.scheduler}" if args.scheduler else "here, one after the other"
    print(f"training {len(runs)} runs {where}", file=sys.stderr)
    return EXIT_DONE if report(sweep(runs, args.scheduler)) else EXIT_FAILED


def _tune(args: argparse.Namespace, mnist: Mnist) -> int:
    from train.own import read_own
    from train.tune import tune_model

    folder = args.output / "own" / args.model
    own = read_own(args.own)
    print(f"fine-tuning {args.model} on {int((~own.held_back).sum())} own digits into {folder}", file=sys.stderr)
    metrics = tune_model(
        args.model,
        own,
        mnist,
        folder,
        seed=args.seed,
        epochs=args.epochs,
        batch_size=args.batch_size,
        quiet=args.quiet,
    )
    print(
        f"{args.model}: own digits {metrics['own_accuracy_before']:.2%} -> {metrics['own_accuracy']:.2%} of "
        f"{metrics['held_back']} held back, MNIST {metrics['test_accuracy_before']:.2%} -> "
        f"{metrics['test_accuracy']:.2%}, {metrics['wall_time_s']:.0f} s -> {folder}",
        flush=True,
    )
    print(
        f"next: python -m convert --keras {folder / args.model}.keras "
        f"--calibration {folder / 'calibration.npz'} --int8 --output mine",
        file=sys.stderr,
    )
    return EXIT_DONE


def _train_network(args: argparse.Namespace, mnist: Mnist) -> int:
    from train.ink.fit import train_ink
    from train.line.fit import train_line
    from train.segment.fit import train_segment

    folder = args.output / args.recipe / args.model
    if args.photographs is None:
        print("no --photographs: the model learns less of what is no page and no digit", file=sys.stderr)
    print(f"training {args.model} into {folder}", file=sys.stderr)
    metrics = {INK: train_ink, SEGMENT: train_segment, LINE: train_line}[args.model](
        mnist,
        folder,
        seed=args.seed,
        epochs=args.epochs,
        batch_size=args.batch_size,
        photographs=args.photographs,
        quiet=args.quiet,
    )
    if args.model == INK:
        figure = f"IoU {metrics['iou']:.1%} on {metrics['validation_crops']} drawn crops"
    elif args.model == SEGMENT:
        figure = f"{metrics['digits_right']:.1%} of the digits, {metrics['none_right']:.1%} of what is none"
    else:
        figure = f"{metrics['lines_right']:.1%} of the lines, {metrics['empty_right']:.1%} of what is none"
    print(
        f"{args.model}: {figure}, {metrics['epochs_run']} epochs, {metrics['wall_time_s']:.0f} s -> {folder}",
        flush=True,
    )
    return EXIT_INTERRUPTED if metrics["interrupted"] else EXIT_DONE


def command() -> int:
    """The console command edge-digits-train."""
    return run_command(main)


if __name__ == "__main__":
    sys.exit(command())
