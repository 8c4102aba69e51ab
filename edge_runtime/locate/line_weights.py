"""How cuts and line are weighed against each other in `transcription`."""

import numpy as np

LINE_WEIGHTS = np.array([1.0, 2.0, 0.0, 0.0])
LINE_TRUST = np.array([-1.0, 1.5, 1.5])
