"""A data set looked through: who has which pictures, and what is wrong with them, before anybody learns from it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from facematch_gui.bulk.pool import run_all
from facematch_gui.bulk.progress import with_progress
from facematch_gui.core.networks import Networks
from facematch_gui.core.unusable import LEAST_EYE_DISTANCE
from facematch_gui.dataset.duplicates import likely_copies
from facematch_gui.dataset.layout import Dataset, Entry
from facematch_gui.dataset.looking import OK, Looked, Pair, Task, crashed, is_copy, look, not_known

SCHEMA = 1
SAMPLES = 12
"""People of whom the page shows crops."""
_PERCENTILES = {"least": 0, "low": 5, "median": 50, "high": 95, "most": 100}


@dataclass(frozen=True)
class Copies:
    """Two pictures that are copies of one shot, though not the same file.

    Attributes:
        one, other: numbers into the data set's entries.
        mirrored: whether one is mirrored against the other.
    """

    one: int
    other: int
    mirrored: bool


@dataclass(frozen=True, eq=False)
class Inspection:
    """What was seen.

    Attributes:
        dataset: what was looked through.
        looked: at each of its entries, in their order.
        copies: near duplicates.
        faces: whether faces were looked for.
    """

    dataset: Dataset
    looked: tuple[Looked, ...]
    copies: tuple[Copies, ...]
    faces: bool

    def report(self) -> dict[str, Any]:
        """Everything as plain JSON, with the files' names wherever something is wrong with them."""
        pictures = list(zip(self.dataset.entries, self.looked, strict=True))
        return {
            "schema": SCHEMA,
            "layout": self.dataset.layout,
            **_counts(self.dataset.entries),
            **_people(self.dataset.entries),
            "unreadable": [
                {"file": entry.name, "code": seen.status, "reason": seen.reason}
                for entry, seen in pictures
                if seen.status != OK
            ],
            "faces": _faces(pictures) if self.faces else None,
            "duplicates": {
                "exact": _exact(pictures),
                "near": [self._told(copies) for copies in self.copies] if self.faces else None,
            },
            "sizes": _sizes(self.looked),
            "skipped": [{"name": thing.name, "reason": thing.reason} for thing in self.dataset.skipped],
        }

    def _told(self, copies: Copies) -> dict[str, Any]:
        one, other = self.dataset.entries[copies.one], self.dataset.entries[copies.other]
        return {
            "files": [one.name, other.name],
            "several_people": one.identity != other.identity,
            "mirrored": copies.mirrored,
        }


def inspect_dataset(
    dataset: Dataset,
    make_networks: Callable[[], Networks],
    *,
    faces: bool = True,
    crops: bool = False,
    workers: int | None = None,
    quiet: bool = False,
) -> Inspection:
    """Opens every picture, on all cores, and looks for faces and for copies.

    Copies are sought among the faces' signatures (``duplicates.likely_copies``), and what is alike there is compared
    again at full resolution, by what the desk's same-picture alarm compares.

    Args:
        make_networks: as for ``run_all``.
        faces: whether to look for faces, and for copies by them; exact duplicates are found anyway.
        crops: whether to keep small copies of the faces of a few people.

    Raises:
        ModelError, EngineError: the networks cannot be opened.
    """
    shown = set(sample_entries(dataset.entries)) if crops else set()
    tasks = [Task(entry.file, faces, place in shown) for place, entry in enumerate(dataset.entries)]
    results = run_all(tasks, look, make_networks, on_crash=crashed, workers=workers)
    looked = tuple(with_progress(results, len(tasks), unit=" pictures", quiet=quiet))
    copies = _copies(dataset.entries, looked, make_networks, workers, quiet)
    return Inspection(dataset, looked, copies, faces)


def sample_entries(entries: Sequence[Entry]) -> list[int]:
    """The first selfie and the first document's picture of a few people, evenly spread."""
    first: dict[str, dict[bool, int]] = defaultdict(dict)
    for place, entry in enumerate(entries):
        first[entry.identity].setdefault(entry.is_document, place)
    people = list(first.values())
    chosen = np.unique(np.linspace(0, len(people) - 1, min(SAMPLES, len(people))).round().astype(int))
    return [place for number in chosen for _, place in sorted(people[number].items())]


