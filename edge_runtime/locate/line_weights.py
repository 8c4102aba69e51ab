"""How cuts and line are weighed against each other in `transcription`.

Made by `python -m train.line.weigh --strings 4000 --seed 0`.
"""

import numpy as np

LINE_WEIGHTS = np.array([0.260, 0.794, 0.777])
LINE_TRUST = np.array([-1.087, 0.812, 1.516])
