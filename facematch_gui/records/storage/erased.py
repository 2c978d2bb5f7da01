"""Remembers outside the database what was erased: no backup may bring it back where the receipts are lost with it.

A line a receipt: ``SCOPE REASON MARK RECORD RECORD …``. The mark is a keyed hash of the rest, so that nobody who lacks
the site's key can have anything erased by writing here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from facematch_gui.errors import RecordsError
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.storage.lines import append_line

FILE = "erased.txt"
"""In the folder of the records."""

_LINE = re.compile(r"(records|crops) ([a-z]+) ([0-9a-f]{32})((?: [0-9a-f]{32})+)")


def note_erased(folder: Path, ring: KeyRing, facts: Mapping[str, Any]) -> None:
    """Notes what a receipt is about to erase, durably, and before it is erased.

    Of an erasure that then fails, the line stays: what somebody meant to be gone is not brought back either.

    Args:
        facts: of the receipt: ``scope``, ``reason`` and ``records``.

    Raises:
        RecordsError: it cannot be noted, and must not be erased.
    """
    scope, reason, records = facts["scope"], facts["reason"], " ".join(facts["records"])
    mark = ring.token(FILE, f"{scope} {reason} {records}")
    try:
        append_line(folder / FILE, f"{scope} {reason} {mark} {records}", durable=True)
    except OSError:
        raise RecordsError(
            "The list of what was erased cannot be written",
            "Make room on the disk, and let the program write to the folder of its records. Nothing was erased.",
        ) from None


def erased_before(folder: Path, ring: KeyRing, scope: str) -> Mapping[str, Sequence[str]]:
    """The records that were erased, by reason; lines that the site has not written are left out.

    Args:
        scope: ``records`` or ``crops``.

    Raises:
        RecordsError: the list is there and cannot be read.
    """
    try:
        lines = (folder / FILE).read_text(encoding="ascii", errors="replace").splitlines()
    except FileNotFoundError:
        return {}
    except OSError:
        raise RecordsError(
            "The list of what was erased cannot be read",
            "Let the program read the folder of its records, then try again.",
        ) from None
    erased: dict[str, list[str]] = {}
    for line in lines:
        found = _LINE.fullmatch(line)
        if found and found[1] == scope and found[3] in ring.tokens(FILE, f"{found[1]} {found[2]}{found[4]}"):
            erased.setdefault(found[2], []).extend(found[4].split())
    return erased
