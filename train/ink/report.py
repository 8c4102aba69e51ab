"""What a training run of `ink` leaves behind for people: history, a picture of what it sees, metrics."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import cv2
import keras
import numpy as np

from edge_runtime.files import write_atomic
from train.ink.loss import SMALLEST_HEIGHT, overlap
from train.ink.network import HEIGHT_GAIN, HEIGHT_MIDDLE
from train.pages.sheet import HEIGHT_STEPS
from train.report import machine, versions

LEAST_INK = 50
"""Crops with fewer pixels of ink count as empty."""


def write_report(
    model: keras.Model,
    crops: tuple[np.ndarray, np.ndarray],
    *,
    history: keras.callbacks.History,
    output: Path,
    seed: int,
    batch_size: int,
    photographs: int,
    data_sha256: str,
    wall_time_s: float,
    interrupted: bool,
) -> dict:
    """Evaluate the best model on the validation crops and write the run's files into `output`; returns metrics.json.

    Files: history.csv, pages.png, metrics.json.
    """
    outputs = model.predict(crops[0], batch_size=batch_size, verbose=0)
    epochs = history.epoch
    best = int(np.argmax(history.history["val_iou"]))
    metrics = {
        "model": model.name,
        "recipe": "edge",
        "seed": seed,
        "parameters": model.count_params(),
        **figures(crops[1], outputs),
        "validation_crops": len(crops[0]),
        "photographs": photographs,
        "epochs_run": len(epochs),
        "best_epoch": epochs[best] + 1,
        "batch_size": batch_size,
        "interrupted": interrupted,
        "wall_time_s": round(wall_time_s, 1),
        "data_sha256": data_sha256,
        "versions": versions(),
        "machine": machine(),
    }
    write_atomic(output / "history.csv", history_csv(history))
    write_atomic(output / "pages.png", pages_picture(crops[0][:24], crops[1][:24], outputs[:24]))
    write_atomic(output / "metrics.json", json.dumps(metrics, indent=2) + "\n")
    return metrics


def figures(truth: np.ndarray, outputs: np.ndarray) -> dict[str, float]:
    """How well outputs, float32 (N, H / 2, W / 2, 5), match the truth, uint8 (N, H, W).

    `iou`: intersection over union over all pixels. `crop_iou`: mean over the crops with ink. `false_share`: pixels of
    every thousand called ink in crops without. `height_error_octaves`: mean error of the digits' height.
    """
    both, either = (keras.ops.convert_to_numpy(counts) for counts in overlap(truth, outputs))
    inked = (truth > 0).sum(axis=(1, 2)) >= LEAST_INK
    codes = truth.reshape(len(truth), truth.shape[1] // 2, 2, truth.shape[2] // 2, 2).max(axis=(2, 4))
    known = codes >= HEIGHT_STEPS * np.log2(SMALLEST_HEIGHT)
    error = np.abs(outputs[..., 4] / HEIGHT_GAIN + HEIGHT_MIDDLE - codes / HEIGHT_STEPS)[known]
    empty = outputs[~inked][..., :4] > 0
    return {
        "iou": round(float(both.sum() / max(1.0, either.sum())), 4),
        "crop_iou": round(float((both / np.maximum(either, 1))[inked].mean()) if inked.any() else 0.0, 4),
        "false_per_mille": round(float(1000 * empty.mean()) if empty.size else 0.0, 3),
        "height_error_octaves": round(float(error.mean()) if error.size else 0.0, 3),
    }


def history_csv(history: keras.callbacks.History) -> str:
    """The curves as CSV, one row an epoch, epochs counted from 1."""
    columns = ("loss", "iou", "val_loss", "val_iou")
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("epoch", *columns))
    for row, epoch in enumerate(history.epoch):
        writer.writerow([epoch + 1, *(f"{history.history[column][row]:.6f}" for column in columns)])
    return text.getvalue()


def to_mask(output: np.ndarray) -> np.ndarray:
    """The mask, bool (H, W), of one output, float32 (H / 2, W / 2, 5)."""
    rows, columns = output.shape[:2]
    quarters = output[..., :4].reshape(rows, columns, 2, 2) > 0
    mask: np.ndarray = quarters.transpose(0, 2, 1, 3).reshape(2 * rows, 2 * columns)
    return mask


def pages_picture(pictures: np.ndarray, truth: np.ndarray, outputs: np.ndarray, columns: int = 6) -> bytes:
    """Crops as PNG, what the network sees in them painted over: green what is ink, red what is none, blue missed."""
    painted = []
    for picture, codes, output in zip(pictures, truth, outputs, strict=True):
        image = np.rint(picture[:, :, ::-1] * 255).astype(np.uint8)
        seen, ink = to_mask(output), codes > 0
        for where, colour in ((seen & ink, (0, 200, 0)), (seen & ~ink, (0, 0, 255)), (ink & ~seen, (255, 80, 0))):
            image[where] = colour
        painted.append(image)
    painted += [np.zeros_like(painted[0])] * (-len(painted) % columns)
    rows = [np.hstack(painted[row : row + columns]) for row in range(0, len(painted), columns)]
    packed: bytes = cv2.imencode(".png", np.vstack(rows))[1].tobytes()
    return packed
