"""LiteRT's CompiledModel. There is no GPU and no NPU here; what there may be is software in their place.

Its GPU accelerator really runs, by a Vulkan driver that computes on the CPU (SwiftShader, in Debian's chromium), and
its NPU accelerator too, by OpenVINO's CPU device. What this proves is the way there and back and what is counted, not
that it works on any hardware. To users both count as the CPU that they are.
"""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from edge_runtime.engines import compiled_model
from edge_runtime.engines.compiled_model import _device, _reason, _RefusedError, _split
from edge_runtime.engines.tflite_file import read_tflite
from firmware_assets import asset
from tests.conftest import ROOT, Run
from train import MODEL_NAMES

PAPER = ROOT / "edge_runtime" / "samples" / "paper.jpg"
SWIFTSHADER = Path("/usr/lib/chromium/vk_swiftshader_icd.json")
MESA = Path("/usr/share/vulkan/icd.d/lvp_icd.x86_64.json")

litert = pytest.importorskip("ai_edge_litert.compiled_model")


@pytest.fixture
def swiftshader() -> dict[str, str]:
    if not SWIFTSHADER.exists():
        pytest.skip("needs a Vulkan driver in software: sudo apt-get install chromium libvulkan1")
    return {"VK_ICD_FILENAMES": str(SWIFTSHADER)}


@pytest.fixture
def openvino() -> None:
    """The OpenVINO that LiteRT's plugin was built for."""
    spec = importlib.util.find_spec("openvino")
    folder = Path(litert.__file__).parent / "vendors" / "intel_openvino" / "dispatch"
    wanted = {
        found[0].decode()
        for library in folder.glob("*.so")
        if (found := re.search(rb"libopenvino\.so\.\d+", library.read_bytes()))
    }
    if spec is None or spec.origin is None or not wanted:
        pytest.skip("needs OpenVINO: pip install -c constraints.txt openvino")
    libraries = Path(spec.origin).parent / "libs"
    if not all((libraries / name).exists() for name in wanted):
        pytest.skip(f"needs the OpenVINO that has {' '.join(wanted)}: pip install -c constraints.txt openvino")


def run_compiled(run: Run, *arguments: str, **environment: str | None) -> dict[str, Any]:
    done = run("tests.edge_runtime.run_compiled", *arguments, **environment)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    result: dict[str, Any] = json.loads(done.stdout)
    return result


@pytest.mark.parametrize("precision", ["float32", "int8"])
@pytest.mark.parametrize("model", MODEL_NAMES)
def test_a_gpu_by_software(model: str, precision: str, run: Run, swiftshader: dict[str, str]) -> None:
    result = run_compiled(run, "gpu", model, precision, **swiftshader)
    operators = len(read_tflite(asset(model, precision).read_bytes()).subgraphs[0].operators)
    assert (result["delegated"], result["operators"], result["on_cpu"]) == (operators, operators, [])
    assert "SwiftShader" in result["device"]
    assert result["software"]
    assert result["same_labels"] >= 0.99
    # int8: not exact, since what lies between the operators is rounded otherwise.
    assert result["difference"] <= (1e-4 if precision == "float32" else 48)


@pytest.mark.usefixtures("openvino")
@pytest.mark.parametrize("precision", ["float32", "int8"])
@pytest.mark.parametrize("model", MODEL_NAMES)
def test_an_npu_by_openvinos_cpu(model: str, precision: str, run: Run) -> None:
    result = run_compiled(run, "npu", model, precision, "CPU")
    operators = len(read_tflite(asset(model, precision).read_bytes()).subgraphs[0].operators)
    assert (result["delegated"], result["operators"], result["on_cpu"]) == (operators, operators, [])
    assert result["device"] == "OpenVINO's CPU"
    assert result["software"]
    assert result["same_labels"] >= 0.99
    # By itself OpenVINO's CPU takes bfloat16 where the processor has it.
    assert result["difference"] <= (0.1 if precision == "float32" else 48)


