"""From an image to a reading: locate, normalise, classify."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

import cv2
import numpy as np

from edge_runtime.engines.classifier import Classifier
from edge_runtime.errors import EdgeDigitsError
from edge_runtime.locate.crops import Located
from edge_runtime.locate.grey import to_frame, to_grey
from edge_runtime.locate.normalise import normalise_crop
from edge_runtime.locate.recognise import Recognised, recognise
from edge_runtime.names import DIGITS, LOCATE, REGIONS, RESIZE_MODES, SQUASH
from edge_runtime.reading import DEFAULT_THRESHOLD, Box, Digit, Reading
from edge_runtime.views import Look, View

if TYPE_CHECKING:
    Part = tuple["Region | None", np.ndarray]
    """A region, None for the whole frame, and what the model gets of it, uint8 (h, w) or (h, w, 3) RGB."""

    from edge_runtime.engines.ink_map import InkNetwork
    from edge_runtime.engines.line_network import LineNetwork
    from edge_runtime.engines.segment_network import SegmentNetwork
    from edge_runtime.locate.regions import Region

CROP_SIDE = 28

Network = TypeVar("Network")


class DigitReader:
    """Reads the digits of images with one model, kept loaded. Not for several threads at once.

    Args:
        model, precision, labels, num_threads, backend: as `Classifier` takes them.
        accelerator, delegate, delegate_options, require_accelerator: likewise.
        top_k: how many labels a digit names, at least 1: its own and the `top_k - 1` next ones as alternatives.
        threshold: digits with a lower confidence are left out, 0..1; doubtful ones are kept and marked. None is 0.4 for
            digits that are located, and 0 for the whole and for regions: what is left out would not be missed.
        deskew: whether a page that lies in the frame, or writing that is turned, is turned upright and read so.
        locate: what is given to the model, one of `names.LOCATE`: the digits that are found, the whole frame, or
            `regions`; None for regions where they are given, else digits.
        regions: which parts of a frame are read, in this order, or the file that tells them (see `locate.regions`).
        resize: how the whole or a region gets the model's size, one of `names.RESIZE_MODES`. None is squash,
            but for the regions of a model without colours: there the digit in each is brought into MNIST's form.
        input_range, polarity, trust: as `Classifier` takes them.

    Raises `EdgeDigitsError` and `ValueError` as `Classifier` does, the former also for a regions file that is none, the
    latter for a `top_k` or `threshold` out of range, and for `locate`, `regions` and `resize` that do not go together.
    """

    def __init__(
        self,
        model: str | Path = "lenet5",
        precision: str = "int8",
        *,
        labels: Sequence[str] | None = None,
        num_threads: int = 1,
        top_k: int = 1,
        threshold: float | None = None,
        backend: str | None = None,
        accelerator: str | None = None,
        delegate: str | Path | None = None,
        delegate_options: Mapping[str, str] | None = None,
        require_accelerator: bool = False,
        deskew: bool = True,
        locate: str | None = None,
        regions: str | Path | Sequence[Region] | None = None,
        resize: str | None = None,
        input_range: str | None = None,
        polarity: str | None = None,
        trust: bool = False,
    ) -> None:
        if top_k < 1:
            raise ValueError(f"top_k {top_k} is not at least 1")
        locate = locate or (DIGITS if regions is None else REGIONS)
        check_locate(locate, has_regions=regions is not None, resize=resize)
        if threshold is None:
            threshold = DEFAULT_THRESHOLD if locate == DIGITS else 0.0
        if not 0.0 <= threshold <= 1.0:
            raise ValueError(f"threshold {threshold} is not in 0..1")
        self.classifier = Classifier(
            model,
            precision,
            labels=labels,
            num_threads=num_threads,
            backend=backend,
            accelerator=accelerator,
            delegate=delegate,
            delegate_options=delegate_options,
            require_accelerator=require_accelerator,
            input_range=input_range,
            polarity=polarity,
            trust=trust,
        )
        self.locate = locate
        """What of a frame is read, one of `names.LOCATE`."""
        if isinstance(regions, (str, Path)):
            # Here, as most readers have none.
            from edge_runtime.locate.regions import read_regions

            regions = read_regions(Path(regions))
        self.regions: tuple[Region, ...] = tuple(regions or ())
        """The regions that are read; none for the whole and for digits."""
        self._resize = resize or (None if locate == REGIONS and not self.classifier.colours else SQUASH)
        self._top_k = top_k
        self._threshold = threshold
        self._deskew = deskew
        # They know digits alone.
        reads_digits = tuple(self.classifier.labels) == tuple("0123456789")
        only_digits = set(self.classifier.labels) <= set("0123456789")
        self._ink = _WhenAsked(lambda: _ink_network(num_threads), "sees ink", only_digits)
        self._segments = _WhenAsked(lambda: _segment_network(num_threads), "sees how ink is cut", reads_digits)
        self._lines = _WhenAsked(lambda: _line_network(num_threads), "reads lines", reads_digits)

    def read(self, image: np.ndarray) -> Reading:
        """Read the digits of an image.

        Args:
            image: uint8 or uint16, (H, W) grey, (H, W, 3) BGR or (H, W, 4) BGRA; `read_image` makes one from a file.

        Returns:
            The digits in reading order with timings; an image without digits gives an empty reading. What regions show
            is one row, in their order.

        Raises `ValueError` for another dtype or shape, `EdgeDigitsError` for a region that reaches out of the image.
        """
        start = time.perf_counter()
        if self.locate != DIGITS:
            return self._read_parts(to_frame(image), start)
        look = Look(image, self.recognise, self.classify, self.look_for_ink)
        view = self._view(look)
        rows = []
        for row in view.rows:
            digits = [self._digit(probabilities, *view.in_frame(place.box)) for place, probabilities in row]
            rows.append(self._kept(digits))
        timings_ms = {
            "locate": look.locate_s * 1e3,
            "classify": look.classify_s * 1e3,
            "total": (time.perf_counter() - start) * 1e3,
        }
        return Reading(tuple(filter(None, rows)), timings_ms)

    def _read_parts(self, frame: np.ndarray, start: float) -> Reading:
        """What the regions show, or the whole frame, each as one digit; a region without ink shows none."""
        digits = []
        height, width = frame.shape[:2]
        parts = self.parts(frame)
        located = time.perf_counter()
        for (region, _), probabilities in zip(parts, self.classify_parts(parts)):  # noqa: B905 (a row a part)
            if region is None:
                digits.append(self._digit(probabilities, (0, 0, width, height), ()))
            else:
                corners = () if region.is_box else region.corners
                digits.append(self._digit(probabilities, region.box, corners, region.name))
        end = time.perf_counter()
        kept = self._kept(digits)
        timings_ms = {
            "locate": (located - start) * 1e3,
            "classify": (end - located) * 1e3,
            "total": (time.perf_counter() - start) * 1e3,
        }
        return Reading((kept,) if kept else (), timings_ms)

    def parts(self, frame: np.ndarray) -> list[Part]:
        """What the model gets of a frame, as `to_frame` gives it, where regions or the whole are read.

        A region without a digit's ink is left out, where that is looked for. Raises `EdgeDigitsError` for a region that
        reaches out of the frame.
        """
        cut = [
            (region, self._part(frame if region is None else region.cut(frame))) for region in self.regions or (None,)
        ]
        return [(region, part) for region, part in cut if part is not None]

    def classify_parts(self, parts: Sequence[Part]) -> np.ndarray:
        """Probabilities, float32 (N, classes), of what `parts` gave."""
        if not parts:
            return np.zeros((0, len(self.classifier.labels)), np.float32)
        images = [part for _, part in parts]
        return self.classify(images) if self._resize is None else self.classifier.predict_images(np.stack(images))

    def _part(self, image: np.ndarray) -> np.ndarray | None:
        """A part of a frame as the model takes it; None where a digit's ink was looked for and there is none."""
        if self._resize is None:
            crop = normalise_crop(image)
            return crop if crop.any() else None
        from edge_runtime.locate.resize import resized

        height, width = self.classifier.input_shape
        if not self.classifier.colours:
            return resized(to_grey(image), height, width, self._resize)
        form = cv2.COLOR_GRAY2RGB if image.ndim == 2 else cv2.COLOR_BGR2RGB
        return resized(cv2.cvtColor(image[..., :3] if image.ndim == 3 else image, form), height, width, self._resize)

    def _kept(self, digits: Sequence[Digit]) -> tuple[Digit, ...]:
        return tuple(digit for digit in digits if digit.confidence >= self._threshold)

    def view(self, image: np.ndarray) -> View:
        """What `read` reads of an image, stage by stage."""
        return self._view(Look(image, self.recognise, self.classify, self.look_for_ink))

    def _view(self, look: Look) -> View:
        return (look.upright() if self._deskew else look.as_it_is()).believed()

    def recognise(self, located: list[list[Located]]) -> list[list[Recognised]]:
        """What the located digits are, row by row, what is none left out: each with its probabilities, (classes,)."""
        return recognise(located, self.classify, self.look_at_segments, self.read_lines).rows

    def classify(self, crops: Sequence[np.ndarray]) -> np.ndarray:
        """Probabilities, float32 (N, classes), of at least one crop, uint8 (28, 28), whatever size the model takes."""
        height, width = self.classifier.input_shape
        if (height, width) != (CROP_SIDE, CROP_SIDE):
            shrinks = height < CROP_SIDE or width < CROP_SIDE
            how = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
            crops = [cv2.resize(crop, (width, height), interpolation=how) for crop in crops]
        return self.classifier.predict(np.stack(crops))

    def look_for_ink(self, frame: np.ndarray) -> np.ndarray | None:
        """Where the network sees a digit's ink in a frame, as `to_frame` gives it: see `views.LookForInk`.

        None where the reader's labels are not digits, or the network cannot be loaded.
        """
        network = self._ink.get()
        if network is None:
            return None
        if frame.ndim == 2:
            frame = cv2.cvtColor(frame, cv2.COLOR_GRAY2BGR)
        return network.run(frame[:, :, :3]).probability

    def look_at_segments(self, views: np.ndarray) -> np.ndarray | None:
        """What the network says of cut ink and what stands around it: see `recognise.LookAtSegments`.

        None where the reader's classes are not the ten digits, or the network cannot be loaded.
        """
        network = self._segments.get()
        return None if network is None else network.probabilities(views)

    def read_lines(self, lines: Sequence[np.ndarray]) -> list[np.ndarray] | None:
        """What the network sees in lines of ink: see `recognise.ReadLines`; None as in `look_at_segments`."""
        network = self._lines.get()
        return None if network is None else network.probabilities(lines)

    def _digit(
        self, probabilities: np.ndarray, box: Box, corners: tuple[tuple[float, float], ...], region: str = ""
    ) -> Digit:
        # Sorting ten values takes ten times as long as finding the greatest.
        one = self._top_k == 1
        most = [probabilities.argmax()] if one else np.argsort(-probabilities, kind="stable")[: self._top_k]
        # A quantised softmax may sum to slightly more than 1, and a user's model need not end in one.
        ranked = [(self.classifier.labels[i], min(max(float(probabilities[i]), 0.0), 1.0)) for i in most]
        return Digit(ranked[0][0], ranked[0][1], box, tuple(ranked[1:]), corners, region)


