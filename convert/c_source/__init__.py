"""From a full-int8 .tflite file to C that needs no interpreter, bit-exact with LiteRT's reference kernels.

graph.py        the file's operators, checked and with their quantisation made explicit
lower.py        an operator into layers (layers.py), its arithmetic made explicit by fixed_point.py and softmax.py;
                lower_copies.py and lower_images.py what only moves bytes, and what resizes images
fusion.py       all operators into layers: convolution + activation + pooling become one
tensors.py      where each tensor lies; memory.py places the buffers by their lifetimes
emit.py         layers into C, of the kernels in kernels/; those with weights in emit_weighted.py and conv_*.py
variants.py     the instruction sets, and C that is chosen by them; unit.py collects it all
writer.py       the two files

One operator more: its name in graph.py, a layer, what makes it in lower.py and what writes it in emit.py, its kernel
in kernels/.
"""