def test_part_of_a_model_on_a_gpu(run: Run, swiftshader: dict[str, str], partial_model: Path) -> None:
    """REVERSE_SEQUENCE no GPU of LiteRT's takes; what comes after it is left to the CPU too."""
    result = run_compiled(run, "gpu", str(partial_model), "float32", **swiftshader)
    operators = len(read_tflite(partial_model.read_bytes()).subgraphs[0].operators)
    assert result["operators"] == operators
    assert 0 < result["delegated"] < operators
    assert result["on_cpu"] == ["REVERSE_SEQUENCE"]
    assert result["difference"] <= 1e-4


@pytest.fixture(scope="module")
def partial_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    tf = pytest.importorskip("tensorflow")
    tf.keras.utils.set_random_seed(3)
    image = tf.keras.Input((28, 28, 1), batch_size=1)
    hidden = tf.keras.layers.Dense(16, "relu")(tf.keras.layers.Flatten()(image))
    turned = tf.keras.layers.Lambda(lambda x: tf.reverse_sequence(x, [5], seq_axis=1, batch_axis=0))(hidden)
    model = tf.keras.Model(image, tf.keras.layers.Dense(10, "softmax")(turned))
    path = tmp_path_factory.mktemp("partial") / "partial.tflite"
    path.write_bytes(tf.lite.TFLiteConverter.from_keras_model(model).convert())
    return path


def test_software_counts_as_the_cpu_that_it_is(run: Run, swiftshader: dict[str, str]) -> None:
    done = run("edge_runtime", "-i", PAPER, "--accelerator", "gpu", **swiftshader)
    assert done.returncode == 0
    assert done.stdout.count("\n") == 1
    assert "0123 456789" in done.stdout
    assert done.stderr.startswith(
        "warning: lenet5_int8.tflite: no operator on gpu, all on the CPU: the only device is Swift"
    )
    assert done.stderr.count("\n") == 1


def no_gpu(run: Run, *arguments: str, drivers: str) -> tuple[int, str, str]:
    done = run("edge_runtime", "-i", PAPER, "--accelerator", "gpu", *arguments, VK_ICD_FILENAMES=drivers)
    assert done.stderr.count("\n") == 1, done.stderr
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("drivers", ["/none.json", str(MESA)], ids=["no driver", "Mesa's software"])
def test_without_a_gpu_the_cpu_does_the_work_and_says_why(drivers: str, run: Run) -> None:
    if drivers == str(MESA) and not MESA.exists():
        pytest.skip("needs Mesa: sudo apt-get install mesa-vulkan-drivers")
    code, output, told = no_gpu(run, drivers=drivers)
    assert code == 0
    assert "0123 456789" in output
    assert told.startswith("warning: lenet5_int8.tflite: no operator on gpu, all on the CPU: ")
    # Debian 12's Mesa is refused, later ones are taken and are software.
    assert re.search(r"no Vulkan \(|no GPU with a Vulkan driver|the only device is .* software on the CPU", told), told
    code, output, told = no_gpu(run, "--require-accelerator", drivers=drivers)
    assert (code, output) == (1, "")
    assert "no operator runs on gpu, which is required: " in told
    assert "leave out --require-accelerator" in told


def test_without_an_npu_the_cpu_does_the_work_and_says_why(run: Run) -> None:
    if list(Path("/dev/accel").glob("*")):
        pytest.skip("this machine may have one")
    done = run("edge_runtime", "-i", PAPER, "--accelerator", "npu", "--precision", "float32")
    assert done.returncode == 0
    assert "0123 456789" in done.stdout
    # The very file that LiteRT calls fully accelerated then: XNNPACK runs all of it.
    assert done.stderr.startswith("warning: lenet5_float32.tflite: no operator on npu, all on the CPU: ")
    assert "pip install openvino==" in done.stderr or "OpenVINO finds no NPU" in done.stderr, done.stderr
    assert done.stderr.count("\n") == 1
    done = run("edge_runtime", "-i", PAPER, "--accelerator", "npu", "--require-accelerator")
    assert (done.returncode, done.stdout) == (1, "")


