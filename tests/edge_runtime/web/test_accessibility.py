"""Every tab of the page, in both themes, on a desktop and on a phone, held against axe-core's rules."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from edge_runtime.web.own import OwnDigits
from tests.conftest import ROOT
from tests.edge_runtime.web.browser import DESKTOP, PHONE, click, keep, show, text, until, view
from tests.edge_runtime.web.serve import Served, served
from train.render import render_page

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

SAMPLE = ROOT / "edge_runtime" / "samples" / "paper.jpg"
REGIONS = [{"name": "tens", "box": [64, 20, 64, 112]}, {"name": "ones", "box": [206, 15, 91, 121]}]


@pytest.fixture(scope="module")
def axe() -> str:
    """axe-core's code. The package that has it is for Playwright; its JavaScript alone is used."""
    try:
        return (resources.files("axe_playwright_python") / "axe.min.js").read_text("utf-8")
    except ModuleNotFoundError:
        pytest.skip("no axe-core: pip install -e '.[test]'")


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Served, Served]]:
    """A page that is taught, and one with regions."""
    folder: Path = tmp_path_factory.mktemp("pages")
    config, regions = folder / "settings.toml", folder / "regions.json"
    config.write_text("")
    regions.write_text(json.dumps({"regions": REGIONS}))
    image = render_page(["314"], seed=0)
    with (
        served(image, own=OwnDigits(folder / "own", tuple("0123456789"))) as taught,
        served(image, arguments=[f"--config={config}", f"--regions={regions}"]) as with_regions,
    ):
        yield taught, with_regions


def violations(driver: Chrome, axe: str) -> list[tuple[str, str, list[str]]]:
    """What of the page as it is seen breaks which rule."""
    if not driver.execute_script("return 'axe' in window"):
        driver.execute_script(axe)
    found: dict[str, Any] = driver.execute_async_script("axe.run().then(arguments[0])")
    assert len(found["passes"]) > 10
    return [(one["id"], one["help"], [node["html"] for node in one["nodes"]]) for one in found["violations"]]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_no_rule_is_broken(
    size: tuple[int, int], dark: bool, desktop: Chrome, pages: tuple[Served, Served], axe: str
) -> None:
    from selenium.webdriver.common.action_chains import ActionChains

    taught, with_regions = pages
    name = f"{'phone' if size == PHONE else 'desktop'}-{'dark' if dark else 'light'}"
    found = {}

    def examine(tab: str) -> None:
        keep(desktop, f"{name}-{tab}")
        assert desktop.execute_script("return document.documentElement.scrollWidth") <= size[0]
        if broken := violations(desktop, axe):
            found[tab] = broken

    view(desktop, size, dark=dark)
    try:
        show(desktop, taught)
        until(lambda: text(desktop, "reading") == "314")
        until(lambda: desktop.find_element("id", "tab-teach").is_displayed())
        examine("live")
        click(desktop, "tab-stages")
        until(lambda: len(desktop.find_elements("css selector", "#crops li")) == 3)
        examine("stages")
        click(desktop, "tab-teach")
        until(lambda: len(desktop.find_elements("css selector", "#to-teach button")) == 3)
        examine("teach")
        click(desktop, "tab-draw")
        pad = desktop.find_element("id", "pad")
        ActionChains(desktop, duration=20).move_to_element_with_offset(pad, 0, -80).click_and_hold().move_by_offset(
            0, 160
        ).release().perform()
        until(lambda: len(desktop.find_elements("css selector", "#bars strong")) == 4)
        examine("draw")
        click(desktop, "tab-photo")
        desktop.find_element("id", "file").send_keys(str(SAMPLE))
        until(lambda: text(desktop, "photo-reading") == "0123\n456789")
        examine("photo")
        show(desktop, with_regions)
        click(desktop, "tab-aim")
        until(lambda: len(desktop.find_elements("css selector", "#drawn polygon")) == 2)
        until(lambda: "%" in text(desktop, "regions"))
        examine("aim")
    finally:
        view(desktop, DESKTOP)
        desktop.get("about:blank")
    assert found == {}
