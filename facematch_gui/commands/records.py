"""``facematch records``: the record of checks, on the command line."""

from __future__ import annotations

import argparse
from types import ModuleType
from typing import Any

from facematch_gui.commands import (
    records_keys,
    records_look,
    records_overview,
    records_people,
    records_rules,
    records_verify,
)

PARTS: tuple[ModuleType, ...] = (
    records_look,
    records_overview,
    records_rules,
    records_verify,
    records_people,
    records_keys,
)
"""Whose subcommands there are, in the order in which help lists them."""


def add(commands: argparse._SubParsersAction[Any]) -> None:
    parser = commands.add_parser(
        "records", help="the record of checks: look, decide, prove, erase, keep its keys and people"
    )
    within = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=type(parser))
    for part in PARTS:
        part.add(within)
