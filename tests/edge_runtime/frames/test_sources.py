from __future__ import annotations

import os
from pathlib import Path

import cv2
import numpy as np
import pytest

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames import sources
from edge_runtime.frames.frame import CaptureSettings, Source, UnsupportedSettingError
from edge_runtime.frames.image_files import ImageFiles
from edge_runtime.frames.images import read_image
from edge_runtime.frames.sources import open_source
from edge_runtime.frames.v4l2 import Camera
from edge_runtime.frames.video import VideoFile
from tests.edge_runtime.frames.test_video import COUNT, write_video
from train.render import render_page


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two pages, a damaged one between them, a video, and a page without a suffix."""
    place = tmp_path_factory.mktemp("pages")
    page = render_page(["12"], seed=1)
    for name in ("a.png", "c.png"):
        cv2.imwrite(str(place / name), page)
    (place / "b.png").write_bytes((place / "a.png").read_bytes()[:500])
    (place / "page").write_bytes((place / "a.png").read_bytes())
    write_video(place / "v.avi", "MJPG")
    return place


def names(source: Source) -> list[str]:
    return [Path(frame.source).name for frame in source.frames()]


def test_an_image_is_one_frame(folder: Path) -> None:
    with open_source(str(folder / "a.png")) as source:
        (frame,) = source.frames()
    assert frame.source == str(folder / "a.png")
    assert frame.index == 0
    assert np.array_equal(frame.image, read_image(frame.source))
    assert not source.live
    assert not source.failed


def test_a_folder_gives_its_images_and_names_the_bad_one(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with open_source(str(folder)) as source:
        assert source.describe()["obtained"] == {"images": 3}
        frames = list(source.frames())
    assert [(Path(frame.source).name, frame.index) for frame in frames] == [("a.png", 0), ("c.png", 1)]
    assert source.failed
    (line,) = capfd.readouterr().err.splitlines()
    assert line.startswith(f"error: {folder / 'b.png'}: cannot be decoded")


def test_a_pattern_that_the_shell_left_alone_is_expanded(folder: Path) -> None:
    assert names(open_source(str(folder / "[ac].*"))) == ["a.png", "c.png"]
    assert names(open_source(str(folder / "*"))) == ["a.png", "c.png"]
    assert isinstance(open_source(str(folder / "v.*")), VideoFile)
    with pytest.raises(EdgeDigitsError, match="no such file or folder"):
        open_source(str(folder / "*.jpg"))
    with pytest.raises(EdgeDigitsError, match="-i is empty"):
        open_source("")


def test_a_file_whose_name_looks_like_a_pattern_is_the_file(tmp_path: Path, folder: Path) -> None:
    file = tmp_path / "page[1].png"
    file.write_bytes((folder / "a.png").read_bytes())
    assert names(open_source(str(file))) == ["page[1].png"]


def test_a_file_is_an_image_or_a_video_by_its_content_where_the_name_does_not_tell(
    folder: Path, tmp_path: Path
) -> None:
    assert isinstance(open_source(str(folder / "page")), ImageFiles)
    film = tmp_path / "film"
    film.write_bytes((folder / "v.avi").read_bytes())
    with open_source(str(film)) as source:
        assert len(list(source.frames())) == COUNT


@pytest.mark.parametrize(
    ("content", "reason"), [("", "the file is empty"), ("no picture", "neither an image nor a video")]
)
def test_a_file_that_is_neither(tmp_path: Path, capfd: pytest.CaptureFixture[str], content: str, reason: str) -> None:
    file = tmp_path / "notes.txt"
    file.write_text(content)
    try:
        with open_source(str(file)) as source:
            assert list(source.frames()) == []
            assert source.failed
            told = capfd.readouterr().err
    except EdgeDigitsError as error:
        told = str(error)
    assert reason in told


def test_a_file_that_may_not_be_read_is_not_called_damaged(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    film = folder / "v.avi"
    monkeypatch.setattr(sources.os, "access", lambda file, mode: (file, mode) != (film, os.R_OK))
    assert isinstance(open_source(str(film)), ImageFiles)  # Which gives the reason that the system has.


def test_what_is_not_there() -> None:
    with pytest.raises(EdgeDigitsError, match="no such file or folder"):
        open_source("nowhere/at/all.png")


def test_images_are_turned_and_a_crop_that_does_not_fit_names_the_file(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    height, width = read_image(folder / "a.png").shape[:2]
    (frame,) = open_source(str(folder / "a.png"), CaptureSettings(rotate=90)).frames()
    assert frame.image.shape == (width, height, 3)
    source = open_source(str(folder / "a.png"), CaptureSettings(crop=(0, 0, width + 1, 1)))
    assert list(source.frames()) == []
    assert source.failed
    assert capfd.readouterr().err.startswith(f"error: {folder / 'a.png'}: the crop")


def test_settings_that_files_lack_are_refused(folder: Path) -> None:
    with pytest.raises(UnsupportedSettingError, match="--resolution: an image"):
        open_source(str(folder / "a.png"), CaptureSettings(resolution=(640, 480)))
    with pytest.raises(UnsupportedSettingError, match="--mjpg: a video"):
        open_source(str(folder / "v.avi"), CaptureSettings(mjpg=True))


def test_close_ends_a_folder(folder: Path) -> None:
    source = open_source(str(folder))
    frames = source.frames()
    next(frames)
    source.close()
    assert next(frames, None) is None


@pytest.mark.parametrize(
    ("spec", "target"), [("0", "/dev/video0"), ("12", "/dev/video12"), ("/dev/video3", "/dev/video3")]
)
def test_a_camera_by_number_or_device(monkeypatch: pytest.MonkeyPatch, spec: str, target: str) -> None:
    monkeypatch.setattr(sources.sys, "platform", "linux")
    monkeypatch.setattr(sources, "open_camera", lambda target, settings: ("camera", target, settings.fps))
    assert open_source(spec, CaptureSettings(fps=15)) == ("camera", target, 15)  # type: ignore[comparison-overlap]


def test_elsewhere_than_on_linux_a_number_is_opencvs_index(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources.sys, "platform", "darwin")
    monkeypatch.setattr(sources, "open_camera", lambda target, settings: target)
    assert open_source("1") == 1  # type: ignore[comparison-overlap]
    assert open_source(None) == 0  # type: ignore[comparison-overlap]


@pytest.mark.skipif(os.name != "posix", reason="devices are files only there")
def test_a_device_by_another_path_is_a_camera(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    link = tmp_path / "by-id"
    link.symlink_to("/dev/null")
    monkeypatch.setattr(sources, "open_camera", lambda target, settings: target)
    assert open_source(str(link)) == str(link)  # type: ignore[comparison-overlap]


@pytest.mark.parametrize("spec", [None, "auto"])
def test_the_first_camera_that_works_is_taken_webcams_first(monkeypatch: pytest.MonkeyPatch, spec: str | None) -> None:
    monkeypatch.setattr(sources.sys, "platform", "linux")
    nodes = [
        Camera("/dev/video0", "board", bus="platform:x"),
        *(Camera(f"/dev/video{n}", "cam", bus="usb-1") for n in (2, 4)),
    ]
    monkeypatch.setattr(sources, "list_cameras", lambda: nodes)
    tried: list[str] = []

    def open_camera(target: str, settings: CaptureSettings) -> str:
        tried.append(target)
        if target == "/dev/video2":
            raise EdgeDigitsError(f"{target}: in use")
        return target

    monkeypatch.setattr(sources, "open_camera", open_camera)
    assert open_source(spec) == "/dev/video4"  # type: ignore[comparison-overlap]
    assert tried == ["/dev/video2", "/dev/video4"]


def test_no_camera_that_works_gives_every_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources.sys, "platform", "linux")
    monkeypatch.setattr(sources, "list_cameras", list)
    with pytest.raises(EdgeDigitsError, match=r"no camera found; .*--list-cameras"):
        open_source(None)
    monkeypatch.setattr(sources, "list_cameras", lambda: [Camera("/dev/video0", "a"), Camera("/dev/video1", "b")])

    def in_use(target: str, settings: CaptureSettings) -> Source:
        raise EdgeDigitsError(f"{target}: in use")

    monkeypatch.setattr(sources, "open_camera", in_use)
    with pytest.raises(EdgeDigitsError, match=r"/dev/video0: in use \| /dev/video1: in use"):
        open_source(None)
