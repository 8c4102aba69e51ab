"""From a full-int8 .tflite file to C that needs no interpreter, bit-exact with LiteRT's reference kernels.

graph.py        the file's operators, checked and with their quantisation made explicit
fixed_point.py  TensorFlow Lite's integer arithmetic: multipliers, rounding, activation tables
fusion.py       operators into layers: convolution + activation + pooling become one
memory.py       places of the layers' buffers in one scratch memory, by their lifetimes
writer.py       layers into C, of the kernels in kernels/
"""
