"""Reads an archive: plans its blocks, has a cluster read them, and keeps count."""

from __future__ import annotations

import os
import secrets
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from edge_runtime.archive.blocks import Job, model_digest, own_reader
from edge_runtime.archive.cluster import connected
from edge_runtime.archive.journal import Journal, Summary
from edge_runtime.archive.listing import list_source
from edge_runtime.archive.manifest import OURS, Manifest, locked, read_manifest
from edge_runtime.archive.parts import PARQUET, finished_blocks, remove_unfinished
from edge_runtime.archive.plan import Block, read_plan, write_plan
from edge_runtime.archive.progress import Progress
from edge_runtime.archive.schedule import run_blocks
from edge_runtime.errors import EdgeDigitsError
from edge_runtime.version import version

BLOCK_IMAGES = 256
"""Some seconds of work: to that the scheduler's millisecond for a block is nothing, and a death costs no more."""


def read_archive(
    source: str,
    output: Path,
    *,
    workers: int = 1,
    scheduler: str | None = None,
    resume: bool = False,
    form: str = PARQUET,
    block_images: int = BLOCK_IMAGES,
) -> Manifest:
    """Read all images of a source, their rows into a folder.

    Args:
        source: what `list_source` takes.
        output: the folder; all workers must see it by this path.
        workers: processes on this machine, where there is no scheduler.
        scheduler: the address of a Dask scheduler that is there, such as tcp://host:8786.
        resume: go on with the archive in the folder, with the images that it had when it was begun; where there is none
            yet, begin.
        form: of its parts, parquet or jsonl.
        block_images: how many images make a block.

    Returns:
        Its manifest, with the number of errors: rows of images that could not be read.

    Raises `EdgeDigitsError` where it cannot be begun or finished; what was read stays, and `resume` goes on from there.
    """
    if form == PARQUET:
        _check_pyarrow()
    folder = Path(os.path.abspath(output))
    with locked(folder):
        manifest = read_manifest(folder)
        if manifest is None:
            manifest = _begin(source, folder, form, block_images)
        else:
            _check_same(manifest, folder, source, form, resume=resume)
        remove_unfinished(folder)
        journal = Journal(folder, set(finished_blocks(folder)))
        if len(journal.blocks) < manifest.blocks:
            _read_rest(manifest, folder, journal, scheduler, workers)
        if journal.images != manifest.images:
            raise EdgeDigitsError(
                f"{folder}: {journal.images:,} rows of {manifest.images:,} images: its plan or parts were changed; "
                "begin anew in another folder"
            )
        manifest = replace(manifest, errors=journal.errors)
        manifest.write(folder)
    return manifest


def _read_rest(manifest: Manifest, folder: Path, journal: Journal, scheduler: str | None, workers: int) -> None:
    progress = Progress(manifest.images, journal.images)

    def finished(summary: Summary) -> None:
        journal.add(summary)
        progress.tell(journal.images, journal.errors)

    def left() -> Iterator[Block]:
        return (block for block in read_plan(folder, manifest.blocks) if block.number not in journal.blocks)

    job = Job(folder, manifest.identity, manifest.base, manifest.form, manifest.model_sha256)
    with connected(scheduler, workers) as client:
        try:
            run_blocks(client, job, left(), finished)
        finally:
            progress.tell(journal.images, journal.errors, last=True)


def _begin(source: str, folder: Path, form: str, block_images: int) -> Manifest:
    """Write the plan, then the manifest: where that is missing nothing was read."""
    others = sorted(entry.name for entry in folder.iterdir() if entry.name not in OURS)
    if others:
        raise EdgeDigitsError(f"{folder}: holds other things ({others[0]}); give --output a folder of its own")
    classifier = own_reader().classifier
    images, told = 0, time.monotonic()
    for images in write_plan(folder, list_source(source), block_images):
        if time.monotonic() - told > 5:
            told = time.monotonic()
            print(f"listing {source}: {images:,} images", file=sys.stderr, flush=True)
    manifest = Manifest(
        identity=secrets.token_hex(8),
        source=source,
        base=os.getcwd(),
        form=form,
        images=images,
        blocks=-(-images // block_images),
        block_images=block_images,
        model=classifier.path.name,
        model_sha256=model_digest(own_reader()),
        version=version() or "",
    )
    manifest.write(folder)
    return manifest


def _check_same(manifest: Manifest, folder: Path, source: str, form: str, *, resume: bool) -> None:
    if not resume:
        raise EdgeDigitsError(f"{folder}: holds an archive; go on with it by --resume, or give another --output")
    for name, before, now in (
        ("source", manifest.source, source),
        ("form", manifest.form, form),
        ("model", manifest.model_sha256, model_digest(own_reader())),
    ):
        if before != now:
            raise EdgeDigitsError(
                f"{folder}: was begun with another {name} ({before[:60]}, not {now[:60]}); give another --output"
            )


def _check_pyarrow() -> None:
    try:
        import pyarrow.parquet  # noqa: F401
    except ImportError as error:
        raise EdgeDigitsError(
            f"Parquet needs pyarrow ({error}); install it: pip install '.[archive]', or write JSON lines: --jsonl"
        ) from error
