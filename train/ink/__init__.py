"""The fifth model, `ink`: which pixels of a picture are the ink of handwritten digits. `python -m train ink`."""
