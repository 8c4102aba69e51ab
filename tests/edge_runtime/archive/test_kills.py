"""Workers, the scheduler and the client are killed by SIGKILL; what was finished stays, and nothing is lost."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import psutil

from tests.conftest import ROOT
from tests.edge_runtime.archive.conftest import rows_of
from tests.edge_runtime.archive.test_alone import CRASHING, heic

IMAGES, BLOCK_IMAGES = 72, 4
DEADLINE_S = 200

CLIENT = """
if __name__ == "__main__":
    import sys
    from pathlib import Path
    from edge_runtime.archive import read_archive
    from edge_runtime.errors import run_command
    source, output, scheduler = sys.argv[1:]
    options = {"scheduler": scheduler} if scheduler else {"workers": 2}
    sys.exit(run_command(lambda: read_archive(
        source, Path(output), resume=True, block_images=4, **options
    ).errors))
"""
"""The command, with smaller blocks; its exit code is the number of errors."""

Pictures = Callable[[int], Path]
Process = subprocess.Popen[str]


@contextmanager
def process(*command: str | Path, first: Path | None = None) -> Iterator[Process]:
    """A process of this Python, with modules in the folder `first` before all others; killed in the end."""
    path = os.pathsep.join(map(str, filter(None, (first, ROOT, *sys.path))))
    with subprocess.Popen(
        [sys.executable, *map(str, command)],
        env={**os.environ, "PYTHONPATH": path},
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
    ) as started:
        try:
            yield started
        finally:
            started.kill()


def wait_for(condition: Callable[[], object]) -> None:
    end = time.monotonic() + DEADLINE_S
    while not condition():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.02)


def parts(output: Path) -> dict[str, tuple[int, int]]:
    """What is finished, and by which writing of it."""
    return {part.name: (part.stat().st_ino, part.stat().st_mtime_ns) for part in output.glob("parts/*/[0-9]*.parquet")}


def assert_whole(output: Path, source: Path, finished: dict[str, tuple[int, int]]) -> None:
    """Each image has one row, and what was finished before was not written again."""
    assert sorted(row["source"] for row in rows_of(output)) == sorted(str(file) for file in source.iterdir())
    assert finished.items() <= parts(output).items()
    assert json.loads((output / "manifest.json").read_text())["complete"]


def client(source: Path, output: Path, scheduler: str = "", first: Path | None = None) -> Process:
    return process("-c", CLIENT, source, output, scheduler, first=first)  # type: ignore[return-value]


@contextmanager
def cluster(folder: Path) -> Iterator[tuple[str, Process, Process]]:
    """A scheduler's address, its process, and that of a worker."""
    file = folder / "scheduler.json"
    quiet = "--no-dashboard"
    with ExitStack() as stack:
        scheduler = stack.enter_context(
            process(
                "-m",
                "distributed.cli.dask_scheduler",
                "--host",
                "127.0.0.1",
                "--port",
                "0",
                "--scheduler-file",
                file,
                quiet,
            )
        )
        wait_for(file.exists)
        address = json.loads(file.read_text())["address"]
        worker = stack.enter_context(
            process("-m", "distributed.cli.dask_worker", address, "--nthreads", "1", "--local-directory", folder, quiet)
        )
        yield address, scheduler, worker


def test_a_client_that_is_killed(pictures: Pictures, tmp_path: Path) -> None:
    source, output = pictures(IMAGES), tmp_path / "out"
    with client(source, output) as first:
        wait_for(lambda: len(parts(output)) >= 4)
        workers = psutil.Process(first.pid).children(recursive=True)
        first.send_signal(signal.SIGKILL)
        first.wait()
        _, alive = psutil.wait_procs(workers, timeout=DEADLINE_S)
    assert not alive
    finished = parts(output)
    assert 4 <= len(finished) < IMAGES // BLOCK_IMAGES
    with client(source, output) as second:
        assert second.wait(DEADLINE_S) == 0
    assert_whole(output, source, finished)


def test_a_worker_that_is_killed(pictures: Pictures, tmp_path: Path) -> None:
    source, output = pictures(IMAGES), tmp_path / "out"
    with client(source, output) as reading:
        wait_for(lambda: len(parts(output)) >= 4)
        finished = parts(output)
        # multiprocessing's own processes have other names.
        workers = [
            child
            for child in psutil.Process(reading.pid).children(recursive=True)
            if "spawn_main" in " ".join(child.cmdline())
        ]
        assert len(workers) == 2
        workers[0].kill()
        assert reading.wait(DEADLINE_S) == 0
    assert_whole(output, source, finished)


def test_a_scheduler_that_is_killed(pictures: Pictures, tmp_path: Path) -> None:
    source, output = pictures(IMAGES), tmp_path / "out"
    with cluster(tmp_path) as (address, scheduler, _), client(source, output, address) as reading:
        wait_for(lambda: len(parts(output)) >= 4)
        scheduler.kill()
        assert reading.wait(DEADLINE_S) == 1
        assert reading.stderr is not None
        assert reading.stderr.read().splitlines()[-1].startswith("error: the scheduler is gone")
    finished = parts(output)
    assert 4 <= len(finished) < IMAGES // BLOCK_IMAGES
    with client(source, output) as second:
        assert second.wait(DEADLINE_S) == 0
    assert_whole(output, source, finished)


def test_images_that_kill_their_worker_are_rows(pictures: Pictures, tmp_path: Path) -> None:
    source, output, crashing = pictures(12), tmp_path / "out", tmp_path / "crashing"
    crashing.mkdir()
    (crashing / "pillow_heif.py").write_text(CRASHING)
    for name in ("p003b.heic", "p003c.heic", "p009b.heic"):
        heic(source, name, "crash")
    with client(source, output, first=crashing) as reading:
        assert reading.wait(DEADLINE_S) == 3
        assert reading.stderr is not None
        assert {line[0] for line in reading.stderr.read().splitlines()} == {"["}  # Progress, and nothing else.
    assert_whole(output, source, {})
    errors = {Path(row["source"]).name: row["error"] for row in rows_of(output) if row["error"]}
    assert errors == dict.fromkeys(
        ("p003b.heic", "p003c.heic", "p009b.heic"), "ended the process that read it: SIGSEGV"
    )
