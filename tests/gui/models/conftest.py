"""A window with the administrator's page, and a program that does as the test says."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from facematch_gui.app import Once
from facematch_gui.core.networks import Networks
from facematch_gui.engines.loading import load_finder, load_networks
from facematch_gui.errors import FaceMatchError
from facematch_gui.gui.camera.preview import Preview
from facematch_gui.gui.models.page import ModelsPage
from facematch_gui.gui.models.values import NetworkChoice, NetworkInUse
from facematch_gui.gui.theme import Theme
from facematch_gui.gui.window import DeskWindow
from facematch_gui.settings import SitePolicy
from tests.fakes import FakeCameras

PATIENCE = 30_000
OWN = NetworkInUse("face-resnet", "Pictures from the web.", None, is_own=True)


@dataclass
class Program:
    """What stands behind the page: the network in use, and the command.

    Attributes:
        against: what speaks against the use of another network.
        broken: the network in use cannot be told.
    """

    command: list[str] = field(default_factory=list)
    network: NetworkInUse = OWN
    used: list[tuple[str, Path | None]] = field(default_factory=list)
    against: FaceMatchError | None = None
    broken: Exception | None = None

    def in_use(self) -> NetworkInUse:
        if self.broken is not None:
            raise self.broken
        return self.network

    def use(self, name: str, comparison: Path | None) -> None:
        if self.against is not None:
            raise self.against
        self.used.append((name, comparison))
        self.network = NetworkInUse(name, "Pictures of 200 people.", datetime(2026, 3, 9, tzinfo=UTC), is_own=False)

    def go_back(self) -> None:
        self.broken = None
        self.network = replace(OWN, since=datetime(2026, 3, 10, tzinfo=UTC))

    def choice(self, folder: Path) -> NetworkChoice:
        return NetworkChoice(self.in_use, self.use, self.go_back, lambda: self.command, folder)


@pytest.fixture
def program() -> Program:
    return Program()


@pytest.fixture
def make_window(theme: Theme, home: Path, program: Program, qtbot: QtBot) -> Iterator[Callable[[], DeskWindow]]:
    windows: list[DeskWindow] = []

    def networks() -> Networks:
        return load_networks("litert", "cpu")

    def make() -> DeskWindow:
        settings = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
        preview = Preview(FakeCameras, Once(load_finder), second_ms=1)
        choice = program.choice(home / "adaptations")
        window = DeskWindow(theme, Once(networks), SitePolicy, preview, settings, choice=choice)
        windows.append(window)
        window.resize(1024, 640)
        window.show()
        return window

    yield make
    for window in windows:
        if window.models is not None:
            window.models.shut_down()
        window.close()
        window.deleteLater()
    gc.collect()


@pytest.fixture
def window(make_window: Callable[[], DeskWindow]) -> DeskWindow:
    return make_window()


@pytest.fixture
def page(window: DeskWindow, qtbot: QtBot) -> ModelsPage:
    """The page, opened, with what the command needs but for the command."""
    return open_page(window, qtbot)


def open_page(window: DeskWindow, qtbot: QtBot) -> ModelsPage:
    window._show_models()
    assert window.models is not None
    settle(window.models, qtbot)
    return window.models


def settle(page: ModelsPage, qtbot: QtBot) -> None:
    """Until nothing is being read or chosen any more."""
    qtbot.waitUntil(lambda: not page._runner.is_busy(), timeout=PATIENCE)
