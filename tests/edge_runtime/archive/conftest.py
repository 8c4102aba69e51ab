"""A cluster that the tests share, and folders of pictures."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

PAPER = ROOT / "edge_runtime" / "samples" / "paper.jpg"
Rows = list[dict]


@pytest.fixture(scope="session")
def cluster() -> Iterator[str]:
    """The address of a scheduler with two workers, which are threads of this process."""
    from distributed import LocalCluster

    with LocalCluster(
        n_workers=2,
        threads_per_worker=1,
        processes=False,
        protocol="tcp",
        dashboard_address="127.0.0.1:0",
        silence_logs=logging.CRITICAL,
    ) as cluster:
        yield cluster.scheduler_address


@pytest.fixture
def pictures(tmp_path: Path) -> Callable[[int], Path]:
    """Make a folder of so many pictures of the sample page: p000.jpg, p001.jpg, ..."""

    def make(count: int) -> Path:
        folder = tmp_path / "pictures"
        folder.mkdir()
        for index in range(count):
            os.symlink(PAPER, folder / f"p{index:03d}.jpg")
        return folder

    return make


def rows_of(output: Path) -> Rows:
    """All rows of an archive, by its parts' names."""
    import pyarrow.parquet

    return [row for part in sorted(output.glob("parts/*/*")) for row in pyarrow.parquet.read_table(part).to_pylist()]
