"""The window of the desk: lays the pieces out, and connects keys, menus and intents."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMainWindow, QMenu, QVBoxLayout, QWidget

from facematch_gui.gui.answer.details import DetailsDrawer
from facematch_gui.gui.answer.result import ResultPane
from facematch_gui.gui.batch.page import BatchPage
from facematch_gui.gui.batch.pages import Pages
from facematch_gui.gui.camera.desk import CameraDesk
from facematch_gui.gui.desk import Desk
from facematch_gui.gui.language_menu import SYSTEM, LanguageMenu
from facematch_gui.gui.panel import PicturePanel, pictures_in
from facematch_gui.gui.picture_files import PICTURE_ENDINGS
from facematch_gui.gui.sentences import without_key
from facematch_gui.gui.side import Side
from facematch_gui.gui.theme import Theme
from facematch_gui.gui.tool_strip import tool_button

if TYPE_CHECKING:
    from facematch_gui.core.networks import Networks
    from facematch_gui.gui.batch.values import OpenRun
    from facematch_gui.gui.camera.preview import Preview
    from facematch_gui.gui.models.page import ModelsPage
    from facematch_gui.gui.models.values import NetworkChoice
    from facematch_gui.settings import SitePolicy

_RECENT_FOLDERS = 5
_HIGH_ENOUGH = 720
"""Pixels of the window's height from which on advice has room beside the reasons of a review, which say the same."""
_CROP_SHARE = 0.23
"""Side of a crop as a share of the window's height."""


