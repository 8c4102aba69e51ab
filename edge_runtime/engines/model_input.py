"""Crops as models take them: as integers, as fractions of white, once or three times a pixel.

Float models take what their normalisation makes of a pixel, the project's pixel / 255; quantised ones take that divided
by their scale, plus their zero point.
"""

from __future__ import annotations

import numpy as np

from edge_runtime.engines.normalisation import FRACTIONS, Normalisation
from edge_runtime.engines.tensor_form import TensorForm

_SIGN, _WHITE = np.uint8(0x80), np.float32(255)
_FLIPPED = (np.arange(256, dtype=np.uint8) ^ _SIGN).view(np.int8)
"""What each pixel is to an input with scale 1/255 and zero point -128."""


class ModelInput:
    """Any model's input, by tables of what it takes for each of the 256 pixel values, one a channel.

    Args:
        form: the input.
        normalisation: what pixels are to it.
    """

    def __init__(self, form: TensorForm, normalisation: Normalisation) -> None:
        self.shape, self.dtype = form.shape, form.dtype
        self._has_colours = form.image_shape[2] == 3
        self._tables = [_make_table(form, normalisation, channel) for channel in range(form.image_shape[2])]

    def many(self, crops: np.ndarray) -> np.ndarray:
        """Crops, uint8 (N, height, width) or with colours (N, height, width, 3), as the model takes them.

        Returns:
            (N, *shape), of the input's dtype.
        """
        values = np.empty((len(crops), *self.shape), self.dtype)
        self.fill(values, crops)
        return values

    def fill(self, values: np.ndarray, crops: np.ndarray) -> None:
        """As `many`, into an array that is there, in one piece, of as many values of the input's dtype."""
        pixels = self.pixels(crops)
        if not self._has_colours:
            values[...] = self._tables[0].take(pixels).reshape(values.shape)
            return
        channels = values.reshape(pixels.shape)
        for channel, table in enumerate(self._tables):
            channels[..., channel] = table.take(pixels[..., channel])

    def one(self, crop: np.ndarray) -> np.ndarray:
        """One crop, as `many` takes them, as the model takes it; may be written over the next time."""
        return self.many(crop)[0]

    def pixels(self, crops: np.ndarray) -> np.ndarray:
        """Crops, uint8, with three values a pixel for a model that takes colours: (N, height, width, 3)."""
        return np.repeat(crops[..., None], 3, axis=-1) if self._has_colours and crops.ndim == 3 else crops


class FlippedInput(ModelInput):
    """The input of the project's int8 models, exactly `pixel ^ 0x80`: the table's values in a tenth of its time."""

    def __init__(self, form: TensorForm) -> None:
        super().__init__(form, FRACTIONS)
        self._one = np.empty((1, *form.image_shape[:2]), np.uint8)
        self._value = self._one.view(np.int8).reshape(form.shape)

    def fill(self, values: np.ndarray, crops: np.ndarray) -> None:
        """As `ModelInput.fill`."""
        np.bitwise_xor(crops, _SIGN, values.view(np.uint8).reshape(crops.shape))

    def one(self, crop: np.ndarray) -> np.ndarray:
        """As `ModelInput.one`."""
        np.bitwise_xor(crop, _SIGN, self._one)
        return self._value


class FloatInput(ModelInput):
    """The input of float models, pixel / 255: the table's values in a third of its time."""

    def __init__(self, form: TensorForm) -> None:
        super().__init__(form, FRACTIONS)
        self._one = np.empty((1, *form.image_shape[:2]), np.float32)
        self._value = self._one.reshape(form.shape)

    def fill(self, values: np.ndarray, crops: np.ndarray) -> None:
        """As `ModelInput.fill`."""
        fractions = values.reshape(crops.shape)
        fractions[...] = crops
        np.divide(fractions, _WHITE, fractions)

    def one(self, crop: np.ndarray) -> np.ndarray:
        """As `ModelInput.one`."""
        self._one[...] = crop
        np.divide(self._one, _WHITE, self._one)
        return self._value


def make_model_input(form: TensorForm, normalisation: Normalisation = FRACTIONS) -> ModelInput:
    """What makes a model's input, the fastest for its form."""
    if form.image_shape[2] == 1:
        if form.dtype == np.float32 and normalisation == FRACTIONS:
            return FloatInput(form)
        if form.dtype == np.int8 and np.array_equal(_make_table(form, normalisation, 0), _FLIPPED):
            return FlippedInput(form)
    return ModelInput(form, normalisation)


def _make_table(form: TensorForm, normalisation: Normalisation, channel: int) -> np.ndarray:
    if form.dtype == np.float32:
        return normalisation.values(channel).astype(np.float32)
    limits = np.iinfo(form.dtype)
    # In double precision: float32 would push values near .5 to the wrong integer.
    quantised = np.rint(normalisation.values(channel, form.scale)) + form.zero_point
    return np.clip(quantised, limits.min, limits.max).astype(form.dtype)
