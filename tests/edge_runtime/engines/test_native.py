"""The backend `native`: scores as LiteRT's reference kernels give them."""

from __future__ import annotations

import dataclasses
import json
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from convert.native import check_crops, reference_engine
from convert.tflite.confidence import with_temperature
from edge_runtime import Classifier, EdgeDigitsError
from edge_runtime.engines import native
from edge_runtime.engines.native import library_path, packaged_source
from edge_runtime.engines.native_times import Times, record
from edge_runtime.engines.processor import processor_identity
from firmware_assets import ASSETS, asset
from tests.conftest import ROOT, Run
from tests.edge_runtime.engines.native_engine import engine, needs_compiler, other_model
from train import MODEL_NAMES
from train.data import Mnist
from train.render import render_digits

pytestmark = [needs_compiler, pytest.mark.usefixtures("cache")]


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_every_byte_is_the_reference_kernels(name: str) -> None:
    crops = np.concatenate([render_digits(20, seed=0)[0], check_crops((28, 28))])
    model = asset(name, "int8").read_bytes()
    assert np.array_equal(engine(name).run(crops), reference_engine(model).run(crops))


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_every_byte_on_mnists_test_images(name: str, mnist: Mnist) -> None:
    model = asset(name, "int8").read_bytes()
    assert np.array_equal(engine(name).run(mnist.x_test), reference_engine(model).run(mnist.x_test))


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_probabilities_are_calibrated_as_with_an_interpreter(name: str) -> None:
    crops, _ = render_digits(10, seed=0)
    classifier = Classifier(name, backend="native")
    raw = reference_engine(asset(name, "int8").read_bytes()).run(crops)
    recorded = json.loads((ASSETS / "manifest.json").read_text())["artifacts"][f"{name}_int8"]["temperature"]
    expected = with_temperature((raw.astype(np.float32) + 128) / 256, recorded)
    given = classifier.predict(crops)
    assert given.dtype == np.float32
    np.testing.assert_allclose(given, expected, rtol=1e-5)
    by_litert = Classifier(name, backend="litert").predict(crops)
    assert np.mean(given.argmax(axis=1) == by_litert.argmax(axis=1)) >= 0.98
    one_by_one = np.concatenate([classifier.predict(crop[None]) for crop in crops])
    assert np.array_equal(one_by_one, given)


def test_a_batch_is_its_crops_one_by_one() -> None:
    crops, _ = render_digits(5, seed=1)
    runs = engine("lenet5")
    assert np.array_equal(runs.run(crops), np.concatenate([runs.run(crop[None]) for crop in crops]))
    assert runs.run(crops[:0]).shape == (0, 10)


def test_crops_may_be_read_only_or_lie_anyhow() -> None:
    crops, _ = render_digits(3, seed=2)
    runs = engine("lenet5")
    expected = runs.run(crops)
    read_only = crops.copy()
    read_only.setflags(write=False)
    assert np.array_equal(runs.run(read_only), expected)
    assert np.array_equal(runs.run(crops[::-2]), expected[::-2])
    assert np.array_equal(runs.run(np.asfortranarray(crops)), expected)
    turned = np.ascontiguousarray(crops.transpose(0, 2, 1)).transpose(0, 2, 1)
    assert np.array_equal(runs.run(turned), expected)


def test_scores_stay_when_the_next_crops_are_read() -> None:
    crops, _ = render_digits(1, seed=3)
    runs = engine("lenet5")
    first = runs.run(crops[:1])
    kept = first.copy()
    runs.run(crops[1:2])
    assert np.array_equal(first, kept)


def test_threads_each_with_a_classifier_of_its_own() -> None:
    crops = check_crops((28, 28))
    classifiers = [Classifier("lenet5", backend="native") for _ in range(2)]
    expected = classifiers[0].predict(crops)

    def read(classifier: Classifier) -> list[np.ndarray]:
        return [classifier.predict(crops) for _ in range(30)]

    with ThreadPoolExecutor(len(classifiers)) as pool:
        for probabilities in pool.map(read, classifiers):
            assert all(np.array_equal(each, expected) for each in probabilities)


