"""The reader's own networks into .tflite files: they give no class of a picture, and each has a gate of its own.

Each is converted, checked, and published where its gate is passed; the figures go into the manifest.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

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
from edge_runtime.errors import EdgeDigitsError
from train.weights import weights_file


@dataclass(frozen=True)
class UnscaledSource(Source):
    """A network that takes uint8 images of its own form, (N, H, W, C)."""

    def to_input(self, images: np.ndarray) -> np.ndarray:
        """Images as the network takes them: float32 in 0..1."""
        return images.astype(np.float32) / np.float32(255)


@dataclass(frozen=True)
class Network:
    """A network and how it is converted.

    Args:
        source: it, with its weights.
        calibration: what it is calibrated with, uint8 (N, H, W, C), black and white among it.
        judge: the figures of a .tflite file; raises `EdgeDigitsError` where it falls short.
        shown: of the figures those to print, as headings, and as keys of what `judge` gives.
        verified_on, calibrated_on: what the manifest says of the data.
    """

    source: Source
    calibration: np.ndarray
    judge: Callable[[Path], dict[str, float]]
    shown: dict[str, str]
    verified_on: dict[str, Any]
    calibrated_on: dict[str, Any]


Drawn = TypeVar("Drawn")

CALIBRATION_SEED, TEST_SEED = 3, 4
"""Of what is drawn to calibrate a network with, and for its gate."""


def drawn_of(samples: Samples, draw: Callable[[np.ndarray, np.ndarray, int], Drawn]) -> tuple[Drawn, Drawn]:
    """What a network's gate and its calibration are made of, drawn of the test and of the calibration digits.

    Args:
        samples: the digits.
        draw: takes digits, uint8 (N, 28, 28), their labels, and a seed.

    Raises `EdgeDigitsError` where the test digits have no labels.
    """
    if samples.test_labels is None:
        raise EdgeDigitsError("the digits have no labels; give MNIST with --data")
    # What the calibration digits are does not matter.
    any_labels = np.arange(len(samples.calibration)) % 10
    return (
        draw(samples.test, samples.test_labels, TEST_SEED),
        draw(samples.calibration, any_labels, CALIBRATION_SEED),
    )


def some_views(views: np.ndarray, count: int) -> np.ndarray:
    """About so many of some views, uint8 (N, H, W, C), to calibrate with.

    Black and white are there, so that the input is `pixel ^ 0x80`.
    """
    some = views[:: max(1, len(views) // count)].copy()
    some[0, 0, :2] = [[0], [255]]
    return some


def load_network(name: str, build: Callable[[], keras.Model]) -> UnscaledSource:
    """A network with its committed weights; raises `EdgeDigitsError` where it has none."""
    path = weights_file(name)
    keras.backend.clear_session()  # Numbers in layers' names begin anew: the same model gives the same file.
    model = build()
    try:
        digest = sha256(path.read_bytes())
        model.load_weights(path)
    except (ValueError, OSError, KeyError, RuntimeError) as error:
        raise EdgeDigitsError(
            f"{path}: not the weights of {name} ({error}); train it: python -m train {name}"
        ) from error
    return UnscaledSource(model, path.name, digest)


def build_network_files(network: Network, precisions: tuple[str, ...], output: Path) -> None:
    """Convert in each precision, print the table, and publish into `output` where all is well.

    Args:
        network: what to convert.
        precisions: some of `convert.DEFAULT_PRECISIONS`.
        output: folder of the artifacts.

    Raises `EdgeDigitsError` where a conversion or a check fails; the files in `output` are then as they were.
    """
    source, name = network.source, network.source.model.name
    entries: dict[str, dict[str, Any]] = {}
    rows: list[tuple[str, ...]] = [("model", "precision", "bytes", *network.shown, "operators")]
    with Publication(output) as publication:
        manifest = read_manifest(output)
        for precision in precisions:
            artifact = f"{name}_{precision}"
            print(f"{artifact}: converting and verifying", file=sys.stderr)
            data = to_tflite(source, precision, network.calibration)
            path = publication.add(f"{artifact}.tflite", data)
            try:
                file = check_structure(data, precision, source.kernel_elements, exact_pixels=True)
                verdict = network.judge(path)
            except EdgeDigitsError as error:
                cause = str(error).partition("; ")[0].replace(f"{path}: ", "")
                raise EdgeDigitsError(
                    f"{artifact} was not published: {cause}; nothing was replaced in {output}, train it again: "
                    f"python -m train {name}"
                ) from error
            entry = {
                "model": name,
                "precision": precision,
                "files": {path.name: sha256(data)},
                "sha256": sha256(data),
                **describe(file),
                **verdict,
                "verified_on": network.verified_on,
                "calibration": precision in CALIBRATED_PRECISIONS,
                "weights": {"file": source.file, "sha256": source.sha256},
                "versions": versions(),
            }
            entries[artifact] = entry
            shares = (f"{verdict[key]:.2%}" for key in network.shown.values())
            rows.append((name, precision, f"{len(data):,}", *shares, " ".join(entry["operators"])))
        manifest = update_manifest(manifest, entries, network.calibrated_on, {})
        publication.add(MANIFEST, format_manifest(manifest))
        print("\n".join(format_table(rows, right=tuple(range(2, 3 + len(network.shown))))), flush=True)
        publication.commit()
