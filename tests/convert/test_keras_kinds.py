"""Keras files of the kinds that people have, each made here by the library that writes it, through the converter."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.conftest import ROOT, built_once
from tests.convert.conftest import contents, run_main

COUNT = 40


def _samples(*shape: int) -> np.ndarray:
    return np.random.default_rng(0).normal(size=(COUNT, *shape)).astype(np.float32)


def _convolutions(package: Any) -> Any:
    layers = package.layers
    return package.Sequential(
        [
            *(layers.Input((8, 8, 2)), layers.Conv2D(3, 3), layers.DepthwiseConv2D(3), layers.BatchNormalization()),
            *(layers.ReLU(), layers.Flatten(), layers.Dense(3)),
        ]
    )


def _keras_2_dictionaries(package: Any) -> Any:
    first, second = package.Input((4,), name="second"), package.Input((3,), name="first")
    joined = package.layers.Concatenate()([first, second])
    outputs = {"p": package.layers.Dense(3)(joined), "b": package.layers.Dense(2)(joined)}
    return package.Model({"second": first, "first": second}, outputs)


def _float16(package: Any) -> Any:
    layers = package.layers
    policy = "mixed_float16"
    return package.Sequential([layers.Input((6,)), layers.Dense(4, "relu", dtype=policy), layers.Dense(2)])


def _words(package: Any) -> Any:
    layers = package.layers
    return package.Sequential(
        [
            *(layers.Input((5,)), layers.Embedding(9, 4, embeddings_initializer="orthogonal")),
            *(layers.Flatten(), layers.Dense(2, kernel_initializer="orthogonal")),
        ]
    )


def _open_sizes(package: Any) -> Any:
    layers = package.layers
    return package.Sequential([layers.Input((None, None, 3)), layers.Conv2D(2, 3), layers.GlobalMaxPooling2D()])


def _bytes(package: Any) -> Any:
    layers = package.layers
    pixels = package.Input((6, 6, 3), dtype="uint8", name="pixels")
    return package.Model(pixels, layers.Conv2D(2, 3)(layers.Rescaling(1 / 255)(pixels)))


KINDS: dict[str, tuple[str, str, Callable[[Any], Any], dict[str, Any]]] = {
    "h5_of_keras_2": ("tf_keras", ".h5", _convolutions, {"x": _samples(8, 8, 2)}),
    "savedmodel_of_keras_2": ("tf_keras", "", _convolutions, {"x": _samples(8, 8, 2)}),
    "keras_of_keras_2": ("tf_keras", ".keras", _convolutions, {"x": _samples(8, 8, 2)}),
    "h5_of_keras_3": ("keras", ".h5", _convolutions, {"x": _samples(8, 8, 2)}),
    "dictionaries": ("tf_keras", ".h5", _keras_2_dictionaries, {"second": _samples(4), "first": _samples(3)}),
    "float16": ("keras", ".keras", _float16, {"x": _samples(6)}),
    "words": ("keras", ".keras", _words, {"x": np.random.default_rng(0).integers(0, 9, (COUNT, 5))}),
    "open_sizes": ("keras", ".keras", _open_sizes, {"x": _samples(7, 9, 3)}),
    "bytes": ("keras", ".keras", _bytes, {"x": np.random.default_rng(0).integers(0, 256, (COUNT, 6, 6, 3), np.uint8)}),
}
"""The package that writes a file, the file's ending, the model, and samples."""


@pytest.fixture(scope="session")
def kinds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built_once(tmp_path_factory, "kinds", _save_kinds)


def _save_kinds(folder: Path) -> None:
    import keras
    import tf_keras

    packages = {"keras": keras, "tf_keras": tf_keras}
    for name, (package, ending, make, arrays) in KINDS.items():
        model = make(packages[package])
        model.save(folder / f"{name}{ending}", **({} if ending else {"save_format": "tf"}))
        np.savez(folder / f"{name}.npz", **arrays)
    model = _convolutions(keras)
    model.save_weights(folder / "lone.weights.h5")
    model.export(folder / "exported", verbose=False)
    for package in packages.values():
        layers = package.layers
        code = package.Sequential([layers.Input((4,)), layers.Lambda(lambda value: value * 2)])
        code.save(folder / f"lambda_{package.__name__}.h5")
    deep = [keras.layers.Input((4, 4, 4, 1)), keras.layers.MaxPooling3D(2, name="deep")]
    keras.Sequential([*deep, keras.layers.Flatten(), keras.layers.Dense(2)]).save(folder / "refused.keras")
    np.savez(folder / "refused.npz", x=_samples(4, 4, 4, 1))


