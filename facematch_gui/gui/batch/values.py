"""What the page of many checks is handed: a run and its rows. The window does not know who makes them."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from pathlib import Path
from typing import Any, Protocol


class Message(Protocol):
    """What went wrong and what to do, as templates that are translated before they are filled."""

    @property
    def title_template(self) -> str: ...
    @property
    def remedy_template(self) -> str: ...
    @property
    def values(self) -> Mapping[str, Any]: ...
    @property
    def side(self) -> str | None: ...


class Outcome(Protocol):
    """One check's answer."""

    @property
    def answer(self) -> str:
        """``match``, ``review``, ``no_match``, ``refused`` or ``error``."""
        ...

    @property
    def score(self) -> float | None: ...
    @property
    def reasons(self) -> tuple[str, ...]: ...
    @property
    def message(self) -> Message | None: ...


class Row(Protocol):
    """A row that stands in the results file."""

    @property
    def number(self) -> int: ...
    @property
    def check_id(self) -> str: ...
    @property
    def outcome(self) -> Outcome: ...


class Run(Protocol):
    """A list and its results file, open."""

    @property
    def total(self) -> int: ...
    @property
    def finished(self) -> int: ...

    def resume(self, take: Callable[[Row], None]) -> int:
        """Hands over the rows that were already done, and returns how many they are."""
        ...

    def rows(self, stopped: Callable[[], bool]) -> Generator[Row]:
        """Works through the rows that are left, until ``stopped`` says yes; closing it drops the rows at hand."""
        ...

    def close(self) -> None:
        """Forces the results onto the disk."""
        ...


class OpenRun(Protocol):
    """Opens a run; called on the worker thread."""

    def __call__(self, roster: Path, results: Path, *, restart: bool) -> Run: ...
