"""One run of the converter: convert, check, compare, and publish everything together or nothing."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from convert import C_PRECISIONS, CALIBRATED_PRECISIONS
from convert.bounds import step
from convert.c_array.arrays import c_array
from convert.c_array.golden import (
    GOLDEN_DIGITS,
    golden_digits_header,
    golden_pixels,
    golden_scores_header,
    takes_golden_digits,
)
from convert.c_array.header import c_header_notes
from convert.c_array.tflm import TflmRecord, measure_tflm, tflm_build
from convert.c_files import checked_c_source, source_name
from convert.c_source.graph import UnsupportedError
from convert.info import describe, format_table
from convert.manifest import (
    MANIFEST,
    format_manifest,
    read_manifest,
    recorded_tflm,
    sha256,
    update_manifest,
    versions,
)
from convert.publish import Publication
from convert.tflite.confidence import expected_calibration_error, fit_temperature, with_temperature
from convert.tflite.conversion import to_tflite
from convert.tflite.metadata import with_metadata
from convert.tflite.samples import Samples
from convert.tflite.source import Source
from convert.tflite.verification import Verdict, check_structure, compare, doubts
from edge_runtime.engines.classifier import Classifier
from edge_runtime.engines.normalisation import NORMALISATIONS
from edge_runtime.engines.temperature import UNCALIBRATED
from edge_runtime.engines.tflite_structure import TfliteFile
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import ASSETS


@dataclass(frozen=True)
class Job:
    """One model of a run: its name, its labels, one a class, and the file that they are written to."""

    name: str
    source: Source
    labels: tuple[str, ...]
    labels_file: str
    exact_pixels: bool


def build(
    jobs: Iterable[Job],
    precisions: tuple[str, ...],
    samples: Samples,
    output: Path,
    *,
    max_drop: float,
    per_tensor_dense: bool,
    accept: bool = False,
) -> None:
    """Convert each model in each precision, print the table, and publish into `output` where all is well.

    Args:
        jobs: the models; each is loaded when its turn comes.
        precisions: some of `convert.PRECISIONS`.
        samples: what to calibrate and to verify with.
        output: folder of the artifacts.
        max_drop: percentage points of accuracy that a file may lose against its Keras model (see `Verdict.drop`).
        per_tensor_dense: see `convert.tflite.conversion.to_tflite`.
        accept: publish also what `convert.tflite.verification.doubts` speaks against.

    Raises `EdgeDigitsError` where a conversion or a check fails; the files in `output` are then as they were.
    """
    entries: dict[str, dict[str, Any]] = {}
    labels: dict[str, str] = {}
    rows: list[tuple[str, ...]] = []
    dropped: list[str] = []
    doubted: list[str] = []
    with Publication(output) as publication:
        old = read_manifest(output)  # First of all: a damaged one must not wait for the end of a long run.
        known = recorded_tflm(read_manifest(ASSETS)) | recorded_tflm(old)
        for job in jobs:
            keras_scores = job.source.predict(samples.test)
            labels_text = "".join(f"{label}\n" for label in job.labels)
            if job.labels_file not in labels:
                publication.add(job.labels_file, labels_text)
                labels[job.labels_file] = sha256(labels_text.encode())
            for precision in precisions:
                artifact = f"{job.name}_{precision}"
                print(f"{artifact}: converting and verifying", file=sys.stderr)
                entry, verdict, doubt = _build_one(
                    job, precision, samples, keras_scores, publication, per_tensor_dense, known
                )
                entries[artifact] = entry
                rows.append(_row(job.name, precision, entry, verdict))
                if doubt:
                    doubted.append(f"{artifact}: {doubt}")
                if verdict.drops_more_than(max_drop):
                    dropped.append(
                        f"{artifact} by {verdict.drop:.3f} points ({_count(verdict)} images, standard error "
                        f"{verdict.standard_error:.3f})"
                    )
        print("\n".join(_table(rows, samples)), flush=True)
        if dropped:
            raise EdgeDigitsError(
                f"accuracy dropped by more than --max-drop {max_drop:g}: {', '.join(dropped)}; nothing was replaced in "
                f"{output}. Look at the calibration images, or accept it with a higher --max-drop"
            )
        for doubt in doubted:
            print(f"warning: {doubt}; look at --input-range, --polarity, and the labels' order", file=sys.stderr)
        if doubted and not accept:
            raise EdgeDigitsError(
                f"not to be believed: {', '.join(doubted)}; nothing was replaced in {output}. Mend it, or "
                "publish it all the same with --accept"
            )
        manifest = update_manifest(old, entries, samples.calibration_record, labels)
        publication.add(MANIFEST, format_manifest(manifest))
        publication.commit()


def _build_one(
    job: Job,
    precision: str,
    samples: Samples,
    keras_scores: np.ndarray,
    publication: Publication,
    per_tensor_dense: bool,
    known: dict[str, TflmRecord],
) -> tuple[dict[str, Any], Verdict, str]:
    """Convert, check and stage the files of one artifact; returns its entry in the manifest, how it did, and doubts."""
    artifact = f"{job.name}_{precision}"
    data = to_tflite(job.source, precision, samples.calibration, per_tensor_dense=per_tensor_dense)
    path, source = publication.add(f"{artifact}.tflite", data), job.source
    try:
        file = check_structure(data, precision, source.kernel_elements, exact_pixels=job.exact_pixels)
        if source.tells:
            normalisation = NORMALISATIONS[source.input_range]
            data = with_metadata(data, job.name, job.labels, source.image_shape, normalisation, source.polarity)
            path = publication.add(path.name, data)
            file = check_structure(data, precision, source.kernel_elements, exact_pixels=job.exact_pixels)
        with step(source.file, f"running its {precision} file"):
            classifier = Classifier(path, backend="litert", trust=True)
            scores = classifier.predict_images(samples.test)
        verdict = compare(scores, samples.test_labels, keras_scores)
    except EdgeDigitsError as error:
        # The cause without its advice: the file that it speaks of is gone in a moment.
        cause = str(error).partition("; ")[0].replace(f"{path}: ", "")
        raise EdgeDigitsError(
            f"{artifact} was not published: {cause}; nothing was replaced in {publication.folder}, try other "
            "calibration images or another precision"
        ) from error
    files = {path.name: sha256(data)}
    tflm = None
    if precision in C_PRECISIONS:
        tflm = _tflm_record(artifact, data, file, samples, known.get(sha256(data)))
        texts = _c_texts(artifact, data, file, tflm) | (_c_source(data, artifact) if precision == "int8" else {})
        files |= {name: sha256(text.encode()) for name, text in texts.items()}
        for name, text in texts.items():
            publication.add(name, text)
    entry = {
        "model": job.name,
        "precision": precision,
        "files": files,
        "sha256": files[path.name],
        **describe(file),
        "tflm": tflm,
        "accuracy": _rounded(verdict.accuracy),
        "keras_accuracy": _rounded(verdict.keras_accuracy),
        "agreement": _rounded(verdict.agreement),
        **_confidence(classifier, scores, samples),
        "verified_on": samples.test_record,
        "calibration": precision in CALIBRATED_PRECISIONS,
        "per_tensor_dense": per_tensor_dense,
        "labels": job.labels_file,
        "weights": {"file": job.source.file, "sha256": job.source.sha256},
        "versions": versions(),
    }
    if source.tells:
        channels = "rgb" if source.image_shape[2] == 3 else "grey"
        entry["image"] = {"range": source.input_range, "polarity": source.polarity, "channels": channels}
    return entry, verdict, doubts(scores, samples.test_labels, source.classes)


def _c_source(data: bytes, artifact: str) -> dict[str, str]:
    """The C of an int8 file that needs no interpreter; none, and a message, for operators that it cannot do."""
    try:
        return checked_c_source(data, source_name(artifact))
    except UnsupportedError as error:
        print(f"{artifact}: {error}", file=sys.stderr)
        return {}


def _tflm_record(
    artifact: str, data: bytes, file: TfliteFile, samples: Samples, recorded: TflmRecord | None
) -> TflmRecord | None:
    """What TensorFlow Lite Micro makes of a file: measured here, or as recorded of the same bytes; None for neither."""
    build = tflm_build()
    if build is not None and (recorded is None or recorded["build"] != build):
        return measure_tflm(data, file, build, samples.test, samples.test_record)
    if recorded is None:
        print(
            f"{artifact}: its header has no arena size: tflite-micro is not installed and nothing is recorded; "
            "pip install '.[firmware]' (Linux on x86-64)",
            file=sys.stderr,
        )
    return recorded


def _c_texts(artifact: str, data: bytes, file: TfliteFile, tflm: TflmRecord | None) -> dict[str, str]:
    """The C files of an artifact, by name."""
    digest = sha256(data)
    header, source = c_array(data, artifact, c_header_notes(file, artifact, digest, tflm))
    texts = {f"{artifact}.h": header, f"{artifact}.c": source}
    if takes_golden_digits(file):
        pixels = golden_pixels()
        texts[GOLDEN_DIGITS] = golden_digits_header(pixels)
        texts[f"{artifact}_golden.h"] = golden_scores_header(data, file, digest, artifact, pixels)
    return texts


def _confidence(classifier: Classifier, scores: np.ndarray, samples: Samples) -> dict[str, Any]:
    """What the manifest says of an artifact's confidence; `scores` are its own, unscaled, for the test images."""
    temperature, record = UNCALIBRATED, None
    if samples.held_out is not None:
        temperature = fit_temperature(
            classifier.predict(samples.held_out.images), samples.held_out.labels, classifier.output_step / 2
        )
        record = samples.held_out.record
    scaled = scores if temperature == UNCALIBRATED else with_temperature(scores, temperature)
    return {
        "temperature": temperature,
        "temperature_fitted_on": record,
        "calibration_error": _calibration_error(scaled, samples.test_labels),
        "calibration_error_unscaled": _calibration_error(scores, samples.test_labels),
    }