def check_locate(locate: str, *, has_regions: bool, resize: str | None) -> None:
    """Raise `ValueError` for what is asked of `DigitReader` and does not go together."""
    if locate not in LOCATE:
        raise ValueError(f"locate {locate!r} is not one of {', '.join(LOCATE)}")
    if has_regions != (locate == REGIONS):
        raise ValueError("to locate regions and to give regions go together")
    if resize is not None and (locate == DIGITS or resize not in RESIZE_MODES):
        raise ValueError(f"resize, one of {', '.join(RESIZE_MODES)}, is for the whole and for regions")


class _WhenAsked(Generic[Network]):
    """A network that is loaded when it is first asked, as most frames do without: the first reading does not wait.

    Where it cannot be, for want of an interpreter, this is told once and the reader goes without.

    Args:
        load: loads it; raises `EdgeDigitsError` where that cannot be.
        what: what it does, for the warning.
        wanted: False where it is never asked.
    """

    def __init__(self, load: Callable[[], Network], what: str, wanted: bool) -> None:
        self._load = load
        self._what = what
        self._wanted = wanted
        self._network: Network | None = None

    def get(self) -> Network | None:
        """The network, None where there is none."""
        if self._network is None and self._wanted:
            try:
                self._network = self._load()
            except EdgeDigitsError as error:
                import logging

                message = "warning: %s; hard pictures are read without the network that %s"
                logging.getLogger(__name__).warning(message, error, self._what)
                self._wanted = False
        return self._network


def _ink_network(num_threads: int) -> InkNetwork:
    from edge_runtime.engines.ink_map import InkNetwork

    return InkNetwork(num_threads)


def _segment_network(num_threads: int) -> SegmentNetwork:
    from edge_runtime.engines.segment_network import SegmentNetwork

    return SegmentNetwork(num_threads)


def _line_network(num_threads: int) -> LineNetwork:
    from edge_runtime.engines.line_network import LineNetwork

    return LineNetwork(num_threads)
