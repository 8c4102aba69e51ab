"""Figures: latency, accuracy and memory of every engine, the whole program, a camera, the machine."""
