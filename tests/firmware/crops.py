"""Digits for the boards, what the reference kernels say to them, and both as the headers that the example reads."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from ai_edge_litert.interpreter import Interpreter, OpResolverType

from firmware_assets import asset
from train.render import render_digits

PER_CLASS, SEED = 10, 5


@dataclass(frozen=True)
class Crops:
    """`pixels`, uint8 (N, 28, 28), and by model their `scores`, int8 (N, 10)."""

    pixels: np.ndarray
    scores: dict[str, np.ndarray]


def make_crops(models: Iterable[str]) -> Crops:
    """100 digits that the project draws, with the scores of LiteRT's reference kernels."""
    pixels, _ = render_digits(PER_CLASS, SEED)
    return Crops(pixels, {model: _reference_scores(model, pixels) for model in models})


def write_headers(crops: Crops, folder: Path) -> None:
    """Write golden_digits.h and MODEL_int8_golden.h, with these digits in place of the ten that are committed."""
    count, height, width = crops.pixels.shape
    pixels = _rows(crops.pixels.reshape(count, -1))
    (folder / "golden_digits.h").write_text(
        "#ifndef GOLDEN_DIGITS_H\n#define GOLDEN_DIGITS_H\n#include <stdint.h>\n"
        f"#define EDGE_DIGITS_GOLDEN_COUNT {count}\n"
        f"static const uint8_t edge_digits_golden_pixels[{count}][{height * width}] = {{\n{pixels}\n}};\n#endif\n"
    )
    for model, scores in crops.scores.items():
        (folder / f"{model}_int8_golden.h").write_text(
            '#include "golden_digits.h"\n'
            f"static const int8_t {model}_int8_golden_scores[{count}][{scores.shape[1]}] = {{\n{_rows(scores)}\n}};\n"
        )


def _reference_scores(model: str, pixels: np.ndarray) -> np.ndarray:
    interpreter = Interpreter(
        model_path=str(asset(model, "int8")), experimental_op_resolver_type=OpResolverType.BUILTIN_REF
    )
    interpreter.allocate_tensors()
    (source,), (target,) = interpreter.get_input_details(), interpreter.get_output_details()
    scores = []
    for image in pixels:
        interpreter.set_tensor(source["index"], (image ^ 0x80).view(np.int8).reshape(source["shape"]))
        interpreter.invoke()
        scores.append(interpreter.get_tensor(target["index"])[0])
    return np.array(scores)


def _rows(values: np.ndarray) -> str:
    return ",\n".join("{" + ",".join(map(str, row)) + "}" for row in values.tolist())
