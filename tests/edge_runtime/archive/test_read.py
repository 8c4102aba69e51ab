from __future__ import annotations

import gzip
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from edge_runtime import DigitReader, read_image
from edge_runtime.archive import read_archive
from edge_runtime.archive.manifest import locked, read_manifest
from edge_runtime.errors import EdgeDigitsError
from tests.conftest import Run
from tests.edge_runtime.archive.conftest import PAPER, rows_of

Pictures = Callable[[int], Path]


def test_rows_are_what_the_reader_reads(cluster: str, pictures: Pictures, tmp_path: Path) -> None:
    folder, output = pictures(3), tmp_path / "out"
    (folder / "deep").mkdir()
    (folder / "deep" / "broken.png").write_text("no image")

    manifest = read_archive(str(folder), output, scheduler=cluster, block_images=2)

    assert (manifest.images, manifest.blocks, manifest.errors) == (4, 2, 1)
    rows = rows_of(output)
    expected = DigitReader().read(read_image(PAPER)).to_dict()
    assert [row["source"] for row in rows] == [
        *(f"{folder}/p{index:03d}.jpg" for index in range(3)),
        f"{folder}/deep/broken.png",
    ]
    for row in rows[:3]:
        assert (row["text"], row["rows"], row["error"]) == (expected["text"], expected["rows"], None)
        assert [digit["box"] for digit in row["digits"]] == [digit["box"] for digit in expected["digits"]]
        assert [digit["label"] for digit in row["digits"]] == list(expected["text"])
        assert row["timings_ms"]["total"] > 0
    assert rows[3] == {
        "source": f"{folder}/deep/broken.png",
        "text": None,
        "rows": None,
        "digits": None,
        "timings_ms": None,
        "error": "cannot be decoded: not an image, truncated or damaged; give another file",
    }


def test_json_lines_are_those_of_the_command_for_images(cluster: str, pictures: Pictures, tmp_path: Path) -> None:
    folder, output = pictures(1), tmp_path / "out"
    read_archive(str(folder), output, scheduler=cluster, form="jsonl")
    (part,) = output.glob("parts/*/*.jsonl")
    row = json.loads(part.read_text())
    expected = DigitReader().read(read_image(PAPER)).to_dict()
    assert {**row, "timings_ms": 0} == {"source": str(folder / "p000.jpg"), **expected, "timings_ms": 0, "error": None}


def test_resume_reads_only_what_is_missing(cluster: str, pictures: Pictures, tmp_path: Path) -> None:
    folder, output = pictures(6), tmp_path / "out"
    read_archive(str(folder), output, scheduler=cluster, block_images=2)
    parts = sorted(output.glob("parts/*/*.parquet"))
    before = [part.stat().st_ino for part in parts]
    rows = rows_of(output)
    parts[1].unlink()
    (parts[1].parent / f".{parts[1].name}.x.tmp").touch()
    shutil.rmtree(output / "plan" / "none", ignore_errors=True)
    # Pictures that came since are not in the plan.
    os.symlink(PAPER, folder / "a_new_one.jpg")

    manifest = read_archive(str(folder), output, scheduler=cluster, resume=True, block_images=2)

    assert (manifest.images, manifest.errors) == (6, 0)
    after = [part.stat().st_ino for part in parts]
    assert [before[0], before[2]] == [after[0], after[2]]
    assert [row["source"] for row in rows_of(output)] == [row["source"] for row in rows]
    assert not list(output.glob("parts/*/.*"))


def test_a_journal_that_was_lost_or_torn_is_counted_again(cluster: str, pictures: Pictures, tmp_path: Path) -> None:
    folder, output = pictures(4), tmp_path / "out"
    (folder / "p002.jpg").unlink()
    (folder / "p002.jpg").write_text("no image")
    read_archive(str(folder), output, scheduler=cluster, block_images=1)
    (output / "finished.jsonl").write_text('\n[0, 1, 0]\n[1, 1, 0]\n[2, 1\nnull\n"x"\n[9, 9, 9]')
    manifest = read_archive(str(folder), output, scheduler=cluster, resume=True)
    assert manifest.errors == 1


def test_resume_begins_where_only_a_plan_was_begun(cluster: str, pictures: Pictures, tmp_path: Path) -> None:
    folder, output = pictures(1), tmp_path / "out"
    (output / "plan").mkdir(parents=True)
    (output / "plan" / "000000.jsonl.gz").write_bytes(gzip.compress(b'["other"]'))
    assert read_archive(str(folder), output, scheduler=cluster, resume=True).errors == 0


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({}, "holds an archive"),
        ({"resume": True, "source": "."}, "another source"),
        ({"resume": True, "form": "jsonl"}, "another form"),
    ],
)
def test_an_archive_is_not_mixed_with_another(
    cluster: str, pictures: Pictures, tmp_path: Path, change: dict, message: str
) -> None:
    folder, output = pictures(1), tmp_path / "out"
    read_archive(str(folder), output, scheduler=cluster)
    arguments: dict = {"source": str(folder), "scheduler": cluster, **change}
    with pytest.raises(EdgeDigitsError, match=message):
        read_archive(output=output, **arguments)


def test_another_model_is_refused(cluster: str, pictures: Pictures, tmp_path: Path) -> None:
    folder, output = pictures(1), tmp_path / "out"
    read_archive(str(folder), output, scheduler=cluster)
    manifest = output / "manifest.json"
    manifest.write_text(manifest.read_text().replace('"model_sha256": "', '"model_sha256": "0'))
    with pytest.raises(EdgeDigitsError, match="another model"):
        read_archive(str(folder), output, scheduler=cluster, resume=True)


