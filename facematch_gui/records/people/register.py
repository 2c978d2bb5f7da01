"""Who signs in, and what they may do.

Whoever can write to the database and has not the key changes nobody: see ``sealed``. The chain says when each was
changed last, so that no older state of somebody is put back unnoticed, either.
"""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import Connection, RowMapping, delete, func, insert, select

from facematch_gui.errors import NotAllowedError, RecordsError, UsageError
from facematch_gui.guessing import ARGON2_LANES, ARGON2_MEMORY_KIB, ARGON2_PASSES
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.people.sealed import REMOVED, person_in, row_of
from facematch_gui.records.people.tries import STRANGER, Tries
from facematch_gui.records.proof.genuine import genuine_facts
from facematch_gui.records.storage.database import reading
from facematch_gui.records.storage.ledger import Draft, append
from facematch_gui.records.storage.schema import ENTRIES, PEOPLE
from facematch_gui.records.store import Store, time_of, time_text
from facematch_gui.records.values import Kind, Person, Role

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SHORTEST_PASSWORD, LONGEST_PASSWORD = 8, 256
"""Characters."""
LONGEST_NAME = 100
"""Characters."""

_ASK_THEM = "Ask one of them to do it, or an administrator to change what you may do."


class People:
    """Those who may sign in.

    Args:
        store: of this machine; a server learns of changes when the desk next speaks with it.
        passwords: hashes and checks them; by default at a cost of a tenth of a second.
    """

    def __init__(self, store: Store, passwords: PasswordHasher | None = None) -> None:
        self._store = store
        self._passwords = passwords or _usual_passwords()
        self._tries = Tries(store.folder, store.clock)

    def all(self) -> Sequence[Person]:
        """Everybody, by name.

        Raises:
            RecordsError: the list cannot be read, or was changed by somebody who has not the key.
        """
        with reading(self._store.engine) as connection:
            rows = connection.execute(select(PEOPLE).where(PEOPLE.c.role != REMOVED)).mappings().all()
        people = [person_in(self._store.ring, row) for row in rows]
        return sorted(people, key=lambda person: person.name.casefold())

    def sign_in(self, name: str, password: str) -> Person:
        """Who signs in with this name and password. Takes a tenth of a second, also where there is nobody of that name.

        Raises:
            NotAllowedError: there is nobody of that name and password; or there were too many wrong tries just now.
            RecordsError: the list of people cannot be read.
        """
        with reading(self._store.engine) as connection:
            row = _find(connection, self._store.ring, name)
            if row is None and not _count(connection):
                raise NotAllowedError(
                    "Nobody can sign in yet", "Add an administrator first: facematch records people add."
                )
            if row is not None:
                _require_newest(connection, self._store.ring, row)
        # Who is unknown has to wait like anybody else, or the waiting would tell who is known.
        counted = STRANGER + self._store.ring.token("person", name) if row is None else row["person"]
        wait = self._tries.take(counted)
        if wait > 0:
            raise NotAllowedError(
                "Too many wrong passwords", "Wait {seconds} s, then try again.", seconds=int(wait) + 1
            )
        if row is None or not self._is_right(row["password"], password):
            if row is None:
                self._passwords.hash(_plain(password))
            raise NotAllowedError("Name or password is not right", "Type both again. Capital letters matter.")
        self._tries.right(counted)
        return person_in(self._store.ring, row)

    def are_new(self) -> bool:
        """Whether nobody can sign in because nobody was ever added.

        Raises:
            RecordsError: there were people, and somebody has emptied the list behind the program's back.
        """
        with reading(self._store.engine) as connection:
            if _count(connection):
                return False
            if connection.execute(select(ENTRIES.c.seq).where(ENTRIES.c.kind == Kind.PERSON).limit(1)).first():
                raise _older_list()
        return True

    def add(self, name: str, role: Role, password: str, by: Person) -> Person:
        """Adds somebody.

        Args:
            name: letter case and spaces make no difference between two people.
            by: who does so.

        Raises:
            UsageError: the name or password cannot be one, somebody has the name, or the first is no administrator.
            RecordsError: it cannot be recorded; nothing was changed.
        """
        require(by, Role.ADMINISTRATOR)
        name = _checked_name(name)
        person = Person(name, role, secrets.token_hex(16))
        hashed = self._hash(password, name)

        def write(connection: Connection) -> Sequence[Draft]:
            if _find(connection, self._store.ring, name) is not None:
                raise UsageError(
                    "There is somebody of that name already", "Choose another name, or change the person who has it."
                )
            if role != Role.ADMINISTRATOR and not _count(connection, Role.ADMINISTRATOR):
                raise UsageError(
                    "The first person is no administrator", "Add an administrator first, who can add the others."
                )
            return [_note("added", person, by, self._put(connection, person, hashed))]

        append(self._store, write)
        return person

    def change(self, name: str, by: Person, role: Role | None = None, password: str | None = None) -> Person:
        """Gives somebody another role, another password, or both.

        Raises:
            UsageError: there is nobody of that name, the password cannot be one, or it would leave no administrator.
            RecordsError: it cannot be recorded; nothing was changed.
        """
        require(by, Role.ADMINISTRATOR)
        hashed = None if password is None else self._hash(password, name)
        changed: list[Person] = []

        def write(connection: Connection) -> Sequence[Draft]:
            row = _found(connection, self._store.ring, name)
            before = person_in(self._store.ring, row)
            after = Person(before.name, role or before.role, before.identity)
            if after.role != Role.ADMINISTRATOR:
                _require_another_administrator(connection, row)
            changed.append(after)
            return [_note("changed", after, by, self._put(connection, after, hashed or row["password"]))]

        append(self._store, write)
        if hashed is not None:
            self._tries.right(changed[0].identity)
        return changed[0]

    def remove(self, name: str, by: Person) -> None:
        """Removes somebody: their name is gone from the list, and stays in what they have recorded.

        Raises:
            UsageError: there is nobody of that name, or it would leave no administrator.
            RecordsError: it cannot be recorded; nothing was changed.
        """

        require(by, Role.ADMINISTRATOR)

        def write(connection: Connection) -> Sequence[Draft]:
            row = _found(connection, self._store.ring, name)
            _require_another_administrator(connection, row)
            gone = Person("", Role(row["role"]), row["person"])
            return [_note("removed", gone, by, self._put(connection, gone, None))]

        append(self._store, write)

    def _is_right(self, hashed: str, password: str) -> bool:
        from argon2.exceptions import InvalidHashError, VerificationError

        try:
            return self._passwords.verify(hashed, _plain(password))
        except (VerificationError, InvalidHashError):
            return False

    def _hash(self, password: str, name: str) -> str:
        plain = _plain(password)
        if not SHORTEST_PASSWORD <= len(plain) <= LONGEST_PASSWORD:
            raise UsageError(
                "The password does not have {shortest} to {longest} characters",
                "Choose another one; several words are easier to remember than signs.",
                shortest=SHORTEST_PASSWORD,
                longest=LONGEST_PASSWORD,
            )
        if plain.casefold() == name.casefold() or len(set(plain)) < 3:
            raise UsageError(
                "The password is the first that anybody would try", "Choose one that has nothing to do with the name."
            )
        return self._passwords.hash(plain)

    def _put(self, connection: Connection, person: Person, hashed: str | None) -> str:
        """Writes somebody's row, without a password that of somebody removed; returns when, after the last time."""
        theirs = PEOPLE.c.person == person.identity
        changed = self._store.clock()
        last = connection.execute(select(PEOPLE.c.changed).where(theirs)).scalar()
        with suppress(ValueError, OverflowError):
            # A clock that was put back must not make the newest change an older one.
            changed = max(changed, time_of(last or "") + timedelta(microseconds=1))
        connection.execute(delete(PEOPLE).where(theirs))
        connection.execute(insert(PEOPLE).values(row_of(self._store.ring, person, hashed, time_text(changed))))
        return time_text(changed)


