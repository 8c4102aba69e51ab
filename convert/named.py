"""Users' models that are no image classifiers into .tflite files and C, each held against its Keras model."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np

from convert import CALIBRATED_PRECISIONS
from convert.bounds import step
from convert.c_files import checked_c_source, source_name
from convert.c_source.graph import UnsupportedError
from convert.info import describe, format_table
from convert.manifest import MANIFEST, format_manifest, read_manifest, sha256, update_manifest, versions
from convert.publish import Publication
from convert.tflite.conversion import to_tflite
from convert.tflite.named import NamedSamples, NamedSource
from convert.tflite.verification import check_structure, compare, doubts
from edge_runtime.errors import EdgeDigitsError
from edge_runtime.native_output import STDERR, silenced

MOST_SAMPLES = 1000
"""Samples that a file is held against its Keras model on."""

STILL = 1e-4
"""A share of an output's size: one that changes by less from sample to sample tells nothing of a file."""

FAR = 0.05
"""A mean deviation from Keras, as a share of the output's range, that is not published without --accept."""


def build_named(
    name: str,
    source: NamedSource,
    precisions: tuple[str, ...],
    samples: NamedSamples,
    output: Path,
    *,
    max_drop: float,
    per_tensor_dense: bool,
    accept: bool,
) -> None:
    """Convert in each precision, print the table, and publish into `output` where all is well.

    With labels the accuracy may drop by `max_drop` percentage points, see `Verdict.drops_more_than`; without, the mean
    deviation of each output must be below `FAR` of its range, unless `accept`.

    Raises `EdgeDigitsError` where a conversion or a check fails; the files in `output` are then as they were.
    """
    tested = {key: values[:MOST_SAMPLES] for key, values in samples.tensors.items()}
    labels = None if samples.labels is None else samples.labels[:MOST_SAMPLES]
    expected = source.predict(tested)
    entries: dict[str, dict[str, Any]] = {}
    rows: list[tuple[str, ...]] = [("model", "precision", "bytes", "deviation", "accuracy", "drop", "operators")]
    faults: list[str] = []
    with Publication(output) as publication:
        manifest = read_manifest(output)
        for precision in precisions:
            artifact = f"{name}_{precision}"
            print(f"{artifact}: converting and verifying", file=sys.stderr)
            data = to_tflite(source, precision, samples.calibration, per_tensor_dense=per_tensor_dense)
            files = {f"{artifact}.tflite": data}
            try:
                file = check_structure(data, precision, source.kernel_elements, exact_pixels=False)
                with step(source.file, f"running its {precision} file"):
                    given = _outputs(data, source, tested)
                deviation = max(_deviation(*pair) for pair in zip(given, expected, strict=True))
                verdict = None if labels is None else compare(given[0], labels, expected[0])
                if precision == "int8":
                    files |= {key: text.encode() for key, text in checked_c_source(data, source_name(artifact)).items()}
            except UnsupportedError as error:
                print(f"{artifact}: {error}", file=sys.stderr)
            except EdgeDigitsError as error:
                cause = str(error).partition("; ")[0]
                raise EdgeDigitsError(
                    f"{artifact} was not published: {cause}; nothing was replaced in {output}"
                ) from error
            for target, content in files.items():
                publication.add(target, content)
            if verdict is not None and verdict.drops_more_than(max_drop):
                faults.append(f"{artifact} drops by {verdict.drop:.3f} points, more than --max-drop {max_drop:g}")
            if verdict is not None and (doubt := doubts(given[0], labels, given[0].shape[1])):
                faults.append(f"{artifact}: {doubt}")
            if still := [index for index, one in enumerate(expected) if _stands_still(one)]:
                faults.append(f"the output {still[0]} of {source.file} is all but the same for all samples")
            if not deviation <= FAR:
                faults.append(f"{artifact} is off by {deviation:.2%} of the output's range")
            entries[artifact] = {
                "model": name,
                "precision": precision,
                "files": {target: sha256(content) for target, content in files.items()},
                "sha256": sha256(data),
                **describe(file),
                "tensors_by_name": sorted(samples.tensors),
                "deviation": round(deviation, 6),
                "accuracy": None if verdict is None else verdict.accuracy,
                "keras_accuracy": None if verdict is None else verdict.keras_accuracy,
                "verified_on": {**samples.record, "samples": len(next(iter(tested.values())))},
                "calibration": precision in CALIBRATED_PRECISIONS,
                "per_tensor_dense": per_tensor_dense,
                "weights": {"file": source.file, "sha256": source.sha256},
                "versions": versions(),
            }
            told = ("", "") if verdict is None else (f"{verdict.accuracy:.2%}", f"{verdict.drop:.2f}")
            operators = " ".join(entries[artifact]["operators"])
            rows.append((name, precision, f"{len(data):,}", f"{deviation:.3%}", *told, operators))
        print("\n".join(format_table(rows, right=(2, 3, 4, 5))), flush=True)
        print("deviation: the mean from Keras, as a share of the output's range, of the output that is furthest off")
        for fault in faults if accept else ():
            print(f"warning: {fault}", file=sys.stderr)
        if faults and not accept:
            raise EdgeDigitsError(
                f"{', '.join(faults)}; nothing was replaced in {output}. Look at the calibration samples, or "
                "publish it all the same with --accept"
            )
        publication.add(MANIFEST, format_manifest(update_manifest(manifest, entries, samples.record, {})))
        publication.commit()


