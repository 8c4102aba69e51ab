from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

pytest.importorskip("starlette", reason="the page needs the extra web")
pytest.importorskip("uvicorn", reason="the page needs the extra web")


@pytest.fixture(scope="package")
def page() -> Iterator:
    """The page of a camera that shows 314."""
    from tests.edge_runtime.web.serve import served
    from train.render import render_page

    with served(render_page(["314"], seed=0)) as one:
        yield one


@pytest.fixture(scope="package")
def desktop() -> Iterator[Chrome]:
    """A browser; skips where there is none."""
    from tests.edge_runtime.web.browser import DESKTOP, browser

    driver = browser(DESKTOP)
    yield driver
    driver.quit()
