from __future__ import annotations

import pytest

from edge_runtime import Classifier, DigitReader
from edge_runtime.__main__ import main
from edge_runtime.accelerators import AcceleratorUse, Request


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
