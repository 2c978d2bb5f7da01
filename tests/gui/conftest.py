"""What the tests of the window share."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facematch_gui import paths
from facematch_gui.app import Once
from facematch_gui.core.networks import Networks
from facematch_gui.engines.loading import load_finder, load_networks
from facematch_gui.gui.camera.preview import Preview
from facematch_gui.gui.theme import Theme
from facematch_gui.gui.window import DeskWindow
from facematch_gui.settings import SitePolicy
from tests.fakes import FakeCameras


@pytest.fixture(autouse=True)
def _plain_application() -> Iterator[None]:
    """A window of another language or look leaves neither its way of writing dates nor its style sheet behind."""
    yield
    QLocale.setDefault(QLocale.system())
    application = QApplication.instance()
    if isinstance(application, QApplication) and application.styleSheet():
        application.setStyleSheet("")


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    """The light scheme. Asks for Qt first, since icons need an application."""
    return Theme(paths.resource("icons"), "light")


# --- A whole desk -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def shared_networks() -> Callable[[], Networks]:
    """One set for the worker threads of all windows, of which only one runs at a time."""
    return Once(lambda: load_networks("litert", "cpu"))


@pytest.fixture
def cameras(qapp: object) -> FakeCameras:
    return FakeCameras("Desk camera", "Page camera")


@pytest.fixture
def make_window(theme: Theme, cameras: FakeCameras, home: Path, qtbot: QtBot) -> Iterator[Callable[..., DeskWindow]]:
    """Opens a window with the given networks, and with the program's own policy if none is given."""
    windows: list[DeskWindow] = []

    def make(networks: Callable[[], Networks], policy: Callable[[], SitePolicy] = SitePolicy) -> DeskWindow:
        settings = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
        preview = Preview(lambda: cameras, Once(load_finder), second_ms=1)
        window = DeskWindow(theme, networks, policy, preview, settings)
        windows.append(window)
        window.show()
        return window

    yield make
    for window in windows:
        window.close()
        window.deleteLater()
    gc.collect()


@pytest.fixture
def window(make_window: Callable[..., DeskWindow], shared_networks: Callable[[], Networks]) -> DeskWindow:
    return make_window(shared_networks)


@pytest.fixture
def selfie() -> Path:
    return paths.resource("sample/selfie.jpg")


@pytest.fixture
def document() -> Path:
    """The same person on another day."""
    return paths.resource("sample/document.jpg")
