"""Pairs from folders ``group/person/*.jpg`` that hold selfies and a document's picture: every one with every one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facematch_gui.errors import TableError
from facematch_gui.evaluation.pairs import CHUNK, PairChunk, People

SCRIPT = "_script"
"""In the name of a document's picture."""
SUFFIXES = {".jpg", ".jpeg", ".png"}


@dataclass(frozen=True, eq=False)
class FolderPairs:
    """Each document's picture with every selfie of the whole set, the document's own person first among equals.

    Attributes:
        selfies, documents: numbers into ``pictures``.
    """

    pictures: Sequence[Path]
    names: Sequence[str]
    people: People
    selfies: NDArray[np.intp]
    documents: NDArray[np.intp]
    rows: Sequence[tuple[int, str]] = ()
    folds: Sequence[str] = ()
    groups: Mapping[str, Sequence[str]] = field(default_factory=dict)
    notes: Sequence[str] = ()
    kind: str = "trainset"

    @property
    def total(self) -> int:
        return len(self.selfies) * len(self.documents)

    def chunks(self) -> Iterator[PairChunk]:
        """All pairs: document by document, each with the selfies in their order."""
        for document in self.documents:
            for start in range(0, len(self.selfies), CHUNK):
                some = self.selfies[start : start + CHUNK]
                yield PairChunk(
                    a=[(int(selfie),) for selfie in some],
                    b=np.full(len(some), document, np.intp),
                    same=self.people.of_picture[some] == self.people.of_picture[document],
                    names=[(self.names[selfie], self.names[document]) for selfie in some],
                )


def read_trainset(folder: Path) -> FolderPairs:
    """Finds the people's folders and their pictures.

    Raises:
        TableError: there are none, or no selfies, or no documents among them.
    """
    found: list[tuple[Path, int]] = []
    persons = sorted(path for path in folder.glob("*/*") if path.is_dir())
    for person, place in enumerate(persons):
        found += [(file, person) for file in sorted(place.iterdir()) if file.suffix.lower() in SUFFIXES]
    is_document = np.array([SCRIPT in file.name for file, _ in found], bool)
    if not is_document.any() or is_document.all():
        raise TableError(
            "The folder does not hold pictures in the expected layout",
            "It needs folders group/person/ with pictures in them, and " + SCRIPT + " in the names of the documents' "
            "pictures. Name a CSV of pairs for anything else.",
        )
    return FolderPairs(
        pictures=[file for file, _ in found],
        names=[file.relative_to(folder).as_posix() for file, _ in found],
        people=People(np.array([person for _, person in found], np.intp), "given"),
        selfies=np.flatnonzero(~is_document),
        documents=np.flatnonzero(is_document),
    )
