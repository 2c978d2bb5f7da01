"""A data set -> a prepared folder: every face found and cut once, on all cores, going on where a run was cut off.

Chips lie under their own SHA-256, and the journal knows pictures by theirs: neither the order of the files nor the
number of processes nor an interruption shows in what comes out.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from facematch_gui.bulk.pool import run_all
from facematch_gui.bulk.progress import with_progress
from facematch_gui.core.decoding.files import read_file
from facematch_gui.core.networks import Networks
from facematch_gui.dataset.chip_files import is_kept, keep_chips, sweep, unwritable
from facematch_gui.dataset.cutting import FAILED, Cut, CutTask, crashed, cut_face
from facematch_gui.dataset.face_table import FaceRow, SkippedRow, face_rows, face_table, skipped_rows, skipped_table
from facematch_gui.dataset.journal import JOURNAL, Journal, Outcome
from facematch_gui.dataset.layout import Dataset, Entry
from facematch_gui.dataset.plan import Plan, require_same
from facematch_gui.dataset.prepared import (
    MANIFEST,
    SKIPPED_TABLE,
    TABLE,
    PreparedFaces,
    manifest_bytes,
    read_manifest,
    read_prepared,
    write_manifest,
)
from facematch_gui.dataset.splitting import require_people, split_people
from facematch_gui.dataset.tallying import counts_of, worries
from facematch_gui.errors import DatasetError, FaceMatchError


@dataclass(frozen=True, eq=False)
class Preparation:
    """What came of it.

    Attributes:
        faces: the prepared folder.
        manifest: what it says of itself.
        cut_now: how many pictures this run looked at; the others were kept by an earlier one.
    """

    faces: PreparedFaces
    manifest: Mapping[str, Any]
    cut_now: int


def prepare(
    dataset: Dataset,
    out: Path,
    plan: Plan,
    make_networks: Callable[[], Networks],
    *,
    warn: Callable[[str], None],
    workers: int | None = None,
    quiet: bool = False,
    watch: Callable[[int, int], None] | None = None,
) -> Preparation:
    """Finds, cuts and stores the face of every picture, and splits the people.

    What was done is kept when the run is interrupted, and the same call goes on from there. A folder that is complete
    stays as it is until what replaces it is there.

    Args:
        out: the prepared folder; new, empty, or of an earlier run with the same plan.
        make_networks: as for ``run_all``.
        warn: is told in a sentence what is odd about the data.
        watch: is told after each picture how many are done, of how many.

    Raises:
        DatasetError: too few people or faces, or the folder holds something else or was prepared otherwise.
        OutputError: the folder cannot be written to, or another run does.
        ModelError, EngineError: the networks cannot be opened.
    """
    require_people(len({entry.identity for entry in dataset.entries}), plan.fractions)
    _require_apart(dataset, out)
    try:
        _require_own(out)
        out.mkdir(mode=0o700, parents=True, exist_ok=True)  # faces are personal data
    except OSError as error:
        raise unwritable(error) from error
    known = _kept(out, plan)
    with closing(Journal(out)) as journal:
        if journal.settings is not None:
            require_same(journal.settings, plan.way)
        journal.begin(plan.way)
        known |= journal.outcomes
        entries = sorted(dataset.entries, key=lambda entry: (entry.group, entry.identity, entry.name))
        found = [_known(entry, known, out) for entry in entries]
        due = [place for place, outcome in enumerate(found) if outcome is None]
        tasks = [CutTask(entries[place].file, plan.recipe, plan.rule) for place in due]
        cuts = run_all(tasks, cut_face, make_networks, on_crash=crashed, workers=workers)
        shown = with_progress(cuts, len(entries), unit="picture", done=len(entries) - len(due), quiet=quiet)
        kept = len(entries) - len(due)
        for done, (place, cut) in enumerate(zip(due, _ending(shown, cuts), strict=True), start=kept + 1):
            found[place] = (cut.source, _keep(cut, out, journal))
            if watch is not None:
                watch(done, len(entries))
        outcomes = [outcome for outcome in found if outcome is not None]
        manifest, tables = _documents(dataset, entries, outcomes, plan)
        _complete(out, journal, outcomes, manifest, tables)
    for worry in worries(entries, outcomes):
        warn(worry)
    return Preparation(read_prepared(out), manifest, len(due))


# --- The folder -------------------------------------------------------------------------------------------------------


def _require_apart(dataset: Dataset, out: Path) -> None:
    """Raises ``DatasetError`` where the next reader of the pictures would take the chips for some of them."""
    if dataset.layout != "csv" and out.resolve().is_relative_to(dataset.root.resolve()):
        raise DatasetError(
            "The folder for the prepared faces lies among the pictures", "Name one outside of their folder with --out."
        )


def _require_own(out: Path) -> None:
    """Raises ``DatasetError`` for a folder with something else in it.

    Raises:
        OSError: it cannot be looked into.
    """
    if out.exists() and not out.is_dir():
        raise DatasetError("The prepared faces need a folder, and --out names a file", "Name a new folder.")
    if out.is_dir() and any(out.iterdir()) and not any((out / name).is_file() for name in (MANIFEST, JOURNAL)):
        raise DatasetError(
            "The folder for the prepared faces holds something else", "Name a new or an empty folder with --out."
        )


def _kept(out: Path, plan: Plan) -> dict[str, Outcome]:
    """What a complete folder says became of each picture."""
    if not (out / MANIFEST).is_file():
        return {}
    manifest, _ = read_manifest(out)
    require_same(manifest, plan.settings)
    try:
        faces, skipped = face_rows((out / TABLE).read_bytes()), skipped_rows((out / SKIPPED_TABLE).read_bytes())
    except (OSError, ValueError, KeyError):  # it was meddled with: everything anew
        return {}
    return {row.source: Outcome(row.sha256, "", row.weight) for row in faces} | {
        row.source: Outcome("", row.reason, 1.0) for row in skipped if row.source and row.reason != FAILED
    }


def _known(entry: Entry, known: Mapping[str, Outcome], out: Path) -> tuple[str, Outcome] | None:
    """The picture's SHA-256 and what became of it, where that is known and still there."""
    if not known:
        return None
    try:
        source = hashlib.sha256(read_file(entry.file)).hexdigest()
    except FaceMatchError:
        return None
    outcome = known.get(source)
    if outcome is None or (outcome.chips and not is_kept(out, outcome.chips)):
        return None
    return source, outcome


