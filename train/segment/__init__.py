"""The training of `segment`, the network that tells digits from wrong cuts."""
