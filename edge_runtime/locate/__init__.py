"""A frame into crops, one step after the other: grey -> writing -> ink -> glyphs -> strays -> rows -> crops.

`digits` is the line that they stand in; contrast, paper, rules and masks are their tools. No model in here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from edge_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from edge_runtime.locate.crops import Located
    from edge_runtime.locate.digits import Stages, locate_digits, locate_in_stages
    from edge_runtime.locate.normalise import normalise_crop
    from edge_runtime.locate.regions import Region, read_regions
    from edge_runtime.locate.rows import into_rows

__all__ = [
    "Located",
    "Region",
    "Stages",
    "into_rows",
    "locate_digits",
    "locate_in_stages",
    "normalise_crop",
    "read_regions",
]

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "Located": "crops",
        "Region": "regions",
        "Stages": "digits",
        "into_rows": "rows",
        "locate_digits": "digits",
        "locate_in_stages": "digits",
        "normalise_crop": "normalise",
        "read_regions": "regions",
    },
)
