"""What a report is drawn from, and what a look at one says: frozen values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from facematch_gui.records.values import Details, Head, Overview, Receipt


@dataclass(frozen=True)
class Making:
    """Where and when a report is made.

    Attributes:
        time: with the offset of this machine's clock.
        by: who makes it; empty for an overview, which names nobody.
        program: the version of FaceMatch.
        head: of the chain that this machine writes, before the report's own entry.
    """

    time: datetime
    by: str
    program: str
    head: Head | None


@dataclass(frozen=True, eq=False)
class CaseFile:
    """What the report of a check is drawn from.

    Attributes:
        attachment: the public facts as JSON, to be attached to the file as ``ATTACHMENT``.
        code: the record's place and seal, for a QR code.
    """

    details: Details
    making: Making
    attachment: bytes
    code: str


@dataclass(frozen=True, eq=False)
class OverviewFile:
    """What the report of a month is drawn from; see ``CaseFile``."""

    overview: Overview
    making: Making
    attachment: bytes


ATTACHMENT = "facematch-report.json"
"""The name under which a report holds its public facts."""


class Standing(StrEnum):
    """What a file is worth that says of itself that it is a report."""

    GENUINE = "genuine"
    """It was issued, and not a byte of it has changed."""
    ALTERED = "altered"
    """A report was issued in its place, and this is another file."""
    NOT_ISSUED = "not_issued"
    """It tells of a check as it was recorded, but no such file was issued."""
    FORGED = "forged"
    """It says of the records what they contradict."""
    UNKNOWN = "unknown"
    """Nothing here knows of it; ``JudgedReport.why`` says why."""
    NO_REPORT = "no_report"
    """It is no report at all."""


class RecordStanding(StrEnum):
    """What has become of the check that a report is about."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    """It is not what was recorded."""
    ERASED = "erased"
    """A receipt says when and why."""
    MISSING = "missing"
    """The records here know nothing of it."""


class Why(StrEnum):
    """Why nothing is known of a report."""

    OTHER_CHAIN = "other_chain"
    """Of the chain that it stands in, nothing is here."""
    NEWER = "newer"
    """The anchor ends before it."""
    NOT_NOTED = "not_noted"
    """The anchor goes further, and does not know it: no report of this anchor's desk is missing there."""
    NO_STAMP = "no_stamp"
    """It does not say which entry of the chain it is."""


@dataclass(frozen=True)
class Difference:
    """A fact that a report states otherwise than it was recorded."""

    name: str
    stated: Any
    recorded: Any


@dataclass(frozen=True, eq=False)
class JudgedReport:
    """What a look at a report says.

    Attributes:
        about: the record that it names; empty for an overview, or where it names none.
        entry: the report's own place in the chain.
        issued: when.
        stamped: whether the file still says itself which entry it is.
        kept: whether the records still have that entry, and not the anchor alone.
        check: the place of the check.
        record: what has become of the check; None where that was not looked at, or there is none.
        facts: of the check as it was recorded, as far as that is proven and may be known.
        differences: what the file's attachment says otherwise.
        later: decisions that were made of the check since.
        erased: the receipt, where the check was erased.
        why: of ``Standing.UNKNOWN``.
    """

    standing: Standing
    about: str = ""
    entry: Head | None = None
    issued: datetime | None = None
    stamped: bool = True
    kept: bool = True
    check: Head | None = None
    record: RecordStanding | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)
    differences: Sequence[Difference] = ()
    later: int = 0
    erased: Receipt | None = None
    why: Why | None = None

    @property
    def is_good(self) -> bool:
        """Whether it can be relied on: the file, and what became of its record as far as that was looked at."""
        return self.standing is Standing.GENUINE and self.record in (
            None,
            RecordStanding.UNCHANGED,
            RecordStanding.ERASED,
        )
