"""The table of all models as Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from tests.convert.models.on_boards import CORES, LEVELS
from tests.convert.models.one_model import Outcome

HEAD = """\
# Models of other people

What becomes of the .tflite files that other people made and published, with `python -m convert --c-source`. Made by
`python -m tests.convert.models --update`; `make models-test` holds what it finds against this.

The files themselves are not part of this repository: their licences are their own. They are read from the folder
`../shared/models` beside the checkout, or the one that `MODELS_PATH` names.

- **exact**: so many output bytes of random inputs were compared, and all were those of LiteRT's reference kernels. Of
  float32 models so many values, and how far the furthest is off.
- **flash**, **RAM**: bytes on a Cortex-M4: code and constants for -Os; working memory and state.
- **instructions**: of one call on an emulated Cortex-M4 (DSP instructions) and M55 (Helium), the fewest of {levels};
  the output bytes are held against the reference kernels there too. Instructions are no cycles: no wait states, no
  dual issue, no beats of vectors. Not counted for float32.
- **us**: one call on the machine that made this table, one thread: the C, and LiteRT with its default kernels. The
  machine was shared with other work; the ratio says more than either.

"""


def markdown(outcomes: Sequence[Outcome], machine: str) -> str:
    """The whole page."""
    cores = [core.name for core in CORES]
    rows = [
        ["model", "exact", "flash", "RAM", *(f"{core}, instructions" for core in cores), "us", "LiteRT, us", "ratio"],
        ["---", *["--:"] * (len(cores) + 6)],
    ]
    for outcome in outcomes:
        if not outcome.refused:
            ours, theirs = outcome.microseconds
            counts = [f"{outcome.costs[core].instructions:,}" if core in outcome.costs else "" for core in cores]
            off = "" if outcome.difference is None else f", off by {outcome.difference:.1g}"
            sizes = [f"{outcome.flash:,}" if outcome.flash else "", f"{outcome.ram:,}"]
            times = [f"{ours:.1f}", f"{theirs:.1f}", f"{ours / theirs:.2f}"]
            rows.append([outcome.name, f"{outcome.compared:,}{off}", *sizes, *counts, *times])
    refused = [f"- `{outcome.name}`: {outcome.refused}" for outcome in outcomes if outcome.refused]
    done = len(outcomes) - len(refused)
    text = HEAD.format(levels=" and ".join(LEVELS)) + f"{done} of {len(outcomes)} come out; on {machine}:\n\n"
    text += "".join(f"| {' | '.join(row)} |\n" for row in rows)
    return text + "\nRefused, and why:\n\n" + "\n".join(refused) + "\n"


def exact_models(page: str) -> set[str]:
    """The names of the models that a page calls exact."""
    lines = [line.split("|")[1].strip() for line in page.splitlines() if line.startswith("| ")]
    return set(lines) - {"model", "---"}
