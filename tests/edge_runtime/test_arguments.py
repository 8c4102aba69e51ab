from __future__ import annotations

import argparse
from argparse import ArgumentTypeError

import pytest

from edge_runtime.arguments import add_delegate_option, at_least_one, integers, key_and_value, probability, program


@pytest.mark.parametrize(
    ("called", "told"),
    [
        ("/usr/bin/edge-digits", "edge-digits"),
        ("edge-digits.exe", "edge-digits"),
        ("/opt/checkout/edge_runtime/__main__.py", "python -m edge_runtime"),
        ("edge-digits-train", "python -m edge_runtime"),
        ("", "python -m edge_runtime"),
    ],
)
def test_a_command_tells_the_name_that_it_was_called_by(
    called: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", [called, "--help"])
    assert program("edge_runtime", "edge-digits") == told


@pytest.mark.parametrize(("text", "value"), [("1", 1), ("2", 2), ("640", 640)])
def test_an_integer_of_at_least_1(text: str, value: int) -> None:
    assert at_least_one(text) == value


@pytest.mark.parametrize("text", ["0", "-1"])
def test_an_integer_below_1_is_refused(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match=rf"^{text} is not in 1\.\.1,000,000,000$"):
        at_least_one(text)


@pytest.mark.parametrize(("text", "value"), [("0", 0.0), ("0.25", 0.25), ("1", 1.0)])
def test_a_probability(text: str, value: float) -> None:
    assert probability(text) == value


@pytest.mark.parametrize("text", ["-0.01", "1.01", "2", "nan", "inf"])
def test_what_is_no_probability_is_refused(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match=r"is not in 0\.\.1$"):
        probability(text)


@pytest.mark.parametrize(
    ("text", "separator", "count", "values"),
    [
        ("640x480", "x", 2, (640, 480)),
        ("640X480", "x", 2, (640, 480)),
        (" 1 x 2 ", "x", 2, (1, 2)),
        ("0,1,20,300", ",", 4, (0, 1, 20, 300)),
        ("5", ",", 1, (5,)),
    ],
)
def test_integers_with_a_separator(text: str, separator: str, count: int, values: tuple[int, ...]) -> None:
    assert integers(separator, count)(text) == values


@pytest.mark.parametrize("text", ["", "640", "1x2x3", "-1x2", "1.5x2", "ax2", "x", "1x", "1,2", "²x1"])
def test_other_than_two_whole_numbers_is_refused(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match=r"is not 2 whole numbers with 'x' between them$"):
        integers("x", 2)(text)


@pytest.mark.parametrize(("text", "pair"), [("a=b", ("a", "b")), ("a=", ("a", "")), ("a=b=c", ("a", "b=c"))])
def test_a_key_and_its_value(text: str, pair: tuple[str, str]) -> None:
    assert key_and_value(text) == pair


@pytest.mark.parametrize("text", ["", "a", "=", "=b"])
def test_a_key_without_a_value_and_a_value_without_a_key_are_refused(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match=r"is not KEY=VALUE$"):
        key_and_value(text)


def test_delegate_options_are_gathered_and_there_are_none_by_default() -> None:
    parser = argparse.ArgumentParser()
    add_delegate_option(parser)
    given = ["--delegate-option", "a=1", "--delegate-option", "b=2"]
    assert parser.parse_args(given).delegate_option == [("a", "1"), ("b", "2")]
    assert parser.parse_args([]).delegate_option == []
