"""Each curl line of docs/page.md is run against a page."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.edge_runtime.web.serve import Served
from tests.test_readme import CURLS


@pytest.mark.skipif(shutil.which("curl") is None, reason="needs curl")
@pytest.mark.parametrize("line", CURLS)
def test_command(line: str, page: Served, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "edge_runtime" / "samples", tmp_path / "edge_runtime" / "samples")
    command = line.replace("http://127.0.0.1:8080/", page.url)
    assert command != line
    done = subprocess.run(["bash", "-c", command], cwd=tmp_path, capture_output=True, text=True, timeout=30)
    # 28: curl was told to end an answer that has no end.
    assert done.returncode == (28 if "--max-time" in line else 0), done.stderr
    written = [path for path in tmp_path.iterdir() if path.is_file()]
    assert done.stdout or written
    assert all(path.stat().st_size > 100 for path in written)
    if "read.json" in line:
        assert json.loads((tmp_path / "read.json").read_text())["rows"] == ["0123", "456789"]
