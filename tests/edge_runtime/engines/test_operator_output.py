"""What operators give, counted by hand. Shapes are (1, height, width, channels), options (x, y)."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from edge_runtime.engines.flatbuffer import DamageError
from edge_runtime.engines.operator_output import check_output_size
from edge_runtime.engines.tflite_structure import OperatorInfo, TensorInfo

Shape = tuple[int, ...]

SAME, VALID = 0, 1
POOLS, CONV, DEPTHWISE, FULLY_CONNECTED, RESHAPE, CONCATENATION = (1, 12, 17), 3, 4, 9, 22, 2
IMAGE, BIAS = (1, 28, 20, 6), (8,)


class Options:
    """The scalars of an operator's options by their number in the schema; defaults for the others."""

    def __init__(self, *scalars: int | None) -> None:
        self.scalars = scalars

    def scalar(self, number: int, form: str, default: int) -> int:
        """As `Table.scalar`."""
        value = self.scalars[number] if number < len(self.scalars) else None
        return default if value is None else value


def conv(padding: int, stride: Shape, dilation: Shape | None = None) -> Options:
    return Options(padding, *stride, None, *(dilation or ()))


def depthwise(padding: int, stride: Shape, dilation: Shape | None = None) -> Options:
    return Options(padding, *stride, None, None, *(dilation or ()))


def pool(padding: int, stride: Shape, window: Shape) -> Options:
    return Options(padding, *stride, *window)


def check(code: int, inputs: list[Shape], output: Shape, options: Any = None, kind: int = 0) -> None:
    shapes = [*inputs, output]
    tensors = tuple(TensorInfo("", shape, "int8", 0, None, np.empty(0), np.empty(0), 0) for shape in shapes)
    operator = OperatorInfo(code, 1, "", tuple(range(len(inputs))), (len(inputs),))
    check_output_size("it", operator, kind, options, tensors)


def both(code: int, inputs: list[Shape], output: Shape, options: Any = None, kind: int = 0) -> None:
    """The right output is accepted; with a channel or element less or more it is refused."""
    check(code, inputs, output, options, kind)
    for wrong in (-1, 1):
        with pytest.raises(DamageError, match=r"^it gives the shape \[.*\] to \d+ elements$"):
            check(code, inputs, (*output[:-1], output[-1] + wrong), options, kind)


@pytest.mark.parametrize(
    ("filters", "options", "output"),
    [
        ((8, 5, 3, 6), conv(SAME, (1, 1)), (1, 28, 20, 8)),
        ((8, 5, 3, 6), conv(VALID, (1, 1)), (1, 24, 18, 8)),
        ((8, 5, 3, 6), conv(VALID, (3, 2)), (1, 12, 6, 8)),
        ((8, 5, 3, 6), conv(SAME, (3, 5)), (1, 6, 7, 8)),
        ((8, 5, 3, 6), conv(VALID, (1, 1), (4, 2)), (1, 20, 12, 8)),
        ((8, 5, 3, 6), conv(SAME, (1, 1), (4, 2)), (1, 28, 20, 8)),
        ((8, 5, 3, 3), conv(SAME, (1, 1)), (1, 28, 20, 8)),  # Two groups,
        ((9, 5, 3, 2), conv(SAME, (1, 1)), (1, 28, 20, 9)),  # three groups,
        ((6, 28, 20, 1), conv(VALID, (1, 1)), (1, 1, 1, 6)),  # and six.
        ((8, 5, 3, 6), conv(SAME, (20, 28)), (1, 1, 1, 8)),
    ],
)
def test_a_convolution(filters: Shape, options: Options, output: Shape) -> None:
    both(CONV, [IMAGE, filters, BIAS], output, options, 1)
    both(CONV, [IMAGE, filters], output, options, 1)
    both(CONV, [(3, *IMAGE[1:]), filters], (3, *output[1:]), options, 1)


