"""Delegates, by one that really computes (delegate.c), in LiteRT's interpreter and in TensorFlow's."""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import cv2
import numpy as np
import pytest

from edge_runtime import Classifier, EdgeDigitsError, read_image
from edge_runtime.engines.backends import INTERPRETERS
from edge_runtime.engines.delegates import edge_tpu_file, split_operators
from edge_runtime.engines.tflite_file import read_tflite
from firmware_assets import asset
from tests.conftest import ROOT, Run
from train import MODEL_NAMES
from train.render import render_digits

PAPER = ROOT / "edge_runtime" / "samples" / "paper.jpg"
TAKEN = {"TANH", "RESHAPE"}
CODES = {3: "CONV_2D", 1: "AVERAGE_POOL_2D", 9: "FULLY_CONNECTED", 22: "RESHAPE", 25: "SOFTMAX", 28: "TANH"}
CODES[98] = "LEAKY_RELU"


def operators_of(model: str, precision: str) -> Counter[str]:
    """What the file itself says that it has."""
    graph = read_tflite(asset(model, precision).read_bytes()).subgraphs[0]
    return Counter(CODES[operator.code] for operator in graph.operators)


@pytest.fixture
def backend(request: pytest.FixtureRequest) -> str:
    name: str = getattr(request, "param", "litert")
    if importlib.util.find_spec(INTERPRETERS[name].partition(".")[0]) is None:
        pytest.skip(f"{name} is not installed")
    return name


every_model = pytest.mark.parametrize(
    ("model", "backend"),
    [*((model, "litert") for model in MODEL_NAMES), ("lenet5", "tensorflow")],
    indirect=["backend"],
)


@pytest.mark.parametrize("precision", ["float32", "int8"])
@every_model
def test_what_a_delegate_took_is_what_it_says_it_takes(
    model: str, precision: str, backend: str, delegate: Path
) -> None:
    classifier = Classifier(model, precision, backend=backend, delegate=delegate)
    use, there = classifier.accelerator, operators_of(model, precision)
    assert use is not None
    assert use.name == "delegate.so"
    assert use.operators == there.total()
    assert use.delegated == sum(there[name] for name in TAKEN)
    assert Counter(use.on_cpu) == Counter({name: n for name, n in there.items() if name not in TAKEN})
    assert use.reason == ""
    assert classifier.backend == backend


@pytest.mark.parametrize("precision", ["float32", "int8"])
@every_model
def test_the_digits_are_the_same(model: str, precision: str, backend: str, delegate: Path) -> None:
    crops, _ = render_digits(20, seed=5)
    plain = Classifier(model, precision, backend=backend)
    delegated = Classifier(model, precision, backend=backend, delegate=delegate)
    expected, given = plain.predict(crops), delegated.predict(crops)
    assert (given.argmax(axis=1) == expected.argmax(axis=1)).mean() >= 0.99
    np.testing.assert_allclose(given, expected, atol=1e-5 if precision == "float32" else 0.05)
    np.testing.assert_array_equal(delegated.predict(crops[:1]), given[:1])


@pytest.mark.parametrize(
    ("chosen", "delegated", "on_cpu"),
    [
        ("TANH", 4, {"CONV_2D", "AVERAGE_POOL_2D", "RESHAPE", "FULLY_CONNECTED", "SOFTMAX"}),
        ("RESHAPE", 1, {"CONV_2D", "TANH", "AVERAGE_POOL_2D", "FULLY_CONNECTED", "SOFTMAX"}),
    ],
)
def test_options_reach_the_delegate(chosen: str, delegated: int, on_cpu: set[str], delegate: Path) -> None:
    use = Classifier("lenet5", delegate=delegate, delegate_options={"operators": chosen}).accelerator
    assert use is not None
    assert use.delegated == delegated
    assert set(use.on_cpu) == on_cpu


FAILURES = [
    ({"operators": "NONE"}, "takes none of the 13 operators"),
    ({"fail": "create"}, "cannot be started (the test's delegate finds no device)"),
    ({"fail": "crash"}, "crashes with SIGABRT"),
    ({"fail": "graph"}, "does not run this model (the test's delegate refuses the graph)"),
    ({"fail": "run"}, "does not run this model (the test's delegate does not run)"),
    ({"nonsense": "1"}, "cannot be started (no such option)"),
]


