from __future__ import annotations

import functools
import http.server
import io
import os
import tarfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edge_runtime.archive.images import BlockImages
from edge_runtime.archive.listing import list_source
from edge_runtime.archive.references import Reference
from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames import read_image
from tests.edge_runtime.archive.conftest import PAPER

CONTENT = PAPER.read_bytes()


def names(source: Path | str) -> list[str]:
    return [reference.name for reference in list_source(str(source))]


def make_tar(path: Path, members: dict[str, bytes]) -> Path:
    with tarfile.open(path, "w") as tar:
        for name, content in members.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
    return path


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """b.jpg, a/z.png, a/shard.tar with two images, and what is none."""
    root = tmp_path / "tree"
    (root / "a").mkdir(parents=True)
    (root / ".hidden").mkdir()
    for name in ("b.jpg", "a/z.png", "a/._z.png", ".hidden/c.jpg", "a/notes.txt"):
        (root / name).write_bytes(CONTENT)
    make_tar(root / "a" / "shard.tar", {"0.jpg": CONTENT, "0.json": b"{}", "1.jpg": b"bad", "._1.jpg": b""})
    return root


def test_a_folder_with_all_below_it(tree: Path) -> None:
    expected = ["b.jpg", "a/shard.tar/0.jpg", "a/shard.tar/1.jpg", "a/z.png"]
    assert names(tree) == [f"{tree}/{name}" for name in expected]


def test_a_pattern(tree: Path) -> None:
    assert names(f"{tree}/**/*.[jpt]*g") == [f"{tree}/a/z.png", f"{tree}/b.jpg"]
    assert names(f"{tree}/*/*.tar") == [f"{tree}/a/shard.tar/{index}.jpg" for index in range(2)]


def test_a_list(tree: Path) -> None:
    listed = tree / "list.txt"
    listed.write_bytes(b"\xef\xbb\xbfb.jpg\r\n\n" + os.fsencode(tree) + b"/a/shard.tar\nhttps://x.org/\xff.jpg")
    found = list(list_source(str(listed)))
    assert [reference.place for reference in found] == [
        "b.jpg",
        *2 * [f"{tree}/a/shard.tar"],
        "https://x.org/\udcff.jpg",
    ]
    assert found[-1].name == "https://x.org/\\xff.jpg"


def test_one_file_whatever_its_ending(tree: Path) -> None:
    assert names(PAPER) == [str(PAPER)]


def test_a_compressed_tar_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.tar.gz").touch()
    (reference,) = list_source(str(tmp_path))
    assert "unpack it" in reference.problem


def test_a_folder_that_cannot_be_listed_is_told(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scandir = os.scandir

    def denied(place: str) -> object:
        if str(place).endswith("/a"):
            raise PermissionError(13, "Permission denied", place)
        return scandir(place)

    monkeypatch.setattr("os.scandir", denied)
    found = list(list_source(str(tree)))
    assert [(reference.place, reference.problem) for reference in found] == [
        (f"{tree}/b.jpg", ""),
        (f"{tree}/a", "cannot be listed: Permission denied"),
    ]


@pytest.mark.parametrize("cut", [1, 600, 1500, -12_000])
def test_a_tar_that_ends_early_is_told(tmp_path: Path, cut: int) -> None:
    whole = make_tar(tmp_path / "whole.tar", {f"{index}.jpg": CONTENT[:700] for index in range(20)}).read_bytes()
    (tmp_path / "cut.tar").write_bytes(whole[:cut])
    *images, last = list_source(str(tmp_path / "cut.tar"))
    assert last.problem.startswith("the tar file ")
    assert all(not reference.problem for reference in images)


def test_damage_inside_a_tar_is_told(tmp_path: Path) -> None:
    tar = make_tar(tmp_path / "a.tar", {f"{index}.jpg": b"x" * 512 for index in range(3)})
    content = bytearray(tar.read_bytes())
    content[2048:2100] = b"\xff" * 52
    tar.write_bytes(content)
    found = list(list_source(str(tar)))
    assert [reference.member for reference in found if not reference.problem] == ["0.jpg", "1.jpg"]
    assert "damaged" in found[-1].problem


@pytest.mark.parametrize("source", ["nothing-there", "nothing*.jpg", "nonsense://x", "file:///nothing-there"])
def test_a_source_that_names_nothing(source: str) -> None:
    with pytest.raises(EdgeDigitsError, match=f"^{source[:7]}"):
        names(source)


@pytest.mark.parametrize("content", [b"\x89PNG\0\0", b"x" * 20_000, b"\n \n"])
def test_a_list_that_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "list.txt").write_bytes(content)
    with pytest.raises(EdgeDigitsError, match=r"list\.txt: no "):
        names(tmp_path / "list.txt")