NPU_PARTLY = """\
INFO: [compiler_plugin.cc:742] Partitioned subgraph<0>, selected 6 ops, from a total of 7 ops. resulted in 2 partitions.
INFO: [openvino_compile_context.cc:77] Using Intel OpenVINO device: NPU
INFO: [compiled_model.cc:1397] 1 compiler plugins were applied successfully: IntelOpenVINO compiler plugin (ver 0.1.0)
"""
NPU_NOT_COMPILED = """\
INFO: [npu_registry.cc:30] NPU accelerator registered.
INFO: [compiler_plugin.cc:742] Partitioned subgraph<0>, selected 13 ops, from a total of 13 ops.
ERROR: [openvino_compiler_plugin.cc:714] Exception in compilation: Exception from src/inference/src/cpp/core.cpp:117:
Exception from src/plugins/intel_npu/src/compiler.cpp:46:
Cannot load library "/x/libs/libnpu_compiler.so"

INFO: [compiled_model.cc:1397] 0 compiler plugins were applied successfully:\x20
"""


def test_operators_that_were_chosen_for_an_npu_but_not_compiled_do_not_count() -> None:
    assert _split(NPU_PARTLY, "npu") == (6, ())
    assert _device(NPU_PARTLY) == ("OpenVINO's NPU", False)
    assert _split(NPU_NOT_COMPILED, "npu") == (0, ())
    reason = _reason(_RefusedError("Some ops are not accelerated.", NPU_NOT_COMPILED), "npu")
    assert reason.startswith('OpenVINO finds no NPU that it can use (Cannot load library "libnpu_compiler.so")')


def test_devices_of_gpus() -> None:
    selected = "environment.cc:532] Selected adapter: {}, arch=gen-11, vendor=intel, backend=Vulkan, adapterType={}\n"
    assert _device(selected.format("Intel(R) UHD", "Integrated GPU")) == ("Intel(R) UHD", False)
    assert _device(selected.format("llvmpipe", "CPU / Software")) == ("llvmpipe", True)
    assert _device("") == ("", False)


@pytest.mark.parametrize(
    ("log", "message", "accelerator", "reason"),
    [
        ("Warning: Couldn't load Vulkan: libvulkan.so.1: cannot open", "", "gpu", "no Vulkan (libvulkan.so.1: cannot"),
        ("No adapters found", "", "gpu", "no GPU with a Vulkan driver that LiteRT can use; "),
        ("x: libopenvino.so.2631: cannot open shared", "", "npu", "pip install openvino==2026.3.1"),
        ("INFO: nothing else", "", "npu", "LiteRT has no driver of an NPU for this machine"),
        ("", "ERROR: [a.h:1]\n└ ERROR: [/b/c.cc:2] It failed", "gpu", "does not run this model on it (It failed)"),
        ("", "", "gpu", "it gives no reason"),
    ],
)
def test_why_nothing_runs_there(log: str, message: str, accelerator: str, reason: str) -> None:
    told = _reason(_RefusedError(message, log), accelerator)
    assert reason in told
    assert "\n" not in told


def test_other_interpreters_have_no_compiled_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ai_edge_litert.compiled_model", None)
    with pytest.raises(compiled_model.NotAcceleratedError, match=r"needs LiteRT .* pip install ai-edge-litert"):
        compiled_model.CompiledModelEngine(asset("lenet5", "int8").read_bytes(), "gpu")


def test_stderr_that_is_closed_is_no_hindrance() -> None:
    code = "from edge_runtime import Classifier; print(Classifier('lenet5', accelerator='gpu').accelerator.operators)"
    command = ["bash", "-c", 'exec "$0" -c "$1" 2>&-', sys.executable, code]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "13\n")
