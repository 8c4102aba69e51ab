"""What moves: the loop over a live source, tracking of its readings, the sinks that they go to."""
