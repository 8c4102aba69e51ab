"""What Dask costs an archive: one and two workers against a plain loop, and how many blocks a scheduler can give out.

    python -m benchmarks.read_archive [--images N] [--turns N]
    python -m benchmarks.read_archive --blocks N [--threads N] [--seconds S]

The first reads the sample pages over and over. It tells images a second, and the processor's milliseconds an image,
which other programs on the machine change less. The second sends N blocks of the usual size through a scheduler to
workers that only sleep, S seconds a block: what is measured is the scheduler, and the client that feeds it.
"""

from __future__ import annotations

import argparse
import itertools
import os
import resource
import secrets
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from edge_runtime.archive.blocks import Job, model_digest, own_reader, read_rows
from edge_runtime.archive.cluster import connected
from edge_runtime.archive.journal import Summary
from edge_runtime.archive.manifest import Manifest
from edge_runtime.archive.memory import keep_freed_memory
from edge_runtime.archive.parts import PARQUET, part_path, write_part
from edge_runtime.archive.plan import Block
from edge_runtime.archive.read import BLOCK_IMAGES
from edge_runtime.archive.references import Reference
from edge_runtime.archive.schedule import run_blocks
from edge_runtime.arguments import Parser, at_least_one
from edge_runtime.errors import EXIT_DONE, run_command

SAMPLES = sorted((Path(__file__).resolve().parents[1] / "edge_runtime" / "samples").glob("*.jpg"))

PLAIN = "plain loop"

TELL_BLOCKS = 10_000
"""Of a simulation, that a line is told for: one that is cut off has told something."""


@dataclass(frozen=True)
class Cost:
    """Of reading images one way: seconds by the clock, of processors in all, and MB of the largest process."""

    clock_s: float
    processor_s: float
    peak_mb: float

    def __lt__(self, other: Cost) -> bool:
        return self.clock_s < other.clock_s


def make_job(folder: Path) -> Job:
    """An empty archive in a folder."""
    job = Job(folder, secrets.token_hex(8), "/", PARQUET, model_digest(own_reader()))
    Manifest(job.identity, "", "/", PARQUET, 1, 1, BLOCK_IMAGES, "", job.model_sha256, "").write(folder)
    return job


def make_blocks(images: int) -> list[Block]:
    """Blocks of the sample pages, one after the other."""
    places = [str(path) for path in itertools.islice(itertools.cycle(SAMPLES), images)]
    starts = range(0, images, BLOCK_IMAGES)
    return [Block(number, tuple(places[start : start + BLOCK_IMAGES])) for number, start in enumerate(starts)]


def read_plainly(blocks: Sequence[Block], folder: Path) -> Cost:
    """The same images and rows, in a loop of this process."""
    clock, processor = time.perf_counter(), time.process_time()
    for block in blocks:
        rows = list(read_rows([Reference(place) for place in block.places], "/"))
        write_part(part_path(folder, block.number, PARQUET), rows)
    return Cost(time.perf_counter() - clock, time.process_time() - processor, usage()[1])


def read_by_workers(blocks: Sequence[Block], folder: Path, workers: int) -> Cost:
    """By so many workers, from when they are there and have their model loaded until the last row is written."""
    job = make_job(folder)
    with connected(None, workers) as client:
        # As tasks: each thread has a reader of its own, and blocks are read in the thread that tasks run in.
        client.gather([client.submit(warm_up, workers=[worker], pure=False) for worker in client.nthreads()])
        before = client.run(usage).values()
        clock, processor = time.perf_counter(), time.process_time()
        run_blocks(client, job, iter(blocks), lambda _: None)
        clock_s, processor_s = time.perf_counter() - clock, time.process_time() - processor
        after = client.run(usage).values()
    processor_s += sum(seconds for seconds, _ in after) - sum(seconds for seconds, _ in before)
    return Cost(clock_s, processor_s, max(megabytes for _, megabytes in after))


def warm_up() -> None:
    """Load what the first images would load."""
    keep_freed_memory()
    list(read_rows([Reference(str(path)) for path in SAMPLES], "/"))
    import pyarrow.parquet  # noqa: F401


