from __future__ import annotations

import numpy as np
import pytest

from edge_runtime.locate.resize import resized
from edge_runtime.names import RESIZE_MODES


def halves(height: int, width: int) -> np.ndarray:
    """White, its outer quarters black along the longer side."""
    image = np.full((height, width), 255, np.uint8)
    longer = image if height > width else image.T
    quarter = len(longer) // 4
    longer[:quarter] = longer[-quarter:] = 0
    return image


@pytest.mark.parametrize("mode", RESIZE_MODES)
@pytest.mark.parametrize("shape", [(1, 1), (3, 500), (500, 3), (96, 96, 3), (20, 32)])
@pytest.mark.parametrize("size", [(32, 20), (1, 1), (224, 224)])
def test_every_mode_gives_the_size(mode: str, shape: tuple[int, ...], size: tuple[int, int]) -> None:
    assert resized(np.full(shape, 200, np.uint8), *size, mode).shape == (*size, *shape[2:])


@pytest.mark.parametrize("shape", [(80, 40), (40, 80)])
def test_modes_differ_in_what_they_keep(shape: tuple[int, int]) -> None:
    image = halves(*shape)
    longer = (slice(None),) if shape[0] > shape[1] else (slice(None), slice(None))

    def along(mode: str) -> list[int]:
        small = resized(image, 40, 40, mode)
        return (small if len(longer) == 1 else small.T)[:, 20].tolist()

    assert along("squash") == [0] * 10 + [255] * 20 + [0] * 10
    assert along("fit-longest") == [0] * 10 + [255] * 20 + [0] * 10
    assert along("fit-shortest") == [255] * 40


def test_fit_longest_is_black_beside_the_image() -> None:
    small = resized(np.full((80, 40), 255, np.uint8), 40, 40, "fit-longest")
    assert (small == 255).sum(axis=1).tolist() == [20] * 40
    assert small[0].tolist() == [0] * 10 + [255] * 20 + [0] * 10
