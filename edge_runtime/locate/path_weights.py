"""The weights of `path`: made by `python -m train.path --strings 1200 --seed 0 --model lenet5 --precision int8`."""

DIGIT_WEIGHTS = (
    -0.7801,  # one
    0.6961,  # log-odds
    1.4173,  # wide
    -0.9664,  # slender
    -4.3971,  # taller
    -2.3008,  # lower
    -0.9170,  # much lower
    -3.8061,  # width
    -4.5490,  # broad
    -30.1466,  # slender and low
    -0.9069,  # cuts around
    -0.1694,  # ink cut around
    0.4662,  # cuts within
    -0.0171,  # ink cut within
    0.0789,  # thin joint within
    -3.9883,  # gap within
    0.4770,  # parts joined
    0.5587,  # a glyph as located
    0.1982,  # ink
    -1.4359,  # much ink
    3.1007,  # above
    0.2301,  # below
    2.1289,  # room beside
)
JUNK_WEIGHTS = (
    1.5956,  # one
    -2.1681,  # height
    -0.1982,  # ink
    -4.4027,  # width
    0.5547,  # pieces joined
    1.0994,  # a glyph as located
    -1.0267,  # cuts around
    -0.5218,  # ink cut around
    -0.6613,  # low
)
