"""What can be asked by name, on the command line and of the library. Needs nothing, not even NumPy."""

from __future__ import annotations

DIGITS, WHOLE, REGIONS = "digits", "whole", "regions"
LOCATE = (DIGITS, WHOLE, REGIONS)
"""What of a frame a reader gives its model: the digits that are found, all of it, or parts that were told."""

SQUASH, FIT_LONGEST, FIT_SHORTEST = "squash", "fit-longest", "fit-shortest"
RESIZE_MODES = (SQUASH, FIT_LONGEST, FIT_SHORTEST)
"""How an image gets a model's size: all of it, its aspect lost; all of it, black beside it; its middle."""

FRACTIONS, BYTES, SIGNED = "0..1", "0..255", "-1..1"
INPUT_RANGES = (FRACTIONS, BYTES, SIGNED)
"""What black and white are to a model."""

WHITE_ON_BLACK, BLACK_ON_WHITE = "white-on-black", "black-on-white"
POLARITIES = (WHITE_ON_BLACK, BLACK_ON_WHITE)
"""What is ink to a model: white, as in MNIST, or black."""
