"""A frame into crops: its ink, its glyphs, rows of digits, each normalised as MNIST's are. No model in here."""
