"""Why a database server did not do what it was asked, in the program's words."""

from __future__ import annotations

from facematch_gui.errors import RecordsError, ServerUnreachableError

_TEMPORARY = ("08", "40", "53300", "53400", "55P03", "57", "25P03")
"""Beginnings of PostgreSQL's codes (its manual, appendix A) for what passes by itself: connections lost or refused,
transactions in each other's way, statements that took too long, a server that starts, stops or is full of clients."""
_MISTAKES = ("22", "23", "42")
"""Of those for statements that no program should send: they are bugs."""


def words_for(error: BaseException | None) -> RecordsError | None:
    """What to tell of an error of the driver; None where the program itself is to blame.

    Args:
        error: as pg8000 raises it, or SQLAlchemy's own that no connection came free.
    """
    code = sqlstate(error)
    if code is None or code.startswith(_TEMPORARY):
        return unreachable()
    if code.startswith("28"):
        return RecordsError(
            "The site's database server does not let this desk in",
            "See that the user in the policy's records.database and the password are right. A password that is not in "
            "the policy is read from the environment variable FACEMATCH_DATABASE_PASSWORD.",
        )
    if code.startswith("3D"):
        return RecordsError(
            "The site's database server has no such database",
            "Create the database that the policy's records.database names, or correct its name.",
        )
    if code == "42501":
        return RecordsError(
            "This desk's user may not work with the records on the site's database server",
            "Let the database belong to the user in the policy's records.database, or grant that user what is missing.",
        )
    if code == "25006":
        return RecordsError(
            "The site's database server only reads at present",
            "Name the primary server in the policy's records.database, or make this one the primary.",
        )
    if code.startswith("53"):
        return RecordsError(
            "The site's database server has no room left",
            "Free some space on its disk. Until then, what is recorded waits on this machine.",
        )
    return None if code.startswith(_MISTAKES) else _out_of_order()


def unreachable() -> ServerUnreachableError:
    """What to tell where nothing, or nothing in time, came back."""
    return ServerUnreachableError(
        "The site's database server does not answer",
        "See that it runs and that this machine reaches it. Until then, what is recorded waits on this machine.",
    )


def sqlstate(error: BaseException | None) -> str | None:
    """The code of an error that the server itself has reported: five characters."""
    report = error.args[0] if error and error.args else None
    code = report.get("C") if isinstance(report, dict) else None
    return code if isinstance(code, str) else None


def _out_of_order() -> RecordsError:
    return RecordsError(
        "The site's database server could not do what it was asked",
        "Look into its own log, which says why. Until then, what is recorded waits on this machine.",
    )
