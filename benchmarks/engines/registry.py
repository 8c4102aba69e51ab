"""Everything that can run a model, peers included: one entry each in `ENGINES`.

An engine is a name, the package that it comes from, the precisions and numbers of threads that it knows, and a function
that loads a model file and returns what runs it: an input as `ModelFile.inputs` makes it (or, for what takes pixels,
one crop) goes in, the model's raw output comes out. What is measured is that call: copying the input in, running, and
copying the output out, from Python. A new engine is one more entry; accelerators are in `accelerated`.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.models import ROOT, ModelFile, cache_folder
from convert import PRECISIONS
from convert.quiet import quiet
from edge_runtime.engines.backends import NATIVE

Invoke = Callable[[np.ndarray], np.ndarray]
"""Runs a loaded model: one input, (1, ...), to its raw output, (1, 10)."""

PEERS = "pip install -c constraints.txt '.[peers]'"
FLOATS = ("float32", "float16")
INPUT, OUTPUT = "{input}", "{output}"
"""Where a converter's command line has its files."""


class UnsupportedError(Exception):
    """Why an engine is not measured: not installed, or it does not run a file. One line."""


@dataclass(frozen=True)
class Engine:
    """One way to run a model.

    Args:
        name: what reports call it.
        package: the PyPI package whose version tells which one it is; empty for the project's own C.
        load_model: loads a file for so many threads; may raise anything.
        precisions: those that it runs.
        threads: the numbers of threads that are measured.
        takes_pixels: its input is one crop, uint8 (1, 28, 28), whatever the file takes.
        batch: rows that one call may have: what it gives is then measured in batches, never how fast it is.
        remedy: what installs it.
    """

    name: str
    package: str
    load_model: Callable[[ModelFile, int], Invoke]
    precisions: tuple[str, ...] = PRECISIONS
    threads: tuple[int, ...] = (1,)
    takes_pixels: bool = False
    batch: int = 1
    remedy: str = PEERS

    def supports(self, precision: str) -> bool:
        """Whether it runs files of a precision."""
        return precision in self.precisions

    def version(self) -> str:
        """The version of its package; empty where that is not installed."""
        try:
            return metadata.version(self.package) if self.package else ""
        except metadata.PackageNotFoundError:
            return ""

    def load(self, file: ModelFile, threads: int = 1) -> Invoke:
        """Load a model file; raises `UnsupportedError` where that, or the first run, fails for whatever reason."""
        if not self.supports(file.precision):
            raise UnsupportedError(f"runs {', '.join(self.precisions)} only")
        try:
            with quiet():
                invoke = self.load_model(file, threads)
                raw = invoke(self.inputs(file, np.zeros((1, 28, 28), np.uint8))[0])
        except (ImportError, metadata.PackageNotFoundError) as error:
            raise UnsupportedError(f"not installed ({error}): {self.remedy}") from error
        except UnsupportedError:
            raise
        except Exception as error:  # Whatever a peer may raise: it must not end the measuring of the others.
            raise UnsupportedError(f"does not run this file ({_one_line(error)})") from error
        if np.shape(raw) != (1, 10):
            raise UnsupportedError(f"gives {np.shape(raw)} instead of (1, 10)")
        return invoke

    def inputs(self, file: ModelFile, crops: np.ndarray) -> np.ndarray:
        """Crops, uint8 (N, 28, 28), as the loaded file takes them: (N, 1, ...)."""
        return crops[:, None] if self.takes_pixels else file.inputs(crops)


def label(engine: str, threads: int) -> str:
    """An engine with its number of threads, as tables have it."""
    return engine if threads == 1 else f"{engine}, {threads} threads"


def default_engine(rows: Iterable[dict[str, Any]], model: str, precision: str) -> str:
    """The engine that edge_runtime takes by itself for a file, of those that rows of figures are of."""
    there = {row["engine"] for row in rows if (row["model"], row["precision"]) == (model, precision)}
    return NATIVE if NATIVE in there else default_interpreter(there)


def default_interpreter(measured: Iterable[str]) -> str:
    """The interpreter that edge_runtime takes by itself where these are there."""
    there = set(measured)
    return next((name for name in INTERPRETERS if name in there), INTERPRETERS[0])


