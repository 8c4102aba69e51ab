"""The libraries of the backend `native`: what is built, what is trusted, what is taken."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from convert.native import check_crops, reference_engine
from edge_runtime import Classifier, EdgeDigitsError
from edge_runtime.engines import native
from edge_runtime.engines.cache import is_whole
from edge_runtime.engines.native import NativeEngine, registered_path
from edge_runtime.engines.native_times import Times, record, recorded
from firmware_assets import ASSETS, asset
from tests.conftest import ROOT, Run
from tests.edge_runtime.engines.native_engine import engine, fake_compiler, needs_compiler, other_model
from train.render import render_digits

pytestmark = [needs_compiler, pytest.mark.usefixtures("cache")]


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
