"""The pages of the window, the desk and those beside it, and the way between them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from facematch_gui.gui.batch.page import BatchPage


class Pages(QStackedWidget):
    """Shows one page at a time, and the desk first.

    Args:
        batch: the page of many checks, where there is one.
    """

    def __init__(self, desk: QWidget, batch: BatchPage | None) -> None:
        super().__init__()
        self._desk = desk
        self._batch = batch
        self._desk_actions: list[QAction] = []
        self._guarded_actions: list[QAction] = []
        self.addWidget(desk)
        if batch is not None:
            self.addWidget(batch)
            batch.back_wanted.connect(self.show_desk)

    def keep_to_desk(self, actions: Sequence[QAction]) -> None:
        """These actions make no sense while the desk is out of sight."""
        self._desk_actions += [action for action in actions if not action.isSeparator()]

    def guard(self, actions: Sequence[QAction]) -> None:
        """These actions are nobody's while the entrance is shown."""
        self._guarded_actions += actions

    @property
    def shows_desk(self) -> bool:
        return self.currentWidget() is self._desk

    @Slot()
    def show_batch(self) -> None:
        if self._batch is not None:
            self.show_beside(self._batch)
            self._batch.focus_first()

    def clear_batch(self) -> None:
        """Has the page of many checks show nothing to whoever comes next."""
        if self._batch is not None:
            self._batch.clear()

    def show_beside(self, page: QWidget) -> None:
        """Shows a page that is not the desk; one that is new is added."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self._show(page, enables_desk=False)

    def show_entrance(self, page: QWidget) -> None:
        """Shows the page that nobody passes before they are let in."""
        self.show_beside(page)
        for action in self._guarded_actions:
            action.setEnabled(False)

    @Slot()
    def show_desk(self) -> None:
        self._show(self._desk, enables_desk=True)
        self._desk.setFocus()

    def _show(self, page: QWidget, enables_desk: bool) -> None:
        for action in self._guarded_actions:
            action.setEnabled(True)
        for action in self._desk_actions:
            action.setEnabled(enables_desk)
        self.setCurrentWidget(page)
