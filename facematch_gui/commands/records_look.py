"""``facematch records list``, ``show`` and ``export``: the checks of the past."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from facematch_gui.commands import exits
from facematch_gui.commands.options import CASE_HELP, add_opening, positive
from facematch_gui.commands.records_open import case_of, opened
from facematch_gui.dataset.names import shown
from facematch_gui.errors import OutputError
from facematch_gui.records.values import Query, RecordedVerdict, Role, State

if TYPE_CHECKING:
    from facematch_gui.records.values import Details, GivenDecision, HistoryPage, HistoryRow

_NOT_SHOWN = frozenset({"salt", "quality", "verdict", "score", "desk", "utc_offset_minutes"})
"""Facts that stand elsewhere in what is shown, or are for machines alone."""


def add(within: argparse._SubParsersAction[Any]) -> None:
    listing = within.add_parser(
        "list",
        help="past checks, the newest first",
        description="Lists the checks that fit all options. Case and officer are compared whole; capital letters and "
        "spaces do not matter.",
    )
    _add_search(listing)
    listing.add_argument("--rows", type=positive, default=50, metavar="N", help="at most; 50 by default")
    listing.add_argument("--after", default="", metavar="PLACE", help="go on where the page before has ended")
    listing.add_argument("--json", action="store_true", help="answer in JSON")
    listing.set_defaults(run=run_list)

    show = within.add_parser("show", help="everything that is kept of a check")
    show.add_argument("record", metavar="RECORD", help="its identity, as 'records list' shows it")
    add_opening(show)
    show.add_argument("--faces", type=Path, metavar="FOLDER", help="write the two faces there, where they are kept")
    show.add_argument("--json", action="store_true", help="answer in JSON")
    show.set_defaults(run=run_show)

    export = within.add_parser(
        "export",
        help="write past checks into a table or as JSON",
        description="Writes all checks that fit all options, the newest first: as JSON where the file's name ends so, "
        "else as CSV. A file that is there is replaced.",
    )
    export.add_argument("file", type=Path, metavar="FILE", help="such as checks.csv or checks.json")
    _add_search(export)
    export.set_defaults(run=run_export)


def _add_search(parser: argparse.ArgumentParser) -> None:
    add_opening(parser)
    parser.add_argument("--case", default="", metavar="CASE", help=f"with this case reference; {CASE_HELP}")
    parser.add_argument("--officer", default="", metavar="NAME", help="made by this officer")
    parser.add_argument("--since", type=_day, metavar="DAY", help="on this day or later, such as 2026-03-14")
    parser.add_argument("--until", type=_day, metavar="DAY", help="on this day or earlier")
    parser.add_argument("--verdict", type=RecordedVerdict, choices=list(RecordedVerdict), help="with this verdict")
    parser.add_argument("--state", type=State, choices=list(State), help="in this state")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day such as 2026-03-14") from None


def _query(options: argparse.Namespace) -> Query:
    return Query(
        case=case_of(options.case),
        officer=options.officer,
        since=options.since,
        until=options.until,
        verdict=options.verdict,
        state=options.state,
        after=getattr(options, "after", ""),
        rows=getattr(options, "rows", Query.rows),
    )


# --- list -------------------------------------------------------------------------------------------------------------


def run_list(options: argparse.Namespace) -> int:
    with opened(options) as (archive, who):
        page = archive.search(_query(options), who)
    exits.say(_page_json(page) if options.json else "\n".join(_page_lines(page)))
    return exits.SUCCESS


def _page_json(page: HistoryPage) -> str:
    from facematch_gui.records.history.exporting import row_json

    return json.dumps({"checks": [row_json(row) for row in page.rows], "next": page.next}, ensure_ascii=False)


def _page_lines(page: HistoryPage) -> Iterator[str]:
    if not page.rows:
        yield "No check fits."
    for row in page.rows:
        score = "" if row.score is None else f"{row.score:.2f}"
        people = "  ".join(shown(words) for words in (row.case, row.officer, row.desk) if words)
        yield f"{row.record}  {row.time:%Y-%m-%d %H:%M}  {row.verdict:<8}  {score:>4}  {_state(row):<12}  {people}"
    if page.next:
        yield f"There are more: add --after {page.next}"


def _state(row: HistoryRow) -> str:
    """What a check waits for, or what it came to."""
    return row.state if row.decision is None else _opinion(row.decision)


def _opinion(same_person: bool) -> str:
    return "same person" if same_person else "other person"


# --- show -------------------------------------------------------------------------------------------------------------


def run_show(options: argparse.Namespace) -> int:
    with opened(options) as (archive, who):
        found = archive.details(options.record, who)
    if options.faces is not None:
        _write_faces(found, options.faces)
    exits.say(_details_json(found) if options.json else "\n".join(_details_lines(found)))
    return exits.SUCCESS


def _details_json(found: Details) -> str:
    from facematch_gui.records.history.exporting import decision_json, row_json

    return json.dumps(
        {
            **row_json(found.row),
            "blind": found.blind,
            "facts": found.facts,
            "faces": sorted(found.crops),
            "decisions": [decision_json(given) for given in found.decisions],
            "head": vars(found.head),
            "seal": found.seal,
        },
        ensure_ascii=False,
    )


def _details_lines(found: Details) -> Iterator[str]:
    row = found.row
    yield f"{row.verdict}, {_state(row)}" + ("" if row.score is None else f", score {row.score:.2f} of 6")
    if found.blind:
        yield "  what the comparison said is withheld until you have decided"
    yield f"  time: {row.time:%Y-%m-%d %H:%M:%S %z}"
    for name, words in (("case", row.case), ("officer", row.officer), ("desk", row.desk)):
        yield f"  {name}: {shown(words)}"
    for name, fact in found.facts.items():
        if name not in _NOT_SHOWN and fact not in (None, "", []):
            yield f"  {name}: {shown(_fact(fact))}"
    yield f"  faces: {', '.join(sorted(found.crops)) or 'none are kept'}"
    yield from map(_decision_line, found.decisions)
    yield f"  entry {found.head.seq} of chain {found.head.chain}"
    yield f"  hash: {found.head.hash}"
    yield f"  seal: {found.seal}"


def _fact(fact: object) -> str:
    match fact:
        case list():
            return ", ".join(map(str, fact))
        case dict():
            return ", ".join(f"{name} {value}" for name, value in fact.items())
        case _:
            return str(fact)


def _decision_line(given: GivenDecision) -> str:
    override = ", against the verdict" if given.override else ""
    said = f"{_opinion(given.same_person)}{override}: {shown(given.reason)}"
    return f"  decision {given.opinion}, {given.time:%Y-%m-%d %H:%M}, {shown(given.officer)}: {said}"


def _write_faces(found: Details, folder: Path) -> None:
    from facematch_gui.bulk.whole_file import write_whole

    try:
        folder.mkdir(parents=True, exist_ok=True)
        for side, face in found.crops.items():
            write_whole(folder / f"{side}.jpg", partial(_write, face), private=True)
    except OSError as error:
        raise OutputError(
            "The faces cannot be written: {reason}",
            "Make room on the disk, or name another folder that you may write to.",
            reason=error.strerror or type(error).__name__,
        ) from error


def _write(face: bytes, stream: IO[bytes]) -> None:
    stream.write(face)


# --- export -----------------------------------------------------------------------------------------------------------


def run_export(options: argparse.Namespace) -> int:
    with opened(options, Role.SUPERVISOR) as (archive, who):
        count = archive.export(_query(options), options.file, who)
    exits.say(f"Checks written: {count}")
    return exits.SUCCESS
