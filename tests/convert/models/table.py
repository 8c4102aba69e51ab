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
- **flash**, **RAM**: bytes on a Cortex-M4: code and constants for -Os, by default and with `--optimise size`; working
  memory and state.
- **instructions**: of one call on an emulated Cortex-M4 (DSP instructions) and M55 (Helium), the fewest of {levels};
  the output bytes are held against the reference kernels there too. Instructions are no cycles: no wait states, no
  dual issue, no beats of vectors. Not counted for float32.
- **us**: one call on the machine that made this table, one thread: the C, and LiteRT with its default kernels. The
  machine was shared with other work; the ratio says more than either.

"""

MLPERF_VERSION = "v1.1"
MLPERF_MCYCLES = {"mlperf_kws_int8": 5.7, "mlperf_ic_int8": 20.1, "mlperf_vww_int8": 11.9, "mlperf_ad_int8": 0.49}
"""Million cycles of the fastest closed submission on a Cortex-M4, a NUCLEO-L4R5ZI of 120 MHz: its milliseconds times
120,000 (MLCommons, MLPerf Tiny v1.1, Plumerai's 47.8, 167.8, 98.8 and 4.05 ms)."""

MLPERF_ARENAS = {
    "mlperf_kws_int8": 24_378,
    "mlperf_ic_int8": 56_134,
    "mlperf_vww_int8": 103_672,
    "mlperf_ad_int8": 4_701,
}
"""Bytes of the smallest arena in which TensorFlow Lite Micro's reference kernels run them on a 64-bit host."""

MLPERF_HEAD = """
## MLPerf Tiny

The four networks of MLPerf Tiny on a Cortex-M4, beside the cycles of the fastest closed submission to {version} on such
a core (a NUCLEO-L4R5ZI), and the RAM as a part of TensorFlow Lite Micro's smallest arena.

An instruction is no cycle: what loads, taken branches and slow flash make a core wait is not in a count, so that a real
Cortex-M4 takes more cycles than these instructions, and how many more was not measured.

| model | instructions, millions | published, million cycles | flash | flash, size | RAM | of TFLM's arena |
| --- | --: | --: | --: | --: | --: | --: |
"""


def mlperf(outcomes: Sequence[Outcome]) -> str:
    """The part of the page about MLPerf Tiny's networks; nothing without them."""
    m4, rows = CORES[0].name, ""
    for outcome in outcomes:
        if outcome.name in MLPERF_MCYCLES and m4 in outcome.costs:
            counts = f"{outcome.costs[m4].instructions / 1e6:.2f} | {MLPERF_MCYCLES[outcome.name]}"
            arena = f"{outcome.ram / MLPERF_ARENAS[outcome.name]:.2f}"
            sizes = f"{outcome.flash:,} | {outcome.flash_small:,} | {outcome.ram:,} | {arena}"
            rows += f"| {outcome.name} | {counts} | {sizes} |\n"
    return MLPERF_HEAD.format(version=MLPERF_VERSION) + rows if rows else ""


def markdown(outcomes: Sequence[Outcome], machine: str) -> str:
    """The whole page."""
    cores = [core.name for core in CORES]
    titles = ["exact", "flash", "flash, size", "RAM", *(f"{core}, instructions" for core in cores)]
    rows = [["model", *titles, "us", "LiteRT, us", "ratio"], ["---", *["--:"] * (len(cores) + 7)]]
    for outcome in outcomes:
        if not outcome.refused:
            ours, theirs = outcome.microseconds
            counts = [f"{outcome.costs[core].instructions:,}" if core in outcome.costs else "" for core in cores]
            off = "" if outcome.difference is None else f", off by {outcome.difference:.1g}"
            sizes = [f"{size:,}" if size else "" for size in (outcome.flash, outcome.flash_small, outcome.ram)]
            times = [f"{ours:.1f}", f"{theirs:.1f}", f"{ours / theirs:.2f}"]
            rows.append([outcome.name, f"{outcome.compared:,}{off}", *sizes, *counts, *times])
    refused = [f"- `{outcome.name}`: {outcome.refused}" for outcome in outcomes if outcome.refused]
    done = len(outcomes) - len(refused)
    text = HEAD.format(levels=" and ".join(LEVELS)) + f"{done} of {len(outcomes)} come out; on {machine}:\n\n"
    text += "".join(f"| {' | '.join(row)} |\n" for row in rows)
    return text + "\nRefused, and why:\n\n" + "\n".join(refused) + "\n" + mlperf(outcomes)


def exact_models(page: str) -> set[str]:
    """The names of the models that a page calls exact."""
    lines = [line.split("|")[1].strip() for line in page.splitlines() if line.startswith("| ")]
    return set(lines) - {"model", "---"}
