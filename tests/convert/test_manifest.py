from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from convert.manifest import MANIFEST, check_folder, read_manifest
from edge_runtime.errors import EdgeDigitsError
from tests.convert.conftest import Run, TinyModel, contents, run_main


@pytest.fixture
def folder(tiny_run: Run, tmp_path: Path) -> Path:
    """A copy of a good folder, to spoil."""
    return Path(shutil.copytree(tiny_run.folder, tmp_path / "artifacts"))


def test_a_fresh_folder_has_no_problems(folder: Path) -> None:
    assert check_folder(folder) == []
    assert run_main("--check", "--output", folder)[0] == 0


def _spoil_tflite(folder: Path) -> None:
    path = folder / "my_digits_int8.tflite"
    path.write_bytes(path.read_bytes()[:-1] + b"\1")


def _spoil_c(folder: Path) -> None:
    path = folder / "my_digits_int8.c"
    head, values = path.read_text().split("= {\n")
    path.write_text(head + "= {\n" + ("1" if values[0] != "1" else "2") + values[1:])


def _change_temperature(folder: Path, temperature: object) -> None:
    manifest = json.loads((folder / MANIFEST).read_text())
    manifest["artifacts"]["my_digits_int8"]["temperature"] = temperature
    (folder / MANIFEST).write_text(json.dumps(manifest))


def _remove_temperature(folder: Path) -> None:
    manifest = json.loads((folder / MANIFEST).read_text())
    del manifest["artifacts"]["my_digits_int8"]["temperature"]
    (folder / MANIFEST).write_text(json.dumps(manifest))


def _swap_entries(folder: Path) -> None:
    """Two artifacts and their hashes change places: only their content tells."""
    manifest = json.loads((folder / MANIFEST).read_text())
    one, other = (manifest["artifacts"][f"my_digits_{precision}"] for precision in ("dynamic", "float16"))
    for key in ("bytes", "operators"):
        one[key], other[key] = other[key], one[key]
    (folder / MANIFEST).write_text(json.dumps(manifest))


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        (lambda folder: (folder / "my_digits_int8.h").unlink(), ["my_digits_int8.h: cannot read it"]),
        (lambda folder: (folder / "my_digits_float16.tflite").unlink(), ["my_digits_float16.tflite: cannot read it"]),
        (lambda folder: (folder / "my_digits_labels.txt").write_text("9\n"), ["my_digits_labels.txt: changed"]),
        (lambda folder: (folder / "stray.tflite").write_bytes(b"x"), ["stray.tflite: not in the manifest"]),
        (_spoil_c, ["my_digits_int8.c: holds other bytes", "my_digits_int8.c: changed"]),
        (_spoil_tflite, ["my_digits_int8.c: holds other bytes", "my_digits_int8.tflite: changed"]),
        (_remove_temperature, ["manifest.json: the entry my_digits_int8 has no temperature"]),
        *(
            (
                lambda folder, value=value: _change_temperature(folder, value),
                [f"manifest.json: the temperature of my_digits_int8 is {value!r}, no number in 0.1..10"],
            )
            for value in (0, -1.0, "1.2", None, True, float("nan"), 1e6)
        ),
        (_swap_entries, ["my_digits_dynamic.tflite: its operators", "my_digits_float16.tflite: its operators"]),
    ],
)
def test_each_kind_of_damage_is_found_and_named(folder: Path, spoil: object, expected: list[str]) -> None:
    assert callable(spoil)
    spoil(folder)

    code, stdout, stderr = run_main("--check", "--output", folder)

    assert (code, stdout) == (1, "")
    for problem in expected:
        assert f"error: {problem}" in stderr


def test_a_truncated_file_is_named_as_damaged(folder: Path) -> None:
    path = folder / "my_digits_int8.tflite"
    path.write_bytes(path.read_bytes()[:1000])

    assert any(problem.startswith("my_digits_int8.tflite: damaged") for problem in check_folder(folder))


@pytest.mark.parametrize("content", ["", "{", "[]", "{}", '{"artifacts": {}, "labels": []}', "\0\xff"])
def test_a_damaged_manifest_is_an_error(folder: Path, content: str) -> None:
    (folder / MANIFEST).write_text(content)

    with pytest.raises(EdgeDigitsError, match=r"manifest\.json"):
        check_folder(folder)


def test_a_folder_without_a_manifest_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(EdgeDigitsError, match="no such file"):
        check_folder(tmp_path)


def test_an_entry_without_files_is_a_problem(folder: Path) -> None:
    (folder / MANIFEST).write_text('{"artifacts": {"x": 1}, "calibrations": {}, "labels": {}}')

    assert "manifest.json: the entry x lists no files" in check_folder(folder)


def test_the_manifest_says_what_the_issue_asks_for(tiny_run: Run, tiny: TinyModel) -> None:
    manifest = read_manifest(tiny_run.folder)
    entry = manifest["artifacts"]["my_digits_int8"]

    assert entry["bytes"] == (tiny_run.folder / "my_digits_int8.tflite").stat().st_size
    assert set(entry["files"]) == {
        *("my_digits_int8.tflite", "my_digits_int8.c", "my_digits_int8.h"),
        *("my_digits.c", "my_digits.h"),
    }
    assert entry["input"]["shape"] == [1, 8, 8, 1]
    assert (entry["input"]["type"], entry["output"]["type"]) == ("int8", "int8")
    assert entry["input"]["scale"] == pytest.approx(1 / 255)
    assert entry["input"]["zero_point"] == -128
    assert entry["operators"]["FULLY_CONNECTED"] == 4
    assert entry["accuracy"] >= 0.99
    assert entry["agreement"] >= 0.99
    # A user's images may have been trained on, so that no temperature is fitted to them.
    assert (entry["temperature"], entry["temperature_fitted_on"]) == (1, None)
    assert entry["calibration_error"] == entry["calibration_error_unscaled"]
    assert 0 <= entry["calibration_error"] < 0.2
    assert {"tensorflow", "keras", "litert", "numpy", "python"} <= entry["versions"].keys()
    indices = manifest["calibrations"][entry["calibration"]]["indices"]
    assert max(indices) < len(tiny.x)
    assert manifest["artifacts"]["my_digits_float32"]["calibration"] is None


def test_nothing_of_this_machine_or_moment_is_in_the_manifest(
    tiny_run: Run, tmp_path_factory: pytest.TempPathFactory
) -> None:
    text = (tiny_run.folder / MANIFEST).read_text()

    # Where the model and its files lay when another worker of pytest -n made them is below this, too.
    assert str(tmp_path_factory.getbasetemp().parent) not in text
    assert str(Path.home()) + "/" not in text


def test_a_partial_run_replaces_its_own_entries_only_and_repeats_bit_for_bit(folder: Path, tiny: TinyModel) -> None:
    before = contents(folder)

    code, _, stderr = run_main("--keras", tiny.keras, "--calibration", tiny.images, "--output", folder, "--int8")

    assert code == 0, stderr
    assert contents(folder) == before
