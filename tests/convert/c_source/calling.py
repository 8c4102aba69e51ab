"""C that calls generated C the same way, however many inputs and outputs it has."""

from __future__ import annotations

from convert.c_source.graph import INT8, Graph


def wrapper(graph: Graph, name: str) -> str:
    """The function NAME_call(input, output, scratch), all inputs and outputs one after the other, and their sizes."""
    inputs, outputs = (sum(tensor.elements for tensor in tensors) for tensors in (graph.inputs, graph.outputs))
    state = f"{name}_state, " if graph.states else ""
    takes, gives = (
        ("int8_t", "int8_t")
        if graph.kind == INT8
        else ("float" if graph.takes_real else f"{graph.given[0]}_t", "float")
    )
    predict = f"{name}_predict_int8" if graph.kind == INT8 else f"{name}_predict"
    call = f"(void){predict}(input, output, {state}scratch);"
    if not graph.one_of_each:
        places = []
        for side, tensors in (("input", graph.inputs), ("output", graph.outputs)):
            starts = [sum(tensor.elements for tensor in tensors[:number]) for number in range(len(tensors))]
            places.append("{" + ", ".join(f"{side} + {start}" for start in starts) + "}")
        call = f"{name}_tensors tensors = {{{', '.join(places)}}};\n    {predict}(&tensors, {state}scratch);"
    begin = ""
    if state:
        begin = f"static uint8_t {name}_state[{name.upper()}_STATE_BYTES];\nstatic int {name}_begun;\n"
        call = (
            f"if (!{name}_begun) {{\n        {name}_reset({name}_state);\n        {name}_begun = 1;\n    }}\n    {call}"
        )
    return (
        f"{begin}enum {{ {name.upper()}_GIVEN = {inputs}, {name.upper()}_RESULT = {outputs} }};\n"
        f"static void {name}_call(const {takes} *input, {gives} *output, void *scratch)\n{{\n    {call}\n}}\n"
    )
