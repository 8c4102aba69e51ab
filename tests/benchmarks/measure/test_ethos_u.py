"""The report's section of Vela's estimates."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.measure import ethos_u
from benchmarks.report.report import format_report
from convert.compilers.vela import markdown_table, vela_version
from train import MODEL_NAMES

needs_vela = pytest.mark.skipif(vela_version() is None, reason="needs Vela: pip install '.[vela]'")


@needs_vela
def test_the_report_has_velas_table_and_says_that_it_is_estimated(report: dict[str, Any]) -> None:
    vela, skipped = ethos_u.estimate()

    assert vela is not None
    assert skipped == []
    text = format_report({**report, "ethos_u": vela})
    assert "## Ethos-U (Vela's estimates)" in text
    assert "Estimated and not measured" in text
    assert markdown_table(vela) in text
    assert all(f"| {name}_int8 |" in text for name in MODEL_NAMES)


def test_without_vela_the_report_says_so(report: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ethos_u, "vela_version", lambda: None)

    vela, skipped = ethos_u.estimate()

    assert vela is None
    text = format_report({**report, "ethos_u": vela, "skipped": skipped})
    assert "## Ethos-U" not in text
    assert "- Ethos-U: Vela is not installed: pip install '.[vela]' (" in text


def test_an_older_report_has_no_such_section(report: dict[str, Any]) -> None:
    assert "Ethos-U" not in format_report(report)
