from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache that is filled once for all tests that only want what is in it."""
    return tmp_path_factory.mktemp("built")


@pytest.fixture
def cache(built: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The cache of a test that runs native: never the user's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(built))
    return built


@pytest.fixture
def empty_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache"
