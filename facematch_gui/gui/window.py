"""The window of the desk: lays the pieces out, and connects keys, menus and intents."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMainWindow, QVBoxLayout, QWidget

from facematch_gui.gui.answer.details import DetailsDrawer
from facematch_gui.gui.answer.result import ResultPane
from facematch_gui.gui.batch.page import BatchPage
from facematch_gui.gui.batch.pages import Pages
from facematch_gui.gui.camera.desk import CameraDesk
from facematch_gui.gui.desk import Desk
from facematch_gui.gui.language_menu import SYSTEM
from facematch_gui.gui.menus import DeskMenus
from facematch_gui.gui.panel import PicturePanel, pictures_in
from facematch_gui.gui.picture_files import PICTURE_ENDINGS
from facematch_gui.gui.recent_folders import RecentFolders
from facematch_gui.gui.records.registry import Registry
from facematch_gui.gui.records.values import CaseDetails
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
    from facematch_gui.gui.records.values import RecordDesk
    from facematch_gui.settings import SitePolicy

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
        records: keeps what is checked, where the policy says so; without it nothing is recorded.
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
        records: RecordDesk | None = None,
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
        self.registry: Registry | None = None
        self.desk = Desk(
            self.panels,
            self.result,
            self.camera,
            networks,
            policy,
            self,
            keep=records.keep if records is not None else None,
            case=self._case_details,
        )
        self.batch = BatchPage(theme, open_run) if open_run is not None else None
        self.models: ModelsPage | None = None
        """Built when it is first wanted: hardly anybody ever does, and the window is to be there at once."""
        self._device = QLabel(self.tr("Getting the engine ready…"))
        self._device.setAccessibleName(self._device.text())
        self._folders = RecentFolders(settings)
        self._lay_out()
        self.menus = DeskMenus(
            self,
            theme,
            self.panels,
            str(settings.value("language", SYSTEM)),
            has_batch=open_run is not None,
            has_models=choice is not None,
            has_records=records is not None,
        )
        self._show_in_status_bar(self.menus.new, self.menus.details)
        if records is not None:
            self.registry = Registry(records, theme, self, self.menus, self.pages, self.desk, self.result)
        self._connect_menus()
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

    def _show_in_status_bar(self, *actions: QAction) -> None:
        """The actions of every check stand in sight, beside the device that the network runs on."""
        for action in actions:
            action.setIconText(without_key(action.text()))
            button = tool_button(action, action.iconText())
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self.statusBar().addPermanentWidget(button)
        self.statusBar().addPermanentWidget(self._device)

    def _connect_menus(self) -> None:
        menus = self.menus
        self.pages.keep_to_desk(menus.of_desk)
        self.pages.guard([action for action in (menus.batch, menus.models) if action is not None])
        self.pages.currentChanged.connect(self._close_camera)
        menus.new.triggered.connect(self._begin_anew)
        menus.shutter.triggered.connect(self.camera.capture)
        menus.timer.triggered.connect(self.camera.count_down)
        menus.several.triggered.connect(self._take_several)
        menus.leave.triggered.connect(self.close)
        menus.details.toggled.connect(self._show_details)
        menus.languages.language_chosen.connect(self._choose_language)
        if menus.batch is not None:
            menus.batch.triggered.connect(self._show_batch)
        if menus.models is not None:
            menus.models.triggered.connect(self._show_models)

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
        if self.registry is not None:
            self.registry.remarked.connect(lambda remark: self.statusBar().showMessage(remark, 20_000))
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
        start = folder or next(iter(self._folders()), Path.home())
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
        self._folders.remember(paths[0].resolve().parent)
        self._show_recent_folders()
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
    def _begin_anew(self) -> None:
        """For the next person."""
        self.desk.clear_all()
        if self.registry is not None:
            self.registry.next_person()

    @Slot()
    def _show_batch(self) -> None:
        self.pages.show_batch()

    @Slot()
    def _close_camera(self) -> None:
        """Nobody is filmed on a page that does not show it."""
        if self.camera.side is not None and not self.pages.shows_desk:
            self.camera.close(self.camera.side)

    @Slot()
    def _show_models(self) -> None:
        if self._choice is None:
            return
        if self.models is None:
            from facematch_gui.gui.models.page import ModelsPage

            self.models = ModelsPage(self._theme, self._choice)
            self.models.back_wanted.connect(self.pages.show_desk)
            self.models.remarked.connect(lambda remark: self.statusBar().showMessage(remark, 20_000))
        self.pages.show_beside(self.models)
        self.models.enter()

    # -- what is remembered --------------------------------------------------------------------------------------

    @Slot()
    def _forget_folders(self) -> None:
        self._folders.forget()
        self._show_recent_folders()

    def _show_recent_folders(self) -> None:
        folders = self._folders()
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
        """The site's choice of the shutter, until the person makes one, and of what is recorded."""
        if not self._settings.contains("automatic_shutter"):
            self.camera.set_automatic(policy.capture.automatic_shutter)
        if self.registry is not None:
            self.registry.follow(policy)

    def _case_details(self) -> CaseDetails:
        return CaseDetails() if self.registry is None else self.registry.case_details()

    # -- what is shown -------------------------------------------------------------------------------------------

    @Slot(bool)
    def _show_details(self, shown: bool) -> None:
        self.menus.details.setChecked(shown)
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
        if self.registry is not None:
            self.registry.shut_down()
        for page in pages:
            page.shut_down()
        super().closeEvent(event)
