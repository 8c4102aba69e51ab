"""A Keras model into a checked .tflite: loading, calibration samples, conversion, reference, verification."""
