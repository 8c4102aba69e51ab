"""What the page may change while the loop runs: how frames are turned and cut, what is read, when a digit counts."""

from __future__ import annotations

import argparse
import json
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import numpy as np

from edge_runtime.arguments import Parser
from edge_runtime.command_line import make_parser
from edge_runtime.config import options_of, write_config
from edge_runtime.errors import EdgeDigitsError
from edge_runtime.files import write_atomic
from edge_runtime.frames.frame import Source
from edge_runtime.frames.sources import STDIN
from edge_runtime.live.loop import Reads
from edge_runtime.locate.regions import Region, file_content, regions_of
from edge_runtime.names import DIGITS, REGIONS, WHOLE
from edge_runtime.reading import Reading

AIMED = "rotate", "flip", "crop", "resolution", "no-deskew", "threshold", "stable-after", "gone-after"
"""The options that the page may set, beside the regions."""

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
        self._without_regions = DIGITS if args.locate == REGIONS else args.locate
        self._resize = args.resize
        self._regions_file = args.regions or _beside(args.config)

    def close(self) -> None:
        """Close the source."""
        self.source.close()

    @property
    def failed(self) -> bool:
        """Whether something of the source could not be read."""
        return self.source.failed

    def read(self, image: np.ndarray) -> Reading:
        """Read the digits of an image; settings with which that was done once are good."""
        reading = self.reads.read(image)
        self._before = None
        return reading

    def to_dict(self) -> dict[str, Any]:
        """The settings, the command line that gives them, the files that keep them, and what failed last."""
        options = self._options()
        return {
            "settings": {**{name: options.get(name) for name in AIMED}, **self.regions()},
            "command": shlex.join(["python", "-m", "edge_runtime", *_arguments(options)]),
            "config": None if self.args.config is None else self.args.config.name,
            "regions_file": self._regions_file.name,
            "failed": self._failed,
            "pending": self._wanted is not None or self._before is not None,
        }

    def regions(self) -> dict[str, Any]:
        """The regions, as a regions file has them."""
        return file_content(self.args.parts)

    def ask(self, settings: dict[str, Any]) -> None:
        """Ask for other settings: of `AIMED` and the regions all that are not the default.

        Raises `AimError` for what cannot be one.
        """
        if self.args.input in STDIN:
            raise AimError("what is piped in cannot be opened anew; give the settings on the command line")
        options = {}
        for name, value in settings.items():
            if name == REGIONS:
                continue
            if name not in AIMED or not isinstance(value, (str, int, float)) or len(str(value)) > MOST_TEXT:
                raise AimError(f"{str(name)[:MOST_TEXT]} cannot be set to that here")
            if value is not False and value != "":
                options[name] = value
        parsed = self._parser.parse_args(_arguments(options))
        wanted = argparse.Namespace(**vars(self.args))
        for name in AIMED:
            setattr(wanted, name.replace("-", "_"), getattr(parsed, name.replace("-", "_")))
        wanted.parts = _regions(settings.get(REGIONS))
        if wanted.parts and wanted.teach:
            raise AimError("what is labelled is located, not in regions; start without --teach to draw some")
        wanted.regions = self._regions_file if wanted.parts else None
        wanted.locate = REGIONS if wanted.parts else self._without_regions
        wanted.resize = self._resize if wanted.locate in (REGIONS, WHOLE) else None
        self._wanted = wanted
        self.source.close()

    def save(self) -> None:
        """Write the settings into the file of --config, and the regions into theirs.

        Raises `AimError` without --config, `EdgeDigitsError` where a file cannot be written.
        """
        if self.args.config is None:
            raise AimError("start with --config FILE.toml to keep settings")
        if self.args.parts:
            write_atomic(self._regions_file, json.dumps(self.regions(), indent=1) + "\n")
        write_config(self.args.config, self._options())

    def _options(self) -> dict[str, Any]:
        """What is not the default."""
        options = options_of(self._parser, self.args)
        # What is left of it follows from there being regions or none.
        if options.get("locate") != WHOLE:
            options.pop("locate", None)
        return options

    def run(self, loop: Callable[[argparse.Namespace, Source, Reads], object], ended: Callable[[], bool]) -> None:
        """Run a loop over the source, and again where other settings were asked for; raises what it raises else."""
        while not ended():
            # Else it was asked for more while the source was opened, which nobody could close yet.
            if self._wanted is None:
                try:
                    loop(self.args, self.source, self)
                except EdgeDigitsError as error:
                    # Such as a crop that reaches out of the frame.
                    if self._before is None:
                        raise
                    self._open(self._before)
                    self._before, self._failed = None, str(error)
                    continue
            wanted = self._wanted
            if wanted is None:
                return
            # The last that were seen to be good.
            self._before, self._failed = self._before or self.args, ""
            self._wanted = None
            try:
                self._open(wanted)
            except EdgeDigitsError as error:
                self._open(self._before)
                self._before, self._failed = None, str(error)

    def _open(self, args: argparse.Namespace) -> None:
        self.source.close()
        self.source, self.reads = self._open_again(args)
        self.args = args


def _arguments(options: dict[str, Any]) -> list[str]:
    """Options, as `options_of` gives them, as arguments: a list is several of its name."""
    single = [(name, one) for name, value in options.items() for one in (value if isinstance(value, list) else [value])]
    return [f"--{name}" if value is True else f"--{name}={value}" for name, value in single]


def _beside(config: Path | None) -> Path:
    """The regions file that goes with a settings file."""
    return Path("regions.json") if config is None else config.with_name(f"{config.stem}-regions.json")


def _regions(asked: object) -> tuple[Region, ...]:
    """Regions that were asked for, as a regions file has them; none or an empty list is none."""
    if asked is None or asked == []:
        return ()
    try:
        return regions_of({"regions": asked})
    except ValueError as error:
        raise AimError(str(error)) from error
