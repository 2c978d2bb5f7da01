"""``facematch records verify|backup|restore|export-chain``: proves that nothing was changed, and nothing gets lost."""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facematch_gui.commands import exits
from facematch_gui.commands.options import add_opening, add_policy
from facematch_gui.commands.records_open import opened, opened_unasked
from facematch_gui.records.values import Role, VerifiedRecords

if TYPE_CHECKING:
    from facematch_gui.records.backups.backup import Restored

_MOST_TOLD = 200
"""Problems that are printed; with --json, all of them."""


def add(commands: argparse._SubParsersAction[Any]) -> None:
    """Adds the subcommands."""
    verify = commands.add_parser(
        "verify",
        help="prove that no record was changed, removed, put in or moved",
        description="Looks through every chain with its seals, every content and the whole index, against the heads "
        "that were noted beside the database. Shows nothing personal, and asks nobody to sign in, so that a timer can "
        "run it. Exit code 1: something is wrong.",
    )
    _add_answering(verify)
    add_policy(verify)
    verify.set_defaults(run=run_verify)

    backup = commands.add_parser(
        "backup",
        help="copy this machine's records into one file",
        description="While others work, and with the copy verified: exit code 1 where it does not. The key is not in "
        "it: see 'facematch records keys export'. Of records on a server it holds what waits here to be sent.",
    )
    backup.add_argument("file", type=Path, metavar="FILE", help="is made; one that is there stays as it is")
    _add_answering(backup)
    add_opening(backup)
    backup.set_defaults(run=run_backup)

    restore = commands.add_parser(
        "restore",
        help="bring back what a backup holds and is missing here",
        description="Takes nothing away: what was recorded since stays, what was erased here since stays erased. The "
        "backup is verified before, and the records after. Nothing can be recorded meanwhile. Takes an administrator.",
    )
    restore.add_argument("file", type=Path, metavar="FILE", help="written by 'facematch records backup'")
    _add_answering(restore)
    add_opening(restore)
    restore.set_defaults(run=run_restore)

    export = commands.add_parser(
        "export-chain",
        help="write the public facts for the verifier that needs neither FaceMatch nor the key",
        description="A line of JSON an entry, with nobody's name: for resources/verify_records.py.",
    )
    export.add_argument("file", type=Path, metavar="FILE", help="is written anew, such as chain.jsonl")
    add_opening(export)
    export.set_defaults(run=run_export_chain)


def _add_answering(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--quiet", action="store_true", help="show no progress")
    parser.add_argument("--json", action="store_true", help="answer in JSON")


def run_verify(options: argparse.Namespace) -> int:
    with opened_unasked(options) as archive:
        begun = time.monotonic()
        with _progress(options.quiet) as progress:
            verified = archive.verify(progress)
    seconds = time.monotonic() - begun
    speed = {"seconds": round(seconds, 2), "entries_per_second": round(verified.entries / max(seconds, 1e-6))}
    _tell(verified, options.json, speed)
    return _code(verified)


def run_backup(options: argparse.Namespace) -> int:
    from facematch_gui.records.backups.backup import back_up

    with opened(options, Role.ADMINISTRATOR) as (archive, _), _progress(options.quiet) as progress:
        verified = back_up(archive.local, options.file, progress)
    _tell(verified, options.json, {})
    return _code(verified)


def run_restore(options: argparse.Namespace) -> int:
    from facematch_gui.records.backups.backup import restore

    with opened(options, Role.ADMINISTRATOR, first=True) as (archive, who), _progress(options.quiet) as progress:
        restored = restore(archive.local, options.file, who, progress)
        # What is over by now is not to be found for a day.
        archive.purge()
        verified = archive.verify(progress)
    if not options.json:
        exits.say(_restored_words(restored))
    _tell(
        verified,
        options.json,
        {
            "brought_back": restored.entries,
            "erased_again": restored.erased,
            "lost": [asdict(lost) for lost in restored.lost],
        },
    )
    return _code(verified)


def run_export_chain(options: argparse.Namespace) -> int:
    from facematch_gui.records.proof.chain_export import export_chain

    with opened(options, Role.SUPERVISOR) as (archive, _):
        entries = export_chain(archive.shared, options.file)
    exits.say(f"entries: {entries:,}")
    return exits.SUCCESS


@contextmanager
def _progress(quiet: bool) -> Iterator[Callable[[int, int], None]]:
    """Shows how far a verification is, on the error stream where that is a terminal."""
    from tqdm import tqdm

    tqdm.monitor_interval = 0
    with tqdm(unit="entry", disable=True if quiet else None) as bar:

        def show(done: int, total: int) -> None:
            bar.total = total
            bar.update(done - bar.n)

        yield show


def _code(verified: VerifiedRecords) -> int:
    return exits.FAILED if verified.problems else exits.SUCCESS


def _tell(verified: VerifiedRecords, as_json: bool, more: dict[str, Any]) -> None:
    if as_json:
        exits.say(json.dumps({"valid": not verified.problems, **asdict(verified), **more}, ensure_ascii=False))
        return
    exits.say("\n".join([*_lines(verified), *_speed_lines(more)]))


def _lines(verified: VerifiedRecords) -> Iterator[str]:
    yield f"entries: {verified.entries:,}, chains: {verified.chains}, erased with a receipt: {verified.erased:,}"
    yield f"noted heads: {verified.anchored:,}"
    if not verified.sealed:
        yield "seals: not looked at"
    for head in verified.heads:
        yield f"head: {head.chain} {head.seq} {head.hash}"
    for note in verified.notes:
        yield f"note: {note}."
    for problem in verified.problems[:_MOST_TOLD]:
        chain = f"chain {problem.chain[:8]}: " if problem.chain else ""
        yield f"{problem.code}: {chain}{problem.words}"
    if len(verified.problems) > _MOST_TOLD:
        yield f"and {len(verified.problems) - _MOST_TOLD:,} more: see --json"
    yield f"problems: {len(verified.problems):,}" if verified.problems else "All is as it was written."


def _speed_lines(more: dict[str, Any]) -> Iterator[str]:
    if "seconds" in more:
        yield f"seconds: {more['seconds']:.1f}, entries a second: {more['entries_per_second']:,}"


def _restored_words(restored: Restored) -> str:
    lost = sum(each.until - each.after for each in restored.lost)
    words = f"brought back: {restored.entries:,}" if restored.entries else "Nothing was missing."
    words += f", erased before and now again: {restored.erased:,}" if restored.erased else ""
    return f"{words}, written after the backup and lost: {lost:,}" if lost else words
