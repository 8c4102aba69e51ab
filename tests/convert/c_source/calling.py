"""C that calls generated C the same way, however many inputs and outputs it has."""

from __future__ import annotations

from convert.c_source.graph import Graph


def wrapper(graph: Graph, name: str) -> str:
    """The function NAME_call(input, output, scratch), all inputs and outputs one after the other, and their sizes."""
    inputs, outputs = (sum(tensor.elements for tensor in tensors) for tensors in (graph.inputs, graph.outputs))
    call = f"(void){name}_predict_int8(input, output, scratch);"
    if not graph.one_of_each:
        places = []
        for side, tensors in (("input", graph.inputs), ("output", graph.outputs)):
            starts = [sum(tensor.elements for tensor in tensors[:number]) for number in range(len(tensors))]
            places.append("{" + ", ".join(f"{side} + {start}" for start in starts) + "}")
        call = f"{name}_tensors tensors = {{{', '.join(places)}}};\n    {name}_predict_int8(&tensors, scratch);"
    return (
        f"enum {{ {name.upper()}_GIVEN = {inputs}, {name.upper()}_RESULT = {outputs} }};\n"
        f"static void {name}_call(const int8_t *input, int8_t *output, void *scratch)\n{{\n    {call}\n}}\n"
    )
