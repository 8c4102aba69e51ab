"""Convert models, check what came out, and publish it.

    python -m convert [--models NAME ...] [--float32 --float16 --dynamic --int8 --int16x8]
    python -m convert --keras PATH --calibration IMAGES.npz|FOLDER [--labels FILE] [--input-range R] [--polarity P]
    python -m convert --c-source [FILE.tflite ...] [--optimise size]
    python -m convert --native [FILE.tflite ...]
    python -m convert --vela CONFIG [FILE.tflite ...]
    python -m convert --edgetpu [FILE.tflite ...]
    python -m convert --check
    python -m convert info FILE.tflite

Written into firmware_assets/ (--output): MODEL_PRECISION.tflite, for float32 and int8 also a C array (.h and .c),
labels.txt and manifest.json; of int8 files that take 28x28 crops also golden vectors (NAME_golden.h, golden_digits.h).
The headers tell firmware what it needs to know; arenas are measured with tflite-micro where the extra `firmware` is
installed, elsewhere taken from the manifest. Nothing is written unless every file of the run was loaded, run
through edge_runtime and found as accurate as its Keras model. For the project's models the manifest also gets the
temperature that calibrates each file's confidences, fitted to MNIST's validation images.

`ink`, which finds digits' ink in pictures, is float32 and int8 only and has no C yet; it is checked on drawn pages, and
published after the digit models.

--vela and --edgetpu compile int8 files for an accelerator, into build/ (--output).
"""

from __future__ import annotations

from edge_runtime.errors import quiet_until_run

quiet_until_run(__name__)

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from convert import DEFAULT_PRECISIONS, OPTIMISE, PACKAGES, PRECISIONS, SPEED
from edge_runtime.arguments import Parser, program, with_signed_values
from edge_runtime.errors import EXIT_DONE, EXIT_FAILED, EdgeDigitsError, report_error, run_command
from edge_runtime.names import FRACTIONS, INPUT_RANGES, POLARITIES, WHITE_ON_BLACK
from edge_runtime.version import add_version_option
from firmware_assets import INK, LINE, NETWORKS, SEGMENT
from train import MODEL_NAMES

if TYPE_CHECKING:
    from convert.build import Job
    from convert.tflite.samples import Samples


def percentage_points(text: str) -> float:
    """A number of 0..100, for argparse."""
    value = float(text)
    if not 0 <= value <= 100:
        raise argparse.ArgumentTypeError(f"{text} is not in 0..100")
    return value


