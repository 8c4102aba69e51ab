"""The Dask cluster that works: one of this machine's own, or one that is there."""

from __future__ import annotations

import atexit
import contextlib
import logging
import signal
from collections.abc import Iterator
from multiprocessing import resource_tracker
from typing import TYPE_CHECKING

from edge_runtime.errors import EdgeDigitsError

if TYPE_CHECKING:
    from distributed import Client, LocalCluster

DEATHS = 3
"""Of workers that a block may cost before it is read in a process of its own."""

CONNECT_S, WORKERS_S = 10, 60

TICK, MONITOR = "500ms", "5s"
"""How often scheduler, nannies and workers look whether they keep up, and what they use. By default each does so
50 times a second and twice, which with one worker took a tenth of a core."""


@contextlib.contextmanager
def connected(scheduler: str | None, workers: int) -> Iterator[Client]:
    """A client of the scheduler at an address, or, for None, of that many workers on this machine, one thread each.

    Raises `EdgeDigitsError` where distributed is not installed, or there is no scheduler or worker.
    """
    try:
        import dask
        from distributed import Client
    except ImportError as error:
        raise EdgeDigitsError(f"needs Dask ({error}); install it: pip install '.[archive]'") from error
    # What befalls workers is told here, in our words; theirs tell each death in twenty lines.
    for name in ("distributed", "distributed.client"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    if scheduler is not None:
        try:
            client = Client(scheduler, timeout=CONNECT_S)
        except (OSError, ValueError) as error:
            raise EdgeDigitsError(f"{scheduler}: no scheduler answers ({error}); start one: dask scheduler") from error
        with client:
            try:
                client.wait_for_workers(1, timeout=WORKERS_S)
            except TimeoutError as error:
                raise EdgeDigitsError(f"{scheduler}: no worker; start some: dask worker {scheduler}") from error
            yield client
        return
    with contextlib.ExitStack() as stack:
        # The scheduler counts a death more than it allows. Nobody looks at Dask's profile of what a worker does.
        config = {
            "distributed.scheduler.allowed-failures": DEATHS - 1,
            "distributed.worker.profile.enabled": False,
            "distributed.admin.tick.interval": TICK,
            "distributed.admin.system-monitor.interval": MONITOR,
        }
        stack.enter_context(dask.config.set(config))
        yield stack.enter_context(Client(stack.enter_context(_start(workers))))


def _start(workers: int) -> LocalCluster:
    """So many workers on this machine, one thread each."""
    from distributed import LocalCluster
    from distributed.deploy.spec import close_clusters

    # Ctrl-C reaches all processes of a terminal; those that begin here, now and after a death, never see it.
    resource_tracker.ensure_running()  # When it starts, it lets its thread see Ctrl-C again.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        return LocalCluster(
            n_workers=workers,
            threads_per_worker=1,
            dashboard_address="127.0.0.1:0",  # On any free port: Dask has no "none".
            silence_logs=logging.CRITICAL,
        )
    except (RuntimeError, OSError) as error:
        raise EdgeDigitsError(f"{workers} workers do not start here ({error}); give fewer --workers") from error
    except KeyboardInterrupt:  # SIGTERM. Dask's own end would stumble over a start that was not finished.
        atexit.unregister(close_clusters)
        raise
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
