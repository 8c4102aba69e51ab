"""Reads digits on the device: NumPy, OpenCV and a TFLite interpreter, nothing else.

from edge_runtime import DigitReader, read_image

reading = DigitReader("lenet5").read(read_image("photo.jpg"))
print(reading.text, reading.rows)
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from edge_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from edge_runtime.engines.classifier import Classifier
    from edge_runtime.errors import EdgeDigitsError
    from edge_runtime.frames.images import read_image
    from edge_runtime.locate.crops import Located
    from edge_runtime.locate.digits import locate_digits
    from edge_runtime.locate.normalise import normalise_crop
    from edge_runtime.locate.regions import Region, read_regions
    from edge_runtime.reader import DigitReader
    from edge_runtime.reading import Digit, Reading

# OpenCV reads this once, when it is imported: an image that claims more pixels is refused before memory is taken.
MAX_IMAGE_PIXELS = 1 << 27
os.environ.setdefault("OPENCV_IO_MAX_IMAGE_PIXELS", str(MAX_IMAGE_PIXELS))

__all__ = [
    "MAX_IMAGE_PIXELS",
    "Classifier",
    "Digit",
    "DigitReader",
    "EdgeDigitsError",
    "Located",
    "Reading",
    "Region",
    "locate_digits",
    "normalise_crop",
    "read_image",
    "read_regions",
]

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "Classifier": "engines.classifier",
        "Digit": "reading",
        "DigitReader": "reader",
        "EdgeDigitsError": "errors",
        "Located": "locate.crops",
        "Reading": "reading",
        "Region": "locate.regions",
        "locate_digits": "locate.digits",
        "normalise_crop": "locate.normalise",
        "read_image": "frames.images",
        "read_regions": "locate.regions",
    },
)
