"""`pytest benchmarks/` runs: once each, without timing, so that a benchmark that broke is seen here."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import Run


def test_every_benchmark_runs(run: Run, tmp_path: Path) -> None:
    done = run("pytest", "benchmarks/", "--benchmark-disable", "-q", XDG_CACHE_HOME=str(tmp_path))
    assert done.returncode == 0, done.stdout
    assert " passed" in done.stdout
