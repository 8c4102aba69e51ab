"""The model `ink` into .tflite files, checked on drawn pages: it gives a map of a picture and no class.

Its gate: on pages drawn with digits that it never saw, the file's mask must be the Keras model's, but for
`LEAST_AGREEMENT`, and find the ink nearly as well (`MOST_IOU_DROP`). Both as intersection over union of all pixels.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np

from convert import CALIBRATED_PRECISIONS
from convert.info import describe, format_table
from convert.manifest import MANIFEST, format_manifest, read_manifest, sha256, update_manifest, versions
from convert.publish import Publication
from convert.tflite.conversion import to_tflite
from convert.tflite.samples import Samples
from convert.tflite.source import Source
from convert.tflite.verification import check_structure
from edge_runtime.engines.ink_map import InkNetwork
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import INK
from train.ink.crops import cut_crops
from train.ink.network import build_ink
from train.ink.report import figures, to_mask
from train.pages.page import Material, draw_page
from train.weights import weights_file

TILE = 240, 320
"""Height and width of the files' input: a quarter of a camera's 640x480."""

CALIBRATION_PAGES, TEST_PAGES = 32, 64
CALIBRATION_SEED, TEST_SEED = 3, 4

LEAST_AGREEMENT = 0.95
MOST_IOU_DROP = 0.015
"""int8 was measured at 0.968 and 0.008, on 64 crops of other pages."""


@dataclass(frozen=True)
class InkSource(Source):
    """The model of ink: it takes pictures in colour, uint8 (N, H, W, 3), RGB."""

    def to_input(self, images: np.ndarray) -> np.ndarray:
        """Pictures as the model takes them: float32 in 0..1."""
        return images.astype(np.float32) / np.float32(255)


def load_ink() -> InkSource:
    """The model with its committed weights, for pictures of `TILE`; raises `EdgeDigitsError` where it has none."""
    path = weights_file(INK)
    keras.backend.clear_session()  # Numbers in layers' names begin anew: the same model gives the same file.
    model = build_ink(*TILE)
    try:
        digest = sha256(path.read_bytes())
        model.load_weights(path)
    except (ValueError, OSError, KeyError, RuntimeError) as error:
        raise EdgeDigitsError(f"{path}: not the weights of {INK} ({error}); train it: python -m train {INK}") from error
    return InkSource(model, path.name, digest)


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


def build_ink_files(precisions: tuple[str, ...], samples: Samples, output: Path) -> None:
    """Convert in each precision, print the table, and publish into `output` where all is well.

    Args:
        precisions: some of `convert.DEFAULT_PRECISIONS`.
        samples: digits for the pages: calibration images to calibrate with, test images for the gate.
        output: folder of the artifacts.

    Raises `EdgeDigitsError` where a conversion or a check fails; the files in `output` are then as they were.
    """
    print(f"{INK}: drawing {CALIBRATION_PAGES + TEST_PAGES} pages", file=sys.stderr)
    calibration, _ = drawn_tiles(samples.calibration, CALIBRATION_PAGES, CALIBRATION_SEED)
    calibration[0, 0, :2] = [[0], [255]]  # Black and white are there, so that the input is `pixel ^ 0x80`.
    pictures, truths = drawn_tiles(samples.test, TEST_PAGES, TEST_SEED)
    source = load_ink()
    expected = source.model.predict(source.to_input(pictures), batch_size=8, verbose=0)
    entries: dict[str, dict[str, Any]] = {}
    rows: list[tuple[str, ...]] = [("model", "precision", "bytes", "IoU", "of Keras", "agreement", "operators")]
    with Publication(output) as publication:
        manifest = read_manifest(output)
        for precision in precisions:
            artifact = f"{INK}_{precision}"
            print(f"{artifact}: converting and verifying", file=sys.stderr)
            data = to_tflite(source, precision, calibration)
            path = publication.add(f"{artifact}.tflite", data)
            try:
                file = check_structure(data, precision, source.kernel_elements, exact_pixels=True)
                network = InkNetwork(model=path, backend="litert")
                verdict = judge(np.stack([network.logits(picture) for picture in pictures]), expected, truths)
            except EdgeDigitsError as error:
                cause = str(error).partition("; ")[0].replace(f"{path}: ", "")
                raise EdgeDigitsError(
                    f"{artifact} was not published: {cause}; nothing was replaced in {output}, train it again: "
                    f"python -m train {INK}"
                ) from error
            entry = {
                "model": INK,
                "precision": precision,
                "files": {path.name: sha256(data)},
                "sha256": sha256(data),
                **describe(file),
                **verdict,
                "verified_on": {"source": "drawn pages", "pages": TEST_PAGES, "digits": samples.test_record},
                "calibration": precision in CALIBRATED_PRECISIONS,
                "weights": {"file": source.file, "sha256": source.sha256},
                "versions": versions(),
            }
            entries[artifact] = entry
            shares = (f"{verdict[key]:.2%}" for key in ("iou", "keras_iou", "agreement"))
            rows.append((INK, precision, f"{len(data):,}", *shares, " ".join(entry["operators"])))
        record = {"source": "drawn pages", "seed": CALIBRATION_SEED, "pages": CALIBRATION_PAGES}
        manifest = update_manifest(manifest, entries, {**record, "digits": samples.calibration_record}, {})
        publication.add(MANIFEST, format_manifest(manifest))
        print(f"verified on {TEST_PAGES} drawn pages")
        print("\n".join(format_table(rows, right=(2, 3, 4, 5))), flush=True)
        publication.commit()


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
