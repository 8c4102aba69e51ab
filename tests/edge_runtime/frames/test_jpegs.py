from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edge_runtime.frames import jpegs
from edge_runtime.frames.jpegs import JpegSplitter, decode_jpeg
from edge_runtime.frames.videoio import CaptureLostError

rng = np.random.default_rng(0)
PLAIN = cv2.imencode(".jpg", rng.integers(0, 256, (40, 60, 3), np.uint8))[1].tobytes()
PROGRESSIVE = cv2.imencode(
    ".jpg",
    rng.integers(0, 256, (40, 60, 3), np.uint8),
    [cv2.IMWRITE_JPEG_PROGRESSIVE, 1, cv2.IMWRITE_JPEG_RST_INTERVAL, 2],
)[1].tobytes()
# A thumbnail, a whole JPEG with an end of its own, in a header.
THUMBNAIL = PLAIN[:2] + b"\xff\xe1" + (len(PROGRESSIVE[:9000]) + 2).to_bytes(2, "big") + PROGRESSIVE[:9000] + PLAIN[2:]
PICTURES = [PLAIN, PROGRESSIVE, THUMBNAIL]
HEADERS = b"\r\n--frame\r\nContent-Type: image/jpeg\r\nX-Timestamp: 12.5\r\n\r\n"


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 2), min_size=1, max_size=5), st.sampled_from([b"", b"\n", HEADERS]), st.data())
def test_pictures_are_the_same_however_their_bytes_come(order: list[int], between: bytes, data: st.DataObject) -> None:
    sent = b"".join(between + PICTURES[index] for index in order)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(sent)), max_size=20)))
    splitter = JpegSplitter()
    parts = [sent[start:end] for start, end in zip([0, *cuts], [*cuts, len(sent)], strict=True)]
    assert [picture for part in parts for picture in splitter.feed(part)] == [PICTURES[index] for index in order]


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300), st.integers(0, len(PLAIN)), st.integers(0, len(PLAIN)))
def test_after_damage_it_goes_on(junk: bytes, start: int, length: int) -> None:
    splitter = JpegSplitter()
    damaged = PLAIN[:start] + junk + PLAIN[start + length :]
    found = list(splitter.feed(damaged + PLAIN * 30))
    assert found[-1] == PLAIN
    for picture in found:
        decode_jpeg(picture)


def test_what_never_ends_is_given_up_in_bounded_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jpegs, "MOST_PICTURE_BYTES", 100_000)
    endless = JpegSplitter()
    assert not list(endless.feed(PLAIN[:-2]))
    assert not list(endless.feed(bytes(80_000)))
    with pytest.raises(CaptureLostError, match="a picture of more than"):
        list(endless.feed(bytes(80_000)))
    with pytest.raises(CaptureLostError, match="holds no JPEG"):
        list(JpegSplitter().feed(bytes(2 << 20)))


def test_a_picture_that_claims_too_much_is_no_picture() -> None:
    at = PLAIN.index(b"\xff\xc0") + 5
    assert decode_jpeg(PLAIN[:at] + b"\xff\xff\xff\xff" + PLAIN[at + 4 :]) is None
    assert decode_jpeg(b"\xff\xd8\xff\xd9") is None