def _outputs(model: bytes, source: NamedSource, tensors: dict[str, np.ndarray]) -> list[np.ndarray]:
    """What a .tflite file gives for each of Keras' outputs, real values, float32 (N, ...)."""
    from ai_edge_litert.interpreter import Interpreter

    try:
        with silenced(STDERR):
            runner = Interpreter(model_content=model).get_signature_runner()
            given, results = runner.get_input_details(), runner.get_output_details()
            names = [f"output_{index}" for index in range(len(source.model.outputs))]
            if set(names) != results.keys():
                names = list(results) if len(results) == 1 else [str(name) for name in source.one_sample.output_names]
            rows: list[list[np.ndarray]] = [[] for _ in names]
            for feed in source.feeds(tensors):
                answers = runner(
                    **{name: _quantised(values, given[name]) for name, values in feed.items() if name in given}
                )
                for row, name in zip(rows, names, strict=True):
                    row.append(_real(answers[name], results[name]))
    except (ValueError, RuntimeError, KeyError) as error:
        raise EdgeDigitsError(f"LiteRT cannot run this file: {' '.join(str(error).split())}") from error
    return [np.concatenate(row) for row in rows]


def _quantised(values: np.ndarray, detail: dict[str, Any]) -> np.ndarray:
    scale, zero_point = detail["quantization"]
    if not scale:
        return values.astype(detail["dtype"])
    limits = np.iinfo(detail["dtype"])
    quantised: np.ndarray = np.clip(np.round(values / scale) + zero_point, limits.min, limits.max)
    return quantised.astype(detail["dtype"])


def _real(values: np.ndarray, detail: dict[str, Any]) -> np.ndarray:
    scale, zero_point = detail["quantization"]
    real: np.ndarray = values.astype(np.float32)
    return (real - np.float32(zero_point)) * np.float32(scale) if scale else real


def _deviation(given: np.ndarray, expected: np.ndarray) -> float:
    """The mean absolute difference, as a share of the range of what is expected; of its size where it stands still."""
    if given.shape != expected.shape:
        raise EdgeDigitsError(f"it gives {given.shape}, Keras {expected.shape}")
    if not (np.isfinite(given).all() and np.isfinite(expected).all()):
        raise EdgeDigitsError("the model gives values that are not finite numbers")
    span = float(np.abs(expected).max()) if _stands_still(expected) else float(np.ptp(expected))
    return float(np.mean(np.abs(given - expected))) / max(span, 1e-6)


def _stands_still(expected: np.ndarray) -> bool:
    """Whether an output is all but the same for all of several samples."""
    largest = float(np.abs(expected).max(initial=0.0))
    return len(expected) > 1 and float(np.ptp(expected, axis=0).max(initial=0.0)) <= STILL * largest
