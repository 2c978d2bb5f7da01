"""``facematch records keys``: where the key of the records lies, its copy for the safe, a new one, and a lost one."""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facematch_gui.commands import exits
from facematch_gui.commands.options import add_opening
from facematch_gui.commands.records_open import (
    chosen_unseen,
    given_unseen,
    open_archive,
    opened,
    records_folder,
)
from facematch_gui.errors import LostKeyError, OutputError, UsageError
from facematch_gui.records.values import Role
from facematch_gui.settings import load_site_policy

if TYPE_CHECKING:
    from facematch_gui.records.keys.ring import KeyRing

_LARGEST = 1 << 20
_CHOOSE = (
    "Asks for a passphrase twice, without showing it; where the input is no terminal, reads it from the first line."
)


def add(commands: argparse._SubParsersAction[Any]) -> None:
    parser = commands.add_parser("keys", help="the key of the records: where it lies, copy, change, bring back")
    within = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=type(parser))

    show = within.add_parser("show", help="where the key lies, and since when it is in use")
    show.add_argument("--json", action="store_true", help="answer in JSON")
    add_opening(show)
    show.set_defaults(run=run_show)

    create = within.add_parser("create", help="choose the passphrase of new records", description=_CHOOSE)
    add_opening(create)
    create.set_defaults(run=run_create)

    export = within.add_parser(
        "export",
        help="write a copy of the key to keep elsewhere",
        description=f"{_CHOOSE} Whoever has the copy and the passphrase can read all records: keep them apart.",
    )
    export.add_argument("file", type=Path, metavar="FILE", help="is made; one that is there stays as it is")
    add_opening(export)
    export.set_defaults(run=run_export)

    bring = within.add_parser(
        "import",
        help="take the key from such a copy",
        description="Brings a lost key back, or gives this desk the key of another one. Asks for the passphrase of the "
        "copy; where the input is no terminal, reads it from the first line.",
    )
    bring.add_argument("file", type=Path, metavar="FILE", help="written by 'facematch records keys export'")
    bring.add_argument(
        "--instead",
        action="store_true",
        help="do not open the key that is here, such as behind a forgotten passphrase; it is kept aside",
    )
    add_opening(bring)
    bring.set_defaults(run=run_import)

    move = within.add_parser(
        "move", help="put the key where the policy has it", description=f"{_CHOOSE} Only where the key goes behind one."
    )
    add_opening(move)
    move.set_defaults(run=run_move)

    rotate = within.add_parser(
        "rotate",
        help="make a new key",
        description="Everything opens with the new key afterwards. Export it anew, and import it on the other desks.",
    )
    add_opening(rotate)
    rotate.set_defaults(run=run_rotate)


def run_show(options: argparse.Namespace) -> int:
    from facematch_gui.records.keys.places import place_of_ring

    with opened(options, Role.ADMINISTRATOR, wherever=True) as (archive, _):
        ring = archive.local.ring
    place = place_of_ring(records_folder())
    if options.json:
        keys = [{"key": each.id, "made": each.made.isoformat()} for each in ring.masters]
        exits.say(json.dumps({"place": place, "in_use": ring.current, "keys": keys}))
        return exits.SUCCESS
    exits.say(f"place: {place}")
    for each in ring.masters:
        use = "in use" if each.id == ring.current else "for seals of its time"
        exits.say(f"{each.id}  made {each.made:%Y-%m-%d %H:%M} UTC, {use}")
    return exits.SUCCESS


def run_create(options: argparse.Namespace) -> int:
    from facematch_gui.records.keys.places import place_of_ring

    rules = load_site_policy(options.policy).records
    if place_of_ring(records_folder()) is not None:
        raise UsageError("There is a key already", "To put it behind a passphrase: facematch records keys move.")
    passphrase = chosen_unseen("Passphrase of the records: ") if rules.key == "passphrase" else None
    open_archive(rules, passphrase).close()
    return exits.SUCCESS


def run_export(options: argparse.Namespace) -> int:
    from facematch_gui.records.keys.places import export_ring

    with opened(options, Role.ADMINISTRATOR, wherever=True) as (archive, _):
        _write_new(options.file, export_ring(archive.local.ring, chosen_unseen("Passphrase for the copy: ")))
    return exits.SUCCESS


def run_import(options: argparse.Namespace) -> int:
    from facematch_gui.records.keys.joining import take_over
    from facematch_gui.records.keys.places import import_ring

    rules = load_site_policy(options.policy).records
    brought = import_ring(_read(options.file), given_unseen("Passphrase of the copy: "))
    own, place = (None, None) if options.instead else _own_ring(options)
    place = place if place and rules.key == "auto" else rules.key
    passphrase = chosen_unseen("New passphrase of the records: ") if place == "passphrase" else None
    if not take_over(records_folder(), brought, own, place, passphrase):
        exits.say("This key is here already.")
        return exits.SUCCESS
    open_archive(rules, passphrase).close()
    exits.say("The records here use this key now.")
    return exits.SUCCESS


def _own_ring(options: argparse.Namespace) -> tuple[KeyRing | None, str | None]:
    """The key that is here and where it lies; whoever replaces one that opens the records may do so.

    One that is lost is none: who has the copy and its passphrase then needs no leave.
    """
    from facematch_gui.records.keys.places import place_of_ring

    try:
        place = place_of_ring(records_folder())
        if place is None:
            return None, None
        with opened(options, Role.ADMINISTRATOR, wherever=True) as (archive, _):
            return archive.local.ring, place
    except LostKeyError:
        return None, None


def run_move(options: argparse.Namespace) -> int:
    from facematch_gui.records.keys.places import save_ring

    place = load_site_policy(options.policy).records.key
    with opened(options, Role.ADMINISTRATOR, wherever=True) as (archive, _):
        passphrase = chosen_unseen("New passphrase of the records: ") if place == "passphrase" else None
        lies = save_ring(archive.local.ring, archive.local.folder, place, passphrase)
    exits.say(f"place: {lies}")
    return exits.SUCCESS


def run_rotate(options: argparse.Namespace) -> int:
    with opened(options, Role.ADMINISTRATOR) as (archive, who):
        done = archive.change_key(who)
        archive.synchronise()
    exits.say(f"Keys of records wrapped anew: {done.secrets}")
    if done.unreadable:
        exits.say(f"Keys of records that do not open, and stay as they are: {done.unreadable}")
    exits.say("Write a copy of the new key now: facematch records keys export.")
    return exits.SUCCESS


def _write_new(file: Path, content: bytes) -> None:
    """Writes a file that only its owner may read; what is there already may be the copy of another key."""
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        raise OutputError(
            "The copy of the key cannot be written: {reason}",
            "Name a file that is not there yet, in a folder that you may write.",
            reason=error.strerror or type(error).__name__,
        ) from None


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            return stream.read(_LARGEST)
    except OSError as error:
        raise UsageError(
            "The copy of the key cannot be read: {reason}",
            "Name a file that 'facematch records keys export' has written.",
            reason=error.strerror or type(error).__name__,
        ) from None
