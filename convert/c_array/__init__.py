"""A .tflite as C arrays for TensorFlow Lite Micro: array, header, golden vectors, the arena measured."""
