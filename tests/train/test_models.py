from __future__ import annotations

import keras
import pytest

from train import MODEL_NAMES
from train.models import MODELS, build_model

# MODELS.md, the notebook's own figures.
PARAMETERS = {
    "mlp_relu": [235_500, 30_100, 1_010],
    "mlp_bn": [200_960, 1_024, 32_896, 512, 8_256, 256, 2_080, 128, 528, 64, 170],
    "mlp_bn_he": [200_960, 1_024, 32_896, 512, 8_256, 256, 2_080, 128, 528, 64, 170],
    "lenet5": [156, 2_416, 30_840, 10_164, 850],
}
TOTALS = {"mlp_relu": 266_610, "mlp_bn": 246_874, "mlp_bn_he": 246_874, "lenet5": 44_426}
NOT_TRAINABLE = {"mlp_relu": 0, "mlp_bn": 992, "mlp_bn_he": 992, "lenet5": 0}


def test_registry_has_the_four_models() -> None:
    assert tuple(MODELS) == MODEL_NAMES


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_parameters_per_layer(name: str) -> None:
    model = build_model(name)
    assert [layer.count_params() for layer in model.layers if layer.count_params()] == PARAMETERS[name]
    assert model.count_params() == TOTALS[name]
    trainable = sum(int(keras.ops.size(weight)) for weight in model.trainable_weights)
    assert model.count_params() - trainable == NOT_TRAINABLE[name]
    assert model.output_shape == (None, 10)


def test_lenet5_feature_maps() -> None:
    shapes = [layer.output.shape[1:] for layer in build_model("lenet5").layers]
    assert shapes == [(24, 24, 6), (12, 12, 6), (8, 8, 16), (4, 4, 16), (256,), (120,), (84,), (10,)]


@pytest.mark.parametrize(("name", "initializer"), [("mlp_bn", "GlorotUniform"), ("mlp_bn_he", "HeNormal")])
def test_hidden_layers_as_specified(name: str, initializer: str) -> None:
    model = build_model(name)
    hidden = [layer for layer in model.layers if isinstance(layer, keras.layers.Dense)][:-1]
    assert [layer.units for layer in hidden] == [256, 128, 64, 32, 16]
    assert {type(layer.kernel_initializer).__name__ for layer in hidden} == {initializer}
    for layer in hidden:
        assert (float(layer.kernel_regularizer.l1), float(layer.kernel_regularizer.l2)) == pytest.approx((1e-4, 1e-4))
    kinds = [type(layer).__name__ for layer in model.layers]
    assert kinds == ["Flatten", *["Dense", "BatchNormalization", "LeakyReLU", "Dropout"] * 5, "Dense"]
    assert {layer.rate for layer in model.layers if isinstance(layer, keras.layers.Dropout)} == {0.1}


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(KeyError):
        build_model("resnet50")
