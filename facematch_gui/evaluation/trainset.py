"""Pairs from folders of people that hold selfies and a document's picture: every one with every one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facematch_gui.dataset.layout import read_dataset
from facematch_gui.errors import DatasetError, TableError
from facematch_gui.evaluation.pairs import CHUNK, PairChunk, People


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
    try:
        dataset = read_dataset(folder)
    except DatasetError as error:
        raise TableError(error.title_template, error.remedy_template, **error.values) from error
    persons: dict[str, int] = {}
    person_of = [persons.setdefault(entry.identity, len(persons)) for entry in dataset.entries]
    is_document = np.array([entry.is_document for entry in dataset.entries], bool)
    if not is_document.any() or is_document.all():
        raise TableError(
            "The folder does not hold pictures in the expected layout",
            "It needs a folder a person with pictures in it, and 'script' or 'document' in the names of the documents' "
            "pictures. Name a CSV of pairs for anything else.",
        )
    return FolderPairs(
        pictures=[entry.file for entry in dataset.entries],
        names=[entry.name for entry in dataset.entries],
        people=People(np.array(person_of, np.intp), "given"),
        selfies=np.flatnonzero(~is_document),
        documents=np.flatnonzero(is_document),
    )
