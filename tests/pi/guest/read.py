"""Shows pictures to the camera while the command reads it and serves its page.

`python -m guest.read PICTURES.json`; JSON on stdout.
"""

from __future__ import annotations

import json
import sys
import urllib.request
from pathlib import Path
from typing import Any

from .camera import CAPTURE, Camera
from .command import Command

STEADY_FRAMES = 5
PAGE = "127.0.0.1:8080"


def fetch(path: str) -> dict[str, Any]:
    """What the page answers: its kind, its size and its first bytes; or why it does not."""
    try:
        with urllib.request.urlopen(f"http://{PAGE}{path}", timeout=60) as answer:
            body = answer.read()
    except OSError as error:
        return {"error": str(error)}
    return {"kind": answer.headers["content-type"], "size": len(body), "begins": body[:200].decode("latin-1")}


def main() -> None:
    """Show each picture until it was read right in some frames; print what was read and how the command ended."""
    pictures: dict[str, list[str]] = json.loads(Path(sys.argv[1]).read_text())
    report: dict[str, Any] = {}
    with Camera() as camera:
        camera.show(Path(next(iter(pictures))))
        with Command("-i", str(CAPTURE), "--json", "--serve", PAGE) as command:
            for picture, rows in pictures.items():
                camera.show(Path(picture))
                report[picture] = command.reads(rows, STEADY_FRAMES)
            report["page"] = {path: fetch(path) for path in ("/", "/snapshot.jpg", "/reading")}
            report["exit_code"] = command.stop()
        report["lines"], report["errors"] = command.lines, command.errors
        with Command("-i", str(CAPTURE), "--json", "--max-frames", "3", groups=()) as command:
            report["refused"] = {"exit_code": command.wait(), "errors": command.errors}
        with Command("--doctor") as command:
            report["doctor"] = {"exit_code": command.wait(), "lines": command.lines, "errors": command.errors}
    print(json.dumps(report))


if __name__ == "__main__":
    main()