def test_a_folder_with_other_things_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").touch()
    with pytest.raises(EdgeDigitsError, match=r"other things \(thesis.txt\)"):
        read_archive(str(PAPER), tmp_path)


def test_two_runs_in_one_folder_are_refused(tmp_path: Path) -> None:
    with locked(tmp_path), pytest.raises(EdgeDigitsError, match="another run"):
        read_archive(str(PAPER), tmp_path)


@pytest.mark.parametrize("content", ["", "{}", "[1]", '{"format": 1, "complete": 0}', "\0", "[" * 10_000])
def test_a_manifest_that_is_none(tmp_path: Path, content: str) -> None:
    (tmp_path / "manifest.json").write_text(content)
    with pytest.raises(EdgeDigitsError, match="no manifest"):
        read_manifest(tmp_path)


@pytest.mark.parametrize(
    "damage", [b"", b"\x1f\x8b", gzip.compress(b"{}", mtime=0), gzip.compress(b"[[1, 2]]", mtime=0), b"x"]
)
def test_a_plan_that_is_damaged(cluster: str, pictures: Pictures, tmp_path: Path, damage: bytes) -> None:
    folder, output = pictures(2), tmp_path / "out"
    read_archive(str(folder), output, scheduler=cluster)
    shutil.rmtree(output / "parts")
    (output / "plan" / "000000.jsonl.gz").write_bytes(damage)
    with pytest.raises(EdgeDigitsError, match="plan"):
        read_archive(str(folder), output, scheduler=cluster, resume=True)


def test_a_damaged_part_is_told(cluster: str, pictures: Pictures, tmp_path: Path) -> None:
    folder, output = pictures(2), tmp_path / "out"
    read_archive(str(folder), output, scheduler=cluster)
    (part,) = output.glob("parts/*/*.parquet")
    part.write_bytes(b"PAR1")
    (output / "finished.jsonl").unlink()
    with pytest.raises(EdgeDigitsError, match="damaged; remove it"):
        read_archive(str(folder), output, scheduler=cluster, resume=True)


def test_a_worker_that_does_not_see_the_folder_is_told(
    cluster: str, pictures: Pictures, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("edge_runtime.archive.blocks.read_manifest", lambda _: None)
    with pytest.raises(EdgeDigitsError, match="does not see the archive's folder"):
        read_archive(str(pictures(1)), tmp_path / "out", scheduler=cluster)


def test_a_fault_of_the_reader_is_a_row(
    cluster: str, pictures: Pictures, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("nobody knew")

    monkeypatch.setattr("edge_runtime.reader.DigitReader.read", fail)
    assert read_archive(str(pictures(2)), tmp_path / "out", scheduler=cluster).errors == 2
    assert rows_of(tmp_path / "out")[0]["error"] == "the reader failed on it: ZeroDivisionError: nobody knew"


def test_no_scheduler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("edge_runtime.archive.cluster.CONNECT_S", 0.2)
    for address in ("tcp://127.0.0.1:9", "nonsense://x"):
        with pytest.raises(EdgeDigitsError, match=f"{address}: no scheduler answers"):
            read_archive(str(PAPER), tmp_path / "out", scheduler=address, resume=True)


def test_what_is_not_installed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setitem(__import__("sys").modules, "distributed", None)
        with pytest.raises(EdgeDigitsError, match=r"needs Dask .*pip install"):
            read_archive(str(PAPER), tmp_path / "a", form="jsonl")
    monkeypatch.setitem(__import__("sys").modules, "pyarrow.parquet", None)
    with pytest.raises(EdgeDigitsError, match="--jsonl"):
        read_archive(str(PAPER), tmp_path / "b")


def test_the_command_reads_on_processes_of_its_own(run: Run, tmp_path: Path) -> None:
    output = tmp_path / "out"
    done = run("edge_runtime.archive", "edge_runtime/samples", "--output", output, "--workers", "1")
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"{output}: 3 images in 1 parts, 0 of them errors\n"
    assert done.stderr.startswith("[####################] 3 of 3 images (100.0%), ")
    assert {Path(row["source"]).name: row["rows"] for row in rows_of(output)} == {
        name: entry["rows"] for name, entry in json.loads((PAPER.parent / "truth.json").read_text()).items()
    }


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["edge_runtime/samples"], 2, "error: the following arguments are required: --output"),
        (["x", "--output", "out", "--workers", "0"], 2, "error: argument --workers: 0 is not in 1..1,000,000,000"),
        (["x", "--output", "out", "--workers", "1", "--scheduler", "tcp://a"], 2, "not allowed with argument"),
        (["x", "--output", "s3://bucket/out"], 2, "error: argument --output: s3://bucket/out is a URL; give a folder"),
        (["nothing", "--output", "out"], 1, "error: nothing: no such file or folder; check the path\n"),
    ],
)
def test_a_users_mistake_is_one_line(
    arguments: list[str], code: int, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    from edge_runtime.archive.__main__ import main
    from edge_runtime.errors import run_command

    monkeypatch.chdir(tmp_path)
    if code == 2:
        with pytest.raises(SystemExit) as end:
            main(arguments)
        assert end.value.code == 2
    else:
        assert run_command(lambda: main(arguments)) == 1
    error = capsys.readouterr().err
    assert message in error
    assert error.count("\n") == 1
