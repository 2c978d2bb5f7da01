"""``facematch records overview`` and ``status``: a month in numbers, and how the records stand."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from facematch_gui.commands import exits
from facematch_gui.commands.options import add_opening, month
from facematch_gui.commands.records_open import opened, records_folder
from facematch_gui.dataset.names import shown
from facematch_gui.records.values import MARKED_DRIFT, SLIGHT_DRIFT, RecordedVerdict, Role

if TYPE_CHECKING:
    from facematch_gui.records.values import Overview

_BAR = 40
"""Characters of the longest bar."""


def add(within: argparse._SubParsersAction[Any]) -> None:
    overview = within.add_parser("overview", help="a month of checks in numbers that name nobody")
    overview.add_argument("--month", type=month, metavar="MONTH", help="such as 2026-03; this month by default")
    add_opening(overview)
    overview.add_argument("--json", action="store_true", help="answer in JSON")
    overview.set_defaults(run=run_overview)

    status = within.add_parser(
        "status",
        help="where the records are, and what waits for the site's server",
        description="Sends what waits for the site's server, where the policy names one, and says how the records of "
        "this machine stand.",
    )
    add_opening(status)
    status.add_argument("--json", action="store_true", help="answer in JSON")
    status.set_defaults(run=run_status)


# --- overview ---------------------------------------------------------------------------------------------------------


def run_overview(options: argparse.Namespace) -> int:
    with opened(options, Role.SUPERVISOR) as (archive, who):
        chosen = options.month or archive.local.clock().astimezone().date()
        seen = archive.overview(chosen, who)
    exits.say(json.dumps(_json(seen), ensure_ascii=False) if options.json else "\n".join(_lines(seen)))
    return exits.SUCCESS


def _json(seen: Overview) -> dict[str, Any]:
    return {**vars(seen), "month": f"{seen.month:%Y-%m}"}


def _lines(seen: Overview) -> Iterator[str]:
    yield f"{seen.month:%Y-%m}: {_counted(seen.verdicts)}"
    for desk, verdicts in seen.desks.items():
        yield f"  {shown(desk)}: {_counted(verdicts)}"
    yield (
        f"  reviews: {seen.decided_same} decided the same person, {seen.decided_other} another, {seen.waiting} waiting"
    )
    yield f"  decided against a verdict: {seen.overrides}"
    for code, count in seen.problems.items():
        yield f"  {code}: {count}"
    if any(seen.scores):
        yield "  scores, and those of the three months before:"
        yield from _histogram(seen)
    yield f"  drift: {_drift(seen.drift)}"


def _counted(verdicts: Any) -> str:
    checks = sum(verdicts.values())
    reviews = f" ({verdicts[RecordedVerdict.REVIEW] / checks:.1%} review)" if checks else ""
    return f"checks {checks}{reviews}, " + ", ".join(f"{verdict} {verdicts[verdict]}" for verdict in RecordedVerdict)


def _histogram(seen: Overview) -> Iterator[str]:
    """A line a bin: its lower end, a bar of this month's share, and both shares."""
    now, before = sum(seen.scores), sum(seen.scores_before) or 1
    longest = max(seen.scores)
    for number, (count, count_before) in enumerate(zip(seen.scores, seen.scores_before, strict=True)):
        bar = "#" * round(_BAR * count / longest)
        yield f"    {number / 4:.2f}  {count / now:6.1%}  {count_before / before:6.1%}  {bar}".rstrip()


def _drift(drift: float | None) -> str:
    if drift is None:
        return "too few scores to say"
    reading = "none" if drift < SLIGHT_DRIFT else "some" if drift < MARKED_DRIFT else "marked"
    return f"{drift:.2f}, {reading}"


# --- status -----------------------------------------------------------------------------------------------------------


def run_status(options: argparse.Namespace) -> int:
    with opened(options) as (archive, _who):
        server = archive.synchronise()
        head, local, notices = archive.head(), archive.local, archive.notices()
    stands = {
        "folder": str(records_folder()),
        "desk": local.desk,
        "key": local.ring.current,
        "keys": list(local.ring.key_ids),
        "head": None if head is None else vars(head),
        "server": {"reached": server.reached, "waiting": server.waiting} if local.rules.database else None,
        "notices": [str(notice) for notice in notices],
    }
    exits.say(json.dumps(stands, ensure_ascii=False) if options.json else "\n".join(_status_lines(stands)))
    return exits.SUCCESS


def _status_lines(stands: dict[str, Any]) -> Iterator[str]:
    head, server = stands["head"], stands["server"]
    yield f"records of {shown(stands['desk'])}, in {stands['folder']}"
    yield f"  key: {stands['key']}, of {len(stands['keys'])}"
    yield "  chain: empty" if head is None else f"  chain: {head['chain']}, entry {head['seq']}, hash {head['hash']}"
    if server is None:
        yield "  server: none, the records stay on this machine"
    else:
        reached = "reached" if server["reached"] else "not reached"
        yield f"  server: {reached}; entries waiting here: {server['waiting']}"
    yield from (f"  {notice}" for notice in stands["notices"])
