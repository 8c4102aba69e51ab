"""Everything that can run a model, peers and accelerators included."""
