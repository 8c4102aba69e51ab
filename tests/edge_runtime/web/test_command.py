"""The command itself with its page: settings that are changed there reach the run, which ends as ever."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from edge_runtime.__main__ import check_parts
from edge_runtime.command_line import make_parser
from edge_runtime.config import with_config
from tests.conftest import ROOT
from tests.edge_runtime.live.test_watch import write_video
from train.render import render_page


def ask(url: str, body: dict[str, Any] | None = None) -> Any:
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(urllib.request.Request(url, data), timeout=20) as answer:
        return json.loads(answer.read())


def settled(url: str) -> dict[str, Any]:
    deadline = time.monotonic() + 30
    while (state := ask(f"{url}settings"))["pending"]:
        assert time.monotonic() < deadline, "the settings are not taken"
        time.sleep(0.05)
    return dict(state)


def test_what_is_set_on_the_page_reaches_the_run(tmp_path: Path) -> None:
    page = render_page(["68"], seed=0)
    video = write_video(tmp_path / "long.avi", [page] * 2000)
    config = tmp_path / "settings.toml"
    arguments = ["-i", str(video), "--config", str(config), "--serve", "127.0.0.1:0", "--expect", "[0-9]+", "--json"]
    process = subprocess.Popen(
        [sys.executable, "-m", "edge_runtime", *arguments],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    try:
        url = ""
        while not url:
            url = process.stderr.readline().partition("the page is at ")[2].strip()
        assert ask(f"{url}settings")["command"].endswith(
            f"--input={video} --serve=127.0.0.1:0 '--expect=[0-9]+' --json"
        )
        regions = [{"name": "tens", "box": [70, 30, 50, 90]}, {"name": "ones", "box": [140, 30, 66, 92]}]
        ask(f"{url}settings", {"threshold": "0.3", "regions": regions})
        state = settled(url)
        assert (state["failed"], state["settings"]["regions"]) == ("", regions)
        assert [digit["region"] for digit in ask(f"{url}reading")["digits"]] == ["tens", "ones"]
        ask(f"{url}settings/save", {})
        process.send_signal(signal.SIGINT)
        errors = process.stderr.read()
        assert process.wait(30) == 128 + signal.SIGINT
    finally:
        process.kill()
    assert "Traceback" not in errors
    # The saved settings are a run's of their own.
    args = make_parser().parse_args(with_config(make_parser(), ["--config", str(config)]))
    check_parts(args, pytest.fail)
    assert ([region.name for region in args.parts], args.threshold, args.expect) == (["tens", "ones"], 0.3, "[0-9]+")
