"""What every part of the records works on: a database, the key, the anchor, the clock and the site's rules."""

from __future__ import annotations

import platform
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from facematch_gui.records.keys.ring import KeyRing
    from facematch_gui.records.storage.anchor import Anchor
    from facematch_gui.settings.record_rules import RecordRules


@dataclass(frozen=True, eq=False)
class Store:
    """One database of records and what belongs to it.

    Attributes:
        engine: of the folder's own file, or of the site's server.
        ring: the site's keys.
        anchor: where heads are noted outside the database; None for the server's, whose desks note their own.
        clock: tells the time in UTC.
        rules: what the site keeps.
        folder: of this machine's records.
    """

    engine: Engine
    ring: KeyRing
    anchor: Anchor | None
    clock: Callable[[], datetime]
    rules: RecordRules
    folder: Path

    @property
    def is_server(self) -> bool:
        """Whether this is the site's server, and not the folder's own file."""
        return self.anchor is None

    @property
    def desk(self) -> str:
        """What records call this desk."""
        return self.rules.desk_name or platform.node()


def utc_now() -> datetime:
    return datetime.now(UTC)


def time_text(moment: datetime) -> str:
    """An aware time as entries state it: UTC, such as ``2026-11-29T14:03:07.123456Z``; later ones are greater."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def time_of(text: str) -> datetime:
    """The aware time that an entry states.

    Raises:
        ValueError: it states none.
    """
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)
