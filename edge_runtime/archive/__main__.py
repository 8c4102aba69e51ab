"""Read an archive of images on all cores, or on a cluster: `python -m edge_runtime.archive SOURCE --output DIR`.

SOURCE is a folder with all below it, a 'pattern', a list (.txt, .lst, or - for stdin), a .tar file, or a URL of one of
these. Each image becomes a row (source, text, rows, digits, timings_ms, error) of a Parquet file in DIR/parts. An image
that cannot be read is a row with its error. What was killed goes on with --resume.
"""

from __future__ import annotations

from edge_runtime.errors import quiet_until_run

quiet_until_run(__name__)

import argparse
import os
import sys
from pathlib import Path

from edge_runtime.archive.references import is_url
from edge_runtime.arguments import Parser, at_least_one
from edge_runtime.errors import EXIT_DONE, run_command
from edge_runtime.version import add_version_option


def main(argv: list[str] | None = None) -> int:
    """Read the archive that the command line names, and print one line on it."""
    parser = Parser(prog="python -m edge_runtime.archive", description="Read an archive of images, up to millions.")
    add_version_option(parser)
    parser.add_argument(
        "source", metavar="SOURCE", help="a folder, 'pattern', list (.txt, .lst, - for stdin), .tar file, or URL of one"
    )
    parser.add_argument("--output", type=_folder, required=True, metavar="DIR", help="the folder that gets the results")
    where = parser.add_mutually_exclusive_group()
    where.add_argument(
        "--workers", type=at_least_one, metavar="N", help="processes on this machine (default: one for each core)"
    )
    where.add_argument("--scheduler", metavar="tcp://HOST:PORT", help="read on the cluster of this Dask scheduler")
    parser.add_argument("--resume", action="store_true", help="go on with the archive in DIR")
    parser.add_argument("--jsonl", action="store_true", help="write JSON lines rather than Parquet")
    args = parser.parse_args(argv)

    from edge_runtime.archive.parts import JSONL, PARQUET
    from edge_runtime.archive.read import read_archive

    manifest = read_archive(
        args.source,
        args.output,
        workers=args.workers or len(os.sched_getaffinity(0)),
        scheduler=args.scheduler,
        resume=args.resume,
        form=JSONL if args.jsonl else PARQUET,
    )
    print(
        f"{args.output}: {manifest.images:,} images in {manifest.blocks:,} parts, {manifest.errors:,} of them errors",
        flush=True,
    )
    return EXIT_DONE


def _folder(text: str) -> Path:
    """A path: of a URL it would be one below the present folder, where nobody looks for it."""
    if is_url(text):
        raise argparse.ArgumentTypeError(f"{text[:60]} is a URL; give a folder, as cloud storage is mounted as one")
    return Path(text)


if __name__ == "__main__":
    sys.exit(run_command(main))
