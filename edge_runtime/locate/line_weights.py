"""How cuts and line are weighed against each other in `transcription`.

Made by `python -m train.line.weigh --strings 1500 --seed 0`.
"""

import numpy as np

LINE_WEIGHTS = np.array([0.245, 0.770, 0.644])
LINE_TRUST = np.array([-0.917, 0.926, 1.441])