def test_no_interpreter_is_loaded() -> None:
    code = (
        "import sys, numpy as np; from edge_runtime import Classifier; "
        "Classifier(backend='native').predict(np.zeros((1, 28, 28), np.uint8)); "
        "print({'ai_edge_litert', 'tflite_runtime', 'tensorflow', 'convert'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


def test_a_library_is_built_once(empty_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = engine("lenet5").library_path
    assert first.is_relative_to(empty_cache / "edge-digits" / "native")
    assert [path.name for path in first.parent.iterdir()] == [first.name]

    def refuse(*_: object) -> bytes:
        raise AssertionError("built a second time")

    monkeypatch.setattr("edge_runtime.engines.c_compiler.make_library", refuse)
    assert engine("lenet5").library_path == first


def test_another_processor_compiler_or_source_has_a_library_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    source = packaged_source(asset("lenet5", "int8").read_bytes())
    assert source is not None
    other_source = dataclasses.replace(source, texts={name: f"{text}\n" for name, text in source.texts.items()})
    places = {library_path(source), library_path(other_source)}
    with monkeypatch.context() as patched:
        patched.setenv("CC", "another-cc -O2")
        places.add(library_path(source))
    monkeypatch.setattr(native, "processor_identity", lambda: processor_identity()[:-1])
    places.add(library_path(source))
    assert len(places) == 4


def test_without_a_temperature_scores_are_taken_as_they_are(tmp_path: Path) -> None:
    crops, _ = render_digits(3, seed=0)
    shutil.copy(asset("mlp_bn", "int8"), tmp_path)
    classifier = Classifier(tmp_path / "mlp_bn_int8.tflite", backend="native")
    assert classifier.temperature == 1
    assert np.array_equal(classifier.predict(crops), (engine("mlp_bn").run(crops).astype(np.float32) + 128) / 256)
    assert classifier.predict(crops[:0]).shape == (0, 10)


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_int8_is_run_by_native_unless_another_backend_is_named(name: str) -> None:
    # What a busy machine measured does not matter here.
    record(engine(name).library_path, Times(name, native_us=1.0, litert_us=2.0))
    assert Classifier(name).backend == "native"
    assert Classifier(name, backend="litert").backend == "litert"
    assert Classifier(name, "float32").backend == "litert"


def test_a_file_of_others_is_run_by_the_interpreter(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "lenet5_int8.tflite").write_bytes(other_model())
    assert Classifier(tmp_path / "lenet5_int8.tflite").backend == "litert"
    assert caplog.text == ""


def test_the_command_line_reads_with_it(run: Run, built: Path) -> None:
    command = ("edge_runtime", "-i", ROOT / "edge_runtime" / "samples", "--json")
    by_litert, by_native, by_default = (
        run(*command, *backend, XDG_CACHE_HOME=str(built))
        for backend in (("--backend", "litert"), ("--backend", "native"), ())
    )
    assert by_native.returncode == 0, by_native.stderr
    rows = [
        [[digit["label"] for digit in json.loads(line)["digits"]] for line in done.stdout.splitlines()]
        for done in (by_litert, by_native, by_default)
    ]
    assert rows[0] == rows[1] == rows[2]
    assert by_native.stderr == by_default.stderr == ""


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_float32_is_refused(name: str) -> None:
    with pytest.raises(EdgeDigitsError, match=r"_float32\.tflite: .*native runs int8 files only.*--precision int8"):
        Classifier(name, "float32", backend="native")


def test_a_damaged_file_is_one_clear_error(tmp_path: Path) -> None:
    (tmp_path / "broken.tflite").write_bytes(b"no model")
    with pytest.raises(EdgeDigitsError, match=r"broken\.tflite: damaged"):
        Classifier(tmp_path / "broken.tflite", backend="native")
