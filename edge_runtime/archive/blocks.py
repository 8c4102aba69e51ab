"""What a worker does: reads the images of one block and writes their rows."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from edge_runtime.archive.images import BlockImages
from edge_runtime.archive.journal import Summary
from edge_runtime.archive.manifest import read_manifest
from edge_runtime.archive.memory import keep_freed_memory
from edge_runtime.archive.parts import count_part, error_row, part_path, row_of, write_part
from edge_runtime.archive.plan import Block
from edge_runtime.archive.references import Reference
from edge_runtime.archive.remote import MissingPackageError
from edge_runtime.archive.watch import watched
from edge_runtime.errors import EdgeDigitsError

if TYPE_CHECKING:
    from edge_runtime.reader import DigitReader


@dataclass(frozen=True)
class Job:
    """What all blocks of an archive have in common.

    Args:
        folder: the archive's, the same for all workers.
        identity: of its manifest.
        base: the folder that relative paths are taken from.
        form: of its parts, parquet or jsonl.
        model_sha256: of the model's file.
    """

    folder: Path
    identity: str
    base: str
    form: str
    model_sha256: str


class _Thread(threading.local):
    """A reader is not for several threads at once."""

    reader: DigitReader | None = None
    job: Job | None = None


_thread = _Thread()


def read_block(job: Job, block: Block) -> Summary:
    """Read a block and write its part, unless that is there already.

    Raises `EdgeDigitsError` where this worker does not see the archive's folder, has another model, or cannot write.
    """
    path = check_block(job, block)
    counted = count_part(path)
    if counted is not None:
        return Summary(block.number, *counted)
    start = time.perf_counter()
    errors = write_part(path, list(watched(read_rows(references_of(block), job.base))))
    return Summary(block.number, len(block.places), errors, time.perf_counter() - start)


def check_block(job: Job, block: Block) -> Path:
    """The path of a block's part. Raises `EdgeDigitsError` where this worker does not see what the client means."""
    if _thread.job != job:
        import socket

        manifest = read_manifest(job.folder)
        if manifest is None or manifest.identity != job.identity:
            raise EdgeDigitsError(
                f"the worker on {socket.gethostname()} does not see the archive's folder {job.folder}; "
                "give an --output that all machines share"
            )
        if model_digest(own_reader()) != job.model_sha256:
            raise EdgeDigitsError(
                f"the worker on {socket.gethostname()} has another model; install the same edge-digits on all machines"
            )
        keep_freed_memory()
        _thread.job = job
    return part_path(job.folder, block.number, job.form)


def references_of(block: Block) -> list[Reference]:
    """Its images. Raises `EdgeDigitsError` where the plan holds something else."""
    try:
        return [Reference.from_json(place) for place in block.places]
    except ValueError as error:
        raise EdgeDigitsError(f"the plan is damaged: {error}; begin anew in another folder") from error


def read_rows(references: Sequence[Reference], base: str) -> Iterator[dict[str, Any]]:
    """The row of each image, as soon as it is read; what cannot be read has one with its error.

    Raises `MissingPackageError` and `ImportError` where this machine lacks what all images need.
    """
    reader, images = own_reader(), BlockImages(references, base)
    for index, reference in enumerate(references):
        try:
            yield row_of(reference.name, reader.read(images.read(index)))
        except (ImportError, MissingPackageError):
            raise
        except EdgeDigitsError as error:
            yield error_row(reference.name, str(error))
        except Exception as error:  # Told in its row: of millions of images one may find a fault that nobody knew.
            yield error_row(reference.name, f"the reader failed on it: {type(error).__name__}: {str(error)[:200]}")


def own_reader() -> DigitReader:
    """The reader of this thread, which keeps its model loaded from one block to the next."""
    if _thread.reader is None:
        import cv2

        from edge_runtime.reader import DigitReader

        # A worker is one process a core; OpenCV's own threads would fight the other workers over it.
        cv2.setNumThreads(1)
        _thread.reader = DigitReader()
    return _thread.reader


def model_digest(reader: DigitReader) -> str:
    """The SHA-256 of the model's file, in hexadecimal."""
    return hashlib.sha256(reader.classifier.path.read_bytes()).hexdigest()
