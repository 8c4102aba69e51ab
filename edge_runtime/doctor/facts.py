"""What trials find out of NumPy, OpenCV, the interpreter, models and accelerators: each in a process of its own.

`probe` calls them there: they import what may not be importable.
"""

from __future__ import annotations

import importlib
import importlib.util
import re
import time
from typing import TYPE_CHECKING, Any

from edge_runtime.errors import EdgeDigitsError
from firmware_assets import ASSETS, INK, LINE, SEGMENT, asset, classifiers

if TYPE_CHECKING:
    from edge_runtime.engines.classifier import Classifier


def numpy_facts() -> dict[str, Any]:
    """NumPy's version, after a little work."""
    import numpy as np

    np.ones((32, 32), np.float32).dot(np.ones((32, 1), np.float32)).sum()
    return {"version": np.__version__}


def opencv_facts() -> dict[str, Any]:
    """OpenCV's version, the window toolkit it was built with ("NONE" for none), V4L2 and FFmpeg."""
    import cv2

    build = dict(re.findall(r"^ *([\w/+]+): +(\S.*?) *$", cv2.getBuildInformation(), re.MULTILINE))
    return {
        "version": cv2.__version__,
        "window": build.get("GUI", "NONE"),
        "v4l2": build.get("v4l/v4l2", "NO").startswith("YES"),
        "ffmpeg": build.get("FFMPEG", "NO").startswith("YES"),
    }


def interpreter_facts() -> dict[str, Any]:
    """The backend, its version, and what the default int8 model says of an upright stroke, with the median time."""
    from edge_runtime.engines.backends import INTERPRETERS, find_interpreter
    from edge_runtime.engines.classifier import Classifier

    backend, _ = find_interpreter()
    package = importlib.import_module(INTERPRETERS[backend].split(".")[0])
    label, median_ms = read_stroke(Classifier("lenet5", "int8", backend=backend))
    return {
        "backend": backend,
        "version": getattr(package, "__version__", "of unknown version"),
        "label": label,
        "median_ms": median_ms,
    }


def native_facts() -> dict[str, Any]:
    """The C compiler, or why there is none, and what each built native library says of an upright stroke.

    `slower` are the files that LiteRT runs faster, with the microseconds of native and LiteRT: it is taken for them.
    Nothing is built here: `unbuilt` names the models whose library is not in the cache. One that is damaged counts as
    unbuilt, since it is built anew before it is used.
    """
    from edge_runtime.engines.c_compiler import find_compiler
    from edge_runtime.engines.cache import cache_folder, is_whole
    from edge_runtime.engines.classifier import Classifier
    from edge_runtime.engines.native import library_path, packaged_source
    from edge_runtime.engines.native_times import read_times

    try:
        compiler = find_compiler()
    except EdgeDigitsError as error:
        return {"compiler": None, "reason": str(error)}
    folder = cache_folder("native")
    times = [read_times(file) for file in sorted(folder.glob("*.json"))]
    slower = {one.name: one[1:] for one in times if one is not None and not one.native_is_taken}
    unbuilt, read = [], {}
    for file in classifiers("int8"):
        source = packaged_source(file.read_bytes())
        if source is None:
            continue
        if is_whole(library_path(source)):
            read[source.name] = read_stroke(Classifier(file, backend="native"))
        else:
            unbuilt.append(source.name)
    return {"compiler": str(compiler), "unbuilt": unbuilt, "read": read, "slower": slower, "folder": str(folder)}


def gpu_facts() -> dict[str, Any]:
    """What of the default int8 model runs on the GPU."""
    return _accelerator_facts("gpu")


def npu_facts() -> dict[str, Any]:
    """What of the default int8 model runs on the NPU."""
    return _accelerator_facts("npu")


def _accelerator_facts(accelerator: str) -> dict[str, Any]:
    """What of the default int8 model runs on an accelerator, and what that says of an upright stroke."""
    from edge_runtime.engines.accelerator_use import Request
    from edge_runtime.engines.accelerators import open_accelerated
    from edge_runtime.engines.classifier import Classifier

    file = asset("lenet5", "int8")
    opened, use = open_accelerated(file, file.read_bytes(), Request(accelerator))
    if opened is None:
        return {"reason": use.reason}
    label, median_ms = read_stroke(Classifier(file, accelerator=accelerator))
    return {"use": str(use), "label": label, "median_ms": median_ms}


def read_stroke(classifier: Classifier) -> tuple[str, float]:
    """What a classifier takes an upright stroke for, and how long that takes it, in milliseconds (median)."""
    import numpy as np

    stroke = np.zeros((1, 28, 28), np.uint8)
    stroke[0, 4:24, 13:16] = 255
    times_ms = []
    for _ in range(51):
        start = time.perf_counter()
        probabilities = classifier.predict(stroke)
        times_ms.append((time.perf_counter() - start) * 1e3)
    return classifier.labels[int(probabilities[0].argmax())], sorted(times_ms)[len(times_ms) // 2]


def model_facts() -> dict[str, Any]:
    """Every .tflite file of the assets that the interpreter does not take, with the reason."""
    from edge_runtime.engines.backends import find_interpreter
    from edge_runtime.engines.classifier import Classifier
    from edge_runtime.engines.ink_map import InkNetwork
    from edge_runtime.engines.line_network import LineNetwork
    from edge_runtime.engines.segment_network import SegmentNetwork

    networks = {INK: InkNetwork, SEGMENT: SegmentNetwork, LINE: LineNetwork}
    backend, _ = find_interpreter()  # Without one this fails as a whole.
    refused = {}
    for file in sorted(ASSETS.glob("*.tflite")):
        try:
            network = networks.get(file.name.partition("_")[0])
            if network:
                network(model=file, backend=backend)
            else:
                Classifier(file, backend=backend)
        except EdgeDigitsError as error:
            refused[file.name] = str(error).removeprefix(f"{file}: ")
    return {"refused": refused}


def camera_facts() -> dict[str, Any]:
    """The cameras, each with its node, card and problem."""
    from edge_runtime.frames.v4l2 import list_cameras

    return {"cameras": [{"node": c.node, "card": c.card, "problem": c.problem} for c in list_cameras()]}
