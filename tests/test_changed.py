from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.changed import changed, main, mirroring

FILES = (
    "pyproject.toml",
    "tests/conftest.py",
    "tests/test_readme.py",
    "a/__init__.py",
    "a/reading.py",
    "a/room/video.py",
    "a/room/plain.py",
    "a/room/kernels/dense.c",
    "tests/a/test_reading.py",
    "tests/a/test_other.py",
    "tests/a/scenes.py",
    "tests/a/room/test_video.py",
    "tests/a/room/test_frame.py",
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    return tmp_path


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        (["a/reading.py"], ["tests/a/test_reading.py"]),
        (["a/room/video.py", "tests/a/room/test_video.py"], ["tests/a/room/test_video.py"]),
        (["a/room/plain.py"], ["tests/a/room/test_frame.py", "tests/a/room/test_video.py"]),
        (["a/room/gone.py"], ["tests/a/room/test_frame.py", "tests/a/room/test_video.py"]),
        (["a/room/kernels/dense.c"], ["tests/a/room/test_frame.py", "tests/a/room/test_video.py"]),
        (["a/__init__.py"], ["tests/a/test_other.py", "tests/a/test_reading.py"]),
        (["tests/a/scenes.py"], ["tests/a/test_other.py", "tests/a/test_reading.py"]),
        (["tests/test_readme.py"], ["tests/test_readme.py"]),
        (["a/room", "a/room/video.py"], ["tests/a/room"]),
        (["a/", "a/room"], ["tests/a"]),
        (["tests/a/room/"], ["tests/a/room"]),
        (["tests/a/room/test_gone.py"], []),
        (["pyproject.toml", "tests/conftest.py", "docs/running.md"], []),
    ],
)
def test_which_tests_mirror_what_changed(paths: list[str], expected: list[str], root: Path) -> None:
    assert mirroring(paths, root) == expected


def test_the_tests_of_a_module_may_be_several_files(root: Path) -> None:
    for name in ("test_video_parts.py", "test_videos.py"):
        (root / "tests/a/room" / name).touch()
    both = ["tests/a/room/test_video.py", "tests/a/room/test_video_parts.py"]
    assert mirroring(["a/room/video.py"], root) == both
    assert mirroring(["tests/a/room/test_video.py"], root) == both[:1]


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
def test_what_changed_is_since_main_committed_or_not(root: Path) -> None:
    def git(*arguments: str) -> None:
        who = "-c", "user.name=a", "-c", "user.email=a"
        subprocess.run(["git", *who, *arguments], cwd=root, check=True, capture_output=True)

    git("init", "-b", "main")
    (root / ".gitignore").write_text("*.log\n")
    git("add", ".")
    git("commit", "-m", "first")
    assert changed(root) == []
    git("checkout", "-b", "other")
    (root / "a/reading.py").write_text("committed")
    git("commit", "-a", "-m", "second")
    (root / "a/room/video.py").write_text("not committed")
    (root / "new.py").touch()
    (root / "run.log").touch()
    assert sorted(changed(root)) == ["a/reading.py", "a/room/video.py", "new.py"]


def test_a_package_that_has_no_tests_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["no/such/package"]) == 1
    assert capsys.readouterr() == ("\n", "no tests mirror no/such/package\n")
