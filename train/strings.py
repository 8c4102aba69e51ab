"""Strings of handwritten digits drawn from single ones: as amounts and postal codes are written. No TensorFlow.

Every string is one of `KINDS`; digits stand apart, touch, overlap or are broken, zeros are small now and then, marks
(dots, commas, dashes, signs) stand between them. What each pixel belongs to is known, so that both reading and
segmentation can be scored, and learned from.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

KINDS = "spaced", "close", "touching", "overlapping", "broken"
"""How neighbours stand: apart; nearly touching; by a few pixels; by more; apart, with the pen lifted within digits."""

SHORTEST, LONGEST = 2, 8
"""Digits of a string."""

SMALL_ZEROS = 0.25
"""Share of the strings in which zeros at the end are small, as those of amounts are."""

MARKS = 0.35
"""Share of the strings with marks that are no digits."""


@dataclass(frozen=True)
class DrawnString:
    """A string as a camera might see it.

    Args:
        image: uint8 (H, W), dark ink on light paper.
        text: its digits, "0" to "9".
        inks: bool (H, W) each, the pixels of each digit, overlaps in both.
        marks: bool (H, W), the pixels of what is no digit.
        kind: of `KINDS`.
    """

    image: np.ndarray
    text: str
    inks: tuple[np.ndarray, ...]
    marks: np.ndarray
    kind: str


def draw_string(
    x: np.ndarray, y: np.ndarray, rng: np.random.Generator, kind: str | None = None, count: int | None = None
) -> DrawnString:
    """Draw a string of random digits.

    Args:
        x, y: uint8 (N, 28, 28) and integers (N,): digits in MNIST's form, and what they are.
        rng: draws everything.
        kind: how neighbours stand, of `KINDS`; None for any of them, a new one for each pair with a half chance.
        count: how many digits; None for `SHORTEST` to `LONGEST`. With 0 there are marks alone.
    """
    mixed = kind is None and rng.random() < 0.5
    kind = KINDS[rng.integers(len(KINDS))] if kind is None else kind
    height = int(rng.integers(32, 84))
    count = int(rng.integers(SHORTEST, LONGEST + 1)) if count is None else count
    picks = rng.integers(len(x), size=count)
    text = "".join(str(y[pick]) for pick in picks)
    sizes = rng.uniform(0.82, 1.12, count)
    if count and rng.random() < SMALL_ZEROS:
        zeros = np.flatnonzero(y == 0)
        for index in range(max(1, count - int(rng.integers(1, 4))), count):
            picks[index] = zeros[rng.integers(len(zeros))]
        text = "".join(str(y[pick]) for pick in picks)
        for index in range(count - 1, 0, -1):
            if text[index] != "0":
                break
            sizes[index] *= rng.uniform(0.4, 0.8)
    width_factor, slant, pen = rng.uniform(0.8, 1.2), rng.uniform(-0.15, 0.15), int(rng.integers(-1, 3))
    canvas_height, room = int(3.2 * height), 2 * height
    marked = rng.random() < MARKS or not count
    inks: list[np.ndarray] = []
    places: list[tuple[int, int]] = []
    marks: list[tuple[np.ndarray, int, int]] = []
    frontier = np.full(canvas_height, room, np.int64)
    taken = np.zeros((canvas_height, room), np.uint8)
    climb = rng.uniform(-0.04, 0.04)
    for index in range(count):
        if marked and index and rng.random() < 0.4:
            mark, top = _mark(height, pen, rng)
            left = int(frontier.max()) + int(rng.integers(2, max(3, height // 8)))
            top += canvas_height // 2 - height // 2
            marks.append((mark, left, top))
            frontier[top : top + len(mark)] = left + mark.shape[1]
            taken = _laid(taken, mark, left, top)
        how = KINDS[rng.integers(len(KINDS))] if mixed else kind
        ink = _grown(x[picks[index]], height * sizes[index], width_factor, slant, pen, rng)
        if how == "broken":
            ink = _broken(ink, rng)
        drop = rng.normal(0, 0.06) * height + climb * (frontier.max() - room)
        raised = rng.random() < 0.5
        top = canvas_height // 2 + (-height // 2 if raised else height // 2 - len(ink)) + round(drop)
        top = min(max(top, 0), canvas_height - len(ink))
        left = _left(taken, frontier, ink, top, how, height, rng) if index else room
        inks.append(ink)
        places.append((left, top))
        rows = np.s_[top : top + len(ink)]
        frontier[rows] = np.maximum(frontier[rows], left + _last_column(ink))
        taken = _laid(taken, ink, left, top)
    for _ in range(int(rng.integers(0, 2) if count else rng.integers(1, 7)) if marked else 0):
        mark, top = _mark(height, pen, rng)
        left, top = (
            int(frontier.max()) + int(rng.integers(2, max(3, height // 3))),
            top + canvas_height // 2 - height // 2,
        )
        marks.append((mark, left, top))
        frontier[top : top + len(mark)] = left + mark.shape[1]
        taken = _laid(taken, mark, left, top)
    columns = np.flatnonzero(taken.any(axis=0))
    rows_inked = np.flatnonzero(taken.any(axis=1))
    margin = int(rng.uniform(0.25, 1.0) * height)
    x0, y0 = max(0, columns[0] - margin), max(0, rows_inked[0] - margin)
    size = rows_inked[-1] + margin - y0, columns[-1] + margin - x0
    covered = np.zeros(size, np.uint8)
    masks = []
    for ink, (left, top) in zip(inks, places, strict=True):
        own = np.zeros(size, np.uint8)
        own[top - y0 : top - y0 + len(ink), left - x0 : left - x0 + ink.shape[1]] = ink
        masks.append(own > 127)
        np.maximum(covered, own, out=covered)
    marked_pixels = np.zeros(size, np.uint8)
    for mark, left, top in marks:
        target = marked_pixels[top - y0 : top - y0 + len(mark), left - x0 : left - x0 + mark.shape[1]]
        np.maximum(target, mark[: target.shape[0], : target.shape[1]], out=target)
    np.maximum(covered, marked_pixels, out=covered)
    return DrawnString(_on_paper(covered, rng), text, tuple(masks), marked_pixels > 127, "mixed" if mixed else kind)


def _grown(
    digit: np.ndarray, height: float, widened: float, slant: float, pen: int, rng: np.random.Generator
) -> np.ndarray:
    """A digit in MNIST's form as ink, uint8 (H, W), cut to its box."""
    x, y, width, tall = cv2.boundingRect((digit > 127).view(np.uint8))
    if not tall:
        return np.full((2, 2), 255, np.uint8)
    # A digit that is wider than tall filled MNIST's box sideways: it keeps its size to that box.
    scale = height / max(tall, width)
    across = scale * widened * rng.uniform(0.95, 1.05)
    shift = slant + rng.normal(0, 0.05)
    out_width = int(np.ceil(across * width + abs(shift) * scale * tall)) + 4
    out_height = int(np.ceil(scale * tall)) + 4
    left = 2.0 + max(0.0, shift) * scale * tall
    matrix = np.array([[across, -shift * scale, left], [0, scale, 2.0]], np.float64)
    cut = digit[y : y + tall, x : x + width]
    ink = cv2.warpAffine(cut, matrix, (out_width, out_height), flags=cv2.INTER_CUBIC)
    if pen:
        kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (abs(pen) + 1, abs(pen) + 1))
        changed = cv2.dilate(ink, kernel) if pen > 0 else cv2.erode(ink, kernel)
        ink = changed if (changed > 127).sum() > 20 else ink
    x, y, width, tall = cv2.boundingRect((ink > 127).view(np.uint8))
    return ink[y : y + tall, x : x + width] if tall else np.full((2, 2), 255, np.uint8)


