"""The pages for people, README.md, CONTRIBUTING.md and docs/, and the code blocks in them."""

from __future__ import annotations

import re

from tests.conftest import ROOT

PAGES = (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md")))


def all_text() -> str:
    """The text of all pages, one after the other."""
    return "\n".join(page.read_text(encoding="utf-8") for page in PAGES)


def blocks(language: str) -> list[str]:
    """The fenced blocks of a language, in the order of the pages; one that several pages have stands here once."""
    return list(dict.fromkeys(re.findall(rf"^```{language}\n(.*?)^```", all_text(), re.DOTALL | re.MULTILINE)))
