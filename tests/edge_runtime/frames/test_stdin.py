from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from edge_runtime import read_image
from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames.listed import read_list

SAMPLE = Path("edge_runtime/samples/paper.jpg")
TEXT = "0123 456789"


def piped(content: bytes, *options: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "edge_runtime", *options]
    return subprocess.run(command, input=content, capture_output=True, timeout=60)


def multipart(pictures: list[bytes]) -> bytes:
    head = b"--x\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n"
    return b"".join(head % len(picture) + picture + b"\r\n" for picture in pictures)


def test_an_image_on_stdin_is_read() -> None:
    ran = piped(SAMPLE.read_bytes(), "-i", "-")
    assert ran.returncode == 0
    assert ran.stdout.decode().startswith(f"-: {TEXT}  [")


@pytest.mark.parametrize("form", ["bare", "multipart"])
def test_pictures_without_end_on_stdin_are_read_one_by_one(form: str) -> None:
    pictures = [SAMPLE.read_bytes()] * 4
    ran = piped(b"".join(pictures) if form == "bare" else multipart(pictures), "-i", "-")
    assert ran.returncode == 0
    assert TEXT in ran.stdout.decode()
    assert "4 frames in" in ran.stderr.decode()


def test_a_photograph_with_another_picture_in_it_is_one_image() -> None:
    photograph = SAMPLE.read_bytes()
    # A segment that tells of more pictures in the file, as phones write it.
    several = photograph[:2] + b"\xff\xe2\x00\x08MPF\0\0\0" + photograph[2:] + photograph
    ran = piped(several, "-i", "-")
    assert ran.stdout.decode().startswith(f"-: {TEXT}  [")


@pytest.mark.parametrize(
    ("content", "message"), [(b"", "stdin is empty"), (b"text\n", "cannot be decoded"), (b"--x\r\n\r\n", "cannot be")]
)
def test_what_is_no_picture_on_stdin_is_told(content: bytes, message: str) -> None:
    ran = piped(content, "-i", "/dev/stdin")
    assert ran.returncode == 1
    assert message in ran.stderr.decode()
    assert ran.stderr.count(b"\n") == 1


def test_a_list_names_images_one_a_line(tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"odd\xff name.jpg")
    odd.write_bytes(SAMPLE.read_bytes())
    listed = b"\xef\xbb\xbf" + os.fsencode(SAMPLE) + b"\r\n\n" + os.fsencode(odd) + b"\n"
    ran = piped(listed, "--from-file", "-")
    assert ran.returncode == 0
    assert ran.stdout.count(TEXT.encode()) == 2
    file = tmp_path / "list.txt"
    file.write_bytes(listed)
    assert read_list(file) == [SAMPLE, odd]


@pytest.mark.parametrize(
    ("content", "message"),
    [(b"\n\n", "names no image"), (b"\x89PNG\0\0", "no list of paths"), (None, "cannot be read")],
)
def test_a_list_that_is_none_is_told(tmp_path: Path, content: bytes | None, message: str) -> None:
    file = tmp_path / "list.txt"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(EdgeDigitsError, match=message):
        read_list(file)


def test_a_video_of_one_frame_has_a_reading(tmp_path: Path) -> None:
    image = read_image(SAMPLE)
    file = tmp_path / "one.avi"
    writer = cv2.VideoWriter(str(file), cv2.VideoWriter.fourcc(*"MJPG"), 10, image.shape[1::-1])
    writer.write(np.ascontiguousarray(image))
    writer.release()
    ran = piped(b"", "-i", str(file))
    assert ran.returncode == 0
    assert TEXT in ran.stdout.decode()
