from __future__ import annotations

import json
import threading
from pathlib import Path

import numpy as np
import pytest

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames.frame import Frame
from edge_runtime.live import outbox
from edge_runtime.live.loop import Result
from edge_runtime.live.outbox import Outbox
from edge_runtime.reading import Digit, Reading

FRAME = Frame(np.zeros((4, 4, 3), np.uint8), 0, 0.0, 12.5, "camera")


def result(label: str, *, changed: bool = True) -> Result:
    reading = Reading(((Digit(label, 0.75, (0, 0, 1, 1)),),))
    return Result(FRAME, reading, reading, changed, 0, 0.0)


def texts(box: Outbox) -> list[str]:
    """What leaves, in order."""
    found = []
    while len(box):
        state = box.first()
        assert state is not None
        found.append(json.loads(state)["text"])
        box.done(state)
    return found


def test_changes_leave_in_order_and_stay_until_they_are_taken() -> None:
    box = Outbox()
    for label in "123":
        box.put(result(label))
    box.put(result("4", changed=False))
    assert box.first() is box.first()
    state = json.loads(box.first() or "")
    assert (state["change"], state["time"], state["confidence"]) == (1, 12.5, 0.75)
    assert texts(box) == ["1", "2", "3"]
    box.close()
    assert box.first() is None


def test_one_that_waits_gets_what_comes_and_ends_when_it_is_closed() -> None:
    box = Outbox()
    got: list[str | None] = []
    thread = threading.Thread(target=lambda: got.append(box.first()))
    thread.start()
    box.put(result("7"))
    thread.join(5)
    assert json.loads(got[0] or "")["text"] == "7"


def test_on_disk_nothing_is_lost_across_a_restart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = Outbox(tmp_path / "spool")
    for label in "123":
        before.put(result(label))
    before.done(before.first() or "")
    before.tell_left("broker")
    assert f"2 changes wait in {tmp_path / 'spool'} for the next start" in capsys.readouterr().err
    (tmp_path / "spool" / "000000000007.json").write_text("torn")
    (tmp_path / "spool" / "notes.txt").write_text("mine")
    after = Outbox(tmp_path / "spool")
    after.put(result("4"))
    runs = {json.loads(file.read_text())["run"] for file in (tmp_path / "spool").glob("00000000000[128].json")}
    assert len(runs) == 2, "the change before the restart is of another run"
    assert texts(after) == ["2", "3", "4"]
    assert sorted(file.name for file in (tmp_path / "spool").iterdir()) == ["000000000007.json", "notes.txt"]


@pytest.mark.parametrize("on_disk", [False, True])
def test_of_more_than_fit_the_oldest_go(on_disk: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbox, "MOST_WAITING", 3)
    box = Outbox(tmp_path if on_disk else None)
    sending = None
    for label in "1234567":
        box.put(result(label))
        sending = sending or box.first()
    box.done(sending or "")
    assert box.dropped == 4
    assert texts(box) == ["5", "6", "7"]
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(EdgeDigitsError, match=r"cannot be used: .*; give another --spool"):
        Outbox(tmp_path / "file" / "spool")
