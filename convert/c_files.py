"""Writes the C of full-int8 and float32 .tflite files that needs no interpreter: `python -m convert --c-source`."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from convert import SPEED
from convert.c_array.arrays import c_identifier
from convert.c_source.check import check_c_source
from convert.c_source.reading import read_graph
from convert.c_source.writer import c_source
from convert.info import format_table
from convert.manifest import MANIFEST, format_manifest, read_manifest, sha256
from convert.model_file import read_model
from convert.publish import Publication
from convert.tflite.reference import check_reference_runs
from edge_runtime.engines.c_compiler import find_compiler
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import ASSETS, NETWORKS


def source_name(stem: str) -> str:
    """The name of the C of a file, by the file's without its suffix: lenet5 for lenet5_int8, and lenet5_f32."""
    return c_identifier(re.sub("_float32$", "_f32", stem.removesuffix("_int8")))


def checked_c_source(model: bytes, name: str, optimise: str = SPEED) -> dict[str, str]:
    """The texts of NAME.h and NAME.c, by file name, after the C was run on this machine, where it has a compiler.

    Raises `EdgeDigitsError` for a model that the C cannot do, or C that gives other bytes than the reference kernels.
    """
    header, source = c_source(model, name, optimise)
    for left in filter(None, read_graph(model).after):
        print(f"{name}.c: gives what stands before {', '.join(left)}, which is left to the caller", file=sys.stderr)
    try:
        compiler = find_compiler()
    except EdgeDigitsError as error:
        print(f"{name}.c: written, but not run here: {error}", file=sys.stderr)
    else:
        check_c_source(model, name, header, source, compiler)
    return {f"{name}.h": header, f"{name}.c": source}


def write_c_sources(files: Sequence[Path], output: Path, optimise: str = SPEED) -> None:
    """Write the C of each file into `output` and print what it takes.

    Without files: of all int8 classifiers in `output`. What belongs to an artifact of `output` is listed in its
    manifest. `optimise`: see `c_source`.

    Raises `EdgeDigitsError` where a file cannot be read or done; then nothing is written.
    """
    manifest = read_manifest(output)
    artifacts = {entry["sha256"]: entry for entry in manifest["artifacts"].values()}
    if not files:
        files = [
            output / f"{name}.tflite"
            for name, entry in manifest["artifacts"].items()
            if entry.get("precision") == "int8" and entry.get("model") not in NETWORKS
        ]
    if not files:
        raise EdgeDigitsError(
            f"{output / MANIFEST}: no int8 artifacts; make them: python -m convert --int8, or name a file"
        )
    both = ("with DSP", "with Helium")
    rows: list[tuple[str, ...]] = [("C", "bytes of text", "constants", *both, "scratch", *both)]
    with Publication(output) as publication:
        for file in files:
            model = read_model(file)
            name = source_name(file.stem)
            try:
                # What is refused need not be run.
                read_graph(model)
                if file.parent.resolve() != ASSETS.resolve():
                    check_reference_runs(model)
                texts = checked_c_source(model, name, optimise)
            except EdgeDigitsError as error:
                raise EdgeDigitsError(f"{file}: {error}") from error
            for target, text in texts.items():
                publication.add(target, text)
            entry: dict[str, Any] | None = artifacts.get(sha256(model))
            if entry is not None:
                entry["files"].update({target: sha256(text.encode()) for target, text in texts.items()})
            rows.append(_row(name, texts))
        if artifacts:
            publication.add(MANIFEST, format_manifest(manifest))
        publication.commit()
    print("\n".join(format_table(rows, right=tuple(range(1, 8)))))


def _row(name: str, texts: dict[str, str]) -> tuple[str, ...]:
    header, source = texts[f"{name}.h"], texts[f"{name}.c"]
    sizes = []
    for macro in ("CONSTANT", "SCRATCH"):
        # By instruction set, if they differ: Helium first, DSP and any other processor last.
        found = [int(size) for size in re.findall(rf"_{macro}_BYTES (\d+)", header)]
        sizes += [found[-1], found[-2 if len(found) > 1 else -1], found[0]]
    return f"{name}.c", f"{len(source):,}", *(f"{size:,}" for size in sizes)
