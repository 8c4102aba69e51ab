from __future__ import annotations

import os
from pathlib import Path

import pytest

from edge_runtime.engines.cache import cache_folder, is_whole, write_whole
from edge_runtime.engines.native_times import Times, medians_us, read_times


@pytest.mark.parametrize("home", ["", None, "relative"])
def test_without_a_home_the_users_entry_tells_it(home: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    import pwd

    monkeypatch.setenv("XDG_CACHE_HOME", "not/absolute")
    monkeypatch.delenv("HOME", raising=False)
    if home is not None:
        monkeypatch.setenv("HOME", home)
    own = Path(pwd.getpwuid(os.geteuid()).pw_dir)
    assert cache_folder("native") == own / ".cache" / "edge-digits" / "native"


def test_the_cache_is_where_xdg_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert cache_folder("native") == tmp_path / "edge-digits" / "native"


def test_only_whole_files_are_whole(tmp_path: Path) -> None:
    path = tmp_path / "file"
    assert not is_whole(path)
    write_whole(path, b"library")
    assert is_whole(path)
    path.write_bytes(path.read_bytes()[:-1])
    assert not is_whole(path)
    assert not is_whole(tmp_path)


@pytest.mark.parametrize(
    "text", ["", "{}", "5", "[" * 100_000, '{"name": 1, "native_us": "x", "litert_us": 1}', "\xff"]
)
def test_times_that_are_of_no_use_are_none(text: str, tmp_path: Path) -> None:
    (tmp_path / "times.json").write_text(text, encoding="latin-1")
    assert read_times(tmp_path / "times.json") is None
    assert read_times(tmp_path) is None


def test_what_is_clearly_slower_is_not_taken() -> None:
    assert Times("a", 1.0, 2.0).native_is_taken
    assert Times("a", 1.1, 1.0).native_is_taken
    assert not Times("a", 1.3, 1.0).native_is_taken
    short, long = medians_us([lambda: None, lambda: sum(range(2000))])
    assert short < long
