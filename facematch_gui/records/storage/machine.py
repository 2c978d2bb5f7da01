"""Tells when records have come to another machine: a data folder that was copied begins a chain of its own there.

Otherwise two machines that were set up from one copy would continue the same chain, each in its own way.
"""

from __future__ import annotations

import hashlib
import platform
import sys
from pathlib import Path

from sqlalchemy import Connection, insert, select, update

from facematch_gui.records.storage.schema import CHAINS, SITE

MACHINE_ID = Path("/etc/machine-id")
"""By which Linux knows an installation (machine-id(5))."""
_WINDOWS_KEY = r"SOFTWARE\Microsoft\Cryptography"
_MACHINE = "machine"
"""The row of ``SITE`` that tells on which machine the records were opened last. It never leaves this file."""


def is_known(connection: Connection) -> bool:
    """Whether the records were opened last on this machine."""
    return _last_machine(connection) == mark()


def take_up(connection: Connection) -> bool:
    """Notes that the records are on this machine, and ends the chains that another one has begun.

    Returns:
        Whether there was another one.
    """
    last, here = _last_machine(connection), mark()
    if last is None:
        connection.execute(insert(SITE).values(name=_MACHINE, value=here))
    elif last != here:
        connection.execute(update(SITE).where(SITE.c.name == _MACHINE).values(value=here))
        connection.execute(update(CHAINS).values(closed=1))
    return last not in (None, here)


def mark() -> str:
    """What tells this machine from others, 32 hexadecimal digits: its name, and its system's own identity."""
    return hashlib.sha256(f"{platform.node()}\n{_system_identity()}".encode()).hexdigest()[:32]


def _last_machine(connection: Connection) -> str | None:
    value: str | None = connection.execute(select(SITE.c.value).where(SITE.c.name == _MACHINE)).scalar()
    return value


def _system_identity() -> str:
    """Empty where the system has none: then names alone tell machines apart."""
    try:
        if sys.platform == "win32":
            import winreg

            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _WINDOWS_KEY) as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        return MACHINE_ID.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
