"""The temperature that calibrates a model's confidence, from the manifest beside its file.

Guo, Pleiss, Sun, Weinberger, "On Calibration of Modern Neural Networks", ICML 2017: one number T for a model; the
logits divided by it, which is the probabilities to the power 1/T, normalised, are as sure as they are right. The order
of the classes stays as it is. `python -m convert` fits it.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

MANIFEST = "manifest.json"
UNCALIBRATED = 1.0
"""The temperature that leaves probabilities as they are."""
LOWEST, HIGHEST = 0.1, 10.0


def is_temperature(value: object) -> bool:
    """Whether a value can be a temperature: a number in 0.1..10, within which any trained model's falls."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and LOWEST <= value <= HIGHEST


def manifest_entry(path: Path, model: bytes) -> dict[str, Any] | None:
    """What the manifest beside a .tflite file says of it; None without a manifest or where it knows another file.

    Args:
        path: the .tflite file; its entry is the one of its name, without the suffix, and of its SHA-256.
        model: the file's content.

    Raises `ValueError` for a manifest that is damaged or cannot be read.
    """
    try:
        manifest = json.loads(path.with_name(MANIFEST).read_text(encoding="utf-8"))
        entry = manifest["artifacts"].get(path.stem, {})
        known: str | None = entry.get("sha256")
    except FileNotFoundError:
        return None
    except (OSError, RecursionError) as error:
        raise ValueError(f"cannot be read ({error})") from error
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise ValueError("damaged") from error
    return entry if known == hashlib.sha256(model).hexdigest() else None


def recorded_temperature(path: Path, model: bytes) -> float:
    """The temperature in the manifest beside a .tflite file; 1 where none is recorded for this file.

    What is read hardly depends on it (only how doubtful ink is cut), so that a damaged manifest is a warning
    and no error.

    Args:
        path, model: as `manifest_entry` takes them.
    """
    try:
        entry = manifest_entry(path, model)
        if entry is None or "temperature" not in entry:
            return UNCALIBRATED
        if is_temperature(entry["temperature"]):
            return float(entry["temperature"])
        reason = f"{path.stem} has a nonsensical temperature"
    except ValueError as error:
        reason = str(error)
    # Imported here: logging takes 4 ms, and hardly any process ever warns.
    import logging

    # Without a handler of the program's own, Python prints the bare text on stderr.
    logging.getLogger(__name__).warning(
        "warning: %s: %s; confidences are not calibrated, restore the file or make it again: python -m convert",
        path.with_name(MANIFEST),
        reason,
    )
    return UNCALIBRATED
