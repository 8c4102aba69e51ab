"""Users' models of other forms through the converter: their range, polarity and colours; what is not to be believed."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from edge_runtime import Classifier
from tests.convert.conftest import TinyModel, contents, run_main


def wrapped(tiny: TinyModel, path: Path, input_range: str, polarity: str) -> Path:
    """The tiny model behind a layer that turns what it is given into what the tiny model takes."""
    import keras
    from keras import layers

    # To 0..1, white on black: pixel value * scale + offset.
    low, high = {"0..255": (0.0, 255.0), "-1..1": (-1.0, 1.0)}[input_range]
    scale, offset = 1 / (high - low), -low / (high - low)
    if polarity == "black-on-white":
        scale, offset = -scale, 1 - offset
    image = keras.Input((8, 8, 1))
    inside = layers.Rescaling(scale, offset)(image)
    keras.Model(image, keras.saving.load_model(tiny.keras)(inside)).save(path)
    return path


@pytest.mark.parametrize(("input_range", "polarity"), [("0..255", "black-on-white"), ("-1..1", "white-on-black")])
def test_range_and_polarity_are_recorded_and_a_lone_file_works(
    input_range: str, polarity: str, tiny: TinyModel, tmp_path: Path
) -> None:
    model = wrapped(tiny, tmp_path / "own.keras", input_range, polarity)
    black = polarity == "black-on-white"
    np.savez(tmp_path / "images.npz", x=~tiny.x if black else tiny.x, y=tiny.y)
    (tmp_path / "letters.txt").write_text("\ufeffa\nb\nc\nd\n", encoding="utf-8")

    code, _, stderr = run_main(
        *("--keras", model, "--calibration", tmp_path / "images.npz", "--labels", tmp_path / "letters.txt"),
        *("--input-range", input_range, "--polarity", polarity, "--float32", "--int8", "--output", tmp_path / "out"),
    )

    assert code == 0, stderr
    assert (tmp_path / "out" / "own_labels.txt").read_text() == "a\nb\nc\nd\n"
    entries = json.loads((tmp_path / "out" / "manifest.json").read_text())["artifacts"]
    for precision in ("float32", "int8"):
        assert entries[f"own_{precision}"]["image"] == {
            "range": input_range,
            "polarity": polarity,
            "channels": "grey",
        }
        lone = (tmp_path / "out" / f"own_{precision}.tflite").rename(tmp_path / f"lone_{precision}.tflite")
        classifier = Classifier(lone)
        assert classifier.labels == tuple("abcd")
        assert np.mean(classifier.predict(tiny.x).argmax(axis=1) == tiny.y) >= 0.99
    header = (tmp_path / "out" / "own_float32.h").read_text()
    assert ("0 for ink to 255 for paper" in header) == black
    assert {"0..255": "- 0.0f) / 1.0f", "-1..1": "- 127.5f) / 127.5f"}[input_range] in header
    code, stdout, _ = run_main("info", lone)
    assert f"polarity  {polarity}" in stdout
    assert "labels    labels.txt" in stdout


def test_colours_and_a_flat_input(tmp_path: Path) -> None:
    import keras
    from keras import layers

    rng = np.random.default_rng(0)
    x = rng.integers(0, 60, (120, 8, 8, 3), np.uint8)
    y = np.repeat(np.arange(3), 40)
    x[np.arange(120), :, :, y] += 190  # The class is the colour.
    keras.utils.set_random_seed(0)
    colours = keras.Sequential([layers.Input((8, 8, 3)), layers.GlobalAveragePooling2D(), layers.Dense(3, "softmax")])
    colours.layers[-1].set_weights([np.eye(3, dtype=np.float32) * 20, np.zeros(3, np.float32)])
    flat = keras.Sequential([layers.Input((64,)), layers.Dense(3, "softmax")])
    flat.layers[-1].set_weights([np.tile(np.eye(3), (22, 1))[:64] / 4, np.zeros(3)])
    colours.save(tmp_path / "colours.keras")
    flat.save(tmp_path / "flat.keras")
    np.savez(tmp_path / "colours.npz", x=x, y=y)
    np.savez(tmp_path / "flat.npz", x=x[..., 0].reshape(120, 64))

    for name in ("colours", "flat"):
        code, _, stderr = run_main(
            *("--keras", tmp_path / f"{name}.keras", "--calibration", tmp_path / f"{name}.npz"),
            *("--float32", "--int8", "--max-drop", "5", "--output", tmp_path / "out"),
        )
        assert code == 0, stderr

    classifier = Classifier(tmp_path / "out" / "colours_int8.tflite")
    assert classifier.colours
    assert (classifier.predict_images(x).argmax(axis=1) == y).all()
    assert Classifier(tmp_path / "out" / "flat_int8.tflite").input_shape == (8, 8)
    assert "RGB image of 8x8 pixels" in (tmp_path / "out" / "colours_int8.tflite").read_bytes().decode("latin-1")


def test_what_nobody_should_believe_is_published_with_accept_only(tiny: TinyModel, tmp_path: Path) -> None:
    np.savez(tmp_path / "shuffled.npz", x=tiny.x, y=np.random.default_rng(0).permutation(tiny.y))
    command = ("--keras", tiny.keras, "--calibration", tmp_path / "shuffled.npz", "--float32", "--max-drop", "100")

    code, _, stderr = run_main(*command, "--output", tmp_path / "out")
    assert code == 1
    assert "warning: my_digits_float32: its accuracy" in stderr
    assert stderr.splitlines()[-1].startswith("error: not to be believed: my_digits_float32: its accuracy, ")
    assert "is what guessing gives" in stderr.splitlines()[-1]
    assert contents(tmp_path / "out") == {}

    code, _, stderr = run_main(*command, "--accept", "--output", tmp_path / "out")
    assert code == 0
    assert "warning: my_digits_float32: its accuracy" in stderr
    assert (tmp_path / "out" / "my_digits_float32.tflite").exists()


@pytest.mark.parametrize("option", [("--input-range", "-1..1"), ("--polarity", "black-on-white"), ("--accept",)])
def test_they_belong_to_a_model_of_ones_own(option: tuple[str, ...]) -> None:
    from convert.__main__ import parse_args

    with pytest.raises(SystemExit):
        parse_args([*option])
