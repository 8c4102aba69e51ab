"""The README's figures are those of the reference reports."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.readme import (
    BEGIN,
    CORTEX_A72,
    END,
    README,
    REPORT,
    cortex_report,
    read_cost,
    section,
    with_section,
)
from benchmarks.report.report import format_report, read_report
from edge_runtime import EdgeDigitsError


def test_the_readme_agrees_with_the_reference_report() -> None:
    text = README.read_text(encoding="utf-8")
    assert with_section(text, section(read_report(REPORT), read_cost())) == text, "run: python -m benchmarks.readme"


def test_the_reference_reports_agree_with_their_figures() -> None:
    report = read_report(REPORT)
    pictures = sorted(path.name for path in REPORT.parent.glob("*.png"))
    assert len(pictures) == 3
    assert REPORT.with_suffix(".md").read_text(encoding="utf-8") == format_report(
        report, ["accuracy_and_latency.png", "latency_by_engine.png", "stages.png"]
    )
    assert CORTEX_A72.read_text(encoding="utf-8") == cortex_report(read_cost())
    assert report["selection"] == "full"


def test_the_section_names_the_machine_and_says_who_wins(report: dict[str, Any]) -> None:
    made = section(report, read_cost())
    assert "Measured on Test board: 4 cores of Cortex-A72" in made
    assert (
        "LiteRT, which edge_runtime takes by itself, is not the fastest for `lenet5` float32: MNN takes 9.0 us" in made
    )
    assert "- `mlp_bn`: int8: it is the faster" in made
    assert "one crop to the bare loop: at most 1.10 wanted; mlp_bn int8 by litert 1.20" in made
    assert "Doubts" not in made
    assert "Doubts about its state: load 3." in section({**report, "warnings": ["load 3; end it"]}, read_cost())
    assert "| `lenet5` | 10.0 | 20.0 | 8.0 | MNN float32: 9.0 | 99.00% / 99.00% |" in made
    assert "emulated Cortex-A72" in made


def test_only_what_is_between_the_marks_changes() -> None:
    text = f"before\n{BEGIN}\nold\n{END}\nafter\n"
    new = with_section(text, "new")
    assert new == f"before\n{BEGIN}\n\nnew\n\n{END}\nafter\n"
    assert with_section(new, "new") == new
    with pytest.raises(EdgeDigitsError, match="put the two lines in"):
        with_section("no marks", "new")
