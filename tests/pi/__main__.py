"""A shell in the emulated Raspberry Pi, on this terminal: `python -m tests.pi FOLDER`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.pi.build import BOOKWORM, built

if __name__ == "__main__":
    sys.exit(subprocess.run(built(BOOKWORM).command(Path(sys.argv[1]).resolve(), shell=True)).returncode)
