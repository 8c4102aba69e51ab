"""Read digits on the command line: `python -m edge_runtime -i IMAGE|FOLDER`.

One line an image on stdout: the digits, row by row, their confidences, a doubtful one's with a question mark, and the
time spent locating and classifying; with --json one JSON object. A file that cannot be read gets one line on stderr,
the others are still read, and the exit code is 1.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from edge_runtime.annotate import annotate, write_image
from edge_runtime.arguments import at_least_one, probability
from edge_runtime.classifier import read_labels
from edge_runtime.debug import write_stages
from edge_runtime.errors import EXIT_DONE, EXIT_FAILED, EdgeDigitsError, report_error, run_command
from edge_runtime.images import IMAGE_SUFFIXES, list_images, read_image
from edge_runtime.reader import DEFAULT_THRESHOLD, DigitReader
from edge_runtime.reading import DOUBTFUL_BELOW, Reading


def parse_args(argv: list[str] | None = None) -> argparse.Namespace:
    """Parse the command line; exits with code 2 on wrong usage."""
    parser = argparse.ArgumentParser(prog="python -m edge_runtime", description="Read handwritten digits in images.")
    parser.add_argument("-i", "--input", type=Path, required=True, metavar="IMAGE|FOLDER", help="what to read")
    parser.add_argument(
        "--model", default="lenet5", metavar="NAME|PATH", help="a model, or a .tflite file (default: %(default)s)"
    )
    parser.add_argument(
        "--precision", choices=("int8", "float32"), default="int8", help="which artifact (default: %(default)s)"
    )
    parser.add_argument("--labels", type=Path, metavar="FILE", help="the model's labels, one a line")
    parser.add_argument(
        "-k", "--top-k", type=at_least_one, default=1, metavar="K", help="labels to name for each digit (default: 1)"
    )
    parser.add_argument(
        "-t",
        "--threshold",
        type=probability,
        default=DEFAULT_THRESHOLD,
        metavar="P",
        help="leave out digits of lower confidence, 0..1 (default: %(default)s, which hardly any digit falls below); "
        f"those below {DOUBTFUL_BELOW} are marked as doubtful",
    )
    parser.add_argument(
        "--num-threads", type=at_least_one, default=1, metavar="N", help="CPU threads (default: %(default)s)"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object an image")
    parser.add_argument(
        "--annotate",
        type=Path,
        metavar="OUT",
        help="write the image with its digits marked: a file for one image, a folder for more",
    )
    parser.add_argument(
        "--debug", type=Path, metavar="DIR", help="write every stage of the reading as pictures, a folder an image"
    )
    return parser.parse_args(argv)


def main(argv: list[str] | None = None) -> int:
    """Read every image that the command line names."""
    args = parse_args(argv)
    files = list_images(args.input)
    reader = DigitReader(
        args.model,
        args.precision,
        labels=read_labels(args.labels) if args.labels else None,
        num_threads=args.num_threads,
        top_k=args.top_k,
        threshold=args.threshold,
    )
    failed = False
    for file in files:
        try:
            image = read_image(file)
            reading = reader.read(image)
            if args.annotate:
                write_image(annotated_path(args.annotate, file, args.input), annotate(image, reading))
            if args.debug:
                write_stages(args.debug / file.name, image, reader)
        except EdgeDigitsError as error:
            report_error(error)
            failed = True
            continue
        print(json_line(file, reading) if args.json else text_line(file, reading), flush=True)
    return EXIT_FAILED if failed else EXIT_DONE


def text_line(file: Path, reading: Reading) -> str:
    """One reading for a person, on one line."""
    times = f"located in {reading.timings_ms['locate']:.1f} ms, classified in {reading.timings_ms['classify']:.1f} ms"
    if not reading.rows:
        return f"{file}: no digits ({times})"
    confidences = " ".join(
        f"{digit.confidence:.2f}"
        # Here rather than at the digits, which stay as they can be copied and searched.
        + ("?" if digit.doubtful else "")
        + "".join(f"|{label}:{p:.2f}" for label, p in digit.alternatives)
        for digit in reading.digits
    )
    return f"{file}: {' '.join(reading.row_texts)}  [{confidences}]  ({times})"


def json_line(file: Path, reading: Reading) -> str:
    """One reading for a program, as a JSON object on one line."""
    return json.dumps({"source": str(file), **reading.to_dict()})


def annotated_path(out: Path, file: Path, source: Path) -> Path:
    """Where the annotated picture of `file` goes: `out` itself for a single image, else a PNG of its name in `out`.

    Raises `EdgeDigitsError` where that is the image itself.
    """
    if source.is_dir() or out.suffix.lower() not in IMAGE_SUFFIXES:
        return out / f"{file.name}.png"  # The whole name: a.jpg and a.png may lie side by side.
    if out.exists() and out.samefile(file):
        raise EdgeDigitsError(f"{out}: --annotate would overwrite the image that is read; give another name")
    return out


if __name__ == "__main__":
    sys.exit(run_command(main))