def parse_args(argv: list[str]) -> argparse.Namespace:
    """Parse the command line; exits with code 2 on wrong usage."""
    prog = program("convert", "edge-digits-convert")
    if argv[:1] == ["info"]:
        parser = Parser(
            prog=f"{prog} info",
            description="Show operators, tensors, quantisation and sizes of a .tflite file.",
        )
        parser.add_argument("info", type=Path, metavar="FILE.tflite")
        return parser.parse_args(argv[1:])
    parser = Parser(
        prog=prog,
        description="Convert Keras models to .tflite files and C arrays, each checked before it is published.",
        epilog=f"{prog} info FILE.tflite shows what is in a file.",
    )
    add_version_option(parser)
    parser.set_defaults(info=None)
    parser.add_argument(
        "--models",
        nargs="+",
        choices=(*MODEL_NAMES, *NETWORKS),
        metavar="NAME",
        help=f"of {', '.join((*MODEL_NAMES, *NETWORKS))} (default: all)",
    )
    helps = {
        "float32": "weights and activations float32",
        "float16": "weights float16",
        "dynamic": "weights int8, activations quantised while it runs",
        "int8": "all int8, input and output too",
        "int16x8": "activations int16, weights int8",
    }
    for precision in PRECISIONS:
        parser.add_argument(
            f"--{precision}", action="append_const", dest="precisions", const=precision, help=helps[precision]
        )
    parser.add_argument(
        "--keras", type=Path, metavar="PATH", help="a model of your own, a .keras or .h5 file or a SavedModel folder"
    )
    parser.add_argument(
        "--calibration",
        type=Path,
        metavar="FILE",
        help="samples for --keras: an .npz with x, uint8 (N, H, W), and y where known, or a folder of pictures; for a "
        "model that takes no images an .npz with an array for each input, by its name",
    )
    parser.add_argument(
        "--labels", type=Path, metavar="FILE", help="labels for --keras, one a line (default: 0, 1, ...)"
    )
    parser.add_argument(
        "--input-range",
        choices=INPUT_RANGES,
        help=f"what black and white are to the model of --keras (default: {FRACTIONS})",
    )
    parser.add_argument(
        "--polarity",
        choices=POLARITIES,
        help=f"what is ink to the model of --keras, and in its images (default: {WHITE_ON_BLACK}, as MNIST has it)",
    )
    parser.add_argument(
        "--accept", action="store_true", help="publish also a file whose answers are not to be believed"
    )
    parser.add_argument(
        "--data", type=Path, metavar="PATH", help="mnist.npz, or a folder with it or with the IDX files"
    )
    parser.add_argument(
        "--output",
        type=Path,
        metavar="DIR",
        help="folder of the artifacts (default: firmware_assets of this project; for --vela build/vela/CONFIG, for "
        "--edgetpu build/edgetpu)",
    )
    parser.add_argument(
        "--max-drop",
        type=percentage_points,
        default=0.10,
        metavar="POINTS",
        help="accuracy that a file may lose against Keras, in percentage points (default: %(default).2f)",
    )
    parser.add_argument(
        "--per-tensor-dense",
        action="store_true",
        help="one scale for all weights of a dense layer: for TensorFlow Lite Micro before September 2024",
    )
    parser.add_argument(
        "--c-source",
        type=Path,
        nargs="*",
        metavar="FILE.tflite",
        help="write C that needs no interpreter, of full-int8 or float32 files (default: int8 artifacts in --output)",
    )
    parser.add_argument(
        "--optimise",
        choices=OPTIMISE,
        help="what the C of --c-source is made for, the fewest instructions or the least flash; its results are the "
        f"same (default: {SPEED})",
    )
    parser.add_argument(
        "--native",
        type=Path,
        nargs="*",
        metavar="FILE.tflite",
        help="build the C of int8 files for edge_runtime's backend native, check and time it (default: the project's)",
    )
    parser.add_argument(
        "--vela",
        nargs="+",
        metavar=("CONFIG", "FILE.tflite"),
        help="compile int8 files for the Arm Ethos-U of that configuration, such as ethos-u55-128, and report what "
        "Vela estimates (default: the project's)",
    )
    parser.add_argument(
        "--edgetpu",
        type=Path,
        nargs="*",
        metavar="FILE.tflite",
        help="compile int8 files for Coral's Edge TPU where Google's edgetpu_compiler is installed (default: the "
        "project's)",
    )
    parser.add_argument(
        "--package",
        nargs="+",
        metavar=("ECOSYSTEM", "MODEL"),
        help="the C of int8 models, by name or .tflite file, as a library with an example that checks itself, into "
        f"--output; for {', '.join(PACKAGES)} (default: the project's models)",
    )
    parser.add_argument(
        "--array",
        action="store_true",
        help="with --package, also each .tflite file as an array, for TensorFlow Lite Micro",
    )
    parser.add_argument("--check", action="store_true", help="only compare the artifacts with their manifest")
    args = parser.parse_args(with_signed_values(argv))
    if args.keras and not args.calibration:
        parser.error("--keras needs --calibration IMAGES.npz or a folder of pictures, to calibrate and to verify with")
    if not args.keras and (args.calibration or args.labels or args.input_range or args.polarity or args.accept):
        parser.error("--calibration, --labels, --input-range, --polarity and --accept belong to --keras")
    if args.keras and (args.models or args.data):
        parser.error("--keras excludes --models and --data")
    if args.check and (args.keras or args.models or args.precisions or args.per_tensor_dense or args.data):
        parser.error("--check takes --output only")
    made = args.keras or args.models or args.precisions or args.per_tensor_dense or args.data
    if args.c_source is not None and (made or args.check):
        parser.error("--c-source takes --output and --optimise only; --int8 writes the C of what it converts by itself")
    if args.optimise and args.c_source is None:
        parser.error("--optimise belongs to --c-source")
    if args.native is not None and (made or args.check or args.c_source is not None or args.output):
        parser.error("--native takes no other option")
    compiled = [option for option in ("vela", "edgetpu") if getattr(args, option) is not None]
    other = made or args.check or args.c_source is not None or args.native is not None
    if compiled and (other or len(compiled) > 1):
        parser.error(f"--{compiled[0]} takes --output only")
    if args.vela:
        from convert.compilers.vela import accelerators

        known = accelerators()
        if args.vela[0] not in known:
            parser.error(f"--vela {args.vela[0]}: Vela knows {', '.join(known)}")
    if args.package:
        if other or compiled or not args.output:
            parser.error("--package needs --output, and takes nothing else but --array")
        if args.package[0] not in PACKAGES:
            parser.error(f"--package {args.package[0]}: one of {', '.join(PACKAGES)}")
    elif args.array:
        parser.error("--array belongs to --package")
    chosen = set(args.precisions or DEFAULT_PRECISIONS)
    args.precisions = tuple(precision for precision in PRECISIONS if precision in chosen)
    networks = [name for name in args.models or () if name in NETWORKS]
    if networks and not set(args.precisions) & set(DEFAULT_PRECISIONS):
        parser.error(f"{networks[0]} is made as {' and '.join(DEFAULT_PRECISIONS)} only")
    return args


