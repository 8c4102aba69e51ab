"""What a training run leaves behind for people: curves, confusion matrix, probability table, metrics."""

from __future__ import annotations

import csv
import io
import json
import platform
from pathlib import Path

import cv2
import keras
import matplotlib
import numpy as np
import tensorflow as tf
from matplotlib.figure import Figure

from edge_runtime.files import write_atomic
from train.data import Mnist
from train.recipes import to_model_input

HISTORY_COLUMNS = ("epoch", "loss", "accuracy", "val_loss", "val_accuracy")


def write_report(
    model: keras.Model,
    *,
    name: str,
    recipe: str,
    mnist: Mnist,
    test_targets: np.ndarray,
    history: keras.callbacks.History,
    output: Path,
    seed: int,
    batch_size: int,
    replicas: int,
    wall_time_s: float,
    interrupted: bool,
) -> dict:
    """Evaluate the best model on the test images and write the run's files into `output`; returns metrics.json.

    `test_targets` are the test labels as the model's loss takes them.

    Files: history.csv, curves.png, confusion.png, predictions.txt, metrics.json.
    """
    probabilities = model.predict(to_model_input(mnist.x_test), batch_size=1000, verbose=0)
    loss, accuracy = model.evaluate(to_model_input(mnist.x_test), test_targets, batch_size=1000, verbose=0)
    epochs = history.epoch
    best = int(np.argmin(history.history["val_loss"]))
    metrics = {
        "model": name,
        "recipe": recipe,
        "seed": seed,
        "parameters": model.count_params(),
        "test_accuracy": round(float(accuracy), 4),
        "test_loss": round(float(loss), 4),
        "validation_accuracy": round(float(history.history["val_accuracy"][best]), 4),
        "validation_loss": round(float(history.history["val_loss"][best]), 4),
        "epochs_run": len(epochs),
        "best_epoch": epochs[best] + 1,
        "batch_size": batch_size,
        "replicas": replicas,
        "interrupted": interrupted,
        "wall_time_s": round(wall_time_s, 1),
        "data_sha256": mnist.sha256,
        "versions": versions(),
        "machine": machine(),
    }
    title = f"{name}, recipe {recipe}: {accuracy:.2%} on {len(mnist.y_test):,} test images"
    write_atomic(output / "history.csv", history_csv(history))
    write_atomic(output / "curves.png", curves_picture(history, title))
    confusion = confusion_matrix(mnist.y_test, probabilities.argmax(axis=1))
    write_atomic(output / "confusion.png", confusion_picture(confusion, title))
    write_atomic(output / "predictions.txt", probability_table(probabilities[:5], mnist.y_test[:5]))
    write_atomic(output / "metrics.json", json.dumps(metrics, indent=2) + "\n")
    return metrics


def versions() -> dict[str, str]:
    """The versions of Python and of what training uses."""
    return {
        "python": platform.python_version(),
        "tensorflow": tf.__version__,
        "keras": keras.__version__,
        "numpy": np.__version__,
        "opencv": cv2.__version__,
    }


def machine() -> str:
    """The operating system and processor, as in "Linux x86_64"."""
    return f"{platform.system()} {platform.machine()}"


def history_csv(history: keras.callbacks.History) -> str:
    """The four curves as CSV, one row an epoch, epochs counted from 1."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HISTORY_COLUMNS)
    for row, epoch in enumerate(history.epoch):
        writer.writerow([epoch + 1, *(f"{history.history[column][row]:.6f}" for column in HISTORY_COLUMNS[1:])])
    return text.getvalue()


def confusion_matrix(truth: np.ndarray, predicted: np.ndarray) -> np.ndarray:
    """Counts, int64 (10, 10): row the true digit, column the predicted one."""
    counts = np.zeros((10, 10), np.int64)
    np.add.at(counts, (truth, predicted), 1)
    return counts


def probability_table(probabilities: np.ndarray, truth: np.ndarray) -> str:
    """The notebook's table: the ten class probabilities, the prediction and the truth of each image, one line each."""
    lines = ["image  " + "  ".join(f"P({digit})" for digit in range(10)) + "  predicted  truth"]
    for index, (row, label) in enumerate(zip(probabilities, truth, strict=True)):
        lines.append(f"{index:5}  " + "  ".join(f"{p:4.2f}" for p in row) + f"  {row.argmax():9}  {label:5}")
    return "\n".join(lines) + "\n"


def curves_picture(history: keras.callbacks.History, title: str) -> bytes:
    """The four history curves as PNG: loss on the left, accuracy on the right, the kept epoch marked."""
    figure = Figure(figsize=(10, 4), layout="constrained")
    figure.suptitle(title)
    epochs = [epoch + 1 for epoch in history.epoch]
    best = int(np.argmin(history.history["val_loss"]))
    for axes, quantity in zip(figure.subplots(1, 2), ("loss", "accuracy"), strict=True):
        axes.plot(epochs, history.history[quantity], label="training")
        axes.plot(epochs, history.history[f"val_{quantity}"], label="validation")
        axes.axvline(epochs[best], color="grey", linestyle=":", label=f"kept: epoch {epochs[best]}")
        axes.set(xlabel="epoch", ylabel=quantity)
        axes.xaxis.set_major_locator(matplotlib.ticker.MaxNLocator(integer=True))
        axes.grid(alpha=0.3)
        axes.legend()
    return _png(figure)


def confusion_picture(counts: np.ndarray, title: str) -> bytes:
    """The confusion matrix as PNG; colours by share of the true digit, on a root scale so that rare errors show."""
    figure = Figure(figsize=(6.5, 6), layout="constrained")
    axes = figure.subplots()
    share = np.sqrt(counts / np.maximum(counts.sum(axis=1, keepdims=True), 1))
    axes.imshow(share, cmap="Blues", vmin=0, vmax=1)
    for row, column in np.ndindex(counts.shape):
        if counts[row, column]:
            colour = "white" if share[row, column] > 0.6 else "black"
            axes.text(column, row, str(counts[row, column]), ha="center", va="center", color=colour, fontsize=9)
    axes.set(xlabel="predicted", ylabel="true digit", xticks=range(10), yticks=range(10), title=title)
    return _png(figure)


def _png(figure: Figure) -> bytes:
    stream = io.BytesIO()
    figure.savefig(stream, format="png", dpi=110)
    return stream.getvalue()
