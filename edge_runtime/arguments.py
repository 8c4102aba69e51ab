"""Argument types that the command lines share, for argparse's `type=`."""

from __future__ import annotations

import argparse


def at_least_one(text: str) -> int:
    """An integer of at least 1."""
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{value} is not at least 1")
    return value


def probability(text: str) -> float:
    """A number in 0..1."""
    value = float(text)
    if not 0.0 <= value <= 1.0:
        raise argparse.ArgumentTypeError(f"{value} is not in 0..1")
    return value
