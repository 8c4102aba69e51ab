"""Keras models of handwritten digits and their training: `python -m train {mlp_relu,mlp_bn,mlp_bn_he,lenet5,all,ink}`.

This file and `train.data` import no TensorFlow, so that a command line can print its help, and convert and the
benchmarks can load digits, without waiting for it.
"""

from __future__ import annotations

MODEL_NAMES = ("mlp_relu", "mlp_bn", "mlp_bn_he", "lenet5")
