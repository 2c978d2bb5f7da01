"""``facematch records``: the record of checks, on the command line."""

from __future__ import annotations

import argparse
from typing import Any


def add(commands: argparse._SubParsersAction[Any]) -> None:
    """Adds the command, whose own subcommands are made when somebody types it.

    What they can be asked takes a while to load, and every start of the program makes this parser.
    """
    parser = commands.add_parser(
        "records", help="the record of checks: look, decide, prove, erase, keep its keys and people"
    )
    parse = parser.parse_known_args

    def fill_and_parse(*arguments: Any, **named: Any) -> Any:
        parser.parse_known_args = parse
        _add_parts(parser)
        return parse(*arguments, **named)

    parser.parse_known_args = fill_and_parse


def _add_parts(parser: argparse.ArgumentParser) -> None:
    from facematch_gui.commands import (
        records_keys,
        records_look,
        records_overview,
        records_people,
        records_rules,
        records_verify,
    )

    within = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=type(parser))
    for part in (records_look, records_overview, records_rules, records_verify, records_people, records_keys):
        part.add(within)
