from __future__ import annotations

import json

import cv2
import numpy as np
import pytest

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames.frame import Frame
from edge_runtime.live.loop import Result
from edge_runtime.live.sinks import JsonLines, Lines, Window
from edge_runtime.reading import Digit, Reading


def result(text: str, *, changed: bool) -> Result:
    row = tuple(Digit(label, 1.0, (9 * x, 0, 8, 9)) for x, label in enumerate(text))
    reading = Reading((row,) if row else ())
    return Result(Frame(np.zeros((9, 99, 3), np.uint8), 4, 1.0, 1e9, "fake"), reading, reading, changed, 0, 1.0)


def test_a_person_gets_a_line_a_change(capsys: pytest.CaptureFixture[str]) -> None:
    sink = Lines()
    for text, changed in (("12", True), ("12", False), ("", True)):
        sink.write(result(text, changed=changed))
    first, second = capsys.readouterr().out.splitlines()
    assert first.endswith(".000  12")
    assert second.endswith("  no digits")


@pytest.mark.parametrize(("on_change", "frames"), [(False, 3), (True, 2)])
def test_a_program_gets_an_object_a_frame_or_a_change(
    capsys: pytest.CaptureFixture[str], on_change: bool, frames: int
) -> None:
    sink = JsonLines(on_change=on_change)
    for text, changed in (("12", True), ("12", False), ("", True)):
        sink.write(result(text, changed=changed))
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == frames
    assert json.loads(lines[0])["stable"] == {"text": "12", "rows": ["12"]}


def test_no_screen_is_told_before_opencv_ends_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    with pytest.raises(EdgeDigitsError, match="no screen"):
        Window(lambda: None)


def test_an_opencv_without_windows_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")

    def headless(*_: object) -> None:
        raise cv2.error("The function is not implemented")

    monkeypatch.setattr(cv2, "namedWindow", headless)
    with pytest.raises(EdgeDigitsError, match="has no window"):
        Window(lambda: None)


@pytest.mark.parametrize(("key", "visible", "ends"), [(-1, 1.0, 0), (ord("q"), 1.0, 1), (27, 1.0, 1), (-1, 0.0, 1)])
def test_q_escape_and_closing_the_window_end_the_run(
    monkeypatch: pytest.MonkeyPatch, key: int, visible: float, ends: int
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    shown: list[np.ndarray] = []
    monkeypatch.setattr(cv2, "namedWindow", lambda *_: None)
    monkeypatch.setattr(cv2, "imshow", lambda _, image: shown.append(image))
    monkeypatch.setattr(cv2, "waitKey", lambda _: key)
    monkeypatch.setattr(cv2, "getWindowProperty", lambda *_: visible)
    ended: list[bool] = []
    Window(lambda: ended.append(True)).write(result("5", changed=False))
    assert shown[0].any(), "the digit is marked"
    assert len(ended) == ends