def usage() -> tuple[float, float]:
    """Processor seconds of this process so far, and the most MB that it had."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def compare(images: int, turns: int) -> Iterator[str]:
    """A line for each way of reading so many images: the best of some turns, and each turn against its plain loop."""
    blocks = make_blocks(images)
    ways: dict[str, Callable[[Path], Cost]] = {
        PLAIN: lambda folder: read_plainly(blocks, folder),
        "1 worker": lambda folder: read_by_workers(blocks, folder, 1),
        "2 workers": lambda folder: read_by_workers(blocks, folder, 2),
    }
    warm_up()
    costs: dict[str, list[Cost]] = {name: [] for name in ways}
    for name, way in itertools.chain.from_iterable(itertools.repeat(ways.items(), turns)):
        with tempfile.TemporaryDirectory() as folder:
            costs[name].append(way(Path(folder)))
        print(f"{name}: {costs[name][-1]}", file=sys.stderr, flush=True)
    for name, every in costs.items():
        best = min(every)
        more = [
            100 * (cost.processor_s / plain.processor_s - 1) for cost, plain in zip(every, costs[PLAIN], strict=True)
        ]
        processor_ms = 1e3 * min(cost.processor_s for cost in every) / images
        yield (
            f"{name:10}  {images / best.clock_s:7.1f} images/s  {processor_ms:6.2f} ms of processor an image  "
            f"{max(cost.peak_mb for cost in every):5.0f} MB  {statistics.median(more):+5.1f} % of processor, median of "
            f"{turns} turns, {min(more):+.1f} to {max(more):+.1f}"
        )


@dataclass(frozen=True)
class Sleep:
    """What a worker does in the place of reading a block; a class, as workers get it pickled."""

    seconds: float

    def __call__(self, job: Job, block: Block) -> Summary:
        """Sleep."""
        time.sleep(self.seconds)
        return Summary(block.number, len(block.places), 0, self.seconds)


def simulate(blocks: int, threads: int, seconds: float, tell: Callable[[str], None]) -> None:
    """Tell a line for each tenth of so many blocks, at most `TELL_BLOCKS`, that two workers sleep through."""
    from distributed import Client, LocalCluster

    places = tuple(f"scans/2026/11/box-{index // 64:05d}/page-{index % 64:04d}.jpg" for index in range(BLOCK_IMAGES))
    job = Job(Path("/"), secrets.token_hex(8), "/", PARQUET, "")
    marks = [(time.perf_counter(), time.process_time(), 0)]
    counted = itertools.count(1)
    every = max(1, min(TELL_BLOCKS, blocks // 10))

    def finished(_: Summary) -> None:
        done = next(counted)
        if done % every == 0:
            (clock, processor, before), now = marks[-1], (time.perf_counter(), time.process_time(), done)
            marks.append(now)
            rate = (done - before) / (now[0] - clock)
            processor_ms = 1e3 * (now[1] - processor) / (done - before)
            tell(
                f"{done:9,} blocks  {rate:7.1f} blocks/s  {processor_ms:5.2f} ms of the scheduler's and the client's "
                f"processor a block  {resident_mb():5.0f} MB"
            )

    with (
        LocalCluster(
            n_workers=2, threads_per_worker=threads // 2, dashboard_address="127.0.0.1:0", silence_logs=40
        ) as cluster,
        Client(cluster) as client,
    ):
        run_blocks(client, job, (Block(number, places) for number in range(blocks)), finished, Sleep(seconds))


def resident_mb() -> float:
    """What this process has now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def parse_args(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """Parse the command line; exits with code 2 on wrong usage."""
    parser = Parser(prog="python -m benchmarks.read_archive", description="What Dask costs an archive.")
    parser.add_argument(
        "--images", type=at_least_one, default=1024, metavar="N", help="to read each way (default: %(default)s)"
    )
    parser.add_argument(
        "--turns", type=at_least_one, default=3, metavar="N", help="of which the best counts (default: %(default)s)"
    )
    parser.add_argument("--blocks", type=at_least_one, metavar="N", help="send so many through a scheduler instead")
    parser.add_argument(
        "--threads", type=at_least_one, default=2, metavar="N", help="of the workers, with --blocks (default: 2)"
    )
    parser.add_argument(
        "--seconds", type=float, default=0.0, metavar="S", help="that a block takes, with --blocks (default: 0)"
    )
    args = parser.parse_args(arguments)
    if args.threads < 2:
        parser.error("--threads must be at least 2: there are two workers")
    return args


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and print a line for each way or tenth."""
    args = parse_args(arguments)
    if args.blocks:
        simulate(args.blocks, args.threads, args.seconds, lambda line: print(line, flush=True))
        return EXIT_DONE
    for line in compare(args.images, args.turns):
        print(line, flush=True)
    return EXIT_DONE


if __name__ == "__main__":
    sys.exit(run_command(main))
