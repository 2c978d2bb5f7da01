"""What a site keeps of its checks, and for how long."""

from __future__ import annotations

from dataclasses import dataclass, field

from facematch_gui.errors import PolicyError

KEY_PLACES = ("auto", "keystore", "file", "passphrase")
"""Where the key of the records lies: the system's key store, a file that only the user can read, or that file behind a
passphrase; ``auto`` takes the key store where there is one, and the file elsewhere."""
LONGEST_KEEPING = 36_500
"""Days."""


@dataclass(frozen=True)
class RecordRules:
    """The record of checks.

    Attributes:
        desk: each check in the window is recorded.
        kiosk: each check at a kiosk is recorded.
        crops: the two faces are kept with it.
        case_required: no check without a case reference.
        consent_required: no check at the desk before the officer has said that the person agrees to the policy's text.
        desk_name: names this desk in records; the machine's name where it is empty.
        purpose: why the site checks; stands in every record and in the retention schedule.
        keep_days: so many days after a check its record is erased.
        keep_crops_days: the same of its two faces; no more than ``keep_days``.
        sign_in: people sign in before they work.
        second_opinion: a review is decided by two people, the second of whom sees neither the score nor the first's
            opinion before deciding.
        database: ``postgresql://`` URL of a server that several desks share; empty for this machine's own file.
        key: one of ``KEY_PLACES``.
    """

    desk: bool = True
    kiosk: bool = False
    crops: bool = False
    case_required: bool = False
    consent_required: bool = False
    desk_name: str = ""
    purpose: str = ""
    keep_days: int = 365
    keep_crops_days: int = 30
    sign_in: bool = False
    second_opinion: bool = False
    # Not to be shown with the rest: it may hold a password.
    database: str = field(default="", repr=False)
    key: str = "auto"

    def __post_init__(self) -> None:
        for name, days in (("keep_days", self.keep_days), ("keep_crops_days", self.keep_crops_days)):
            if not 1 <= days <= LONGEST_KEEPING:
                raise PolicyError(
                    "The policy's records.{name} of {days} cannot be used",
                    "Write a whole number of days from 1 to {most}.",
                    name=name,
                    days=days,
                    most=LONGEST_KEEPING,
                )
        if self.keep_crops_days > self.keep_days:
            raise PolicyError(
                "The policy keeps pictures longer than the records they belong to",
                "Let records.keep_crops_days be at most records.keep_days, {days}.",
                days=self.keep_days,
            )
        if self.key not in KEY_PLACES:
            raise PolicyError(
                "The policy's records.key is not known", "Write one of: {known}.", known=", ".join(KEY_PLACES)
            )
        if self.database and not self.database.startswith("postgresql://"):
            raise PolicyError(
                "The policy's records.database is no address of a PostgreSQL server",
                "Write postgresql://USER@HOST/DATABASE, or leave it out for a file on this machine.",
            )
        if self.second_opinion and not (self.sign_in and self.crops):
            raise PolicyError(
                "The policy asks for a second opinion without what it needs",
                "Set records.sign_in and records.crops to true: the second person must be another, and see the faces.",
            )
