"""Crops into probabilities: the classifier and everything that can run a model."""
