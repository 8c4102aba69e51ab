"""Models of other forms than the project's: made of the project's, so that the right answer is known."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from ai_edge_litert import schema_py_generated as schema

from edge_runtime import Classifier, EdgeDigitsError
from edge_runtime.engines.model_input import make_model_input
from edge_runtime.engines.normalisation import NORMALISATIONS, Normalisation
from edge_runtime.engines.tensor_form import TensorForm
from firmware_assets import asset
from tests.conftest import ROOT
from tests.convert.accelerated import changed
from tests.edge_runtime.engines.changes import Change
from train import MODEL_NAMES
from train.render import render_digits

SOFTMAX_LAST = "its scores are no probabilities"


@pytest.fixture(scope="module")
def digits() -> np.ndarray:
    return render_digits(10, seed=4)[0]


@pytest.fixture
def made(tmp_path: Path) -> Callable[..., Path]:
    """Makes a file of a model of the project, away from its manifest: nothing is calibrated there."""

    def make(name: str, precision: str, change: Change | None = None) -> Path:
        path = tmp_path / f"{'plain' if change is None else 'changed'}_{name}_{precision}.tflite"
        model = asset(name, precision).read_bytes()
        path.write_bytes(model if change is None else changed(model, change))
        return path

    return make


def flat(model: Any) -> None:
    graph = model.subgraphs[0]
    graph.tensors[graph.inputs[0]].shape = [1, 784]
    graph.tensors[graph.inputs[0]].shapeSignature = None


def without_softmax(model: Any) -> None:
    graph = model.subgraphs[0]
    graph.outputs = [graph.operators.pop().inputs[0]]
    model.signatureDefs = None


def with_log_softmax(model: Any) -> None:
    code = model.operatorCodes[model.subgraphs[0].operators[-1].opcodeIndex]
    code.builtinCode = code.deprecatedBuiltinCode = schema.BuiltinOperator.LOG_SOFTMAX
    last = model.subgraphs[0].operators[-1]
    last.builtinOptionsType, last.builtinOptions = schema.BuiltinOptions.LogSoftmaxOptions, schema.LogSoftmaxOptionsT()


def with_cast(model: Any) -> None:
    """Takes bytes, as many files of tutorials do, and makes floats of them as they are."""
    graph = model.subgraphs[0]
    code, operator, tensor = schema.OperatorCodeT(), schema.OperatorT(), schema.TensorT()
    code.builtinCode = code.deprecatedBuiltinCode = schema.BuiltinOperator.CAST
    code.version = 1
    tensor.name, tensor.shape, tensor.type = b"bytes", list(graph.tensors[graph.inputs[0]].shape), 3
    tensor.buffer = 0
    graph.tensors.append(tensor)
    operator.opcodeIndex = len(model.operatorCodes)
    operator.inputs, operator.outputs = [len(graph.tensors) - 1], [graph.inputs[0]]
    operator.builtinOptionsType, operator.builtinOptions = schema.BuiltinOptions.CastOptions, schema.CastOptionsT()
    operator.builtinOptions.inDataType, operator.builtinOptions.outDataType = 3, 0
    graph.operators.insert(0, operator)
    graph.inputs = operator.inputs
    model.operatorCodes.append(code)
    model.signatureDefs = None


def quantised_for(scale: float, zero_point: int) -> Change:
    def change(model: Any) -> None:
        graph = model.subgraphs[0]
        quantisation = graph.tensors[graph.inputs[0]].quantization
        quantisation.scale, quantisation.zeroPoint = [scale], [zero_point]

    return change


@pytest.mark.parametrize("precision", ["float32", "int8"])
@pytest.mark.parametrize("name", [name for name in MODEL_NAMES if name != "lenet5"])  # That begins with a convolution.
def test_a_flat_input_is_a_square(name: str, precision: str, made: Callable[..., Path], digits: np.ndarray) -> None:
    plain, other = (Classifier(made(name, precision, change), backend="litert") for change in (None, flat))

    assert other.input_shape == (28, 28)
    assert (other.predict(digits) == plain.predict(digits)).all()
    assert (other.predict(digits[:1]) == plain.predict(digits[:1])).all()


@pytest.mark.parametrize("change", [without_softmax, with_log_softmax])
@pytest.mark.parametrize("name", MODEL_NAMES)
def test_logits_get_their_softmax_with_a_warning(
    name: str, change: Change, made: Callable[..., Path], digits: np.ndarray, caplog: pytest.LogCaptureFixture
) -> None:
    expected = Classifier(made(name, "float32")).predict(digits)
    assert not caplog.records

    given = Classifier(made(name, "float32", change)).predict(digits)

    np.testing.assert_allclose(given, expected, atol=1e-5)
    (record,) = caplog.records
    assert SOFTMAX_LAST in record.getMessage()
    assert "\n" not in record.getMessage()


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_quantised_logits_too(
    name: str, made: Callable[..., Path], digits: np.ndarray, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    expected = Classifier(made(name, "int8"), backend="litert").predict(digits)
    given = Classifier(made(name, "int8", without_softmax), backend="litert").predict(digits)

    # The output of the softmax has steps of 1/256.
    np.testing.assert_allclose(given, expected, atol=1 / 256)
    np.testing.assert_allclose(given.sum(axis=1), 1, rtol=1e-5)


def test_bytes_without_a_scale_are_given_as_they_are(made: Callable[..., Path], digits: np.ndarray) -> None:
    plain = Classifier(made("lenet5", "float32"), backend="litert", input_range="0..255")
    other = Classifier(made("lenet5", "float32", with_cast), backend="litert")

    assert other.normalisation == NORMALISATIONS["0..255"]
    assert (other.predict(digits) == plain.predict(digits)).all()


@pytest.mark.parametrize(
    ("scale", "zero_point", "span"),
    [
        (1 / 255, -128, (0.0, 1.0)),
        (1.0, -128, (0.0, 255.0)),
        (2 / 255, 0, (-1.0, 1.0)),
        (0.0129, -95, (0.0, 1.0)),  # Pixels less MNIST's mean, over its deviation: no range that has a name.
    ],
)
def test_the_range_is_the_one_that_a_file_is_quantised_for(
    scale: float, zero_point: int, span: tuple[float, float], made: Callable[..., Path]
) -> None:
    path = made("lenet5", "int8", quantised_for(scale, zero_point))
    assert Classifier(path, backend="litert").normalisation.span == span


def test_a_file_quantised_for_bytes_is_given_them(digits: np.ndarray) -> None:
    form = TensorForm((1, 28, 28), np.dtype(np.int8), 1.0, -128)
    given = make_model_input(form, NORMALISATIONS["0..255"]).many(digits)
    assert (given[:, 0].view(np.uint8) == digits ^ 0x80).all()


@pytest.mark.parametrize("backend", ["litert", "native"])
def test_a_range_that_would_be_clipped_is_refused(backend: str) -> None:
    for wrong in ("0..255", "-1..1"):
        with pytest.raises(
            EdgeDigitsError, match=r"quantised for 0\.\.1, and would be given .*; leave out --input-range"
        ):
            Classifier("lenet5", backend=backend, input_range=wrong)


def test_what_may_be_no_model_of_images_is_told(made: Callable[..., Path], caplog: pytest.LogCaptureFixture) -> None:
    Classifier(made("lenet5", "int8", quantised_for(0.58, 83)), backend="litert")
    (record,) = caplog.records
    assert "quantised for -122..25.5, and would be given 0..1; it may not be made for images" in record.getMessage()


@pytest.mark.parametrize("dtype", [np.float32, np.int8])
def test_colours_are_given_channel_by_channel(dtype: type) -> None:
    scale = 0.0 if dtype == np.float32 else 0.02
    form = TensorForm((1, 4, 6, 3), np.dtype(dtype), scale, 3)
    normalisation = Normalisation((0.0, 100.0, 255.0), (255.0, 50.0, -255.0))
    images = np.random.default_rng(0).integers(0, 256, (5, 4, 6, 3), np.uint8)

    given = make_model_input(form, normalisation).many(images)[:, 0]

    values = (images - np.array(normalisation.mean)) / np.array(normalisation.std)
    if dtype == np.int8:
        values = np.clip(np.rint(values / scale) + 3, -128, 127)
    np.testing.assert_allclose(given, values, rtol=1e-6)
    grey = make_model_input(form, normalisation).many(images[..., 0])
    assert (grey == make_model_input(form, normalisation).many(np.repeat(images[..., :1], 3, axis=3))).all()


@pytest.mark.parametrize("count", [1, 3])
def test_native_makes_probabilities_of_logits_too(count: int) -> None:
    engine = Classifier("lenet5", backend="native")._engine
    crops = render_digits(1, seed=5)[0][:count]
    engine.calibrate(2.0, logits=True)

    powers = np.exp((engine.run(crops).astype(np.float64) + 128) / 256 / 2.0)

    np.testing.assert_allclose(engine.classify(crops), powers / powers.sum(axis=1, keepdims=True), rtol=1e-5)


def test_native_gives_the_same_for_any_normalisation() -> None:
    engine = Classifier("lenet5", backend="native")._engine
    crops = render_digits(1, seed=5)[0]
    dimmed = Normalisation((0.0,), (300.0,))
    engine.normalise(dimmed)
    reference = Classifier("lenet5", backend="litert")._engine
    reference.normalise(dimmed)
    assert (np.abs(engine.run(crops).astype(int) - reference.run(crops)) <= 8).all()
    assert (engine.run(crops[:1]) == engine.run(crops)[:1]).all()


@pytest.mark.parametrize(
    "name",
    [
        "alankrantas_mnist",
        "albany_quant",
        "markus_mnist",
        "stm32h7_mnist",
        "tinyengine_lenet300",
        "tinymaix_mnist_valid_f",
    ],
)
def test_digit_models_of_other_projects_read_digits(name: str) -> None:
    """With bytes and a CAST, [1, 784], uint8 in and out, float32, LOG_SOFTMAX, MEAN: all unasked."""
    path = ROOT.parent / "shared" / "models" / f"{name}.tflite"
    if not path.exists():
        pytest.skip(f"needs {path.name}, another project's model")
    images, labels = render_digits(20, seed=0)

    probabilities = Classifier(path).predict(images)

    assert np.mean(probabilities.argmax(axis=1) == labels) >= 0.9
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, atol=0.05)


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("old.h5", "save it as a .keras file, and convert it"),
        ("mine.keras", "cannot run here; convert it: python -m convert --keras"),
        ("lenet", "no artifact lenet_int8"),
        ("lenet5.onnx", "cannot read the model: No such file"),
    ],
)
def test_advice_that_fits(name: str, advice: str) -> None:
    with pytest.raises(EdgeDigitsError) as error:
        Classifier(name)
    assert advice in str(error.value)
