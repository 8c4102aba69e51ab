"""What the tests of the generated C share: one run of everything on every board that this host can emulate."""

from __future__ import annotations

import pytest

from tests.firmware.boards import BOARDS, Board, missing_packages
from tests.firmware.build import FirmwareError
from tests.firmware.crops import Crops, make_crops
from tests.firmware.measure import Measurement, Measurements, measure
from train import MODEL_NAMES

PLACES = [(board, model) for board in BOARDS for model in board.models]


@pytest.fixture(scope="session")
def crops() -> Crops:
    return make_crops(MODEL_NAMES)


@pytest.fixture(scope="session")
def measurements(crops: Crops) -> Measurements:
    return measure([board for board in BOARDS if not missing_packages(board.needs)], crops)


@pytest.fixture(params=PLACES, ids=lambda place: f"{place[0].name}-{place[1]}")
def place(request: pytest.FixtureRequest) -> tuple[Board, str]:
    """Each board with each model that fits; skips where the host lacks something for it."""
    board, model = request.param
    if missing := missing_packages(board.needs):
        pytest.skip(f"this needs: apt-get install {' '.join(missing)}")
    return board, model


@pytest.fixture(params=MODEL_NAMES)
def model(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


def found(measurements: Measurements, place: tuple[Board, str], level: str) -> Measurement:
    """What came of one; fails the test where nothing did."""
    board, model = place
    result = measurements[board.name, model, level]
    if isinstance(result, FirmwareError):
        pytest.fail(str(result))
    return result
