"""How many small faults the tests notice: `python -m tests.mutants [MODULE ...] [--sample N] [--seed S]`.

A mutant is a module with one token changed: a comparison turned, a number plus or minus one, a condition negated, `and`
for `or`, `True` for `False`. For each of a random sample its own tests (those that make quick runs for it,
see tests/changed.py) are run in a copy of the checkout. One that no test notices is printed: look at it, and either
write the test or see that it changes nothing. Without MODULE: the rooms on which everything stands. Exit code 1 where
fewer are noticed than --at-least. Needs the extra `mutants`, whose cosmic-ray makes them.
"""

from __future__ import annotations

import argparse
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from edge_runtime.errors import EXIT_DONE, EXIT_FAILED, EdgeDigitsError, run_command
from tests.changed import mirroring

ROOT = Path(__file__).resolve().parents[1]

MODULES = (
    *("errors", "files", "arguments", "reading", "native_output", "annotate"),
    *(f"engines/{name}" for name in ("flatbuffer", "tflite_file", "operator_output", "tensor_form", "temperature")),
    *(f"frames/{name}" for name in ("frame", "orientation", "reconnect", "v4l2", "capture", "images")),
    *("locate/rows", "live/tracking", "live/percentiles"),
)
"""Modules of edge_runtime that everything stands on,"""

OTHER_MODULES = ("convert/manifest.py", "convert/publish.py", "train/data.py", "benchmarks/report/compare.py")
"""and of the other packages."""

KINDS = re.compile(
    r"core/(ReplaceComparisonOperator|NumberReplacer|AddNot|ReplaceAndWithOr|ReplaceOrWithAnd|ReplaceTrueWithFalse"
    r"|ReplaceFalseWithTrue|ReplaceUnaryOperator|ReplaceBinaryOperator_(Add|Sub|Mul|Div|FloorDiv|Mod)_)"
)
"""Operators of cosmic-ray whose mutants are faults that people make."""

SLACK_S = 30.0
"""A mutant has three times as long as the tests themselves take, and this: what hangs is noticed."""


@dataclass(frozen=True)
class Mutant:
    """One changed token: where it is, and the module's text with it."""

    module: str
    line: int
    kind: str
    text: str


def parse_args(argv: list[str] | None = None) -> argparse.Namespace:
    """Parse the command line; exits with code 2 on wrong usage."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description="Which faults the tests notice.")
    parser.add_argument("module", nargs="*", help="a module's path (default: those on which everything stands)")
    parser.add_argument("--sample", type=int, default=100, metavar="N", help="mutants (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=0, metavar="S", help="which ones (default: %(default)s)")
    parser.add_argument(
        "--at-least", type=float, default=85.0, metavar="PERCENT", help="to be noticed (default: %(default)s)"
    )
    return parser.parse_args(argv)


def main(argv: list[str] | None = None) -> int:
    """Make the sample, run the tests on each and print those that are not noticed."""
    args = parse_args(argv)
    modules = args.module or [*(f"edge_runtime/{name}.py" for name in MODULES), *OTHER_MODULES]
    generator = random.Random(args.seed)
    every = [places for module in modules for places in _places(module)]
    chosen = generator.sample(every, min(args.sample, len(every)))
    print(f"{len(chosen)} of {len(every)} places in {len(modules)} modules, seed {args.seed}", file=sys.stderr)
    noticed = 0
    seconds: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "checkout"
        _copy_checkout(tree)
        for number, place in enumerate(sorted(chosen, key=lambda place: place[0][:2]), 1):
            mutant = _mutant(generator.choice(place))
            if mutant.module not in seconds:
                start = time.perf_counter()
                if not _passes(tree, mutant.module, timeout_s=None):
                    raise EdgeDigitsError(f"{mutant.module}: its tests fail without a mutant; mend them first")
                seconds[mutant.module] = time.perf_counter() - start
            file = tree / mutant.module
            original = file.read_text(encoding="utf-8")
            file.write_text(mutant.text, encoding="utf-8")
            survives = _passes(tree, mutant.module, timeout_s=3 * seconds[mutant.module] + SLACK_S)
            file.write_text(original, encoding="utf-8")
            noticed += not survives
            if survives:
                line = mutant.text.splitlines()[mutant.line - 1].strip()
                print(f"{mutant.module}:{mutant.line}: {mutant.kind}: {line}", flush=True)
            print(f"\r{number} of {len(chosen)}, {noticed} noticed", end="", file=sys.stderr, flush=True)
    share = 100 * noticed / len(chosen)
    print(f"\n{noticed} of {len(chosen)} noticed, {share:.0f} %")
    return EXIT_DONE if share >= args.at_least else EXIT_FAILED


def _places(module: str) -> Iterator[list[tuple[str, int, str, int]]]:
    """For each token that can be changed the ways to do it: module, line, operator's name, its occurrence."""
    try:
        from cosmic_ray import plugins
        from cosmic_ray.ast import ast_nodes, get_ast
    except ImportError as error:
        raise EdgeDigitsError(f"mutants need cosmic-ray ({error}); install it: pip install '.[mutants]'") from error
    tree = get_ast((ROOT / module).read_text(encoding="utf-8"))
    places: dict[tuple[int, int], list[tuple[str, int, str, int]]] = {}
    for name in sorted(filter(KINDS.match, plugins.operator_names())):
        operator = plugins.get_operator(name)()
        occurrence = 0
        for node in ast_nodes(tree):
            for (line, column), _ in operator.mutation_positions(node):
                places.setdefault((line, column), []).append((module, line, name, occurrence))
                occurrence += 1
    yield from (ways for _, ways in sorted(places.items()))


def _mutant(way: tuple[str, int, str, int]) -> Mutant:
    from cosmic_ray import mutating, plugins

    module, line, name, occurrence = way
    text = (ROOT / module).read_text(encoding="utf-8")
    mutated = mutating.mutate_code(text, plugins.get_operator(name)(), occurrence)
    return Mutant(module, line, name.removeprefix("core/"), mutated)


def _copy_checkout(tree: Path) -> None:
    """The files that git knows, as they are now: a mutant is never written into the checkout itself."""
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in filter(None, names.split("\0")):
        if (ROOT / name).is_file():
            (tree / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, tree / name)


def _passes(tree: Path, module: str, timeout_s: float | None) -> bool:
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *mirroring([module], ROOT)]
    try:
        done = subprocess.run(
            command, cwd=tree, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=timeout_s, check=False
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(run_command(main))
