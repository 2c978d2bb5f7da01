"""The composition root of the window: builds everything, hands each piece what it needs, and runs it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, QSettings, QTemporaryDir, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from facematch_gui import paths
from facematch_gui.app_records import DeskRecords
from facematch_gui.errors import UsageError
from facematch_gui.gui import language
from facematch_gui.gui.camera.preview import CameraList, Preview
from facematch_gui.gui.messages import quiet_qt
from facematch_gui.gui.side import Side
from facematch_gui.gui.theme import Theme
from facematch_gui.gui.window import DeskWindow

if TYPE_CHECKING:
    from facematch_gui.batch.run import BatchRun
    from facematch_gui.core.networks import FinderNetworks, Networks
    from facematch_gui.engines.loading import Device, Engine
    from facematch_gui.gui.models.values import NetworkChoice, NetworkInUse
    from facematch_gui.settings import SitePolicy

_T = TypeVar("_T")
_NO_FACE_MS = 20_000
"""How long a screenshot waits for a face in a live preview."""


@dataclass(frozen=True)
class WindowOptions:
    """What the command line asks of the window."""

    selfie: Sequence[Path] | None = None
    document: Path | None = None
    screenshot: Path | None = None
    camera_file: Path | None = None
    engine: Engine = "litert"
    device: Device = "auto"
    theme: str | None = None
    size: tuple[int, int] | None = None
    language: str | None = None
    details: bool = False
    keeps_settings: bool = True
    """Reads and writes the person's settings; screenshots and the self-test start from the program's defaults."""

    @property
    def opens_camera(self) -> bool:
        """A clip plays the camera at once, unless the selfie is given."""
        return self.camera_file is not None and self.selfie is None


class Once(Generic[_T]):
    """Makes a thing when it is first asked for, and keeps it. Each one belongs to a single thread."""

    def __init__(self, make: Callable[[], _T]) -> None:
        self._make = make
        self._made: list[_T] = []

    def __call__(self) -> _T:
        if not self._made:
            self._made.append(self._make())
        return self._made[0]


class ScratchSettings(QSettings):
    """Settings that start empty and leave nothing behind."""

    def __init__(self) -> None:
        self._folder = QTemporaryDir()
        super().__init__(str(Path(self._folder.path()) / "window.ini"), QSettings.Format.IniFormat)


def build_window(options: WindowOptions, theme: Theme) -> DeskWindow:
    """The window with its worker, its preview and its engines, none of which is loaded yet."""

    def networks() -> Networks:
        from facematch_gui.engines.loading import load_networks

        return load_networks(options.engine, options.device)

    def finder() -> FinderNetworks:
        from facematch_gui.engines.loading import load_finder

        return load_finder()

    def policy() -> SitePolicy:
        from facematch_gui.settings import load_site_policy

        return load_site_policy()

    def cameras() -> CameraList:
        from facematch_gui.gui.camera.cameras import ClipAsCamera, Webcams

        return Webcams() if options.camera_file is None else ClipAsCamera(options.camera_file)

    # A window that leaves nothing behind records nothing either.
    records = DeskRecords(Once(policy)) if options.keeps_settings else None

    def open_run(roster: Path, results: Path, *, restart: bool) -> BatchRun:
        from facematch_gui.commands.batch import open_run

        recording = records.recording() if records is not None else None
        return open_run(roster, results, restart=restart, recording=recording)

    settings = _settings(options)
    preview = Preview(cameras, Once(finder))
    window = DeskWindow(theme, Once(networks), Once(policy), preview, settings, open_run, network_choice(), records)
    window.setWindowIcon(theme.application_icon())
    if options.size is not None:
        window.resize(*options.size)
    if options.details:
        window.menus.details.setChecked(True)
    return window


def _settings(options: WindowOptions) -> QSettings:
    if options.keeps_settings:
        return QSettings(str(paths.data_dir() / "window.ini"), QSettings.Format.IniFormat)
    return ScratchSettings()


def speak(application: QApplication, options: WindowOptions) -> None:
    """Chooses the language before anything says a word: as asked, as chosen in the window, or the system's.

    Raises:
        UsageError: the program does not have the language that was asked for.
    """
    known = [each.code for each in language.LANGUAGES]
    if options.language not in (None, *known):
        raise UsageError("The program does not have that language", "It has: {known}.", known=", ".join(known))
    chosen = options.language or str(_settings(options).value("language", ""))
    language.install(application, chosen or language.system_language())


def network_choice() -> NetworkChoice:
    """What the administrator's page asks of the program."""
    from facematch_gui.gui.models.values import NetworkChoice

    def use(name: str, comparison: Path | None) -> None:
        from facematch_gui.commands.models_use import use_model
        from facematch_gui.settings import load_site_policy

        use_model(name, load_site_policy().model, comparison)

    def go_back() -> None:
        from facematch_gui.engines.model_card import EMBEDDER

        use(EMBEDDER, None)

    return NetworkChoice(_network_in_use, use, go_back, _adapt_command, paths.data_dir() / "adaptations")