def _interpreter(interpreter: Any) -> Invoke:
    """The loop that any TFLite interpreter runs: set_tensor, invoke, get_tensor."""
    interpreter.allocate_tensors()
    given, result = interpreter.get_input_details()[0]["index"], interpreter.get_output_details()[0]["index"]
    set_tensor, run, get_tensor = interpreter.set_tensor, interpreter.invoke, interpreter.get_tensor

    def invoke(value: np.ndarray) -> np.ndarray:
        set_tensor(given, value)
        run()
        output: np.ndarray = get_tensor(result)
        return output

    return invoke


def _litert(file: ModelFile, threads: int) -> Invoke:
    from ai_edge_litert.interpreter import Interpreter

    # From memory, as edge_runtime does it.
    return _interpreter(Interpreter(model_content=file.path.read_bytes(), num_threads=threads))


def _litert_reference(file: ModelFile, threads: int) -> Invoke:
    from ai_edge_litert.interpreter import Interpreter, OpResolverType

    return _interpreter(
        Interpreter(str(file.path), num_threads=threads, experimental_op_resolver_type=OpResolverType.BUILTIN_REF)
    )


def _compiled_model(file: ModelFile, threads: int) -> Invoke:
    from ai_edge_litert.compiled_model import CompiledModel
    from ai_edge_litert.cpu_options import CpuOptions
    from ai_edge_litert.hardware_accelerator import HardwareAccelerator
    from ai_edge_litert.options import Options

    options = Options(hardware_accelerators=HardwareAccelerator.CPU, cpu_options=CpuOptions(num_threads=threads))
    model = CompiledModel.from_file(str(file.path), options=options)
    given, result = model.create_input_buffers(0), model.create_output_buffers(0)
    dtype = np.int8 if file.precision == "int8" else np.float32

    def invoke(value: np.ndarray) -> np.ndarray:
        given[0].write(value)
        model.run_by_index(0, given, result)
        output: np.ndarray = result[0].read(10, dtype).reshape(1, 10)
        return output

    return invoke


def _tflite_runtime(file: ModelFile, threads: int) -> Invoke:
    from tflite_runtime.interpreter import Interpreter

    return _interpreter(Interpreter(str(file.path), num_threads=threads))


def _tensorflow(file: ModelFile, threads: int) -> Invoke:
    from tensorflow.lite.python.interpreter import Interpreter

    return _interpreter(Interpreter(str(file.path), num_threads=threads))


def _native(file: ModelFile, threads: int) -> Invoke:
    from edge_runtime.engines.native import NativeEngine

    return NativeEngine(file.path, file.path.read_bytes()).run


def _tflm(file: ModelFile, threads: int) -> Invoke:
    from tflite_micro import runtime

    interpreter = runtime.Interpreter.from_file(str(file.path), arena_size=1 << 20)

    def invoke(value: np.ndarray) -> np.ndarray:
        interpreter.set_input(value, 0)
        interpreter.invoke()
        output: np.ndarray = interpreter.get_output(0)
        return output

    return invoke


def _onnxruntime(file: ModelFile, threads: int) -> Invoke:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    model = _converted(
        file, "tf2onnx", ".onnx", "tf2onnx.convert", "--opset", "17", "--tflite", INPUT, "--output", OUTPUT
    )
    session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
    given, results = session.get_inputs()[0].name, [session.get_outputs()[0].name]

    def invoke(value: np.ndarray) -> np.ndarray:
        output: np.ndarray = session.run(results, {given: value})[0]
        return output

    return invoke


def _openvino(file: ModelFile, threads: int) -> Invoke:
    import openvino

    settings = {
        "INFERENCE_NUM_THREADS": threads,
        "NUM_STREAMS": 1,
        "PERFORMANCE_HINT": "LATENCY",
        # By itself it takes bfloat16 where the processor has it, which is another precision than the file's.
        "INFERENCE_PRECISION_HINT": "f32",
    }
    compiled = openvino.Core().compile_model(str(file.path), "CPU", settings)
    request = compiled.create_infer_request()

    def invoke(value: np.ndarray) -> np.ndarray:
        request.set_input_tensor(openvino.Tensor(value, shared_memory=True))
        request.infer()
        output: np.ndarray = request.get_output_tensor(0).data.copy()
        return output

    return invoke


