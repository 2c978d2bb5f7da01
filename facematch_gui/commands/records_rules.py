"""``facematch records decide|erase|purge|retention-schedule``: what people decide, and what is kept no longer."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from facematch_gui.commands import exits
from facematch_gui.commands.options import CASE_HELP, add_opening, add_policy
from facematch_gui.commands.records_open import (
    LONGEST_INPUT,
    at_terminal,
    case_of,
    opened,
    opened_unasked,
    records_folder,
    typed,
    typed_line,
)
from facematch_gui.errors import RecordsError, UsageError
from facematch_gui.records.rules.reasons import REASONS
from facematch_gui.records.values import Decision, Receipt, Role
from facematch_gui.settings import load_site_policy

_MEANT = "erase"


def add(commands: argparse._SubParsersAction[Any]) -> None:
    """Adds the subcommands."""
    decide = commands.add_parser(
        "decide",
        help="decide a check that waits, or one against its verdict",
        description="Records what a person decides of a check, and prints its state from then on: 'decided', 'second' "
        "(another person's opinion is asked for) or 'disputed' (a supervisor decides).",
    )
    decide.add_argument("record", metavar="RECORD", help="the check, as 'facematch records list' names it")
    said = decide.add_mutually_exclusive_group(required=True)
    said.add_argument("--same", action="store_true", help="selfie and document show the same person")
    said.add_argument("--other", action="store_true", help="they show two people")
    decide.add_argument("--reason", metavar="WORDS", help="why; read from the input where it is left out")
    add_opening(decide)
    decide.set_defaults(run=run_decide)

    erase = commands.add_parser(
        "erase",
        help="erase everything that is recorded under a case reference, for good",
        description="Destroys the keys of all checks of a case, with their faces and decisions, and leaves receipts in "
        "the chain: what, when and why, and not who. Takes an administrator. Exit code 1: nothing was found.",
    )
    erase.add_argument("--case", metavar="CASE", required=True, help=f"the case reference; {CASE_HELP}")
    erase.add_argument(
        "--reason",
        choices=tuple(REASONS),
        required=True,
        help="; ".join(f"{word}: {meaning}" for word, meaning in REASONS.items()),
    )
    erase.add_argument("--yes", action="store_true", help="do not ask whether it is meant")
    erase.add_argument("--json", action="store_true", help="answer in JSON")
    add_opening(erase)
    erase.set_defaults(run=run_erase)

    purge = commands.add_parser(
        "purge",
        help="erase what the policy keeps no longer",
        description="Does what the window does when it starts and once a day.",
    )
    purge.add_argument(
        "--trust-clock", action="store_true", help="the date is right, though nothing was started here for a month"
    )
    purge.add_argument("--json", action="store_true", help="answer in JSON")
    add_policy(purge)
    purge.set_defaults(run=run_purge)

    schedule = commands.add_parser(
        "retention-schedule", help="print for posting what is kept, why, for how long, and what becomes of it then"
    )
    schedule.add_argument("--json", action="store_true", help="answer in JSON")
    add_policy(schedule)
    schedule.set_defaults(run=run_schedule)


def run_decide(options: argparse.Namespace) -> int:
    reason = options.reason if options.reason is not None else _words("Why: ")
    with opened(options) as (archive, who):
        exits.say(archive.decide(options.record, Decision(options.same, reason), who).value)
    return exits.SUCCESS


def run_erase(options: argparse.Namespace) -> int:
    case = case_of(options.case)
    with opened(options, Role.ADMINISTRATOR) as (archive, who):
        if not options.yes:
            _require_meant()
        receipts = archive.erase_case(case, options.reason, who)
    _tell(receipts, options.json)
    return exits.SUCCESS if receipts else exits.FAILED


def run_purge(options: argparse.Namespace) -> int:
    from facematch_gui.records.rules.clock_days import believe, is_believable
    from facematch_gui.records.store import utc_now

    with opened_unasked(options) as archive:
        today = utc_now().date()
        if options.trust_clock:
            believe(records_folder(), today)
        elif not is_believable(records_folder(), today):
            raise RecordsError(
                "The date is more than a month after the last one on which the program was started here, so that "
                "nothing was erased",
                "If it is right, add --trust-clock, or wait for tomorrow. If not, put the clock right.",
            )
        receipts = archive.purge()
    _tell(receipts, options.json)
    return exits.SUCCESS


def run_schedule(options: argparse.Namespace) -> int:
    from facematch_gui.records.rules.retention import retention_schedule, schedule_text

    schedule = retention_schedule(load_site_policy(options.policy))
    exits.say(json.dumps(asdict(schedule), ensure_ascii=False) if options.json else schedule_text(schedule))
    return exits.SUCCESS


def _tell(receipts: Sequence[Receipt], as_json: bool) -> None:
    if as_json:
        exits.say(json.dumps([_json(receipt) for receipt in receipts]))
        return
    for receipt in receipts:
        what = "checks" if receipt.scope == "records" else "checks' faces"
        exits.say(
            f"Receipt {receipt.record}, {receipt.time:%Y-%m-%d %H:%M:%S} UTC, {receipt.reason}. "
            f"Erased {what}: {len(receipt.records)}. "
            f"In the chain {receipt.head.chain} it is entry {receipt.head.seq}, {receipt.head.hash}."
        )
    if not receipts:
        exits.say("There was nothing to erase.")


def _json(receipt: Receipt) -> dict[str, Any]:
    return {
        "receipt": receipt.record,
        "time": receipt.time.isoformat(),
        "scope": receipt.scope,
        "records": list(receipt.records),
        "reason": receipt.reason,
        **asdict(receipt.head),
    }


def _require_meant() -> None:
    if not at_terminal():
        raise UsageError("Erasing cannot be undone, and nobody can be asked whether it is meant", "Add --yes.")
    if typed_line(f"This cannot be undone. Type '{_MEANT}' to go on: ").strip() != _MEANT:
        raise UsageError("Nothing was erased", "Type the command again, and the word.")


def _words(question: str) -> str:
    """What is typed at a terminal, or the whole input where it is none."""
    return typed_line(question) if at_terminal() else typed(lambda: sys.stdin.read(LONGEST_INPUT))
