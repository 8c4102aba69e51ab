"""The backend `native`: scores as LiteRT's reference kernels give them, and a cache that can be trusted."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
import re
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
from edge_runtime.engines.c_compiler import COMPILERS
from edge_runtime.engines.cache import is_whole
from edge_runtime.engines.native import NativeEngine, library_path, packaged_source, registered_path
from edge_runtime.engines.native_times import Times, record, recorded
from edge_runtime.engines.processor import processor_identity
from edge_runtime.engines.tflite_file import read_tflite
from firmware_assets import ASSETS, asset
from tests.conftest import ROOT, Run
from train import MODEL_NAMES
from train.data import Mnist
from train.render import render_digits

pytestmark = pytest.mark.skipif(
    not os.environ.get("CC") and not any(map(shutil.which, COMPILERS)), reason="needs a C compiler"
)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache that is filled once for all tests that only want what is in it."""
    return tmp_path_factory.mktemp("built")


@pytest.fixture(autouse=True)
def cache(built: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The cache of every test: never the user's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(built))
    return built


@pytest.fixture
def empty_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache"


def engine(name: str) -> NativeEngine:
    path = asset(name, "int8")
    return NativeEngine(path, path.read_bytes())


def fake_compiler(folder: Path, script: str) -> str:
    """A program in the place of the compiler; `$real` in its shell script is the true one."""
    real = shutil.which(os.environ.get("CC", "cc")) or next(path for name in COMPILERS if (path := shutil.which(name)))
    file = folder / "fake-cc"
    file.write_text(f"#!/bin/sh\nreal={real}\n{script}\n")
    file.chmod(0o755)
    return str(file)


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


@pytest.mark.parametrize("damage", ["empty", "half", "last byte", "one bit", "text"])
def test_a_damaged_library_is_built_anew(damage: str, empty_cache: Path) -> None:
    crops, _ = render_digits(1, seed=0)
    runs = engine("lenet5")
    whole = runs.library_path.read_bytes()
    broken = {
        "empty": b"",
        "half": whole[: len(whole) // 2],
        "last byte": whole[:-1],
        "one bit": whole[:5000] + bytes([whole[5000] ^ 1]) + whole[5001:],
        "text": b"no library\n",
    }[damage]
    # Not written over: it is in use.
    runs.library_path.unlink()
    runs.library_path.write_bytes(broken)
    assert not is_whole(runs.library_path)
    again = engine("lenet5")
    assert is_whole(again.library_path)
    assert np.array_equal(again.run(crops), runs.run(crops))


def test_processes_that_build_at_the_same_time(empty_cache: Path) -> None:
    code = "from edge_runtime import Classifier; import numpy as np; print(Classifier(backend='native').path)"
    processes = [
        subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(3)
    ]
    for process in processes:
        _, stderr = process.communicate(timeout=120)
        assert process.returncode == 0, stderr
    (library,) = (empty_cache / "edge-digits" / "native").glob("*.so")
    assert is_whole(library)


def test_without_a_temperature_scores_are_taken_as_they_are(tmp_path: Path) -> None:
    crops, _ = render_digits(3, seed=0)
    shutil.copy(asset("mlp_bn", "int8"), tmp_path)
    classifier = Classifier(tmp_path / "mlp_bn_int8.tflite", backend="native")
    assert classifier.temperature == 1
    assert np.array_equal(classifier.predict(crops), (engine("mlp_bn").run(crops).astype(np.float32) + 128) / 256)
    assert classifier.predict(crops[:0]).shape == (0, 10)


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_int8_is_run_by_native_unless_another_backend_is_named(name: str) -> None:
    assert Classifier(name).backend == "native"
    assert Classifier(name, backend="litert").backend == "litert"
    assert Classifier(name, "float32").backend == "litert"


def test_a_file_of_others_is_run_by_the_interpreter(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "lenet5_int8.tflite").write_bytes(other_model())
    assert Classifier(tmp_path / "lenet5_int8.tflite").backend == "litert"
    assert caplog.text == ""


def test_the_first_use_says_that_it_builds(empty_cache: Path, caplog: pytest.LogCaptureFixture) -> None:
    Classifier("lenet5")
    assert [record.getMessage() for record in caplog.records] == ["building lenet5.c for this processor, once"]
    caplog.clear()
    Classifier("lenet5")
    assert caplog.text == ""


def test_what_cannot_be_built_is_told_and_run_by_the_interpreter(
    tmp_path: Path, empty_cache: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("CC", fake_compiler(tmp_path, 'echo "error: no space" >&2; exit 1'))
    assert Classifier("lenet5").backend == "litert"
    (record,) = caplog.records
    assert re.fullmatch(
        r"warning: .*lenet5_int8\.tflite: not run by its C: .*\(error: no space\); .*CC.*", record.getMessage()
    )


def test_a_cache_that_cannot_be_written_builds_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert Classifier("lenet5").backend == "litert"
    (record,) = caplog.records
    assert "XDG_CACHE_HOME" in record.getMessage()


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


def test_without_a_compiler_one_line_says_so_and_the_interpreter_serves(run: Run, empty_cache: Path) -> None:
    command = ("edge_runtime", "-i", ROOT / "edge_runtime" / "samples" / "paper.jpg")
    refused = run(*command, "--backend", "native", PATH="", CC=None)
    assert refused.returncode == 1
    (line,) = refused.stderr.splitlines()
    assert "no C compiler (cc, gcc, clang)" in line
    assert "sudo apt-get install gcc" in line
    served = run(*command, PATH="", CC=None)
    assert served.returncode == 0, served.stderr
    assert "0123 456789" in served.stdout
    assert served.stderr == ""


def test_a_cc_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CC", "nonesuch-cc")
    with pytest.raises(EdgeDigitsError, match=r"nonesuch-cc cannot be started .*set CC"):
        engine("lenet5")


def test_a_compiler_that_fails_is_told_with_its_first_error(
    tmp_path: Path, empty_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = 'case "$*" in *-shared*) echo "note: hm" >&2; echo "error: no space" >&2; exit 1;; esac; exec $real "$@"'
    monkeypatch.setenv("CC", fake_compiler(tmp_path, script))
    with pytest.raises(EdgeDigitsError, match=r"lenet5\.c: .*fails \(error: no space\); set CC"):
        engine("lenet5")
    assert [path for path in empty_cache.rglob("*") if path.is_file()] == []


def test_a_compiler_that_does_not_know_this_processor_does_without(
    tmp_path: Path, empty_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = 'case "$*" in *=native*) echo "error: bad value (native)" >&2; exit 1;; esac; exec $real "$@"'
    monkeypatch.setenv("CC", f"{fake_compiler(tmp_path, script)} -DANYTHING")
    crops = check_crops((28, 28))
    expected = reference_engine(asset("lenet5", "int8").read_bytes()).run(crops)
    assert np.array_equal(engine("lenet5").run(crops), expected)


def test_a_compiler_for_another_machine(tmp_path: Path, empty_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = (
        'case "$*" in *-shared*) out=$(echo "$*" | sed "s/.*-o \\([^ ]*\\).*/\\1/"); echo hm > "$out"; exit 0;; esac'
    )
    monkeypatch.setenv("CC", fake_compiler(tmp_path, f'{script}; exec $real "$@"'))
    with pytest.raises(EdgeDigitsError, match=r"cannot be loaded .*CC to a compiler for this machine"):
        engine("lenet5")


def test_a_cache_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    with pytest.raises(EdgeDigitsError, match=r"cannot write .*XDG_CACHE_HOME"):
        engine("lenet5")


def test_a_cache_that_others_may_write_is_not_trusted(empty_cache: Path, caplog: pytest.LogCaptureFixture) -> None:
    folder = engine("lenet5").library_path.parent
    assert folder.stat().st_mode & 0o777 == 0o700
    caplog.clear()
    folder.chmod(0o777)
    with pytest.raises(EdgeDigitsError, match=r"others may write .*native.*chmod 700"):
        engine("lenet5")
    assert Classifier("lenet5").backend == "litert"
    assert "others may write" in caplog.text


def malicious_pair(folder: Path, model: bytes) -> Path:
    """C beside a .tflite file that claims to be of it; loaded, it leaves a file behind, which is returned."""
    trace = folder / "it ran"
    digest = hashlib.sha256(model).hexdigest()
    header = (ASSETS / "lenet5.h").read_text()
    known = hashlib.sha256(asset("lenet5", "int8").read_bytes()).hexdigest()
    (folder / "lenet5.h").write_text(header.replace(known, digest))
    (folder / "lenet5.c").write_text(
        "#include <stdio.h>\n"
        f'__attribute__((constructor)) static void run(void) {{ fclose(fopen("{trace}", "w")); }}\n'
        + (ASSETS / "lenet5.c").read_text()
    )
    return trace


def other_model() -> bytes:
    """A file like lenet5's, one byte of its weights other: none of the package's."""
    model = bytearray(asset("lenet5", "int8").read_bytes())
    largest = max(read_tflite(bytes(model)).buffers, key=len)
    model[bytes(model).index(bytes(largest))] ^= 1
    return bytes(model)


@pytest.mark.parametrize("own", [True, False], ids=["the package's file", "another file"])
def test_c_that_lies_beside_a_file_is_never_compiled(
    own: bool, run: Run, tmp_path: Path, empty_cache: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "lenet5_int8.tflite"
    path.write_bytes(asset("lenet5", "int8").read_bytes() if own else other_model())
    trace = malicious_pair(tmp_path, path.read_bytes())
    assert Classifier(path).backend == ("native" if own else "litert")
    if own:
        assert Classifier(path, backend="native").backend == "native"
    else:
        with pytest.raises(EdgeDigitsError, match=r"not one of the package's own files.*python -m convert --native "):
            Classifier(path, backend="native")
    sample = ROOT / "edge_runtime" / "samples" / "paper.jpg"
    done = run("edge_runtime", "-i", sample, "--model", path, XDG_CACHE_HOME=str(empty_cache))
    assert done.returncode == 0, done.stderr
    assert not trace.exists()


def test_c_of_the_package_that_was_changed_is_not_compiled(
    tmp_path: Path, empty_cache: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    for file in ("lenet5_int8.tflite", "lenet5.h", "lenet5.c", "manifest.json"):
        shutil.copy(ASSETS / file, tmp_path)
    trace = malicious_pair(tmp_path, asset("lenet5", "int8").read_bytes())
    monkeypatch.setattr(native, "ASSETS", tmp_path)
    assert Classifier("lenet5").backend == "litert"
    assert "lenet5.c is not what the manifest says" in caplog.text
    assert not trace.exists()


@pytest.mark.parametrize("manifest", ["", "[]", '{"artifacts": 5}', '{"artifacts": {"a": 5}}', "[" * 100_000])
def test_a_manifest_that_is_of_no_use(
    manifest: str, tmp_path: Path, empty_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "manifest.json").write_text(manifest)
    monkeypatch.setattr(native, "ASSETS", tmp_path)
    with pytest.raises(EdgeDigitsError, match=r"manifest\.json cannot be read"):
        engine("lenet5")


def test_a_file_elsewhere_that_is_the_packages(tmp_path: Path) -> None:
    crops, _ = render_digits(1, seed=0)
    path = Path(shutil.copy(asset("lenet5", "int8"), tmp_path / "my digits.tflite"))
    assert np.array_equal(NativeEngine(path, path.read_bytes()).run(crops), engine("lenet5").run(crops))


def test_the_faster_one_is_taken_and_remembered(empty_cache: Path) -> None:
    assert Classifier("lenet5").backend in ("native", "litert")
    library = engine("lenet5").library_path
    kept = recorded(library)
    assert kept is not None
    assert kept.native_us > 0
    assert kept.litert_us > 0
    record(library, Times("lenet5_int8", 20.0, 10.0))
    assert Classifier("lenet5").backend == "litert"
    assert Classifier("lenet5", backend="native").backend == "native"
    record(library, Times("lenet5_int8", 10.0, 20.0))
    assert Classifier("lenet5").backend == "native"


def test_a_pipe_in_the_cache_is_no_library(empty_cache: Path) -> None:
    library = engine("lenet5").library_path
    for path in (library, library.with_suffix(".json"), registered_path(other_model())):
        path.unlink(missing_ok=True)
        os.mkfifo(path)
    assert engine("lenet5").library_path == library
    assert Classifier("lenet5").backend == "native"
    with pytest.raises(EdgeDigitsError, match="no library of it was built"):
        NativeEngine(Path("other.tflite"), other_model())


def test_a_compiler_without_an_end_is_ended(tmp_path: Path, empty_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = 'case "$*" in *-shared*) sleep 600;; esac; exec $real "$@"'
    monkeypatch.setenv("CC", fake_compiler(tmp_path, script))
    monkeypatch.setattr("edge_runtime.engines.c_compiler.TIME_LIMIT_S", 0.5)
    with pytest.raises(EdgeDigitsError, match=r"takes more than 0\.5 s"):
        engine("lenet5")


def test_a_compiler_that_gives_nothing(tmp_path: Path, empty_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CC", fake_compiler(tmp_path, 'case "$*" in *-shared*) exit 0;; esac; exec $real "$@"'))
    with pytest.raises(EdgeDigitsError, match="makes no library"):
        engine("lenet5")
    assert Classifier("lenet5").backend == "litert"


def test_no_room_to_build(
    tmp_path: Path, empty_cache: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tempfile.TemporaryDirectory", full)
    assert Classifier("lenet5").backend == "litert"
    assert "no room to build it (No space left on device)" in caplog.text


def test_a_cc_that_is_no_command(monkeypatch: pytest.MonkeyPatch, empty_cache: Path) -> None:
    monkeypatch.setenv("CC", "'x")
    with pytest.raises(EdgeDigitsError, match=r"CC='x is no command .*set CC"):
        engine("lenet5")


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_float32_is_refused(name: str) -> None:
    with pytest.raises(EdgeDigitsError, match=r"_float32\.tflite: .*native runs int8 files only.*--precision int8"):
        Classifier(name, "float32", backend="native")


def test_a_damaged_file_is_one_clear_error(tmp_path: Path) -> None:
    (tmp_path / "broken.tflite").write_bytes(b"no model")
    with pytest.raises(EdgeDigitsError, match=r"broken\.tflite: damaged"):
        Classifier(tmp_path / "broken.tflite", backend="native")
