"""A real browser before the page, and what a test does in it."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.edge_runtime.web.serve import Served

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

BROWSER, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")

DESKTOP, PHONE = (1280, 900), (390, 844)
PICTURES = os.environ.get("EDGE_DIGITS_PAGE_PICTURES")
"""A folder that gets pictures of the page, for the docs."""


def browser(size: tuple[int, int], *, dark: bool = False) -> Chrome:
    webdriver = pytest.importorskip("selenium.webdriver", reason="no selenium: pip install -e '.[test]'")
    if not (BROWSER and DRIVER):
        pytest.skip("no chromium with chromedriver: apt-get install both")
    from selenium.webdriver.chrome.options import Options
    from selenium.webdriver.chrome.service import Service

    options = Options()
    options.binary_location = str(BROWSER)
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"):
        options.add_argument(argument)
    options.add_argument(f"--window-size={size[0]},{size[1]}")
    if dark:
        options.add_argument("--force-dark-mode")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(DRIVER))
    view(driver, size, dark=dark)
    return driver


def view(driver: Chrome, size: tuple[int, int], *, dark: bool = False) -> None:
    """Let it be a screen of this size, and of this theme."""
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": size == PHONE},
    )
    scheme = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": scheme})


def show(driver: Chrome, page: Served) -> None:
    """Open the page; what the console said of one before it is forgotten."""
    driver.get("about:blank")
    driver.get_log("browser")
    driver.get(page.url)


def text(driver: Chrome, name: str) -> str:
    return str(driver.execute_script("return document.getElementById(arguments[0]).textContent", name))


def until(condition: Any, seconds: float = 30) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not come"
        time.sleep(0.05)


def click(driver: Chrome, name: str) -> None:
    driver.find_element("id", name).click()


def keep(driver: Chrome, name: str) -> None:
    """Keep a picture of the page."""
    if PICTURES:
        time.sleep(0.5)
        driver.save_screenshot(str(Path(PICTURES) / f"{name}.png"))
