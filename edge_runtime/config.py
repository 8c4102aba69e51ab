"""The settings file: options of the command line by their names, in TOML. The command line wins over it.

It may have one thing more, `token`, which lets a browser see the page: on a command line everybody could read it.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.files import write_atomic

MOST_BYTES = 1 << 16

NOT_IN_A_FILE = frozenset({"help", "version", "config", "doctor", "list-cameras", "show-regions"})
"""They are not settings but other things to do."""

TOKEN = "token"


def with_config(parser: argparse.ArgumentParser, argv: Sequence[str]) -> list[str]:
    """A command line with the options of its --config FILE before its own, if it has one.

    Raises `EdgeDigitsError` for a file that cannot be read, is no TOML, or has what is no option. Values are checked as
    the command line's are. With --serve there need not be a file yet: the page writes it.
    """
    only = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    only.add_argument("--config", type=Path)
    only.add_argument("--serve", nargs="?", const="")
    try:
        found = only.parse_known_args(argv)[0]
    except argparse.ArgumentError:  # Without a file behind it; the parser itself says so.
        return list(argv)
    if found.config is None or (found.serve is not None and not found.config.exists()):
        return list(argv)
    return [*_arguments(parser, found.config), *argv]


def read_settings(path: Path) -> dict[str, Any]:
    """What a settings file has; raises `EdgeDigitsError` for one that cannot be read or is no TOML."""
    import tomllib

    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise EdgeDigitsError(f"{path}: cannot be read: {error.strerror}; check the path of --config") from error
    if len(content) > MOST_BYTES:
        raise EdgeDigitsError(
            f"{path}: more than {MOST_BYTES:,} bytes are no settings file; check the path of --config"
        )
    try:
        return tomllib.loads(content.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise EdgeDigitsError(f"{path}: not TOML ({error}); a setting is a line such as rotate = 90") from error


def _arguments(parser: argparse.ArgumentParser, path: Path) -> list[str]:
    settings = read_settings(path)
    settings.pop(TOKEN, None)
    options = _options(parser)
    arguments: list[str] = []
    for name, value in settings.items():
        if name not in options:
            raise EdgeDigitsError(
                f"{path}: {name[:40]!r} is no option; they are named as in edge-digits --help, without --"
            )
        arguments += _option(path, name, value, options[name])
    return arguments


def _options(parser: argparse.ArgumentParser) -> dict[str, argparse.Action]:
    """The options that may be in a file, by name."""
    named = {
        option.removeprefix("--"): action
        for action in parser._actions
        for option in action.option_strings
        if option.startswith("--")
    }
    return {name: action for name, action in named.items() if name not in NOT_IN_A_FILE}


def _option(path: Path, name: str, value: object, action: argparse.Action) -> list[str]:
    """One setting as arguments."""
    if isinstance(value, bool):
        if action.nargs not in (0, "?"):
            raise EdgeDigitsError(f"{path}: {name} needs a value, not {str(value).lower()}")
        return [f"--{name}"] if value else []
    if action.nargs == 0:
        raise EdgeDigitsError(f"{path}: {name} is true or false")
    values = value if isinstance(value, list) and isinstance(action, argparse._AppendAction) else [value]
    if not all(isinstance(one, (str, int, float)) for one in values):
        raise EdgeDigitsError(f"{path}: {name} is to be a text or a number")
    return [f"--{name}={one}" for one in values]


def options_of(parser: argparse.ArgumentParser, args: argparse.Namespace) -> dict[str, Any]:
    """What of a parsed command line is not its default: true, a text or a number, or a list of texts, by option."""
    found: dict[str, Any] = {}
    for name, action in _options(parser).items():
        value = getattr(args, action.dest)
        if value == action.default or value is None or value is False:
            continue
        if isinstance(action, argparse._AppendAction):
            found[name] = ["=".join(one) if isinstance(one, tuple) else str(one) for one in value]
        elif value is True or isinstance(value, (int, float)):
            found[name] = value
        elif isinstance(value, tuple):
            found[name] = _joined(name, value)
        else:
            found[name] = str(value)
    return found


def _joined(name: str, value: tuple[Any, ...]) -> str:
    """As it is written: WxH, HOST:PORT or numbers with commas."""
    separator = {"resolution": "x", "serve": ":"}.get(name, ",")
    return separator.join(f"[{one}]" if name == "serve" and ":" in str(one) else str(one) for one in value)


def write_config(path: Path, options: dict[str, Any]) -> None:
    """Write options as `options_of` gives them, and the token that the file has.

    Raises `EdgeDigitsError` where the file cannot be written, and where it is none that a token could be in.

    TOML's texts are JSON's, but for characters beyond the Basic Multilingual Plane, which are written as they are, and
    DEL, which is not.
    """
    token = read_settings(path).get(TOKEN) if path.exists() else None
    if token is not None:
        options = {TOKEN: token, **options}
    lines = [
        f"{name} = {json.dumps(value, ensure_ascii=False)}".replace("\x7f", "\\u007f")
        for name, value in options.items()
    ]
    head = "# Settings of edge-digits: options of the command line, without --. Written by the page.\n"
    write_atomic(path, (head + "\n".join(lines) + "\n").encode("utf-8"), private=token is not None)


def with_token(path: Path, token: str) -> None:
    """Put a token, letters and digits, before what a settings file has, which then is for its user alone.

    Raises `EdgeDigitsError` where it cannot be read or written.
    """
    try:
        before = path.read_bytes() if path.exists() else b""
    except OSError as error:
        raise EdgeDigitsError(f"{path}: cannot be read: {error.strerror}; check the path of --config") from error
    write_atomic(path, f'{TOKEN} = "{token}"\n'.encode("ascii") + before, private=True)
