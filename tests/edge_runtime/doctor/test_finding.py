from __future__ import annotations

from edge_runtime.doctor.finding import Finding


def test_a_finding_is_one_line() -> None:
    assert Finding("ok", "3.11.2").line("Python") == "ok       Python:          3.11.2"
    assert Finding("problem", "does\nnot load", "mend it").line("OpenCV") == (
        "problem  OpenCV:          does not load; mend it"
    )
