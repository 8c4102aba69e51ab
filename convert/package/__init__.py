"""Firmware packages: the generated C as a library of an ecosystem, with an example that checks itself."""
