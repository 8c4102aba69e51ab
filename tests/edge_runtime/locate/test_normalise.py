"""MNIST's form: box, centre of mass, aspect, polarity, stroke weight, and digits that come back as they were."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from edge_runtime.engines.classifier import Classifier
from edge_runtime.locate.isolated import isolated_ink
from edge_runtime.locate.normalise import BOLDEST_PX, THINNEST_PX, crop_from_ink, normalise_crop, stroke_width
from firmware_assets import asset
from tests.edge_runtime.scenes import coverage, write
from train.data import Mnist


def draw(label: str, *, thickness: int = 8, side: int = 200, paper: int = 230, ink: int = 30) -> np.ndarray:
    """A digit somewhere in a grey image, uint8 (side, side), off its centre."""
    covered = coverage(label, (side, side), side / 6, side / 8, side / 2, thickness)
    return write(np.full((side, side), paper, np.uint8), covered, ink)


def ink_box(crop: np.ndarray) -> tuple[int, int]:
    """Width and height of what is inked."""
    _, _, width, height = cv2.boundingRect(crop)
    return width, height


def crop_stroke(crop: np.ndarray) -> float:
    """Stroke width of a crop, measured four times enlarged, in pixels of the crop."""
    large = cv2.resize(crop, None, fx=4, fy=4, interpolation=cv2.INTER_CUBIC)
    return stroke_width((large > 127).astype(np.uint8)) / 4


@pytest.mark.parametrize("label", list("0123456789"))
def test_crop_has_mnists_form(label: str) -> None:
    crop = normalise_crop(draw(label))

    assert crop.shape == (28, 28)
    assert crop.dtype == np.uint8
    assert max(ink_box(crop)) == 20
    moments = cv2.moments(crop)
    assert abs(moments["m10"] / moments["m00"] - 14.0) <= 0.5 + 1e-6
    assert abs(moments["m01"] / moments["m00"] - 14.0) <= 0.5 + 1e-6


@pytest.mark.parametrize(("width", "height"), [(40, 160), (160, 40), (90, 90), (60, 120)])
def test_aspect_is_kept(width: int, height: int) -> None:
    image = np.full((220, 220), 240, np.uint8)
    cv2.rectangle(image, (20, 25), (20 + width, 25 + height), 20, 19)

    wide, tall = ink_box(normalise_crop(image))

    outer_width, outer_height = width + 19, height + 19
    scale = 20 / max(outer_width, outer_height)
    assert abs(wide - outer_width * scale) <= 1
    assert abs(tall - outer_height * scale) <= 1


@pytest.mark.parametrize("label", list("258"))
def test_polarity_does_not_matter(label: str) -> None:
    image = draw(label)
    assert np.array_equal(normalise_crop(image), normalise_crop(255 - image))


def test_colour_alpha_and_depth_do_not_matter() -> None:
    grey = draw("5")
    expected = normalise_crop(grey)
    for image in (
        grey[:, :, None],
        cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR),
        cv2.cvtColor(grey, cv2.COLOR_GRAY2BGRA),
        grey.astype(np.uint16) * 257,
    ):
        assert np.array_equal(normalise_crop(image), expected)


@pytest.mark.parametrize("thickness", [1, 2, 5, 12, 24, 36])
def test_stroke_comes_into_mnists_range(thickness: int) -> None:
    image = np.full((300, 300), 235, np.uint8)
    cv2.polylines(image, [np.array([[60, 50], [230, 50], [110, 250]])], False, 40, thickness, cv2.LINE_AA)

    assert THINNEST_PX - 0.5 <= crop_stroke(normalise_crop(image)) <= BOLDEST_PX + 0.5


@pytest.mark.parametrize("paper", [230, 60], ids=["dark on light", "light on dark"])
@pytest.mark.parametrize("darkest", [0.75, 0.5, 0.35])
def test_uneven_light_and_noise_are_no_ink(darkest: float, paper: int) -> None:
    image = draw("3", paper=paper, ink=255 - paper).astype(np.float64) * np.linspace(darkest, 1.0, 200)[None, :]
    image += np.random.default_rng(0).normal(0, 6, image.shape)

    crop = normalise_crop(np.clip(image, 0, 255).astype(np.uint8))

    clean = normalise_crop(draw("3"))
    agreement = np.corrcoef(crop.ravel().astype(float), clean.ravel().astype(float))[0, 1]
    assert agreement > 0.9


@pytest.mark.parametrize("label", list("0389"))
def test_a_bold_digit_cut_close_is_not_taken_for_shading(label: str) -> None:
    image = draw(label, thickness=36)
    rows, columns = np.nonzero((image < 130).any(axis=1))[0], np.nonzero((image < 130).any(axis=0))[0]
    close = image[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]

    ink = isolated_ink(close)

    assert np.mean((ink > 127) == (close < 130)) > 0.97


@pytest.mark.parametrize("value", [0, 127, 255])
def test_blank_image_gives_a_black_crop(value: int) -> None:
    assert not normalise_crop(np.full((64, 48), value, np.uint8)).any()


def test_no_ink_gives_a_black_crop() -> None:
    assert not crop_from_ink(np.zeros((30, 20), np.uint8)).any()


@pytest.mark.parametrize("image", [np.zeros((4, 4), np.float32), np.zeros((4, 4, 2), np.uint8), np.zeros(4, np.uint8)])
def test_other_arrays_are_refused(image: np.ndarray) -> None:
    with pytest.raises(ValueError, match="must"):
        normalise_crop(image)


@settings(max_examples=60, deadline=None)
@given(
    hnp.arrays(
        st.sampled_from([np.uint8, np.uint16]),
        st.one_of(
            st.tuples(st.integers(1, 40), st.integers(1, 40)),
            st.tuples(st.integers(1, 40), st.integers(1, 40), st.sampled_from([1, 3, 4])),
        ),
    )
)
def test_wild_images_give_a_crop(image: np.ndarray) -> None:
    crop = normalise_crop(image)
    assert crop.shape == (28, 28)
    assert crop.dtype == np.uint8


def test_mnist_digits_drawn_large_are_read_as_if_fed_directly(mnist: Mnist) -> None:
    if not asset("lenet5", "int8").exists():
        pytest.skip("needs the committed lenet5_int8.tflite: make it with python -m convert")
    classifier = Classifier("lenet5", "int8")
    images, labels = mnist.x_test[:1000], mnist.y_test[:1000]
    large = [255 - cv2.resize(np.pad(image, 6), None, fx=5, fy=5, interpolation=cv2.INTER_CUBIC) for image in images]

    direct = (classifier.predict(images).argmax(axis=1) == labels).mean()
    again = (classifier.predict(np.stack([normalise_crop(image) for image in large])).argmax(axis=1) == labels).mean()

    assert again >= direct - 0.005


def test_mnist_digits_come_back_nearly_as_they_were(mnist: Mnist) -> None:
    images = mnist.x_test[:300]

    again = np.stack([normalise_crop(image) for image in images])

    difference = np.abs(again.astype(np.int16) - images).mean()
    shifted = np.abs(np.roll(images, 1, axis=2).astype(np.int16) - images).mean()
    assert difference < 0.5 * shifted
