"""What the scoring commands take from the command line alike."""

from __future__ import annotations

import argparse


def add_model_arguments(parser: argparse.ArgumentParser) -> None:
    """Which model is scored: --model and --precision, as `edge_runtime.Classifier` takes them."""
    parser.add_argument("--model", default="lenet5", help="name of a model or path of a .tflite file (default: lenet5)")
    parser.add_argument("--precision", default="int8", help="precision of the named model (default: int8)")
