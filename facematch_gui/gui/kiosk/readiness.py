"""What a kiosk needs before it may ask anybody anything; looked at on the worker thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facematch_gui.errors import PolicyError
from facematch_gui.gui import language, tasks
from facematch_gui.gui.jobs import Progress
from facematch_gui.gui.kiosk.values import Gate, KioskServices

if TYPE_CHECKING:
    from facematch_gui.settings import SitePolicy


@dataclass(frozen=True, eq=False)
class Readiness:
    """A kiosk that can serve visitors.

    Attributes:
        policy: what the site has chosen.
        gate: the lock of the staff PIN.
    """

    policy: SitePolicy
    gate: Gate

    def languages(self) -> list[language.Language]:
        """Those that are offered: the policy's in its order, or all; none that this machine has no letters for."""
        known = {each.code: each for each in language.LANGUAGES}
        wanted = self.policy.kiosk.languages or known
        return [known[code] for code in wanted if language.can_show(code)] or [known["en"]]


def make_ready(services: KioskServices, before: Readiness | None, progress: Progress) -> Readiness:
    """Looks at everything that can be wrong before a visit, and the first time loads the engines.

    Args:
        before: what the last look found; as long as the policy stays the same, it stays too.

    Raises:
        FaceMatchError: something is wrong.
    """
    policy = services.policy()
    progress()
    services.check()
    if before is not None and before.policy == policy:
        return before
    if not any(text.strip() for text in policy.consent.text.values()):
        raise PolicyError(
            "The policy has no text that a visitor could agree to", "Write it into consent.text, for each language."
        )
    unknown = set(policy.kiosk.languages) - {each.code for each in language.LANGUAGES}
    if unknown:
        raise PolicyError(
            "The policy's kiosk.languages names one that the program does not speak",
            "Write only these: {known}.",
            known=", ".join(each.code for each in language.LANGUAGES),
        )
    gate = services.gate(policy.kiosk.pin)
    tasks.warm_up(services.networks, progress)
    return Readiness(policy, gate)
