"""Archives of images, up to millions: read in blocks by the workers of a Dask cluster, into Parquet or JSON lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edge_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from edge_runtime.archive.read import read_archive
    from edge_runtime.archive.references import Reference

__all__ = ["Reference", "read_archive"]

__getattr__, __dir__ = lazy_names(__name__, {"Reference": "references", "read_archive": "read"})
