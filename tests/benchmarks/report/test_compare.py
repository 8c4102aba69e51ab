from __future__ import annotations

import copy
from typing import Any

import pytest

from benchmarks.report.compare import compare_reports, format_comparison
from edge_runtime import EdgeDigitsError


def test_a_report_is_as_fast_as_itself(report: dict[str, Any]) -> None:
    rows = compare_reports(report, report, 0.1)
    assert {row["ratio"] for row in rows} == {1.0}
    assert not any(row["slower"] for row in rows)
    assert f"0 of {len(rows)} figures are slower by more than 10 %" in format_comparison(rows, 10)


def test_what_is_slower_by_more_than_the_tolerance_is_found(report: dict[str, Any]) -> None:
    new = copy.deepcopy(report)
    new["latency"][0]["windows_us"] = [1.3 * value for value in report["latency"][0]["windows_us"]]
    rows = compare_reports(new, report, 0.1)
    assert [row["figure"] for row in rows if row["slower"]] == ["mlp_relu float32, LiteRT"]
    assert format_comparison(rows, 10).splitlines()[1].endswith("slower")
    assert not any(row["slower"] for row in compare_reports(new, report, 0.5))


def test_noise_is_not_called_slower(report: dict[str, Any]) -> None:
    new = copy.deepcopy(report)
    # The median is 30 % higher, but the windows are too scattered to tell.
    new["latency"][0]["windows_us"] = [8.0, 9.0, 13.0, 20.0, 21.0]
    assert not any(row["slower"] for row in compare_reports(new, report, 0.1))


def test_other_machines_are_not_compared(report: dict[str, Any]) -> None:
    other = copy.deepcopy(report)
    other["machine"]["cpu"] = "Cortex-A76"
    with pytest.raises(EdgeDigitsError, match="different machines"):
        compare_reports(report, other, 0.1)


def test_reports_without_a_common_figure(report: dict[str, Any]) -> None:
    with pytest.raises(EdgeDigitsError, match="no figure in common"):
        compare_reports(report, {**report, "latency": []}, 0.1)
