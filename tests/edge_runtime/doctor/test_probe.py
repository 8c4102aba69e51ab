from __future__ import annotations

import signal

import pytest

from edge_runtime.doctor.facts import numpy_facts, opencv_facts
from edge_runtime.doctor.probe import Probe, probe, reason_of_failure
from tests.edge_runtime.doctor.conftest import Shadow


def test_a_probe_that_never_answers(shadow: Shadow, monkeypatch: pytest.MonkeyPatch) -> None:
    shadow("numpy", "import signal; signal.pause()")
    monkeypatch.setattr("edge_runtime.doctor.probe.PROBE_TIMEOUT_S", 0.5)
    assert probe(numpy_facts) == Probe(failure="no answer within 0.5 s")


def test_a_library_that_prints_does_not_disturb(shadow: Shadow) -> None:
    shadow("cv2", "print('hello'); __version__ = '5.0'; getBuildInformation = lambda: ''")
    assert probe(opencv_facts).facts["version"] == "5.0"


def test_the_signals_name_is_told() -> None:
    assert reason_of_failure(-signal.SIGSEGV, "") == "crashes with SIGSEGV"
