"""Is this machine fit for reading digits: a check a line, and what mends what is not."""