def _network_in_use() -> NetworkInUse:
    from datetime import datetime

    from facematch_gui.engines.installed import last_change, model_in_use
    from facematch_gui.engines.model_card import EMBEDDER
    from facematch_gui.gui.models.values import NetworkInUse

    card = model_in_use()
    change = last_change()
    since = None
    if change is not None and change.get("model") == card.name:
        try:
            since = datetime.fromisoformat(str(change.get("time"))).astimezone()
        except ValueError:
            since = None
    return NetworkInUse(card.name, card.use.data if card.use else "", since, card.name == EMBEDDER)


def _adapt_command() -> list[str]:
    """The command beside the window, and the site whose people it learns from."""
    from facematch_gui.settings import load_site_policy

    site = load_site_policy().model.site
    return [*_command_line(), "adapt", *([f"--site={site}"] if site else [])]


def _command_line() -> list[str]:
    """How this program's command line is started: frozen, it is a program of its own beside the window's."""
    if getattr(sys, "frozen", False):
        here = Path(sys.executable)
        return [str(here.with_name("facematch" + here.suffix))]
    return [sys.executable, "-m", "facematch_gui"]


def start_work(window: DeskWindow, options: WindowOptions) -> None:
    """What happens after the first paint: the engine warms, and pictures from the command line are loaded.

    The camera comes first: Qt loads its media libraries for it in this thread. Where something in Python listens to
    Qt's messages, as under test, that must not meet a library that the worker is loading: each would hold what the
    other waits for, the loader's lock and the interpreter's.
    """
    if options.opens_camera:
        window.camera.open(Side.SELFIE)
    window.desk.warm_up()
    for side, source in ((Side.SELFIE, options.selfie), (Side.DOCUMENT, options.document)):
        if source is not None:
            window.desk.load(side, source)


class _Screenshot(QObject):
    """Saves a picture of the window once there is something to see, then ends the program.

    That is when nothing is running any more; or, while the camera is live, when a face is seen in it or it has failed.
    """

    finished = Signal(int)

    def __init__(self, window: DeskWindow, target: Path, waits_for_camera: bool) -> None:
        super().__init__(window)
        self._window = window
        self._target = target
        self._taken = False
        if waits_for_camera:
            window.camera.face_seen.connect(self._take_when_idle)
            window.camera.failed.connect(self._take)
            QTimer.singleShot(_NO_FACE_MS, self._take)
        else:
            window.desk.settled.connect(self._take)

    @Slot()
    def _take_when_idle(self) -> None:
        """A face is seen many times a second: the picture on the other side is ready at one of the next."""
        if not self._window.desk.is_busy:
            self._take()

    @Slot()
    def _take(self) -> None:
        if not self._taken:
            self._taken = True
            QTimer.singleShot(60, self._save)

    @Slot()
    def _save(self) -> None:
        self.finished.emit(save_picture(self._window, self._target))


def save_picture(window: QWidget, target: Path) -> int:
    """Saves what a window shows; returns the exit code of a program that was asked for nothing else."""
    saved = window.grab().save(str(target))
    if not saved:
        print("facematch-gui: the screenshot cannot be written there", file=sys.stderr)
    return 0 if saved else 1


def make_application() -> QApplication:
    """Qt, which is told what it runs for."""
    quiet_qt()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("FaceMatch")
    application.setDesktopFileName("facematch")
    return application


def run(options: WindowOptions) -> int:
    """Opens the window and returns the exit code when it is closed."""
    application = make_application()
    theme = Theme(paths.resource("icons"), options.theme)
    speak(application, options)
    theme.apply(application)
    application.styleHints().colorSchemeChanged.connect(lambda: theme.apply(application))
    window = build_window(options, theme)
    window.painted.connect(lambda: start_work(window, options))
    if options.screenshot is not None:
        shot = _Screenshot(window, options.screenshot, waits_for_camera=options.opens_camera)
        shot.finished.connect(lambda code: (window.close(), application.exit(code)))
    window.show()
    return application.exec()
