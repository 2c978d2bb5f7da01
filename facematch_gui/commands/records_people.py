"""``facematch records people``: who signs in, and what they may do."""

from __future__ import annotations

import argparse
import json
from typing import Any

from facematch_gui.commands import exits
from facematch_gui.commands.options import add_opening
from facematch_gui.commands.records_open import chosen_unseen, opened
from facematch_gui.records.values import Role

_ROLES = (
    "officers check, decide and search; supervisors also settle disputes, see the overview, export and issue reports; "
    "administrators also keep people, keys and backups, and erase"
)


def add(commands: argparse._SubParsersAction[Any]) -> None:
    parser = commands.add_parser("people", help="who signs in, where the policy asks for it")
    within = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=type(parser))

    listing = within.add_parser("list", help="who there is")
    listing.add_argument("--json", action="store_true", help="answer in JSON")
    add_opening(listing)
    listing.set_defaults(run=run_list)

    new = within.add_parser(
        "add",
        help="add somebody",
        description="Asks for the password twice, without showing it; where the input is no terminal, reads it from "
        "the first line. The first person is an administrator.",
    )
    _add_name(new)
    _add_role(new, required=True)
    add_opening(new)
    new.set_defaults(run=run_add)

    change = within.add_parser("change", help="give somebody another role or password")
    _add_name(change)
    _add_role(change, required=False)
    change.add_argument("--password", action="store_true", help="ask for a new password")
    add_opening(change)
    change.set_defaults(run=run_change)

    remove = within.add_parser(
        "remove",
        help="remove somebody",
        description="Their name leaves the list at once; in the records of what they did it stays as long as those.",
    )
    _add_name(remove)
    add_opening(remove)
    remove.set_defaults(run=run_remove)


def _add_name(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="as they sign in; capital letters and accents' form do not matter")


def _add_role(parser: argparse.ArgumentParser, *, required: bool) -> None:
    parser.add_argument("--role", choices=[role.value for role in Role], required=required, help=_ROLES)


def run_list(options: argparse.Namespace) -> int:
    with opened(options, Role.ADMINISTRATOR) as (archive, _):
        people = archive.people.all()
    if options.json:
        exits.say(json.dumps([{"name": each.name, "role": each.role} for each in people], ensure_ascii=False))
    else:
        for each in people:
            exits.say(f"{each.role:13}  {each.name}")
    return exits.SUCCESS


def run_add(options: argparse.Namespace) -> int:
    with opened(options, Role.ADMINISTRATOR, first=True) as (archive, who):
        password = chosen_unseen("Password of the new person: ")
        archive.people.add(options.name, Role(options.role), password, who)
        archive.synchronise()
    return exits.SUCCESS


def run_change(options: argparse.Namespace) -> int:
    role = Role(options.role) if options.role else None
    with opened(options, Role.ADMINISTRATOR) as (archive, who):
        password = chosen_unseen("New password: ") if options.password else None
        archive.people.change(options.name, who, role, password)
        archive.synchronise()
    return exits.SUCCESS


def run_remove(options: argparse.Namespace) -> int:
    with opened(options, Role.ADMINISTRATOR) as (archive, who):
        archive.people.remove(options.name, who)
        archive.synchronise()
    return exits.SUCCESS
