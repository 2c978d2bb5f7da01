"""Erases for good: the keys of records are destroyed, and a receipt in the chain says which, when and why.

A receipt is written in the same transaction that destroys, and names at most ``MOST_RECORDS``: a purge that is
interrupted goes on with the next receipt when it is started again.
"""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Sequence, Set

from sqlalchemy import Connection, select

from facematch_gui.errors import RecordsError, UsageError
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.people.register import require
from facematch_gui.records.rules import clock_days
from facematch_gui.records.rules.expiry import Expiry
from facematch_gui.records.rules.reasons import EXPIRED, REASONS
from facematch_gui.records.server.turns import send, turn
from facematch_gui.records.storage.database import reading
from facematch_gui.records.storage.erased import erased_before
from facematch_gui.records.storage.ledger import Draft, append
from facematch_gui.records.storage.schema import LOOKUP, SECRETS
from facematch_gui.records.storage.sweeping import sweep
from facematch_gui.records.store import Store
from facematch_gui.records.values import Kind, Person, Receipt, Role

MOST_RECORDS = 100
"""In one receipt, and in one transaction: with their pictures it takes a tenth of a second, for which a check waits."""
PAUSE_SECONDS = 0.1
"""Between two receipts: so long may SQLite sleep before it sees that it is a waiting check's turn."""
_MATTER = "erasing"
"""For which desks take turns."""

_log = logging.getLogger(__name__)


def erase_case(local: Store, shared: Store, case: str, reason: str, who: Person) -> Sequence[Receipt]:
    """Erases every check that was recorded under a case reference, with all that was decided and reported of it.

    Args:
        local: where the receipts are written.
        shared: where the checks lie: the site's server, or ``local`` itself.
        case: letter case, width, accents' form and surrounding or repeated spaces do not matter.
        reason: a word of ``REASONS``.

    Returns:
        The receipts; none where nothing is recorded under that case.

    Raises:
        NotAllowedError: it takes an administrator.
        UsageError: the case is empty, or the reason unknown.
        RecordsError: not everything could be erased; the receipts that there are say what was.
    """
    require(who, Role.ADMINISTRATOR)
    if reason not in REASONS:
        raise UsageError("The reason is not known", "Give one of: {known}.", known=", ".join(REASONS))
    tokens = _tokens_of(local.ring, case)
    if local.rules.database and shared is local:
        raise RecordsError(
            "The site's database server does not answer, and may hold more of this case",
            "Erase the case again when the server is back, so that nothing of it is left there.",
        )
    send(local, shared)
    receipts: list[Receipt] = []
    seen: set[str] = set()
    try:
        while found := _checks_of(shared, tokens):
            if seen.issuperset(found):
                raise RecordsError(
                    "The erasure is recorded, but the site's database server has not carried it out yet",
                    "It does as soon as this desk reaches it: see 'facematch records status'.",
                )
            seen.update(found)
            receipts += _erase(local, shared, found, "records", reason)
    finally:
        sweep(local, bool(receipts))
    return receipts


def purge(local: Store, shared: Store) -> Sequence[Receipt]:
    """Erases what the policy keeps no longer: whole checks, and of others the faces.

    Nothing, while the clock has just jumped far ahead: see ``clock_days``. What was recorded on the wrong side of a
    jump is told by its place in the chain: see ``expiry``.

    Raises:
        RecordsError: not everything could be erased; the next purge goes on with the rest.
    """
    now = local.clock()
    if not clock_days.is_believable(local.folder, now.date()):
        _log.warning("The clock is far ahead of the last time: nothing is erased before another day has confirmed it")
        return ()
    send(local, shared)
    whole, crops = Expiry(now, local.rules.keep_days), Expiry(now, local.rules.keep_crops_days, crops=True)
    receipts = [
        *_erase(local, shared, _over(shared, whole), "records", EXPIRED),
        *_erase(local, shared, _over(shared, crops), "crops", EXPIRED),
    ]
    # Also where nothing is over: the log may not have been empty the last time.
    sweep(local, bool(receipts))
    return receipts


