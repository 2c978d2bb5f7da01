"""The composition root of the kiosk: the same engines and cameras as the desk's, behind another window."""

from __future__ import annotations

import errno
import os
import shutil
import time
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facematch_gui import paths
from facematch_gui.app import Once, WindowOptions, make_application, save_picture
from facematch_gui.app_records import DeskRecords
from facematch_gui.errors import FaceMatchError
from facematch_gui.gui import language
from facematch_gui.gui.camera.preview import CameraList, Preview
from facematch_gui.gui.kiosk.desk import KioskDesk
from facematch_gui.gui.kiosk.values import Gate, KioskServices, Pace, Step
from facematch_gui.gui.kiosk.window import KioskWindow
from facematch_gui.gui.theme import Theme
from facematch_gui.kiosk.heartbeat import Heartbeat

if TYPE_CHECKING:
    from facematch_gui.core.networks import FinderNetworks, Networks
    from facematch_gui.settings import SitePolicy

_UNCOVERED = (1280, 800)
"""Width and height where the window does not cover the screen, as for a screenshot."""
_LEAST_FREE = 64 << 20
"""Bytes on the disk below which nobody is served: what staff set, and what the system writes, has to fit."""


def kiosk_services(options: WindowOptions, heartbeat: Heartbeat, records: DeskRecords) -> KioskServices:
    """What the kiosk asks of the program, each loaded when it is first called."""
    from facematch_gui.gui.kiosk.screen_saver import ScreenSaver

    def networks() -> Networks:
        from facematch_gui.engines.loading import load_networks

        return load_networks(options.engine, options.device)

    def gate(pin_hash: str) -> Gate:
        from facematch_gui.kiosk.pin import PinGate

        return PinGate(pin_hash, paths.data_dir() / "kiosk-tries", time.monotonic)

    def check() -> None:
        check_machine()
        records.tend(datetime.now().astimezone().date())

    saver = ScreenSaver()
    return KioskServices(
        policy=records.policy,
        check=check,
        networks=Once(networks),
        gate=gate,
        ready=heartbeat.ready,
        beat=heartbeat.beat,
        hold_screen=saver.hold,
        release_screen=saver.release,
        keep=records.keep_visit,
    )


def kiosk_records() -> DeskRecords:
    """The records of the kiosk's checks, under the policy as it is at each of them."""

    def policy() -> SitePolicy:
        from facematch_gui.settings import load_site_policy

        return load_site_policy()

    return DeskRecords(policy, "kiosk")


def check_machine() -> None:
    """Whether this machine can serve anybody: its models are whole, and its disk is not full.

    Raises:
        ModelError: a model is missing, incomplete or was changed.
        FaceMatchError: the disk is full, or the data folder cannot be written.
    """
    from facematch_gui.engines.loading import check_models

    check_models()
    folder = paths.data_dir()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # Or a pulled plug would make wrong PINs forgotten.
        if not os.access(folder, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise FaceMatchError(
            "The data folder cannot be used: {reason}",
            "Allow the kiosk's user to write there, or name another folder in FACEMATCH_DATA.",
            reason=error.strerror or type(error).__name__,
        ) from error
    if free < _LEAST_FREE:
        raise FaceMatchError(
            "The disk is full: {free} MB are left", "Make room on the disk of the data folder.", free=free >> 20
        )


def build_kiosk(
    options: WindowOptions, theme: Theme, services: KioskServices, covers: bool, pace: Pace | None = None
) -> tuple[KioskWindow, KioskDesk]:
    """The window, and who leads through it; nothing is loaded yet."""

    def finder() -> FinderNetworks:
        from facematch_gui.engines.loading import load_finder

        return load_finder()

    def cameras() -> CameraList:
        from facematch_gui.gui.camera.cameras import ClipAsCamera, Webcams

        return Webcams() if options.camera_file is None else ClipAsCamera(options.camera_file)

    window = KioskWindow(theme, covers)
    window.setWindowIcon(theme.application_icon())
    window.resize(*(options.size or _UNCOVERED))
    desk = KioskDesk(window, theme, Preview(cameras, Once(finder)), services, pace, parent=window)
    return window, desk


class _Screenshot(QObject):
    """Saves a picture of the first screen that is not a mere wait."""

    finished = Signal(int)

    def __init__(self, window: KioskWindow, target: Path) -> None:
        super().__init__(window)
        self._window = window
        self._target = target
        window.stepped.connect(self._on_step)

    @Slot(object)
    def _on_step(self, step: Step) -> None:
        if step is not Step.PREPARING:
            QTimer.singleShot(100, self._save)

    @Slot()
    def _save(self) -> None:
        self.finished.emit(save_picture(self._window, self._target))


def run_kiosk(options: WindowOptions) -> int:
    """Runs the kiosk until staff leave it; returns 0 then, so that nobody starts it again."""
    application = make_application()
    theme = Theme(paths.resource("icons"), options.theme)
    language.install(application, options.language or language.system_language())
    theme.apply(application)
    heartbeat = Heartbeat.from_environment()
    covers = options.screenshot is None
    records = kiosk_records()
    window, desk = build_kiosk(options, theme, kiosk_services(options, heartbeat, records), covers)
    window.watch_input(application)
    application.styleHints().colorSchemeChanged.connect(lambda: theme.apply(application))
    application.styleHints().colorSchemeChanged.connect(window.apply_theme)
    window.painted.connect(desk.start)
    window.closed.connect(heartbeat.stopping)
    window.closed.connect(application.quit)
    if options.screenshot is not None:
        shot = _Screenshot(window, options.screenshot)
        shot.finished.connect(lambda code: (window.close(), application.exit(code)))
        window.show()
    else:
        application.setQuitOnLastWindowClosed(False)
        window.cover()
    try:
        return application.exec()
    finally:
        records.close()
