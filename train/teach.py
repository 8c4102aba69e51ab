"""Train the teacher anew and write its weights into the project: `python -m train.teach`."""

from __future__ import annotations

import contextlib
import sys

from edge_runtime.errors import EXIT_DONE, run_command
from train.data import load_mnist
from train.fit import prepare_process
from train.publish import write_weights
from train.recipes import compile_for_edge, edge_digits
from train.teacher import build_teacher
from train.weights import weights_file

EPOCHS, BATCH_SIZE, LEARNING_RATE = 40, 512, 2e-3


def main() -> int:
    """Train the teacher as the edge recipe trains a model, and write its weights into the project."""
    prepare_process(seed=0)
    data = edge_digits(load_mnist(), 0, BATCH_SIZE)
    teacher = build_teacher()
    compile_for_edge(teacher, EPOCHS * len(data), LEARNING_RATE)
    with contextlib.redirect_stdout(sys.stderr):
        teacher.fit(data, epochs=EPOCHS, verbose=2)
    write_weights(build_teacher(), teacher.get_weights())
    print(f"teacher -> {weights_file('teacher')}")
    return EXIT_DONE


if __name__ == "__main__":
    sys.exit(run_command(main))
