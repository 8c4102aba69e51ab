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


@pytest.mark.parametrize("key", ["board", "cpu", "architecture"])
def test_what_makes_another_machine(report: dict[str, Any], key: str) -> None:
    other = copy.deepcopy(report)
    other["machine"][key] = "another"
    message = rf"different machines \({key}: another and {report['machine'][key]}\); compare with an older report"
    with pytest.raises(EdgeDigitsError, match=message):
        compare_reports(report, other, 0.1)
    with pytest.raises(EdgeDigitsError, match="different machines"):
        compare_reports(other, report, 0.1)
    other = copy.deepcopy(report)
    other["machine"]["load"] = 7.0
    assert compare_reports(report, other, 0.1)


def only(report: dict[str, Any], *values: float) -> dict[str, Any]:
    """The report with one figure only."""
    return {**report, "latency": [{**report["latency"][0], "windows_us": list(values)}], "processes": []}


@pytest.mark.parametrize(("tolerance", "slower"), [(0.24, True), (0.25, False), (0.26, False), (0.0, True)])
def test_only_what_is_beyond_the_tolerance_is_slower(report: dict[str, Any], tolerance: float, slower: bool) -> None:
    (row,) = compare_reports(only(report, *[12.5] * 5), only(report, *[10.0] * 5), tolerance)
    assert row == {
        "figure": "mlp_relu float32, LiteRT",
        "ratio": 1.25,
        "low": 1.25,
        "high": 1.25,
        "slower": slower,
    }


def test_even_the_lower_end_of_the_interval_must_be_beyond(report: dict[str, Any]) -> None:
    (row,) = compare_reports(only(report, 10.0, 14.0, 14.0), only(report, 10.0, 10.0, 10.0), 0.1)
    assert (row["ratio"], row["low"], row["high"], row["slower"]) == (1.4, 1.0, 1.4, False)


def test_whole_processes_are_compared_where_they_ran(report: dict[str, Any]) -> None:
    def with_process(*seconds: float) -> dict[str, Any]:
        skipped = {"what": "video", "reason": "no camera"}
        return {**report, "latency": [], "processes": [{"what": "import", "seconds": list(seconds)}, skipped]}

    (row,) = compare_reports(with_process(1.0, 1.0), with_process(2.0, 2.0), 0.1)
    assert (row["figure"], row["ratio"], row["slower"]) == ("import", 0.5, False)


def test_the_slowest_figure_stands_first() -> None:
    rows = [
        {"figure": "short", "ratio": 0.5, "low": 0.25, "high": 0.75, "slower": False},
        {"figure": "longer name", "ratio": 1.5, "low": 1.4, "high": 1.6, "slower": True},
        {"figure": "x", "ratio": 1.0, "low": 1.0, "high": 1.0, "slower": False},
    ]
    assert format_comparison(rows, 2.5).splitlines() == [
        "figure       new / old  95 % interval",
        "longer name      1.500  1.400 to 1.600  slower",
        "x                1.000  1.000 to 1.000",
        "short            0.500  0.250 to 0.750",
        "1 of 3 figures are slower by more than 2.5 %",
    ]
