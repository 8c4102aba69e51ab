from __future__ import annotations

import signal
import sys
from pathlib import Path

import pytest

from edge_runtime import Classifier, DigitReader
from edge_runtime.__main__ import main
from edge_runtime.engines.accelerator_use import AcceleratorUse, Request


@pytest.mark.parametrize(
    ("use", "text"),
    [
        (AcceleratorUse("gpu", 10, 10), "10 of 10 operators on gpu"),
        (AcceleratorUse("gpu", 10, 10, device="VideoCore VII"), "10 of 10 operators on gpu (VideoCore VII)"),
        (
            AcceleratorUse("npu", 10, 7, ("TANH", "SOFTMAX", "TANH")),
            "7 of 10 operators on npu, on the CPU: TANH, SOFTMAX",
        ),
        (AcceleratorUse("gpu", 10, 6, ("TANH",)), "6 of 10 operators on gpu, on the CPU: 4, TANH among them"),
        (AcceleratorUse("npu", 10, 6), "6 of 10 operators on npu, on the CPU: 4"),
        (AcceleratorUse("npu", 10, 0, reason="there is none"), "no operator on npu, all on the CPU: there is none"),
    ],
)
def test_what_was_used_in_words(use: AcceleratorUse, text: str) -> None:
    assert str(use) == text
    assert use.to_dict()["delegated"] == use.delegated


@pytest.mark.parametrize(
    ("request_of", "words"),
    [
        ({}, "one of the two"),
        ({"accelerator": "gpu", "delegate": "a.so"}, "one of the two"),
        ({"accelerator": "tpu"}, "is none of gpu, npu, edgetpu"),
        ({"accelerator": "gpu", "options": {"a": "b"}}, "options without a delegate"),
    ],
)
def test_what_cannot_be_asked_for(request_of: dict, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        Request(**request_of)


@pytest.mark.parametrize(
    ("accelerator", "backend"), [("gpu", "native"), ("edgetpu", "native"), ("gpu", "tensorflow"), ("npu", "tensorflow")]
)
@pytest.mark.parametrize("kind", [Classifier, DigitReader])
def test_backends_that_have_no_way_there(kind: type, accelerator: str, backend: str) -> None:
    with pytest.raises(ValueError, match=r"CPU alone|needs the backend litert"):
        kind("lenet5", backend=backend, accelerator=accelerator)


@pytest.mark.parametrize(
    ("asked", "crash", "told"),
    [
        (
            Request("gpu"),
            signal.SIGILL,
            "gpu crashes with SIGILL (it is built for other processors); update ai-edge-litert",
        ),
        (Request("npu"), signal.SIGSEGV, "npu crashes with SIGSEGV; update ai-edge-litert"),
        (Request(delegate="x/a.so"), signal.SIGSEGV, "a.so crashes with SIGSEGV; take a build of it"),
    ],
)
def test_a_crash_while_it_is_tried_is_told(
    asked: Request, crash: signal.Signals, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A Python in whose place a shell ends by the signal, as the emulated Raspberry Pi 4's does by SIGILL."""
    python = tmp_path / "python"
    python.write_text(f"#!/bin/sh\nkill -{int(crash)} $$\n")
    python.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(python))
    classifier = Classifier("lenet5", accelerator=asked.accelerator, delegate=asked.delegate, backend="litert")
    assert classifier.accelerator is not None
    assert told in classifier.accelerator.reason


def test_without_an_accelerator_there_is_nothing_to_tell() -> None:
    assert Classifier("lenet5").accelerator is None


@pytest.mark.parametrize(
    "arguments",
    [
        ["--accelerator", "gpu", "--delegate", "a.so"],
        ["--accelerator", "tpu"],
        ["--accelerator", "gpu", "--backend", "native"],
        ["--delegate", "a.so", "--backend", "native"],
        ["--accelerator", "npu", "--backend", "tensorflow"],
        ["--require-accelerator"],
        ["--delegate-option", "a=b"],
        ["--accelerator", "gpu", "--delegate-option", "a=b"],
        ["--delegate", "a.so", "--delegate-option", "a"],
    ],
)
def test_wrong_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["-i", "none.png", *arguments])
    assert stopped.value.code == 2
    assert "error: " in capsys.readouterr().err
