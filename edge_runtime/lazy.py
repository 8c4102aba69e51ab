"""A package's public names, each imported when it is asked for first (PEP 562), so that a face costs nothing.

`python -m edge_runtime --doctor` runs where NumPy or OpenCV cannot be imported, and a reading does not wait for what it
does not use.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Mapping
from typing import Any


def lazy_names(package: str, homes: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """A package's `__getattr__` and `__dir__`.

    Args:
        package: its full name.
        homes: the public names, and in which of its modules each is defined.

    Returns:
        The two functions; the first raises `AttributeError` for any other name.
    """

    def get(name: str) -> Any:
        if name not in homes:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(importlib.import_module(f"{package}.{homes[name]}"), name)
        setattr(sys.modules[package], name, value)  # The next time Python finds it by itself.
        return value

    def names() -> list[str]:
        return sorted({*vars(sys.modules[package]), *homes})

    return get, names