@pytest.mark.parametrize("backend", ["litert", "tensorflow"], indirect=True)
@pytest.mark.parametrize(("options", "reason"), FAILURES)
def test_where_a_delegate_fails_the_cpu_does_the_work(
    options: dict[str, str], reason: str, backend: str, delegate: Path
) -> None:
    crops, _ = render_digits(1, seed=5)
    classifier = Classifier("lenet5", backend=backend, delegate=delegate, delegate_options=options)
    use = classifier.accelerator
    assert use is not None
    assert (use.operators, use.delegated) == (13, 0)
    assert reason in use.reason
    np.testing.assert_array_equal(classifier.predict(crops), Classifier("lenet5", backend=backend).predict(crops))


@pytest.mark.parametrize(("options", "reason"), FAILURES)
def test_where_it_is_required_that_is_an_error(options: dict[str, str], reason: str, delegate: Path) -> None:
    with pytest.raises(EdgeDigitsError, match=r"no operator runs on delegate\.so, which is required") as error:
        Classifier("lenet5", delegate=delegate, delegate_options=options, require_accelerator=True)
    assert reason in str(error.value)
    assert "leave out --require-accelerator" in str(error.value)


@pytest.mark.parametrize(
    ("library", "reason"),
    [
        ("none.so", "none.so does not load (none.so: cannot open shared object file"),
        ("no_library.so", "no_library.so does not load ("),
        ("other.so", "other.so is no TFLite delegate: it has no tflite_plugin_create_delegate"),
    ],
)
def test_files_that_are_no_delegate(
    library: str, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "no_library.so").write_text("not one")
    subprocess.run(["gcc", "-shared", "-o", "other.so", "-x", "c", "/dev/null"], check=True)
    use = Classifier("lenet5", delegate=library).accelerator
    assert use is not None
    assert use.delegated == 0
    assert reason in use.reason
    assert capfd.readouterr().err == ""