def _convert(folder: Path, file: str, calibration: str, output: Path, *options: str) -> tuple[int, str, str]:
    return run_main(
        *("--keras", folder / file, "--calibration", folder / f"{calibration}.npz", "--int8"),
        *("--output", output),
        *options,
    )


@pytest.mark.parametrize("name", KINDS)
def test_a_file_of_each_kind_answers_as_its_model(name: str, kinds: Path, tmp_path: Path) -> None:
    code, _, stderr = _convert(kinds, f"{name}{KINDS[name][1]}", name, tmp_path / "out")

    assert code == 0, stderr
    entry = json.loads((tmp_path / "out" / "manifest.json").read_text())["artifacts"][f"{name}_int8"]
    assert 0 < entry["deviation"] < 0.03


@pytest.mark.parametrize(
    ("file", "message"),
    [
        ("lone.weights.h5", "weights without their model; build the model, load them, and save with"),
        ("exported", "a SavedModel without Keras' model (keras_metadata.pb), whose graph is code and is not run; save"),
        ("lambda_tf_keras.h5", "the layer Lambda is code of the file's own; layers with code of their own are never"),
        ("lambda_keras.h5", "layers with code of their own are never run here: build it of Keras' own layers"),
        ("refused.keras", "to int8: LiteRT has no MaxPool3D, which the layer deep (MaxPooling3D) would need; use"),
    ],
)
def test_what_cannot_be_converted_is_one_line(file: str, message: str, kinds: Path, tmp_path: Path) -> None:
    code, stdout, stderr = _convert(kinds, file, "refused", tmp_path / "out")

    told = [line for line in stderr.splitlines() if not line.endswith(": converting and verifying")]
    assert (code, stdout, len(told)) == (1, "", 1)
    assert message in told[0]
    assert not contents(tmp_path / "out")


def test_a_guessing_model_of_tensors_needs_accept(tmp_path: Path) -> None:
    import keras

    keras.utils.set_random_seed(0)
    keras.Sequential([keras.layers.Input((6,)), keras.layers.Dense(2, "softmax")]).save(tmp_path / "own.keras")
    labels = np.random.default_rng(1).integers(0, 2, 200)
    samples = np.random.default_rng(0).normal(size=(200, 6))
    np.savez(tmp_path / "own.npz", x=samples, y=labels)

    code, _, stderr = _convert(tmp_path, "own.keras", "own", tmp_path / "out", "--max-drop", "100")
    assert code == 1
    assert "what guessing gives; nothing was replaced" in stderr.splitlines()[-1]

    code, _, stderr = _convert(tmp_path, "own.keras", "own", tmp_path / "out", "--max-drop", "100", "--accept")
    assert code == 0
    assert "warning: own_int8: its accuracy" in stderr
    assert (tmp_path / "out" / "own_int8.tflite").exists()


def test_the_example_of_the_page_runs(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "other-models.md").read_text()
    example = next(block for block in re.findall(r"```python\n(.*?)```", page, re.DOTALL) if "np.savez" in block)
    command = next(line for line in page.splitlines() if line.startswith("python -m convert --keras build/"))
    (tmp_path / "build").mkdir()

    subprocess.run([sys.executable, "-c", example], cwd=tmp_path, check=True, capture_output=True, timeout=300)
    done = subprocess.run(
        [sys.executable, *command.split()[1:]],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "PATH": str(Path(sys.executable).parent) + ":/usr/bin:/bin"},
        capture_output=True,
        text=True,
        timeout=300,
    )

    assert done.returncode == 0, done.stderr
    assert (tmp_path / "build" / "weather" / "weather_int8.tflite").exists()
