"""Backs the records up into one file, and brings back from such a file what is missing here.

A backup holds what the records hold: sealed contents, and their keys wrapped with the site's key, which is not in it.
Bringing back adds and never takes away, all in one transaction: entries that are here stay, what was erased here stays
erased, and a chain that others have continued elsewhere, or that lost its newest entries, is ended.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from sqlalchemy import Connection, select

from facematch_gui.errors import OutputError, RecordsError, RecordsKeyError, UsageError
from facematch_gui.records.backups.copies import read_copy, write_copy
from facematch_gui.records.backups.merging import Merge
from facematch_gui.records.proof.verifying import Progress, verify
from facematch_gui.records.rules.erasing import erase_again
from facematch_gui.records.storage.anchor import AnchoredHead, noted_hashes
from facematch_gui.records.storage.database import reading
from facematch_gui.records.storage.ledger import Draft, append
from facematch_gui.records.storage.schema import CHAINS, ENTRIES
from facematch_gui.records.storage.sweeping import sweep
from facematch_gui.records.store import Store
from facematch_gui.records.values import Head, Kind, Person, VerifiedRecords


def back_up(store: Store, file: Path, progress: Progress | None = None) -> VerifiedRecords:
    """Copies this folder's own records into a new file, whatever is written meanwhile.

    Returns:
        What a verification says of the file, which is there whatever that is.

    Raises:
        UsageError: something of that name is there.
        OutputError: the file cannot be written; nothing of it stays.
        RecordsError: the records cannot be read.
    """
    if file.exists():
        raise UsageError("There is a file of that name already", "Name a file that is not there yet.")
    anchored = _anchored(store)
    half = file.with_name(f".{file.name}.half")
    try:
        half.unlink(missing_ok=True)
        write_copy(store.engine, half)
        with read_copy(half) as engine:
            verified = verify(replace(store, engine=engine, anchor=None), anchored, progress)
        half.replace(file)
    except OSError as error:
        raise OutputError(
            "The backup cannot be written: {reason}",
            "Choose another place for it.",
            reason=error.strerror or type(error).__name__,
        ) from error
    finally:
        with suppress(OSError):
            half.unlink(missing_ok=True)
    return verified


@dataclass(frozen=True)
class Lost:
    """The newest entries of a chain that were noted, and that a backup did not hold.

    Attributes:
        after: the newest entry that there is.
        until: the newest that was noted.
    """

    chain: str
    after: int
    until: int


@dataclass(frozen=True)
class Restored:
    """What was brought back.

    Attributes:
        entries: how many; 0 where nothing was missing, and nothing was changed.
        lost: what is gone all the same.
        erased: of how many checks something came back that had been erased since, and was erased again.
    """

    entries: int
    lost: Sequence[Lost]
    erased: int = 0


def restore(store: Store, file: Path, by: Person, progress: Progress | None = None) -> Restored:
    """Brings back what a backup holds and this folder's own records do not.

    Args:
        by: who does so.

    Raises:
        RecordsKeyError: the backup was made with a key that is not here.
        RecordsError: the file is no backup, does not verify, or the database refused; nothing was changed.
    """
    with read_copy(file) as engine:
        backup = replace(store, engine=engine, anchor=None)
        anchored = _anchored(store)
        _require_verified(backup, anchored, progress)
        done = Restored(0, [])

        def bring_back(connection: Connection) -> Sequence[Draft]:
            nonlocal done
            with engine.connect() as source:
                merge = Merge(source, connection, store.ring)
                merge.run()
            lost = _lost(anchored, merge.heads)
            merge.end_chains([each.chain for each in lost])
            again = erase_again(connection, store, merge.checks)
            done = Restored(merge.entries, lost, sum(len(draft.facts["records"]) for draft in again))
            return [_draft(done, merge.heads, by), *again] if merge.entries else []

        append(store, bring_back)
    sweep(store, has_changed=done.entries > 0)
    return done


def _anchored(store: Store) -> Sequence[AnchoredHead]:
    return store.anchor.heads() if store.anchor else ()


def _require_verified(backup: Store, anchored: Sequence[AnchoredHead], progress: Progress | None) -> None:
    """Nothing that anybody has changed is brought back. What was written after the backup is not missed."""
    with reading(backup.engine) as connection:
        heads = {row.chain: row.head_seq for row in connection.execute(select(CHAINS))}
        keys = set(connection.execute(select(ENTRIES.c.key).distinct()).scalars())
    if not keys <= set(backup.ring.key_ids):
        raise RecordsKeyError(
            "The backup was made with a key that is not here",
            "Import that key first, from its exported copy: facematch records keys import.",
        )
    noted = noted_hashes(anchored)
    # Where two heads were noted, this may be the one that tells the truth.
    within = [
        head for head in anchored if head.seq <= heads.get(head.chain, 0) and noted[head.chain][head.seq] == head.hash
    ]
    problems = verify(backup, within, progress).problems
    if problems:
        raise RecordsError(
            "The backup does not verify: {count} problems, the first of which is that {words}",
            "Use another backup.",
            count=len(problems),
            words=problems[0].words,
        )


def _lost(anchored: Sequence[AnchoredHead], heads: Sequence[Head]) -> list[Lost]:
    """Of the chains that came back, what was noted of them and is nowhere."""
    lost = []
    for head in heads:
        noted = max((each.seq for each in anchored if each.chain == head.chain), default=0)
        if noted > head.seq:
            lost.append(Lost(head.chain, head.seq, noted))
    return lost


def _draft(done: Restored, heads: Sequence[Head], by: Person) -> Draft:
    facts = {
        "entries": done.entries,
        "heads": [asdict(head) for head in heads],
        "lost": [asdict(lost) for lost in done.lost],
        "by": by.identity,
    }
    return Draft(Kind.RESTORED, facts)
