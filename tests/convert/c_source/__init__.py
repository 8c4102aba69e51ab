"""The generated C beside LiteRT's reference kernels, byte by byte.

network.py          builds .tflite files by hand, without TensorFlow
random_networks.py  random models of all operators, and of convolutions, whose kernels are many
random_maps.py      random models of what nets have that give maps: depthwise convolutions, skips, resized images
random_keras.py     random Keras models, as TensorFlow's converter makes them full int8
run_c.py            compiles the C of one model and runs it in this process
program.py          one program of many models: for sanitizers and for emulated processors
test_boards.py, test_keras_models.py   slow, run by make firmware-test; all others by make test
"""