def _keep(cut: Cut, out: Path, journal: Journal) -> Outcome:
    """Stores a face, and then that it is stored.

    Raises:
        OutputError: it cannot be written.
    """
    try:
        chips = keep_chips(out, cut.data) if cut.data else ""
    except OSError as error:
        raise unwritable(error) from error
    outcome = Outcome(chips, cut.reason, cut.weight)
    # What could not be read, or where the program itself failed, may go better the next time.
    if cut.source and cut.reason != FAILED:
        journal.add(cut.source, outcome)
    return outcome


def _ending(shown: Iterator[Cut], cuts: Iterator[Cut]) -> Iterator[Cut]:
    """The same; whatever ends the run ends the workers."""
    try:
        yield from shown
    finally:
        if hasattr(cuts, "close"):
            cuts.close()


def _complete(
    out: Path,
    journal: Journal,
    outcomes: Sequence[tuple[str, Outcome]],
    manifest: Mapping[str, Any],
    tables: Mapping[str, bytes],
) -> None:
    """Makes the folder say all of what is in it, and hold no more; where it does already, nothing is written.

    Raises:
        OutputError: it cannot be written.
    """
    files = {**tables, MANIFEST: manifest_bytes(manifest, tables)}
    try:
        if any(not (out / name).is_file() or (out / name).read_bytes() != data for name, data in files.items()):
            # From here on the journal alone knows what is done, until the new manifest is there.
            for source, outcome in outcomes:
                if source and outcome.reason != FAILED:
                    journal.add(source, outcome)
            (out / MANIFEST).unlink(missing_ok=True)
            sweep(out, {outcome.chips for _, outcome in outcomes if outcome.chips})
            write_manifest(out, manifest, tables)
        else:
            sweep(out, {outcome.chips for _, outcome in outcomes if outcome.chips})
    except OSError as error:
        raise unwritable(error) from error
    journal.remove()


# --- The tables -------------------------------------------------------------------------------------------------------


def _documents(
    dataset: Dataset,
    entries: Sequence[Entry],
    outcomes: Sequence[tuple[str, Outcome]],
    plan: Plan,
) -> tuple[Mapping[str, Any], Mapping[str, bytes]]:
    """The manifest and the tables.

    Raises:
        DatasetError: too few people have a face.
    """
    people = _numbers(entry.identity for entry in entries)
    groups = _numbers(entry.group for entry in entries)
    split = _split(entries, outcomes, plan)
    faces, skipped = [], []
    for entry, (source, outcome) in zip(entries, outcomes, strict=True):
        person = people[entry.identity]
        if outcome.chips:
            faces.append(
                FaceRow(
                    sha256=outcome.chips,
                    identity=person,
                    group=groups[entry.group],
                    is_document=entry.is_document,
                    split=split[entry.identity],
                    weight=outcome.weight,
                    source=source,
                )
            )
        else:
            skipped.append(SkippedRow(source, person, outcome.reason))
    manifest = {
        **plan.settings,
        "layout": dataset.layout,
        **counts_of(faces, skipped),
        "left_alone": len(dataset.skipped),
    }
    return manifest, {TABLE: face_table(faces), SKIPPED_TABLE: skipped_table(skipped)}


def _split(entries: Sequence[Entry], outcomes: Sequence[tuple[str, Outcome]], plan: Plan) -> Mapping[str, str]:
    kinds: dict[str, set[bool]] = {}
    for entry, (_, outcome) in zip(entries, outcomes, strict=True):
        if outcome.chips:
            kinds.setdefault(entry.identity, set()).add(entry.is_document)
    if not kinds:
        (reason, _), *_ = Counter(outcome.reason for _, outcome in outcomes).most_common(1)
        raise DatasetError(
            "None of the pictures shows a face that can be used",
            "The commonest reason is {reason}. facematch dataset inspect looks closer.",
            reason=reason,
        )
    return split_people({person: len(both) == 2 for person, both in kinds.items()}, plan.fractions, plan.seed)


def _numbers(names: Iterable[str]) -> Mapping[str, int]:
    return {name: number for number, name in enumerate(sorted(set(names)))}
