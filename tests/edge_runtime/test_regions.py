"""Regions and the whole frame, through the reader, the command and what follows a camera."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import cv2
import numpy as np
import pytest

from edge_runtime import DigitReader, EdgeDigitsError, Region
from edge_runtime.__main__ import main
from edge_runtime.errors import run_command
from edge_runtime.live.tracking import Tracker
from edge_runtime.reading import Digit, Reading
from tests.conftest import ROOT
from tests.edge_runtime.dials import dial, drum, seven_segments
from train import MODEL_NAMES

OTHERS = ROOT.parent / "shared" / "models"
ELEVEN = OTHERS / "jomjol_dig-class11_2000_s2_q.tflite"
HUNDRED = OTHERS / "jomjol_dig-class100-0182-s2_q.tflite"
MOBILENET = OTHERS / "coral_mobilenet_v1_0.25_128_quant.tflite"


def others(path: Path) -> str:
    if not path.exists():
        pytest.skip(f"needs {path.name}, another project's model")
    return str(path)


def write_regions(path: Path, regions: tuple[Region, ...]) -> Path:
    entries = [{"name": region.name, "corners": [list(corner) for corner in region.corners]} for region in regions]
    path.write_text(json.dumps({"regions": entries}))
    return path


def differs(one: object, other: np.ndarray) -> bool:
    return not np.array_equal(np.asarray(one), other)


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    code = run_command(lambda: main([str(argument) for argument in arguments]))
    return code, *capsys.readouterr()


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_drums_are_read_in_the_order_given(name: str) -> None:
    frame, regions = dial([drum(digit) for digit in range(10)])

    reading = DigitReader(name, regions=regions[::-1]).read(frame)

    assert reading.row_texts == ("9876543210",)
    assert [digit.region for digit in reading.digits] == [f"d{index}" for index in range(9, -1, -1)]
    assert [digit.box for digit in reading.digits] == [region.box for region in regions[::-1]]
    assert not any(digit.doubtful for digit in reading.digits)


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_a_drum_between_two_positions_is_doubtful_and_keeps_its_place(name: str) -> None:
    frame, regions = dial([drum(1), drum(4.5), drum(3)])

    digits = DigitReader(name, regions=regions).read(frame).digits

    assert [digit.doubtful for digit in digits] == [False, True, False]
    assert digits[0].label + digits[2].label == "13"


def test_a_region_without_ink_is_left_out() -> None:
    frame, regions = dial([drum(1), np.full((96, 60, 3), 70, np.uint8), drum(3)])

    reading = DigitReader(regions=regions).read(frame)

    assert [(digit.region, digit.label) for digit in reading.digits] == [("d0", "1"), ("d2", "3")]


def test_regions_that_lean_are_read_upright() -> None:
    frame, regions = dial([drum(digit) for digit in (2, 4, 7)])
    height, width = frame.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), 180, 1.0)
    turned = cv2.warpAffine(frame, turn, (width, height))
    there = tuple(
        Region(region.name, tuple(tuple((turn @ (*corner, 1)).tolist()) for corner in region.corners))
        for region in regions
    )

    reading = DigitReader(regions=there).read(turned)

    assert reading.text == "247"
    assert reading.digits[0].to_dict()["corners"] == [[round(x, 1), round(y, 1)] for x, y in there[0].corners]


def test_a_meters_model_reads_drums_and_tells_those_between(caplog: pytest.LogCaptureFixture) -> None:
    whole, regions = dial([drum(digit) for digit in range(10)])
    between, _ = dial([drum(digit + 0.5) for digit in range(10)])
    labels = [*"0123456789", "between"]
    reader = DigitReader(others(ELEVEN), labels=labels, regions=regions)

    assert reader.read(whole).row_texts == ("0123456789",)
    assert reader.read(between).row_texts == (" ".join(["between"] * 10),)
    assert reader.classifier.normalisation.span == (0.0, 255.0)
    assert not caplog.records


@pytest.mark.parametrize("part", [0.0, 0.1, 0.3])
def test_a_meters_model_reads_tenths_of_a_drum(part: float, caplog: pytest.LogCaptureFixture) -> None:
    frame, regions = dial([drum(digit + part) for digit in range(10)])
    labels = [f"{tenths / 10:.1f}" for tenths in range(100)]

    reading = DigitReader(others(HUNDRED), labels=labels, regions=regions).read(frame)

    off = [abs(float(digit.label) - index - part) for index, digit in enumerate(reading.digits)]
    assert sum(min(one, 10 - one) <= 0.21 for one in off) >= 9
    assert [record.getMessage().partition(": its ")[2] for record in caplog.records] == [
        "scores are no probabilities (logits: they do not sum to 1), a softmax makes them such"
    ]


def test_a_range_that_a_file_is_not_quantised_for_is_refused() -> None:
    with pytest.raises(EdgeDigitsError, match=r"quantised for 0\.\.255, and would be given 0\.\.1; leave out --input"):
        DigitReader(others(ELEVEN), input_range="0..1")


def test_seven_segments_are_read_by_a_meters_model() -> None:
    frame, regions = dial([seven_segments(digit) for digit in (1, 2, 3, 5, 6, 7)])

    assert DigitReader(others(ELEVEN), regions=regions).read(frame).text == "123567"


def test_the_whole_frame_by_an_image_classifier(capsys: pytest.CaptureFixture[str]) -> None:
    page = ROOT / "edge_runtime" / "samples" / "paper.jpg"

    code, out, _ = run(capsys, "-i", page, "--locate", "whole", "--model", others(MOBILENET), "--json", "-k", "2")

    content = json.loads(out)
    assert code == 0
    assert content["digits"][0]["label"].startswith("book jacket")  # By the labels that the file brings.
    assert content["digits"][0]["box"] == [0, 0, 560, 308]
    assert len(content["digits"][0]["alternatives"]) == 1


@pytest.mark.parametrize("resize", ["squash", "fit-longest", "fit-shortest"])
def test_the_whole_is_one_digit_however_doubtful(resize: str) -> None:
    frame = np.random.default_rng(0).integers(0, 256, (60, 90, 3), np.uint8)

    (digit,) = DigitReader(locate="whole", resize=resize).read(frame).digits

    assert digit.box == (0, 0, 90, 60)
    assert digit.region == ""


@pytest.mark.parametrize("shape", [(50, 70), (50, 70, 1), (50, 70, 3), (50, 70, 4)])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_images_of_any_depth_and_channels(shape: tuple[int, ...], dtype: type) -> None:
    image = np.random.default_rng(0).integers(0, np.iinfo(dtype).max, shape, dtype)
    regions = [
        Region("all", ((0, 0), (70, 0), (70, 50), (0, 50))),
        Region("part", ((9, 5), (40, 8), (38, 44), (4, 40))),
    ]

    assert len(DigitReader(locate="whole").read(image).digits) == 1
    assert len(DigitReader(regions=regions, resize="fit-longest").read(image).digits) == 2
    if ELEVEN.exists():
        assert len(DigitReader(ELEVEN, regions=regions).read(image).digits) == 2


@pytest.mark.parametrize(
    "options",
    [
        {"locate": "somewhere"},
        {"locate": "regions"},
        {"locate": "whole", "regions": "regions.json"},
        {"resize": "squash"},
        {"locate": "whole", "resize": "stretch"},
        {"input_range": "0..2"},
        {"polarity": "grey"},
    ],
)
def test_what_does_not_go_together_is_refused(options: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"locate|regions|resize|input_range|polarity"):
        DigitReader(**options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--locate", "regions"], "go together"),
        (["--locate", "whole", "--regions", "r.json"], "go together"),
        (["--show-regions", "o.png"], "needs --regions"),
        (["--resize", "squash"], "is for --locate whole and regions"),
        (["--locate", "whole", "--debug", "d"], "is for --locate digits"),
    ],
)
def test_usage(capsys: pytest.CaptureFixture[str], arguments: list[str], reason: str) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["-i", "edge_runtime/samples/paper.jpg", *arguments])
    assert ended.value.code == 2
    assert reason in capsys.readouterr().err


def test_the_command_reads_regions_and_draws_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    frame, regions = dial([drum(digit) for digit in (0, 4, 2)])
    cv2.imwrite(str(tmp_path / "meter.png"), frame)
    file = write_regions(tmp_path / "regions.json", regions)
    source = ("-i", tmp_path / "meter.png", "--regions", file)

    code, out, _ = run(capsys, *source, "--json", "--annotate", tmp_path / "read.png")
    content = json.loads(out)
    assert (code, content["text"]) == (0, "042")
    assert [digit["region"] for digit in content["digits"]] == ["d0", "d1", "d2"]
    assert differs(cv2.imread(str(tmp_path / "read.png")), frame)

    code, out, err = run(capsys, *source, "--show-regions", tmp_path / "shown.png")
    assert (code, out, err) == (0, "", "")
    shown = np.asarray(cv2.imread(str(tmp_path / "shown.png")))
    for region in regions:
        x, y, width, height = region.box
        around = np.s_[y : y + height + 1, x : x + width + 1]
        assert differs(shown[around], frame[around])


def test_a_region_out_of_the_frame_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    frame, regions = dial([drum(7)])
    cv2.imwrite(str(tmp_path / "meter.png"), frame[:100])
    file = write_regions(tmp_path / "regions.json", regions)

    code, out, err = run(capsys, "-i", tmp_path / "meter.png", "--regions", file)

    assert (code, out) == (1, "")
    assert err == (
        f"error: {tmp_path / 'meter.png'}: the region 'd0' reaches to 85,126, out of the frame of 110x100; "
        "mend the regions file, and look at them with --show-regions\n"
    )


def test_a_video_of_a_meter_is_read_and_recorded(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    frames = [dial([drum(0), drum(digit)])[0] for digit in [3] * 5 + [4] * 5]
    regions = dial([drum(0), drum(3)])[1]
    writer = cv2.VideoWriter(str(tmp_path / "v.avi"), cv2.VideoWriter.fourcc(*"MJPG"), 10, frames[0].shape[1::-1])
    for frame in frames:
        writer.write(frame)
    writer.release()
    source = ("-i", tmp_path / "v.avi", "--regions", write_regions(tmp_path / "regions.json", regions))

    code, out, _ = run(capsys, *source, "--record", tmp_path / "read.avi")
    assert code == 0
    assert [line.split()[1] for line in out.splitlines()] == ["03", "04"]
    assert (tmp_path / "read.avi").stat().st_size

    code, out, _ = run(capsys, *source, "--json")
    assert code == 0
    last = json.loads(out.splitlines()[-1])
    assert last["stable"]["text"] == "04"
    assert [digit["region"] for digit in last["digits"]] == ["d0", "d1"]


def region_digit(label: str, region: str, x: int, y: int) -> Digit:
    return Digit(label, 1.0, (x, y, 20, 30), region=region)


def test_stable_regions_keep_their_order_wherever_they_are() -> None:
    # Below, above, and one inside the other: no order of reading that rows would have.
    low, high, within = (
        region_digit("1", "low", 0, 200),
        region_digit("2", "high", 50, 0),
        region_digit("3", "in", 0, 200),
    )
    tracker = Tracker(stable_after=1)

    assert tracker.update(Reading(((low, within),))).row_texts == ("13",)
    assert tracker.update(Reading(((low, high, within),))).row_texts == ("123",)
    assert [digit.region for digit in tracker.update(Reading(((high,),))).digits] == ["low", "high", "in"]


def test_polarity_and_the_whole_are_the_models_own(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    crops = np.random.default_rng(1).integers(0, 256, (3, 28, 28), np.uint8)
    plain, black = DigitReader().classifier, DigitReader(polarity="black-on-white").classifier

    assert (plain.predict(~crops) == black.predict(crops)).all()
    assert (plain.predict_images(crops) == black.predict_images(crops)).all()
    assert not caplog.records
