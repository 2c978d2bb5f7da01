"""Every page of the window in the states that say the most, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from facematch_gui.app import Once
from facematch_gui.app_records import DeskRecords
from facematch_gui.batch.run import BatchRun
from facematch_gui.core.calibration import Score
from facematch_gui.core.decision import Reason, Verdict
from facematch_gui.core.decoding import refusals
from facematch_gui.core.networks import Networks
from facematch_gui.core.quality.values import Finding, Severity
from facematch_gui.core.quality.words import DOCUMENT, SELFIE, Words
from facematch_gui.engines.loading import load_finder
from facematch_gui.gui.camera.cameras import CameraName
from facematch_gui.gui.camera.coaching import OBSTACLES
from facematch_gui.gui.camera.framing import Obstacle
from facematch_gui.gui.camera.live_overlay import Prompt
from facematch_gui.gui.camera.preview import Preview
from facematch_gui.gui.desk_words import what_is_missing
from facematch_gui.gui.models.values import NetworkChoice, NetworkInUse, Outcome, Recognition, Step
from facematch_gui.gui.side import Side
from facematch_gui.gui.side_state import SideState
from facematch_gui.gui.theme import Theme
from facematch_gui.gui.window import DeskWindow
from facematch_gui.settings import SitePolicy
from tests.fakes import FakeCameras
from tests.gui.answers import answered
from tests.gui.records.pages import records_pages

OPEN_ENDED = Score(0.98, 1 / 12_000, 1 / 3_000_000, 1 / 6_000, floor=1 / 100_000)


def whole_window(theme: Theme, folder: Path) -> DeskWindow:
    """A window with all of its pages, none of which has anything to work with."""

    def networks() -> Networks:
        raise AssertionError("nothing is compared here")

    def no_run(roster: Path, results: Path, *, restart: bool) -> BatchRun:
        raise AssertionError("no list is opened here")

    own = NetworkInUse("face-resnet", "Pictures from the web.", None, is_own=False)
    choice = NetworkChoice(lambda: own, lambda _name, _comparison: None, lambda: None, list, folder / "adaptations")
    records = DeskRecords(SitePolicy)
    preview = Preview(FakeCameras, Once(load_finder), second_ms=1)
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    return DeskWindow(theme, networks, SitePolicy, preview, settings, no_run, choice, records)


def pages(window: DeskWindow) -> Iterator[tuple[str, QWidget]]:
    """The desk, many checks, the network and the records, each named with its state."""
    _show_records(window)
    for name, show in _DESK.items():
        show(window)
        yield f"desk, {name}", window
    yield from _batch(window)
    yield from _models(window)
    yield from records_pages(window)


# --- The desk ---------------------------------------------------------------------------------------------------------


def _show_records(window: DeskWindow) -> None:
    """As a policy does that asks for everything; nobody is at the desk, so that nothing is asked of the records."""
    assert window.registry is not None
    for action in window.menus.of_records:
        action.setVisible(True)
    window.registry.case_bar.follow(case_required=True, consent_required=True)


def _empty(window: DeskWindow) -> None:
    window.show()
    window.result.show_waiting(what_is_missing({side: SideState() for side in Side}))


def _camera(window: DeskWindow) -> None:
    for side, panel in window.panels.items():
        panel.show_camera()
        panel.camera_bar.set_cameras([CameraName("1", "HD Webcam C270")], "1")
        panel.show_frame(_image())
        panel.show_prompt(Prompt(OBSTACLES[side][Obstacle.CROWD].text))


def _match(window: DeskWindow) -> None:
    for panel in window.panels.values():
        panel.show_image(_image())
    window.result.show_verification(answered(OPEN_ENDED))


def _review(window: DeskWindow) -> None:
    findings = {"selfie": _findings(SELFIE), "document": _findings(DOCUMENT)}
    verification = answered(
        Score(0.9, 1 / 300, 1 / 600, 1 / 150, floor=1 / 100_000),
        Verdict.REVIEW,
        [Reason.BETWEEN_POINTS, Reason.POOR_DOCUMENT],
        findings,
    )
    window.result.show_verification(verification)
    window.result.reasons.offer_decision(is_due=True)
    for side, panel in window.panels.items():
        panel.advice.show_findings(findings[side.value])
    window.desk.changed.emit()
    window.menus.details.setChecked(True)
    window.details.show_details({}, verification)


def _errors(window: DeskWindow) -> None:
    window.menus.details.setChecked(False)
    for side, panel in window.panels.items():
        panel.show_empty()
        panel.show_error(refusals.web_page() if side is Side.SELFIE else refusals.cut_off())
    window.result.show_error(refusals.cut_off())
    window.result.again_button.show()


_DESK: dict[str, Callable[[DeskWindow], None]] = {
    "empty": _empty,
    "camera": _camera,
    "match": _match,
    "review": _review,
    "errors": _errors,
}


def _findings(table: dict[str, Words]) -> tuple[Finding, ...]:
    """Those with the longest words, as far as they need no values."""
    plain = [words for words in table.values() if "{" not in "".join(words)]
    longest = sorted(plain, key=lambda words: -len("".join(words)))[:3]
    return tuple(Finding("sharpness", Severity.POOR, *words) for words in longest)


def _image() -> QImage:
    image = QImage(640, 480, QImage.Format.Format_RGB888)
    image.fill(0x808080)
    return image


# --- The other pages --------------------------------------------------------------------------------------------------


def _batch(window: DeskWindow) -> Iterator[tuple[str, QWidget]]:
    assert window.batch is not None
    window._show_batch()
    yield "several people", window


def _models(window: DeskWindow) -> Iterator[tuple[str, QWidget]]:
    window._show_models()
    page = window.models
    assert page is not None
    page.in_use.show_network(NetworkInUse("adapted-2026-03", "Pictures of 200 people.", None, is_own=False))
    yield "network", window
    page.progress.begin()
    page.progress.show_step(Step("fold", 2, 5, 30, 300))
    page.outcome.show_outcome(
        Outcome(
            people=40,
            pictures=400,
            adopted=True,
            recognition=(
                Recognition(0.001, 0.9, 0.95, 0.05, 0.01, 0.09),
                Recognition(0.0001, 0.8, 0.83, 0.03, -0.01, 0.07),
            ),
            decides=0.001,
            comparison=None,
            model="adapted-2026-03",
            installed=True,
        )
    )
    yield "network, outcome", window
