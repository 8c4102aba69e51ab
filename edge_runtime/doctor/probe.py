"""A trial in a Python process of its own: an import may end the process that it happens in."""

from __future__ import annotations

import json
import re
import signal
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from edge_runtime.python_process import python_command

PROBE_TIMEOUT_S = 300


@dataclass(frozen=True)
class Probe:
    """What a trial in a process of its own gave: facts, or else why it failed, on one line."""

    facts: Mapping[str, Any] = field(default_factory=dict)
    failure: str = ""


def probe(facts: Callable[[], dict[str, Any]]) -> Probe:
    """Call a module's function in a Python process of its own."""
    script = f"import json; from {facts.__module__} import {facts.__name__} as facts; print(json.dumps(facts()))"
    try:
        done = subprocess.run(
            python_command(script),
            capture_output=True,
            text=True,
            errors="replace",
            timeout=PROBE_TIMEOUT_S,
        )
        if done.returncode:
            return Probe(failure=reason_of_failure(done.returncode, done.stderr))
        return Probe(json.loads(done.stdout.splitlines()[-1]))
    except subprocess.TimeoutExpired:
        return Probe(failure=f"no answer within {PROBE_TIMEOUT_S} s")
    except (OSError, ValueError, IndexError) as error:
        return Probe(failure=f"cannot be tried ({error})")


def reason_of_failure(code: int, stderr: str) -> str:
    """Why a process failed, from its exit code and what it wrote."""
    if code < 0:
        return f"crashes with {signal.Signals(-code).name}"
    # NumPy wraps this in a page of advice.
    missing = re.search(r"[\w.+-]+: cannot open shared object file", stderr)
    lines = [line.strip() for line in stderr.splitlines() if line.strip()]
    text = missing[0] if missing else lines[-1] if lines else f"exit code {code}"
    return re.sub(r"^(\w+\.)*EdgeDigitsError: ", "", text)
