from __future__ import annotations

import numpy as np
import pytest

from convert import PRECISIONS
from convert.info import operator_versions
from convert.tflite.conversion import to_tflite
from convert.tflite.metadata import with_metadata
from convert.tflite.source import load_own_model
from edge_runtime.engines.classifier import Classifier
from edge_runtime.engines.normalisation import FRACTIONS
from edge_runtime.engines.tflite_file import read_tflite
from edge_runtime.engines.tflite_structure import FULLY_CONNECTED
from edge_runtime.names import WHITE_ON_BLACK
from tests.convert.conftest import Run, TinyModel
from train import MODEL_NAMES


@pytest.mark.parametrize("name", MODEL_NAMES)
@pytest.mark.parametrize("precision", ["float32", "int8"])
def test_files_have_a_fixed_batch_of_one(project_run: Run, name: str, precision: str) -> None:
    file = read_tflite((project_run.folder / f"{name}_{precision}.tflite").read_bytes())

    assert not {"SHAPE", "STRIDED_SLICE", "PACK"} & operator_versions(file).keys()
    assert all(tensor.shape[0] == 1 for tensor in file.subgraphs[0].tensors if tensor.data is None)


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_int8_takes_a_pixel_as_it_is_and_computes_in_integers_only(project_run: Run, name: str) -> None:
    graph = read_tflite((project_run.folder / f"{name}_int8.tflite").read_bytes()).subgraphs[0]
    image, scores = graph.tensors[graph.inputs[0]], graph.tensors[graph.outputs[0]]

    assert image.scales.tolist() == [np.float32(1 / 255)]
    assert image.zero_points.tolist() == [-128]
    assert (scores.scales.tolist(), scores.zero_points.tolist()) == ([1 / 256], [-128])
    assert {tensor.type for tensor in graph.tensors} == {"int8", "int32"}


def test_versions_of_int8_operators_are_those_that_older_runtimes_have(project_run: Run) -> None:
    versions = operator_versions(read_tflite((project_run.folder / "lenet5_int8.tflite").read_bytes()))

    assert versions == {
        "AVERAGE_POOL_2D": 2,
        "CONV_2D": 3,
        "FULLY_CONNECTED": 4,
        "RESHAPE": 1,
        "SOFTMAX": 2,
        "TANH": 2,
    }


@pytest.mark.parametrize(
    ("precision", "weights", "activations", "inputs"),
    [
        ("float32", "float32", "float32", "float32"),
        ("float16", "float16", "float32", "float32"),
        ("int8", "int8", "int8", "int8"),
        ("int16x8", "int8", "int16", "float32"),
    ],
)
def test_each_precision_is_what_it_says(
    tiny_run: Run, precision: str, weights: str, activations: str, inputs: str
) -> None:
    graph = read_tflite((tiny_run.folder / f"my_digits_{precision}.tflite").read_bytes()).subgraphs[0]
    kernels = [tensor for tensor in graph.tensors if tensor.data is not None and len(tensor.shape) > 1]
    dense = next(operator for operator in graph.operators if operator.code == FULLY_CONNECTED)

    assert {tensor.type for tensor in kernels} == {weights}
    assert graph.tensors[dense.inputs[0]].type == activations
    assert graph.tensors[graph.inputs[0]].type == inputs


def test_dynamic_has_int8_weights_in_large_layers_and_float_activations(tiny: TinyModel) -> None:
    import keras

    # The converter leaves weights of fewer than 1,024 elements in float32.
    model = keras.Sequential([keras.layers.Input((8, 8)), keras.layers.Flatten(), keras.layers.Dense(20, "softmax")])
    path = tiny.keras.with_name("wide.keras")
    model.save(path)

    graph = read_tflite(to_tflite(load_own_model(path), "dynamic", tiny.x)).subgraphs[0]

    assert {tensor.type for tensor in graph.tensors if tensor.shape == (20, 64)} == {"int8"}
    assert {tensor.type for tensor in graph.tensors if tensor.data is None} == {"float32"}


@pytest.mark.parametrize("per_tensor", [False, True])
def test_per_tensor_dense_gives_one_scale_to_each_dense_layer_only(tiny: TinyModel, per_tensor: bool) -> None:
    data = to_tflite(load_own_model(tiny.keras), "int8", tiny.x[:20], per_tensor_dense=per_tensor)

    graph = read_tflite(data).subgraphs[0]
    dense = [graph.tensors[operator.inputs[1]] for operator in graph.operators if operator.code == FULLY_CONNECTED]
    others = [
        graph.tensors[operator.inputs[1]]
        for operator in graph.operators
        if len(operator.inputs) == 3 and operator.code != FULLY_CONNECTED
    ]
    assert [len(weights.scales) for weights in dense] == ([1, 1] if per_tensor else [16, 4])
    assert [len(weights.scales) for weights in others] == [3, 3]


def test_the_same_model_gives_the_same_bytes(tiny: TinyModel, tiny_run: Run) -> None:
    source = load_own_model(tiny.keras)
    again = to_tflite(source, "float32", tiny.x)

    labels = tuple(map(str, range(source.classes)))
    told = with_metadata(again, "my_digits", labels, source.image_shape, FRACTIONS, WHITE_ON_BLACK)
    assert told == (tiny_run.folder / "my_digits_float32.tflite").read_bytes()


@pytest.mark.parametrize("precision", PRECISIONS)
def test_every_precision_answers_as_keras_does(tiny: TinyModel, tiny_run: Run, precision: str) -> None:
    scores = Classifier(tiny_run.folder / f"my_digits_{precision}.tflite").predict(tiny.x)

    assert (scores.argmax(axis=1) == tiny.y).mean() >= 0.99
