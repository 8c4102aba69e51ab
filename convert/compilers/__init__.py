"""Vendors' compilers of int8 files: Vela for Arm's Ethos-U, edgetpu_compiler for Coral's Edge TPU."""