@pytest.mark.parametrize(
    ("filters", "options", "output"),
    [
        ((1, 5, 3, 6), depthwise(SAME, (1, 1)), (1, 28, 20, 6)),
        ((1, 5, 3, 12), depthwise(VALID, (3, 2)), (1, 12, 6, 12)),
        ((1, 5, 3, 6), depthwise(VALID, (1, 1), (4, 2)), (1, 20, 12, 6)),
    ],
)
def test_a_depthwise_convolution(filters: Shape, options: Options, output: Shape) -> None:
    both(DEPTHWISE, [IMAGE, filters, BIAS], output, options, 2)


@pytest.mark.parametrize("code", POOLS)
def test_a_pooling(code: int) -> None:
    both(code, [IMAGE], (1, 14, 6, 6), pool(VALID, (3, 2), (3, 2)), 5)
    both(code, [IMAGE], (1, 14, 7, 6), pool(SAME, (3, 2), (3, 2)), 5)
    both(code, [IMAGE], (1, 9, 10, 6), pool(VALID, (2, 3), (2, 4)), 5)


def test_a_window_as_large_as_the_image_or_16_pixels() -> None:
    both(17, [IMAGE], (1, 1, 1, 6), pool(VALID, (1, 1), (20, 28)), 5)
    both(17, [(1, 3, 3, 6)], (1, 3, 3, 6), pool(SAME, (1, 1), (16, 16)), 5)
    both(17, [(1, 3, 3, 6)], (1, 1, 1, 6), pool(SAME, (16, 16), (1, 1)), 5)


def test_a_window_larger_than_a_small_image_gives_nothing_and_not_less() -> None:
    with pytest.raises(DamageError, match=r"gives the shape \[1\] to 0 elements"):
        check(17, [(1, 3, 3, 6)], (1,), pool(VALID, (1, 1), (16, 16)), 5)


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (pool(VALID, (0, 1), (2, 2)), "stride 0, window 2 and dilation 1 on 20"),
        (pool(VALID, (1, -1), (2, 2)), "stride -1, window 2 and dilation 1 on 28"),
        (pool(VALID, (1, 1), (2, 0)), "stride 1, window 0 and dilation 1 on 28"),
        (pool(VALID, (21, 1), (2, 2)), "stride 21, window 2 and dilation 1 on 20"),
        (pool(VALID, (1, 29), (2, 2)), "stride 29, window 2 and dilation 1 on 28"),
        (pool(VALID, (1, 1), (21, 2)), "stride 1, window 21 and dilation 1 on 20"),
        (pool(VALID, (1, 1), (2, 29)), "stride 1, window 29 and dilation 1 on 28"),
        (Options(VALID), "stride 0, window 0 and dilation 1 on 28"),
    ],
)
def test_a_stride_or_window_that_no_image_has_is_refused(options: Options, found: str) -> None:
    with pytest.raises(DamageError, match=f"^it has {found} pixels$"):
        check(17, [IMAGE], (1, 14, 10, 6), options, 5)


def test_a_dilation_or_filter_that_no_image_has_is_refused() -> None:
    filters = (8, 5, 3, 6)
    with pytest.raises(DamageError, match="dilation 0 on 28 pixels"):
        check(CONV, [IMAGE, filters], IMAGE, conv(SAME, (1, 1), (1, 0)), 1)
    with pytest.raises(DamageError, match="dilation 21 on 20 pixels"):
        check(DEPTHWISE, [IMAGE, (1, 5, 3, 6), BIAS], IMAGE, depthwise(SAME, (1, 1), (21, 1)), 2)
    with pytest.raises(DamageError, match="window 17 and dilation 1 on 3 pixels"):
        check(CONV, [(1, 3, 3, 6), (8, 3, 17, 6)], IMAGE, conv(SAME, (1, 1)), 1)


@pytest.mark.parametrize("filters", [(8, 5, 3, 4), (9, 5, 3, 3)])
def test_groups_that_do_not_go_into_the_channels_or_filters_are_refused(filters: Shape) -> None:
    with pytest.raises(DamageError, match=f"has {filters[0]} filters of depth {filters[3]} for 6 channels"):
        check(CONV, [IMAGE, filters], IMAGE, conv(SAME, (1, 1)), 1)