def _copies(
    entries: Sequence[Entry],
    looked: Sequence[Looked],
    make_networks: Callable[[], Networks],
    workers: int | None,
    quiet: bool,
) -> tuple[Copies, ...]:
    """Near duplicates, those of several people first."""
    places = [place for place, seen in enumerate(looked) if seen.signature is not None]
    likely = likely_copies([seen.signature for seen in looked if seen.signature is not None])
    candidates = [
        Copies(places[one], places[other], mirrored)
        for one, other, mirrored in likely
        if looked[places[one]].sha256 != looked[places[other]].sha256
    ]
    pairs = [Pair(entries[pair.one].file, entries[pair.other].file, pair.mirrored) for pair in candidates]
    answers = run_all(pairs, is_copy, make_networks, on_crash=not_known, workers=workers)
    confirmed = [
        candidate
        for candidate, answer in zip(
            candidates, with_progress(answers, len(pairs), unit=" likely copies", quiet=quiet or not pairs), strict=True
        )
        if answer
    ]
    return tuple(sorted(confirmed, key=lambda pair: entries[pair.one].identity == entries[pair.other].identity))


# --- The report -------------------------------------------------------------------------------------------------------


def _counts(entries: Sequence[Entry]) -> dict[str, int]:
    """What the original counted, by its names."""
    scripts = sum(entry.is_document for entry in entries)
    return {
        "folders": len({entry.group for entry in entries if entry.group}),
        "employees": len({entry.identity for entry in entries}),
        "selfies": len(entries) - scripts,
        "scripts": scripts,
    }


def _people(entries: Sequence[Entry]) -> dict[str, list[str]]:
    everybody = dict.fromkeys(entry.identity for entry in entries)
    scripts = Counter(entry.identity for entry in entries if entry.is_document)
    selfies = Counter(entry.identity for entry in entries if not entry.is_document)
    return {
        "employees_without_script": [person for person in everybody if not scripts[person]],
        "employees_with_several_scripts": [person for person in everybody if scripts[person] > 1],
        "employees_without_selfies": [person for person in everybody if not selfies[person]],
    }


def _faces(pictures: Sequence[tuple[Entry, Looked]]) -> dict[str, Any]:
    def named(chosen: Callable[[Looked], bool]) -> list[str]:
        return [entry.name for entry, seen in pictures if seen.faces is not None and chosen(seen)]

    none, several = named(lambda seen: seen.faces == 0), named(lambda seen: (seen.faces or 0) > 1)
    return {
        "none": len(none),
        "one": sum(seen.faces == 1 for _, seen in pictures),
        "several": len(several),
        "files_without": none,
        "files_with_several": several,
        "files_without_a_main_one": named(lambda seen: seen.rivals > 1),
        "files_with_a_small_one": named(lambda seen: 0 < seen.eye_distance < LEAST_EYE_DISTANCE),
    }


def _exact(pictures: Sequence[tuple[Entry, Looked]]) -> list[dict[str, Any]]:
    same = defaultdict(list)
    for entry, seen in pictures:
        if seen.sha256:
            same[seen.sha256].append(entry)
    groups = [
        {"files": [entry.name for entry in alike], "several_people": len({entry.identity for entry in alike}) > 1}
        for alike in same.values()
        if len(alike) > 1
    ]
    return sorted(groups, key=lambda group: not group["several_people"])


def _sizes(looked: Sequence[Looked]) -> dict[str, Mapping[str, float] | None]:
    read = [seen for seen in looked if seen.status == OK]
    with_face = [seen for seen in read if seen.faces]
    return {
        "width": _spread(seen.width for seen in read),
        "height": _spread(seen.height for seen in read),
        "face_width": _spread(seen.face_width for seen in with_face),
        "eye_distance": _spread(seen.eye_distance for seen in with_face),
    }


def _spread(values: Iterable[float]) -> Mapping[str, float] | None:
    listed = list(values)
    if not listed:
        return None
    return {
        name: round(float(np.percentile(listed, percent, method="nearest")), 1)
        for name, percent in _PERCENTILES.items()
    }
