"""Draw the sample pages that ship with the runtime: `python -m train.samples edge_runtime/samples`.

They are drawn, not photographed, so that they can be given away; truth.json beside them says what they read.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from edge_runtime.annotate import write_image
from edge_runtime.arguments import Parser
from edge_runtime.errors import EXIT_DONE, run_command
from edge_runtime.files import write_atomic
from train.render import render_page

SAMPLES: dict[str, dict[str, Any]] = {
    "paper.jpg": {"rows": ["0123", "456789"], "seed": 1},
    "chalk.jpg": {
        "rows": ["31415", "92653"],
        "seed": 5,
        "paper": (50, 62, 42),
        "ink": (235, 235, 235),
        "shadow": 0.4,
    },
    "ruled.jpg": {"rows": ["27182", "81828"], "seed": 7, "ruled": True},
}
"""File name, and how `render_page` draws it."""


def main(argv: list[str] | None = None) -> int:
    """Draw every sample into the given folder."""
    parser = Parser(prog="python -m train.samples", description="Draw the sample pages.")
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args(argv).folder
    truth = {}
    for name, page in SAMPLES.items():
        write_image(folder / name, render_page(**page))
        truth[name] = {
            "digits": "".join(page["rows"]),
            "rows": page["rows"],
            "polarity": "light-on-dark" if name == "chalk.jpg" else "dark-on-light",
            "order_ambiguous": False,
        }
        print(folder / name)
    write_atomic(folder / "truth.json", json.dumps(truth, indent=2) + "\n")
    return EXIT_DONE


if __name__ == "__main__":
    sys.exit(run_command(main))