def _broken(ink: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The pen lifted once or twice: a narrow gap through a place of the stroke."""
    broken = ink.copy()
    places = np.argwhere(ink > 127)
    for _ in range(rng.choice([1, 1, 2])):
        row, column = places[rng.integers(len(places))].tolist()
        angle, reach = rng.uniform(0, np.pi), 0.2 * len(ink)
        dx, dy = round(reach * np.cos(angle)), round(reach * np.sin(angle))
        gap = max(1, round(len(ink) * rng.uniform(0.02, 0.06)))
        cv2.line(broken, (column - dx, row - dy), (column + dx, row + dy), 0, gap)
    return broken if (broken > 127).sum() > 0.6 * len(places) else ink


def _left(
    taken: np.ndarray, frontier: np.ndarray, ink: np.ndarray, top: int, how: str, height: int, rng: np.random.Generator
) -> int:
    """Where the next digit begins."""
    reached = int(frontier.max())
    if how in ("spaced", "broken"):
        return reached + max(2, round(height * rng.uniform(0.06, 0.45)))
    # Pushed to the left until it touches, or nearly so.
    wanted = {"close": 1, "touching": int(rng.integers(2, 25)), "overlapping": int(rng.integers(25, 25 + height))}[how]
    rows = taken[top : top + len(ink)] > 127
    inked = ink > 127
    rows = np.pad(rows, ((0, 0), (0, max(0, reached + ink.shape[1] + 2 - rows.shape[1]))))
    least = max(0, reached - round(0.6 * ink.shape[1]))
    left = reached + 1
    while left > least and np.count_nonzero(rows[:, left : left + ink.shape[1]] & inked) < wanted:
        left -= 1
    return left + max(1, round(height * rng.uniform(0.02, 0.08))) if how == "close" else left


def _mark(height: int, pen: int, rng: np.random.Generator) -> tuple[np.ndarray, int]:
    """What is no digit, as ink, uint8 (H, W), and how far below the digits' upper edge it begins."""
    thick = max(2, height // 12 + pen)
    side = int(height * 1.5)
    canvas = np.zeros((2 * side, 2 * side), np.uint8)
    centre = side
    kind = rng.integers(7)
    top = 0.0
    if kind == 0:  # A dot.
        cv2.circle(canvas, (centre, centre), max(1, round(thick * rng.uniform(0.5, 1.1))), 255, -1, cv2.LINE_AA)
        top = 0.88
    elif kind == 1:  # A comma.
        length = height * rng.uniform(0.12, 0.3)
        end = centre - round(length * rng.uniform(0, 0.6)), centre + round(length)
        cv2.line(canvas, (centre, centre), end, 255, thick, cv2.LINE_AA)
        top = rng.uniform(0.75, 0.95)
    elif kind in (2, 3):  # A dash, or two.
        length = round(height * rng.uniform(0.2, 0.6))
        for row in range(int(kind) - 1):
            at = centre + round(row * height * rng.uniform(0.2, 0.3))
            cv2.line(canvas, (centre, at), (centre + length, at + int(rng.integers(-3, 4))), 255, thick, cv2.LINE_AA)
        top = rng.uniform(0.35, 0.55)
    else:  # A sign or a letter.
        sign = "#$/*+xXRBKMNEAHkmahrsVTw%"[rng.integers(25)]
        font = (cv2.FONT_HERSHEY_SIMPLEX, cv2.FONT_HERSHEY_SCRIPT_SIMPLEX, cv2.FONT_HERSHEY_DUPLEX)[rng.integers(3)]
        scale = height / 22 * rng.uniform(0.7, 1.1)
        cv2.putText(canvas, sign, (side // 3, side + side // 3), font, scale, 255, thick, cv2.LINE_AA)
        top = rng.uniform(-0.05, 0.25)
    x, y, width, tall = cv2.boundingRect((canvas > 127).view(np.uint8))
    return canvas[y : y + tall, x : x + width], round(top * height)


def _laid(taken: np.ndarray, ink: np.ndarray, left: int, top: int) -> np.ndarray:
    """The canvas with ink laid on it, wider where need be."""
    beyond = left + ink.shape[1] - taken.shape[1]
    if beyond > 0:
        taken = np.pad(taken, ((0, 0), (0, beyond)))
    target = taken[top : top + len(ink), left : left + ink.shape[1]]
    np.maximum(target, ink, out=target)
    return taken


def _last_column(ink: np.ndarray) -> np.ndarray:
    """One past the last inked column of each row, 0 where there is none, int64 (H,)."""
    inked = ink > 127
    return np.where(inked.any(axis=1), inked.shape[1] - inked[:, ::-1].argmax(axis=1), 0)


def _on_paper(covered: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Ink as a camera sees it: a pale or a dark pen, blur, grain."""
    share = cv2.GaussianBlur(covered, (0, 0), rng.uniform(0.5, 1.2)).astype(np.float32) / 255 * rng.uniform(0.85, 1)
    paper, pen = rng.uniform(170, 245), rng.uniform(15, 110)
    image = paper * (1 - share) + pen * share
    image += cv2.GaussianBlur(rng.normal(0, rng.uniform(0, 6), image.shape).astype(np.float32), (0, 0), 0.7)
    drawn: np.ndarray = np.clip(np.rint(image), 0, 255).astype(np.uint8)
    return drawn
