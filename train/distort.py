"""Distortions that make more writers out of MNIST's: affine, elastic, stroke weight, blur, noise.

Affine and elastic: Simard, Steinkraus, Platt, "Best Practices for Convolutional Neural Networks Applied to Visual
Document Analysis", ICDAR 2003. The elastic field is a coarse grid of random displacements, upsampled by cubic
B-splines, which has the smoothness of Simard's Gaussian filter at a fraction of its cost.
"""

from __future__ import annotations

import cv2
import numpy as np

SIDE = 28
ROTATION_RAD = 0.21
SHEAR = 0.25
LOG_SCALE = 0.16
SHIFT_PX = 1.8
ELASTIC_PX = 2.6
ELASTIC_KNOTS = 6
STROKE_SHARE = 0.35
BLUR_SHARE = 0.15
NOISE_SHARE = 0.15


def _bspline_basis() -> np.ndarray:
    """Cubic B-spline weights, float32 (SIDE, ELASTIC_KNOTS), that upsample a row of knots to a row of pixels."""
    # Knots reach one spacing past both edges, so that every pixel has its four neighbours.
    position = np.linspace(1.0, ELASTIC_KNOTS - 2.0, SIDE)
    distance = np.abs(position[:, None] - np.arange(ELASTIC_KNOTS)[None, :])
    near = 2 / 3 - distance**2 + distance**3 / 2
    far = np.clip(2 - distance, 0, None) ** 3 / 6
    return np.where(distance < 1, near, far).astype(np.float32)


def _map_basis() -> np.ndarray:
    """What a map of source coordinates is a sum of, float32 (ELASTIC_KNOTS**2 + 3, SIDE**2).

    First each knot's part of the elastic field, then the pixel's x and y from the centre and 1, the affine map's part.
    """
    spline = _bspline_basis()
    from_centre = np.arange(SIDE, dtype=np.float32) - CENTRE
    y, x = np.meshgrid(from_centre, from_centre, indexing="ij")
    return np.concatenate([np.kron(spline, spline).T, [x.ravel(), y.ravel(), np.ones(SIDE**2)]]).astype(np.float32)


CENTRE = (SIDE - 1) / 2
_BASIS = _map_basis()
_CROSS = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))


def distort(images: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Distort each image at random.

    Args:
        images: uint8 (N, 28, 28), white ink on black.
        rng: the only source of randomness; the same state gives the same result.

    Returns:
        uint8 (N, 28, 28), new memory.
    """
    count = len(images)
    map_x, map_y = _random_maps(count, rng)
    stroke = rng.random(count)
    stroke_gain = rng.uniform(0.3, 1.0, count)
    blur = np.where(rng.random(count) < BLUR_SHARE, rng.uniform(0.4, 1.0, count), 0.0)
    noise = np.where(rng.random(count) < NOISE_SHARE, rng.uniform(3, 20, count), 0.0)
    out = np.empty_like(images)
    for i in range(count):
        image = cv2.remap(images[i], map_x[i], map_y[i], cv2.INTER_LINEAR)
        if stroke[i] < STROKE_SHARE:
            # A whole erosion would wipe out MNIST's thinnest strokes, so thinning goes half as far as thickening.
            thicken = stroke[i] < STROKE_SHARE / 2
            changed = cv2.dilate(image, _CROSS) if thicken else cv2.erode(image, _CROSS)
            gain = stroke_gain[i] if thicken else stroke_gain[i] / 2
            image = cv2.addWeighted(changed, gain, image, 1 - gain, 0)
        if blur[i]:
            image = cv2.GaussianBlur(image, (0, 0), blur[i])
        if noise[i]:
            image = np.clip(image + rng.normal(0, noise[i], image.shape), 0, 255).astype(np.uint8)
        out[i] = image
    return out


def _random_maps(count: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Source coordinates of each pixel, two float32 arrays (count, 28, 28): an affine map plus an elastic field."""
    angle = rng.uniform(-ROTATION_RAD, ROTATION_RAD, count)
    shear = rng.uniform(-SHEAR, SHEAR, count)
    scale_x, scale_y = np.exp(rng.uniform(-LOG_SCALE, LOG_SCALE, (2, count)))
    shift_x, shift_y = rng.uniform(-SHIFT_PX, SHIFT_PX, (2, count))
    cos, sin = np.cos(angle), np.sin(angle)
    xx, xy = cos / scale_x, (sin + shear * cos) / scale_x
    yx, yy = -sin / scale_y, (cos - shear * sin) / scale_y
    # Each image by another strength: most of what is shown stays close to what somebody really wrote.
    knots = rng.normal(0, rng.uniform(0, ELASTIC_PX, (1, count, 1)), (2, count, ELASTIC_KNOTS**2))
    affine = np.array([[xx, xy, CENTRE + shift_x], [yx, yy, CENTRE + shift_y]]).transpose(0, 2, 1)
    weights = np.concatenate([knots, affine], axis=2).astype(np.float32).reshape(2 * count, -1)
    # OpenCV's product: NumPy's would start threads of its own beside TensorFlow's.
    map_x, map_y = cv2.gemm(weights, _BASIS, 1.0, np.empty(0, np.float32), 0.0).reshape(2, count, SIDE, SIDE)
    return map_x, map_y
