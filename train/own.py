"""Digits of one's own: read from a folder, and a fifth of them held back to measure with.

The folder is what the page writes with `--teach`: LABEL/*.png, each the ink of one digit, white on black.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.locate.normalise import crop_from_ink

CLASSES = 10

MOST_DIGITS = 20_000
MOST_BYTES = 4 << 20
MOST_SIDE = 4096
LEAST_DIGITS = 10
"""Fewer tell nothing of how well a model reads them."""

HELD_BACK = 5
"""One in so many is held back."""

SAME = 0.95
"""Crops of one label that correlate so much are the same digit, seen twice."""


@dataclass(frozen=True)
class OwnDigits:
    """Crops, uint8 (N, 28, 28), their labels, uint8 (N,), and which are held back, bool (N,)."""

    crops: np.ndarray
    labels: np.ndarray
    held_back: np.ndarray


def read_own(folder: Path) -> OwnDigits:
    """The digits of a folder.

    Raises `EdgeDigitsError` for a folder that has too few or too many digits, and for a file that is none.
    """
    files = [
        (label, path) for label in range(CLASSES) for path in sorted((folder / str(label)).glob("*.png"))[:MOST_DIGITS]
    ]
    if not LEAST_DIGITS <= len(files) <= MOST_DIGITS:
        raise EdgeDigitsError(
            f"{folder}: {len(files)} digits (0/*.png to 9/*.png) are not {LEAST_DIGITS} to {MOST_DIGITS:,}; label some "
            f"on the page: python -m edge_runtime --serve --teach {folder}"
        )
    crops = np.stack([crop_from_ink(_read_ink(path)) for _, path in files])
    labels = np.array([label for label, _ in files], np.uint8)
    held_back = held_back_of(crops, labels)
    if held_back.all() or not held_back.any():
        raise EdgeDigitsError(
            f"{folder}: all {len(files)} digits look alike, so that none can be held back; label others"
        )
    return OwnDigits(crops, labels, held_back)


def _read_ink(path: Path) -> np.ndarray:
    try:
        size = path.stat().st_size
        payload = np.frombuffer(path.read_bytes(), np.uint8) if size <= MOST_BYTES else None
        ink = None if payload is None or not size else cv2.imdecode(payload, cv2.IMREAD_GRAYSCALE)
    except (OSError, cv2.error) as error:
        raise EdgeDigitsError(f"{path}: cannot be read ({error}); remove it") from error
    if ink is None or max(ink.shape) > MOST_SIDE or not (ink > 127).any():
        raise EdgeDigitsError(f"{path}: not the ink of a digit, white on black; remove it")
    return ink


def held_back_of(crops: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Which crops, uint8 (N, 28, 28), are held back, bool (N,): one in five, by hash, near-duplicates together.

    The same crops give the same answer in any order, and a crop keeps its side when others are added, unless they are
    near-duplicates of it.
    """
    held = np.zeros(len(crops), bool)
    digests = [hashlib.sha256(crop.tobytes()).digest() for crop in crops]
    for label in np.unique(labels):
        members = np.flatnonzero(labels == label)
        vectors = crops[members].reshape(len(members), -1).astype(np.float32)
        vectors -= vectors.mean(axis=1, keepdims=True)
        vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)
        left = np.ones(len(members), bool)
        for start in range(len(members)):
            if not left[start]:
                continue
            group, front = [], [start]
            left[start] = False
            while front:
                one = front.pop()
                group.append(one)
                near = np.flatnonzero(left & (vectors @ vectors[one] > SAME))
                left[near] = False
                front += near.tolist()
            first = min(digests[members[one]] for one in group)
            held[members[group]] = int.from_bytes(first[:8], "big") % HELD_BACK == 0
    return held
