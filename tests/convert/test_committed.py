from __future__ import annotations

import numpy as np
import pytest

from convert.manifest import check_folder, read_manifest, versions
from firmware_assets import ASSETS
from tests.convert.conftest import Run
from train import MODEL_NAMES
from train.data import VALIDATION_IMAGES


def test_the_committed_artifacts_are_as_their_manifest_says() -> None:
    assert check_folder(ASSETS) == []


def test_the_manifest_has_both_default_precisions_of_all_four_models() -> None:
    artifacts = read_manifest(ASSETS)["artifacts"]

    assert {f"{name}_{precision}" for name in MODEL_NAMES for precision in ("float32", "int8")} <= artifacts.keys()


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_committed_files_were_made_and_verified_with_mnist(name: str) -> None:
    manifest = read_manifest(ASSETS)
    entry = manifest["artifacts"][f"{name}_int8"]
    calibration = manifest["calibrations"][entry["calibration"]]

    assert entry["verified_on"] == {"images": 10_000, "source": "mnist", "split": "test"}
    assert entry["keras_accuracy"] - entry["accuracy"] <= 0.001
    assert entry["temperature_fitted_on"]["source"] == "mnist"
    assert entry["calibration_error"] <= 0.005
    assert calibration["source"] == "mnist"
    assert np.min(calibration["indices"]) >= VALIDATION_IMAGES


# Where batch normalisation is folded in, the last bit may depend on the processor.
@pytest.mark.parametrize("name", ["mlp_relu", "lenet5"])
def test_converting_the_committed_weights_gives_the_committed_files(project_run: Run, name: str) -> None:
    made_with = read_manifest(ASSETS)["artifacts"][f"{name}_float32"]["versions"]
    here = versions()
    differing = [package for package in ("tensorflow", "keras") if made_with[package] != here[package]]
    if differing:
        pytest.skip(f"the artifacts were made with other versions of {', '.join(differing)}")

    for suffix in (".tflite", ".c", ".h"):
        file = f"{name}_float32{suffix}"
        assert (project_run.folder / file).read_bytes() == (ASSETS / file).read_bytes()
