"""Take the weights of finished runs into the project: `python -m train.publish RUNS/edge`.

Writes train/weights/MODEL.weights.h5 (weights only, no optimizer state) and, in index.json, how each came about: the
run's metrics.json and the file's SHA-256. `python -m convert` starts from these.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from edge_runtime.arguments import Parser
from edge_runtime.errors import EXIT_DONE, EdgeDigitsError, run_command
from edge_runtime.files import write_atomic
from firmware_assets import INK, LINE, NETWORKS, SEGMENT
from train import MODEL_NAMES
from train.weights import INDEX, read_index, weights_file

if TYPE_CHECKING:
    import keras
    import numpy as np


def publish(run: Path, index: dict[str, dict]) -> str:
    """Publish the run in one folder: write its weights and enter its metrics into `index`; returns the model's name.

    Raises `EdgeDigitsError` for a folder that holds no finished run of the edge recipe.
    """
    import keras

    from train.ink.fit import CROP_SIDE
    from train.ink.network import build_ink
    from train.line.network import build_line
    from train.models import build_model
    from train.segment.network import build_segment

    try:
        metrics = json.loads((run / "metrics.json").read_text(encoding="utf-8"))
        saved = keras.models.load_model(run / "model.keras", compile=False)
    except (OSError, ValueError, RecursionError) as error:
        raise EdgeDigitsError(f"{run}: no finished run ({error}); train it: python -m train") from error
    if metrics["recipe"] != "edge" or metrics["interrupted"]:
        raise EdgeDigitsError(f"{run}: only runs of the edge recipe that ran to their end are published")
    name = metrics["model"]
    if name == INK:
        model = build_ink(CROP_SIDE, CROP_SIDE)
    else:
        build = {SEGMENT: build_segment, LINE: build_line}.get(name)
        model = build() if build else build_model(name)
    index[name] = {"sha256": write_weights(model, saved.get_weights()), **metrics}
    return name


def write_weights(model: keras.Model, weights: list[np.ndarray]) -> str:
    """Write weights into the project as those of `model`, which was never compiled: no optimizer's state goes along.

    Returns the SHA-256 of the file, which has the model's name.
    """
    model.set_weights(weights)
    path = weights_file(model.name)
    with tempfile.TemporaryDirectory() as folder:
        temporary = Path(folder) / path.name
        model.save_weights(temporary)
        payload = temporary.read_bytes()
    write_atomic(path, payload)
    return hashlib.sha256(payload).hexdigest()


def main(argv: list[str] | None = None) -> int:
    """Publish every run in the given folder."""
    parser = Parser(prog="python -m train.publish", description="Take trained weights into the project.")
    parser.add_argument("runs", type=Path, help="folder with one run a model, as python -m train writes them")
    args = parser.parse_args(argv)
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    names = (*MODEL_NAMES, *NETWORKS)
    runs = [args.runs / name for name in names if (args.runs / name / "metrics.json").exists()]
    if not runs:
        raise EdgeDigitsError(f"{args.runs}: no run of {', '.join(names)} in it; train them: python -m train all")
    index = read_index()
    for run in runs:
        name = publish(run, index)
        figure = {INK: "iou", SEGMENT: "digits_right", LINE: "lines_right"}.get(name, "test_accuracy")
        print(f"{name}: {figure.replace('_', ' ')} {index[name][figure]:.2%} -> {weights_file(name)}")
    write_atomic(INDEX, json.dumps({name: index[name] for name in names if name in index}, indent=2) + "\n")
    return EXIT_DONE


if __name__ == "__main__":
    sys.exit(run_command(main))
