"""What becomes of the .tflite files that other people made: `make models-test`.

The files are in ../shared/models beside the checkout, or in the folder that MODELS_PATH names; without it all skips.
Of each: whether there is C for it, whether every byte that this gives is LiteRT's reference kernels', what a call costs
on an emulated Cortex-M4 and M55 (instructions, and RAM as the header has it), and how long it takes on this host beside
LiteRT. docs/models.md is the table; the command that writes it anew:

    python -m tests.convert.models [--update] [NAME ...]

one_model.py  the outcome of one file: C or the reason why there is none, and the bytes that were compared
on_boards.py  instructions of one call on a board
on_host.py    microseconds of one call on this host, ours and LiteRT's
table.py      the table as Markdown
"""
