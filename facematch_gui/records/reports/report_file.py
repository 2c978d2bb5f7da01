"""What a report says to machines: the facts attached to it, the code on its page, and the stamp at its end.

The *attachment* is JSON: where and when the report was made, and of a check its entry in the chain and those of its
decisions, each with header, hash, seal, and the exact text of its public facts. The *code* holds the check's place and
seal in the characters that a QR code packs best. The *stamp* is what the file itself cannot know while it is made: the
entry of the chain that says it was issued, which holds the SHA-256 of every byte before the stamp. It stands in a
comment behind the PDF file's end, followed by that end once more, so that readers of PDF files find what they look for.
Whoever has the file and one anchored head can then prove that it was issued, and that not a byte was changed, without
the records and long after they are erased.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC
from typing import Any, TypeVar

from facematch_gui.errors import UsageError
from facematch_gui.records.chain import Header, digest_of, hash_of
from facematch_gui.records.proof.walking import Entry, fits
from facematch_gui.records.reports.values import Making
from facematch_gui.records.values import Head, Kind, Overview

_T = TypeVar("_T")

FORMAT = 1
"""Of attachment, code and stamp."""
_STAMP = b"%FaceMatch issued "
_END = re.compile(rb"startxref\s+[0-9]{1,10}\s+%%EOF\s*")
"""Where a reader of PDF files begins: with what stands last."""
_CODE = re.compile(
    r"FACEMATCH:1:(?P<record>[0-9A-F]{32}):(?P<chain>[0-9A-F]{32}):(?P<seq>[1-9][0-9]{0,17})"
    r":(?P<hash>[0-9A-F]{64}):(?P<seal>[0-9A-F]{64})"
)
_DIGEST = re.compile("[0-9a-f]{32}|[0-9a-f]{64}|")
_HIGHEST_SEQ = 10**18


@dataclass(frozen=True)
class Stated:
    """An entry of the chain with its public facts, as a report states it.

    Attributes:
        facts: the exact text whose SHA-256 stands in the header.
    """

    entry: Entry
    facts: str

    @property
    def is_sound(self) -> bool:
        """Whether the facts are the header's, and the hash is: then it is proven by whatever proves the hash."""
        header = self.entry.header
        return fits(self.entry, header.seq) and digest_of(self.facts) == header.facts

    @property
    def head(self) -> Head:
        return self.entry.head

    @property
    def said(self) -> Mapping[str, Any]:
        """The facts as values; none where the text is no such thing."""
        try:
            said = json.loads(self.facts)
        except (ValueError, RecursionError):
            return {}
        return said if isinstance(said, dict) else {}


# --- The attachment ---------------------------------------------------------------------------------------------------


def case_attachment(entries: Sequence[Stated], making: Making) -> bytes:
    """The public facts of a check.

    Args:
        entries: the check's, and after it those of its decisions.
    """
    return _attachment("check", making, {"entries": [_plain(stated) for stated in entries]})


def overview_attachment(overview: Overview, making: Making) -> bytes:
    """The numbers of a month."""
    return _attachment("overview", making, {"overview": {**vars(overview), "month": f"{overview.month:%Y-%m}"}})


def entries_of(attachment: bytes) -> Sequence[Stated]:
    """The entries that an attachment states; none where it is no report's, or an overview's."""
    try:
        return [_stated(each) for each in json.loads(attachment)["entries"]]
    except _NO_ENTRY:
        return []


def is_attachment(content: bytes) -> bool:
    """Whether some JSON is that of a report."""
    try:
        document = json.loads(content)
    except (ValueError, RecursionError):
        return False
    return isinstance(document, dict) and {"format", "report", "made"} <= set(document)


def _attachment(report: str, making: Making, content: Mapping[str, Any]) -> bytes:
    document = {
        "format": FORMAT,
        "report": report,
        "made": making.time.astimezone(UTC).isoformat(timespec="seconds"),
        "program": making.program,
        "head": None if making.head is None else vars(making.head),
        **content,
    }
    return json.dumps(document, indent=1).encode("ascii")


# --- The code ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Code:
    """What the QR code on a report's page says."""

    record: str
    head: Head
    seal: str


def code_of(entry: Entry) -> str:
    """The code of a check: ``FACEMATCH:1:RECORD:CHAIN:SEQ:HASH:SEAL``, its digits in capital letters."""
    header = entry.header
    parts = ("FaceMatch", FORMAT, header.record, header.chain, header.seq, entry.hash, entry.seal)
    return ":".join(map(str, parts)).upper()


