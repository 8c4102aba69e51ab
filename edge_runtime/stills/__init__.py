"""Single images: each read, printed, marked, and its stages written."""
