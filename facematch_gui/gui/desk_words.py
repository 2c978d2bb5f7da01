"""What the desk says of its sides: how far each picture is, and what the answer waits for."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from facematch_gui.gui.recording import Lacking
from facematch_gui.gui.side import Side
from facematch_gui.gui.side_state import SideState
from facematch_gui.gui.tasks import Undecided


def note(state: SideState) -> str:
    """A few words on the picture that is shown, and which of several it is."""
    shot = state.shot
    if shot is None:
        return ""
    if isinstance(shot.outcome, Undecided):
        said = QCoreApplication.translate("Desk", "Click the face that is meant, or press its number")
    elif shot.examined is None:
        said = ""
    elif len(shot.outlines) == 1:
        said = QCoreApplication.translate("Desk", "Face found")
    else:
        said = QCoreApplication.translate("Desk", "Face found; click another to change")
    if len(state.shots) == 1:
        return said
    place = QCoreApplication.translate("Desk", "Picture {number} of {count}")
    place = place.format(number=state.shown + 1, count=len(state.shots))
    return f"{place}: {said}" if said else place


def what_is_missing(states: Mapping[Side, SideState], lacking: Lacking | None = None) -> str:
    """What the answer waits for.

    Args:
        lacking: what the policy wants to know first.
    """
    missing = [side for side, state in states.items() if not state.examined]
    asking = [side for side in missing if states[side].asks]
    if not missing and lacking is not None:
        return _what_is_lacking(lacking)
    if not missing:
        return QCoreApplication.translate("Desk", "Comparing…")
    if asking == [Side.DOCUMENT]:
        return QCoreApplication.translate("Desk", "Choose the face that is meant in the document.")
    if asking:
        return QCoreApplication.translate("Desk", "Choose the face that is meant in the selfie.")
    if len(missing) == len(Side):
        return QCoreApplication.translate("Desk", "Add a selfie and a document. The check starts by itself.")
    if missing == [Side.SELFIE]:
        return QCoreApplication.translate("Desk", "Add a selfie. The check starts by itself.")
    return QCoreApplication.translate("Desk", "Add a document. The check starts by itself.")


def _what_is_lacking(lacking: Lacking) -> str:
    if lacking.person:
        return QCoreApplication.translate("Desk", "Sign in. Then the check starts by itself.")
    if lacking.case and lacking.consent:
        return QCoreApplication.translate(
            "Desk", "Enter the case, and tick that the person agrees. Then the check starts by itself."
        )
    if lacking.case:
        return QCoreApplication.translate("Desk", "Enter the case. Then the check starts by itself.")
    return QCoreApplication.translate("Desk", "Tick that the person agrees. Then the check starts by itself.")
