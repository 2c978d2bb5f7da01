"""What travels into and out of the records: frozen values that a window, a command and a database all understand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from facematch_gui.errors import PictureSide


class Kind(StrEnum):
    """What an entry of the chain is."""

    CHECK = "check"
    DECISION = "decision"
    """A person's decision about a check, or one against its verdict; ``about`` is the check."""
    ERASURE = "erasure"
    """A receipt: which records' keys were destroyed, when and why."""
    REPORT = "report"
    """A report was issued; ``about`` is its check, empty for an overview."""
    KEY = "key"
    """The site's key was made or changed."""
    PERSON = "person"
    """Somebody who signs in was added, changed or removed."""
    CONSENT_TEXT = "consent_text"
    """A text that people agree to, when it is first used."""
    RESTORED = "restored"
    """The database was put back from a backup."""
    SET_ASIDE = "set_aside"
    """A damaged database was kept aside, and this chain begun in its place."""


class RecordedVerdict(StrEnum):
    """What a check said, or that it could not be made."""

    MATCH = "match"
    REVIEW = "review"
    NO_MATCH = "no_match"
    REFUSED = "refused"


class State(StrEnum):
    """What a check still waits for."""

    CLOSED = "closed"
    """Nothing: its verdict stands, and nobody has decided otherwise."""
    WAITING = "waiting"
    """A review that needs a person's decision."""
    SECOND = "second"
    """Decided once; a second person's opinion is asked for."""
    DISPUTED = "disputed"
    """The two opinions differ; a supervisor decides."""
    DECIDED = "decided"


class Role(StrEnum):
    """What somebody who signs in may do; each may what the one before may."""

    OFFICER = "officer"
    """Check, decide, search."""
    SUPERVISOR = "supervisor"
    """Settle disputes, see the overview, export, issue reports."""
    ADMINISTRATOR = "administrator"
    """People, keys, erasure, backups."""

    @property
    def rank(self) -> int:
        return list(Role).index(self)


@dataclass(frozen=True)
class Person:
    """Who is at the desk.

    Attributes:
        name: as they sign in; without signing in, the account of the operating system. Personal data.
        role: what they may do; without signing in, everything.
        identity: 32 hexadecimal digits of a person who signs in; empty otherwise.
    """

    name: str
    role: Role = Role.ADMINISTRATOR
    identity: str = ""


@dataclass(frozen=True)
class GivenConsent:
    """What a person has agreed to.

    Attributes:
        version: of the text, as the site counts it.
        language: the text's language code.
        text: as it was shown.
    """

    version: str
    language: str
    text: str


@dataclass(frozen=True)
class Circumstances:
    """What is known of a check before a picture is taken.

    Attributes:
        case: the case reference; may be empty. Personal data, as is the officer's name.
        officer: who checks; empty at a kiosk.
        place: ``desk``, ``kiosk``, ``command`` or ``list``.
        desk: the desk's name.
        purpose: why the site checks, in the site's words.
        policy_sha256: of the policy in force.
        consent: what the person has agreed to, if they were asked.
    """

    case: str
    officer: str
    place: str
    desk: str
    purpose: str = ""
    policy_sha256: str = ""
    consent: GivenConsent | None = None


@dataclass(frozen=True, eq=False)
class CheckRecord:
    """One check as it is kept.

    Attributes:
        verdict: what it said.
        facts: what is no secret and names nobody, as plain JSON values: score and its meaning, operating point,
            findings, model, engine, program, desk. See ``records.checks`` for its keys.
        case, officer: personal; sealed.
        crops: the two faces as JPEG files, by side; empty where the policy keeps none. Sealed.
        consent: the text that the person agreed to, which becomes an entry of its own when it is new.
    """

    verdict: RecordedVerdict
    facts: Mapping[str, Any]
    case: str
    officer: str
    crops: Mapping[PictureSide, bytes] = field(default_factory=dict)
    consent: GivenConsent | None = None


@dataclass(frozen=True)
class Head:
    """The newest entry of a chain: what a report prints and the anchor remembers."""

    chain: str
    seq: int
    hash: str


@dataclass(frozen=True)
class Kept:
    """A check that is durably recorded.

    Attributes:
        record: its identity, 32 hexadecimal digits.
        head: its own place in the chain.
        state: what it waits for.
    """

    record: str
    head: Head
    state: State


@dataclass(frozen=True)
class Decision:
    """What a person says of a check.

    Attributes:
        same_person: whether selfie and document show one person.
        reason: why, in the person's words; never empty. Personal; sealed.
    """

    same_person: bool
    reason: str


