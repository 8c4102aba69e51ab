"""LiteRT's CompiledModel: models on GPUs (by WebGPU, which is Vulkan on Linux) and on NPUs (by their makers' drivers).

LiteRT 2.3 does not tell what runs where: `is_fully_accelerated` is true also of a model that fell back to the CPU as a
whole, since XNNPACK counts too. But it refuses to make a model for the accelerator alone where any operator would be
left to the CPU, so that one which it makes runs there entirely. Where it refuses, the lines that it writes meanwhile
tell how many operators the accelerator takes, which device that is, and why it takes none.
"""

from __future__ import annotations

import atexit
import os
import re
import weakref
from dataclasses import dataclass
from typing import Any

import numpy as np

from edge_runtime.engines.accelerator_use import AcceleratorUse, NotAcceleratedError
from edge_runtime.engines.engine import Engine
from edge_runtime.engines.tensor_form import form_of, image_and_scores
from edge_runtime.engines.tflite_file import read_tflite
from edge_runtime.native_output import STDERR, STDOUT, captured, silenced

_ADAPTER = re.compile(r"Selected adapter: (.+?), arch=.*adapterType=(.+)")
_GPU_SPLIT = re.compile(
    r"not supported by GPU delegate:\n(.*?)^(\d+) operations will run on the GPU, and the remaining (\d+) operations",
    re.DOTALL | re.MULTILINE,
)
_NPU_SPLIT = re.compile(r"Partitioned subgraph<0>, selected (\d+) ops, from a total of (\d+) ops")
_NPU_PLUGINS = re.compile(r"[1-9]\d* compiler plugins were applied successfully: (.+)")
_OPENVINO_DEVICE = re.compile(r"Using Intel OpenVINO device: (\w+)")
_SOURCE = re.compile(r"^\W*(?:ERROR|WARNING|INFO): *(?:\[[^\]]*\] *)?")


@dataclass
class _Loaded:
    """A model with its buffers, and all that must live as long."""

    content: bytes
    model: Any
    inputs: list[Any]
    outputs: list[Any]

    def release(self) -> None:
        """Let go of everything, in silence: LiteRT has a line to say of each."""
        with silenced(STDERR):
            self.inputs, self.outputs, self.model = [], [], None


class CompiledModelEngine(Engine):
    """Runs a .tflite file by LiteRT's CompiledModel on a GPU or NPU, what that does not take on the CPU.

    Args:
        model: the file's content.
        accelerator: gpu or npu.
        num_threads: threads for the operators that are left to the CPU.

    Raises `EdgeDigitsError` for a model that is not a classifier of single images, `NotAcceleratedError` where the
    accelerator takes none of its operators.
    """

    def __init__(self, model: bytes, accelerator: str, num_threads: int = 1) -> None:
        graph = read_tflite(model).subgraphs[0]
        image, scores = image_and_scores(graph)
        super().__init__(form_of(image), form_of(scores))
        operators = delegated = len(graph.operators)
        on_cpu: tuple[str, ...] = ()
        try:
            loaded, log = self._load(model, accelerator, num_threads, with_cpu=False)
        except _RefusedError as refusal:
            if not _split(refusal.log, accelerator)[0]:
                raise NotAcceleratedError(_reason(refusal, accelerator)) from refusal
            try:
                loaded, log = self._load(model, accelerator, num_threads, with_cpu=True)
            except _RefusedError as error:
                raise NotAcceleratedError(_reason(error, accelerator)) from error
            delegated, on_cpu = _split(log, accelerator)
            if not delegated:  # What could be compiled before could not be again.
                loaded.release()
                raise NotAcceleratedError(_reason(_RefusedError("it left all to the CPU", log), accelerator)) from None
        device, self.is_software = _device(log)
        self.use = AcceleratorUse(accelerator, operators, delegated, on_cpu, device)
        self._loaded = loaded
        weakref.finalize(self, loaded.release)

    def run(self, crops: np.ndarray) -> np.ndarray:
        """As `Engine.run`."""
        raw = np.empty((len(crops), self.classes), self.scores.dtype)
        for index, value in enumerate(self._model_input.many(crops)):
            raw[index] = self._run(self._loaded, value)
        return raw

    def _run(self, loaded: _Loaded, value: np.ndarray) -> np.ndarray:
        loaded.inputs[0].write(value)
        loaded.model.run_by_index(0, loaded.inputs, loaded.outputs)
        scores: np.ndarray = loaded.outputs[0].read(self.classes, self.scores.dtype)
        return scores

    def _load(self, content: bytes, accelerator: str, num_threads: int, *, with_cpu: bool) -> tuple[_Loaded, str]:
        """The model, after a first run, and what LiteRT wrote meanwhile; raises `_RefusedError`."""
        try:
            from ai_edge_litert.compiled_model import CompiledModel
        except ImportError as error:
            raise _RefusedError(str(error), "") from error
        atexit.register(_silence_the_end)
        failure, loaded = "", None
        with silenced(STDOUT), captured(STDERR) as text:
            try:
                model = CompiledModel.from_buffer(content, options=_options(accelerator, num_threads, with_cpu))
                loaded = _Loaded(content, model, model.create_input_buffers(0), model.create_output_buffers(0))
                # Some drivers find out what they cannot do only now.
                self._run(loaded, np.zeros(self.image.shape, self.image.dtype))
                if not (with_cpu or model.is_fully_accelerated()):
                    failure = "LiteRT leaves operators to the CPU"
            except (RuntimeError, ValueError, ImportError, TypeError) as error:
                failure = str(error)
        if failure or loaded is None:
            if loaded is not None:
                loaded.release()
            raise _RefusedError(failure, text())
        return loaded, text()