class DeskWindow(QMainWindow):
    """Two panels, the answer below them, the details beside them.

    Args:
        networks, policy: passed on to the ``Desk``.
        preview: the camera's preview.
        settings: recent folders, the camera last used and the window's place; nothing about people.
        open_run: opens a list of many checks; without it there is no page for them.
        choice: chooses and adapts the network; without it there is no page for that.
    """

    painted = Signal()
    """Emitted once, after the first paint."""

    def __init__(
        self,
        theme: Theme,
        networks: Callable[[], Networks],
        policy: Callable[[], SitePolicy],
        preview: Preview,
        settings: QSettings,
        open_run: OpenRun | None = None,
        choice: NetworkChoice | None = None,
    ) -> None:
        super().__init__()
        self._settings = settings
        self._theme = theme
        self._choice = choice
        self._has_painted = False
        self.setWindowTitle(self.tr("FaceMatch"))
        self.setMinimumSize(1000, 620)
        self.panels = {side: PicturePanel(side, theme) for side in Side}
        self.result = ResultPane(theme)
        self.details = DetailsDrawer()
        camera = settings.value("camera")
        self.camera = CameraDesk(self.panels, preview, camera if isinstance(camera, str) else None, self)
        self.desk = Desk(self.panels, self.result, self.camera, networks, policy, self)
        self.batch = BatchPage(theme, open_run) if open_run is not None else None
        self.models: ModelsPage | None = None
        """Built when it is first wanted: hardly anybody ever does, and the window is to be there at once."""
        self._device = QLabel(self.tr("Getting the engine ready…"))
        self._device.setAccessibleName(self._device.text())
        self._lay_out()
        self._make_menus(theme)
        self._connect(preview)
        self._show_recent_folders()
        self._show_details(bool(settings.value("details", False, bool)))
        geometry = settings.value("geometry")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self.resize(1180, 760)

    # -- building ------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(10)
        for panel in self.panels.values():
            sides.addWidget(panel, 1)
        desk = QVBoxLayout()
        desk.setSpacing(10)
        desk.addLayout(sides, 1)
        desk.addWidget(self.result)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(10, 8, 10, 4)
        row.setSpacing(10)
        row.addLayout(desk, 1)
        row.addWidget(self.details)
        self.pages = Pages(page, self.batch)
        self.setCentralWidget(self.pages)
        stops = [stop for panel in self.panels.values() for stop in panel.focus_order()] + [self.details.page]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        # Tab starts at the first control, and no control looks chosen before a key was pressed.
        page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        page.setFocus()
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().setContentsMargins(8, 0, 12, 2)

    def _make_menus(self, theme: Theme) -> None:
        check = self.menuBar().addMenu(self.tr("&Check"))
        new = self._add(check, theme, "new", self.tr("&New check"), "Ctrl+N", self.desk.clear_all)
        new.setStatusTip(self.tr("Clears both sides for the next person"))
        check.addSeparator()
        self._add(check, theme, "shutter", self.tr("&Take the picture"), "", self.camera.capture)
        self._add(check, theme, "timer", self.tr("Take it in &3 seconds"), "Ctrl+Space", self.camera.count_down)
        self._add(check, theme, "several", self.tr("Take &several"), "Ctrl+G", self._take_several)
        self.pages.keep_to_desk(check.actions())
        if self.batch is not None:
            check.addSeparator()
            self._add(check, theme, "batch", self.tr("Several &people…"), "Ctrl+B", self._show_batch)
        check.addSeparator()
        leave = check.addAction(self.tr("&Quit"), self.close)
        leave.setShortcut(QKeySequence(QKeySequence.StandardKey.Quit))
        for side, key, menu in (
            (Side.SELFIE, "Ctrl", self.menuBar().addMenu(self.tr("&Selfie"))),
            (Side.DOCUMENT, "Ctrl+Shift", self.menuBar().addMenu(self.tr("&Document"))),
        ):
            self._fill_side_menu(self.panels[side], key, menu)
            self.pages.keep_to_desk([menu.menuAction()])
        view = self.menuBar().addMenu(self.tr("&View"))
        self.details_action = self._add(view, theme, "details", self.tr("&Details"), "F9", None)
        self.details_action.setCheckable(True)
        self.details_action.toggled.connect(self._show_details)
        self.pages.keep_to_desk([self.details_action])
        languages = LanguageMenu(str(self._settings.value("language", SYSTEM)), self)
        languages.language_chosen.connect(self._choose_language)
        view.addMenu(languages)
        if self._choice is not None:
            office = self.menuBar().addMenu(self.tr("Ad&ministration"))
            models = office.addAction(self.tr("Face &network, and adapting it…"), self._show_models)
            models.setStatusTip(self.tr("Which network compares faces, and how it can learn from your own pictures"))
        self._show_in_status_bar(new, self.details_action)

    def _show_in_status_bar(self, *actions: QAction) -> None:
        """The actions of every check stand in sight, beside the device that the network runs on."""
        for action in actions:
            action.setIconText(without_key(action.text()))
            button = tool_button(action, action.iconText())
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self.statusBar().addPermanentWidget(button)
        self.statusBar().addPermanentWidget(self._device)

    def _fill_side_menu(self, panel: PicturePanel, prefix: str, menu: QMenu) -> None:
        keys = {
            panel.open_action: "O",
            panel.paste_action: "V",
            panel.camera_action: "K",
            panel.turn_left_action: "L",
            panel.turn_right_action: "R",
            panel.clear_action: "Backspace",
        }
        panel.set_shortcuts({action: QKeySequence(f"{prefix}+{key}") for action, key in keys.items()})
        for action in (*keys, panel.zoom_in_action, panel.zoom_out_action, panel.fit_action):
            menu.addAction(action)
        menu.insertMenu(panel.paste_action, panel.recent_menu)

    def _add(
        self, menu: QMenu, theme: Theme, icon: str, text: str, keys: str, does: Callable[[], object] | None
    ) -> QAction:
        action = QAction(theme.icon(icon), text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        if does is not None:
            action.triggered.connect(does)
        menu.addAction(action)
        return action

    def _connect(self, preview: Preview) -> None:
        for side, panel in self.panels.items():
            self._connect_panel(side, panel)
        self.desk.engine_ready.connect(self._show_device)
        self.desk.engine_failed.connect(self._show_no_engine)
        # The media system takes a while to open: then, and not when somebody waits for the camera.
        self.desk.engine_ready.connect(preview.open_list)
        self.desk.changed.connect(self._refresh_details)
        self.desk.changed.connect(self._share_room)
        self.camera.used.connect(self._remember_camera)
        self.camera.remarked.connect(lambda remark: self.statusBar().showMessage(remark, 8000))
        bar = self.panels[Side.SELFIE].camera_bar
        bar.several_wanted.connect(self.camera.take_several)
        bar.automatic_wanted.connect(self._choose_automatic)
        self.desk.policy_ready.connect(self._follow_policy)
        self.camera.set_automatic(bool(self._settings.value("automatic_shutter", False, bool)))

    def _connect_panel(self, side: Side, panel: PicturePanel) -> None:
        panel.open_wanted.connect(lambda: self._open(side, None))
        panel.folder_wanted.connect(lambda folder: self._open(side, folder))
        panel.forget_folders_wanted.connect(self._forget_folders)
        panel.picture_dropped.connect(lambda picture: self.desk.load(side, picture))
        panel.paste_wanted.connect(lambda: self._paste(side))
        panel.camera_wanted.connect(lambda: self.camera.open(side))
        panel.turn_wanted.connect(lambda turns: self.desk.turn(side, turns))
        panel.clear_wanted.connect(lambda: self.desk.clear(side))
        panel.thumbnails.chosen.connect(lambda number: self.desk.show_picture(side, number))
        panel.face_chosen.connect(lambda number: self.desk.choose_face(side, number))
        panel.camera_bar.camera_chosen.connect(lambda camera: self.camera.open(side, camera))
        panel.camera_bar.capture_wanted.connect(self.camera.capture)
        panel.camera_bar.countdown_wanted.connect(self.camera.count_down)
        panel.camera_bar.close_wanted.connect(lambda: self.camera.close(side))

    # -- intents -------------------------------------------------------------------------------------------------

    def _open(self, side: Side, folder: Path | None) -> None:
        start = folder or next(iter(self._recent_folders()), Path.home())
        endings = " ".join(f"*.{ending} *.{ending.upper()}" for ending in PICTURE_ENDINGS.split())
        title = self.tr("Open the selfie") if side is Side.SELFIE else self.tr("Open the passport photo")
        # Several selfies of one person are taken together.
        ask = QFileDialog.getOpenFileNames if side is Side.SELFIE else QFileDialog.getOpenFileName
        chosen, _ = ask(self, title, str(start), f"{self.tr('Pictures')} ({endings});;{self.tr('All files')} (*)")
        names = [chosen] if isinstance(chosen, str) else chosen
        if any(names):
            self.open_file(side, *(Path(name) for name in names))

    def open_file(self, side: Side, *paths: Path) -> None:
        """Loads a file, or several selfies, and remembers the folder."""
        self._remember_folder(paths[0].resolve().parent)
        self.desk.load(side, paths)

    @Slot()
    def _take_several(self) -> None:
        """Where no camera is live, it is opened first: the person starts once the picture is there."""
        if self.camera.side is Side.SELFIE:
            self.camera.take_several()
        else:
            self.camera.open(Side.SELFIE)

    def _paste(self, side: Side) -> None:
        pictures = pictures_in(QGuiApplication.clipboard().mimeData())
        if not pictures:
            self.statusBar().showMessage(self.tr("There is no picture on the clipboard"), 6000)
        else:
            self.desk.load(side, pictures)

    @Slot()
    def _show_batch(self) -> None:
        if self.camera.side is not None:
            self.camera.close(self.camera.side)
        self.pages.show_batch()

    @Slot()
    def _show_models(self) -> None:
        if self._choice is None:
            return
        if self.camera.side is not None:
            self.camera.close(self.camera.side)
        if self.models is None:
            from facematch_gui.gui.models.page import ModelsPage

            self.models = ModelsPage(self._theme, self._choice)
            self.models.back_wanted.connect(self.pages.show_desk)
            self.models.remarked.connect(lambda remark: self.statusBar().showMessage(remark, 20_000))
        self.pages.show_beside(self.models)
        self.models.enter()

    # -- what is remembered --------------------------------------------------------------------------------------

    def _recent_folders(self) -> list[Path]:
        stored = self._settings.value("folders", [])
        names = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
        return [Path(name) for name in names if isinstance(name, str) and name]

    def _remember_folder(self, folder: Path) -> None:
        folders = [folder, *(known for known in self._recent_folders() if known != folder)]
        self._settings.setValue("folders", [str(known) for known in folders[:_RECENT_FOLDERS]])
        self._show_recent_folders()

    @Slot()
    def _forget_folders(self) -> None:
        self._settings.remove("folders")
        # Qt's own file dialog, where the system has none, keeps a history of its own.
        dialog = QSettings(QSettings.Scope.UserScope, "QtProject")
        dialog.remove("FileDialog")
        self._show_recent_folders()

    def _show_recent_folders(self) -> None:
        folders = self._recent_folders()
        for panel in self.panels.values():
            panel.set_recent_folders(folders)

    @Slot(str)
    def _remember_camera(self, camera_id: str) -> None:
        self._settings.setValue("camera", camera_id)

    @Slot(str)
    def _choose_language(self, code: str) -> None:
        self._settings.setValue("language", code)
        self.statusBar().showMessage(self.tr("The program speaks this language from its next start on"), 10_000)

    @Slot(bool)
    def _choose_automatic(self, automatic: bool) -> None:
        self._settings.setValue("automatic_shutter", automatic)
        self.camera.set_automatic(automatic)

    @Slot(object)
    def _follow_policy(self, policy: SitePolicy) -> None:
        """The site's choice, until the person makes one."""
        if not self._settings.contains("automatic_shutter"):
            self.camera.set_automatic(policy.capture.automatic_shutter)

    # -- what is shown -------------------------------------------------------------------------------------------

    @Slot(bool)
    def _show_details(self, shown: bool) -> None:
        self.details_action.setChecked(shown)
        self.details.setVisible(shown)
        self._settings.setValue("details", shown)
        self._refresh_details()

    @Slot()
    def _refresh_details(self) -> None:
        if not self.details.isHidden():
            self.details.show_details(self.desk.examined(), self.desk.verification)

    @Slot(str)
    def _show_device(self, device: str) -> None:
        self._device.setText(device)
        self._device.setAccessibleName(self.tr("The network runs on: {device}").format(device=device))
        self._device.setToolTip(self._device.accessibleName())

    @Slot(object)
    def _show_no_engine(self, _error: Exception) -> None:
        self._device.setText(self.tr("No engine"))
        self._device.setAccessibleName(self._device.text())

    # -- events --------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() == Qt.Key.Key_Space and self.camera.side is not None:
            self.camera.capture()
        elif event.key() == Qt.Key.Key_Escape and self.camera.side is not None:
            self.camera.step_back()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.result.set_crop_length(round(self.height() * _CROP_SHARE))
        self._share_room()

    @Slot()
    def _share_room(self) -> None:
        for panel in self.panels.values():
            panel.advice.give_room(self.height() >= _HIGH_ENOUGH or self.result.reasons.isHidden())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        pages = [page for page in (self.batch, self.models) if page is not None]
        if not all(page.may_close() for page in pages):
            event.ignore()
            return
        self._settings.setValue("geometry", self.saveGeometry())
        self._settings.sync()
        # A job may take seconds to reach its next cancellation point, above all while an engine loads.
        self.hide()
        self.desk.shut_down()
        for page in pages:
            page.shut_down()
        super().closeEvent(event)