def main(argv: list[str] | None = None) -> int:
    """Do what the command line asks for."""
    args = parse_args(sys.argv[1:] if argv is None else argv)
    if args.info is not None:
        from convert.info import format_info

        print(format_info(args.info))
        return EXIT_DONE
    if args.native is not None:
        from convert.native import build_native

        build_native(args.native)
        return EXIT_DONE
    if args.vela is not None:
        from convert.compilers.vela import write_vela

        accelerator, *files = args.vela
        write_vela(accelerator, [Path(file) for file in files], args.output)
        return EXIT_DONE
    if args.package:
        from convert.package.write import write_package

        write_package(args.package[0], args.package[1:], args.output, args.array)
        return EXIT_DONE
    if args.edgetpu is not None:
        from convert.compilers.edgetpu import write_edgetpu

        write_edgetpu(args.edgetpu, args.output)
        return EXIT_DONE
    if args.output is None:
        from firmware_assets import ASSETS

        args.output = ASSETS
    if args.c_source is not None:
        from convert.c_files import write_c_sources

        write_c_sources(args.c_source, args.output, args.optimise or SPEED)
        return EXIT_DONE
    return check(args.output) if args.check else convert(args)


def check(folder: Path) -> int:
    """Compare the artifacts of a folder with its manifest and say what differs."""
    from convert.manifest import check_folder

    problems = check_folder(folder)
    for problem in problems:
        report_error(problem)
    if problems:
        print(
            f"{len(problems)} problem(s) in {folder}; restore the files or make them again: python -m convert",
            file=sys.stderr,
        )
        return EXIT_FAILED
    print(f"{folder}: every artifact is as the manifest says")
    return EXIT_DONE


def convert(args: argparse.Namespace) -> int:
    """Convert, verify and publish."""
    from convert.quiet import quiet

    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    try:
        with quiet():
            from convert.build import build
    except ImportError as error:
        raise EdgeDigitsError(f"converting needs TensorFlow ({error}); install it: pip install '.[train]'") from error
    from convert.tflite.samples import digit_samples

    settings: dict[str, Any] = {"max_drop": args.max_drop, "per_tensor_dense": args.per_tensor_dense}
    if args.keras:
        convert_own(args, settings)
    else:
        samples = digit_samples(args.data)
        names = args.models or (*MODEL_NAMES, *NETWORKS)
        digit_models = [name for name in names if name not in NETWORKS]
        if digit_models:
            build(project_jobs(digit_models), args.precisions, samples, args.output, **settings)
        precisions = tuple(precision for precision in args.precisions if precision in DEFAULT_PRECISIONS)
        for name in NETWORKS if precisions else ():
            if name in names:
                build_network(name, precisions, samples, args.output)
    print(f"published in {args.output}", file=sys.stderr)
    return EXIT_DONE


