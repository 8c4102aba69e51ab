"""Keras models as people have them: .keras files, .h5 files, and the SavedModel folders of Keras 2.

What Keras 3 does not read `tf_keras`, which is Keras 2, does. A model is data here: Keras 3 loads in its safe mode, for
Keras 2 the configuration is checked for code first. Of a SavedModel folder only the configuration and the weights are
read, never its graph.
"""

from __future__ import annotations

import importlib
import json
import re
import zipfile
from pathlib import Path
from types import ModuleType
from typing import Any

import h5py
import keras

from convert.bounds import shortened
from convert.quiet import quiet
from edge_runtime.errors import EdgeDigitsError

SAVED_MODEL, SAVED_CONFIG = "saved_model.pb", "keras_metadata.pb"

REASONS = (
    *(ValueError, TypeError, KeyError, AttributeError, ImportError, OSError, RuntimeError, IndexError),
    *(EOFError, NotImplementedError, AssertionError, zipfile.BadZipFile),
)
"""What Keras raises of a file that it cannot load."""

OWN_CODE = "layers with code of their own are never run here: build it of Keras' own layers and save that"

KERAS_MODULE = re.compile(
    r"(tf_)?keras(\.src)?(\.(layers|engine|models|mixed_precision|initializers|regularizers|constraints|activations)(\.[\w.]+)?)?"
)
"""Modules that a configuration may take classes from. Keras 2 would import any that is named."""

FUNCTION_OF_TF = re.compile(
    r"(math|nn|__operators__)\.[\w.]+|image\.resize|(compat\.v1\.)?transpose|cast|reshape|concat|expand_dims|squeeze|"
    r"stack|unstack|split|tile|pad|identity|clip_by_value|gather|zeros_like|ones_like|broadcast_to"
)
"""Functions of TensorFlow that a layer of Keras 2 may call: those that compute, none that reaches files."""


def load_keras(path: Path) -> Any:
    """A model of Keras 3 or, where that refuses, of Keras 2; raises `EdgeDigitsError` for what neither may load."""
    if path.is_dir():
        return _load_folder(path)
    whole = zipfile.is_zipfile(path)
    if not whole and not h5py.is_hdf5(path):
        raise EdgeDigitsError(f"{path}: damaged or no .keras file; save the model with model.save('NAME.keras')")
    try:
        config = _zip_config(path) if whole else _h5_config(path)
        if config is None:
            raise EdgeDigitsError(
                f"{path}: weights without their model; build the model, load them, and save with "
                "model.save('NAME.keras')"
            )
        if _is_of_keras_2(config):
            _check_config(path, config)
    except REASONS as error:
        raise _refused(path, error) from error
    keras.backend.clear_session()
    try:
        with quiet():
            return keras.saving.load_model(path, compile=False, safe_mode=True)
    except REASONS as error:
        if not _is_of_keras_2(config) or _asks_for_code(error):
            raise _refused(path, error) from error
    package = keras_2(path)
    try:
        with quiet():
            return package.saving.load_model(path, compile=False, safe_mode=True)
    except REASONS as error:
        raise _refused(path, error) from error


def keras_2(path: Path) -> ModuleType:
    """The package `tf_keras`; raises `EdgeDigitsError`, with how to get it for `path`, where it is not installed."""
    try:
        with quiet():
            return importlib.import_module("tf_keras")
    except ImportError as error:
        raise EdgeDigitsError(
            f"{path}: a model of Keras 2, which Keras 3 does not read; pip install '.[train]', which brings tf_keras"
        ) from error


def keras_of(model: Any) -> ModuleType:
    """The package that a model belongs to, Keras 3 or Keras 2."""
    return importlib.import_module("tf_keras") if _is_model_of_keras_2(model) else keras


def _is_model_of_keras_2(model: Any) -> bool:
    return any(base.__module__.startswith("tf_keras.") for base in type(model).__mro__)


def _load_folder(path: Path) -> Any:
    """The model of a folder that Keras 2's `model.save` made."""
    if not (path / SAVED_MODEL).is_file():
        raise EdgeDigitsError(
            f"{path}: a folder without {SAVED_MODEL}; name a .keras or .h5 file or a SavedModel folder"
        )
    if not (path / SAVED_CONFIG).is_file():
        raise EdgeDigitsError(
            f"{path}: a SavedModel without Keras' model ({SAVED_CONFIG}), whose graph is code and is not run; save the "
            "model with model.save('NAME.keras')"
        )
    package = keras_2(path)
    try:
        config = _folder_config(path, package)
        _check_config(path, config)
        package.backend.clear_session()
        with quiet():
            safe_mode = importlib.import_module("tf_keras.src.saving.serialization_lib").SafeModeScope
            with safe_mode(True):
                model = package.models.model_from_config(config)
            status = model.load_weights(path / "variables" / "variables")
            status.expect_partial().assert_existing_objects_matched()
    except REASONS as error:
        raise _refused(path, error) from error
    return model


