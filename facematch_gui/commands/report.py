"""``facematch report``: the report of a check or of a month as a PDF file, and whether one is genuine."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facematch_gui.commands import exits
from facematch_gui.commands.options import add_opening, add_policy, month
from facematch_gui.errors import UsageError

if TYPE_CHECKING:
    from facematch_gui.records.archive import Archive
    from facematch_gui.records.reports.report_file import Claims, Code
    from facematch_gui.records.storage.anchor import AnchoredHead
    from facematch_gui.records.values import Head, Person


def add(commands: argparse._SubParsersAction[Any]) -> None:
    parser = commands.add_parser("report", help="report a check or a month on paper, and check such a report")
    within = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=type(parser))

    make = within.add_parser(
        "make",
        help="write the report of a check",
        description="Writes a PDF file with the faces, where they are kept, the answer and what it means, decisions, "
        "and the record's seal. That it was issued is recorded. It names people. Takes a supervisor.",
    )
    make.add_argument("record", metavar="RECORD", help="the check's identity, as 'records list' shows it")
    _add_making(make)
    make.set_defaults(run=run_make)

    overview = within.add_parser(
        "overview",
        help="write the report of a month",
        description="Writes a PDF file with the numbers of a month; it names nobody. Takes a supervisor.",
    )
    overview.add_argument("month", type=month, metavar="MONTH", help="such as 2026-03")
    _add_making(overview)
    overview.set_defaults(run=run_overview)

    verify = within.add_parser(
        "verify",
        help="say whether a report is genuine, and its record unchanged",
        description="Compares a file with the records, or with noted heads alone. Asks nobody to sign in. Exit code "
        "0: it is genuine, and what became of its record is in order; 1: it is not.",
    )
    verify.add_argument("file", type=Path, nargs="?", metavar="FILE", help="the report")
    verify.add_argument("--code", metavar="TEXT", help="instead of a file: what the square on a printed one says")
    verify.add_argument(
        "--anchor",
        type=Path,
        metavar="FILE",
        help="compare with the heads in this anchor.txt alone, and open neither the records nor their key",
    )
    add_policy(verify)
    verify.add_argument("--json", action="store_true", help="answer in JSON")
    verify.set_defaults(run=run_verify)


def _add_making(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="the PDF file to write")
    parser.add_argument("--force", action="store_true", help="replace a file that is there")
    parser.add_argument("--language", metavar="CODE", help="such as de or zh; the system's by default")
    add_opening(parser)
    parser.add_argument("--json", action="store_true", help="answer in JSON")


# --- make, overview ---------------------------------------------------------------------------------------------------


def run_make(options: argparse.Namespace) -> int:
    from facematch_gui.gui.records.report.case_report import case_report

    return _make(options, lambda archive, who: archive.issue_report(options.record, options.out, case_report, who))


def run_overview(options: argparse.Namespace) -> int:
    from facematch_gui.gui.records.report.overview_report import overview_report

    return _make(options, lambda archive, who: archive.issue_overview(options.month, options.out, overview_report, who))


def _make(options: argparse.Namespace, issue: Callable[[Archive, Person], Head]) -> int:
    from facematch_gui.commands.records_open import opened
    from facematch_gui.records.values import Role

    if options.out.exists() and not options.force:
        raise UsageError("There is a file of that name", "Choose another name, or add --force to replace it.")
    with opened(options, Role.SUPERVISOR) as (archive, who), _speaking(options.language):
        place = issue(archive, who)
    if options.json:
        exits.say(json.dumps({"head": vars(place)}))
    else:
        exits.say(f"Report written. That it was issued is entry {place.seq} of chain {place.chain}.")
    return exits.SUCCESS


@contextmanager
def _speaking(code: str | None) -> Iterator[None]:
    """Lets Qt draw without a screen, and speak a language.

    Raises:
        UsageError: the program has no such language.
    """
    from facematch_gui.screen import go_offscreen_without_a_screen

    go_offscreen_without_a_screen()
    from PySide6.QtWidgets import QApplication

    from facematch_gui.gui import language
    from facematch_gui.gui.messages import quiet_qt

    known = [each.code for each in language.LANGUAGES]
    if code is not None and code not in known:
        raise UsageError("The program does not speak that language", "Choose one of: {known}.", known=", ".join(known))
    quiet_qt()
    application = QApplication.instance() or QApplication(["facematch"])
    if isinstance(application, QApplication):
        language.install(application, code or language.system_language())
    yield
    del application


# --- verify -----------------------------------------------------------------------------------------------------------


def run_verify(options: argparse.Namespace) -> int:
    from facematch_gui.commands.report_words import as_json, code_lines, file_lines
    from facematch_gui.records.reports.by_anchor import judge_by_anchor

    if (options.file is None) == (options.code is None):
        raise UsageError("It takes a file or a code", "Name a report, or give the text of its square with --code.")
    claims = _claims(options)
    if options.anchor is not None:
        judged = judge_by_anchor(_noted(options.anchor), claims)
    else:
        from facematch_gui.commands.records_open import opened_unasked

        with opened_unasked(options) as archive:
            judged = archive.judge_report(claims)
    if options.json:
        exits.say(json.dumps(as_json(judged), ensure_ascii=True))
    else:
        lines = file_lines if options.code is None else code_lines
        exits.say("\n".join(lines(judged, by_anchor=options.anchor is not None)))
    return exits.SUCCESS if judged.is_good else exits.FAILED


def _claims(options: argparse.Namespace) -> Claims | Code:
    from facematch_gui.records.reports.reading import MOST_BYTES, claims_of
    from facematch_gui.records.reports.report_file import read_code

    if options.code is not None:
        return read_code(options.code)
    try:
        with options.file.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise UsageError(
            "The report cannot be read: {reason}",
            "Look whether it is there, and whether you may read it.",
            reason=error.strerror or type(error).__name__,
        ) from error
    if len(content) > MOST_BYTES:
        raise UsageError("The file is too large for a report", "Name the PDF file that was written as a report.")
    return claims_of(content)


def _noted(file: Path) -> Sequence[AnchoredHead]:
    from facematch_gui.records.storage.anchor import Anchor

    heads = Anchor(file).heads()
    if not heads:
        raise UsageError(
            "The anchor notes no head", "Name the anchor.txt of the desk that made the report, or a copy of it."
        )
    return heads