def erase_again(connection: Connection, store: Store, checks: Set[str]) -> Sequence[Draft]:
    """The receipts for what has just come back of checks that were erased before, by the list beside the database.

    Args:
        checks: those that came back.
    """
    left, drafts = set(checks), []
    for scope in ("records", "crops"):
        for reason, listed in erased_before(store.folder, store.ring, scope).items():
            again = sorted(left.intersection(listed))
            left.difference_update(again)
            for start in range(0, len(again), MOST_RECORDS):
                back = _still_there(connection, again[start : start + MOST_RECORDS], scope)
                drafts += [_receipt_draft(store, back, scope, reason)] if back else []
    return drafts


def _tokens_of(ring: KeyRing, case: str) -> Sequence[str]:
    """What stands for a case in the index, also under keys that some desk may still have written with."""
    tokens = ring.tokens("case", case)
    if not all(tokens):
        # Every check without a case has this one.
        raise UsageError("There is no case reference", "Give the one under which the checks were recorded.")
    return tokens


def _checks_of(shared: Store, tokens: Sequence[str]) -> Sequence[str]:
    with reading(shared.engine) as connection:
        return connection.execute(
            select(LOOKUP.c.record).where(LOOKUP.c.case_token.in_(tokens)).order_by(LOOKUP.c.time).limit(MOST_RECORDS)
        ).scalars().all()  # fmt: skip


def _over(shared: Store, expiry: Expiry) -> Sequence[str]:
    """Read to the end before anything is erased: a reader would keep the write-ahead log from being emptied."""
    with reading(shared.engine) as connection:
        return list(expiry.records(connection))


def _erase(local: Store, shared: Store, records: Sequence[str], scope: str, reason: str) -> list[Receipt]:
    """Erases a portion after the other.

    Raises:
        RecordsError: a portion cannot be erased; those before it are.
    """
    receipts = []
    for start in range(0, len(records), MOST_RECORDS):
        if start:
            time.sleep(PAUSE_SECONDS)
        receipt = _erase_portion(local, shared, records[start : start + MOST_RECORDS], scope, reason)
        if receipt is not None:
            receipts.append(receipt)
    return receipts


def _erase_portion(local: Store, shared: Store, records: Sequence[str], scope: str, reason: str) -> Receipt | None:
    """Erases what is still there of some records; None where another program was faster with all of them."""
    receipt = secrets.token_hex(16)
    now = local.clock()
    erased: list[str] = []

    def draft(connection: Connection) -> Sequence[Draft]:
        erased.extend(_still_there(connection, records, scope) if there is None else there)
        return [_receipt_draft(local, erased, scope, reason, receipt)] if erased else ()

    with turn(local, shared, _MATTER):
        there = None if shared is local else _still_on_server(shared, records, scope)
        heads = append(local, draft)
        send(local, shared)
    return Receipt(receipt, now, scope, erased, reason, heads[0]) if heads else None


def _receipt_draft(store: Store, records: Sequence[str], scope: str, reason: str, receipt: str = "") -> Draft:
    facts = {"scope": scope, "records": records, "reason": reason, "desk": store.desk}
    return Draft(Kind.ERASURE, facts, record=receipt)


def _still_on_server(shared: Store, records: Sequence[str], scope: str) -> Sequence[str]:
    with reading(shared.engine) as connection:
        return _still_there(connection, records, scope)


def _still_there(connection: Connection, records: Sequence[str], scope: str) -> Sequence[str]:
    part = "record" if scope == "records" else "crops"
    keys = select(SECRETS.c.record).where(SECRETS.c.record.in_(records), SECRETS.c.part == part)
    there = set(connection.execute(keys).scalars())
    if scope == "records":
        there.update(connection.execute(select(LOOKUP.c.record).where(LOOKUP.c.record.in_(records))).scalars())
    return [record for record in records if record in there]
