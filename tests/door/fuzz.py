"""The fuzzer of `make fuzz`: damaged files of every kind, opened as the program does, for so many seconds.

    python -m tests.door.fuzz [--seconds S] [--seed N] [--kind KIND]

Nothing may end the process that opens them, take more than `CASE_SECONDS`, or raise anything but an `EdgeDigitsError`
of one line. Each case has a number, by which it comes again: `--kind KIND --case NUMBER`.
"""

from __future__ import annotations

import argparse
import collections
import json
import logging
import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
import traceback

CASE_SECONDS = 90
"""The trial of a model alone may take 60."""

MEMORY_BYTES = 8 << 30
SLOW_KINDS = frozenset({"model-bytes", "model-operators"})
SLOW_SHARE = 0.7
"""Of the time, for the kinds of which each case starts a process."""


def main() -> int:
    """Fuzz, print a line a fault and a table at the end; 1 where there was a fault."""
    from tests.door.cases import MAKERS

    parser = argparse.ArgumentParser(description="Open damaged files of every kind.")
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--kind", choices=MAKERS)
    parser.add_argument("--case", type=int, help="this case alone, with its traceback")
    parser.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.worker:
        work()
        return 0
    if args.case is not None:
        print(json.dumps(outcome(args.kind, args.seed, args.case), indent=2))
        return 0
    counts: collections.Counter[tuple[str, str]] = collections.Counter()
    spent: dict[str, float] = collections.defaultdict(float)
    kinds = [args.kind] if args.kind else list(MAKERS)
    with tempfile.TemporaryDirectory() as cache:
        worker = Worker(cache)
        start = time.monotonic()
        while (now := time.monotonic()) - start < args.seconds:
            # The kind whose share of the time is used least.
            kind = min(kinds, key=lambda kind: spent[kind] / share(kind, kinds))
            case = sum(count for (of, _), count in counts.items() if of == kind)
            told = worker.run(kind, args.seed, case)
            spent[kind] += time.monotonic() - now
            counts[kind, told["outcome"]] += 1
            if told["outcome"] == "fault":
                print(f"fault: --kind {kind} --seed {args.seed} --case {case}: {told['text']}", flush=True)
        worker.close()
    for kind in kinds:
        found = {name: counts[kind, name] for name in ("read", "refused", "fault")}
        print(f"{kind:16}" + "".join(f"{count:8,} {name}" for name, count in found.items()))
    return 1 if any(counts[kind, "fault"] for kind in kinds) else 0


def share(kind: str, kinds: list[str]) -> float:
    """Of the time, for one kind."""
    slow = [one for one in kinds if one in SLOW_KINDS]
    quick = [one for one in kinds if one not in SLOW_KINDS]
    if not slow or not quick:
        return 1 / len(kinds)
    return SLOW_SHARE / len(slow) if kind in SLOW_KINDS else (1 - SLOW_SHARE) / len(quick)


def outcome(kind: str, seed: int, case: int) -> dict[str, str]:
    """What became of a case, here: read, refused or fault, and the text of the last two."""
    import numpy as np

    from edge_runtime.errors import EdgeDigitsError
    from tests.door.cases import MAKERS

    opened = MAKERS[kind](np.random.default_rng([list(MAKERS).index(kind), seed, case]))
    try:
        opened()
    except EdgeDigitsError as error:
        return {"outcome": "refused", "text": str(error)}
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{os.path.relpath(place.filename)}:{place.lineno}"
        return {"outcome": "fault", "text": f"{type(error).__name__}: {error} ({where})"[:400]}
    return {"outcome": "read", "text": ""}


def work() -> None:
    """What the worker does: a case a line on stdin, its outcome on stdout."""
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    logging.disable(logging.CRITICAL)
    for line in sys.stdin:
        told = outcome(**json.loads(line))
        print(json.dumps(told), flush=True)


class Worker:
    """A process that opens one case after the other, and is started again where one ends it."""

    def __init__(self, cache: str) -> None:
        self._cache = cache
        self._start()

    def _start(self) -> None:
        # What passed a trial is remembered in a cache of our own, not the user's.
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.door.fuzz", "--worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**os.environ, "XDG_CACHE_HOME": self._cache},
        )
        self._told: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._listen, args=(self._process, self._told), daemon=True).start()

    @staticmethod
    def _listen(process: subprocess.Popen[str], told: queue.Queue[str]) -> None:
        assert process.stdout
        for line in process.stdout:
            told.put(line)
        told.put("")

    def run(self, kind: str, seed: int, case: int) -> dict[str, str]:
        """The outcome of one case; a fault where it ended the process or took too long."""
        assert self._process.stdin
        self._process.stdin.write(json.dumps({"kind": kind, "seed": seed, "case": case}) + "\n")
        self._process.stdin.flush()
        try:
            line = self._told.get(timeout=CASE_SECONDS)
        except queue.Empty:
            line = None
        if line:
            told: dict[str, str] = json.loads(line)
            return told
        self.close()
        code = self._process.returncode
        self._start()
        text = f"no end within {CASE_SECONDS} s" if line is None else f"the process ended with {code}"
        return {"outcome": "fault", "text": text}

    def close(self) -> None:
        """End the process."""
        if self._told.empty():
            self._process.kill()
        self._process.wait()


if __name__ == "__main__":
    sys.exit(main())
