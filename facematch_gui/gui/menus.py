"""The menus of the desk's window: every action with its words and keys. What an action does is the window's to say."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from facematch_gui.gui.language_menu import LanguageMenu
from facematch_gui.gui.panel import PicturePanel
from facematch_gui.gui.side import Side
from facematch_gui.gui.theme import Theme


class DeskMenus:
    """Fills a window's menu bar.

    Args:
        panels: whose own actions stand in a menu each.
        language: the code of the language that was chosen, or ``language_menu.SYSTEM``.
        has_batch, has_models, has_records: whether the window has these pages.

    Attributes:
        of_desk: what makes no sense while the desk is out of sight.
        of_records: what is only there where the site keeps records: hidden until the window knows.
    """

    def __init__(
        self,
        window: QMainWindow,
        theme: Theme,
        panels: Mapping[Side, PicturePanel],
        language: str,
        *,
        has_batch: bool,
        has_models: bool,
        has_records: bool,
    ) -> None:
        self._window = window
        self._theme = theme
        self.of_desk: list[QAction] = []
        self.of_records: list[QAction] = []
        self.batch: QAction | None = None
        self.models: QAction | None = None
        self._fill_check(window.menuBar().addMenu(_check_title()), has_batch, has_records)
        for side, key in ((Side.SELFIE, "Ctrl"), (Side.DOCUMENT, "Ctrl+Shift")):
            self._fill_side(panels[side], key, window.menuBar().addMenu(_side_title(side)))
        if has_records:
            self._fill_records(window.menuBar().addMenu(QCoreApplication.translate("DeskWindow", "R&ecords")))
        self._fill_view(window.menuBar().addMenu(QCoreApplication.translate("DeskWindow", "&View")), language)
        if has_models:
            office = window.menuBar().addMenu(QCoreApplication.translate("DeskWindow", "Ad&ministration"))
            self.models = office.addAction(QCoreApplication.translate("DeskWindow", "Face &network, and adapting it…"))
            self.models.setStatusTip(
                QCoreApplication.translate(
                    "DeskWindow", "Which network compares faces, and how it can learn from your own pictures"
                )
            )

    def _fill_check(self, menu: QMenu, has_batch: bool, has_records: bool) -> None:
        self.new = self._add(menu, QCoreApplication.translate("DeskWindow", "&New check"), "new", "Ctrl+N")
        self.new.setStatusTip(QCoreApplication.translate("DeskWindow", "Clears both sides for the next person"))
        menu.addSeparator()
        self.shutter = self._add(menu, QCoreApplication.translate("DeskWindow", "&Take the picture"), "shutter")
        self.timer = self._add(
            menu, QCoreApplication.translate("DeskWindow", "Take it in &3 seconds"), "timer", "Ctrl+Space"
        )
        self.several = self._add(menu, QCoreApplication.translate("DeskWindow", "Take &several"), "several", "Ctrl+G")
        self.of_desk += [self.new, self.shutter, self.timer, self.several]
        if has_records:
            self._fill_case(menu)
        if has_batch:
            menu.addSeparator()
            self.batch = self._add(
                menu, QCoreApplication.translate("DeskWindow", "Several &people…"), "batch", "Ctrl+B"
            )
        menu.addSeparator()
        self.leave = self._add(menu, QCoreApplication.translate("DeskWindow", "&Quit"))
        self.leave.setShortcut(QKeySequence(QKeySequence.StandardKey.Quit))

    def _fill_case(self, menu: QMenu) -> None:
        """What belongs to the record of the check on the desk."""
        separator = menu.addSeparator()
        self.case = self._add(menu, QCoreApplication.translate("DeskWindow", "&Case reference"), keys="F2")
        self.consent = self._add(menu, QCoreApplication.translate("DeskWindow", "C&onsent…"), keys="F3")
        self.decide = self._add(menu, QCoreApplication.translate("DeskWindow", "&Decide…"), "person-looks", "F4")
        self.decide.setStatusTip(
            QCoreApplication.translate("DeskWindow", "What you say of this check, and why; also against its answer")
        )
        self.of_desk += [self.case, self.consent]
        self.of_records += [separator, self.case, self.consent, self.decide]

    def _fill_side(self, panel: PicturePanel, prefix: str, menu: QMenu) -> None:
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
        self.of_desk.append(menu.menuAction())

    def _fill_records(self, menu: QMenu) -> None:
        self.history = self._add(menu, QCoreApplication.translate("DeskWindow", "&History…"), "history", "Ctrl+H")
        self.waiting = self._add(
            menu,
            QCoreApplication.translate("DeskWindow", "&Waiting for a decision…"),
            "person-looks",
            "Ctrl+Shift+H",
        )
        self.overview = self._add(menu, QCoreApplication.translate("DeskWindow", "&Overview of a month…"), "overview")
        self.sign_out_separator = menu.addSeparator()
        self.sign_out = self._add(menu, QCoreApplication.translate("DeskWindow", "Sign o&ut"), keys="Ctrl+Shift+E")
        self.of_records.append(menu.menuAction())

    def _fill_view(self, menu: QMenu, language: str) -> None:
        self.details = self._add(menu, QCoreApplication.translate("DeskWindow", "&Details"), "details", "F9")
        self.details.setCheckable(True)
        self.of_desk.append(self.details)
        self.languages = LanguageMenu(language, self._window)
        menu.addMenu(self.languages)

    def _add(self, menu: QMenu, text: str, icon: str = "", keys: str = "") -> QAction:
        action = QAction(text, self._window)
        if icon:
            action.setIcon(self._theme.icon(icon))
        if keys:
            action.setShortcut(QKeySequence(keys))
        menu.addAction(action)
        return action


def _check_title() -> str:
    return QCoreApplication.translate("DeskWindow", "&Check")


def _side_title(side: Side) -> str:
    if side is Side.SELFIE:
        return QCoreApplication.translate("DeskWindow", "&Selfie")
    return QCoreApplication.translate("DeskWindow", "&Document")
