"""Takes what was erased, or wrapped anew, out of the places where SQLite has left pieces of it."""

from __future__ import annotations

import logging
import time

from facematch_gui.errors import RecordsError
from facematch_gui.records.storage.database import checkpoint, rebuild_indexes
from facematch_gui.records.storage.schema import LOOKUP
from facematch_gui.records.store import Store

_LOG_TRIES = 20
_PAUSE_SECONDS = 0.1

_log = logging.getLogger(__name__)


def sweep(store: Store, has_changed: bool = True) -> None:
    """Writes the index anew, and empties the write-ahead log; what cannot be done now is done by the next purge.

    Args:
        has_changed: something was erased since the last time, so that the index is worth it.
    """
    try:
        if has_changed:
            rebuild_indexes(store.engine, LOOKUP)
        for _ in range(_LOG_TRIES):
            if checkpoint(store.engine):
                return
            time.sleep(_PAUSE_SECONDS)
        _log.warning("somebody reads the records: what was erased stays in their write-ahead log until the next purge")
    except RecordsError as error:
        _log.warning("pieces of what was erased stay in the file of the records: %s", error.code)
