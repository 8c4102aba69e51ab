"""`pytest benchmarks/` runs: once each, without timing, so that a benchmark that broke is seen here.

Only what is committed: the other precisions are converted in tests/convert, and every engine is tried in
tests/benchmarks/engines/test_registry.py.
"""

from __future__ import annotations

from pathlib import Path

from tests.conftest import Run


def test_every_benchmark_runs(run: Run, tmp_path: Path) -> None:
    selection = "not float16 and not dynamic and not int16x8"
    done = run("pytest", "benchmarks/", "--benchmark-disable", "-q", "-k", selection, XDG_CACHE_HOME=str(tmp_path))
    assert done.returncode == 0, done.stdout
    assert " passed" in done.stdout
