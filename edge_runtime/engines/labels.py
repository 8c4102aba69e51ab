"""Labels: a text, UTF-8, one label a line, in the order of the classes."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from edge_runtime.errors import EdgeDigitsError

MAX_LABEL_BYTES = 1 << 20
"""Of a whole file: ImageNet's thousand take a fiftieth of it."""


def split_labels(text: bytes) -> tuple[str, ...]:
    """The labels of a text, empty lines left out; raises `UnicodeDecodeError` where it is not UTF-8."""
    # Editors of Windows begin a file with a byte order mark.
    lines = (line.strip() for line in text.decode("utf-8-sig").splitlines())
    # What cannot be printed would reach the terminal.
    return tuple("".join(c if c.isprintable() else "?" for c in line) for line in lines if line)


def read_labels(path: Path) -> tuple[str, ...]:
    """Read a labels file; raises `EdgeDigitsError` where it cannot be read, is empty or too large.

    Classes that have one label between them cannot be told apart by it: that is a warning, as ImageNet has two cranes.
    """
    try:
        with path.open("rb") as file:
            text = file.read(MAX_LABEL_BYTES + 1)
        if len(text) > MAX_LABEL_BYTES:
            raise EdgeDigitsError(
                f"{path}: more than {MAX_LABEL_BYTES:,} bytes are no labels; give a text file, one label a line"
            )
        labels = split_labels(text)
    except (OSError, UnicodeDecodeError) as error:
        raise EdgeDigitsError(
            f"{path}: cannot read the labels ({error}); give a text file, one label a line"
        ) from error
    if not labels:
        raise EdgeDigitsError(f"{path}: no labels in this file; give one label a line")
    label, count = Counter(labels).most_common(1)[0]
    if count > 1:
        import logging  # Here, as in `temperature`.

        logging.getLogger(__name__).warning("warning: %s: the label %r stands there %d times", path, label, count)
    return labels
