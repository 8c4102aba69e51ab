from __future__ import annotations

import importlib.metadata
import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

GONE = "No such file or directory"


Write = Callable[[str, str], Path]


Shadow = Callable[[str, str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a file of a machine that is made up, under tmp_path / "root"."""

    def write_file(name: str, text: str) -> Path:
        file = tmp_path / "root" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return file

    return write_file


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "root"


@pytest.fixture
def shadow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shadow:
    """Put a module before the installed one of its name, in the processes that are started from here."""

    def shadow_module(module: str, source: str) -> Path:
        folder = tmp_path / "shadow"
        folder.mkdir(exist_ok=True)
        (folder / f"{module}.py").write_text(source)
        monkeypatch.setattr(sys, "path", [str(folder), *(entry for entry in sys.path if entry != str(folder))])
        return folder

    return shadow_module


def missing(module: str) -> str:
    return f"raise ModuleNotFoundError(\"No module named '{module}'\", name='{module}')"


def only_installed(monkeypatch: pytest.MonkeyPatch, *modules: str) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda module: module if module in modules else None)


Packages = Callable[..., None]


@pytest.fixture
def packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Packages:
    """Let pip have installed just these, each "name version"."""

    def install(*installed: str) -> None:
        for text in installed:
            name, version = text.split()
            folder = tmp_path / "site" / f"{name.replace('-', '_')}-{version}.dist-info"
            folder.mkdir(parents=True)
            (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
        found = list(importlib.metadata.distributions(path=[str(tmp_path / "site")]))
        monkeypatch.setattr(importlib.metadata, "distributions", lambda: found)

    return install
