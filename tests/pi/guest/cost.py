"""Counts the instructions of an inference and of a frame: `python -m guest.cost PICTURE.png`; JSON on stdout.

For a machine where every instruction takes a nanosecond of its clock (QEMU: -icount shift=0), so that elapsed
nanoseconds are instructions, those of the kernel's timer ticks included. A loop of known length says whether they are.
"""

from __future__ import annotations

import ctypes
import json
import mmap
import statistics
import struct
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from edge_runtime.engines.interpreter import make_interpreter
from edge_runtime.engines.native import NativeEngine
from edge_runtime.frames.images import read_image
from edge_runtime.reader import DigitReader
from firmware_assets import ASSETS, classifiers

LOOP_TURNS = 10_000_000
WARM_UP = 5
INFERENCES, FRAMES = 31, 7
# Arm Architecture Reference Manual for A-profile, A64: subs x0, x0, #1; b.ne -4; ret.
LOOP = struct.pack("<3I", 0xF1000400, 0x54FFFFE1, 0xD65F03C0)
INSTRUCTIONS_A_TURN = 2


def elapsed_ns(work: Callable[[], object], times: int) -> int:
    """Median of the nanoseconds that `work` takes, after it has warmed up."""
    for _ in range(WARM_UP):
        work()
    measured = []
    for _ in range(times):
        start = time.perf_counter_ns()
        work()
        measured.append(time.perf_counter_ns() - start)
    return round(statistics.median(measured))


def nanoseconds_an_instruction() -> float:
    """How long an instruction takes by this machine's clock, told from a loop of known length in machine code."""
    with mmap.mmap(-1, mmap.PAGESIZE, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC) as code:
        code.write(LOOP)
        start = ctypes.c_char.from_buffer(code)
        loop = ctypes.CFUNCTYPE(None, ctypes.c_uint64)(ctypes.addressof(start))
        loop_ns = elapsed_ns(lambda: loop(LOOP_TURNS), 5)
        del start
    return loop_ns / (INSTRUCTIONS_A_TURN * LOOP_TURNS)


def inference(name: str) -> int:
    """Instructions of one `invoke` of a committed file."""
    file = ASSETS / name
    model = file.read_bytes()
    interpreter = make_interpreter(model, file.name)
    details = interpreter.get_input_details()[0]
    # A cross: not all zeros, for which a kernel might have a short cut.
    crop = np.zeros(details["shape"], details["dtype"])
    crop[:, 10:18], crop[:, :, 10:18] = 1, 1
    interpreter.set_tensor(details["index"], crop)
    return elapsed_ns(interpreter.invoke, INFERENCES)


def native(file: Path) -> int:
    """Instructions of one call of an int8 file's own C, through ctypes."""
    engine = NativeEngine(file, file.read_bytes())
    crop = np.zeros((1, 28, 28), np.uint8)
    crop[:, 10:18], crop[:, :, 10:18] = 129, 129
    pixels = crop.tobytes()
    return elapsed_ns(lambda: engine._run(pixels, engine._one, engine._to_one_scores, engine._scratch), INFERENCES)


def main() -> None:
    """Measure all and print it."""
    image = read_image(sys.argv[1])
    cost: dict[str, object] = {"nanoseconds_an_instruction": nanoseconds_an_instruction()}
    names = [file.name for file in classifiers()]
    cost["inference"] = {name: inference(name) for name in names}
    cost["native"] = {file.name: native(file) for file in classifiers("int8")}
    reader = DigitReader()
    cost["frame"] = elapsed_ns(lambda: reader.read(image), FRAMES)
    cost["digits"] = len(reader.read(image).digits)
    print(json.dumps(cost))


if __name__ == "__main__":
    main()
