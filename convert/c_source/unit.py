"""What the C of one model is made of, collected layer by layer: kernels, data, calls, memory."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from convert.c_source.c_text import array, kernel, struct
from convert.c_source.graph import FLOAT32, Graph, Tensor
from convert.c_source.layers import Layer
from convert.c_source.memory import Buffer, place
from convert.c_source.overlap import lead
from convert.c_source.tensors import INPUT, Tensors, place_tensors
from convert.c_source.variants import CONDITIONS, by_variant

KERNELS = (
    "base",
    "float_base",
    "float_lanes",
    "edge_exp",
    "edge_logistic",
    "edge_tanh",
    "edge_fill",
    "edge_cast_int8",
    "edge_cast_uint8",
    "copy",
    "mean",
    "rescale_twice",
    "rescale_twice_any",
    "rescale_once",
    "rescale_once_any",
    "dot",
    "lanes",
    "lanes_any",
    "strip_layer",
    "float_strip",
    "strip",
    "strip_pairs",
    "patch_mve",
    "window",
    "depthwise_sums",
    "filters",
    "edge_depth_store",
    "edge_depth_store_any",
    "legacy",
    "pool_2d",
    "pool_2d_legacy",
    "dense_layer",
    "dense",
    "dense_any",
    "dense_steps",
    "map",
    "add_layer",
    "add",
    "add_fast",
    "mul",
    "prelu",
    "extreme",
    "mean_rows",
    "copy_box",
    "resize_bilinear",
    "softmax",
    "float_mean",
    "float_softmax",
    "float_bilinear",
)
"""Kernels in the order in which they stand in the C."""

FORMS: dict[str, tuple[str, dict[str, object]]] = {
    "edge_exp": ("float_exp", {}),
    "edge_logistic": ("float_logistic", {}),
    "edge_tanh": ("float_tanh", {}),
    "edge_fill": ("float_fill", {}),
    "edge_cast_int8": ("float_cast", {"type": "int8"}),
    "edge_cast_uint8": ("float_cast", {"type": "uint8"}),
    "edge_depth_store": ("depthwise_store", {"name": "edge_depth_store", "any": ""}),
    "pool_2d_legacy": ("pool_2d", {"form": "_legacy", "mean": "(sum + count / 2) / count"}),
    "pool_2d": ("pool_2d", {"form": "", "mean": "edge_mean(sum, count)"}),
    "edge_depth_store_any": ("depthwise_store", {"name": "edge_depth_store_any", "any": "_any"}),
}
"""Kernels that are forms of one file, with its fields."""


class Unit:
    """Collects the C of one model; `data` and `calls` are in their order, `weight_bytes` a sum.

    `small`: the fewest bytes of flash count more than instructions.
    """

    def __init__(self, graph: Graph, layers: Sequence[Layer], *, small: bool = False) -> None:
        self.graph, self.layers, self.small = graph, layers, small
        self.tensors: Tensors = place_tensors(graph, layers)
        self.data: list[str] = []
        self.calls: list[str] = []
        self.weight_bytes = 0
        base = "float_base" if graph.kind == FLOAT32 else "base"
        self._kernels: dict[str, str] = {base: kernel(base)}
        self._users: dict[str, set[str]] = {}
        self._tables: dict[bytes, str] = {}
        self._constants: set[str] = set()
        self._memory: dict[str, list[Buffer]] = {variant: [] for variant in CONDITIONS}

    def add_kernel(
        self, name: str, variants: Iterable[str] = CONDITIONS, /, file: str | None = None, **fields: object
    ) -> None:
        """Take in a kernel for these variants, once, however many layers call it: `file` of kernels/, or its name."""
        if name not in self._kernels:
            if name in FORMS:
                file, fields = FORMS[name]
            self._kernels[name] = kernel(file or name, **fields)
        self._users.setdefault(name, set()).update(variants)

    def add_struct(self, kind: str, name: str, values: Sequence[object]) -> None:
        """Add a constant structure with these values."""
        self.data.append(struct(kind, name, values))

    def add_memory(self, variant: str, name: str, size: int, step: int) -> None:
        """Keep so many bytes for one layer while it runs."""
        self._memory[variant].append(Buffer(name, size, step, step))

    def table(self, layer: Layer) -> str:
        """The name of a layer's table, written once however many layers have it; NULL for none."""
        if layer.table is None:
            return "NULL"
        values = (layer.table.astype(np.int64) + 128).astype(np.uint8)
        key = values.tobytes()
        if key not in self._tables:
            self._tables[key] = f"table_{len(self._tables) + 1}"
            self.data.append(array("uint8_t", self._tables[key], values))
        return self._tables[key]

    def place(self, tensor: Tensor) -> str:
        """An expression of C: where a tensor begins, which may be a constant; that is then written, once."""
        if tensor.data is None:
            return self.tensors.place(tensor)
        name = f"constant_{tensor.index}"
        if name not in self._constants:
            self._constants.add(name)
            values = tensor.values
            if tensor.kind == FLOAT32:
                self.data.append(array("float", name, values))
            else:
                values = (values.astype(np.int64) + 128).astype(np.uint8)
                self.data.append(array("uint8_t", name, values))
            self.weight_bytes += values.nbytes
        return name

    def source(self, layer: Layer) -> tuple[str, str]:
        """Expressions of C: where what a layer reads begins, and by what its bytes have to be flipped."""
        place = self.tensors.place(layer.source)
        return place, "flip" if place == INPUT else "0U"

    def kernels(self) -> str:
        """The kernels, each after those that it calls, and where only some of the variants call it, for these."""
        texts = []
        for file in sorted(self._kernels, key=KERNELS.index):
            users = self._users.get(file, set(CONDITIONS))
            texts.append(by_variant({name: self._kernels[file] if name in users else "" for name in CONDITIONS}))
        return "\n".join(texts)

    def plans(self) -> dict[str, tuple[dict[str, int], int]]:
        """By variant: where the buffers lie in the memory, by name, and its size."""
        return {
            variant: place([*self.tensors.buffers, *self._memory[variant]], self._leads(variant))
            for variant in CONDITIONS
        }

    def _leads(self, variant: str) -> dict[tuple[str, str], int]:
        """Of the buffers that a layer reads for the last time and that it is the first to write: see `lead`."""
        lives = {buffer.name: buffer for buffer in self.tensors.buffers}
        leads = {}
        for step, layer in enumerate(self.layers):
            source, target = (lives.get(self.tensors.homes.get(one.index, "")) for one in (layer.source, layer.target))
            if source is None or target is None or not source.last == step == target.first:
                continue
            bytes_before = lead(layer, variant)
            if bytes_before is not None:
                leads[source.name, target.name] = bytes_before
        return leads