def build_network(name: str, precisions: tuple[str, ...], samples: Samples, output: Path) -> None:
    """Make the files of one of the reader's own networks."""
    from convert.quiet import quiet

    with quiet():
        from convert.ink import ink_network
        from convert.line import line_network
        from convert.networks import build_network_files
        from convert.segment import segment_network
    make = {INK: ink_network, SEGMENT: segment_network, LINE: line_network}[name]
    build_network_files(make(samples), precisions, output)


def project_jobs(names: list[str]) -> Iterator[Job]:
    """The project's digit models, each loaded when its turn comes."""
    from convert.build import Job
    from convert.tflite.source import load_project_model

    labels = tuple("0123456789")
    for name in dict.fromkeys(names):
        yield Job(name, load_project_model(name), labels, "labels.txt", exact_pixels=True)


def convert_own(args: argparse.Namespace, settings: dict[str, Any]) -> None:
    """Convert a user's own model; its name is the file's, made an identifier of C."""
    from convert.build import build
    from convert.c_array.arrays import c_identifier
    from convert.manifest import sha256
    from convert.named import build_named
    from convert.tflite.named import named_samples, named_source, names_inputs, open_sizes
    from convert.tflite.samples import own_samples, read_npz
    from convert.tflite.source import open_model, prepared

    path: Path = args.keras
    name = c_identifier(path.stem)
    if name in (*MODEL_NAMES, *NETWORKS):
        raise EdgeDigitsError(f"{path}: {name} is the name of a model of the project; rename the file")
    model = open_model(path)
    arrays = {} if args.calibration.is_dir() else read_npz(args.calibration)
    settings["accept"] = args.accept
    by_name = names_inputs(arrays, model)
    model = prepared(model, path, open_sizes(arrays, model))
    if by_name:
        if args.labels or args.input_range or args.polarity:
            raise EdgeDigitsError(
                f"{args.calibration}: tensors by name; --labels, --input-range, --polarity are of images"
            )
        own = named_samples(arrays, model, args.calibration, sha256(args.calibration.read_bytes()))
        build_named(name, named_source(model, path), args.precisions, own, args.output, **settings)
        return
    job = own_job(name, model, args)
    height, width, channels = job.source.image_shape
    samples = own_samples(args.calibration, height, width, job.source.classes, channels)
    build([job], args.precisions, samples, args.output, **settings)


def own_job(name: str, model: Any, args: argparse.Namespace) -> Job:
    """A user's own model that classifies images."""
    from convert.build import Job
    from convert.tflite.source import image_source
    from edge_runtime.engines.labels import read_labels

    source = image_source(model, args.keras, args.input_range or FRACTIONS, args.polarity or WHITE_ON_BLACK)
    labels = read_labels(args.labels) if args.labels else tuple(str(index) for index in range(source.classes))
    if len(labels) != source.classes:
        raise EdgeDigitsError(
            f"{args.labels}: {len(labels)} labels for {source.classes} classes; give one label a line"
        )
    return Job(name, source, labels, f"{name}_labels.txt", exact_pixels=False)


def command() -> int:
    """The console command edge-digits-convert; what opens a user's model it does in a process of its own."""

    def run() -> int:
        model: Path | None = getattr(parse_args(sys.argv[1:]), "keras", None)
        if model is None:
            return main()
        from convert.bounds import run_in_bounds

        return run_in_bounds(model, sys.argv[1:])

    return run_command(run)


if __name__ == "__main__":
    sys.exit(command())
