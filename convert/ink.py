"""The model `ink` into .tflite files, checked on drawn pages: it gives a map of a picture and no class.

Its gate: on pages drawn with digits that it never saw, the file's mask must be the Keras model's, but for
`LEAST_AGREEMENT`, and find the ink nearly as well (`MOST_IOU_DROP`). Both as intersection over union of all pixels.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from convert.networks import CALIBRATION_SEED, TEST_SEED, Network, UnscaledSource, load_network
from convert.tflite.samples import Samples
from edge_runtime.engines.ink_map import InkNetwork
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import INK
from train.ink.crops import cut_crops
from train.ink.network import build_ink
from train.ink.report import figures, to_mask
from train.pages.page import Material, draw_page

TILE = 240, 320
"""Height and width of the files' input: a quarter of a camera's 640x480."""

CALIBRATION_PAGES, TEST_PAGES = 32, 64

LEAST_AGREEMENT = 0.95
MOST_IOU_DROP = 0.015
"""int8 was measured at 0.968 and 0.008, on 64 crops of other pages."""


def load_ink() -> UnscaledSource:
    """The model with its committed weights, for pictures of `TILE`; raises `EdgeDigitsError` where it has none."""
    return load_network(INK, lambda: build_ink(*TILE))


def drawn_tiles(digits: np.ndarray, count: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Tiles of `count` drawn pages, always the same: pictures, uint8 (N, *TILE, 3), RGB, and truths, uint8 (N, *TILE).

    Args:
        digits: what is written on the pages, uint8 (M, 28, 28).
        count: how many; one of each page.
        seed: another one draws other pages.
    """
    pages = [draw_page(Material(digits, []), [seed, number]) for number in range(count)]
    pictures, truths = cut_crops(pages, TILE[1], np.random.default_rng(seed))
    top = (TILE[1] - TILE[0]) // 2
    middle = slice(top, top + TILE[0])
    return np.rint(pictures[:, middle] * 255).astype(np.uint8), truths[:, middle]


def ink_network(samples: Samples) -> Network:
    """The model and its gate.

    Args:
        samples: digits for the pages: calibration images to calibrate with, test images for the gate.
    """
    print(f"{INK}: drawing {CALIBRATION_PAGES + TEST_PAGES} pages", file=sys.stderr)
    calibration, _ = drawn_tiles(samples.calibration, CALIBRATION_PAGES, CALIBRATION_SEED)
    calibration[0, 0, :2] = [[0], [255]]  # Black and white are there, so that the input is `pixel ^ 0x80`.
    pictures, truths = drawn_tiles(samples.test, TEST_PAGES, TEST_SEED)
    source = load_ink()
    expected = source.model.predict(source.to_input(pictures), batch_size=8, verbose=0)

    def judged(path: Path) -> dict[str, float]:
        network = InkNetwork(model=path, backend="litert")
        return judge(np.stack([network.infer(picture) for picture in pictures]), expected, truths)

    return Network(
        source,
        calibration,
        judged,
        {"IoU": "iou", "of Keras": "keras_iou", "agreement": "agreement"},
        {"source": "drawn pages", "pages": TEST_PAGES, "digits": samples.test_record},
        {
            "source": "drawn pages",
            "seed": CALIBRATION_SEED,
            "pages": CALIBRATION_PAGES,
            "digits": samples.calibration_record,
        },
    )


def judge(outputs: np.ndarray, expected: np.ndarray, truths: np.ndarray) -> dict[str, float]:
    """How a file compares with its Keras model: `iou` and `keras_iou` with the truth, `agreement` with each other.

    Args:
        outputs, expected: what file and Keras model give, float32 (N, H / 2, W / 2, 5).
        truths: uint8 (N, H, W).

    Raises `EdgeDigitsError` where the file falls short.
    """
    if not np.isfinite(outputs).all():
        raise EdgeDigitsError("the model gives values that are not finite numbers")
    masks, wanted = (np.stack([to_mask(output) for output in maps]) for maps in (outputs, expected))
    agreement = float((masks & wanted).sum() / max(1, (masks | wanted).sum()))
    iou, keras_iou = figures(truths, outputs)["iou"], figures(truths, expected)["iou"]
    if agreement < LEAST_AGREEMENT:
        raise EdgeDigitsError(f"its mask overlaps Keras' by {agreement:.2%}, {LEAST_AGREEMENT:.0%} are needed")
    if keras_iou - iou > MOST_IOU_DROP:
        raise EdgeDigitsError(f"it finds {iou:.2%} of the ink (intersection over union), Keras {keras_iou:.2%}")
    return {"iou": iou, "keras_iou": keras_iou, "agreement": round(agreement, 4)}
