"""A person as a row of the list holds them: their name is sealed, and bound to the rest of the row.

Whoever can write to the database and has not the key can neither raise somebody's role nor give them another password,
nor say that somebody was removed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select, update

from facematch_gui.errors import RecordsKeyError
from facematch_gui.records.chain import digest_of
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.storage.schema import PEOPLE
from facematch_gui.records.values import Person, Role

REMOVED = "removed"
"""The role of somebody who was removed. The row stays, so that every desk learns of it, and says nothing else."""


def row_of(ring: KeyRing, person: Person, hashed: str | None, changed: str) -> dict[str, Any]:
    """Somebody as the list has them, sealed.

    Args:
        hashed: of their password; None for somebody who was removed, of whom nothing stays.
    """
    is_there = hashed is not None
    row = {
        "person": person.identity,
        "token": ring.token("person", person.name) if is_there else person.identity,
        "role": person.role.value if is_there else REMOVED,
        "password": hashed or "",
        "changed": changed,
    }
    return {**row, "name": _sealed_name(ring, person.name if is_there else "", row)}


def seal_names_anew(connection: Connection, ring: KeyRing) -> None:
    """Seals every name with the ring's current key, in the given transaction; one that does not open stays as it is."""
    for row in connection.execute(select(PEOPLE)).mappings().all():
        name = opened_name(ring, row)
        if name is None:
            continue
        token = ring.token("person", name) or row["person"]
        values = {"token": token, "name": _sealed_name(ring, name, row)}
        connection.execute(update(PEOPLE).where(PEOPLE.c.person == row["person"]).values(values))


def opened_name(ring: KeyRing, row: Mapping[Any, Any]) -> str | None:
    """The name in a row of the list, empty of somebody removed; None where the row is not as the site wrote it."""
    try:
        return _name_in(ring, row)
    except (RecordsKeyError, TypeError, ValueError):
        # A file may hold anything in a column.
        return None


def is_as_written(ring: KeyRing, row: Mapping[Any, Any]) -> bool:
    """Whether the whole row is the site's, and is found by the name that it holds."""
    name = opened_name(ring, row)
    return name is not None and row["token"] in (ring.tokens("person", name) if name else [row["person"]])


def _sealed_name(ring: KeyRing, name: str, row: Mapping[Any, Any]) -> bytes:
    """The column ``name``: the key's id, a space, and the name as only the ring opens it beside the rest of the row."""
    return f"{ring.current} ".encode() + ring.wrap(name.encode(), row["person"], _part(row))


def _name_in(ring: KeyRing, row: Mapping[Any, Any]) -> str:
    key_id, _, wrapped = bytes(row["name"]).partition(b" ")
    return ring.unwrap(key_id.decode(errors="replace"), wrapped, row["person"], _part(row)).decode()


def person_in(ring: KeyRing, row: Mapping[Any, Any]) -> Person:
    """Who it is.

    Raises:
        RecordsKeyError: the row is not as the site wrote it, or its key is not here.
    """
    name = _name_in(ring, row)
    return Person(name, Role(row["role"]), row["person"])


def _part(row: Mapping[Any, Any]) -> str:
    return f"person:{row['role']}:{row['changed']}:{digest_of(row['password'])}"
