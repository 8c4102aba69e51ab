"""What the page reads beside the loop is read with the loop's settings, and the model's file as it is now."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from edge_runtime import DigitReader
from edge_runtime.web.own import OwnDigits
from firmware_assets import asset
from tests.edge_runtime.web.serve import served
from tests.edge_runtime.web.test_routes import SAMPLE
from train.render import render_page

IMAGE = render_page(["314", "592"], seed=3)


def labels_by(file: Path) -> list[list[list[Any]]]:
    """What a model's three best are for each digit of the picture, as the page tells them."""
    reader = DigitReader(file, top_k=3, trust=True)
    found = [((digit.label, digit.confidence), *digit.alternatives) for digit in reader.read(IMAGE).digits]
    return [[[label, round(confidence, 4)] for label, confidence in digit] for digit in found]


def test_a_model_that_is_exchanged_is_read_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("edge_runtime.live.reload.LOOK_S", 0)
    before, after = (shutil.copy(asset(name, "int8"), tmp_path) for name in ("lenet5", "mlp_relu"))
    assert labels_by(Path(before)) != labels_by(Path(after))
    file = Path(shutil.copy(before, tmp_path / "mine.tflite"))
    own = OwnDigits(tmp_path / "own", tuple("0123456789"))
    with served(IMAGE, own=own, arguments=[f"--model={file}", "--trust-model"]) as page:
        held = page.ask("/teach").json["held"]
        for model in (before, after):
            # As convert does it: in one step.
            Path(shutil.copy(model, tmp_path / "new.tflite")).replace(file)
            expected = labels_by(Path(model))
            for path in ("/stages", "/teach"):
                assert [digit["labels"] for digit in page.ask(path).json["digits"]] == expected
        # What was taken before is still to be labelled.
        asked = json.dumps({"held": held, "digit": 0, "label": "3"}).encode()
        assert page.ask("/teach", asked).json["counts"]["3"] == 1
        file.write_bytes(b"no model")
        assert page.ask("/stages").status == 200


def test_settings_that_are_changed_are_read_with() -> None:
    with served(IMAGE) as page:
        assert page.ask("/photo", SAMPLE.read_bytes()).json["rows"] == ["0123", "456789"]
        page.ask("/settings", b'{"threshold": 1}')
        page.until(lambda: not page.ask("/settings").json["pending"])
        # Those stay of which the model is quite sure.
        assert len(page.ask("/photo", SAMPLE.read_bytes()).json["digits"]) < 10
        # Regions of a frame, which a photo need not have.
        page.ask("/settings", b'{"regions": [{"name": "all", "box": [0, 0, 350, 200]}]}')
        page.until(lambda: not page.ask("/settings").json["pending"])
        answer = page.ask("/photo", SAMPLE.read_bytes())
        assert (answer.status, [digit["region"] for digit in answer.json["digits"]]) == (200, ["all"])


@pytest.mark.parametrize("arguments", [[], ["--resize", "squash"]])
def test_stages_show_what_the_model_gets_of_regions(arguments: list[str], tmp_path: Path) -> None:
    boxes = [box for row in DigitReader().read(IMAGE).rows for box in [digit.box for digit in row]][:2]
    regions = [{"name": f"at {x}", "box": [x - 9, y - 9, w + 18, h + 18]} for x, y, w, h in boxes]
    file = tmp_path / "regions.json"
    file.write_text(json.dumps({"regions": regions}))
    with served(IMAGE, arguments=[f"--regions={file}", *arguments]) as page:
        stages = page.ask("/stages").json
        assert list(stages["pictures"]) == ["parts"]
        assert [digit["region"] for digit in stages["digits"]] == [region["name"] for region in regions]
        read = page.ask("/reading").json["digits"]
        assert [digit["labels"][0][1] for digit in stages["digits"]] == [digit["confidence"] for digit in read]
    with served(IMAGE, arguments=["--locate", "whole", "--model", "lenet5"]) as page:
        (whole,) = page.ask("/stages").json["digits"]
        assert len(whole["labels"]) == 3
        assert "region" not in whole
