"""The composition root of the window: builds everything, hands each piece what it needs, and runs it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, QSettings, QTemporaryDir, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from facematch_gui import paths
from facematch_gui.gui.messages import log_qt_messages
from facematch_gui.gui.preview import CameraList, Preview
from facematch_gui.gui.side import Side
from facematch_gui.gui.theme import Theme
from facematch_gui.gui.window import DeskWindow

if TYPE_CHECKING:
    from facematch_gui.core.networks import FinderNetworks, Networks
    from facematch_gui.engines.loading import Device, Engine

_T = TypeVar("_T")


@dataclass(frozen=True)
class WindowOptions:
    """What the command line asks of the window."""

    selfie: Path | None = None
    document: Path | None = None
    screenshot: Path | None = None
    camera_file: Path | None = None
    engine: Engine = "litert"
    device: Device = "auto"
    theme: str | None = None
    size: tuple[int, int] | None = None
    details: bool = False
    keeps_settings: bool = True
    """Reads and writes the person's settings; screenshots and the self-test start from the program's defaults."""


class Loaded(Generic[_T]):
    """Makes a thing when it is first asked for, and keeps it. Each one belongs to a single thread."""

    def __init__(self, make: Callable[[], _T]) -> None:
        self._make = make
        self._made: list[_T] = []

    def __call__(self) -> _T:
        if not self._made:
            self._made.append(self._make())
        return self._made[0]


def build_window(options: WindowOptions, theme: Theme) -> DeskWindow:
    """The window with its worker, its preview and its engines, none of which is loaded yet."""

    def networks() -> Networks:
        from facematch_gui.engines.loading import load_networks

        return load_networks(options.engine, options.device)

    def finder() -> FinderNetworks:
        from facematch_gui.engines.loading import load_finder

        return load_finder()

    def cameras() -> CameraList:
        from facematch_gui.gui.camera import ClipAsCamera, Webcams

        return Webcams() if options.camera_file is None else ClipAsCamera(options.camera_file)

    scratch = QTemporaryDir()
    folder = paths.data_dir() if options.keeps_settings else Path(scratch.path())
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    window = DeskWindow(theme, Loaded(networks), Preview(cameras, Loaded(finder)), settings)
    window.setWindowIcon(theme.application_icon())
    if options.size is not None:
        window.resize(*options.size)
    if options.details:
        window.details_action.setChecked(True)
    return window


def start_work(window: DeskWindow, options: WindowOptions) -> None:
    """What happens after the first paint: the engine warms, and pictures from the command line are loaded."""
    window.desk.warm_up()
    for side, path in ((Side.SELFIE, options.selfie), (Side.DOCUMENT, options.document)):
        if path is not None:
            window.desk.load(side, path)
    if options.camera_file is not None and options.selfie is None:
        window.desk.open_camera(Side.SELFIE)


class _Screenshot(QObject):
    """Saves a picture of the window once nothing is running any more, then ends the program."""

    finished = Signal(int)

    def __init__(self, window: DeskWindow, target: Path, camera: bool) -> None:
        super().__init__(window)
        self._window = window
        self._target = target
        if camera:
            # A live preview never settles: the first face found in it is the moment.
            window.desk.face_seen.connect(self._take)
        else:
            window.desk.settled.connect(self._take)

    @Slot()
    def _take(self) -> None:
        QTimer.singleShot(60, self._save)

    def _save(self) -> None:
        saved = self._window.grab().save(str(self._target))
        if not saved:
            print(f"facematch-gui: the screenshot cannot be written to {self._target}", file=sys.stderr)
        self.finished.emit(0 if saved else 1)


def run(options: WindowOptions) -> int:
    """Opens the window and returns the exit code when it is closed."""
    log_qt_messages()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("FaceMatch")
    application.setDesktopFileName("facematch")
    theme = Theme(paths.resource("icons"), options.theme)
    theme.apply(application)
    application.styleHints().colorSchemeChanged.connect(lambda: theme.apply(application))
    window = build_window(options, theme)
    window.painted.connect(lambda: start_work(window, options))
    if options.screenshot is not None:
        shot = _Screenshot(window, options.screenshot, camera=options.camera_file is not None)
        shot.finished.connect(lambda code: (window.close(), application.exit(code)))
    window.show()
    return application.exec()
