from __future__ import annotations

import json
import platform
import shutil
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest

from convert.manifest import (
    MANIFEST,
    check_folder,
    format_manifest,
    read_manifest,
    recorded_tflm,
    sha256,
    update_manifest,
    versions,
)
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import ASSETS, asset
from tests.convert.conftest import Run, TinyModel, contents, run_main

NOTHING: dict[str, dict[str, Any]] = {"artifacts": {}, "calibrations": {}, "labels": {}}


def test_the_sha_256_of_nothing() -> None:
    assert sha256(b"") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def test_versions_of_what_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    def version(package: str) -> str:
        if package == "ai-edge-litert":
            raise metadata.PackageNotFoundError(package)
        return f"1.2 of {package}"

    monkeypatch.setattr(metadata, "version", version)
    assert versions() == {
        "python": platform.python_version(),
        "tensorflow": "1.2 of tensorflow",
        "keras": "1.2 of keras",
        "litert": "not installed",
        "numpy": "1.2 of numpy",
    }


def test_a_folder_without_a_manifest_knows_nothing(tmp_path: Path) -> None:
    assert read_manifest(tmp_path) == NOTHING


@pytest.mark.parametrize("section", ["artifacts", "calibrations", "labels"])
def test_each_section_of_a_manifest_is_a_table(tmp_path: Path, section: str) -> None:
    (tmp_path / MANIFEST).write_text(json.dumps({**NOTHING, section: []}))
    with pytest.raises(EdgeDigitsError, match=r"manifest\.json: not a manifest of edge-digits"):
        read_manifest(tmp_path)
    (tmp_path / MANIFEST).write_text(json.dumps({**NOTHING, section: {"x": 1}}))
    assert read_manifest(tmp_path)[section] == {"x": 1}


def test_a_manifest_that_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    (tmp_path / MANIFEST).mkdir()
    with pytest.raises(EdgeDigitsError, match=r"manifest\.json: cannot be read \(.*directory.*\); restore it or"):
        read_manifest(tmp_path)


def test_what_was_measured_is_found_by_the_file_it_was_measured_on() -> None:
    artifacts = {
        "a": {"sha256": "1", "tflm": {"arena": 5}},
        "b": {"sha256": "2", "tflm": None},
        "c": {"sha256": "3"},
        "d": {"tflm": {"arena": 6}},
        "e": "damaged",
    }
    assert recorded_tflm({**NOTHING, "artifacts": artifacts}) == {"1": {"arena": 5}}


def test_a_run_replaces_its_own_entries_and_drops_calibrations_without_a_user() -> None:
    old: dict[str, Any] = {
        "artifacts": {
            "a_int8": {"bytes": 1, "calibration": "old-1"},
            "b_int8": {"bytes": 2, "calibration": "old-2"},
            "b_float32": {"bytes": 3},
        },
        "calibrations": {"old-1": {"seed": 1}, "old-2": {"seed": 2}},
        "labels": {"labels.txt": "1", "b_labels.txt": "2"},
    }
    new = {"a_int8": {"bytes": 9, "calibration": True}, "a_float32": {"bytes": 8, "calibration": False}}
    before = json.dumps(old)

    merged = update_manifest(old, new, {"source": "mnist", "seed": 3}, {"labels.txt": "3"})

    key = "mnist-" + sha256(b'{"seed": 3, "source": "mnist"}')[:12]
    assert merged == {
        "artifacts": {
            "a_int8": {"bytes": 9, "calibration": key},
            "a_float32": {"bytes": 8, "calibration": None},
            "b_int8": {"bytes": 2, "calibration": "old-2"},
            "b_float32": {"bytes": 3},
        },
        "calibrations": {key: {"source": "mnist", "seed": 3}, "old-2": {"seed": 2}},
        "labels": {"labels.txt": "3", "b_labels.txt": "2"},
    }
    assert json.dumps(old) == before
    floats = {"a_int8": {"bytes": 9, "calibration": False}}
    assert update_manifest(old, floats, {"source": "mnist"}, {})["calibrations"] == {"old-2": {"seed": 2}}


