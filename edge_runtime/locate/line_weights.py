"""How cuts and line are weighed against each other in `transcription`.

Made by `python -m train.line.weigh --strings 2500 --seed 0`.
"""

import numpy as np

LINE_WEIGHTS = np.array([0.253, 0.809, 0.711])
LINE_TRUST = np.array([-1.333, 0.589, 1.830])