def test_filters_that_are_no_multiple_of_the_channels_are_refused() -> None:
    with pytest.raises(DamageError, match="it has 8 filters for 6 channels"):
        check(DEPTHWISE, [IMAGE, (1, 5, 3, 8), BIAS], IMAGE, depthwise(SAME, (1, 1)), 2)


@pytest.mark.parametrize(("code", "kind"), [(CONV, 1), (DEPTHWISE, 2), *((code, 5) for code in POOLS)])
def test_options_of_another_kind_are_refused(code: int, kind: int) -> None:
    for wrong in (kind - 1, kind + 1):
        with pytest.raises(DamageError, match="it has no options of its own kind"):
            check(code, [IMAGE, (6, 1, 1, 6), BIAS], IMAGE, Options(SAME, 1, 1, 1, 1, 1, 1), wrong)
    with pytest.raises(DamageError, match="it has no options of its own kind"):
        check(code, [IMAGE, (6, 1, 1, 6), BIAS], IMAGE, None, kind)


@pytest.mark.parametrize(
    ("code", "kind", "inputs"),
    [
        (CONV, 1, [IMAGE]),
        (CONV, 1, [IMAGE[1:], (6, 1, 1, 6)]),
        (CONV, 1, [IMAGE, (6, 1, 6)]),
        (DEPTHWISE, 2, [IMAGE, (1, 1, 1, 6)]),
        (DEPTHWISE, 2, [IMAGE, (1, 1, 6), BIAS]),
        (17, 5, [IMAGE[1:]]),
    ],
)
def test_an_image_or_weights_that_are_none_are_refused(code: int, kind: int, inputs: list[Shape]) -> None:
    with pytest.raises(DamageError, match="it has no image, weights or bias to work on"):
        check(code, inputs, IMAGE, Options(SAME, 1, 1, 1, 1, 1, 1), kind)


def test_a_fully_connected_layer() -> None:
    both(FULLY_CONNECTED, [(1, 84), (10, 84), (10,)], (1, 10))
    both(FULLY_CONNECTED, [(5, 3, 28), (7, 84)], (5, 7))
    with pytest.raises(DamageError, match="to 0 elements"):
        check(FULLY_CONNECTED, [(1, 85), (10, 84)], (1, 10))


@pytest.mark.parametrize("inputs", [[(1, 84)], [(1, 84), (84,)], [(1, 84), (1, 10, 84)]])
def test_a_fully_connected_layer_without_a_matrix_is_refused(inputs: list[Shape]) -> None:
    with pytest.raises(DamageError, match="it has no matrix of weights"):
        check(FULLY_CONNECTED, inputs, (1, 10))


@pytest.mark.parametrize("code", [6, 14, 19, 21, RESHAPE, 25, 28, 43, 98, 111, 114, 117])
def test_an_operator_that_keeps_the_number_of_elements(code: int) -> None:
    both(code, [(1, 4, 5), (9,)], (20,))


def test_other_operators_may_give_anything() -> None:
    check(CONCATENATION, [(1, 4, 5)], (7,))
    check(CONCATENATION, [], (7,))


def test_an_operator_without_one_output_or_any_input_is_refused() -> None:
    with pytest.raises(DamageError, match="it has 0 inputs and 1 outputs"):
        check(RESHAPE, [], (20,))
    tensor = TensorInfo("", (20,), "int8", 0, None, np.empty(0), np.empty(0), 0)
    for inputs, outputs in (((0,), ()), ((0,), (0, 0)), ((-1,), (0,))):
        count = len(inputs) - inputs.count(-1)
        with pytest.raises(DamageError, match=f"it has {count} inputs and {len(outputs)} outputs"):
            check_output_size("it", OperatorInfo(RESHAPE, 1, "", inputs, outputs), 0, None, (tensor,))


def test_a_bias_that_is_left_out_is_no_input() -> None:
    tensors = tuple(
        TensorInfo("", shape, "int8", 0, None, np.empty(0), np.empty(0), 0) for shape in ((1, 84), (10, 84), (1, 10))
    )
    check_output_size("it", OperatorInfo(FULLY_CONNECTED, 1, "", (0, 1, -1), (2,)), 0, None, tensors)
