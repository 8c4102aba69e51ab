from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from edge_runtime import EdgeDigitsError, Region, read_regions
from edge_runtime.locate.regions import MAX_FILE_BYTES, MAX_REGIONS, box_region

BOX = {"name": "a", "box": [1, 2, 30, 40]}


def written(path: Path, content: object) -> Path:
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    return path


def test_boxes_and_corners_in_their_order(tmp_path: Path) -> None:
    corners = [[10, 10.5], [50, 12], [48, 60], [9, 58]]
    file = written(tmp_path / "r.json", {"regions": [{"name": "ones", "corners": corners}, BOX]})

    ones, box = read_regions(file)

    assert (ones.name, [list(corner) for corner in ones.corners]) == ("ones", corners)
    assert (ones.box, ones.is_box) == ((9, 10, 41, 50), False)
    assert (box.box, box.is_box) == ((1, 2, 30, 40), True)


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "r.json").write_bytes(b"\xef\xbb\xbf" + json.dumps({"regions": [BOX]}).encode())
    assert read_regions(tmp_path / "r.json")[0].name == "a"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "Expecting value"),
        ("[" * 100_000, "nested too deep"),
        ('{"regions": [{"name": "a", "box": [1, 2, 3, ' + "9" * 5000 + "]}]}", "no regions file"),
        ('{"regions": [{"name": "a", "box": [1, 2, 3, 1e999]}]}', "not 4 numbers"),
        ('{"regions": [{"name": "a", "box": [NaN, 2, 3, 4]}]}', "not 4 numbers"),
        ([BOX], "not an object"),
        ({"regions": BOX}, "not an object"),
        ({"regions": [BOX], "size": [1, 2]}, "not an object"),
        ({"regions": []}, "0 regions"),
        ({"regions": [{**BOX, "name": str(number)} for number in range(MAX_REGIONS + 1)]}, "257 regions"),
        ({"regions": [BOX, BOX]}, "two regions have the name 'a'"),
        ({"regions": [{"name": "a"}]}, "region 1: it has not"),
        ({"regions": [BOX | {"corners": []}]}, "region 1: it has not"),
        ({"regions": [BOX | {"name": 7}]}, "its name is no text"),
        ({"regions": [BOX | {"name": "\x1b[2J"}]}, "is none"),
        ({"regions": [BOX | {"name": " "}]}, "is none"),
        ({"regions": [BOX | {"name": "x" * 101}]}, "is none"),
        ({"regions": [BOX | {"box": [1, 2, 3]}]}, "not 4 numbers"),
        ({"regions": [BOX | {"box": [1, 2, True, 4]}]}, "not 4 numbers"),
        ({"regions": [BOX | {"box": [1, 2, 0, 4]}]}, "do not go clockwise"),
        ({"regions": [BOX | {"box": [1, 2, -3, 4]}]}, "do not go clockwise|not all in"),
        ({"regions": [BOX | {"box": [-1, 2, 3, 4]}]}, "not all in 0"),
        ({"regions": [BOX | {"box": [1, 2, 1, 1]}]}, "covers less than 4"),
        ({"regions": [{"name": "a", "corners": [[0, 0], [9, 0], [9, 9]]}]}, "not four pairs"),
        ({"regions": [{"name": "a", "corners": [[0, 0], [0, 9], [9, 9], [9, 0]]}]}, "do not go clockwise"),
        ({"regions": [{"name": "a", "corners": [[0, 0], [9, 9], [9, 0], [0, 9]]}]}, "do not go clockwise"),
    ],
)
def test_another_file_is_one_line(tmp_path: Path, content: object, reason: str) -> None:
    file = written(tmp_path / "r.json", content)
    with pytest.raises(EdgeDigitsError, match=reason) as error:
        read_regions(file)
    assert "\n" not in str(error.value)
    assert len(str(error.value)) < 600
    assert str(error.value).startswith(f"{file}: no regions file: ")


def test_a_large_file_is_not_read_whole(tmp_path: Path) -> None:
    with (tmp_path / "r.json").open("wb") as file:
        file.truncate(1 << 33)
    with pytest.raises(EdgeDigitsError, match=f"more than {MAX_FILE_BYTES:,} bytes"):
        read_regions(tmp_path / "r.json")


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(EdgeDigitsError, match="cannot read the regions: No such file"):
        read_regions(tmp_path / "none.json")


NUMBERS = st.one_of(st.integers(), st.floats(), st.integers(0, 100), st.none(), st.text(max_size=3), st.booleans())
ENTRIES = st.dictionaries(
    st.sampled_from(["name", "box", "corners", "other"]),
    st.one_of(st.text(max_size=5), st.lists(NUMBERS, max_size=5), st.lists(st.lists(NUMBERS, max_size=3), max_size=5)),
)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.fixed_dictionaries({"regions": st.lists(ENTRIES, max_size=3)}))
def test_wild_files_are_regions_or_one_line(tmp_path: Path, content: object) -> None:
    try:
        regions = read_regions(written(tmp_path / "r.json", content))
    except EdgeDigitsError as error:
        assert "\n" not in str(error)  # noqa: PT017 (either may be)
    else:
        assert len({region.name for region in regions}) == len(regions) >= 1


def test_cut_is_what_is_there() -> None:
    frame = np.arange(100 * 80, dtype=np.uint32).astype(np.uint8).reshape(100, 80)
    assert (box_region("a", 10, 20, 30, 40).cut(frame) == frame[20:60, 10:40]).all()


def test_cut_turns_a_quadrilateral_upright() -> None:
    frame = np.zeros((60, 60, 3), np.uint8)
    frame[20:40, 10:20], frame[20:40, 20:30] = (255, 0, 0), (0, 255, 0)
    # On its side: its top is the frame's right.
    lying = Region("a", ((30, 20), (30, 40), (10, 40), (10, 20)))

    cut = lying.cut(frame)

    assert cut.shape == (20, 20, 3)
    assert cut[2, 10].tolist() == [0, 255, 0]
    assert cut[17, 10].tolist() == [255, 0, 0]


@pytest.mark.parametrize("shape", [(50, 100), (100, 50), (1, 1)])
def test_a_region_must_lie_in_the_frame(shape: tuple[int, int]) -> None:
    with pytest.raises(EdgeDigitsError, match="out of the frame"):
        box_region("a", 40, 40, 20, 20).cut(np.zeros(shape, np.uint8))
