from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import h5py
import numpy as np
import pytest

import convert.build
from convert import PRECISIONS
from edge_runtime import Classifier, DigitReader, EdgeDigitsError
from tests.convert.conftest import Run, TinyModel, contents, run_main
from train import MODEL_NAMES
from train.render import render_page

ROOT = Path(__file__).resolve().parents[2]


def test_the_default_run_makes_float32_and_int8_of_all_five_models(project_run: Run) -> None:
    expected = {"labels.txt", "manifest.json"} | {
        f"{name}_{precision}{suffix}"
        for name in MODEL_NAMES
        for precision in ("float32", "int8")
        for suffix in (".tflite", ".c", ".h")
    }
    expected |= {f"{name}{suffix}" for name in MODEL_NAMES for suffix in (".c", ".h")}
    expected |= {
        f"{name}_{precision}.tflite" for name in ("ink", "segment", "line") for precision in ("float32", "int8")
    }
    expected |= {"golden_digits.h"} | {f"{name}_int8_golden.h" for name in MODEL_NAMES}

    assert contents(project_run.folder).keys() == expected
    assert (project_run.folder / "labels.txt").read_text().split() == list("0123456789")


def test_the_table_says_what_each_file_is_and_does(project_run: Run) -> None:
    lines = project_run.stdout.splitlines()
    rows = [line.split() for line in lines[2 : next(i for i, line in enumerate(lines) if line.startswith("T: "))]]
    manifest = json.loads((project_run.folder / "manifest.json").read_text())["artifacts"]

    assert [tuple(row[:2]) for row in rows] == [(name, p) for name in MODEL_NAMES for p in ("float32", "int8")]
    for name, precision, size, accuracy, drop, agreement, temperature, unscaled, error, *operators in rows:
        entry = manifest[f"{name}_{precision}"]
        assert int(size.replace(",", "")) == entry["bytes"]
        assert float(accuracy.rstrip("%")) == pytest.approx(100 * entry["accuracy"], abs=0.006)
        assert float(drop) == pytest.approx(100 * (entry["keras_accuracy"] - entry["accuracy"]), abs=0.006)
        assert float(agreement.rstrip("%")) == pytest.approx(100 * entry["agreement"], abs=0.006)
        assert float(temperature) == pytest.approx(entry["temperature"], abs=0.006)
        assert float(unscaled.rstrip("%")) == pytest.approx(100 * entry["calibration_error_unscaled"], abs=0.006)
        assert float(error.rstrip("%")) == pytest.approx(100 * entry["calibration_error"], abs=0.006)
        assert operators == [f"{operator}:{version}" for operator, version in entry["operators"].items()]


