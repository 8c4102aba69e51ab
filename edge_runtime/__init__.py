"""Reads digits on the device: NumPy, OpenCV and a TFLite interpreter, nothing else.

from edge_runtime import DigitReader, read_image

reading = DigitReader("lenet5").read(read_image("photo.jpg"))
print(reading.text, reading.rows)
"""

from __future__ import annotations

import os

# OpenCV reads this once, when it is imported: an image that claims more pixels is refused before memory is taken.
MAX_IMAGE_PIXELS = 1 << 27
os.environ.setdefault("OPENCV_IO_MAX_IMAGE_PIXELS", str(MAX_IMAGE_PIXELS))

from edge_runtime.classifier import Classifier  # noqa: E402
from edge_runtime.errors import EdgeDigitsError  # noqa: E402
from edge_runtime.images import read_image  # noqa: E402
from edge_runtime.locate import Located, locate_digits  # noqa: E402
from edge_runtime.normalise import normalise_crop  # noqa: E402
from edge_runtime.reader import DigitReader  # noqa: E402
from edge_runtime.reading import Digit, Reading  # noqa: E402

__all__ = [
    "MAX_IMAGE_PIXELS",
    "Classifier",
    "Digit",
    "DigitReader",
    "EdgeDigitsError",
    "Located",
    "Reading",
    "locate_digits",
    "normalise_crop",
    "read_image",
]
