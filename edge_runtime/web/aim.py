"""What the page may change while the loop runs: how frames are turned and cut, and when a digit counts."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Callable
from typing import Any, NoReturn

from edge_runtime.arguments import Parser
from edge_runtime.command_line import make_parser
from edge_runtime.config import options_of, write_config
from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames.frame import Source
from edge_runtime.live.loop import Reads

AIMED = "rotate", "flip", "crop", "resolution", "no-deskew", "threshold", "stable-after", "gone-after"
"""The options that the page may set."""

MOST_TEXT = 40


class AimError(Exception):
    """What was asked cannot be had; one sentence."""


class _Refusing(Parser):
    def error(self, message: str) -> NoReturn:
        raise AimError(message)


class Aim:
    """The settings of a run, and the source and reader that have them.

    A change is asked for by any thread: the source is closed, which ends the loop, and the loop's own thread then opens
    it anew. What fails is told, and the settings before it come back.

    Args:
        args: the command line.
        source, reads: opened by it.
        open_again: opens both by another one; raises `EdgeDigitsError` where that fails.
    """

    def __init__(
        self,
        args: argparse.Namespace,
        source: Source,
        reads: Reads,
        open_again: Callable[[argparse.Namespace], tuple[Source, Reads]],
    ) -> None:
        self.args = args
        self.source = source
        self.reads = reads
        self._open_again = open_again
        self._parser = make_parser(_Refusing)
        self._wanted: argparse.Namespace | None = None
        self._before: argparse.Namespace | None = None
        self._failed = ""

    def close(self) -> None:
        """Close the source."""
        self.source.close()

    @property
    def failed(self) -> bool:
        """Whether something of the source could not be read."""
        return self.source.failed

    def to_dict(self) -> dict[str, Any]:
        """The settings, the command line that gives them, the file that keeps them, and what failed last."""
        options = options_of(self._parser, self.args)
        return {
            "settings": {name: options.get(name) for name in AIMED},
            "command": shlex.join(["python", "-m", "edge_runtime", *_arguments(options)]),
            "config": None if self.args.config is None else self.args.config.name,
            "failed": self._failed,
            "pending": self._wanted is not None,
        }

    def ask(self, settings: dict[str, Any]) -> None:
        """Ask for other settings: of `AIMED` all that are not the default; raises `AimError` for what cannot be one."""
        options = options_of(self._parser, self.args)
        for name in AIMED:
            options.pop(name, None)
        for name, value in settings.items():
            if name not in AIMED or not isinstance(value, (str, int, float)) or len(str(value)) > MOST_TEXT:
                raise AimError(f"{str(name)[:MOST_TEXT]} cannot be set to that here")
            if value is not False and value != "":
                options[name] = value
        wanted = self._parser.parse_args(_arguments(options))
        for name in ("config", "locate"):
            setattr(wanted, name, getattr(self.args, name))
        self._wanted = wanted
        self.source.close()

    def save(self) -> None:
        """Write the settings into the file of --config; raises `AimError` without one, `EdgeDigitsError` else."""
        if self.args.config is None:
            raise AimError("start with --config FILE.toml to keep settings")
        write_config(self.args.config, options_of(self._parser, self.args))

    def run(self, loop: Callable[[argparse.Namespace, Source, Reads], object], ended: Callable[[], bool]) -> None:
        """Run a loop over the source, and again where other settings were asked for; raises what it raises else."""
        while True:
            try:
                loop(self.args, self.source, self.reads)
            except EdgeDigitsError as error:
                # Such as a crop that reaches out of the frame.
                if self._before is None:
                    raise
                before, self._before = self._before, None
                self._open(before)
                self._failed = str(error)
                continue
            wanted, self._wanted = self._wanted, None
            if wanted is None or ended():
                return
            self._failed, before = "", self.args
            try:
                self._open(wanted)
                self._before = before
            except EdgeDigitsError as error:
                self._open(before)
                self._failed = str(error)

    def _open(self, args: argparse.Namespace) -> None:
        self.source.close()
        self.source, self.reads = self._open_again(args)
        self.args = args


def _arguments(options: dict[str, Any]) -> list[str]:
    """Options, as `options_of` gives them, as arguments: a list is several of its name."""
    single = [(name, one) for name, value in options.items() for one in (value if isinstance(value, list) else [value])]
    return [f"--{name}" if value is True else f"--{name}={value}" for name, value in single]
