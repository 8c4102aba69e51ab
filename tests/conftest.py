"""What several test modules share: MNIST where it is, the ways to run a command line, and what is built once."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

from edge_runtime import Classifier
from train import MODEL_NAMES
from train.data import Mnist, MnistNotFoundError, load_mnist

# TensorFlow greets its users on stderr before it reads any setting of ours; tests look at stderr.
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

ROOT = Path(__file__).resolve().parents[1]

Run = Callable[..., "subprocess.CompletedProcess[str]"]

LONGEST = (
    "tests/test_readme.py",
    "tests/convert/c_source/test_random_networks.py",
    "tests/train/test_cli.py",
    "tests/train/test_fit.py",
    "tests/edge_runtime/engines/test_delegates.py",
    "tests/convert/test_command.py",
    "tests/train/test_strategies.py",
    "tests/edge_runtime/archive/test_kills.py",
    "tests/convert/c_array/test_tflm.py",
    "tests/benchmarks/test_suites.py",
    "tests/edge_runtime/engines/test_native.py",
    "tests/benchmarks/test_command.py",
    "tests/convert/c_source/test_keras_models.py",
    "tests/convert/c_source/test_boards.py",
)
"""What takes longest, in this order, some 20 seconds and more; the last two are make firmware-test's."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """With pytest -n the longest files go first, so that none keeps one worker busy when the others are done."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        places = {str(ROOT / name): place for place, name in enumerate(LONGEST)}
        items.sort(key=lambda item: places.get(str(item.path), len(places)))


def built_once(factory: pytest.TempPathFactory, name: str, build: Callable[[Path], None]) -> Path:
    """A folder that `build` fills: with pytest -n in one worker, from which the others copy it.

    Each has a folder of its own, which tests may write to.
    """
    own = factory.mktemp(name)
    if "PYTEST_XDIST_WORKER" not in os.environ:
        build(own)
        return own
    whole = factory.getbasetemp().parent / name
    with FileLock(f"{whole}.lock"):
        if not whole.exists():
            build(own)
            copy = Path(shutil.copytree(own, f"{whole}.unfinished"))
            copy.rename(whole)
            return own
    return Path(shutil.copytree(whole, own, dirs_exist_ok=True))


@pytest.fixture(scope="session", autouse=True)
def _native_libraries() -> None:
    """Built before any test looks at stderr, where the first use of each is told."""
    for name in MODEL_NAMES:
        Classifier(name)


@pytest.fixture(autouse=True)
def _no_trials(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests' own files are loaded at once: a trial takes half a second. Tests of trials ask for `trials`."""
    if "trials" not in request.fixturenames:
        monkeypatch.setattr("edge_runtime.engines.trial.check_runs", lambda *_: None)


@pytest.fixture
def trials(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Files of others run in a process of their own first; the folder in which those that passed are kept."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "edge-digits" / "trials"


@pytest.fixture(scope="session")
def mnist() -> Mnist:
    try:
        return load_mnist(download=False)
    except MnistNotFoundError as error:
        pytest.skip(f"needs MNIST: {error}")


@pytest.fixture(scope="session")
def run() -> Run:
    """Run `python -m MODULE ARGS...` in the project's root; keyword arguments go to the environment."""

    def run_module(
        *args: str | Path, cwd: Path = ROOT, timeout_s: float = 300, **environment: str | None
    ) -> subprocess.CompletedProcess[str]:
        merged = {**os.environ, "PYTHONPATH": str(ROOT)}
        for name, value in environment.items():
            if value is None:
                merged.pop(name, None)
            else:
                merged[name] = value
        return subprocess.run(
            [sys.executable, "-m", *map(str, args)],
            cwd=cwd,
            env=merged,
            capture_output=True,
            text=True,
            timeout=timeout_s,
        )

    return run_module


@pytest.fixture(scope="session")
def delegate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A TFLite delegate that really computes: TANH and RESHAPE, see tests/edge_runtime/delegate.c."""
    if shutil.which("gcc") is None:
        pytest.skip("needs gcc: sudo apt-get install gcc")
    library = tmp_path_factory.mktemp("delegate") / "delegate.so"
    source = ROOT / "tests" / "edge_runtime" / "delegate.c"
    options = ["-std=c11", "-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC"]
    subprocess.run(["gcc", *options, "-o", str(library), str(source), "-lm"], check=True)
    return library
