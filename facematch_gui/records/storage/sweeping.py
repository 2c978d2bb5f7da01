"""Takes what was erased, or wrapped anew, out of the places where SQLite has left pieces of it."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager

from facematch_gui.errors import RecordsError
from facematch_gui.records.storage.database import checkpoint, rebuild_indexes
from facematch_gui.records.storage.schema import LOOKUP
from facematch_gui.records.store import Store

_LOG_TRIES = 20
_PAUSE_SECONDS = 0.1

_log = logging.getLogger(__name__)


def sweep(store: Store, has_changed: bool = True) -> None:
    """Writes the index anew, and empties the write-ahead log; a log that somebody reads is emptied by the next purge.

    Args:
        has_changed: something was erased since the last time, so that the index is worth it.
    """
    if has_changed:
        with _telling():
            rebuild_indexes(store.engine, LOOKUP)
    with _telling():
        for _ in range(_LOG_TRIES):
            if checkpoint(store.engine):
                return
            time.sleep(_PAUSE_SECONDS)
        _log.warning("somebody reads the records: what was erased stays in their write-ahead log until the next purge")


@contextmanager
def _telling() -> Iterator[None]:
    """What was erased is gone all the same, but for pieces."""
    try:
        yield
    except RecordsError as error:
        _log.warning("pieces of what was erased stay in the file of the records: %s", error.code)
