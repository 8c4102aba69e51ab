"""Pages drawn by worker processes, in the same order however many there are."""

from __future__ import annotations

import multiprocessing
import queue
from collections.abc import Iterator
from types import TracebackType

import cv2
import numpy as np

from edge_runtime.errors import EdgeDigitsError
from train.pages.page import Material, draw_page

QUEUE_PAGES = 8
"""Pages a worker may be ahead; at 1 MB each that bounds the memory."""

PATIENCE_S = 120
"""A page takes a fifth of a second: a worker that is silent for so long is lost."""


class PageFeed:
    """An endless row of drawn pages: page k is that of the seed [seed, k]. A context manager: it ends its processes.

    Iterating raises `EdgeDigitsError` where a worker died or is silent.
    """

    def __init__(self, material: Material, seed: int, workers: int) -> None:
        context = multiprocessing.get_context("spawn")
        self._queues = [context.Queue(QUEUE_PAGES) for _ in range(workers)]
        self._processes = [
            context.Process(target=_draw, args=(material, seed, index, workers, pages), daemon=True)
            for index, pages in enumerate(self._queues)
        ]

    def __enter__(self) -> PageFeed:
        for process in self._processes:
            process.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for process, pages in zip(self._processes, self._queues, strict=True):
            process.terminate()
            process.join()
            pages.close()

    def __iter__(self) -> Iterator[np.ndarray]:
        """Pages, uint8 (SIDE, SIDE, 4), as `draw_page` gives them."""
        while True:
            for process, pages in zip(self._processes, self._queues, strict=True):
                yield self._next(process, pages)

    @staticmethod
    def _next(process: multiprocessing.process.BaseProcess, pages: multiprocessing.Queue) -> np.ndarray:
        for _ in range(PATIENCE_S):
            try:
                page: np.ndarray = pages.get(timeout=1)
                return page
            except queue.Empty:
                if not process.is_alive():
                    break
        raise EdgeDigitsError("a process that draws pages ended or hangs, perhaps for want of memory; train again")


def _draw(material: Material, seed: int, first: int, step: int, pages: multiprocessing.Queue) -> None:
    cv2.setNumThreads(1)
    number = first
    while True:
        pages.put(draw_page(material, [seed, number]))
        number += step
