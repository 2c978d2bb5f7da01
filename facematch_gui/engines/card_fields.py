"""One JSON object of a card, whose fields are what the reader expects or are refused in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from facematch_gui.engines.model_card import invalid


class Fields:
    """The fields of one object; each method gives one of the kind it is named for.

    Args:
        document: what stands where the object is expected.
        model: the model's name, for the error.

    Raises:
        ModelError: here and in every method, the object or the field is missing or of the wrong kind.
    """

    def __init__(self, document: object, model: str) -> None:
        self.model = model
        if not isinstance(document, dict):
            raise invalid(model, "an object is missing")
        self._document: dict[str, Any] = document

    @property
    def content(self) -> Mapping[str, Any]:
        """The object as it is."""
        return self._document

    def has(self, key: str) -> bool:
        return self._document.get(key) is not None

    def _get(self, key: str, kind: type | tuple[type, ...]) -> Any:
        value = self._document.get(key)
        if not isinstance(value, kind) or isinstance(value, bool):
            raise invalid(self.model, f"{key!r} is missing or of the wrong kind")
        return value

    def text(self, key: str) -> str:
        return str(self._get(key, str))

    def answer(self, key: str) -> bool:
        """Yes or no."""
        value = self._document.get(key)
        if not isinstance(value, bool):
            raise invalid(self.model, f"{key!r} is neither true nor false")
        return value

    def integer(self, key: str) -> int:
        return int(self._get(key, int))

    def number(self, key: str) -> float:
        return float(self._get(key, (int, float)))

    def numbers(self, key: str) -> list[float]:
        values = self._get(key, list)
        if not all(isinstance(value, (int, float)) and not isinstance(value, bool) for value in values):
            raise invalid(self.model, f"{key!r} holds something else than numbers")
        return [float(value) for value in values]

    def integers(self, key: str) -> tuple[int, ...]:
        values = self._get(key, list)
        if not all(isinstance(value, int) and not isinstance(value, bool) and value > 0 for value in values):
            raise invalid(self.model, f"{key!r} holds something else than positive integers")
        return tuple(values)

    def fields(self, key: str) -> Fields:
        return Fields(self._get(key, dict), self.model)

    def listing(self, key: str) -> list[Fields]:
        return [Fields(value, self.model) for value in self._get(key, list)]

    def objects(self, key: str) -> dict[str, Fields]:
        return {name: Fields(value, self.model) for name, value in self._get(key, dict).items()}
