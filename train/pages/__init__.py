"""Pages with handwritten digits as people photograph them, drawn in bulk, with the truth for each pixel."""