def _folder_config(path: Path, package: ModuleType) -> dict[str, Any]:
    messages = importlib.import_module(f"{package.__name__}.protobuf.saved_metadata_pb2")
    saved = messages.SavedMetadata()
    data = (path / SAVED_CONFIG).read_bytes()
    try:
        saved.ParseFromString(data)
    except importlib.import_module("google.protobuf.message").DecodeError as error:
        raise EdgeDigitsError(f"{path}: damaged {SAVED_CONFIG}; save the model again") from error
    roots = [json.loads(node.metadata, object_hook=_with_tuples) for node in saved.nodes if node.node_path == "root"]
    if len(roots) != 1 or not isinstance(roots[0], dict) or not isinstance(roots[0].get("config"), dict):
        raise EdgeDigitsError(f"{path}: a model with code of its own; {OWN_CODE}")
    if roots[0].get("class_name") not in ("Sequential", "Functional", "Model"):
        raise EdgeDigitsError(f"{path}: the class {roots[0].get('class_name')} is the model's own; {OWN_CODE}")
    return {"class_name": roots[0]["class_name"], "config": roots[0]["config"], "keras_version": "2"}


def _with_tuples(entry: dict[str, Any]) -> Any:
    """An object of a SavedModel's JSON, a tuple where it stands for one."""
    items = entry.get("items")
    return (
        tuple(items) if entry.get("class_name") in ("__tuple__", "TensorShape") and isinstance(items, list) else entry
    )


def _zip_config(path: Path) -> Any:
    """The configuration of a .keras file, with the version of Keras that wrote it."""
    with zipfile.ZipFile(path) as archive:
        config = json.loads(archive.read("config.json"))
        version = json.loads(archive.read("metadata.json")).get("keras_version", "")
    if not isinstance(config, dict):
        raise ValueError("its configuration is no object")
    config.pop("compile_config", None)  # Not loaded.
    return {**config, "keras_version": str(version)}


def _h5_config(path: Path) -> Any:
    """The configuration of an .h5 file, None where it holds weights alone."""
    with h5py.File(path, "r") as file:
        if "model_config" not in file.attrs:
            return None
        config = json.loads(file.attrs["model_config"])
        version = file.attrs.get("keras_version", "2")
    if not isinstance(config, dict):
        raise ValueError("its configuration is no object")
    return {**config, "keras_version": version.decode() if isinstance(version, bytes) else str(version)}


def _is_of_keras_2(config: dict[str, Any]) -> bool:
    return not config["keras_version"].startswith("3")


def _check_config(path: Path, config: Any) -> None:
    """Raise `EdgeDigitsError` for a configuration that names code: Keras 2's loader would run it, or import it."""
    waiting = [config]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            if what := _code_of(value):
                raise EdgeDigitsError(f"{path}: {what} is code of the file's own; {OWN_CODE}")
            waiting += value.values()
        elif isinstance(value, (list, tuple)):
            waiting += value


def _code_of(entry: dict[str, Any]) -> str:
    """What in one object of a configuration is code, empty for none."""
    name, module, config = entry.get("class_name"), entry.get("module"), entry.get("config")
    if name in ("Lambda", "__lambda__"):
        return "the layer Lambda"
    if name == "TFOpLambda":
        function = config.get("function") if isinstance(config, dict) else None
        return "" if isinstance(function, str) and FUNCTION_OF_TF.fullmatch(function) else f"the function {function}"
    if name == "function":
        built_in = isinstance(config, str) and callable(getattr(keras.activations, config, None))
        return "" if built_in and module in (None, "builtins", "keras.activations") else f"the function {config}"
    known = module is None or (isinstance(module, str) and KERAS_MODULE.fullmatch(module) is not None)
    return "" if known else f"the module {module}"


def _asks_for_code(error: Exception) -> bool:
    """Whether Keras refused a file because code of the file's own would have to be run."""
    return any(word in str(error) for word in ("unsafe deserialization", "Lambda layer", "lambda"))


def _refused(path: Path, error: Exception) -> EdgeDigitsError:
    """The error for a file that Keras does not load, with what helps."""
    if isinstance(error, EdgeDigitsError):
        return error
    text = str(error)
    words = ("Lambda", "lambda", "unsafe deserialization", "Could not locate class", "register", "Unknown layer")
    remedy = OWN_CODE if any(word in text for word in words) else "save it again with model.save('NAME.keras')"
    return EdgeDigitsError(f"{path}: Keras cannot load this model ({shortened(error)}); {remedy}")
