"""What the kiosk is handed, and the steps that it leads a visitor through."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    from facematch_gui.core.networks import Networks
    from facematch_gui.core.verify import Verification
    from facematch_gui.records.values import GivenConsent, Kept
    from facematch_gui.settings import SitePolicy

KeepVisit: TypeAlias = "Callable[[Verification | Exception, GivenConsent | None], Kept | None]"
"""Records the answer to a visitor, or why there is none, with what they agreed to; returns when that is durable.

None where the policy keeps no records of a kiosk. Raises ``RecordsError``: then the answer may not be shown.
"""


class Gate(Protocol):
    """The lock that the staff PIN opens."""

    def seconds_to_wait(self) -> float:
        """How long no PIN is taken, after wrong ones."""

    def try_pin(self, pin: str) -> bool:
        """Whether it opens. Takes a moment on purpose."""


@dataclass(frozen=True)
class Pace:
    """How long what passes by itself stays, in milliseconds.

    Attributes:
        goodbye_ms: the last screen of a visit.
        recheck_ms: between two looks at policy, model, disk and camera while nobody is there.
        retry_ms: before a camera that failed is tried again, and before one goes on after a picture that was no good.
    """

    goodbye_ms: int = 6000
    recheck_ms: int = 15_000
    retry_ms: int = 3000


class Step(Enum):
    """What the screen shows."""

    PREPARING = "preparing"
    WELCOME = "welcome"
    CONSENT = "consent"
    DOCUMENT = "document"
    SELFIE = "selfie"
    CHECKING = "checking"
    VERDICT = "verdict"
    GOODBYE = "goodbye"
    CALL = "call"
    """How a person is reached."""
    PIN = "pin"
    STAFF = "staff"
    """What staff may do once the PIN was given."""
    OUT_OF_ORDER = "out_of_order"


@dataclass(frozen=True)
class KioskServices:
    """What the kiosk asks of the program. Everything but ``beat`` and ``ready`` is called on a worker thread.

    Attributes:
        policy: what the site has chosen, read anew at each call; raises ``PolicyError``.
        check: raises a ``FaceMatchError`` where this machine cannot serve anybody: a model, the disk, the records.
        networks: everything that a check needs, loaded at the first call.
        gate: makes the lock of the staff PIN from its hash.
        ready: tells whoever watches the program that it runs.
        beat: tells them again, once a second while all is well.
        hold_screen, release_screen: keeps the screen saver away.
        keep: records what came of a check; without it nothing is recorded.
    """

    policy: Callable[[], SitePolicy]
    check: Callable[[], None]
    networks: Callable[[], Networks]
    gate: Callable[[str], Gate]
    ready: Callable[[], None]
    beat: Callable[[], None]
    hold_screen: Callable[[], None]
    release_screen: Callable[[], None]
    keep: KeepVisit | None = None