def test_a_name_is_a_path_first(delegate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(delegate, tmp_path / "mine.so")
    monkeypatch.chdir(tmp_path)
    use = Classifier("lenet5", delegate="mine.so").accelerator
    assert use is not None
    assert str(use).startswith("5 of 13 operators on mine.so, on the CPU: CONV_2D, AVERAGE_POOL_2D")


def test_the_command_line_tells_what_ran_there(run: Run, delegate: Path) -> None:
    done = run("edge_runtime", "-i", PAPER, "--delegate", delegate, "--json")
    assert done.returncode == 0
    assert done.stderr == (
        "lenet5_int8.tflite: 5 of 13 operators on delegate.so, "
        "on the CPU: CONV_2D, AVERAGE_POOL_2D, FULLY_CONNECTED, SOFTMAX\n"
    )
    told = json.loads(done.stdout)
    assert told["rows"] == ["0123", "456789"]
    assert told["accelerator"]["delegated"] == 5
    assert len(told["accelerator"]["on_cpu"]) == 8


def test_a_video_tells_it_in_the_first_object_only(run: Run, delegate: Path, tmp_path: Path) -> None:
    frame = read_image(PAPER)
    video = cv2.VideoWriter(str(tmp_path / "page.avi"), cv2.VideoWriter.fourcc(*"MJPG"), 10, frame.shape[1::-1])
    for _ in range(3):
        video.write(frame)
    video.release()
    done = run("edge_runtime", "-i", tmp_path / "page.avi", "--delegate", delegate, "--json")
    first, *others = map(json.loads, done.stdout.splitlines())
    assert first["accelerator"]["name"] == "delegate.so"
    assert len(others) == 2
    assert not any("accelerator" in other for other in others)


def test_a_crash_and_an_option_on_the_command_line(run: Run, delegate: Path) -> None:
    crash = "-i", PAPER, "--delegate", delegate, "--delegate-option", "fail=crash"
    done = run("edge_runtime", *crash)
    assert done.returncode == 0
    assert "0123 456789" in done.stdout
    assert done.stderr.startswith("warning: lenet5_int8.tflite: no operator on delegate.so, all on the CPU: ")
    assert done.stderr.count("\n") == 1
    done = run("edge_runtime", *crash, "--require-accelerator")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("error: ")
    assert done.stderr.count("\n") == 1


def test_part_of_a_model_satisfies_the_requirement(run: Run, delegate: Path) -> None:
    done = run("edge_runtime", "-i", PAPER, "--delegate", delegate, "--require-accelerator")
    assert done.returncode == 0, done.stderr


def test_the_cpu_alone_imports_nothing_of_this() -> None:
    code = (
        "import sys; from edge_runtime import Classifier; Classifier('lenet5', backend='litert'); "
        "print({'accelerators', 'delegates', 'compiled_model'} & {name.split('.')[-1] for name in sys.modules})"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


def node(name: str, inputs: list[int], outputs: list[int]) -> dict[str, object]:
    return {"op_name": name, "inputs": np.array(inputs), "outputs": np.array(outputs)}


def test_a_part_with_branches_is_counted_whole() -> None:
    """A part from tensor 1 to 5 with two ways between, its weights (9), and a bias that is left out (-1)."""
    nodes = [
        node("QUANTIZE", [0], [1]),
        node("CONV_2D", [1, 9, -1], [2]),
        node("TANH", [2], [3]),
        node("RELU", [2], [4]),
        node("ADD", [3, 4], [5]),
        node("SOFTMAX", [5], [6]),
        node("DELEGATE", [1, 9], [5]),
    ]
    assert split_operators(nodes) == (["CONV_2D", "TANH", "RELU", "ADD"], ["QUANTIZE", "SOFTMAX"])
    assert split_operators(nodes[:-1])[0] == []


def test_an_edge_tpu_needs_its_library(run: Run) -> None:
    import ctypes

    try:
        ctypes.CDLL("libedgetpu.so.1")
    except OSError:
        pass
    else:
        pytest.skip("this machine has libedgetpu.so.1")
    done = run("edge_runtime", "-i", PAPER, "--accelerator", "edgetpu")
    assert done.returncode == 0
    assert "0123 456789" in done.stdout
    assert "no operator on edgetpu, all on the CPU: libedgetpu.so.1 does not load" in done.stderr
    assert "sudo apt-get install libedgetpu1-std" in done.stderr
    done = run("edge_runtime", "-i", PAPER, "--accelerator", "edgetpu", "--require-accelerator")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1


def test_a_model_of_something_else_is_an_error(delegate: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.tflite"
    damaged.write_bytes(asset("lenet5", "int8").read_bytes()[:1000])
    with pytest.raises(EdgeDigitsError, match=r"damaged\.tflite: damaged or unsupported"):
        Classifier(damaged, delegate=delegate)


def test_the_edge_tpus_file_lies_beside_the_int8_one() -> None:
    compiled = Path("models/lenet5_int8_edgetpu.tflite")
    assert edge_tpu_file(Path("models/lenet5_int8.tflite")) == compiled
    assert edge_tpu_file(compiled) == compiled


def test_which_file_an_edge_tpu_gets(run: Run, delegate: Path, tmp_path: Path) -> None:
    """Our delegate under the name of Google's library: it proves which file is loaded, not that a Coral runs it."""
    shutil.copy(delegate, tmp_path / "libedgetpu.so.1")
    model = tmp_path / "mine.tflite"
    shutil.copy(asset("lenet5", "int8"), model)
    arguments = "-i", PAPER, "--model", model, "--accelerator", "edgetpu"
    done = run("edge_runtime", *arguments, LD_LIBRARY_PATH=str(tmp_path))
    assert done.returncode == 0
    assert "there is no mine_edgetpu.tflite (No such file or directory), which an Edge TPU needs" in done.stderr
    assert f"python -m convert --edgetpu {model} --output {tmp_path}" in done.stderr
    shutil.copy(asset("mlp_relu", "int8"), tmp_path / "mine_edgetpu.tflite")
    done = run("edge_runtime", *arguments, LD_LIBRARY_PATH=str(tmp_path))
    assert done.stderr.startswith("mine.tflite: 1 of 5 operators on edgetpu, on the CPU: FULLY_CONNECTED, SOFTMAX\n")
    assert "0123 456789" in done.stdout
