"""`--version`: of a checkout here, of an installed wheel in tests/test_packaging.py."""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest
import tomllib

from edge_runtime.version import backends, commit, version
from tests.conftest import ROOT, Run

MODULES = ["edge_runtime", "train", "convert", "benchmarks"]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
WITHOUT_COMPILER: dict[str, str | None] = {"PATH": "/nonexistent", "CC": None}

git_needed = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A git repository with two commits of one file."""
    folder = tmp_path / "repository"
    folder.mkdir()
    git(folder, "init", "-q")
    for text in ("one", "two"):
        (folder / "file").write_text(text)
        git(folder, "add", "file")
        git(folder, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", text)
    return folder


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.mark.parametrize("module", MODULES)
def test_every_command_tells_version_commit_and_backends(run: Run, module: str) -> None:
    done = run(module, "--version")
    assert (done.returncode, done.stderr) == (0, "")
    what, can_run = done.stdout.splitlines()
    known = commit()
    assert what == f"edge-digits {PROJECT['version']}" + (f" (commit {known})" if known else "")
    assert can_run == f"backends: {', '.join(backends())}"


@pytest.mark.parametrize("module", MODULES)
def test_nothing_that_takes_long_is_imported(module: str) -> None:
    code = f"""
import sys
from {module}.__main__ import main
try:
    main(["--version"])
except SystemExit:
    print(*{{"tensorflow", "keras", "ai_edge_litert", "matplotlib"}} & set(sys.modules))
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[2:] == [""]


def test_interpreters_are_told_with_the_versions_of_their_packages() -> None:
    installed = {distribution.name: distribution.version for distribution in metadata.distributions()}
    expected = {"litert": "ai-edge-litert", "tflite_runtime": "tflite-runtime"}
    told = dict(text.split(maxsplit=1) for text in backends())
    assert {name: told.get(name) for name in expected} == {n: installed.get(package) for n, package in expected.items()}
    assert told.keys() & expected.keys()


def test_the_compiler_of_native_is_told_where_it_works(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    compiler = tmp_path / "my-cc"
    compiler.write_text("#!/bin/sh\necho '#define __VERSION__ \"7.8.9\"'\n")
    compiler.chmod(0o755)
    monkeypatch.setenv("CC", str(compiler))
    assert list(backends())[-1] == "native by my-cc 7.8.9"
    compiler.write_text("#!/bin/sh\nexit 1\n")
    assert not any(text.startswith("native") for text in backends())


def test_an_interpreter_of_another_package_or_of_none(tmp_path: Path) -> None:
    """TensorFlow from a package of another name, and a tflite_runtime that somebody copied there."""
    for package in ("tensorflow", "tflite_runtime"):
        (tmp_path / package).mkdir()
        (tmp_path / package / "__init__.py").write_text("raise AssertionError('imported')\n")
    info = tmp_path / "tf_nightly-9.9.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: tf-nightly\nVersion: 9.9\n")
    (info / "top_level.txt").write_text("tensorflow\n")
    assert alone(tmp_path, **WITHOUT_COMPILER)[1] == "backends: tflite_runtime of unknown version, tensorflow 9.9"


def test_without_any_interpreter_or_compiler(tmp_path: Path) -> None:
    assert alone(tmp_path, **WITHOUT_COMPILER)[1] == "backends: none; install one: pip install ai-edge-litert"


def alone(packages: Path, **environment: str | None) -> list[str]:
    """The lines of --version where Python finds this project and these packages, and no others."""
    merged = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), str(packages))), **environment}
    kept = {name: value for name, value in merged.items() if value is not None}
    command = [sys.executable, "-S", "-m", "edge_runtime", "--version"]
    done = subprocess.run(command, cwd=packages, env=kept, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


def test_the_version_of_a_checkout_stands_in_its_pyproject(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "edge-digits"\nversion = "9.8.7"\n')
    assert version(tmp_path) == "9.8.7"
    assert version(ROOT) == PROJECT["version"]


@pytest.mark.parametrize("project", [None, b'name = "another"\nversion = "9.8.7"\n', b"\xff"])
def test_elsewhere_it_is_the_installed_packages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, project: bytes | None
) -> None:
    if project is not None:
        (tmp_path / "pyproject.toml").write_bytes(project)
    monkeypatch.setattr(metadata, "version", {"edge-digits": "1.2.3"}.__getitem__)
    assert version(tmp_path) == "1.2.3"


def test_a_copied_folder_has_no_version(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "edge_runtime", tmp_path / "edge_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    command = [sys.executable, "-S", "-m", "edge_runtime", "--version"]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[0] == "edge-digits of unknown version"


@git_needed
def test_the_commit_of_a_checkout(repository: Path) -> None:
    head = git(repository, "rev-parse", "HEAD")
    assert commit(repository) == head[:12]
    (repository / "new").touch()  # What git does not know is no change.
    assert commit(repository) == head[:12]
    (repository / "file").write_text("changed")
    assert commit(repository) == f"{head[:12]} modified"


@git_needed
def test_the_commit_of_a_shallow_clone(repository: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "-q", "--depth", "1", repository.as_uri(), "shallow")
    assert git(tmp_path / "shallow", "rev-parse", "--is-shallow-repository") == "true"
    assert commit(tmp_path / "shallow") == commit(repository)


@git_needed
def test_the_repository_around_an_unpacked_archive_is_not_its_own(repository: Path) -> None:
    inside = repository / "unpacked"
    inside.mkdir()
    assert commit(inside) is None


@git_needed
def test_the_repository_of_a_hook_is_not_its_own(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_DIR", str(repository / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(tmp_path))
    assert commit(tmp_path) is None


@git_needed
def test_no_commit_yet_no_repository_or_no_git(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git(tmp_path, "init", "-q", "empty")
    assert commit(tmp_path / "empty") is None
    assert commit(tmp_path) is None
    monkeypatch.setenv("PATH", "/nonexistent")
    assert commit(repository) is None


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_a_reader_that_goes_away_ends_it_quietly(option: str) -> None:
    for _ in range(5):  # The reader is not always gone in time.
        done = shell(f"{option} | true; exit ${{PIPESTATUS[0]}}")
        assert done.returncode in (0, 1)
        assert done.stderr == ""


def test_a_stdout_that_takes_nothing() -> None:
    assert (shell("--version >&-").returncode, shell("--version >&-").stderr) == (0, "")
    full = shell("--version > /dev/full")
    assert full.returncode == 1
    assert full.stderr == "error: cannot write the results: No space left on device; write them elsewhere\n"


def shell(arguments: str) -> subprocess.CompletedProcess[str]:
    # Where Python writes at once, argparse itself passes over what cannot be written.
    command = f"env -u PYTHONUNBUFFERED {sys.executable} -m edge_runtime {arguments}"
    return subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, text=True)


@pytest.mark.parametrize("module", MODULES)
def test_a_console_command_ends_as_the_module_does(
    module: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted() -> int:
        raise KeyboardInterrupt

    main = importlib.import_module(f"{module}.__main__")
    monkeypatch.setattr(main, "main", interrupted)
    assert main.command() == 130
    assert capsys.readouterr().err == "error: interrupted\n"
