"""One visitor: everything that is known of them, in one place, so that it can be wiped in one step."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from facematch_gui.gui.tasks import Examined
    from facematch_gui.records.values import GivenConsent


@dataclass(eq=False)
class Visit:
    """What one visitor said and showed.

    Attributes:
        language: code of the language that was chosen.
        consented_to: the text that was agreed to; None before that.
        document, selfie: the faces, once they are known.
        failures: pictures in a row that could not be used.
        answer: the verdict's word, once it is known.
    """

    language: str
    consented_to: GivenConsent | None = None
    document: Examined | None = None
    selfie: Examined | None = None
    failures: int = 0
    answer: str | None = None

    def forget_document(self) -> None:
        """The visitor went back to show another."""
        overwrite(self.document)
        self.document = None

    def wipe(self) -> None:
        """Overwrites every picture and vector of the visitor, then lets go of them."""
        for examined in (self.document, self.selfie):
            overwrite(examined)
        self.document = self.selfie = None
        self.consented_to = self.answer = None


def overwrite(thing: Any) -> None:
    """Fills every array and image in a value, however deep in dataclasses and collections, with zeros.

    What the interpreter has copied elsewhere in the meantime is only freed, not overwritten.
    """
    import numpy as np

    for part in _parts(thing, set()):
        if isinstance(part, np.ndarray):
            owner: Any = part
            while isinstance(owner.base, np.ndarray):
                owner = owner.base
            if owner.base is None:
                # Values are frozen for those who share them; nobody does any more.
                owner.setflags(write=True)
                owner.fill(0)
            elif part.flags.writeable:
                part.fill(0)
        elif isinstance(part, QImage):
            part.fill(0)


def _parts(thing: Any, seen: set[int]) -> Iterator[Any]:
    if thing is None or id(thing) in seen:
        return
    seen.add(id(thing))
    yield thing
    inside: list[Any] = []
    if dataclasses.is_dataclass(thing) and not isinstance(thing, type):
        inside = [getattr(thing, field.name) for field in dataclasses.fields(thing)]
    elif isinstance(thing, Mapping):
        inside = list(thing.values())
    elif isinstance(thing, tuple | list):
        inside = list(thing)
    for part in inside:
        yield from _parts(part, seen)
