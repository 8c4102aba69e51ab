"""A CMSIS-Pack: a .pdsc that names the C as a component (Open-CMSIS-Pack, schema 1.7.32)."""

from __future__ import annotations

from xml.sax.saxutils import escape

from convert.package.example import GOLDEN, golden_header, program
from convert.package.library import MADE, Library
from convert.package.readme import readme

VENDOR = "edge-digits"
COMMENT = MADE.replace("--", "")
"""XML has no two hyphens in a comment."""

MOST_CSUB = 32
"""Characters of Csub, by PACK.xsd."""


def cmsis_pack(library: Library) -> dict[str, str]:
    """The files of the pack; `packchk` and `cpackget` take the folder's .pdsc."""
    library.check_title("cmsis-pack", MOST_CSUB)
    files = "\n".join(
        f'        <file category="{category}" name="src/{name}"/>'
        for category, names in (("header", library.headers), ("source", library.units))
        for name in names
    )
    description = f"""<?xml version="1.0" encoding="UTF-8"?>
<!-- {COMMENT} -->
<package schemaVersion="1.7.32"
         xmlns:xs="http://www.w3.org/2001/XMLSchema-instance" xs:noNamespaceSchemaLocation="PACK.xsd">
  <vendor>{VENDOR}</vendor>
  <name>{library.title}</name>
  <description>{escape(library.summary)}</description>
  <url></url>
  <releases>
    <release version="{library.version}">{escape(", ".join(model.sha256 for model in library.models))}</release>
  </releases>
  <components>
    <component Cclass="Machine Learning" Cgroup="edge-digits" Csub="{library.title}"
               Cversion="{library.version}">
      <description>{escape(library.summary)}</description>
      <files>
{files}
        <file category="doc" name="README.md"/>
        <file category="source" attr="template" name="examples/classify/main.c" select="Check of every byte"/>
        <file category="header" attr="template" name="examples/classify/{GOLDEN}" select="Check of every byte"/>
      </files>
    </component>
  </components>
</package>
"""
    install = f"`cpackget add {VENDOR}.{library.title}.pdsc` registers this folder; then choose the component."
    example = "The template `Check of every byte` is a program that checks itself; it needs a printf."
    return {
        f"{VENDOR}.{library.title}.pdsc": description,
        "README.md": readme(library, install, example),
        **{f"src/{name}": text for name, text in library.sources.items()},
        "examples/classify/main.c": program(library),
        f"examples/classify/{GOLDEN}": golden_header(library),
    }
