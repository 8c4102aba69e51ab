"""A frame into crops: its ink, its glyphs, rows of digits, each normalised as MNIST's are. No model in here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edge_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from edge_runtime.locate.digits import Located, Stages, locate_digits, locate_in_stages
    from edge_runtime.locate.normalise import normalise_crop
    from edge_runtime.locate.rows import into_rows

__all__ = ["Located", "Stages", "into_rows", "locate_digits", "locate_in_stages", "normalise_crop"]

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "Located": "digits",
        "Stages": "digits",
        "into_rows": "rows",
        "locate_digits": "digits",
        "locate_in_stages": "digits",
        "normalise_crop": "normalise",
    },
)