def _calibration_error(scores: np.ndarray, labels: np.ndarray | None) -> float | None:
    if labels is None:
        return None
    # As the reader does: a user's model need not end in a softmax.
    confidences = np.clip(scores.max(axis=1), 0.0, 1.0)
    return _rounded(expected_calibration_error(confidences, scores.argmax(axis=1) == labels))


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, 6)


def _count(verdict: Verdict) -> str:
    return f"{round(verdict.drop / 100 * verdict.images)} of {verdict.images:,}"


def _row(name: str, precision: str, entry: dict[str, Any], verdict: Verdict) -> tuple[str, ...]:
    accuracy, unscaled, error = (
        "unknown" if share is None else f"{share:.2%}"
        for share in (verdict.accuracy, entry["calibration_error_unscaled"], entry["calibration_error"])
    )
    operators = " ".join(f"{operator}:{version}" for operator, version in entry["operators"].items())
    return (
        name,
        precision,
        f"{entry['bytes']:,}",
        accuracy,
        f"{verdict.drop:.2f}",
        f"{verdict.agreement:.2%}",
        f"{entry['temperature']:.2f}",
        unscaled,
        error,
        operators,
    )


def _table(rows: list[tuple[str, ...]], samples: Samples) -> list[str]:
    source = {"mnist": "MNIST's test images", "rendered": "digits that edge-digits rendered", "own": "your images"}
    title = f"verified on {len(samples.test):,} of {source[samples.test_record['source']]}"
    if samples.test_labels is None:
        title += ", which have no labels: the drop is the share on which file and Keras differ"
    head = (
        "model",
        "precision",
        "bytes",
        "accuracy",
        "drop",
        "agreement",
        "T",
        "ECE at 1",
        "at T",
        "operators:version",
    )
    note = "T: the temperature of the confidences; ECE: their expected calibration error, without it and with it"
    return [title, *format_table([head, *rows], right=tuple(range(2, 9))), note]
