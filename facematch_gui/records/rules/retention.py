"""The retention schedule: what a site's policy keeps of a check, why, for how long, and what becomes of it then.

Sites post it where people are checked. It states what the program does, and nothing that the site must do itself.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facematch_gui.settings import SitePolicy
    from facematch_gui.settings.record_rules import RecordRules

WIDTH = 100
"""Characters of a line."""
_LABEL = 10
_CLOSING = (
    "What is over is erased when the program starts, and once a day while it runs.",
    "Everything about one case can be erased earlier. Whoever asks for it names the case reference, and gets a receipt "
    "that says what was erased, when and why.",
)
_GONE = "its key is destroyed and the content deleted, which cannot be undone"


@dataclass(frozen=True)
class ScheduleLine:
    """A line of the schedule.

    Attributes:
        what: is kept.
        why: what for.
        how_long: until when.
        then: what becomes of it.
    """

    what: str
    why: str
    how_long: str
    then: str


@dataclass(frozen=True)
class RetentionSchedule:
    """What a site keeps of checks.

    Attributes:
        purpose: why it checks, in its own words; empty where its policy does not say.
        where: whose checks are recorded.
        kept: the lines.
    """

    purpose: str
    where: str
    kept: Sequence[ScheduleLine]


def retention_schedule(policy: SitePolicy) -> RetentionSchedule:
    """The schedule of a policy."""
    rules = policy.records
    return RetentionSchedule(
        purpose=rules.purpose.strip(),
        where=_where(rules),
        kept=[*_never_kept(), *_of_a_check(rules), *_of_the_site(rules)],
    )


def schedule_text(schedule: RetentionSchedule) -> str:
    """The schedule in words, in lines of ``WIDTH`` characters, for printing and posting."""
    purpose = schedule.purpose or "(not stated in the policy: records.purpose)"
    paragraphs = [
        "WHAT IS KEPT OF A CHECK OF FACES, AND FOR HOW LONG",
        _labelled([("Purpose", purpose), ("Recorded", schedule.where)]),
    ]
    for number, kept in enumerate(schedule.kept, start=1):
        lines = [("Why", kept.why), ("How long", kept.how_long), ("Then", kept.then)]
        what = textwrap.fill(f"{number}. {kept.what}", WIDTH, subsequent_indent="   ")
        paragraphs.append(f"{what}\n{_labelled(lines)}")
    paragraphs += [textwrap.fill(words, WIDTH) for words in _CLOSING]
    return "\n\n".join(paragraphs)


def _where(rules: RecordRules) -> str:
    places = [name for name, is_on in (("at the desk", rules.desk), ("at the kiosk", rules.kiosk)) if is_on]
    others = "checks by command only where the command asks for it"
    return f"every check {' and '.join(places)}; {others}" if places else others


def _never_kept() -> Iterator[ScheduleLine]:
    yield ScheduleLine(
        "The pictures as they were taken or opened, and the numbers worked out of the faces",
        "to compare the two faces",
        "in memory, until the next check or the end of the program",
        "forgotten; they are never written to a disk or sent anywhere",
    )


def _of_a_check(rules: RecordRules) -> Iterator[ScheduleLine]:
    check = f"{_days(rules.keep_days)} after the check"
    yield ScheduleLine(
        "The result: time, desk, verdict, score, quality of the pictures, model, program, policy, and which text of "
        "consent was agreed to",
        "to account for the check, and to see how well checks work",
        check,
        "deleted; a line without content stays, which says when a check was recorded on which machine, and checksums "
        "that prove that none was taken away",
    )
    yield ScheduleLine(
        "The case reference and the name of the officer, encrypted",
        "to find the check again",
        check,
        _GONE,
    )
    if rules.crops:
        yield ScheduleLine(
            "The two faces, cut from selfie and document, encrypted",
            "so that another person can see what was compared",
            f"{_days(rules.keep_crops_days)} after the check",
            _GONE,
        )
    yield ScheduleLine(
        "What people decided about the check, their reasons and names, encrypted; that a report of it was issued",
        "to account for the decision",
        "as long as the check",
        _GONE,
    )


def _of_the_site(rules: RecordRules) -> Iterator[ScheduleLine]:
    if rules.sign_in:
        yield ScheduleLine(
            "Of staff who sign in: name and role, encrypted, and a hash of the password",
            "to know who checks and decides",
            "until an administrator removes them",
            "deleted",
        )
    yield ScheduleLine(
        "Receipts of what was erased: which records, when and why; and every text of consent that was used",
        "to prove that it was done",
        "as long as the site keeps records at all",
        "they name nobody",
    )
    yield ScheduleLine(
        "Copies that the site makes: backups, reports, exported tables, results of lists",
        "so that nothing is lost",
        "as the site decides: this program does not reach them",
        "a backup still holds the keys of what was erased after it was made, until it is destroyed",
    )


def _days(count: int) -> str:
    return "1 day" if count == 1 else f"{count} days"


def _labelled(lines: Sequence[tuple[str, str]]) -> str:
    indent = " " * (_LABEL + 4)
    return "\n".join(
        textwrap.fill(words, WIDTH, initial_indent=f"    {label:<{_LABEL}}", subsequent_indent=indent)
        for label, words in lines
    )
