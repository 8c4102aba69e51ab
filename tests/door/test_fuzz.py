from __future__ import annotations

import tempfile
from collections.abc import Callable

import numpy as np
import pytest

from edge_runtime.errors import EdgeDigitsError
from tests.door import cases
from tests.door.fuzz import SLOW_KINDS, Worker, outcome, share


@pytest.mark.parametrize("kind", [kind for kind in cases.MAKERS if kind not in SLOW_KINDS])
def test_damaged_files_are_read_or_refused(kind: str) -> None:
    found = {outcome(kind, seed=1, case=case)["outcome"] for case in range(20)}
    assert found <= {"read", "refused"}


def test_a_case_comes_again_by_its_number() -> None:
    one, two = (cases.damaged(b"some content" * 20, np.random.default_rng([0, 1, 2])) for _ in range(2))
    assert one == two != b"some content" * 20


@pytest.mark.parametrize(
    ("does", "told"), [(EdgeDigitsError("no"), "refused"), (KeyError("x"), "fault"), (MemoryError(), "fault")]
)
def test_what_is_no_error_of_ours_is_a_fault(does: Exception, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def make(rng: np.random.Generator) -> Callable[[], None]:
        def opened() -> None:
            raise does

        return opened

    monkeypatch.setitem(cases.MAKERS, "theirs", make)
    assert outcome("theirs", 0, 0)["outcome"] == told


def test_a_worker_opens_cases_and_ends() -> None:
    with tempfile.TemporaryDirectory() as cache:
        worker = Worker(cache)
        assert worker.run("labels", 0, 0)["outcome"] in ("read", "refused")
        assert worker.run("no such kind", 0, 0) == {"outcome": "fault", "text": "the process ended with 1"}
        assert worker.run("labels", 0, 1)["outcome"] in ("read", "refused")
        worker.close()


def test_the_time_is_shared_out() -> None:
    kinds = list(cases.MAKERS)
    assert sum(share(kind, kinds) for kind in kinds) == pytest.approx(1)
    assert share("labels", ["labels"]) == 1
