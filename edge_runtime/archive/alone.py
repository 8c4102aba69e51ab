"""Reads a block whose workers died, in processes that may die, until the images that end them are alone."""

from __future__ import annotations

import json
import queue
import resource
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

from edge_runtime.archive.blocks import Job, check_block, own_reader, read_rows, references_of
from edge_runtime.archive.journal import Summary
from edge_runtime.archive.parts import count_part, error_row, write_part
from edge_runtime.archive.plan import Block
from edge_runtime.archive.references import Reference
from edge_runtime.archive.watch import LONGEST_S
from edge_runtime.errors import EdgeDigitsError
from edge_runtime.python_process import python_command

READY = "ready\n"

Rows = list[dict[str, Any]]
ReadInProcess = Callable[[Sequence[Reference]], "tuple[Rows, str]"]


def read_block_alone(job: Job, block: Block, memory_bytes: int | None) -> Summary:
    """As `read_block`, in other processes than this one; images that end theirs become rows with that error.

    `memory_bytes` is what each may take; None for no limit.
    """
    path = check_block(job, block)
    counted = count_part(path)
    if counted is not None:
        return Summary(block.number, *counted)
    start = time.perf_counter()
    rows = halve(references_of(block), lambda half: read_in_process(half, job.base, memory_bytes))
    return Summary(block.number, len(block.places), write_part(path, rows), time.perf_counter() - start)


def halve(references: Sequence[Reference], read: ReadInProcess) -> Rows:
    """The rows of some images, of which one or more end the process that reads them.

    Where a process ends early, what it had read is kept, and the others are cut in halves until the one that ends it
    is alone: only of that it is known that it does, and not something before it.

    Args:
        references: the images.
        read: reads them in a process; gives the rows up to its end, and why it ended before the last, else "".
    """
    rows: Rows = []
    waiting = [list(references)]
    while waiting:
        images = waiting.pop()
        found, reason = read(images)
        rows += found
        left = images[len(found) :]
        if not left:
            continue
        if len(images) == 1:
            rows.append(error_row(images[0].name, reason))
            continue
        # It ended at the first that is left, most likely: that one alone, then both halves of the others.
        middle = 1 + (len(left) - 1) // 2
        waiting += [half for half in (left[middle:], left[1:middle], left[:1]) if half]
    return rows


def read_in_process(references: Sequence[Reference], base: str, memory_bytes: int | None) -> tuple[Rows, str]:
    """Read images in a process of their own: the rows up to its end, and why it ended before the last, else ""."""
    child = subprocess.Popen(
        python_command("from edge_runtime.archive.alone import main; main()"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert child.stdin is not None
    assert child.stdout is not None
    lines: queue.Queue[str | None] = queue.Queue()

    def pump(stream: Any) -> None:
        for line in stream:
            lines.put(line)
        lines.put(None)

    thread = threading.Thread(target=pump, args=(child.stdout,), daemon=True)
    thread.start()
    rows: Rows = []
    ready, reason = False, ""
    try:
        try:
            with child.stdin:
                json.dump([base, memory_bytes, [reference.to_json() for reference in references]], child.stdin)
        except BrokenPipeError:
            pass
        ready = lines.get(timeout=LONGEST_S) == READY
        while ready and len(rows) < len(references) and (line := lines.get(timeout=LONGEST_S)) is not None:
            rows.append(json.loads(line))
    except queue.Empty:
        reason = f"ended the process that read it: it took more than {LONGEST_S:g} s"
    except ValueError:  # A line that was torn when it died.
        pass
    finally:
        if len(rows) == len(references) or reason:
            child.kill()
        code = child.wait()
        thread.join()
        child.stdout.close()
    if not ready:
        raise EdgeDigitsError(f"a process to read a block in does not start here: {reason or _ending(code)}")
    if len(rows) < len(references) and not reason:
        reason = f"ended the process that read it: {_ending(code)}"
    return rows, reason


def _ending(code: int) -> str:
    if code >= 0:
        return f"exit code {code}"
    name = signal.Signals(-code).name
    return f"{name}, which is what too little memory looks like" if name == "SIGKILL" else name


def main() -> None:
    """What the process does: images in JSON on stdin, a row a line on stdout."""
    base, memory_bytes, places = json.load(sys.stdin)
    own_reader()
    if memory_bytes is not None:
        # What it has is added: each of a library's threads reserves megabytes that it never takes.
        most = _data_bytes() + memory_bytes
        resource.setrlimit(resource.RLIMIT_DATA, (most, most))
    print(READY, end="", flush=True)
    for row in read_rows([Reference.from_json(place) for place in places], base):
        print(json.dumps(row), flush=True)


def _data_bytes() -> int:
    """Of this process, as RLIMIT_DATA counts them (proc(5), VmData)."""
    with open("/proc/self/status", encoding="ascii") as status:
        return next(int(line.split()[1]) << 10 for line in status if line.startswith("VmData:"))
