"""What a key of a training run's configuration may hold, in a form that checks a value and says what is allowed."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields
from typing import Any, TypeVar

from facematch_gui.errors import TrainingConfigError

S = TypeVar("S")

SECTION = "section"
"""In a field's metadata: it is a section of its own, of that dataclass."""

_LONGEST = 60
"""How much of a wrong value is shown."""


@dataclass(frozen=True)
class Rule:
    """What one key may hold.

    Attributes:
        kind: of the value; a whole number is taken where a float is meant, but true and false are no numbers.
        lowest, highest: a number's bounds, both of them allowed.
        choices: of a word; none where any text goes.
        above: a number that must be exceeded instead of ``lowest``.
    """

    kind: type
    lowest: float = -math.inf
    highest: float = math.inf
    choices: tuple[str, ...] = ()
    above: float | None = None

    @property
    def words(self) -> str:
        """What is allowed, in words that follow "Write ... there"."""
        if self.kind is bool:
            return "true or false"
        if self.kind is str:
            return "one of " + ", ".join(self.choices) if self.choices else "text"
        noun = "a whole number" if self.kind is int else "a number"
        if self.above is not None:
            limit = "" if math.isinf(self.highest) else f", {_plain(self.highest)} at most"
            return f"{noun} above {_plain(self.above)}{limit}"
        if math.isinf(self.highest):
            return f"{noun} from {_plain(self.lowest)} on"
        return f"{noun} from {_plain(self.lowest)} to {_plain(self.highest)}"

    def allows(self, value: object) -> bool:
        if isinstance(value, bool) or self.kind is bool:
            return self.kind is bool and isinstance(value, bool)
        if self.kind is str:
            return isinstance(value, str) and (not self.choices or value in self.choices)
        if not isinstance(value, int if self.kind is int else (int, float)):
            return False
        enough = value > self.above if self.above is not None else value >= self.lowest
        return math.isfinite(value) and enough and value <= self.highest


def whole(default: int, lowest: int, highest: float = math.inf) -> Any:
    """A field that holds a whole number."""
    return field(default=default, metadata={"rule": Rule(int, lowest, highest)})


def number(default: float, lowest: float, highest: float = math.inf) -> Any:
    """A field that holds a number, the bounds allowed."""
    return field(default=default, metadata={"rule": Rule(float, lowest, highest)})


def more_than(above: float, default: float, highest: float = math.inf) -> Any:
    """A field that holds a number above a bound."""
    return field(default=default, metadata={"rule": Rule(float, highest=highest, above=above)})


def choice(*choices: str) -> Any:
    """A field that holds one of these words, the first by default."""
    return field(default=choices[0], metadata={"rule": Rule(str, choices=choices)})


def text(default: str) -> Any:
    """A field that holds any text."""
    return field(default=default, metadata={"rule": Rule(str)})


def switch(default: bool) -> Any:
    """A field that is on or off."""
    return field(default=default, metadata={"rule": Rule(bool)})


def read(kind: type[S], document: Mapping[str, Any], place: str = "") -> S:
    """A frozen dataclass whose fields were made by the functions above, from nested tables.

    Args:
        kind: the dataclass.
        document: what the file states; what it leaves out keeps its default.
        place: the name of the table, for the messages.

    Raises:
        TrainingConfigError: an unknown key, a value of the wrong kind, or one that is not allowed.
    """
    known: dict[str, Field[Any]] = {entry.name: entry for entry in fields(kind)}  # type: ignore[arg-type]
    values: dict[str, Any] = {}
    for key, value in document.items():
        name = f"{place}.{key}" if place else key
        entry = known.get(key)
        if entry is None:
            what = f"The keys of {place}" if place else "Its sections"
            raise TrainingConfigError(
                "The configuration has no {name}",
                "{what} are {known}.",
                name=_short(name),
                what=what,
                known=", ".join(known),
            )
        values[key] = _checked(entry, value, name)
    return kind(**values)


def _checked(entry: Field[Any], value: object, name: str) -> Any:
    inner = entry.metadata.get(SECTION)
    if inner is not None:
        if not isinstance(value, Mapping):
            raise TrainingConfigError(
                "In the configuration {name} is a section", "Write its keys below a line [{name}].", name=name
            )
        return read(inner, value, name)
    rule: Rule = entry.metadata["rule"]
    if not rule.allows(value):
        raise TrainingConfigError(
            "The configuration's {name} cannot be {value}",
            "Write {words} there.",
            name=name,
            value=_short(repr(value)),
            words=rule.words,
        )
    return float(value) if rule.kind is float else value  # type: ignore[arg-type]


def _plain(bound: float) -> str:
    return f"{bound:.0f}" if float(bound).is_integer() else f"{bound:g}"


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
