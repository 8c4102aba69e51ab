"""A process of its own for each engine: what crashes or hangs ends that engine's figures and no others.

Engines that live side by side in one process also disturb each other: their thread pools spin while they wait. The
process sleeps between two questions, so all engines can be loaded while they take turns.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import re
import signal
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np

from benchmarks.engines.registry import Engine, Invoke, UnsupportedError
from benchmarks.measure.timing import repeats_for, window_us
from benchmarks.models import ModelFile
from edge_runtime.engines.accelerator_use import AcceleratorUse

TIMEOUT_S = 600
"""For one question; a conversion for a peer takes 10 s, 10,000 images on the slowest engine two minutes on a Pi."""

THREAD_VARIABLES = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


class Worker:
    """One engine in a process of its own; a context manager.

    Args:
        engine: one that can be pickled.
        threads: how many threads it may use.

    Every method raises `UnsupportedError` where the engine does not do it, and where the process ended or hung: it is
    of no more use then, and says so each time.
    """

    def __init__(self, engine: Engine, threads: int = 1) -> None:
        self.engine, self.threads = engine, threads
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, engine, threads), daemon=True)
        with _environment({name: str(threads) for name in THREAD_VARIABLES}):
            self._process.start()
        theirs.close()
        self._ended = ""

    def __enter__(self) -> Worker:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pipe.close()
        self._process.join(timeout=5)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()

    def load(self, file: ModelFile, window_s: float) -> None:
        """Load a file, warm it up, and find out how many calls fill a window."""
        self._ask("load", file, window_s)

    def window(self, file: ModelFile) -> float:
        """Microseconds a call of a loaded file, over one window."""
        return float(self._ask("window", file))

    def raw(self, file: ModelFile, crops: np.ndarray) -> np.ndarray:
        """The raw outputs, (N, 10), of a loaded file for crops, uint8 (N, 28, 28): by the call that is timed."""
        outputs: np.ndarray = self._ask("raw", file, crops)
        return outputs

    def use(self, file: ModelFile) -> AcceleratorUse | None:
        """What of a loaded file runs on an accelerator; None for an engine that has nothing to do with one."""
        use: AcceleratorUse | None = self._ask("use", file)
        return use

    def peak_mb(self) -> float:
        """The most memory that the process has had, in MB; 0 where the system does not tell."""
        return float(self._ask("peak_mb"))

    def _ask(self, *question: object) -> Any:
        if self._ended:
            raise UnsupportedError(self._ended)
        try:
            self._pipe.send(question)
            if not self._pipe.poll(TIMEOUT_S):
                self._process.kill()
                self._ended = f"no answer within {TIMEOUT_S} s"
                raise UnsupportedError(self._ended)
            failure, answer = self._pipe.recv()
        except (EOFError, OSError) as error:
            self._process.join(timeout=5)
            code = self._process.exitcode
            self._ended = (
                f"ended: {signal.Signals(-code).name if code is not None and code < 0 else f'exit code {code}'}"
            )
            raise UnsupportedError(self._ended) from error
        if failure:
            raise UnsupportedError(failure)
        return answer


class _Server:
    """What a worker's process does: one method a question."""

    def __init__(self, engine: Engine, threads: int) -> None:
        self._engine, self._threads = engine, threads
        self._calls: dict[ModelFile, tuple[Invoke, Callable[[], object], int]] = {}

    def load(self, file: ModelFile, window_s: float) -> None:
        invoke = self._engine.load(file, self._threads)
        value = self._engine.inputs(file, _example())[0]

        def call() -> object:
            return invoke(value)

        self._calls[file] = invoke, call, repeats_for(call, window_s)

    def window(self, file: ModelFile) -> float:
        _, call, repeats = self._calls[file]
        return window_us(call, repeats)

    def raw(self, file: ModelFile, crops: np.ndarray) -> np.ndarray:
        invoke = self._calls[file][0]
        values, rows = self._engine.inputs(file, crops), self._engine.batch
        if rows == 1:
            return np.concatenate([np.array(invoke(value)) for value in values])
        return np.concatenate([invoke(values[start : start + rows]) for start in range(0, len(values), rows)])

    def use(self, file: ModelFile) -> AcceleratorUse | None:
        return getattr(self._calls[file][0], "use", None)

    def peak_mb(self) -> float:
        return peak_mb()


def peak_mb() -> float:
    """The most memory that this process has had, in MB; 0 where the system does not tell."""
    try:
        found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    except OSError:
        return 0.0
    return int(found[1]) / 1024 if found else 0.0


def _example() -> np.ndarray:
    """One crop with ink in it: what is drawn is of no matter, but nothing but zeros could be a special case."""
    crop = np.zeros((1, 28, 28), np.uint8)
    crop[0, 5:23, 12:16] = 255
    return crop


def _serve(pipe: Connection, engine: Engine, threads: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer.
    server = _Server(engine, threads)
    with contextlib.suppress(EOFError, OSError):  # The parent has closed its end.
        while True:
            question, *arguments = pipe.recv()
            try:
                answer: tuple[str | None, Any] = None, getattr(server, question)(*arguments)
            except UnsupportedError as error:
                answer = str(error), None
            except Exception as error:  # Whatever a peer may raise.
                answer = f"fails while it runs ({' '.join(str(error).split())[:160]})", None
            pipe.send(answer)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # LiteRT tells of each accelerator that it lets go of.


@contextlib.contextmanager
def _environment(variables: dict[str, str]) -> Iterator[None]:
    """These variables for the processes that are started in the block."""
    before = {name: os.environ.get(name) for name in variables}
    os.environ.update(variables)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
