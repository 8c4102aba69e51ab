"""The figures of the README and of docs/benchmarks.md are those of the reference reports."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from benchmarks.readme import (
    BEGIN,
    CORTEX_A72,
    END,
    README,
    REPORT,
    RESULTS,
    cortex_report,
    pages,
    read_cost,
    section,
    short_section,
    with_section,
)
from benchmarks.report.report import format_report, read_report
from edge_runtime import EdgeDigitsError


@pytest.mark.parametrize("page", [README, RESULTS], ids=lambda page: page.name)
def test_the_pages_agree_with_the_reference_report(page: Path) -> None:
    made = dict(pages(read_report(REPORT), read_cost()))
    assert set(made) == {README, RESULTS}
    assert with_section(page, made[page]) == page.read_text(encoding="utf-8"), "run: python -m benchmarks.readme"


def test_the_whole_report_is_where_the_pages_say() -> None:
    for page, made in pages(read_report(REPORT), read_cost()):
        (link,) = re.findall(r"\[whole report\]\((.*?)\)", made)
        assert (page.parent / link).resolve() == REPORT.with_suffix(".md")


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
    made, short = section(report, read_cost()), short_section(report)
    assert (
        "LiteRT, which edge_runtime takes by itself, is not the fastest for `lenet5` float32: MNN takes 9.0 us" in made
    )
    assert "- `mlp_bn`: int8: it is the faster" in made
    assert "one crop to the bare loop: at most 1.10 wanted; mlp_bn int8 by litert 1.20" in made
    assert "Doubts" not in made
    assert "Doubts about its state: load 3." in section({**report, "warnings": ["load 3; end it"]}, read_cost())
    for text in (made, short):
        assert "Measured on Test board: 4 cores of Cortex-A72" in text
        assert "| `lenet5` | 10.0 | 20.0 | 8.0 | MNN float32: 9.0 | 99.00% / 99.00% |" in text
    assert "emulated Cortex-A72" in made


def test_only_what_is_between_the_marks_changes(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n")
    new = with_section(page, "new")
    assert new == f"before\n{BEGIN}\n\nnew\n\n{END}\nafter\n"
    page.write_text(new)
    assert with_section(page, "new") == new
    page.write_text("no marks")
    with pytest.raises(EdgeDigitsError, match=r"page\.md: .* put the two lines in"):
        with_section(page, "new")
