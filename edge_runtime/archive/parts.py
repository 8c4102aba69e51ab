"""The parts of an archive's output: the rows of one block each, as Parquet or as JSON lines."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.files import write_atomic
from edge_runtime.reading import Reading

PARQUET, JSONL = "parquet", "jsonl"
IN_A_FOLDER = 1000
"""Parts. A folder of a million files is slow to list, and on some file systems to write."""

_NAME = re.compile(r"(\d{9})\.(?:parquet|jsonl)")
_ERRORS = b"edge-digits.errors"


def part_path(folder: Path, number: int, form: str) -> Path:
    """Where the rows of a block stand: the same place each time, so that reading it again changes nothing."""
    return folder / "parts" / f"{number // IN_A_FOLDER:06d}" / f"{number:09d}.{form}"


def finished_blocks(folder: Path) -> Iterator[int]:
    """The numbers of the blocks whose rows are there."""
    for place in sorted((folder / "parts").glob("[0-9]*")):
        yield from (int(found[1]) for file in place.iterdir() if (found := _NAME.fullmatch(file.name)))


def remove_unfinished(folder: Path) -> None:
    """Remove what writers that were killed left behind."""
    for file in folder.glob("parts/*/.*.tmp"):
        file.unlink(missing_ok=True)


def row_of(name: str, reading: Reading) -> dict[str, Any]:
    """An image's row: source, text, rows, digits, timings_ms, and error, which is None."""
    return {"source": name, **reading.to_dict(), "error": None}


def error_row(name: str, error: str) -> dict[str, Any]:
    """The row of an image that could not be read."""
    return {"source": name, "text": None, "rows": None, "digits": None, "timings_ms": None, "error": error}


def write_part(path: Path, rows: Sequence[dict[str, Any]]) -> int:
    """Write a block's rows, atomically; returns how many of them are errors.

    Raises `EdgeDigitsError` where the place cannot be written.
    """
    errors = sum(row["error"] is not None for row in rows)
    if path.suffix == f".{JSONL}":
        write_atomic(path, "".join(json.dumps(row) + "\n" for row in rows))
    else:
        write_atomic(path, _parquet(rows, errors))
    return errors


def count_part(path: Path) -> tuple[int, int] | None:
    """Images and errors of a part; None where it is not there. Raises `EdgeDigitsError` where it is damaged."""
    try:
        if path.suffix == f".{JSONL}":
            found = [json.loads(line)["error"] is not None for line in path.read_text(encoding="utf-8").splitlines()]
            return len(found), sum(found)
        import pyarrow.parquet

        metadata = pyarrow.parquet.read_metadata(path)
        return metadata.num_rows, int(metadata.metadata[_ERRORS])
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EdgeDigitsError(f"{path}: a part that is damaged; remove it, and run again with --resume") from error


def _parquet(rows: Sequence[dict[str, Any]], errors: int) -> bytes:
    """The rows in Parquet. Labels are text here, 7 as well as "07": a column has one type."""
    import pyarrow as pa
    import pyarrow.parquet

    digit = pa.struct(
        [
            ("label", pa.string()),
            ("confidence", pa.float32()),
            ("doubtful", pa.bool_()),
            ("box", pa.list_(pa.int32(), 4)),  # x, y, width, height in pixels.
            ("corners", pa.list_(pa.list_(pa.float32()))),
        ]
    )
    stages = pa.struct([(stage, pa.float32()) for stage in ("locate", "classify", "total")])
    schema = pa.schema(
        [
            ("source", pa.string()),
            ("text", pa.string()),
            ("rows", pa.list_(pa.string())),
            ("digits", pa.list_(digit)),
            ("timings_ms", stages),
            ("error", pa.string()),
        ],
        metadata={_ERRORS: str(errors)},
    )
    labelled = [
        {**row, "digits": row["digits"] and [{**digit, "label": str(digit["label"])} for digit in row["digits"]]}
        for row in rows
    ]
    sink = pa.BufferOutputStream()
    pyarrow.parquet.write_table(pa.Table.from_pylist(labelled, schema), sink, compression="zstd")
    content: bytes = sink.getvalue().to_pybytes()
    return content
