"""Reads images, one after the other: a line or a JSON object each, a picture of each with its digits marked."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from edge_runtime.annotate import annotate, write_image
from edge_runtime.errors import EdgeDigitsError, printable, report_error
from edge_runtime.frames.frame import Frame
from edge_runtime.frames.image_files import ImageFiles
from edge_runtime.frames.images import IMAGE_SUFFIXES
from edge_runtime.reader import DigitReader
from edge_runtime.reading import Reading
from edge_runtime.stills.stages import write_stages

if TYPE_CHECKING:
    from edge_runtime.engines.accelerator_use import AcceleratorUse


def read_stills(
    source: ImageFiles, reader: DigitReader, *, as_json: bool, quiet: bool, annotate_to: Path | None, debug: Path | None
) -> bool:
    """Read every image and print what it holds.

    Args:
        source: the images.
        reader: reads them.
        as_json: print a JSON object an image rather than a line for a person.
        quiet: print neither.
        annotate_to: where annotated pictures go: a file for one image, a folder for more.
        debug: the folder that gets a folder an image, with every stage as a picture.

    Returns:
        Whether all of them could be read and written; what could not has had its line on stderr.
    """
    failed = False
    names = output_names(source.files)
    if annotate_to and len(names) > 1:
        refuse_source_folder(annotate_to, source.files)
    for frame in source.frames():
        file = Path(frame.source)
        try:
            reading = _read(reader, frame)
            if annotate_to:
                picture = annotate(frame.image, reading)
                write_image(annotated_path(annotate_to, file, names[file], single=len(names) == 1), picture)
            if debug:
                write_stages(debug / names[file], frame.image, reader)
        except EdgeDigitsError as error:
            report_error(error)
            failed = True
            continue
        if not quiet:
            use = reader.classifier.accelerator
            print(json_line(file, reading, use) if as_json else text_line(file, reading), flush=True)
    return not (failed or source.failed)


def _read(reader: DigitReader, frame: Frame) -> Reading:
    try:
        return reader.read(frame.image)
    except EdgeDigitsError as error:  # A region that reaches out of this image.
        raise EdgeDigitsError(f"{frame.source}: {error}") from error


def text_line(file: Path, reading: Reading) -> str:
    """One reading for a person, on one line."""
    times = f"located in {reading.timings_ms['locate']:.1f} ms, classified in {reading.timings_ms['classify']:.1f} ms"
    if not reading.rows:
        return f"{printable(file)}: no digits ({times})"
    confidences = " ".join(
        f"{digit.confidence:.2f}"
        # Here rather than at the digits, which stay as they can be copied and searched.
        + ("?" if digit.doubtful else "")
        + "".join(f"|{label}:{p:.2f}" for label, p in digit.alternatives)
        for digit in reading.digits
    )
    return f"{printable(file)}: {' '.join(reading.row_texts)}  [{confidences}]  ({times})"


def json_line(file: Path, reading: Reading, use: AcceleratorUse | None = None) -> str:
    """One reading for a program, as a JSON object on one line, and what runs on an accelerator if one was asked for."""
    accelerator = {} if use is None else {"accelerator": use.to_dict()}
    return json.dumps({"source": str(file), **reading.to_dict(), **accelerator})


def output_names(files: Sequence[Path]) -> dict[Path, Path]:
    """What each file's outputs are called: its name; where two are alike, with the folders that tell them apart.

    The whole name: a.jpg and a.png may lie side by side.
    """
    if len({file.name for file in files}) == len(set(files)):
        return {file: Path(file.name) for file in files}
    whole = {file: Path(os.path.abspath(file)) for file in files}
    above = Path(os.path.commonpath([path.parent for path in whole.values()]))
    return {file: path.relative_to(above) for file, path in whole.items()}


def refuse_source_folder(out: Path, files: Sequence[Path]) -> None:
    """Raise `EdgeDigitsError` for a folder that images are read from: the next time its pictures would be read too."""
    if out.is_dir() and any(out.samefile(folder) for folder in {file.parent for file in files} if folder.is_dir()):
        raise EdgeDigitsError(f"{out}: --annotate would write among the images that are read; give another folder")


def annotated_path(out: Path, file: Path, name: Path, *, single: bool) -> Path:
    """Where the annotated picture of `file` goes: `out` itself for a single image, else a PNG of its `name` in `out`.

    Raises `EdgeDigitsError` where that is the image itself.
    """
    if not single or out.suffix.lower() not in IMAGE_SUFFIXES:
        return out / name.parent / f"{name.name}.png"
    if out.exists() and out.samefile(file):
        raise EdgeDigitsError(f"{out}: --annotate would overwrite the image that is read; give another name")
    return out
