"""Files of others run in a process of their own first: what crashes, hangs or is refused there is one line here."""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
from pathlib import Path

import flatbuffers
import numpy as np
import pytest
from ai_edge_litert import schema_py_generated as schema

from convert.tflite.reference import check_reference_runs
from edge_runtime import Classifier, EdgeDigitsError
from edge_runtime.engines import trial
from firmware_assets import asset
from tests.conftest import ROOT, Run

pytestmark = pytest.mark.usefixtures("trials")


def exchanged(model: str, precision: str, old: str, new: str) -> bytes:
    """One of our files, one kind of operator called another: it passes the checker."""
    file = asset(model, precision).read_bytes()
    content = schema.ModelT.InitFromObj(schema.Model.GetRootAs(file, 0))
    for code in content.operatorCodes:
        if code.builtinCode == getattr(schema.BuiltinOperator, old):
            code.builtinCode = code.deprecatedBuiltinCode = getattr(schema.BuiltinOperator, new)
    builder = flatbuffers.Builder(1024)
    builder.Finish(content.Pack(builder), b"TFL3")
    return bytes(builder.Output())


# What they read beyond their tensors is anything: now and then LiteRT refuses it and does not crash.
TRIES = 3
CRASHING = (("mlp_relu", "float32", "SOFTMAX", "SLICE"), ("lenet5", "int8", "TANH", "SPLIT"))


@pytest.mark.parametrize("change", CRASHING)
def test_what_crashes_the_interpreter_is_one_line_with_the_operators_name(
    change: tuple[str, str, str, str], tmp_path: Path
) -> None:
    path = tmp_path / "theirs.tflite"
    path.write_bytes(exchanged(*change))
    told = []
    for _ in range(TRIES):
        with pytest.raises(EdgeDigitsError) as error:
            Classifier(path)
        told.append(str(error.value))
    assert any(
        re.search(rf"theirs.tflite: litert crashes with SIG\w+ .*operators: {change[3]} .*", line) for line in told
    )


@pytest.mark.parametrize("command", [("edge_runtime", "-i", "edge_runtime/samples/paper.jpg", "--model")])
def test_the_command_line_ends_in_one_line(command: tuple[str, ...], tmp_path: Path, run: Run) -> None:
    path = tmp_path / "theirs.tflite"
    path.write_bytes(exchanged(*CRASHING[0]))
    done = run(*command, path, XDG_CACHE_HOME=str(tmp_path / "cache"))
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith((f"error: {path}: litert crashes with SIG", f"error: {path}: litert cannot run it ("))
    assert line.endswith("--trust-model)")


def test_what_the_interpreter_refuses_is_one_line(tmp_path: Path) -> None:
    path = tmp_path / "theirs.tflite"
    path.write_bytes(exchanged("mlp_relu", "float32", "SOFTMAX", "ADD"))
    with pytest.raises(EdgeDigitsError, match=r"theirs\.tflite: litert cannot run it \(.*\); it is not loaded"):
        Classifier(path)


def test_what_has_no_end_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trial, "TIME_LIMIT_S", 0.05)
    path = Path(shutil.copy(asset("lenet5", "float32"), tmp_path / "theirs.tflite"))
    with pytest.raises(EdgeDigitsError, match=r"does not come to an end with it within 0\.05 s"):
        Classifier(path)


@pytest.mark.parametrize(("code", "told"), [(1, b""), (0, b""), (0, b"TANH\n"), (1, b"TANH\nit ran\n")])
def test_a_trial_that_does_not_tell_that_it_ran_is_not_passed(
    code: int, told: bytes, tmp_path: Path, trials: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trial, "_trial", lambda *_: (code, told))
    path = Path(shutil.copy(asset("lenet5", "float32"), tmp_path / "theirs.tflite"))
    with pytest.raises(EdgeDigitsError, match=f"its trial ends with exit code {code} before it ran"):
        Classifier(path)
    assert not trials.exists()


