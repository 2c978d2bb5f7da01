"""Is it that late? A clock that was set forward by months must not erase what a site has months to keep.

A day that lies far ahead of the last one that was believed is believed itself only when another day follows it: until
then a battery, or whoever set the clock, has time to be put right.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from facematch_gui.bulk.whole_file import write_whole_text

FILE = "clock.json"
"""In the folder of the records."""
MOST_DAYS_AWAY = 31
"""So long may a program not have been started, and be believed at once what day it is."""


@dataclass(frozen=True)
class KnownDays:
    """What is known of a clock.

    Attributes:
        believed: the latest day on which it was right; None where nothing is known yet.
        claimed: a day far ahead that it has told since.
    """

    believed: date | None = None
    claimed: date | None = None

    def told(self, today: date) -> KnownDays:
        """What is known when the clock tells a day."""
        if self.believed is None or _follows(self.believed, today):
            return KnownDays(today)
        if today <= self.believed:
            return KnownDays(self.believed)
        if self.claimed is not None and _follows(self.claimed, today):
            return KnownDays(today)
        return KnownDays(self.believed, today)

    def has_reached(self, today: date) -> bool:
        """Whether it is at least that late."""
        return self.believed is not None and today <= self.believed


def is_believable(folder: Path, today: date) -> bool:
    """Whether it is so late that what is over may be erased; remembers in the folder what the clock has told."""
    before = _read(folder / FILE)
    known = before.told(today)
    if known != before:
        _write(folder / FILE, known)
    return known.has_reached(today)


def believe(folder: Path, today: date) -> None:
    """Takes a person's word for the day."""
    _write(folder / FILE, KnownDays(today))


def _follows(day: date, today: date) -> bool:
    return timedelta() < today - day <= timedelta(days=MOST_DAYS_AWAY)


def _read(file: Path) -> KnownDays:
    """Nothing is known from a file that is missing or holds anything else."""
    try:
        stated = json.loads(file.read_text(encoding="ascii"))
        return KnownDays(_day(stated["believed"]), _day(stated["claimed"]))
    except (OSError, ValueError, TypeError, KeyError):
        return KnownDays()


def _write(file: Path, known: KnownDays) -> None:
    stated = {"believed": known.believed, "claimed": known.claimed}
    # What cannot be remembered is asked again.
    with suppress(OSError):
        write_whole_text(file, json.dumps(stated, default=str) + "\n", private=True)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
