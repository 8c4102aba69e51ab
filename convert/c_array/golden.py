"""Golden vectors for firmware, as C headers: ten digits that the project draws, and what a model says to them.

golden_digits.h has the pixels, one digit of each class in turn; MODEL_int8_golden.h the scores of LiteRT's reference
kernels, which generated C must give to the byte and TensorFlow Lite Micro within the difference that MODEL_int8.h
states. Both are static const arrays: include them in the one file of a firmware test.
"""

from __future__ import annotations

import re
import zlib

import numpy as np

from convert.tflite.reference import is_exact_pixels, model_inputs, reference_outputs
from edge_runtime.engines.model_metadata import read_metadata
from edge_runtime.engines.tflite_structure import TfliteFile
from edge_runtime.errors import EdgeDigitsError
from edge_runtime.names import BLACK_ON_WHITE
from train.render import render_digits

GOLDEN_DIGITS = "golden_digits.h"
SEED = 1209
"""Of the seeds 0..1999 the one whose digits all eight committed files read right, each by 0.85 or more, and whose int8
scores are the least often plainly 0 or 1: in all four models 5 of 100 are not."""

SIDE = 28

_DIGITS = """\
/* Ten digits to test firmware with: edge_digits_golden_pixels[d] is a digit d, 28 rows of 28 pixels, 0 paper, 255 ink.
 * Drawn by edge-digits (train/render.py, seed {seed}). Made by python -m convert. Do not edit: make it again instead.
 */
#ifndef EDGE_DIGITS_GOLDEN_DIGITS_H
#define EDGE_DIGITS_GOLDEN_DIGITS_H

#include <stdint.h>

#define EDGE_DIGITS_GOLDEN_COUNT 10
#define EDGE_DIGITS_GOLDEN_PIXELS 784
/* Of all pixels, as zlib's crc32: the headers with the scores compare it. */
#define EDGE_DIGITS_GOLDEN_CRC32 {crc:#010x}u

static const uint8_t edge_digits_golden_pixels[EDGE_DIGITS_GOLDEN_COUNT][EDGE_DIGITS_GOLDEN_PIXELS] = {{
{rows}
}};

#endif /* EDGE_DIGITS_GOLDEN_DIGITS_H */
"""

_SCORES = """\
/* What {name}.tflite says to the ten digits of {digits}: row d has the int8 scores of the digit d.
 * Computed by LiteRT's reference kernels. Generated C gives the same bytes; TensorFlow Lite Micro the same largest
 * score, and each score within the difference that {name}.h states.
 * SHA-256 of the .tflite: {sha256}
 * Made by edge-digits (python -m convert). Do not edit: make it again instead.
 */
#ifndef {guard}
#define {guard}

#include <stdint.h>

#include "{digits}"

#if EDGE_DIGITS_GOLDEN_CRC32 != {crc:#010x}u
#error "{name}_golden.h was made for other digits than {digits} has; make both again: python -m convert"
#endif

static const int8_t {name}_golden_scores[EDGE_DIGITS_GOLDEN_COUNT][{classes}] = {{
{rows}
}};

#endif /* {guard} */
"""


def golden_pixels() -> np.ndarray:
    """The ten digits, uint8 (10, 28, 28), one of each class in turn."""
    return render_digits(1, SEED)[0]


def takes_golden_digits(file: TfliteFile) -> bool:
    """Whether a file takes 28x28 pixels, white ink on black, as int8 `pixel ^ 0x80`."""
    graph = file.subgraphs[0]
    tensor = graph.tensors[graph.inputs[0]]
    if read_metadata(file).polarity == BLACK_ON_WHITE:
        return False
    return is_exact_pixels(tensor) and tensor.shape in ((1, SIDE, SIDE), (1, SIDE, SIDE, 1))


def golden_digits_header(pixels: np.ndarray) -> str:
    """The text of golden_digits.h; `pixels` as `golden_pixels` gives them."""
    images = (",\n".join(f"     {_numbers(row)}" for row in image) for image in pixels)
    rows = "\n".join(f"    {{{image.lstrip()}}},  /* {digit} */" for digit, image in enumerate(images))
    return _DIGITS.format(seed=SEED, crc=_crc(pixels), rows=rows)


def golden_scores_header(model: bytes, file: TfliteFile, sha256: str, name: str, pixels: np.ndarray) -> str:
    """The text of NAME_golden.h.

    Args:
        model: the .tflite file, one that `takes_golden_digits`.
        file: its structure.
        sha256: its SHA-256.
        name: its name without a suffix, an identifier of C, such as "lenet5_int8".
        pixels: the digits, uint8 (10, 28, 28).
    """
    scores = reference_outputs(model, model_inputs(file, pixels))
    return _SCORES.format(
        name=name,
        digits=GOLDEN_DIGITS,
        sha256=sha256,
        guard=f"EDGE_DIGITS_{name.upper()}_GOLDEN_H",
        crc=_crc(pixels),
        classes=scores.shape[1],
        rows="\n".join(f"    {{{_numbers(row)}}},  /* {digit} */" for digit, row in enumerate(scores)),
    )


def read_golden_digits(header: str) -> np.ndarray:
    """The pixels, uint8 (10, 28, 28), that `golden_digits_header` wrote; raises `EdgeDigitsError` for another text."""
    values = [int(value) for value in re.findall(r"\d+", re.sub(r"/\*.*?\*/", "", header.partition("= {")[2]))]
    if len(values) == 10 * SIDE * SIDE and max(values) < 256:
        pixels = np.array(values, np.uint8).reshape(10, SIDE, SIDE)
        if golden_digits_header(pixels) == header:
            return pixels
    raise EdgeDigitsError("not the golden digits as they are written here; make them again: python -m convert")


def _numbers(values: np.ndarray) -> str:
    return ", ".join(map(str, values.tolist()))


def _crc(pixels: np.ndarray) -> int:
    return zlib.crc32(pixels.tobytes())
