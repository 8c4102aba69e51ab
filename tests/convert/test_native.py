from __future__ import annotations

import re
import shutil
from pathlib import Path

import numpy as np
import pytest

from convert.c_source.writer import c_source
from convert.native import check_crops, check_native, reference_engine
from convert.tflite.conversion import to_tflite
from convert.tflite.source import Source
from edge_runtime import Classifier, EdgeDigitsError
from edge_runtime.engines.c_compiler import COMPILERS
from edge_runtime.engines.native import NativeEngine
from firmware_assets import asset
from tests.convert.conftest import Run, TinyModel, contents, run_main
from train import MODEL_NAMES

pytestmark = pytest.mark.skipif(not any(map(shutil.which, COMPILERS)), reason="needs a C compiler")


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Never the user's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_the_projects_models_are_built_checked_and_timed(cache: Path) -> None:
    code, stdout, stderr = run_main("--native")
    assert code == 0, stderr
    first, _, *rows = stdout.splitlines()
    assert first.startswith("compiled by ")
    built = contents(cache / "edge-digits" / "native")
    assert {row.split()[0] for row in rows} == {f"{name}_int8" for name in MODEL_NAMES}
    for row in rows:
        _, size, compared, native_us, litert_us, taken, library = row.split()
        assert int(size.replace(",", "")) == len(built.pop(Path(library).name))
        assert compared == "3,000"
        assert float(native_us) > 0
        assert float(litert_us) > 0
        assert taken in ("native", "litert")
    assert all(name.endswith(".json") for name in built)


def test_a_model_of_ones_own(tiny_run: Run, tiny: TinyModel) -> None:
    file = tiny_run.folder / "my_digits_int8.tflite"
    code, stdout, stderr = run_main("--native", file)
    assert code == 0, stderr
    assert "my_digits_int8" in stdout
    model = file.read_bytes()
    assert np.array_equal(NativeEngine(file, model).run(tiny.x), reference_engine(model).run(tiny.x))
    # What was built is found by the file's content, wherever that lies.
    moved = tiny_run.folder / "moved.tflite"
    moved.write_bytes(model)
    assert Classifier(moved, backend="native").backend == "native"


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("white", [255, 100], ids=["pixels", "another scale"])
def test_colours_and_inputs_that_are_no_pixels(channels: int, white: int, tmp_path: Path) -> None:
    import keras
    from keras import layers

    keras.utils.set_random_seed(1)
    model = keras.Sequential(
        [layers.Input((6, 7, channels)), layers.Conv2D(2, 3), layers.Flatten(), layers.Dense(3, activation="softmax")]
    )
    calibration = np.random.default_rng(1).integers(0, white + 1, (50, 6, 7), np.uint8)
    calibration[:, 0, 0], calibration[:, 0, 1] = 0, white
    data = to_tflite(Source(model, "colours", ""), "int8", calibration)
    header, _ = c_source(data, "colours")
    assert ("int colours_predict(" in header) == (white == 255)
    (tmp_path / "colours.tflite").write_bytes(data)
    assert run_main("--native", tmp_path / "colours.tflite")[0] == 0
    engine = NativeEngine(tmp_path / "colours.tflite", data)
    assert engine.image.shape == (1, 6, 7, channels)
    assert check_native(engine, data) == 3 * len(check_crops((6, 7)))


def test_other_bytes_than_the_reference_kernels_are_an_error(
    tiny_run: Run, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """C that is wrong in one score: nothing of it stays in the cache."""
    from convert import native

    file = tiny_run.folder / "my_digits_int8.tflite"

    def wrong(model: bytes, name: str) -> tuple[str, str]:
        header, source = c_source(model, name)
        # Every bias.
        changed, count = re.subn(
            r"(static const int32_t \w*bias\w*\[\w+\] = \{)([^}]*)",
            lambda found: found[1] + re.sub(r"-?\d+", "100000", found[2]),
            source,
        )
        assert count
        return header, changed

    monkeypatch.setattr(native, "c_source", wrong)
    code, stdout, stderr = run_main("--native", file)
    assert code == 1
    assert stdout == ""
    assert "bytes of the native library are not what LiteRT's reference kernels give" in stderr
    assert not list(cache.rglob("*.so"))


@pytest.mark.parametrize(
    ("file", "words"),
    [
        (asset("lenet5", "float32"), "runs int8 files only"),
        (Path("none.tflite"), "cannot read it"),
        (Path("README.md"), "damaged or unsupported .tflite file"),
    ],
)
def test_other_files_are_one_clear_error(file: Path, words: str) -> None:
    code, _, stderr = run_main("--native", file)
    assert code == 1
    assert re.fullmatch(f"error: .*{re.escape(words)}.*\n", stderr)


@pytest.mark.parametrize("other", ["--check", "--int8", "--c-source"])
def test_it_goes_with_no_other_option(other: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run_main(other, "--native")


def test_without_a_compiler(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("CC", raising=False)
    code, _, stderr = run_main("--native")
    assert code == 1
    assert "sudo apt-get install gcc" in stderr
    with pytest.raises(EdgeDigitsError, match="no C compiler"):
        NativeEngine(asset("lenet5", "int8"), asset("lenet5", "int8").read_bytes())
