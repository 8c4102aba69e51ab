"""What is asked of an accelerator, and what of a model really runs on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from edge_runtime.engines.backends import ACCELERATORS, COMPILED, NATIVE
from edge_runtime.errors import EdgeDigitsError


@dataclass(frozen=True)
class Request:
    """Where a model shall run.

    Args:
        accelerator: one of `ACCELERATORS`, or None for a delegate.
        delegate: an external delegate's shared library: a path, or a name that the system's loader finds.
        options: that delegate's own options; which there are tells its documentation.
        required: whether it is an error that no operator runs there, rather than the CPU's work.

    Raises `ValueError` for both or neither of accelerator and delegate, an unknown accelerator, and options without a
    delegate.
    """

    accelerator: str | None = None
    delegate: str | Path | None = None
    options: Mapping[str, str] = field(default_factory=dict)
    required: bool = False

    def __post_init__(self) -> None:
        if (self.accelerator is None) == (self.delegate is None):
            raise ValueError("name an accelerator or a delegate, one of the two")
        if self.accelerator is not None and self.accelerator not in ACCELERATORS:
            raise ValueError(f"accelerator {self.accelerator!r} is none of {', '.join(ACCELERATORS)}")
        if self.options and self.delegate is None:
            raise ValueError("delegate options without a delegate")

    @property
    def name(self) -> str:
        """What it is called in messages: the accelerator, or the delegate's file name."""
        return self.accelerator or Path(str(self.delegate)).name

    def check_backend(self, backend: str | None) -> None:
        """Raise `ValueError` for a backend that has no way to use it."""
        if backend == NATIVE:
            raise ValueError("the backend native runs on the CPU alone")
        if self.accelerator in COMPILED and backend not in (None, "litert"):
            raise ValueError(f"{self.accelerator} needs the backend litert, not {backend}")


@dataclass(frozen=True)
class AcceleratorUse:
    """What of a model really runs on an accelerator.

    Args:
        name: the accelerator, or the delegate's file name.
        operators: how many the model has.
        delegated: how many of them run on the accelerator.
        on_cpu: the names of those left on the CPU; of what a GPU or NPU leaves LiteRT names some only, or none.
        device: what the accelerator is, where that is known.
        reason: why no operator runs on it; empty where one does.
    """

    name: str
    operators: int
    delegated: int
    on_cpu: tuple[str, ...] = ()
    device: str = ""
    reason: str = ""

    def __str__(self) -> str:
        """For a person: 8 of 10 operators on gpu (NAME), on the CPU: SOFTMAX, RESHAPE."""
        if not self.delegated:
            return f"no operator on {self.name}, all on the CPU: {self.reason}"
        device = f" ({self.device})" if self.device else ""
        text = f"{self.delegated} of {self.operators} operators on {self.name}{device}"
        left = self.operators - self.delegated
        names = ", ".join(dict.fromkeys(self.on_cpu))
        if not left:
            return text
        if len(self.on_cpu) == left:
            return f"{text}, on the CPU: {names}"
        return f"{text}, on the CPU: {left}" + (f", {names} among them" if names else "")

    def to_dict(self) -> dict[str, Any]:
        """As JSON has it."""
        return {
            "name": self.name,
            "operators": self.operators,
            "delegated": self.delegated,
            "on_cpu": list(self.on_cpu),
            "device": self.device,
            "reason": self.reason,
        }


class NotAcceleratedError(EdgeDigitsError):
    """Why no operator of a model runs on an accelerator."""
