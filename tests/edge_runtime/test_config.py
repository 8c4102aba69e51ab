"""The settings file: options by name, checked as the command line's, which wins over them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from edge_runtime.command_line import make_parser
from edge_runtime.config import options_of, with_config, write_config
from edge_runtime.errors import EdgeDigitsError
from tests.conftest import ROOT, Run

SAMPLE = ROOT / "edge_runtime" / "samples" / "paper.jpg"


def parsed(*argv: str):  # type: ignore[no-untyped-def]
    parser = make_parser()
    return parser.parse_args(with_config(parser, argv))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "settings.toml"
    path.write_text(
        'input = "/dev/video2"\nrotate = 90\ncrop = "10,20,300,200"\nresolution = "1280x720"\nmjpg = true\n'
        'no-deskew = false\nthreshold = 0.5\nserve = "0.0.0.0:9000"\ninput-range = "-1..1"\n'
    )
    return path


def test_options_come_from_the_file_and_the_command_line_wins(file: Path) -> None:
    args = parsed("--rotate", "180", "--config", str(file))
    assert (args.input, args.rotate, args.crop, args.resolution) == (
        "/dev/video2",
        180,
        (10, 20, 300, 200),
        (1280, 720),
    )
    assert (args.mjpg, args.no_deskew, args.threshold, args.serve) == (True, False, 0.5, ("0.0.0.0", 9000))
    assert args.input_range == "-1..1"
    assert parsed(f"--config={file}").rotate == 90


def test_what_is_written_is_read_again(file: Path, tmp_path: Path) -> None:
    parser = make_parser()
    args = parsed(
        "--config",
        str(file),
        "--model",
        'a "name" \u00fc\U0001f600.tflite',
        "--delegate",
        "d.so",
        "--delegate-option",
        "a=b=c",
    )
    again = tmp_path / "again.toml"
    write_config(again, options_of(parser, args))
    read = parsed("--config", str(again))
    read.config = args.config
    assert read == args


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_text_survives(tmp_path: Path, text: str) -> None:
    file = tmp_path / "any.toml"
    write_config(file, {"model": text})
    assert parsed("--config", str(file)).model == text


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"rotate = ", "not TOML"),
        (b"\xff", "not TOML"),
        (b"a = " + b"[" * 60_000, "not TOML|to be a text|is no option"),
        (b"rotat = 90", "'rotat' is no option"),
        (b"doctor = true", "'doctor' is no option"),
        (b"config = 'b.toml'", "'config' is no option"),
        (b"rotate = true", "rotate needs a value"),
        (b"mjpg = 1", "mjpg is true or false"),
        (b"rotate = {a = 1}", "text or a number"),
        (b"rotate = [90]", "text or a number"),
        (b"#" * 70_000, "no settings file"),
    ],
)
def test_a_wrong_file_is_one_sentence(content: bytes, message: str, tmp_path: Path) -> None:
    file = tmp_path / "wrong.toml"
    file.write_bytes(content)
    with pytest.raises(EdgeDigitsError, match=message):
        parsed("--config", str(file))


def test_values_are_checked_as_the_command_lines(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "wrong.toml"
    file.write_text("rotate = 45\n")
    done = run("edge_runtime", "--config", file)
    assert done.returncode == 2
    assert done.stderr.startswith("error: argument --rotate: invalid choice: 45")
    done = run("edge_runtime", "--config", tmp_path / "missing.toml")
    assert done.returncode == 1
    assert done.stderr.startswith("error: ")
    file.write_text(f'input = "{SAMPLE}"\nthreshold = 0\n')
    assert "0123 456789" in run("edge_runtime", "--config", file).stdout
    assert run("edge_runtime", "--config").returncode == 2