@dataclass(frozen=True)
class GivenDecision:
    """A decision as it was recorded. Of somebody else's first opinion, a blind second person sees nothing.

    Attributes:
        officer: who decided; empty once erased.
        override: it goes against the check's verdict of match or no match.
        opinion: 1 or 2, or 3 for a supervisor's word on two that differ.
    """

    same_person: bool
    reason: str
    officer: str
    time: datetime
    override: bool
    opinion: int


@dataclass(frozen=True)
class Query:
    """What is looked for; every part may be left out.

    Attributes:
        case, officer: compared whole, but for case, accents' form and surrounding or repeated spaces.
        since, until: local days, both included.
        after: the cursor of the page before.
    """

    case: str = ""
    officer: str = ""
    since: date | None = None
    until: date | None = None
    verdict: RecordedVerdict | None = None
    state: State | None = None
    after: str = ""
    rows: int = 50


@dataclass(frozen=True)
class HistoryRow:
    """A past check in a list.

    Attributes:
        time: when, with the offset of the desk's own clock.
        score: 0 to 6, or None where there was none.
        decision: what people decided in the end: same person or not; None where nobody has.
    """

    record: str
    time: datetime
    case: str
    officer: str
    desk: str
    verdict: RecordedVerdict
    state: State
    score: float | None
    decision: bool | None


@dataclass(frozen=True)
class HistoryPage:
    """Rows, the newest first.

    Attributes:
        next: the cursor of the next page; empty at the end.
    """

    rows: Sequence[HistoryRow]
    next: str


@dataclass(frozen=True, eq=False)
class Details:
    """Everything that is kept of a check.

    Attributes:
        facts: as in ``CheckRecord``; a blind second person gets none that tell the verdict.
        blind: whether verdict, score and the first opinion are withheld until this person has decided.
        head: the entry's own place in the chain.
        seal: its HMAC, 64 hexadecimal digits.
    """

    row: HistoryRow
    facts: Mapping[str, Any]
    crops: Mapping[PictureSide, bytes]
    decisions: Sequence[GivenDecision]
    head: Head
    seal: str
    blind: bool = False


@dataclass(frozen=True)
class Receipt:
    """What was erased: what, when and why, and not whose it was.

    Attributes:
        record: the receipt's own identity in the chain.
        scope: ``records`` or ``crops``.
        records: the identities of what was erased.
        reason: a word of ``reasons``.
    """

    record: str
    time: datetime
    scope: str
    records: Sequence[str]
    reason: str
    head: Head


@dataclass(frozen=True)
class Problem:
    """What a verification has found.

    Attributes:
        code: ``changed``, ``removed``, ``inserted``, ``reordered``, ``truncated``, ``unsealed`` (not written with the
            site's key), ``content_changed``, ``content_missing``, ``index_changed``, ``chain_missing``,
            ``people_changed``.
        chain, seq: where; seq 0 means the whole chain.
        words: a sentence that says what is wrong and at which entry.
    """

    code: str
    chain: str
    seq: int
    words: str


@dataclass(frozen=True)
class VerifiedRecords:
    """What a verification of everything says.

    Attributes:
        entries, chains: how many were looked at.
        erased: how many contents were erased with a receipt.
        sealed: whether the HMACs were checked, too, for which the key is needed.
        anchored: how many anchored heads were compared.
        notes: what is explained and no problem, such as what a restored backup lacks.
    """

    entries: int
    chains: int
    erased: int
    sealed: bool
    anchored: int
    problems: Sequence[Problem]
    notes: Sequence[str]
    heads: Sequence[Head]


SLIGHT_DRIFT, MARKED_DRIFT = 0.1, 0.25
"""Of an overview's ``drift``: from where on a change is worth a word, and from where on a look."""


@dataclass(frozen=True)
class Overview:
    """A month of checks, counted. Names nobody.

    Attributes:
        month: its first day.
        checks: all of them.
        verdicts: how many by verdict.
        desks: the same by desk's name.
        decided_same, decided_other, waiting: what became of the reviews.
        overrides: decisions against a verdict.
        problems: how many checks had each finding or refusal, by code such as ``selfie:too_dark``.
        scores: how many scores lie in each of 24 bins of a quarter from 0 to 6.
        scores_before: the same of the three months before, together.
        drift: population stability index of the two: see ``SLIGHT_DRIFT``; None where too few.
    """

    month: date
    checks: int
    verdicts: Mapping[RecordedVerdict, int]
    desks: Mapping[str, Mapping[RecordedVerdict, int]]
    decided_same: int
    decided_other: int
    waiting: int
    overrides: int
    problems: Mapping[str, int]
    scores: Sequence[int]
    scores_before: Sequence[int]
    drift: float | None


@dataclass(frozen=True)
class ServerState:
    """How a desk stands with the site's database server.

    Attributes:
        reached: whether it answered last time.
        waiting: entries that are kept here until it answers.
    """

    reached: bool
    waiting: int