def require(who: Person, role: Role) -> None:
    """Lets somebody on who may do what a role may.

    Raises:
        NotAllowedError: they may not.
    """
    if who.role.rank < role.rank:
        if role is Role.SUPERVISOR:
            raise NotAllowedError("Only supervisors and administrators may do this", _ASK_THEM)
        raise NotAllowedError("Only administrators may do this", _ASK_THEM)


def _require_newest(connection: Connection, ring: KeyRing, row: RowMapping) -> None:
    """Keeps out whom an older state of the list would let in, as far as its changes are in the records here.

    Raises:
        RecordsError: the list is older than what the chain says of this person.
    """
    entries = select(ENTRIES).where(ENTRIES.c.about == row["person"], ENTRIES.c.kind == Kind.PERSON)
    said = [genuine_facts(ring, entry) for entry in connection.execute(entries).all()]
    if any(facts["changed"] > row["changed"] for facts in said if facts):
        raise _older_list()


def _older_list() -> RecordsError:
    return RecordsError(
        "The list of people who sign in is not as it was left",
        "Tell your administrator: 'facematch records verify' says what was changed, and a backup brings the list back.",
    )


def _find(connection: Connection, ring: KeyRing, name: str) -> RowMapping | None:
    tokens = [token for token in ring.tokens("person", name) if token]
    named = select(PEOPLE).where(PEOPLE.c.token.in_(tokens), PEOPLE.c.role != REMOVED)
    return connection.execute(named).mappings().first()


def _found(connection: Connection, ring: KeyRing, name: str) -> RowMapping:
    row = _find(connection, ring, name)
    if row is None:
        raise UsageError("There is nobody of that name", "See who there is: facematch records people list.")
    return row


def _count(connection: Connection, role: str | None = None) -> int:
    wanted = PEOPLE.c.role != REMOVED if role is None else PEOPLE.c.role == role
    return connection.execute(select(func.count()).select_from(PEOPLE).where(wanted)).scalar_one()


def _require_another_administrator(connection: Connection, row: RowMapping) -> None:
    if row["role"] == Role.ADMINISTRATOR and _count(connection, Role.ADMINISTRATOR) == 1:
        raise UsageError(
            "This would leave nobody who may change people, keys and records",
            "Make somebody else an administrator first.",
        )


def _note(action: str, person: Person, by: Person, changed: str) -> Draft:
    """The entry: who they are is said by identities alone, which mean nothing once a name is removed."""
    facts = {
        "action": action,
        "person": person.identity,
        "role": person.role.value,
        "by": by.identity,
        "changed": changed,
    }
    return Draft(Kind.PERSON, facts, about=person.identity)


def _checked_name(name: str) -> str:
    plain = " ".join(unicodedata.normalize("NFC", name).split())
    if not plain or len(plain) > LONGEST_NAME or not plain.isprintable():
        raise UsageError("The name cannot be used", "Write a name of up to {most} characters.", most=LONGEST_NAME)
    return plain


def _plain(password: str) -> str:
    """The same characters, however a keyboard has put them together; a lone surrogate is replaced."""
    return unicodedata.normalize("NFC", password).encode(errors="replace").decode()


def _usual_passwords() -> PasswordHasher:
    from argon2 import PasswordHasher

    return PasswordHasher(ARGON2_PASSES, ARGON2_MEMORY_KIB, ARGON2_LANES)
