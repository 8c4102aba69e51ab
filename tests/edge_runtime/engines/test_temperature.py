from __future__ import annotations

import json
import shutil
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from convert.tflite.confidence import with_temperature
from edge_runtime import Classifier
from edge_runtime.engines.temperature import is_temperature, manifest_entry, recorded_temperature
from firmware_assets import ASSETS, asset
from tests.conftest import Run
from train import MODEL_NAMES
from train.render import render_digits

PRECISIONS = ("float32", "int8")


@pytest.mark.parametrize(
    ("value", "expected"), [(0.1, True), (0.0999, False), (1, True), (10, True), (10.001, False), (True, False)]
)
def test_a_temperature_is_a_number_from_a_tenth_to_ten(value: object, expected: bool) -> None:
    assert is_temperature(value) is expected


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """lenet5_int8.tflite in a folder of its own, without a manifest."""
    return Path(shutil.copy(asset("lenet5", "int8"), tmp_path))


def record(bare: Path, **changes: Any) -> None:
    """Put the committed manifest beside `bare`, with changes to the entry of lenet5_int8."""
    manifest = json.loads((ASSETS / "manifest.json").read_text())
    manifest["artifacts"]["lenet5_int8"].update(changes)
    bare.with_name("manifest.json").write_text(json.dumps(manifest))


@pytest.mark.parametrize("precision", PRECISIONS)
@pytest.mark.parametrize("name", MODEL_NAMES)
def test_the_classifier_takes_the_temperature_of_the_manifest(name: str, precision: str, tmp_path: Path) -> None:
    digits, _ = render_digits(10, seed=0)
    recorded = json.loads((ASSETS / "manifest.json").read_text())["artifacts"][f"{name}_{precision}"]["temperature"]
    plain = Classifier(Path(shutil.copy(asset(name, precision), tmp_path)), backend="litert")
    calibrated = Classifier(name, precision, backend="litert")

    assert plain.temperature == 1
    assert calibrated.temperature == recorded != 1
    before, after = plain.predict(digits), calibrated.predict(digits)
    np.testing.assert_allclose(after, with_temperature(before, recorded), atol=1e-6)
    assert (after.argmax(axis=1) == before.argmax(axis=1)).all()


def test_the_file_without_a_manifest_has_none(bare: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert manifest_entry(bare, bare.read_bytes()) is None
    assert recorded_temperature(bare, bare.read_bytes()) == 1
    assert caplog.messages == []


@pytest.mark.parametrize("temperature", [0.1, 1, 1.25, 10])
def test_the_temperature_of_the_file_is_found(bare: Path, temperature: float) -> None:
    record(bare, temperature=temperature)

    assert recorded_temperature(bare, bare.read_bytes()) == temperature


def test_the_entry_of_another_file_does_not_count(bare: Path, caplog: pytest.LogCaptureFixture) -> None:
    record(bare, temperature=2.0)

    assert recorded_temperature(bare, bare.read_bytes() + b"x") == 1
    assert recorded_temperature(bare.with_name("lenet6_int8.tflite"), bare.read_bytes()) == 1
    assert caplog.messages == []


@pytest.mark.parametrize("temperature", ["2", None, True, 0, -1, 0.01, 1e9, float("nan"), float("inf"), [1.0]])
def test_a_nonsensical_temperature_is_a_warning_and_no_reading_is_lost(
    bare: Path, temperature: object, caplog: pytest.LogCaptureFixture
) -> None:
    record(bare, temperature=temperature)

    assert Classifier(bare).temperature == 1
    (message,) = caplog.messages
    assert "lenet5_int8 has a nonsensical temperature" in message


DAMAGED = [
    *(b"", b"{", b"[]", b"1", b"{}", b"\0\xff", b'{"artifacts": []}', b'{"artifacts": {"lenet5_int8": 1}}'),
    b"[" * 200_000,
]


@pytest.mark.parametrize("content", DAMAGED, ids=[str(content[:30]) for content in DAMAGED])
def test_a_damaged_manifest_is_a_warning_and_no_reading_is_lost(
    bare: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    bare.with_name("manifest.json").write_bytes(content)

    assert Classifier(bare).temperature == 1
    (message,) = caplog.messages
    assert "manifest.json" in message
    assert "python -m convert" in message


def test_a_manifest_that_cannot_be_read_is_a_warning_with_the_reason(
    bare: Path, caplog: pytest.LogCaptureFixture
) -> None:
    bare.with_name("manifest.json").mkdir()

    assert recorded_temperature(bare, bare.read_bytes()) == 1
    (message,) = caplog.messages
    assert f"{bare.with_name('manifest.json')}: cannot be read (" in message
    with pytest.raises(ValueError, match=r"^cannot be read \("):
        manifest_entry(bare, bare.read_bytes())


def test_an_entry_of_the_file_without_a_temperature_has_none(bare: Path, caplog: pytest.LogCaptureFixture) -> None:
    entry = {"sha256": sha256(bare.read_bytes()).hexdigest()}
    bare.with_name("manifest.json").write_text(json.dumps({"artifacts": {bare.stem: entry}}))

    assert manifest_entry(bare, bare.read_bytes()) == entry
    assert recorded_temperature(bare, bare.read_bytes()) == 1
    assert caplog.messages == []


def test_a_user_sees_the_warning_once_as_one_line_and_the_reading(run: Run, bare: Path) -> None:
    bare.with_name("manifest.json").write_text("{")

    done = run("edge_runtime", "-i", "edge_runtime/samples/paper.jpg", "--model", bare)

    assert done.returncode == 0
    assert "0123 456789" in done.stdout
    (line,) = done.stderr.splitlines()
    assert line.startswith("warning: ")