references = st.one_of(
    st.builds(Reference, st.text()),
    st.builds(Reference, st.text(), problem=st.text(min_size=1)),
    st.builds(Reference, st.text(), st.text(min_size=1), st.integers(0), st.integers(0)),
)


@given(references)
def test_a_reference_survives_the_plan(reference: Reference) -> None:
    assert Reference.from_json(reference.to_json()) == reference


@given(st.recursive(st.none() | st.integers() | st.text(), st.lists))
def test_a_place_that_is_none_is_a_value_error(content: object) -> None:
    try:
        Reference.from_json(content)
    except ValueError:
        return
    assert isinstance(content, str) or (isinstance(content, list) and len(content) in (2, 4))


def contents(source: str) -> Iterator[str]:
    """Of each image whether it is the sample page, or its error."""
    found = list(list_source(source))
    images = BlockImages(found, "")
    for index in range(len(found)):
        try:
            yield "page" if (images.read(index) == read_image(PAPER)).all() else "another"
        except EdgeDigitsError as error:
            yield str(error).partition(":")[0]


def test_images_of_files_and_tars(tree: Path) -> None:
    assert list(contents(str(tree))) == ["page", "page", "cannot be decoded", "page"]


def test_images_behind_urls(tree: Path) -> None:
    assert list(contents(f"file://{tree}")) == ["page", "page", "cannot be decoded", "page"]
    assert list(contents(f"file://{tree}/*.jpg")) == ["page"]


def test_images_in_memory(tree: Path) -> None:
    import fsspec

    memory = fsspec.filesystem("memory")
    memory.pipe_file("/archive/deep/a.jpg", CONTENT)
    memory.pipe_file("/archive/b.tar", (tree / "a" / "shard.tar").read_bytes())
    memory.pipe_file("/list.txt", b"memory://archive/deep/a.jpg\nmemory://archive/none.jpg\n")
    try:
        assert names("memory://archive") == [
            "memory:///archive/b.tar/0.jpg",
            "memory:///archive/b.tar/1.jpg",
            "memory:///archive/deep/a.jpg",
        ]
        assert list(contents("memory://archive")) == ["page", "cannot be decoded", "page"]
        assert list(contents("memory://list.txt")) == ["page", "cannot be fetched"]
    finally:
        memory.store.clear()


def test_a_block_in_a_remote_tar_is_fetched_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tar = make_tar(tmp_path / "a.tar", {f"{index}.jpg": CONTENT for index in range(6)})
    asked = []

    def fetch(url: str, start: int, end: int) -> bytes:
        asked.append((start, end))
        return tar.read_bytes()[start:end]

    found = list(list_source(f"file://{tar}"))
    monkeypatch.setattr("edge_runtime.archive.images.fetch", fetch)
    monkeypatch.setattr("edge_runtime.archive.images.MOST_AT_ONCE", 3 * len(CONTENT) + 3000)
    images = BlockImages(found, "")
    assert all((images.read(index) == read_image(PAPER)).all() for index in range(6))
    assert len(asked) == 2


def test_a_web_server_that_knows_no_ranges(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Python's own: it gives the whole file whatever part is asked for."""
    pytest.importorskip("aiohttp")
    monkeypatch.setattr("edge_runtime.archive.remote.PAUSES_S", ())

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(tree))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}"
        (tree / "list.txt").write_text(f"{url}/b.jpg\n{url}/none.jpg\n{url}/a/shard.tar\n")
        assert list(contents(str(tree / "list.txt"))) == ["page", "cannot be fetched", "page", "cannot be decoded"]
        server.shutdown()


def test_a_store_that_fails_is_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    from fsspec.implementations.memory import MemoryFileSystem

    answers: list[Exception | bytes] = [ConnectionResetError("reset"), RuntimeError("503 slow down"), CONTENT]

    def cat_file(*_: object, **__: object) -> bytes:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    pauses: list[float] = []
    monkeypatch.setattr(MemoryFileSystem, "cat_file", cat_file)
    monkeypatch.setattr("time.sleep", pauses.append)
    assert list(contents("memory://a.jpg")) == ["page"]
    assert pauses == [1.0, 5.0]
    answers[:] = 3 * [RuntimeError("503 slow down")]
    with pytest.raises(EdgeDigitsError, match=r"^cannot be fetched: RuntimeError 503 slow down$"):
        BlockImages([Reference("memory://a.jpg")], "").read(0)