def test_accuracy_is_lost_to_a_bad_calibration_and_the_old_files_stay(
    tiny: TinyModel, tiny_run: Run, tmp_path: Path
) -> None:
    np.savez(tmp_path / "dim.npz", x_train=tiny.x // 8, y_train=tiny.y, x_test=tiny.x, y_test=tiny.y)
    before = contents(tiny_run.folder)

    code, stdout, stderr = run_main(
        *("--keras", tiny.keras, "--calibration", tmp_path / "dim.npz", "--float32", "--int8"),
        *("--output", tiny_run.folder),
    )

    assert code == 1
    assert "error: accuracy dropped by more than --max-drop 0.1: my_digits_int8 by" in stderr
    assert "my_digits_float32 by" not in stderr
    assert len(stdout.splitlines()) == 5
    assert contents(tiny_run.folder) == before


@pytest.mark.parametrize(
    ("spoil", "cause"),
    [
        (lambda data: data[: len(data) // 2], "damaged"),
        (lambda data: b"", "damaged"),
        (lambda data: data.replace(b"TFL3", b"TFL4"), "damaged"),
    ],
)
def test_a_file_that_cannot_run_is_not_published(
    tiny: TinyModel, tiny_run: Run, monkeypatch: pytest.MonkeyPatch, spoil: object, cause: str
) -> None:
    before = contents(tiny_run.folder)
    good = before["my_digits_float32.tflite"]
    assert callable(spoil)
    monkeypatch.setattr(convert.build, "to_tflite", lambda *_, **__: spoil(good))

    code, _, stderr = run_main(
        "--keras", tiny.keras, "--calibration", tiny.images, "--float32", "--output", tiny_run.folder
    )

    assert code == 1
    assert f"error: my_digits_float32 was not published: {cause}" in stderr
    assert contents(tiny_run.folder) == before


def test_a_file_that_the_interpreter_refuses_is_not_published(
    tiny: TinyModel, tiny_run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ai_edge_litert.tools.flatbuffer_utils import convert_object_to_bytearray, read_model

    model = read_model(str(tiny_run.folder / "my_digits_int8.tflite"))
    model.operatorCodes[0].version = 99
    monkeypatch.setattr(convert.build, "to_tflite", lambda *_, **__: bytes(convert_object_to_bytearray(model)))

    code, _, stderr = run_main(
        *("--keras", tiny.keras, "--calibration", tiny.images, "--int8", "--output", tmp_path / "out")
    )

    assert code == 1
    assert "error: my_digits_int8 was not published: litert cannot run this file" in stderr
    assert ".convert-" not in stderr
    assert contents(tmp_path / "out") == {}


def test_an_interrupt_in_the_middle_leaves_the_old_files(
    tiny: TinyModel, tiny_run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(tiny_run.folder)
    to_tflite = convert.build.to_tflite

    def interrupted(source: object, precision: str, *rest: object, **options: object) -> bytes:
        if precision == "int8":
            raise KeyboardInterrupt
        return to_tflite(source, precision, *rest, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(convert.build, "to_tflite", interrupted)

    code, _, stderr = run_main("--keras", tiny.keras, "--calibration", tiny.images, "--output", tiny_run.folder)

    assert code == 130
    assert stderr.endswith("error: interrupted\n")
    assert contents(tiny_run.folder) == before


def test_unlabelled_images_and_own_labels(tiny: TinyModel, tmp_path: Path) -> None:
    np.savez(tmp_path / "images.npz", x=tiny.x)
    (tmp_path / "letters.txt").write_text("a\nb\nc\nd\n")

    code, stdout, stderr = run_main(
        *("--keras", tiny.keras, "--calibration", tmp_path / "images.npz", "--labels", tmp_path / "letters.txt"),
        *("--int8", "--output", tmp_path / "out", "--max-drop", "1"),
    )

    assert code == 0, stderr
    assert "no labels" in stdout
    assert "unknown" in stdout
    assert (tmp_path / "out" / "my_digits_labels.txt").read_text() == "a\nb\nc\nd\n"
    assert Classifier(tmp_path / "out" / "my_digits_int8.tflite").predict(tiny.x[:1]).shape == (1, 4)


def _model(shape: tuple[int | None, ...], outputs: int = 1, flat: bool = True) -> object:
    import keras
    from keras import layers

    image = keras.Input(shape)
    hidden = layers.GlobalAveragePooling2D()(image) if None in shape else layers.Flatten()(image)
    scores = [layers.Dense(3)(hidden) if flat else layers.Reshape((1, 3))(layers.Dense(3)(hidden))]
    return keras.Model(image, scores * outputs if outputs > 1 else scores[0])


@pytest.mark.parametrize(
    ("shape", "outputs", "flat"),
    [((60,), 1, True), ((8, 8, 2), 1, True), ((8, 8), 2, True), ((8, 8), 1, False)],
    ids=["flat input", "two channels", "two outputs", "scores of rank 2"],
)
def test_models_of_another_form_are_told_what_is_supported(
    tiny: TinyModel, tmp_path: Path, shape: tuple[int, ...], outputs: int, flat: bool
) -> None:
    _model(shape, outputs, flat).save(tmp_path / "own.keras")  # type: ignore[attr-defined]

    code, _, stderr = run_main("--keras", tmp_path / "own.keras", "--calibration", tiny.images, "--output", tmp_path)

    assert code == 1
    assert "supported: one input (H, W), (H, W, 1), (H, W, 3) or (N)" in stderr


@pytest.mark.parametrize("shape", [(8, 8), (8, 8, 3), (None, None, 1)])
def test_models_with_other_supported_inputs_are_converted(
    tiny: TinyModel, tmp_path: Path, shape: tuple[int | None, ...]
) -> None:
    _model(shape).save(tmp_path / "own.keras")  # type: ignore[attr-defined]
    np.savez(tmp_path / "images.npz", x=tiny.x)

    code, _, stderr = run_main(
        *("--keras", tmp_path / "own.keras", "--calibration", tmp_path / "images.npz", "--float32"),
        *("--output", tmp_path / "out"),
    )

    assert code == 0, stderr
    assert json.loads((tmp_path / "out" / "manifest.json").read_text())["artifacts"]["own_float32"]["agreement"] == 1


@pytest.mark.parametrize("content", [b"", b"text", b"PK\5\6" + bytes(18)], ids=["empty", "text", "empty archive"])
def test_a_damaged_keras_file_is_one_line(tiny: TinyModel, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "own.keras").write_bytes(content)

    code, stdout, stderr = run_main(
        "--keras", tmp_path / "own.keras", "--calibration", tiny.images, "--output", tmp_path
    )

    assert (code, stdout, stderr.count("\n")) == (1, "", 1)


def test_truncated_keras_files_are_one_line(tiny: TinyModel, tmp_path: Path) -> None:
    whole = tiny.keras.read_bytes()
    rng = np.random.default_rng(5)
    for _ in range(30):
        data = bytearray(whole)
        data[rng.integers(len(data))] ^= 1 << rng.integers(8)
        path = tmp_path / "own.keras"
        path.write_bytes(data[: rng.integers(len(data))] if rng.integers(2) else data)
        code, _, stderr = run_main("--keras", path, "--calibration", tmp_path / "none.npz", "--output", tmp_path)
        assert (code, stderr.count("\n")) == (1, 1)


def test_a_keras_file_with_code_of_its_own_is_never_run(tiny: TinyModel, tmp_path: Path) -> None:
    import keras

    model = keras.Sequential(
        [
            keras.layers.Input((8, 8)),
            keras.layers.Flatten(),
            keras.layers.Lambda(lambda x: x * 2),
            keras.layers.Dense(3, "softmax"),
        ]
    )
    model.save(tmp_path / "own.keras")

    code, _, stderr = run_main("--keras", tmp_path / "own.keras", "--calibration", tiny.images, "--output", tmp_path)

    assert code == 1
    assert "cannot load this model" in stderr
    assert "; layers with code of their own are never run here: build it of Keras' own layers and save that" in stderr


def test_weights_without_a_model_are_told_from_a_damaged_file(tiny: TinyModel, tmp_path: Path) -> None:
    with h5py.File(tmp_path / "old.h5", "w") as file:
        file.attrs["keras_version"] = "2.3.0"

    code, _, stderr = run_main("--keras", tmp_path / "old.h5", "--calibration", tiny.images, "--output", tmp_path)

    assert code == 1
    assert "old.h5: weights without their model; build the model, load them, and save" in stderr


def test_missing_files_are_one_line_each(tiny: TinyModel, tmp_path: Path) -> None:
    for arguments in (
        ("--keras", tmp_path / "none.keras", "--calibration", tiny.images),
        ("--keras", tiny.keras, "--calibration", tmp_path / "none.npz"),
        ("--keras", tiny.keras, "--calibration", tiny.images, "--labels", tmp_path / "none.txt"),
        ("--models", "lenet5", "--data", tmp_path / "none.npz"),
    ):
        code, stdout, stderr = run_main(*arguments, "--output", tmp_path / "out")
        assert (code, stdout, stderr.count("\n")) == (1, "", 1), stderr


def test_a_project_model_s_name_is_taken(tiny: TinyModel, tmp_path: Path) -> None:
    (tmp_path / "lenet5.keras").write_bytes(tiny.keras.read_bytes())

    code, _, stderr = run_main("--keras", tmp_path / "lenet5.keras", "--calibration", tiny.images, "--output", tmp_path)

    assert code == 1
    assert "rename the file" in stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["--models", "lenet6"],
        ["--models"],
        ["--int4"],
        ["--max-drop", "-1"],
        ["--max-drop", "nan"],
        ["--keras", "own.keras"],
        ["--calibration", "images.npz"],
        ["--labels", "labels.txt"],
        ["--keras", "own.keras", "--calibration", "images.npz", "--models", "lenet5"],
        ["--check", "--int8"],
        ["info"],
        ["info", "one.tflite", "two.tflite"],
    ],
)
def test_wrong_usage_ends_with_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run_main(*arguments)

    assert ended.value.code == 2


def _python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=120)


@pytest.mark.parametrize("arguments", [["--help"], ["--models", "none"], ["info", "none.tflite"], ["--check"]])
def test_what_converts_nothing_never_imports_tensorflow(arguments: list[str]) -> None:
    done = _python(
        "import sys\nfrom convert.__main__ import main\nfrom edge_runtime.errors import run_command\n"
        f"try: run_command(lambda: main({arguments!r}))\nexcept SystemExit: pass\n"
        "assert not {'tensorflow', 'keras'} & sys.modules.keys()\n"
    )

    assert done.returncode == 0, done.stderr


def test_without_tensorflow_the_error_says_what_to_install() -> None:
    done = _python(
        "import sys\nsys.modules['tensorflow'] = sys.modules['keras'] = None\nfrom convert.__main__ import main\n"
        "from edge_runtime.errors import run_command\nsys.exit(run_command(lambda: main(['--int8'])))\n"
    )

    assert done.returncode == 1
    assert done.stderr.startswith("error: converting needs TensorFlow")
    assert done.stderr.endswith("pip install '.[train]'\n")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("precision", PRECISIONS)
def test_the_reader_takes_a_users_own_file_of_any_precision_and_size(tiny_run: Run, precision: str) -> None:
    (path,) = tiny_run.folder.glob(f"*_{precision}.tflite")
    labels = ("nought", "one", "two", "three")
    page = render_page(["0123", "3210"], seed=1)

    reading = DigitReader(path, labels=labels).read(page)

    assert [len(row) for row in reading.rows] == [4, 4]
    assert {digit.label for digit in reading.digits} <= set(labels)
    with pytest.raises(EdgeDigitsError, match="4 classes, the labels are 10"):
        DigitReader(path, labels=tuple("0123456789"))
