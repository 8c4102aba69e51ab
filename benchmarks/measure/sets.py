"""Photographs and digits of other people, where they are there: beside the project, in shared/photos and datasets."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.models import ROOT
from benchmarks.progress import Progress
from benchmarks.read_digit_set import load_digit_set, read_digits
from benchmarks.read_photos import score_folder
from convert import DEFAULT_PRECISIONS
from convert.tflite.confidence import expected_calibration_error
from edge_runtime import Classifier, DigitReader
from train import MODEL_NAMES

SHARED = ROOT.parent / "shared"
PHOTOS = SHARED / "photos"
SAMPLES = ROOT / "edge_runtime" / "samples"


def digit_sets() -> list[Path]:
    """The .npz files of single digits; MNIST has its own place in the report."""
    return sorted(file for file in (SHARED / "datasets").glob("*.npz") if file.stem != "mnist")


def photo_folders() -> list[Path]:
    """The folders of photographs: the project's own samples, and those beside the project."""
    return [folder for folder in (SAMPLES, PHOTOS) if (folder / "truth.json").exists()]


def steps() -> int:
    """Steps of the progress bar that both measurements take together."""
    return (len(photo_folders()) + len(digit_sets())) * len(MODEL_NAMES) * len(DEFAULT_PRECISIONS)


def measure_photos(progress: Progress) -> list[dict[str, Any]]:
    """How every model reads the photographs: images read exactly, digits wrong and digits in all."""
    rows = []
    for folder in photo_folders():
        for model in MODEL_NAMES:
            for precision in DEFAULT_PRECISIONS:
                progress.step(f"{folder.name}: {model} {precision}")
                scores = score_folder(folder, DigitReader(model, precision))
                rows.append(
                    {
                        "folder": folder.name,
                        "model": model,
                        "precision": precision,
                        "images": len(scores),
                        "exact": sum(score.errors == 0 for score in scores),
                        "digits": sum(len(score.expected) for score in scores),
                        "errors": sum(score.errors for score in scores),
                    }
                )
    return rows


def measure_sets(progress: Progress) -> list[dict[str, Any]]:
    """How every model classifies the sets of single digits."""
    rows = []
    for file in digit_sets():
        x, y = load_digit_set(file)
        for model in MODEL_NAMES:
            for precision in DEFAULT_PRECISIONS:
                progress.step(f"{file.stem}: {model} {precision}")
                read, confidences = read_digits(x, Classifier(model, precision))
                right = read == np.asarray(y)
                rows.append(
                    {
                        "set": file.stem,
                        "model": model,
                        "precision": precision,
                        "images": len(x),
                        "accuracy": round(float(right.mean()), 6),
                        "calibration_error": round(expected_calibration_error(confidences, right), 6),
                    }
                )
    return rows
