"""A frame into crops, one step after the other: grey -> writing -> ink -> glyphs -> strays -> rows -> crops.

`digits` is the line that they stand in; contrast, paper, rules and masks are their tools. No model in here.
"""
