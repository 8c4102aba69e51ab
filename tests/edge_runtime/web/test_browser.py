"""The page in a real browser: what a person sees, draws and drops, on a desktop and on a phone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from edge_runtime.locate.regions import read_regions
from edge_runtime.web.own import OwnDigits
from tests.conftest import ROOT
from tests.edge_runtime.web.browser import PHONE, browser, click, keep, show, text, until
from tests.edge_runtime.web.serve import Served, served
from train.render import render_page

if TYPE_CHECKING:
    from selenium.webdriver import Chrome


@pytest.fixture
def seen(desktop: Chrome, page: Served) -> Iterator[Chrome]:
    """The page, freshly opened; afterwards the console must be without errors."""
    show(desktop, page)
    yield desktop
    assert [entry for entry in desktop.get_log("browser") if entry["level"] == "SEVERE"] == []


def test_the_reading_is_seen_and_follows_the_camera(desktop: Chrome) -> None:
    with served(render_page(["314"], seed=0)) as page:
        show(desktop, page)
        until(lambda: text(desktop, "reading") == "314")
        until(lambda: desktop.execute_script("return document.getElementById('picture').naturalWidth") > 0)
        assert text(desktop, "digits").startswith("3 ")
        page.camera.image = render_page(["26", "58"], seed=1)
        until(lambda: text(desktop, "reading") == "26\n58")
        until(lambda: len(desktop.find_elements("css selector", "#history tr")) >= 2)
        assert "26 58" in text(desktop, "history")
        assert "frames/s" in text(desktop, "figures")
        keep(desktop, "live")


def test_a_camera_that_gives_nothing_is_told_and_comes_back(desktop: Chrome) -> None:
    with served(render_page(["7"], seed=0)) as page:
        show(desktop, page)
        until(lambda: text(desktop, "reading") == "7")
        page.camera.image = None
        until(lambda: "still plugged in" in text(desktop, "trouble"))
        page.camera.image = render_page(["9"], seed=0)
        until(lambda: text(desktop, "reading") == "9")
        assert not desktop.find_element("id", "trouble").is_displayed()


def test_stages_show_why(seen: Chrome) -> None:
    click(seen, "tab-stages")
    until(lambda: len(seen.find_elements("css selector", "#crops li")) == 3)
    until(lambda: seen.execute_script("return document.getElementById('stage').naturalWidth") > 0)
    names = [label.text for label in seen.find_elements("css selector", "#stage-names label")]
    assert {"grey", "mask", "boxes"} <= set(names)
    seen.find_element("css selector", "#stage-names input[value=boxes]").click()
    assert "left out" in text(seen, "stage-caption")
    keep(seen, "stages")


def test_a_digit_that_is_drawn_is_read_by_each_model(seen: Chrome) -> None:
    from selenium.webdriver.common.action_chains import ActionChains

    click(seen, "tab-draw")
    pad = seen.find_element("id", "pad")
    pen = ActionChains(seen, duration=20).move_to_element_with_offset(pad, -60, -80).click_and_hold()
    for across, down in ((60, 0), (60, 0), (-30, 55), (-30, 55), (-25, 60)):
        pen = pen.move_by_offset(across, down)
    pen.release().perform()
    until(lambda: len(seen.find_elements("css selector", "#bars strong")) == 4)
    until(lambda: all(one.text.endswith(": 7") for one in seen.find_elements("css selector", "#bars strong")))
    assert seen.find_element("id", "crop").is_displayed()
    keep(seen, "draw")
    click(seen, "clear")
    assert not seen.find_elements("css selector", "#bars strong")


def test_a_part_is_chosen_by_dragging_and_saved(desktop: Chrome, tmp_path: Path) -> None:
    config = tmp_path / "settings.toml"
    config.write_text("")
    with served(render_page(["314"], seed=0), arguments=[f"--config={config}"]) as page:
        show(desktop, page)
        click(desktop, "tab-aim")
        until(lambda: desktop.execute_script("return document.getElementById('aimed').naturalWidth") > 0)
        # From the middle between 3 and 1 to the lower right corner.
        drag(desktop, (0.37, 0.02), (0.97, 0.98))
        until(lambda: page.board.latest is not None and page.board.latest.stable.text == "14")
        until(lambda: "--crop=" in text(desktop, "command"))
        keep(desktop, "aim")
        click(desktop, "save")
        until(lambda: text(desktop, "aim-told") == "saved")
        assert "crop = " in config.read_text()
        click(desktop, "whole")
        until(lambda: page.board.latest is not None and page.board.latest.stable.text == "314")
        until(lambda: text(desktop, "aim-told") == "applied")
        assert desktop.get_log("browser") == []
        desktop.get("about:blank")


def drag(driver: Chrome, start: tuple[float, float], end: tuple[float, float]) -> None:
    """Drag over the picture under Aim, from and to parts of its width and height."""
    from selenium.webdriver.common.action_chains import ActionChains

    picture = driver.find_element("id", "aimed")
    width, height = picture.size["width"], picture.size["height"]
    places = [(round((x - 0.5) * width), round((y - 0.5) * height)) for x, y in (start, end)]
    pointer = ActionChains(driver, duration=50).move_to_element_with_offset(picture, *places[0]).click_and_hold()
    pointer.move_to_element_with_offset(picture, *places[1]).release().perform()


def read_in_regions(page: Served) -> list[tuple[str, str]]:
    latest = page.board.latest
    return [] if latest is None else [(digit.region, digit.label) for digit in latest.reading.digits]


def test_regions_are_drawn_named_moved_and_saved(
    desktop: Chrome, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from selenium.webdriver.common.keys import Keys

    monkeypatch.chdir(tmp_path)
    config = Path("meter.toml")
    config.write_text("")
    # 3 is at 76 to 116 of 350 pixels, 1 at 148 to 188, 4 at 220 to 278.
    with served(render_page(["314"], seed=0), arguments=[f"--config={config}"]) as page:
        show(desktop, page)
        click(desktop, "tab-aim")
        until(lambda: desktop.execute_script("return document.getElementById('aimed').naturalWidth") > 0)
        desktop.execute_script("document.getElementById('frame').scrollIntoView()")
        click(desktop, "draw-regions")
        drag(desktop, (0.18, 0.08), (0.37, 0.72))
        until(lambda: read_in_regions(page) == [("region 1", "3")])
        drag(desktop, (0.59, 0.08), (0.85, 0.72))
        until(lambda: read_in_regions(page) == [("region 1", "3"), ("region 2", "4")])
        until(lambda: text(desktop, "aim-told") == "applied")
        outputs = desktop.find_elements("css selector", "#regions output")
        until(lambda: [one.text.split()[0] for one in outputs] == ["3", "4"])
        name = desktop.find_element("css selector", "#regions li:last-child input")
        name.send_keys(Keys.CONTROL, "a", Keys.NULL, "ones", Keys.TAB)
        until(lambda: read_in_regions(page) == [("region 1", "3"), ("ones", "4")])
        keep(desktop, "regions")
        # Dragged from the 3 to the 1.
        drag(desktop, (0.28, 0.4), (0.48, 0.4))
        until(lambda: read_in_regions(page) == [("region 1", "1"), ("ones", "4")])
        click(desktop, "save")
        until(lambda: text(desktop, "aim-told") == "saved")
        assert [region.name for region in read_regions(tmp_path / "meter-regions.json")] == ["region 1", "ones"]
        assert "--regions=meter-regions.json" in text(desktop, "command")
        assert "meter-regions.json" in config.read_text()
        # What is refused is told.
        name.send_keys(Keys.CONTROL, "a", Keys.NULL, "region 1", Keys.TAB)
        until(lambda: "two regions have the name" in text(desktop, "aim-told"))
        for _ in range(2):
            desktop.find_element("css selector", "#regions li:last-child > button:last-child").click()
        until(lambda: read_in_regions(page) == [("", "3"), ("", "1"), ("", "4")])
        assert [entry for entry in desktop.get_log("browser") if "409" not in entry["message"]] == []
        desktop.get("about:blank")


def test_regions_by_keyboard(desktop: Chrome) -> None:
    from selenium.webdriver.common.action_chains import ActionChains
    from selenium.webdriver.common.keys import Keys

    with served(render_page(["314"], seed=0)) as page:
        show(desktop, page)
        click(desktop, "tab-aim")
        until(lambda: desktop.execute_script("return document.getElementById('aimed').naturalWidth") > 0)
        desktop.find_element("id", "add-region").send_keys(Keys.ENTER)
        until(lambda: "--regions=regions.json" in text(desktop, "command"))
        active = desktop.switch_to.active_element
        assert active.accessible_name == "Name of region 1"
        # On to its place, by the tabulator.
        active.send_keys("tens", Keys.TAB)
        place = desktop.switch_to.active_element
        assert place.accessible_name.startswith("Place of tens")
        place.send_keys(Keys.CONTROL, "a", Keys.NULL, "64,20,64,112", Keys.ENTER)
        until(lambda: read_in_regions(page) == [("tens", "3")])
        shape = desktop.find_element("css selector", "#drawn polygon")
        assert shape.accessible_name == "Region tens"
        desktop.execute_script("arguments[0].focus()", shape)
        keys = ActionChains(desktop, duration=5)
        for key in [Keys.ARROW_RIGHT] * 72 + [Keys.ARROW_DOWN]:
            keys.send_keys(key)
        keys.key_down(Keys.SHIFT).send_keys(Keys.ARROW_RIGHT, Keys.ARROW_UP).key_up(Keys.SHIFT).perform()
        until(lambda: read_in_regions(page) == [("tens", "1")])
        until(lambda: text(desktop, "aim-told") == "applied")
        assert place.get_property("value") == "136,21,65,111"
        assert desktop.switch_to.active_element == shape
        ActionChains(desktop).send_keys(Keys.DELETE).perform()
        assert desktop.switch_to.active_element.get_attribute("id") == "add-region"
        until(lambda: read_in_regions(page) == [("", "3"), ("", "1"), ("", "4")])
        assert desktop.get_log("browser") == []
        desktop.get("about:blank")


def test_digits_are_labelled_and_kept(desktop: Chrome, tmp_path: Path) -> None:
    with served(render_page(["71828", "45904"], seed=0), own=OwnDigits(tmp_path, tuple("0123456789"))) as page:
        show(desktop, page)
        until(lambda: desktop.find_element("id", "tab-teach").is_displayed())
        click(desktop, "tab-teach")
        until(lambda: len(desktop.find_elements("css selector", "#to-teach button")) == 10)
        for button in desktop.find_elements("css selector", "#to-teach button"):
            button.click()
            until(lambda button=button: not button.is_enabled())
        until(lambda: "8: 2" in text(desktop, "counts"))
        keep(desktop, "teach")
        assert desktop.get_log("browser") == []
        desktop.get("about:blank")
    assert sorted(path.parent.name for path in tmp_path.glob("?/*.png")) == sorted("7182845904")


def test_a_photo_is_read(seen: Chrome) -> None:
    click(seen, "tab-photo")
    seen.find_element("id", "file").send_keys(str(ROOT / "edge_runtime" / "samples" / "paper.jpg"))
    until(lambda: text(seen, "photo-reading") == "0123\n456789")
    until(lambda: seen.execute_script("return document.getElementById('photo-picture').naturalWidth") > 0)
    keep(seen, "photo")


def test_tabs_work_by_keyboard_and_have_names(seen: Chrome) -> None:
    from selenium.webdriver.common.keys import Keys

    tab = seen.find_element("id", "tab-live")
    tab.send_keys(Keys.ARROW_RIGHT)
    assert seen.switch_to.active_element.get_attribute("id") == "tab-stages"
    assert seen.find_element("id", "stages").is_displayed()
    assert not seen.find_element("id", "live").is_displayed()
    unnamed = seen.execute_script(
        "return [...document.querySelectorAll('button, input, img, canvas')].filter(one => one.checkVisibility())"
        ".filter(one => !(one.textContent.trim() || one.alt || one.ariaLabel || one.labels?.length)).map(one => one.id)"
    )
    assert unnamed == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_it_fits_a_phone_and_is_legible(dark: bool, page: Served) -> None:
    driver = browser(PHONE, dark=dark)
    try:
        driver.get(page.url)
        until(lambda: text(driver, "reading") == "314")
        for name in ("live", "stages", "draw", "photo"):
            click(driver, f"tab-{name}")
            assert driver.execute_script("return document.documentElement.scrollWidth") <= PHONE[0]
        colours = driver.execute_script(
            "const style = getComputedStyle(document.documentElement);"
            "return ['--ground', '--card', '--ink', '--muted', '--sure', '--doubtful', '--accent']"
            ".map(name => style.getPropertyValue(name).trim())"
        )
        ground, card, *texts = map(_luminance, colours)
        # WCAG 2.2, success criterion 1.4.3: 4.5 to 1.
        for behind in (ground, card):
            ratios = [(max(one, behind) + 0.05) / (min(one, behind) + 0.05) for one in texts]
            assert min(ratios) >= 4.5
        click(driver, "tab-live")
        keep(driver, f"phone-{'dark' if dark else 'light'}")
    finally:
        driver.quit()


def _luminance(colour: str) -> float:
    """Relative luminance of #rrggbb (WCAG 2.2)."""
    values = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255
    linear = np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)
    return float(linear @ (0.2126, 0.7152, 0.0722))
