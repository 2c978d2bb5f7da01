"""What was erased is remembered beside the database, and by nobody but the site."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from facematch_gui.errors import RecordsError
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.storage.erased import FILE, erased_before, note_erased
from facematch_gui.records.storage.ledger import Draft, append
from facematch_gui.records.storage.schema import SECRETS
from facematch_gui.records.store import Store
from facematch_gui.records.values import Kind
from tests.records.conftest import BEGIN, check_draft

ONE, TWO, THREE = "1" * 32, "2" * 32, "3" * 32


def note(folder: Path, ring: KeyRing, *records: str, scope: str = "records", reason: str = "request") -> None:
    note_erased(folder, ring, {"scope": scope, "records": list(records), "reason": reason})


def test_what_was_erased_is_known_by_scope_and_reason(tmp_path: Path, ring: KeyRing) -> None:
    assert erased_before(tmp_path, ring, "records") == {}
    note(tmp_path, ring, ONE, TWO)
    note(tmp_path, ring, THREE, reason="expired")
    note(tmp_path, ring, THREE, scope="crops", reason="expired")
    assert erased_before(tmp_path, ring, "records") == {"request": [ONE, TWO], "expired": [THREE]}
    assert erased_before(tmp_path, ring, "crops") == {"expired": [THREE]}
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600


def test_a_key_that_was_changed_since_knows_its_own_lines(tmp_path: Path, ring: KeyRing) -> None:
    note(tmp_path, ring, ONE)
    assert erased_before(tmp_path, ring.rotated(BEGIN), "records") == {"request": [ONE]}
    assert erased_before(tmp_path, KeyRing.new(BEGIN), "records") == {}


def test_nobody_else_has_anything_erased(tmp_path: Path, ring: KeyRing) -> None:
    file = tmp_path / FILE
    note(tmp_path, ring, ONE)
    line = file.read_text().strip()
    forged = (
        line.replace(ONE, TWO),
        f"{line} {TWO}",
        line.replace("request", "expired"),
        line.replace("records", "crops"),
    )
    file.write_text("\n".join([*forged, "records request", line[:-3]]))
    # A torn line stays alone.
    note(tmp_path, ring, THREE)
    assert erased_before(tmp_path, ring, "records") == {"request": [THREE]}
    assert erased_before(tmp_path, ring, "crops") == {}


def test_what_cannot_be_noted_is_not_erased(store: Store) -> None:
    append(store, [check_draft(record=ONE)])
    (store.folder / FILE).mkdir()
    with pytest.raises(RecordsError, match="list of what was erased cannot be written"):
        append(store, [Draft(Kind.ERASURE, {"scope": "records", "records": [ONE], "reason": "request"})])
    with store.engine.connect() as connection:
        assert len(connection.execute(SECRETS.select()).all()) == 1
    with pytest.raises(RecordsError, match="cannot be read"):
        erased_before(store.folder, store.ring, "records")
