from __future__ import annotations

import contextlib
import os
import sys

import pytest

from edge_runtime.native_output import STDERR, STDOUT, captured, silenced


def lowest_free() -> int:
    """The descriptor that the next file to be opened gets."""
    descriptor = os.open(os.devnull, os.O_RDONLY)
    os.close(descriptor)
    return descriptor


def is_open(descriptor: int) -> bool:
    try:
        os.fstat(descriptor)
    except OSError:
        return False
    return True


@pytest.mark.parametrize(("descriptor", "heard"), [(STDOUT, ("!", "err")), (STDERR, ("out", "!"))])
def test_what_a_library_writes_is_silenced_while_the_block_runs(
    descriptor: int, heard: tuple[str, str], capfd: pytest.CaptureFixture[str]
) -> None:
    free = lowest_free()
    with silenced(descriptor):
        os.write(1, b"out")
        os.write(2, b"err")
    os.write(descriptor, b"!")
    assert capfd.readouterr() == heard
    assert lowest_free() == free


@pytest.mark.parametrize(("descriptor", "heard"), [(STDOUT, ("!", "")), (STDERR, ("", "!"))])
def test_what_a_library_writes_is_told_after_the_block(
    descriptor: int, heard: tuple[str, str], capfd: pytest.CaptureFixture[str]
) -> None:
    free = lowest_free()
    with captured(descriptor) as written:
        os.write(descriptor, "one\ntwo é \xff".encode("latin-1"))
        assert written() == ""
    os.write(descriptor, b"!")
    assert written() == "one\ntwo � �"
    assert capfd.readouterr() == heard
    assert lowest_free() == free


def test_an_error_in_the_block_ends_the_silence(capfd: pytest.CaptureFixture[str]) -> None:
    with contextlib.suppress(KeyError), silenced(STDOUT):
        raise KeyError
    os.write(1, b"heard")
    assert capfd.readouterr().out == "heard"


def test_what_python_holds_back_is_written_first(monkeypatch: pytest.MonkeyPatch) -> None:
    class Stream:
        flushed = 0

        def flush(self) -> None:
            self.flushed += 1

    out, err = Stream(), Stream()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", err)
        with silenced(STDERR):
            assert (out.flushed, err.flushed) == (1, 1)
        patch.setattr(sys, "stdout", None)  # As where the process was started with it closed.
        with silenced(STDERR):
            assert (out.flushed, err.flushed) == (1, 2)


def test_a_descriptor_that_is_closed_is_closed_again() -> None:
    descriptor = next(number for number in range(100, 1000) if not is_open(number))
    with silenced(descriptor):
        assert os.write(descriptor, b"nowhere") == 7
    assert not is_open(descriptor)


def test_a_closed_descriptor_that_the_redirection_itself_gets() -> None:
    descriptor = lowest_free()
    with silenced(descriptor):
        assert os.write(descriptor, b"nowhere") == 7
    assert not is_open(descriptor)