def test_a_manifest_is_sorted_and_its_numbers_are_on_one_line() -> None:
    manifest: dict[str, Any] = {"b": {"numbers": [1, -2.5, 1e-07], "texts": ["x", "é"], "none": []}, "a": {"one": [3]}}
    assert format_manifest(manifest) == (
        '{\n  "a": {\n    "one": [3]\n  },\n  "b": {\n    "none": [],\n    "numbers": [1, -2.5, 1e-07],\n'
        '    "texts": [\n      "x",\n      "é"\n    ]\n  }\n}\n'
    )


@pytest.fixture
def committed(tmp_path: Path) -> Path:
    """lenet5 int8 as it is committed, with all that belongs to it, to spoil."""
    manifest = json.loads((ASSETS / MANIFEST).read_text())
    manifest["artifacts"] = {"lenet5_int8": manifest["artifacts"]["lenet5_int8"]}
    for name in (*manifest["artifacts"]["lenet5_int8"]["files"], *manifest["labels"]):
        shutil.copy(ASSETS / name, tmp_path)
    (tmp_path / MANIFEST).write_text(json.dumps(manifest))
    return tmp_path


def replaced(name: str, old: str, new: str) -> Any:
    def spoil(folder: Path) -> None:
        text = (folder / name).read_text()
        assert old in text
        (folder / name).write_text(text.replace(old, new, 1))

    return spoil


GOLDEN_CHANGED = "golden_digits.h: changed, its SHA-256 is not the manifest's"
SCORES_CHANGED = "lenet5_int8_golden.h: changed, its SHA-256 is not the manifest's"
WRONG_SCORES = "lenet5_int8_golden.h: not what LiteRT's reference kernels give for golden_digits.h"


@pytest.mark.parametrize(
    ("spoil", "problems"),
    [
        (lambda folder: None, []),
        (
            replaced("golden_digits.h", "0, 0, 0", "0, 0, 1"),
            [
                "golden_digits.h: not the golden digits as they are written here; make them again: python -m convert",
                GOLDEN_CHANGED,
            ],
        ),
        (replaced("lenet5_int8_golden.h", "-128", "-127"), [WRONG_SCORES, SCORES_CHANGED]),
        (
            lambda folder: (folder / "golden_digits.h").unlink(),
            ["golden_digits.h: cannot read it: No such file or direc"],
        ),
        (lambda folder: (folder / "lenet5_int8_golden.h").unlink(), ["lenet5_int8_golden.h: cannot read it: No such"]),
        (
            replaced("lenet5.h", '_SHA256 "' + sha256(asset("lenet5", "int8").read_bytes()), '_SHA256 "' + 64 * "0"),
            [
                "lenet5.h: made of another lenet5_int8.tflite; make it again: python -m convert --c-source",
                "lenet5.h: changed, its SHA-256 is not the manifest's",
            ],
        ),
        (
            replaced("lenet5_int8.c", ",16,0,", ",17,0,"),
            ["lenet5_int8.c: holds other bytes than lenet5_int8.tflite", "lenet5_int8.c: changed, its SHA-256 is not"],
        ),
        (replaced("lenet5_int8.c", "= {", "="), ["lenet5_int8.c: ", "lenet5_int8.c: changed, its SHA-256 is not"]),
        (replaced("labels.txt", "9", "8"), ["labels.txt: changed, its SHA-256 is not the manifest's"]),
        (
            replaced(MANIFEST, '"bytes": ', '"bytes": 1'),
            ["lenet5_int8.tflite: its bytes is not what the "],
        ),
        (
            lambda folder: [(folder / name).touch() for name in ("a.tflite", "b.c", "c.h", "d_labels.txt", "e.txt")],
            [f"{name}: not in the manifest" for name in ("a.tflite", "b.c", "c.h", "d_labels.txt")],
        ),
    ],
)
def test_what_is_wrong_with_committed_files_and_nothing_else(committed: Path, spoil: Any, problems: list[str]) -> None:
    spoil(committed)
    found = check_folder(committed)
    assert len(found) == len(problems)
    for line, start in zip(found, problems, strict=True):
        assert line.startswith(start)


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


@pytest.mark.parametrize("content", ["", "{", "[" * 100_000, "[]", "{}", '{"artifacts": {}, "labels": []}', "\0\xff"])
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
