from __future__ import annotations

import sys
from pathlib import Path

import pytest

from edge_runtime.engines.processor import processor_identity


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc, which is Linux's")
def test_it_names_the_instruction_sets_and_stays_the_same() -> None:
    identity = processor_identity()
    assert identity == processor_identity()
    assert any(line.startswith(("flags", "Features")) for line in identity)
    # Clock rates, which change all the time, are no part of it.
    assert not any("MHz" in line for line in identity)


def test_without_proc_the_architecture_has_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> str:
        raise FileNotFoundError

    monkeypatch.setattr(Path, "read_text", refuse)
    assert len(processor_identity()) == 2