def _mnn(file: ModelFile, threads: int) -> Invoke:
    import MNN

    converter = (
        "MNN.tools.mnnconvert",
        "-f",
        "TFLITE",
        "--modelFile",
        INPUT,
        "--MNNModel",
        OUTPUT,
        "--bizCode",
        "digits",
    )
    interpreter = MNN.Interpreter(str(_converted(file, "mnn", ".mnn", *converter)))
    session = interpreter.createSession({"numThread": threads, "backend": "CPU"})
    given, result = interpreter.getSessionInput(session), interpreter.getSessionOutput(session)
    layout, shape = MNN.Tensor_DimensionType_Tensorflow, tuple(given.getShape())

    def invoke(value: np.ndarray) -> np.ndarray:
        given.copyFrom(MNN.Tensor(shape, MNN.Halide_Type_Float, value.reshape(shape), layout))
        interpreter.runSession(session)
        output = np.empty((1, 10), np.float32)
        host = MNN.Tensor((1, 10), MNN.Halide_Type_Float, output, layout)
        result.copyToHostTensor(host)
        return np.array(host.getNumpyData())

    return invoke


def _keras(file: ModelFile, threads: int) -> Invoke:
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    import tensorflow as tf

    from convert.tflite.source import load_project_model

    try:
        tf.config.threading.set_intra_op_parallelism_threads(threads)
        tf.config.threading.set_inter_op_parallelism_threads(1)
    except RuntimeError:  # Set before, when another model was loaded.
        pass
    source = load_project_model(file.model)

    def invoke(value: np.ndarray) -> np.ndarray:
        output: np.ndarray = source.model.predict(value.reshape(-1, *source.input_shape), verbose=0)
        return output

    return invoke


def _converted(file: ModelFile, package: str, suffix: str, module: str, *arguments: str) -> Path:
    """A file in a peer's own format, converted once by `python -m MODULE ARGUMENTS` and kept in the user's cache.

    In a process of its own: some converters take gigabytes, some end the process that they run in.
    """
    digest = hashlib.sha256(file.path.read_bytes()).hexdigest()[:16]
    output = cache_folder() / f"{digest}-{metadata.version(package)}{suffix}"
    if not output.exists():
        output.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=output.parent) as folder:
            made = Path(folder) / output.name
            places = {INPUT: str(file.path), OUTPUT: str(made)}
            command = [sys.executable, "-m", module, *(places.get(argument, argument) for argument in arguments)]
            environment = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3"}
            done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, errors="replace")
            if done.returncode or not made.exists():
                lines = (done.stderr + done.stdout).strip().splitlines()
                reason = lines[-1] if lines else f"exit code {done.returncode}"
                raise UnsupportedError(f"{module} does not convert this file ({reason})")
            os.replace(made, output)
    return output


def _one_line(error: Exception) -> str:
    text = " ".join(str(error).split()) or type(error).__name__
    return text if len(text) <= 160 else f"{text[:157]}..."


LITERT = "LiteRT"
INTERPRETERS = (LITERT, "tflite_runtime", "TensorFlow")
"""In the order in which edge_runtime takes them: the first of these that is there, on one thread."""

KERAS = "Keras predict"

ENGINES = {
    engine.name: engine
    for engine in (
        Engine(LITERT, "ai-edge-litert", _litert, threads=(1, 2, 4), remedy="pip install ai-edge-litert"),
        Engine("LiteRT reference", "ai-edge-litert", _litert_reference, remedy="pip install ai-edge-litert"),
        Engine("LiteRT CompiledModel", "ai-edge-litert", _compiled_model, remedy="pip install ai-edge-litert"),
        Engine("tflite_runtime", "tflite-runtime", _tflite_runtime, remedy="pip install tflite-runtime 'numpy<2'"),
        Engine("TensorFlow", "tensorflow", _tensorflow, remedy="pip install '.[train]'"),
        Engine(NATIVE, "", _native, ("int8",), takes_pixels=True, remedy="sudo apt-get install gcc"),
        Engine("TFLM", "tflite-micro", _tflm, ("float32", "int8"), remedy="pip install '.[firmware]'"),
        # onnxruntime refuses the int16 zero points that tf2onnx writes.
        Engine("ONNX Runtime", "onnxruntime", _onnxruntime, ("float32", "float16", "dynamic", "int8")),
        Engine("OpenVINO", "openvino", _openvino),
        # From Python, MNN takes no int8 input; dynamic and int16x8 files it converts to something else (9 % accuracy).
        Engine("MNN", "mnn", _mnn, FLOATS),
        Engine(KERAS, "keras", _keras, ("float32",), batch=1000, remedy="pip install '.[train]'"),
    )
}
"""By name. LiteRT, TensorFlow and tflite_runtime run with their defaults, which is XNNPACK."""
