"""What is found goes into one file, whole and harmless, as far as it may be known."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, update

from facematch_gui.errors import NotAllowedError, OutputError, RecordsKeyError, ServerUnreachableError
from facematch_gui.records.archive import Archive
from facematch_gui.records.history import exporting
from facematch_gui.records.history.exporting import COLUMNS, export
from facematch_gui.records.rules.decisions import decide
from facematch_gui.records.server.connection import Server
from facematch_gui.records.storage.database import writing
from facematch_gui.records.storage.ledger import append
from facematch_gui.records.storage.schema import ENTRIES
from facematch_gui.records.store import Store
from facematch_gui.records.values import Decision, Person, Query, RecordedVerdict, Role
from facematch_gui.settings.record_rules import RecordRules
from tests.records.conftest import BEGIN, check_draft

SUPERVISOR = Person("Supervisor", Role.SUPERVISOR, "c" * 32)
OFFICER = Person("Officer 2", Role.OFFICER, "b" * 32)
RECORD = "1" * 32


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return tmp_path / "checks.csv"


def rows_of(table: Path) -> list[dict[str, str]]:
    text = table.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def objects_of(file: Path) -> list[dict[str, Any]]:
    objects: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))
    return objects


def test_a_table_holds_everything_in_columns(store: Store, table: Path) -> None:
    drafted = check_draft(record=RECORD)
    told = {
        "fmr": 0.0001, "reasons": ["same_picture", "poor_selfie"], "findings": [], "status": "ok", "model": "m",
        "consent": {"version": "2", "language": "de", "text_sha256": "0"}, "utc_offset_minutes": 60, "place": "desk",
    }  # fmt: skip
    append(store, [replace(drafted, facts={**drafted.facts, **told})])
    decide(store, store, RECORD, Decision(False, "another person;\nsee the ear"), SUPERVISOR)
    assert export(store, Query(), table, SUPERVISOR) == 1
    assert table.read_bytes().startswith(b"\xef\xbb\xbfrecord,intact,time,")
    (row,) = rows_of(table)
    assert tuple(row) == COLUMNS
    shown = {name: cell for name, cell in row.items() if cell}
    assert shown == {
        "record": RECORD,
        "intact": "yes",
        "time": "2026-03-14T10:26:53+01:00",
        "time_utc": "2026-03-14T09:26:53+00:00",
        "case": "Case 1",
        "officer": "Officer 1",
        "desk": "Desk 1",
        "place": "desk",
        "verdict": "match",
        "state": "decided",
        "decision": "other_person",
        "decisions": "other_person (Supervisor: another person;\nsee the ear)",
        "score": "4.0",
        "fmr": "0.0001",
        "reasons": "same_picture poor_selfie",
        "status": "ok",
        "model": "m",
        "consent": "2 de",
    }


def test_json_holds_the_facts_as_they_were_sealed(store: Store, tmp_path: Path) -> None:
    append(store, [check_draft(record=RECORD, case="Fall Ä")])
    decide(store, store, RECORD, Decision(False, "no"), SUPERVISOR)
    file = tmp_path / "checks.JSON"
    assert export(store, Query(), file, SUPERVISOR) == 1
    (check,) = objects_of(file)
    assert (check["case"], check["decision"], check["facts"]["score"]) == ("Fall Ä", False, 4.0)
    (given,) = check["decisions"]
    assert (given["officer"], given["override"], given["reason"]) == ("Supervisor", True, "no")


@pytest.mark.parametrize("name", ["none.json", "none.csv"])
def test_nothing_found_is_a_file_too(store: Store, tmp_path: Path, name: str) -> None:
    assert export(store, Query(), tmp_path / name, SUPERVISOR) == 0
    assert objects_of(tmp_path / name) == [] if name.endswith("json") else rows_of(tmp_path / name) == []


def test_all_pages_are_in_it_and_nothing_that_was_not_looked_for(
    store: Store, tmp_path: Path, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "ROWS_AT_ONCE", 3)
    append(store, [check_draft(case=f"Case {number % 2}") for number in range(20)])
    assert export(store, Query(case="case 1", rows=5), table, SUPERVISOR) == 10
    assert {row["case"] for row in rows_of(table)} == {"Case 1"}
    assert len({row["record"] for row in rows_of(table)}) == 10
    assert export(store, Query(), tmp_path / "all.json", SUPERVISOR) == 20
    assert len(objects_of(tmp_path / "all.json")) == 20


def test_no_word_of_anybodys_is_a_formula(store: Store, table: Path) -> None:
    append(store, [check_draft(record=RECORD, case="=HYPERLINK(1)", officer="@Anna")])
    decide(store, store, RECORD, Decision(False, "-1+2"), replace(SUPERVISOR, name="+Bo"))
    export(store, Query(), table, SUPERVISOR)
    (row,) = rows_of(table)
    assert (row["case"], row["officer"]) == ("'=HYPERLINK(1)", "'@Anna")
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row.values())


def test_a_score_that_may_not_be_known_yet_is_not_in_it(store: Store, tmp_path: Path, table: Path) -> None:
    rules = RecordRules(desk_name="Desk 1", crops=True, sign_in=True, second_opinion=True)
    store = replace(store, rules=rules)
    drafted = check_draft(RecordedVerdict.REVIEW, record=RECORD, crops=True, score=2.468)
    append(store, [replace(drafted, facts={**drafted.facts, "findings": ["selfie:glare"]})])
    decide(store, store, RECORD, Decision(True, "the same scar"), OFFICER)
    file = tmp_path / "checks.json"
    export(store, Query(), table, SUPERVISOR)
    export(store, Query(), file, SUPERVISOR)
    for content in (table.read_text(encoding="utf-8"), file.read_text(encoding="utf-8")):
        assert "review" in content
        assert not any(word in content for word in ("2.468", "glare", "scar", "same_person"))


def test_a_changed_check_is_not_intact(store: Store, tmp_path: Path, table: Path) -> None:
    append(store, [check_draft(record=RECORD), check_draft()])
    with writing(store.engine) as connection:
        connection.execute(update(ENTRIES).where(ENTRIES.c.record == RECORD).values(payload=b"x" * 40))
    assert export(store, Query(), table, SUPERVISOR) == 2
    assert {row["record"] == RECORD: (row["intact"], row["case"]) for row in rows_of(table)} == {
        True: ("no", ""),
        False: ("yes", "Case 1"),
    }


def test_a_check_with_a_changed_decision_is_not_intact(store: Store, table: Path) -> None:
    append(store, [check_draft(record=RECORD)])
    decide(store, store, RECORD, Decision(False, "another nose"), SUPERVISOR)
    with writing(store.engine) as connection:
        facts = func.replace(ENTRIES.c.facts, "false", "true")
        connection.execute(update(ENTRIES).where(ENTRIES.c.about == RECORD).values(facts=facts))
    assert export(store, Query(), table, SUPERVISOR) == 1
    (row,) = rows_of(table)
    assert (row["intact"], row["case"], row["decisions"]) == ("no", "Case 1", "")


def test_half_an_export_is_none(store: Store, table: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exporting, "ROWS_AT_ONCE", 2)
    append(replace(store, ring=store.ring.rotated(BEGIN)), [check_draft()])
    append(store, [check_draft() for _ in range(5)])
    table.write_text("before")
    with pytest.raises(RecordsKeyError):
        export(store, Query(), table, SUPERVISOR)
    assert table.read_text() == "before"
    assert [path.name for path in table.parent.iterdir() if path.is_file()] == [table.name]


def test_where_nothing_can_be_written_it_says_so(store: Store, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot be written"):
        export(store, Query(), tmp_path / "missing" / "checks.csv", SUPERVISOR)


def test_an_officer_may_not(store: Store, table: Path) -> None:
    with pytest.raises(NotAllowedError):
        export(store, Query(), table, OFFICER)
    assert not table.exists()


def test_without_the_server_there_is_no_export_for_it_would_not_be_all(store: Store, table: Path) -> None:
    append(store, [check_draft()])
    server = Server("postgresql://desk@server/records", store.ring)
    server.failed(ServerUnreachableError("Away", "Wait."))
    archive = Archive(store, server=server)
    assert len(archive.search(Query(), SUPERVISOR).rows) == 1
    with pytest.raises(ServerUnreachableError):
        archive.export(Query(), table, SUPERVISOR)
    with pytest.raises(ServerUnreachableError):
        archive.overview(BEGIN.date(), SUPERVISOR)
    assert not table.exists()
