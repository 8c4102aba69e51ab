"""A hook of MkDocs: pages that lie elsewhere in the repository are pages of the site too, under the same links.

README.md is the site's first page. A link is written as GitHub wants it, from file to file; here it is turned into the
one between the two pages.
"""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parents[1]
ELSEWHERE = (
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "firmware_assets/firmware_report.md",
    "firmware_assets/example/README.md",
    "benchmarks/reference/**/*.md",
    "benchmarks/reference/**/*.png",
)
LINK = re.compile(r"(?<=\]\()(?!\w+:|#)([^)#\s]+)")
"""Where a Markdown link or picture goes, without its anchor; not an address, and not a place on the same page."""


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages and pictures that lie elsewhere, each at its path in the repository."""
    for pattern in ELSEWHERE:
        for path in sorted(ROOT.glob(pattern)):
            files.append(File.generated(config, path.relative_to(ROOT).as_posix(), abs_src_path=str(path)))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Turn the links from file to file into links from page to page."""
    uri = page.file.src_uri
    place = uri if page.file.generated_by else f"docs/{uri}"

    def between_pages(found: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(place), found[0]))
        return posixpath.relpath(target.removeprefix("docs/"), posixpath.dirname(uri) or ".")

    return LINK.sub(between_pages, markdown)
