"""What a prepared folder holds, counted; and what is odd about it, in sentences."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

from facematch_gui.dataset.face_table import SPLITS, FaceRow, SkippedRow
from facematch_gui.dataset.journal import Outcome
from facematch_gui.dataset.layout import Entry


def counts_of(faces: Sequence[FaceRow], skipped: Sequence[SkippedRow]) -> dict[str, Any]:
    """The counts that the manifest states: ``counts``, ``splits`` and ``skipped`` (pictures by reason)."""
    everybody = {row.identity for row in faces} | {row.identity for row in skipped}
    return {
        "counts": {
            "pictures": len(faces) + len(skipped),
            "groups": len({row.group for row in faces}),
            "people_without_a_face": len(everybody) - len({row.identity for row in faces}),
            **_counts(faces),
        },
        "splits": {split: _counts([row for row in faces if row.split == split]) for split in SPLITS},
        "skipped": dict(sorted(Counter(row.reason for row in skipped).items())),
    }


def _counts(faces: Sequence[FaceRow]) -> dict[str, int]:
    documents = {row.identity for row in faces if row.is_document}
    selfies = {row.identity for row in faces if not row.is_document}
    return {
        "people": len(documents | selfies),
        "people_with_both": len(documents & selfies),
        "faces": len(faces),
        "documents": sum(row.is_document for row in faces),
        "selfies": sum(not row.is_document for row in faces),
    }


def worries(entries: Sequence[Entry], outcomes: Sequence[tuple[str, Outcome]]) -> list[str]:
    """What will make learning or measuring weaker than it looks; without anybody's name."""
    faces: Counter[str] = Counter()
    kinds: Counter[bool] = Counter()
    owners = defaultdict(set)
    for entry, (source, outcome) in zip(entries, outcomes, strict=True):
        if outcome.chips:
            faces[entry.identity] += 1
            kinds[entry.is_document] += 1
            owners[source].add(entry.identity)
    found = []
    alone = sum(count == 1 for count in faces.values())
    if alone:
        found.append(f"People with one face only, with whom nothing can be compared: {alone:,} of {len(faces):,}.")
    if not kinds[True]:
        found.append(
            "No face comes from a document: a document's picture needs 'script' or 'document' in its name, or a list."
        )
    elif not kinds[False]:
        found.append("Every face comes from a document: there is no selfie to compare one with.")
    shared = sum(len(people) > 1 for people in owners.values())
    if shared:
        found.append(
            f"Pictures that lie in several people's folders, perhaps in different splits: {shared:,}. See facematch "
            "dataset inspect."
        )
    return found