def test_without_a_schema_the_operators_are_unknown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On 32-bit Raspberry Pi OS there is only tflite_runtime, which has none."""
    path = Path(shutil.copy(asset("lenet5", "float32"), tmp_path / "theirs.tflite"))
    monkeypatch.setattr(trial, "_trial", lambda *_: (0, b"\nit ran\n"))
    Classifier(path)
    path.write_bytes(exchanged(*CRASHING[0]))
    monkeypatch.setattr(trial, "_trial", lambda *_: (-11, b"\n"))
    with pytest.raises(EdgeDigitsError, match=r"crashes with SIGSEGV .*operators: unknown"):
        Classifier(path)


def test_what_takes_too_much_of_the_processor_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = Path(shutil.copy(asset("lenet5", "float32"), tmp_path / "theirs.tflite"))
    monkeypatch.setattr(trial, "_trial", lambda *_: (-signal.SIGXCPU, b"WHILE\n"))
    with pytest.raises(EdgeDigitsError, match=r"more than 60 s of the processor .*operators: WHILE"):
        Classifier(path)


def test_not_a_number_is_refused(tmp_path: Path) -> None:
    model = bytearray(asset("lenet5", "float32").read_bytes())
    content = schema.ModelT.InitFromObj(schema.Model.GetRootAs(bytes(model), 0))
    largest = max(content.buffers, key=lambda buffer: 0 if buffer.data is None else len(buffer.data))
    largest.data = np.full(len(largest.data) // 4, np.nan, np.float32).view(np.uint8)
    builder = flatbuffers.Builder(1024)
    builder.Finish(content.Pack(builder), b"TFL3")
    path = tmp_path / "theirs.tflite"
    path.write_bytes(bytes(builder.Output()))
    with pytest.raises(EdgeDigitsError, match="no numbers"):
        Classifier(path)


def test_a_file_is_tried_once(tmp_path: Path, trials: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = Path(shutil.copy(asset("lenet5", "float32"), tmp_path / "theirs.tflite"))
    Classifier(path)
    assert len(list(trials.iterdir())) == 1

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("tried a second time")

    monkeypatch.setattr(subprocess, "Popen", refuse)
    Classifier(path)
    # Where others may write what passed, nothing is believed.
    trials.chmod(0o777)
    with pytest.raises(AssertionError, match="second time"):
        Classifier(path)


def test_the_packages_own_files_and_trusted_ones_are_not_tried(
    tmp_path: Path, trials: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> str:
        raise AssertionError("tried")

    monkeypatch.setattr(trial, "_fault", refuse)
    Classifier("lenet5", "float32")
    Classifier(Path(shutil.copy(asset("lenet5", "float32"), tmp_path / "theirs.tflite")), trust=True)
    assert not trials.exists()


def test_a_damaged_file_is_not_even_tried(tmp_path: Path) -> None:
    (tmp_path / "theirs.tflite").write_bytes(b"no model")
    with pytest.raises(EdgeDigitsError, match="damaged"):
        Classifier(tmp_path / "theirs.tflite")


def test_c_of_what_crashes_is_refused_too(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "theirs.tflite"
    path.write_bytes(exchanged(*CRASHING[1]))
    # The generator, which runs nothing, refuses it before anything could crash.
    for option, where, message in (
        ("--c-source", ("--output", tmp_path), "no C without an interpreter"),
        ("--native", (), "crashes with SIG"),
    ):
        done = run("convert", option, path, *where, cwd=ROOT, XDG_CACHE_HOME=str(tmp_path / "cache"))
        assert done.returncode == 1
        assert message in done.stderr.splitlines()[-1]
        assert "Traceback" not in done.stderr


def test_the_reference_kernels_have_a_trial_of_their_own(
    tmp_path: Path, trials: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = asset("lenet5", "int8").read_bytes()
    check_reference_runs(model)
    assert [file.name.partition("-")[0] for file in trials.iterdir()] == ["reference"]
    monkeypatch.setattr(trial, "_trial", lambda *_: pytest.fail("it passed before"))
    check_reference_runs(model)
    monkeypatch.setattr(trial, "_trial", lambda *_: (-6, b"SOFTMAX\n"))
    with pytest.raises(EdgeDigitsError, match=r"reference kernels crashes with SIGABRT .*operators: SOFTMAX"):
        check_reference_runs(exchanged(*CRASHING[0]))
