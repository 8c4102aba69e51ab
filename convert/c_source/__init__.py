"""From a .tflite file to C that needs no interpreter: int8 bit-exact with LiteRT's reference kernels, or float32.

graph.py        the operators that the C is made of, with their quantisation made explicit
reading.py      the file's operators into these: operators.py checks them, integers.py computes with shapes
lower.py        an operator into layers (layers.py), its arithmetic made explicit by fixed_point.py and softmax.py;
                lower_dense.py the multipliers of dense layers, lower_binary.py what is made of two tensors,
                lower_copies.py what only moves bytes, lower_images.py what resizes images and what is several
                convolutions; states.py, state_memory.py what is kept from call to call
fusion.py       all operators into layers: convolution + activation + pooling become one
tensors.py      where each tensor lies; memory.py places the buffers by their lifetimes
emit.py         layers into C, of the kernels in kernels/; those with weights in emit_weighted.py and conv_*.py
variants.py     the instruction sets, and C that is chosen by them; unit.py collects it all
writer.py       the two files

Of float32 the graph, what moves values, the places and the files are the same. The arithmetic is lower_float.py, into
layers_float.py, and emit_float.py with conv_float.py; real_constants.py turns weights of other types into float32.
check.py runs the C of both, check_float.py by the bounds in bounds.py.

One operator more: its name in graph.py, its options in operators.py, a layer, what makes it in lower.py and what writes
it in emit.py, its kernel in kernels/.
"""
