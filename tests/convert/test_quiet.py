from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import logging
from convert.quiet import quiet
with quiet():
    import tensorflow
    print("hidden")
logging.getLogger("tensorflow").error("told")
logging.getLogger("edge_runtime").warning("heard")
"""


def test_what_is_logged_after_tensorflow_was_kept_quiet_is_heard() -> None:
    ran = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=120)
    assert ran.stdout == ""
    told, heard = ran.stderr.splitlines()[-2:]
    assert told.endswith("told")
    assert heard.endswith("heard")
    assert "Logging error" not in ran.stderr
