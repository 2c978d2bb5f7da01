"""``facematch self-test``: does this installation work, and if not, which part of it?

Every check runs the real part: the cascade, the networks, a pair of public-domain pictures, the disk, the records, the
window and the media system. One check failing does not stop the others.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from facematch_gui import paths
from facematch_gui.commands.data_folder import check_data_folder
from facematch_gui.errors import FaceMatchError, RecordsError
from facematch_gui.screen import go_offscreen_without_a_screen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from facematch_gui.engines.loading import Device, Engine

SAMPLE_SIMILARITY = 0.9882
"""What the sample pair scores with the bundled network, cosine; a changed pipeline shows here."""
_SAMPLE_TOLERANCE = 0.005


@dataclass(frozen=True)
class Outcome:
    """What one check found."""

    name: str
    passed: bool
    message: str


def run_checks(engine: Engine, device: Device) -> list[Outcome]:
    """Runs every check, in the order in which the program needs what they check."""
    checks: list[tuple[str, Callable[[], str]]] = [
        ("face cascade", _check_cascade),
        ("model files", _check_models),
        ("sample pair", lambda: _check_sample_pair(engine, device)),
        ("data folder", check_data_folder),
        ("records", _check_records),
        ("window", _check_window),
        ("cameras", _check_cameras),
    ]
    return [_run(name, check) for name, check in checks]


def _run(name: str, check: Callable[[], str]) -> Outcome:
    try:
        return Outcome(name, True, check())
    except FaceMatchError as error:
        return Outcome(name, False, str(error))
    except Exception as error:  # noqa: BLE001 - a self-test reports whatever is broken
        return Outcome(name, False, f"{type(error).__name__}: {error}")


def _check_cascade() -> str:
    from facematch_gui.core.haar import HaarFinder
    from facematch_gui.engines.loading import CASCADE

    HaarFinder(paths.resource(CASCADE))
    return "loads"


def _check_models() -> str:
    from facematch_gui.engines.loading import check_models

    return f"{' and '.join(check_models())} are as their cards state"


def _check_sample_pair(engine: Engine, device: Device) -> str:
    from facematch_gui.core.decision import Reason, Verdict
    from facematch_gui.core.image import load_pictures
    from facematch_gui.core.timing import Stopwatch
    from facematch_gui.core.verify import verify
    from facematch_gui.engines.loading import load_networks
    from facematch_gui.engines.model_card import EMBEDDER

    pictures = load_pictures([paths.resource("sample/selfie.jpg")], paths.resource("sample/document.jpg"))
    networks = load_networks(engine, device)
    answer = verify(*pictures, networks, Stopwatch(time.perf_counter))
    said = f"{answer.verdict} at {answer.similarity:.4f} with {answer.embedder.engine} on {answer.embedder.device}"
    if answer.embedder.name != EMBEDDER:
        # A site's own network gives a score of its own, and may have been calibrated on too few people for a match.
        sound, expected = answer.verdict is not Verdict.NO_MATCH, "a match or a review"
    else:
        near = abs(answer.similarity - SAMPLE_SIMILARITY) <= _SAMPLE_TOLERANCE
        sound, expected = answer.verdict is Verdict.MATCH and near, f"a match at {SAMPLE_SIMILARITY}"
    if not sound:
        raise FaceMatchError(
            "The sample pair scored wrongly: {said}, expected {expected}",
            "Install the program again, or go back to its own network with 'facematch models use {bundled}'; if it "
            "stays, do not use it.",
            said=said,
            expected=expected,
            bundled=EMBEDDER,
        )
    document = pictures[1]
    twice = verify(document, document, networks, Stopwatch(time.perf_counter)).decision
    if twice.verdict is not Verdict.REVIEW or Reason.SAME_PICTURE not in twice.reasons:
        raise FaceMatchError(
            "One picture given as selfie and as document is not held for review, but answered with {verdict}",
            "Install the program again; if it stays, do not use it.",
            verdict=str(twice.verdict),
        )
    return f"{said}; one picture given twice is held for review"


def _check_records() -> str:
    """Records a check and proves it, in a folder of its own on the disk where records lie, and without a key store."""
    from tempfile import TemporaryDirectory

    try:
        paths.data_dir().mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix="records-check-", dir=paths.data_dir()) as folder:
            return _record_and_verify(Path(folder))
    except OSError as error:
        raise RecordsError(
            "No records can be kept: {reason}",
            "Make room on the disk or allow writing into the data folder, or name another one in FACEMATCH_DATA.",
            reason=error.strerror or type(error).__name__,
        ) from error


def _record_and_verify(folder: Path) -> str:
    from facematch_gui.records.archive import Archive
    from facematch_gui.records.values import CheckRecord, RecordedVerdict
    from facematch_gui.settings import RecordRules

    archive = Archive.open(folder, RecordRules(key="file"))
    try:
        archive.keep(CheckRecord(RecordedVerdict.MATCH, {"verdict": "match"}, case="self-test", officer=""))
        found = archive.verify()
    finally:
        archive.close()
    if found.problems or not found.sealed:
        raise RecordsError(
            "A record does not stay as it was written: {problem}",
            "Check the disk; records that lie on a share of the network do better on a disk of the machine.",
            problem=", ".join(problem.code for problem in found.problems) or "unsealed",
        )
    return "a check is recorded, sealed and verified"


def _check_window() -> str:
    """Opens the real window for a moment; without a screen, on Qt's offscreen platform."""
    application = _application()
    from facematch_gui.app import WindowOptions, build_window
    from facematch_gui.gui.theme import Theme

    window = build_window(WindowOptions(keeps_settings=False), Theme(paths.resource("icons")))
    try:
        window.show()
        application.processEvents()
        image = window.grab().toImage()
        colours = {image.pixel(x, y) for x in range(0, image.width(), 9) for y in range(0, image.height(), 9)}
        if len(colours) < 3:
            raise FaceMatchError("The window stays blank", "Update the graphics driver, or the system's Qt libraries.")
    finally:
        window.close()
    return f"{image.width()} x {image.height()} on {application.platformName()}"


def _check_cameras() -> str:
    _application()
    from PySide6.QtMultimedia import QMediaFormat

    from facematch_gui.gui.camera.cameras import Webcams

    if not QMediaFormat().supportedVideoCodecs(QMediaFormat.ConversionMode.Decode):
        raise FaceMatchError(
            "The media system does not load, so that no camera can work",
            "Install the program again; if it stays, update the system's libraries.",
        )
    names = [camera.name for camera in Webcams().names()]
    return ", ".join(names) if names else "none plugged in; pictures from files still work"


def _application() -> QApplication:
    go_offscreen_without_a_screen()
    from PySide6.QtWidgets import QApplication

    from facematch_gui.gui.messages import quiet_qt

    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    quiet_qt()
    return QApplication(sys.argv[:1])
