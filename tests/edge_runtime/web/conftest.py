from __future__ import annotations

from collections.abc import Iterator

import pytest

pytest.importorskip("starlette", reason="the page needs the extra web")
pytest.importorskip("uvicorn", reason="the page needs the extra web")


@pytest.fixture(scope="package")
def page() -> Iterator:
    """The page of a camera that shows 314."""
    from tests.edge_runtime.web.serve import served
    from train.render import render_page

    with served(render_page(["314"], seed=0)) as one:
        yield one
