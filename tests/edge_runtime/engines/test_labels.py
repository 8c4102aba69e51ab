from __future__ import annotations

from pathlib import Path

import pytest

from edge_runtime import EdgeDigitsError
from edge_runtime.engines.labels import MAX_LABEL_BYTES, read_labels


@pytest.mark.parametrize(
    ("content", "labels"),
    [
        (b"\xef\xbb\xbfzero\r\none\r\n", ("zero", "one")),
        (b"zero\n\n one \n", ("zero", "one")),
        ("null\neins\nfünf".encode(), ("null", "eins", "fünf")),
        (b"\x1b[2Jzero\none", ("?[2Jzero", "one")),
    ],
)
def test_labels_are_read(tmp_path: Path, content: bytes, labels: tuple[str, ...]) -> None:
    (tmp_path / "labels.txt").write_bytes(content)
    assert read_labels(tmp_path / "labels.txt") == labels


def test_labels_that_are_there_twice_are_a_warning(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "labels.txt").write_text("crane\nheron\ncrane\n")
    assert read_labels(tmp_path / "labels.txt") == ("crane", "heron", "crane")
    assert "the label 'crane' stands there 2 times" in caplog.text


@pytest.mark.parametrize("size", [MAX_LABEL_BYTES + 1, 1 << 33])
def test_a_large_file_is_one_line_and_not_read_whole(tmp_path: Path, size: int) -> None:
    with (tmp_path / "labels.txt").open("wb") as file:
        file.truncate(size)
    with pytest.raises(EdgeDigitsError, match="are no labels; give a text file, one label a line"):
        read_labels(tmp_path / "labels.txt")


@pytest.mark.parametrize("content", [b"", b"\n \n", b"\xff\xfez\x00", b"\xef\xbb\xbf"])
def test_no_labels_are_one_line(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "labels.txt").write_bytes(content)
    with pytest.raises(EdgeDigitsError, match="labels"):
        read_labels(tmp_path / "labels.txt")
