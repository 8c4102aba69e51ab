"""The run in figures, in Prometheus' text format (version 0.0.4)."""

from __future__ import annotations

from edge_runtime.web.board import Board

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"


def metrics_text(board: Board, viewers: int) -> str:
    """The figures of a board and how many look at it."""
    summary, age = board.summary, board.age()
    lines = [
        *_metric("frames_total", "counter", "Frames that were read.", summary.frames),
        *_metric("frames_dropped_total", "counter", "Frames captured and not read.", summary.dropped),
        *_metric("frames_still_total", "counter", "Frames read in which nothing had moved.", summary.still),
        *_metric("digits_total", "counter", "Digits in all readings.", summary.digits),
        *_metric("changes_total", "counter", "Changes of the stable reading.", board.change_count),
        *_metric("frames_per_second", "gauge", "Frames read a second of late.", round(board.rate(), 2)),
        *_metric("viewers", "gauge", "Streams and rows of events that are open.", viewers),
    ]
    if age is not None:
        lines += _metric("last_frame_age_seconds", "gauge", "Seconds since the last frame.", round(age, 3))
    name = "edge_digits_stage_milliseconds"
    lines += [f"# HELP {name} Milliseconds a frame, by stage.", f"# TYPE {name} summary"]
    for stage, percentiles in summary.stages.items():
        lines += [
            f'{name}{{stage="{stage}",quantile="{percent / 100:g}"}} {percentiles.at(percent):.4g}'
            for percent in (50, 95)
        ]
        lines.append(f'{name}_count{{stage="{stage}"}} {percentiles.count}')
    return "\n".join(lines) + "\n"


def _metric(name: str, kind: str, words: str, value: float) -> list[str]:
    full = f"edge_digits_{name}"
    return [f"# HELP {full} {words}", f"# TYPE {full} {kind}", f"{full} {value}"]