def read_code(text: str) -> Code:
    """What a code says.

    Raises:
        UsageError: it is none.
    """
    found = _CODE.fullmatch("".join(text.split()).upper())
    if found is None:
        raise UsageError(
            "That is not the code of a report", "Scan the QR code on the report again, and give all of its text."
        )
    part = {name: word.lower() for name, word in found.groupdict().items()}
    return Code(part["record"], Head(part["chain"], int(part["seq"]), part["hash"]), part["seal"])


# --- The stamp --------------------------------------------------------------------------------------------------------


def stamped(body: bytes, issued: Stated) -> bytes:
    """A PDF file with the entry that says that it was issued, of which the stamp holds what the entry's hash covers."""
    ends = _END.findall(body[-64:])
    stamp = {"header": asdict(issued.entry.header), "facts": issued.facts}
    line = json.dumps(stamp, sort_keys=True, separators=(",", ":")).encode("ascii")
    return body + _STAMP + line + b"\n" + (ends[-1] if ends else b"%%EOF\n")


def stamp_of(content: bytes) -> tuple[bytes, Stated] | None:
    """The body of a stamped file, and the entry that its stamp names; None where it has none."""
    body, mark, rest = content.rpartition(_STAMP)
    if not mark:
        return None
    try:
        document = json.loads(rest.partition(b"\n")[0])
        header = _header(document["header"])
        return body, _checked(Stated(Entry(header, hash_of(header), ""), document["facts"]))
    except _NO_ENTRY:
        return None


def _is_untouched(content: bytes) -> bool:
    """Whether a file is the one that its own stamp names, to the last byte: a PDF file may grow behind its end."""
    found = stamp_of(content)
    if found is None:
        return False
    body, issued = found
    return issued.is_sound and issued.said.get("sha256") == digest_of(body) and stamped(body, issued) == content


class Claims:
    """What a file says of itself.

    Args:
        content: the file.
        attachment: what is attached to it under the name ``ATTACHMENT``; None for nothing.
    """

    def __init__(self, content: bytes = b"", attachment: bytes | None = None) -> None:
        found = stamp_of(content)
        entries = entries_of(attachment) if attachment else []
        self.issued = found[1] if found and found[1].entry.header.kind == Kind.REPORT else None
        """The entry that its stamp names."""
        self.is_untouched = _is_untouched(content)
        self.sha256 = digest_of(content)
        self.check = next((each for each in entries if each.entry.header.kind == Kind.CHECK), None)
        """The check that its attachment tells of."""
        self.about = self.check.entry.header.record if self.check else ""
        """That check's identity."""
        self.decisions = [each for each in entries if each.entry.header.kind == Kind.DECISION]
        self.is_report = attachment is not None or found is not None


# --- Entries ----------------------------------------------------------------------------------------------------------

_NO_ENTRY = (ValueError, KeyError, TypeError, AttributeError, RecursionError)
"""What comes of reading an entry where there is none."""


def _plain(stated: Stated) -> dict[str, Any]:
    entry = stated.entry
    return {"header": asdict(entry.header), "hash": entry.hash, "seal": entry.seal, "facts": stated.facts}


def _stated(document: Any) -> Stated:
    """The entry that ``_plain`` wrote; raises one of ``_NO_ENTRY`` where it is none."""
    entry = Entry(_header(document["header"]), document["hash"], document["seal"])
    return _checked(Stated(entry, document["facts"]))


def _header(document: Any) -> Header:
    header = Header(**document)
    seq: object = header.seq
    if not isinstance(seq, int) or not 0 < seq < _HIGHEST_SEQ:
        raise ValueError
    if not all(isinstance(text, str) for name, text in vars(header).items() if name != "seq"):
        raise TypeError
    digests = (header.chain, header.previous, header.record, header.about, header.facts, header.payload, header.crops)
    return _require_digests(header, *digests)


def _checked(stated: Stated) -> Stated:
    if not isinstance(stated.facts, str):
        raise TypeError
    return _require_digests(stated, stated.entry.hash, stated.entry.seal)


def _require_digests(whose: _T, *texts: str) -> _T:
    if not all(_DIGEST.fullmatch(text) for text in texts):
        raise ValueError
    return whose
