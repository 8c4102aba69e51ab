"""From a sheet to a picture of it: the desk around it, perspective, light, lens, sensor and file."""

from __future__ import annotations

import cv2
import numpy as np

from train.pages.paper import desk
from train.pages.sheet import HEIGHT_STEPS, Sheet, log_uniform, noise


def lay_on_desk(sheet: Sheet, photographs: list[np.ndarray], rng: np.random.Generator) -> Sheet:
    """The sheet, seen at an angle, with what it lies on around it; its truth's heights as the camera sees them."""
    height, width = sheet.shape
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    size = rng.uniform(0.55, 1.25)
    turn = rng.normal(0, 0.12) if rng.random() < 0.75 else rng.uniform(-np.pi, np.pi)
    cos, sin = np.cos(turn), np.sin(turn)
    middle = np.array([width, height]) / 2
    seen = (corners - middle) @ np.array([[cos, sin], [-sin, cos]]) * size
    # Perspective: what is farther away is smaller; then each corner a little off, and the sheet off the middle.
    direction = rng.uniform(0, 2 * np.pi)
    away = seen @ np.array([np.cos(direction), np.sin(direction)]) / max(width, height)
    seen = seen * (1 + away * rng.uniform(0, 0.45))[:, None]
    seen = seen + rng.normal(0, 0.012, (4, 2)) * (width, height)
    seen = seen + middle + rng.normal(0, 0.12, 2) * (width, height)
    matrix = cv2.getPerspectiveTransform(corners, seen.astype(np.float32))
    where = (width, height)
    colour = cv2.warpPerspective(sheet.colour, matrix, where, flags=cv2.INTER_LINEAR)
    truth = cv2.warpPerspective(sheet.truth, matrix, where, flags=cv2.INTER_NEAREST)
    alpha = cv2.warpPerspective(np.ones(sheet.shape, np.float32), matrix, where, flags=cv2.INTER_LINEAR)
    area = cv2.contourArea(seen.astype(np.float32)) / (width * height)
    shrunk = round(HEIGHT_STEPS * 0.5 * np.log2(max(area, 1e-3)))
    truth = np.where(truth > 0, np.clip(truth.astype(int) + shrunk, 1, 255), 0).astype(np.uint8)
    below = desk(sheet.shape, photographs, rng)
    depth = rng.uniform(0, 0.6)
    if depth > 0.15:  # The shadow that the sheet throws.
        offset = rng.normal(0, 5, 2)
        move = np.array([[1, 0, offset[0]], [0, 1, offset[1]]])
        cast = cv2.warpAffine(cv2.GaussianBlur(alpha, (0, 0), rng.uniform(2, 8)), move, where)
        below *= (1 - depth * cast)[:, :, None]
    below += alpha[:, :, None] * (colour - below)
    return Sheet(below, truth, sheet.dark)


def light(picture: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The picture in an uneven light, in place: a slope, a vignette, shadows with soft edges, the lamp's colour."""
    height, width = picture.shape[:2]
    small = (max(2, height // 8), max(2, width // 8))
    yy, xx = np.mgrid[-1 : 1 : small[0] * 1j, -1 : 1 : small[1] * 1j]
    field = np.ones(small, np.float32)
    if rng.random() < 0.6:
        angle = rng.uniform(0, 2 * np.pi)
        field *= 1 + rng.uniform(0, 0.35) * (np.cos(angle) * xx + np.sin(angle) * yy)
    if rng.random() < 0.35:
        away = (xx - rng.normal(0, 0.3)) ** 2 + (yy - rng.normal(0, 0.3)) ** 2
        field *= 1 - rng.uniform(0.05, 0.3) * np.minimum(away, 2.5)
    for _ in range(rng.choice([0, 0, 0, 1, 1, 2])):
        mask = np.zeros(small, np.float32)
        points = rng.uniform(-0.4, 1.4, (rng.integers(3, 7), 2)) * (small[1], small[0])
        cv2.fillPoly(mask, [points.astype(np.int32)], 1.0)
        mask = cv2.GaussianBlur(mask, (0, 0), log_uniform(rng, 0.8, 14))
        field *= 1 - rng.uniform(0.08, 0.45) * mask
    level = rng.uniform(0.65, 1.1)
    if rng.random() < 0.1:
        level *= rng.uniform(0.3, 0.7)
    grown = cv2.resize(np.clip(field, 0.05, 2).astype(np.float32), (width, height), interpolation=cv2.INTER_LINEAR)
    lamp = (level * (1 + rng.normal(0, 0.05, 3))).astype(np.float32)
    picture *= grown[:, :, None] * lamp
    if rng.random() < 0.06:  # A lamp that shines back from glossy paper or a whiteboard.
        glare = np.exp(-(((xx - rng.uniform(-1, 1)) ** 2 + (yy - rng.uniform(-1, 1)) ** 2) / rng.uniform(0.02, 0.3)))
        shine = cv2.resize(glare.astype(np.float32), (width, height))
        picture += shine[:, :, None] * rng.uniform(0.1, 0.5)
    return picture


def expose(picture: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Through lens, sensor and file: float32 (H, W, 3), RGB 0..1, to uint8 of the same shape."""
    height, width = picture.shape[:2]
    sharpness = rng.random()
    if sharpness < 0.45:
        picture = cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.3, 1.0))
    elif sharpness < 0.6:
        picture = cv2.GaussianBlur(picture, (0, 0), rng.uniform(1.0, 2.6))
    elif sharpness < 0.67:
        length, angle = rng.uniform(2, 7), rng.uniform(0, np.pi)
        kernel = np.zeros((9, 9), np.float32)
        reach = np.array([np.cos(angle), np.sin(angle)]) * length / 2
        ends = np.rint((4 + np.array([-reach, reach])) * 16).astype(np.int32)
        cv2.line(kernel, ends[0].tolist(), ends[1].tolist(), 1.0, 1, cv2.LINE_AA, 4)
        picture = cv2.filter2D(picture, -1, kernel / kernel.sum())
    grainy = rng.random()
    if grainy < 0.75:
        strength = log_uniform(rng, 0.002, 0.06)
        texture = noise((height, width), rng.choice([1.0, 1.0, 1.7]), rng)
        picture = picture + strength * texture[:, :, None]
        if rng.random() < 0.4:
            for channel in range(3):
                picture[:, :, channel] += strength * noise((height, width), 2.0, rng)
    if rng.random() < 0.2:  # The halo of a camera that sharpens.
        picture = picture + rng.uniform(0.3, 1.0) * (picture - cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.8, 2)))
    if rng.random() < 0.3:
        picture = 0.5 + (picture - 0.5) * rng.uniform(0.6, 1.5)
    if rng.random() < 0.25:  # Little colour, or none.
        grey = picture.mean(axis=2, keepdims=True)
        picture = grey + (picture - grey) * rng.choice([0.0, rng.uniform(0, 1)])
    # Quantised without rounding noise, as a sensor does.
    exposed: np.ndarray = (np.clip(picture, 0, 1) * 255 + 0.5).astype(np.uint8)
    if rng.random() < 0.06:  # A scanner's black and white.
        level = cv2.adaptiveThreshold(
            cv2.cvtColor(exposed, cv2.COLOR_RGB2GRAY), 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY, 41, 12
        )
        exposed = cv2.cvtColor(level, cv2.COLOR_GRAY2RGB)
    if rng.random() < 0.6:
        quality = int(rng.uniform(25, 95))
        _, packed = cv2.imencode(".jpg", exposed, [cv2.IMWRITE_JPEG_QUALITY, quality])
        exposed = np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR))
    return exposed
