"""The training of `line`, the network that reads neighbours that touch as one line, without cuts."""