def _silence_the_end() -> None:
    """LiteRT tells of each accelerator that it lets go of when Python has ended already."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), STDERR)


class _RefusedError(Exception):
    """LiteRT made no model; `log` is what it wrote meanwhile."""

    def __init__(self, message: str, log: str) -> None:
        super().__init__(message)
        self.log = log


def open_compiled(model: bytes, accelerator: str, num_threads: int) -> tuple[CompiledModelEngine, AcceleratorUse]:
    """A model on a GPU or NPU; raises `NotAcceleratedError` where it is not there, takes nothing, or is the CPU."""
    engine = CompiledModelEngine(model, accelerator, num_threads)
    if engine.is_software:
        raise NotAcceleratedError(
            f"the only device is {engine.use.device}, which is software on the CPU; "
            f"install the {accelerator.upper()}'s driver"
        )
    return engine, engine.use


def _options(accelerator: str, num_threads: int, with_cpu: bool) -> Any:
    from ai_edge_litert.cpu_options import CpuOptions
    from ai_edge_litert.gpu_options import GpuOptions
    from ai_edge_litert.hardware_accelerator import HardwareAccelerator
    from ai_edge_litert.options import Options

    where = HardwareAccelerator.GPU if accelerator == "gpu" else HardwareAccelerator.NPU
    return Options(
        hardware_accelerators=where | HardwareAccelerator.CPU if with_cpu else where,
        cpu_options=CpuOptions(num_threads=num_threads),
        # By itself LiteRT takes half precision where the GPU has it, which is another precision than the file's.
        gpu_options=GpuOptions(enforce_f32=True),
    )


def _split(log: str, accelerator: str) -> tuple[int, tuple[str, ...]]:
    """How many operators the accelerator takes, 0 where it does not work, and the names of those known to be left."""
    if accelerator == "gpu":
        found = _GPU_SPLIT.search(log)
        if not found:
            return 0, ()
        return int(found[2]), tuple(line.partition(":")[0] for line in found[1].splitlines() if ":" in line)
    split = _NPU_SPLIT.search(log)
    # Operators that were chosen are not yet compiled.
    return (int(split[1]), ()) if split and _NPU_PLUGINS.search(log) else (0, ())


def _device(log: str) -> tuple[str, bool]:
    """What the accelerator is, empty where LiteRT does not tell, and whether it is software on the CPU."""
    if adapter := _ADAPTER.search(log):
        return adapter[1], "CPU" in adapter[2]
    if openvino := _OPENVINO_DEVICE.search(log):
        return f"OpenVINO's {openvino[1]}", openvino[1] == "CPU"
    plugins = _NPU_PLUGINS.search(log)
    return plugins[1].strip() if plugins else "", False


def _reason(refusal: _RefusedError, accelerator: str) -> str:
    """Why nothing runs on an accelerator, with what may help, on one line."""
    log = refusal.log
    if isinstance(refusal.__cause__, ImportError):
        return f"it needs LiteRT ({refusal}); install it: pip install ai-edge-litert"
    if found := re.search(r"Couldn't load Vulkan: (.*)", log):
        return f"no Vulkan ({found[1]}); install the GPU's driver, of Mesa's: sudo apt-get install mesa-vulkan-drivers"
    if "No adapters found" in log:
        missing = re.search(r"Warning: (Vulkan .*?)\.?\n", log)
        return (
            "no GPU with a Vulkan driver that LiteRT can use"
            + (f" ({missing[1]})" if missing else "")
            + "; list what there is: vulkaninfo --summary, of the package vulkan-tools"
        )
    if found := re.search(r"(libopenvino\.so\.(\d\d)(\d)(\d)): cannot open", log):
        return (
            f"no driver of an NPU ({found[1]} is missing); for Intel's: "
            f"pip install openvino==20{found[2]}.{found[3]}.{found[4]}"
        )
    if accelerator == "npu" and "NPU accelerator registered" not in log and log:
        return "LiteRT has no driver of an NPU for this machine; leave out --accelerator"
    # An exception of OpenVINO's names its way through the sources first.
    if found := re.search(r"Exception in compilation: (.*?)\n\n", log, re.DOTALL):
        return (
            f"OpenVINO finds no NPU that it can use ({_last(found[1])}); "
            "install Intel's driver: https://github.com/intel/linux-npu-driver"
        )
    return f"LiteRT does not run this model on it ({_last(str(refusal))}); take another model or precision"


def _last(text: str) -> str:
    """The last line that has words in it, without the place in LiteRT's sources, and folders."""
    lines = [_SOURCE.sub("", line).strip(" └") for line in text.splitlines() if line.strip()]
    return re.sub(r"(?<![\w:/.])/(?:[^\s/'\"]+/)+", "", lines[-1]) if lines else "it gives no reason"
