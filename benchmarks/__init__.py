"""Latency, accuracy, memory and size on this machine: `pytest benchmarks/`."""
